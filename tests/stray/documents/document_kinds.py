"""Documents in which people stand where few look: boxes, drawings, one file of XML, sheets of Gnumeric, bare lines."""

import gzip
import io
import zipfile

from tests.corpus.people import Person
from tests.stray.judging import PEOPLE, slashed

CROWD = PEOPLE[:14]
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
COMPATIBLE = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
STREETS = ("Oak Lane", "Mill Road", "High Street", "Church Walk", "Station Road", "Park View", "Dale End")
TEAMS = ("Sales", "Payroll", "Facilities", "Legal", "Estates", "Audit", "Fleet")


def name(person: Person) -> str:
    return f"{person.forename} {person.surname}"


def zipped(members: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, text in members.items():
            archive.writestr(member, text)
    return out.getvalue()


def lines_of(person: Person) -> list[str]:
    return [name(person), slashed(person), person.address]


def labelled(person: Person) -> list[str]:
    return [f"Name: {name(person)}", f"DOB: {slashed(person)}", f"Tel: 07700 900{person.born.day:03d}"]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)


def box(lines: list[str]) -> str:
    """A box of text as Word writes it: once for itself, once for older programs."""
    shown = f"<w:txbxContent>{paragraphs(lines)}</w:txbxContent>"
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{shown}</mc:Choice>'
        f"<mc:Fallback><w:pict>{shown}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def body(inner: str) -> str:
    return f"<w:document {WORD} {COMPATIBLE}><w:body>{inner}</w:body></w:document>"


def in_word(inner: str) -> bytes:
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": body(inner)})


def table(rows: list[list[str]]) -> str:
    cells = ["".join(f"<w:tc>{paragraphs([cell])}</w:tc>" for cell in row) for row in rows]
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def flat(inner: str) -> bytes:
    return (
        '<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?>'
        '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
        f'<pkg:part pkg:name="/word/document.xml"><pkg:xmlData>{body(inner)}</pkg:xmlData></pkg:part></pkg:package>'
    ).encode()


def drawing(shapes: list[list[str]]) -> bytes:
    text = "".join(f"<Shape><Text><cp IX='0'/>{chr(10).join(lines)}\n</Text></Shape>" for lines in shapes)
    return zipped({"visio/document.xml": "<x/>", "visio/pages/page1.xml": f"<PageContents>{text}</PageContents>"})


def comments(texts: list[str]) -> bytes:
    held = "".join(f"<p:cm><p:text>{text}</p:text></p:cm>" for text in texts)
    return zipped(
        {"ppt/presentation.xml": "<x/>", "ppt/comments/comment1.xml": f'<p:cmLst xmlns:p="p">{held}</p:cmLst>'}
    )


def gnumeric(rows: list[list[str]], left: int = 0, formats: tuple[str, ...] = ()) -> bytes:
    cells = "".join(
        f'<gnm:Cell Row="{y}" Col="{x}" ValueType="{40 if shown and y else 60}" ValueFormat="{shown}">{cell}</gnm:Cell>'
        for y, row in enumerate(rows, 3)
        for x, (cell, shown) in enumerate(zip(row, formats or [""] * len(row), strict=True), left)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<gnm:Workbook xmlns:gnm="http://www.gnumeric.org/v10.dtd"><gnm:Sheets>'
        f"<gnm:Sheet><gnm:Name>S</gnm:Name><gnm:Cells>{cells}</gnm:Cells></gnm:Sheet></gnm:Sheets></gnm:Workbook>"
    ).encode()


def rich(lines: list[str]) -> bytes:
    return ("{\\rtf1\\ansi\\ansicpg1251\\deff0 " + "".join(f"{line}\\par\n" for line in lines) + "}").encode("cp1251")


ROWS = [["Client", "Born", "Street"], *(lines_of(person) for person in CROWD)]
SERIALS = [["Client", "Born"], *([name(p), str(p.born.toordinal() - 693594)] for p in CROWD)]
RUSSIAN = ("Иванов", "Петрова", "Смирнов", "Козлова", "Соколов", "Попова", "Лебедев")
OF_PEOPLE = {
    "boxes for older programs too.docx": in_word(f"<w:p>{''.join(box(labelled(p)) for p in CROWD)}</w:p>"),
    "boxes of bare lines.docx": in_word(f"<w:p>{''.join(box(lines_of(p)) for p in CROWD)}</w:p>"),
    "bare lines.docx": in_word("".join(paragraphs(lines_of(p)) + "<w:p/>" for p in CROWD)),
    "one file.xml": flat(table(ROWS)),
    "drawing.vsdx": drawing([lines_of(p) for p in CROWD]),
    "comments.pptx": comments([f"{name(p)}, DOB {slashed(p)}" for p in CROWD]),
    "sheet.gnumeric": gzip.compress(gnumeric(ROWS)),
    "not packed, further right.gnumeric": gnumeric(ROWS, 2),
    "days as numbers.gnumeric": gzip.compress(gnumeric(SERIALS, 0, ("", "dd/mm/yyyy"))),
    "Russian, tabs.rtf": rich(
        ["Фамилия\\tab Имя\\tab Дата рождения"]
        + [f"{RUSSIAN[n % 7]}\\tab Анна\\tab {n + 1:02d}.03.1970" for n in range(14)]
    ),
}
"""Fourteen people in each."""

THINGS = [["Part", "Checked", "Shelf"], *([f"Valve {n}", f"{n + 1:02d}/03/2021", STREETS[n % 7]] for n in range(14))]
PLACES = [[f"{STREETS[n % 7]} Depot", f"{n + 1:02d}/03/2021", f"{n} {STREETS[n % 7]}"] for n in range(14)]
OF_NOBODY = {
    "boxes of depots.docx": in_word(f"<w:p>{''.join(box(lines) for lines in PLACES)}</w:p>"),
    "lines of depots.docx": in_word("".join(paragraphs(lines) + "<w:p/>" for lines in PLACES)),
    "one file of parts.xml": flat(table(THINGS)),
    "teams.vsdx": drawing([[TEAMS[n % 7], f"Floor {n}", "Ext 12"] for n in range(14)]),
    "parts.gnumeric": gzip.compress(gnumeric(THINGS)),
    "remarks.pptx": comments([f"Slide {n}: enlarge the chart of {TEAMS[n % 7]}" for n in range(14)]),
    "minutes.rtf": rich([f"{n}. {TEAMS[n % 7]} to report by {n + 1:02d}.03.2021" for n in range(14)]),
}
