// Puts people.xls into table.doc as Word embeds a workbook. Usage: node object_pool.js FOLDER
const fs = require("fs"), path = require("path"), cfb = require("cfb");
const folder = process.argv[2];
const document = cfb.read(path.join(folder, "table.doc"), { type: "file" });
const book = cfb.read(path.join(folder, "people.xls"), { type: "file" });
cfb.utils.cfb_add(document, "/ObjectPool/_1/Workbook", cfb.find(book, "/Workbook").content);
fs.writeFileSync(path.join(folder, "pool.doc"), cfb.write(document, { type: "buffer" }));
