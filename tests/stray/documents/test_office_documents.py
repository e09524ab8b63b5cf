"""Texts and slides of Office and OpenDocument, as foreign programs write them: tables, notes, comments, what was deleted."""

import io
import random
import zipfile

import docx
import pptx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msoffcrypto.format.ooxml import OOXMLFile
from odf import table as odf_table
from odf import text as odf_text
from odf.office import Annotation
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from pptx.util import Inches

from tests.corpus.files import zipped
from tests.corpus.people import people
from tests.made import Made
from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, slashed

EVERYBODY = ("people", 60)
VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}
LETTERS = [f"Re: {p.forename} {p.surname}, date of birth: {slashed(p)}" for p in PEOPLE]


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def docx_of(fill):
    document = docx.Document()
    document.add_heading("Return of the wing", 1)
    fill(document)
    return saved(document)


def docx_table(document, crowd=PEOPLE):
    table = document.add_table(rows=1 + len(crowd), cols=3)
    for cells, row in zip([list(r.cells) for r in table.rows], [HEAD, *rows(crowd)], strict=True):
        for cell, text in zip(cells, row, strict=True):
            cell.text = text


def many_tables(document):
    """A table for each five people, as a report with one per wing has."""
    for at in range(0, 60, 5):
        document.add_paragraph("Wing")
        docx_table(document, PEOPLE[at : at + 5])


def letters(document):
    for letter in LETTERS:
        document.add_paragraph(letter)


def in_runs(document):
    for letter in LETTERS:
        paragraph = document.add_paragraph()
        for at in range(0, len(letter), 7):
            paragraph.add_run(letter[at : at + 7]).bold = bool(at % 2)


def header(document):
    document.sections[0].header.paragraphs[0].text = "\n".join(LETTERS)


def comments(document):
    paragraph = document.add_paragraph("As said")
    for letter in LETTERS:
        document.add_comment(paragraph.runs, letter, author="A")


def nested(document):
    outer = document.add_table(rows=1, cols=2)
    inner = outer.rows[0].cells[1].add_table(rows=61, cols=3)
    for cells, row in zip([list(r.cells) for r in inner.rows], [HEAD, *rows()], strict=True):
        for cell, text in zip(cells, row, strict=True):
            cell.text = text


def edited(data, name, old, new):
    """Return a package with a text in one member replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for member in before.namelist():
            text = before.read(member)
            after.writestr(member, text.replace(old, new) if member == name else text)
    return out.getvalue()


def pptx_of(fill):
    show = pptx.Presentation()
    fill(show)
    return saved(show)


def slide_tables(show):
    """Ten people on each slide."""
    for at in range(0, 60, 10):
        slide = show.slides.add_slide(show.slide_layouts[6])
        table = slide.shapes.add_table(11, 3, Inches(1), Inches(1), Inches(8), Inches(5)).table
        for number, row in enumerate([HEAD, *rows(PEOPLE[at : at + 10])]):
            for column, text in enumerate(row):
                table.cell(number, column).text = text


def slide_notes(show):
    for letter in LETTERS:
        slide = show.slides.add_slide(show.slide_layouts[6])
        slide.notes_slide.notes_text_frame.text = letter


def odt(fill):
    document = OpenDocumentText()
    fill(document.text)
    return saved(document)


def odf_rows(body, lines, values=lambda cell: {"valuetype": "string"}):
    table = odf_table.Table(name="Sheet")
    for line in lines:
        row = odf_table.TableRow()
        for cell in line:
            held = odf_table.TableCell(**values(cell))
            held.addElement(odf_text.P(text=cell))
            row.addElement(held)
        table.addElement(row)
    body.addElement(table)


def odf_letters(body):
    for letter in LETTERS:
        body.addElement(odf_text.P(text=letter))


def odf_remarks(body):
    table = odf_table.Table(name="Sheet")
    for letter in LETTERS:
        row, cell, remark = odf_table.TableRow(), odf_table.TableCell(), Annotation()
        remark.addElement(odf_text.P(text=letter))
        cell.addElement(remark)
        cell.addElement(odf_text.P(text="see remark"))
        row.addElement(cell)
        table.addElement(row)
    body.addElement(table)


def ods(fill):
    document = OpenDocumentSpreadsheet()
    odf_rows(document.spreadsheet, [["Totals", "1"]])
    fill(document.spreadsheet)
    return saved(document)


def dates_hidden(body):
    """Dates whose cells show something else."""
    table = odf_table.Table(name="Sheet")
    for line in [["Surname", "Forename", "F3"], *([p.surname, p.forename, p.born] for p in PEOPLE)]:
        row = odf_table.TableRow()
        for cell in line:
            kind = (
                {"valuetype": "string"}
                if isinstance(cell, str)
                else {"valuetype": "date", "datevalue": f"{cell}T00:00:00"}
            )
            held = odf_table.TableCell(**kind)
            held.addElement(odf_text.P(text=cell if isinstance(cell, str) else "###"))
            row.addElement(held)
        table.addElement(row)
    body.addElement(table)


def after_empty(body):
    """A table to the right of many empty cells that are written as one."""
    table = odf_table.Table(name="Sheet")
    for line in [HEAD, *rows()]:
        row = odf_table.TableRow()
        row.addElement(odf_table.TableCell(numbercolumnsrepeated="200"))
        for cell in line:
            held = odf_table.TableCell(valuetype="string")
            held.addElement(odf_text.P(text=cell))
            row.addElement(held)
        row.addElement(odf_table.TableCell(numbercolumnsrepeated="16000"))
        table.addElement(row)
    body.addElement(table)


def deleted():
    opened = edited(docx_of(letters), "word/document.xml", b"<w:t>", b"<w:delText>")
    return edited(opened, "word/document.xml", b"</w:t>", b"</w:delText>")


DOCUMENTS = Made({
    "a table in a docx": lambda: docx_of(docx_table),
    "many small tables with one header in a docx": lambda: docx_of(many_tables),
    "a table in a table in a docx": lambda: docx_of(nested),
    "paragraphs of a docx": lambda: docx_of(letters),
    "words in several styles in a docx": lambda: docx_of(in_runs),
    "deleted text in a docx": deleted,
    "header of a docx": lambda: docx_of(header),
    "comments of a docx": lambda: docx_of(comments),
    "tables on slides": lambda: pptx_of(slide_tables),
    "notes of slides": lambda: pptx_of(slide_notes),
    "a table in an odt": lambda: odt(lambda body: odf_rows(body, [HEAD, *rows()])),
    "paragraphs of an odt": lambda: odt(odf_letters),
    "second sheet of an ods": lambda: ods(lambda body: odf_rows(body, [HEAD, *rows()])),
    "dates of an ods": lambda: ods(dates_hidden),
    "comments in an ods": lambda: ods(odf_remarks),
    "far right in an ods": lambda: ods(after_empty),
    "data that a docx is bound to": lambda: zipped({
        "word/document.xml": b"<document/>", "customXml/item1.xml": ("<list>" + "".join(
            f"<person><surname>{p.surname}</surname><forename>{p.forename}</forename><dob>{p.born}</dob></person>"
            for p in PEOPLE) + "</list>").encode(),
    }),
    "a workbook in a docx": lambda: edited(
        zipped({"word/document.xml": b"<document/>", "word/embeddings/a.ods": b"here"}), "word/embeddings/a.ods",
        b"here", ods(lambda body: odf_rows(body, [HEAD, *rows()])),
    ),
})  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_everybody_in_a_document_is_counted(name):
    assert counted(DOCUMENTS[name]) == EVERYBODY


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("a table in a docx", "table 1"),
        ("many small tables with one header in a docx", "table 1"),
        ("a table in a table in a docx", "table 2"),
        ("paragraphs of a docx", ""),
        ("second sheet of an ods", "sheet 2"),
        ("a workbook in a docx", "embedded 1, sheet 2"),
    ],
)
def test_a_crowd_is_told_once_and_in_its_place(name, part):
    assert [part for part, judgement in judgements(DOCUMENTS[name]) if judgement.people] == [part]


@pytest.mark.parametrize(
    "data",
    [
        docx_of(lambda document: docx_table(document, PEOPLE[:1])),
        docx_of(lambda document: document.add_paragraph(LETTERS[0])),
        odt(lambda body: odf_rows(body, [HEAD, *rows(PEOPLE[:1])])),
    ],
    ids=["a row of a table", "a line of text", "a row of an odt"],
)
def test_one_person_is_few(data):
    assert counted(data) == ("few", 1)


def test_authors_of_a_document_are_nobody_in_it():
    document = docx.Document()
    document.add_paragraph("Minutes")
    document.core_properties.author = f"{PEOPLE[0].forename} {PEOPLE[0].surname}"
    document.core_properties.last_modified_by = document.core_properties.author
    assert {judgement.verdict for _, judgement in judgements(saved(document))} == {"clean"}


def test_headings_of_an_empty_form_are_nobody():
    form = docx_of(lambda document: docx_table(document, []))
    assert {judgement.verdict for _, judgement in judgements(form)} == {"clean"}


def test_a_locked_opendocument_is_encrypted():
    manifest = (
        b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    )
    kind = b"application/vnd.oasis.opendocument.text"
    data = zipped({"mimetype": kind, "META-INF/manifest.xml": manifest, "content.xml": random.Random(1).randbytes(999)})
    assert [(j.verdict, j.reason) for _, j in judgements(data)] == [("encrypted", "odf")]


@pytest.mark.parametrize("name", ["a table in a docx", "tables on slides"])
def test_a_document_behind_a_password_is_encrypted(name):
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(DOCUMENTS[name])).encrypt("secret", out)
    assert [(j.verdict, j.reason) for _, j in judgements(out.getvalue())] == [("encrypted", "office")]


def test_a_document_whose_parts_a_zip_locks_is_encrypted():
    locked = bytearray(zipped({"word/document.xml": b"<a/>"}))
    for sign, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        locked[locked.index(sign) + at] |= 1
    assert [(j.verdict, j.reason) for _, j in judgements(bytes(locked))] == [("encrypted", "zip")]


def test_a_package_with_a_mimetype_of_its_own_is_an_archive():
    text = "\n".join(LETTERS).encode()
    assert counted(zipped({"mimetype": b"application/epub+zip", "OEBPS/a.xhtml": text})) == EVERYBODY


def test_repeated_cells_and_rows_cost_nothing():
    cell = b'<table:table-cell office:value-type="string" table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell>'
    row = b'<table:table-row table:number-rows-repeated="1048576">' + cell * 1000 + b"</table:table-row>"
    content = b'<c xmlns:table="t" xmlns:office="o" xmlns:text="x"><table:table>' + row * 50 + b"</table:table></c>"
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    data = zipped({"mimetype": kind, "content.xml": content})
    assert {judgement.verdict for _, judgement in judgements(data)} == {"clean"}


def test_tables_in_tables_without_end_are_not_read():
    deep = "<w:tbl><w:tr><w:tc>" * 5000
    data = zipped({"word/document.xml": f'<w:document xmlns:w="w">{deep}'.encode()})
    assert [judgement.verdict for _, judgement in judgements(data)] == ["not_read"]


def test_a_crowd_over_the_sample_is_counted_once():
    crowd = people(random.Random(5), 1500)
    data = ods(lambda body: odf_rows(body, [HEAD, *rows(crowd)]))
    found = [(part, judgement.people) for part, judgement in judgements(data) if judgement.people]
    assert [part for part, _ in found] == ["sheet 2"]
    assert found[0][1] == pytest.approx(1500, abs=30)


@pytest.mark.parametrize("name", ["word/document.xml", "ppt/slides/slide1.xml", "content.xml"])
@settings(max_examples=60, deadline=None)
@given(parts=st.lists(st.sampled_from(
    ["<p>", "</p>", "<t>", "</t>", "<tbl>", "</tbl>", "<tr>", "</tr>", "<tc>", "</tc>", "<table>", "</table>", "Smith",
     "<table-row>", "</table-row>", "<table-cell>", "</table-cell>", "<annotation>", "</annotation>", "<gridSpan val='9'/>"]),
    max_size=40))  # fmt: skip
def test_any_order_of_elements_ends_in_a_judgement(name, parts):
    kinds = {"word": {"word/document.xml": b"<a/>"}, "ppt/": {"ppt/presentation.xml": b"<a/>"}}
    members = kinds.get(name[:4], {"mimetype": b"application/vnd.oasis.opendocument.text"})
    data = zipped({**members, name: ("<a>" + "".join(parts)).encode()})

    assert {judgement.verdict for _, judgement in judgements(data)} <= VERDICTS
