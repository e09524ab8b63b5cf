// Writes the people of people.json as every kind of workbook that SheetJS knows. Usage: node sheets.js FOLDER
const fs = require("fs"), path = require("path"), xlsx = require("xlsx");
const folder = process.argv[2];
const [head, ...lines] = JSON.parse(fs.readFileSync(path.join(folder, "people.json")));
const rows = [head, ...lines.map(([surname, forename, born, nino]) => [surname, forename, new Date(born + "T12:00:00Z"), nino])];
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["Totals", 24]]), "Totals");
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows, { dateNF: "dd/mm/yyyy" }), "People");
book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
const kinds = { biff8: "xls", biff5: "xls", biff2: "xls", xlsb: "xlsb", xlsx: "xlsx", ods: "ods", fods: "fods", xlml: "xml", rtf: "rtf" };
for (const [kind, extension] of Object.entries(kinds)) {
  const one = ["biff2", "rtf"].includes(kind) ? { SheetNames: ["People"], Sheets: { People: book.Sheets.People } } : book;
  xlsx.writeFile(one, path.join(folder, `sheetjs-${kind}.${extension}`), { bookType: kind, compression: true });
}
xlsx.writeFile(book, path.join(folder, "sheetjs-sst.xlsb"), { bookType: "xlsb", compression: true, bookSST: true });
