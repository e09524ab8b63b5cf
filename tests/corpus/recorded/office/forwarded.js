// Writes a mail that holds a mail that holds a mail with the people of people.json. Usage: node forwarded.js FOLDER
const fs = require("fs"), path = require("path"), cfb = require("cfb");
const folder = process.argv[2];
const people = JSON.parse(fs.readFileSync(path.join(folder, "people.json"))).slice(1);
const letters = people.map(([surname, forename, born]) => `Re: ${forename} ${surname}, date of birth: ${born}\r\n`).join("");
const inner = "/__attach_version1.0_#00000000/__substg1.0_3701000D";
const mail = cfb.utils.cfb_new();
for (const place of ["", inner, inner + inner]) {
  cfb.utils.cfb_add(mail, place + "/__properties_version1.0", Buffer.alloc(32));
}
cfb.utils.cfb_add(mail, inner + inner + "/__substg1.0_1000001F", Buffer.from(letters, "utf16le"));
fs.writeFileSync(path.join(folder, "forwarded.msg"), cfb.write(mail, { type: "buffer" }));
