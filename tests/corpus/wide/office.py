"""People in workbooks and documents, by the libraries that offices and programs write them with."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

from tests.corpus.wide.headings import Table, table
from tests.corpus.wide.scene import Recipe, Scene, several


def recipes() -> Iterable[Recipe]:
    for (name, writer), make in MAKERS.items():
        yield from several(4, name, "office", writer, make)


def saved(book: object) -> bytes:
    out = io.BytesIO()
    book.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def birth_table(scene: Scene) -> Table:
    return table(
        scene,
        layout=scene.pick(
            ["en surname forename noms", "en full pnc address"], ["en forename surname nino", "en noms full note"]
        ),
    )


def openpyxl_text(scene: Scene) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for line in table(scene).lines:
        book.active.append(line)
    return saved(book)


def openpyxl_dates(scene: Scene) -> bytes:
    """Births are date cells: numbers under a style."""
    import openpyxl

    book = openpyxl.Workbook()
    found = birth_table(scene)
    book.active.append([*found.header, scene.pick(["DOB"], ["Birth Date"])])
    for person, row in zip(found.people, found.rows, strict=True):
        book.active.append([*row, person.born])
    for row in book.active.iter_rows(min_row=2, min_col=len(found.header) + 1):
        row[0].number_format = scene.pick(["dd/mm/yyyy", "yyyy-mm-dd"], ["d mmm yyyy", "mm-dd-yy"])
    return saved(book)


def openpyxl_second(scene: Scene) -> bytes:
    """People on the second sheet, a summary on the first."""
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["Area", "Total"])
    for n in range(12):
        book.active.append([f"Area {n}", n * 31])
    second = book.create_sheet(scene.pick(["Data"], ["List"]))
    second.append(["Extract of 1 June"])
    second.append([])
    for line in table(scene).lines:
        second.append(line)
    return saved(book)


def openpyxl_hidden(scene: Scene) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["nothing here"])
    hidden = book.create_sheet("h")
    hidden.sheet_state = scene.pick(["hidden"], ["veryHidden"])
    for line in table(scene).lines:
        hidden.append(line)
    return saved(book)


def openpyxl_two(scene: Scene) -> bytes:
    """Two sheets of different people; the count may be of the larger."""
    import openpyxl

    book = openpyxl.Workbook()
    for line in table(scene, 100, 140).lines:
        book.active.append(line)
    second = book.create_sheet()
    for line in table(scene, 15, 30).lines:
        second.append(line)
    scene.slack = 0.3
    return saved(book)


def openpyxl_comments(scene: Scene) -> bytes:
    """People in the comments of cells alone."""
    import openpyxl
    from openpyxl.comments import Comment

    book = openpyxl.Workbook()
    for n, p in enumerate(scene.crowd(15, 40), 1):
        book.active.cell(n, 1, f"case {n}").comment = Comment(
            f"{p.full} DOB {p.born:%d/%m/%Y} PNC {p.pnc}", "A. Writer"
        )
    return saved(book)


def openpyxl_streamed(scene: Scene) -> bytes:
    """Written row by row, without shared strings."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for line in table(scene).lines:
        sheet.append(line)
    return saved(book)


def xlsxwriter_book(scene: Scene) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"constant_memory": scene.rng.random() < 0.5})
    sheet, style = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yy"})
    found = birth_table(scene)
    sheet.write_row(3, 1, [*found.header, scene.pick(["Date of Birth"], ["D O B"])])
    for number, (person, row) in enumerate(zip(found.people, found.rows, strict=True), 4):
        sheet.write_row(number, 1, row)
        sheet.write_datetime(number, 1 + len(row), person.born, style)
    book.close()
    return out.getvalue()


def xlsxwriter_table(scene: Scene) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet()
    found = table(scene)
    sheet.add_table(
        0,
        0,
        len(found.rows),
        len(found.header) - 1,
        {"data": found.rows, "columns": [{"header": h} for h in found.header]},
    )
    book.close()
    return out.getvalue()


def xlwt_book(scene: Scene) -> bytes:
    import xlwt

    book = xlwt.Workbook()
    book.add_sheet("Summary").write(0, 0, "Totals")
    sheet = book.add_sheet("Data")
    for y, line in enumerate(table(scene).lines):
        for x, value in enumerate(line):
            sheet.write(y, x, value)
    return saved(book)


def xlwt_dates(scene: Scene) -> bytes:
    import xlwt

    book, style = xlwt.Workbook(), xlwt.easyxf(num_format_str="DD/MM/YYYY")
    sheet = book.add_sheet("Sheet1")
    found = birth_table(scene)
    for x, value in enumerate([*found.header, scene.pick(["DOB"], ["BirthDate"])]):
        sheet.write(0, x, value)
    for y, (person, row) in enumerate(zip(found.people, found.rows, strict=True), 1):
        for x, value in enumerate(row):
            sheet.write(y, x, value)
        sheet.write(y, len(row), person.born, style)
    return saved(book)


def docx_table(scene: Scene) -> bytes:
    import docx

    document = docx.Document()
    document.add_paragraph("List of attendees")
    found = table(scene, 12, 30)
    grid = document.add_table(rows=0, cols=len(found.header))
    for line in found.lines:
        for cell, value in zip(grid.add_row().cells, line, strict=True):
            cell.text = value
    return saved(document)


def docx_letters(scene: Scene) -> bytes:
    import docx

    document = docx.Document()
    for p in scene.crowd(12, 40):
        document.add_paragraph(f"{p.title} {p.full}\n{p.address}\n{p.town}\n{p.postcode}")
        document.add_paragraph(f"Dear {p.title} {p.surname},")
        document.add_paragraph(
            scene.pick(
                [f"Your date of birth {p.born:%d/%m/%Y} and NI number {p.nino} are on our file."],
                [f"DOB: {p.born:%d %B %Y}   NHS No: {p.nhs}"],
            )
        )
        document.add_page_break()
    return saved(document)


def docx_header(scene: Scene) -> bytes:
    """Names and births stand in the headers of sections alone."""
    import docx

    document = docx.Document()
    for p in scene.crowd(12, 20):
        section = document.add_section()
        section.header.is_linked_to_previous = False
        section.header.paragraphs[0].text = f"{p.full}, date of birth {p.born:%d/%m/%Y}, PNC {p.pnc}"
        document.add_paragraph("See overleaf.")
    return saved(document)


def pptx_table(scene: Scene) -> bytes:
    import pptx

    show = pptx.Presentation()
    found = table(scene, 15, 40)
    for start in range(0, len(found.rows), 12):
        slide = show.slides.add_slide(show.slide_layouts[5])
        part = [found.header, *found.rows[start : start + 12]]
        grid = slide.shapes.add_table(len(part), len(found.header), 0, 0, 9_000_000, 5_000_000).table
        for y, line in enumerate(part):
            for x, value in enumerate(line):
                grid.cell(y, x).text = value
    return saved(show)


def pptx_notes(scene: Scene) -> bytes:
    import pptx

    show = pptx.Presentation()
    for p in scene.crowd(12, 25):
        slide = show.slides.add_slide(show.slide_layouts[5])
        slide.shapes.title.text = "Case"
        slide.notes_slide.notes_text_frame.text = f"{p.full}, DOB {p.born:%d/%m/%Y}, NI number {p.nino}"
    return saved(show)


def ods_book(scene: Scene) -> bytes:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table as Grid
    from odf.table import TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    found = birth_table(scene)
    grid = Grid(name="Sheet1")
    head = TableRow()
    for value in [*found.header, scene.pick(["DOB"], ["Date of birth"])]:
        cell = TableCell(valuetype="string")
        cell.addElement(P(text=value))
        head.addElement(cell)
    grid.addElement(head)
    for person, row in zip(found.people, found.rows, strict=True):
        line = TableRow()
        for value in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=value))
            line.addElement(cell)
        cell = TableCell(valuetype="date", datevalue=person.born.isoformat())
        cell.addElement(P(text=f"{person.born:%d/%m/%y}"))
        line.addElement(cell)
        grid.addElement(line)
    book.spreadsheet.addElement(grid)
    return saved(book)


def odt_letters(scene: Scene) -> bytes:
    from odf.opendocument import OpenDocumentText
    from odf.text import P

    document = OpenDocumentText()
    for p in scene.crowd(12, 40):
        document.text.addElement(P(text=f"{p.full}, born {p.born:%d/%m/%Y}, of {p.address}, {p.postcode}"))
    return saved(document)


MAKERS: dict[tuple[str, str], Callable[[Scene], bytes]] = {
    ("text.xlsx", "openpyxl"): openpyxl_text,
    ("dates.xlsx", "openpyxl"): openpyxl_dates,
    ("second.xlsx", "openpyxl"): openpyxl_second,
    ("hidden.xlsx", "openpyxl"): openpyxl_hidden,
    ("two-sheets.xlsx", "openpyxl"): openpyxl_two,
    ("comments.xlsx", "openpyxl"): openpyxl_comments,
    ("streamed.xlsx", "openpyxl"): openpyxl_streamed,
    ("offset.xlsx", "xlsxwriter"): xlsxwriter_book,
    ("library.dll", "xlsxwriter"): xlsxwriter_table,
    ("text.xls", "xlwt"): xlwt_book,
    ("dates.xls", "xlwt"): xlwt_dates,
    ("table.docx", "python-docx"): docx_table,
    ("letters.docx", "python-docx"): docx_letters,
    ("headers.docx", "python-docx"): docx_header,
    ("table.pptx", "python-pptx"): pptx_table,
    ("notes.pptx", "python-pptx"): pptx_notes,
    ("dates.ods", "odfpy"): ods_book,
    ("letters.odt", "odfpy"): odt_letters,
}
