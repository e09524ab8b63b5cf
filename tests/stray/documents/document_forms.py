"""Documents as foreign programs write them in which people stand in forms, cells of several lines, and letters."""

import io
import random
from collections.abc import Callable

import docx
import openpyxl
import pptx
from fpdf import FPDF
from odf import table as odf_table
from odf import text as odf_text
from odf.opendocument import OpenDocumentText
from pptx.util import Inches
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

from tests.corpus.people import Person
from tests.made import Made
from tests.stray.judging import PEOPLE, slashed

CROWD = PEOPLE[:14]
LABELS = ("Client name", "Date of birth", "Home address", "Email")
RNG = random.Random(5)

Grid = list[list[str]]


def name(person: Person) -> str:
    return f"{person.forename} {person.surname}"


def values(person: Person) -> tuple[str, ...]:
    return (name(person), slashed(person), f"{person.address}, Leeds {person.postcode}", person.email)


def saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def in_word(tables: list[Grid]) -> bytes:
    document = docx.Document()
    for grid in tables:
        table = document.add_table(rows=len(grid), cols=len(grid[0]))
        for row, cells in zip(table.rows, grid, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                first, *others = text.split("\n")
                cell.text = first
                for line in others:
                    cell.add_paragraph(line)
        document.add_paragraph("")
    return saved(document)


def in_writer(tables: list[Grid]) -> bytes:
    document = OpenDocumentText()
    for number, grid in enumerate(tables):
        table = odf_table.Table(name=f"T{number}")
        for cells in grid:
            row = odf_table.TableRow()
            for text in cells:
                cell = odf_table.TableCell()
                for line in text.split("\n"):
                    cell.addElement(odf_text.P(text=line))
                row.addElement(cell)
            table.addElement(row)
        document.text.addElement(table)
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def on_slides(tables: list[Grid]) -> bytes:
    document = pptx.Presentation()
    for grid in tables:
        slide = document.slides.add_slide(document.slide_layouts[6])
        table = slide.shapes.add_table(len(grid), len(grid[0]), 0, 0, Inches(8), Inches(3)).table
        for n, cells in enumerate(grid):
            for m, text in enumerate(cells):
                table.cell(n, m).text = text
    return saved(document)


def rich(tables: list[Grid]) -> bytes:
    parts = []
    for grid in tables:
        for cells in grid:
            widths = "".join(rf"\cellx{2000 * number}" for number in range(1, len(cells) + 1))
            texts = "".join(r"\intbl " + text.replace("\n", r"\par ") + r"\cell" for text in cells)
            parts.append(rf"\trowd{widths}{texts}\row")
        parts.append(r"\pard\par")
    return (r"{\rtf1\ansi " + "\n".join(parts) + "}").encode()


WRITERS = {"docx": in_word, "odt": in_writer, "pptx": on_slides, "rtf": rich}


def pairs_side_by_side(labels: tuple[str, ...] = LABELS, order: tuple[int, ...] = (0, 3, 2, 1)) -> list[Grid]:
    """Two labels and values in each row, and of each form a table; the birth stands far from the name."""
    forms = []
    for person in CROWD:
        (a, b), (c, d) = [[(labels[n], values(person)[n]) for n in half] for half in (order[:2], order[2:])]
        forms.append([[*a, *b], [*c, *d]])
    return forms


def stacked() -> list[Grid]:
    """One table with a form below the other."""
    return [[row for form in pairs_side_by_side() for row in form]]


def labels_of_lines() -> list[Grid]:
    """All labels in one cell, all values in the next."""
    return [[["\n".join(LABELS), "\n".join(values(person))] for person in CROWD]]


def cards_abreast() -> list[Grid]:
    """A name, an address and a number of each person in a cell, three people in a row."""
    cards = [f"{name(one)}\n{one.address}\nLeeds\n{one.postcode}\n{one.phone}" for one in CROWD[:12]]
    return [[cards[at : at + 3] for at in range(0, 12, 3)]]


def people_in_a_column() -> list[Grid]:
    """Several lines of a person in a cell between others."""
    rows = [[str(n), f"{name(one)}\nborn {slashed(one)}\n{one.phone}", "seen"] for n, one in enumerate(CROWD, 1)]
    return [[["No.", "Person", "Outcome"], *rows]]


def labels_above() -> list[Grid]:
    """A row of labels and a row of values, of each person a table."""
    return [[list(LABELS), list(values(person))] for person in CROWD]


def labels_in_lines() -> list[Grid]:
    """Labels and values in the lines of cells, and these side by side."""
    return [
        [["\n".join(f"{label}: {value}" for label, value in pairs[at : at + 2]) for at in (0, 2)]]
        for pairs in (list(zip(LABELS, values(person), strict=True)) for person in CROWD)
    ]


SHAPES = (
    pairs_side_by_side,
    stacked,
    labels_of_lines,
    cards_abreast,
    people_in_a_column,
    labels_above,
    labels_in_lines,
)


def paragraphs(write: Callable[[str, str], str]) -> bytes:
    """Labels and values in paragraphs without a birth or telephone, a page break between forms."""
    document = docx.Document()
    for person in CROWD:
        pairs = (("Full name", name(person)), ("Address", f"{person.address}, Leeds"), ("Email", person.email))
        for line in "\n".join(write(*pair) for pair in pairs).split("\n"):
            document.add_paragraph(line)
        document.add_page_break()
    return saved(document)


def each_written(*shapes: Callable[[], list[Grid]]) -> dict[str, Callable[[], bytes]]:
    """Return what writes each shape in each way, by name."""
    return {
        f"{shape.__name__}.{kind}": lambda shape=shape, write=write: write(shape())
        for shape in shapes
        for kind, write in WRITERS.items()
    }


DOCUMENTS = Made(
    each_written(*SHAPES),
    {
        "colons.docx": lambda: paragraphs("{}: {}".format),
        "tabs.docx": lambda: paragraphs("{}\t{}".format),
        "below.docx": lambda: paragraphs("{}\n{}".format),
    },
)


def things() -> list[Grid]:
    """Forms of machines."""
    return [
        [
            ["Name", f"Pump {n}", "Serial number", str(n * 7919)],
            ["Location", f"Hall {n}", "Installed", f"0{n % 9 + 1}/03/2019"],
        ]
        for n in range(20)
    ]


def things_below() -> list[Grid]:
    """The same, the labels above the values."""
    return [
        [[cell for row in form for cell in row[::2]], [cell for row in form for cell in row[1::2]]] for form in things()
    ]


def shops() -> list[Grid]:
    """Cells of several lines of shops."""
    cards = [
        f"{one.forename} {RNG.choice(('Bakery', 'Motors', 'Surgery', 'Florist'))}\n{one.address}\nLeeds\n{one.postcode}"
        for one in PEOPLE[:24]
    ]
    return [[cards[at : at + 3] for at in range(0, 24, 3)]]


def an_empty_form() -> list[Grid]:
    """A form that nobody filled in, many times."""
    return [[[LABELS[0], "", LABELS[1], ""], [LABELS[2], "", LABELS[3], ""]] for _ in range(20)]


def one_person() -> list[Grid]:
    """The form of one person, who came twenty times."""
    return pairs_side_by_side()[:1] * 20


OF_NOBODY = Made(each_written(things, things_below, shops, an_empty_form))
OF_ONE = Made(each_written(one_person))


def sheets() -> bytes:
    """A sheet for each person with a form of two columns of labels."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, form in enumerate(pairs_side_by_side()):
        sheet = book.create_sheet(f"S{number}")
        for row in [["Record card"], [], *form]:
            sheet.append(row)
    return saved(book)


def printed(pages: list[list[list[tuple[float, str]]]]) -> bytes:
    """A PDF of pages of lines of (place, text)."""
    pdf = FPDF()
    pdf.set_font("helvetica", size=9)
    for page in pages:
        pdf.add_page()
        for number, line in enumerate(page):
            for place, text in line:
                pdf.text(20 + place, 20 + 7 * number, text)
    return bytes(pdf.output())


def printed_forms() -> bytes:
    """A form on each page, labels and values side by side, without a birth beside the name."""
    return printed(
        [
            [[(0, a), (25, b), (105, c), (130, d)] for a, b, c, d in form]
            for form in pairs_side_by_side(order=(0, 2, 3, 1))
        ]
    )


def printed_letters() -> bytes:
    """A letter on each page, that of the sender above."""
    sender = ["The Office", "1 Low Street", "Leeds", "LS1 1AA", ""]
    return printed(
        [
            [
                [(0, line)]
                for line in [*sender, name(one), one.address, "Leeds", one.postcode, "", f"Dear {one.forename}"]
            ]
            for one in CROWD
        ]
    )


def printed_labels() -> bytes:
    """Three labels abreast."""
    rows = []
    for at in range(0, 12, 3):
        cards = [[name(one), one.address, "Leeds", one.postcode] for one in CROWD[at : at + 3]]
        rows += [[(60 * n, card[line]) for n, card in enumerate(cards)] for line in range(4)] + [[]]
    return printed([rows])


def printed_at_stops() -> bytes:
    """A name, a number and a birth on a line at the stops of a tabulator, which some names reach but for a blank."""
    page = []
    for number, one in enumerate(CROWD):
        stop = stringWidth(name(one), "Helvetica", 9) * 25.4 / 72 + (0.8 if number % 2 else 6)
        page += [[(0, name(one)), (stop, one.noms), (stop + 27, f"born {slashed(one)}")], [(0, "Parole: refused")]]
    return printed([page])


def fields_of_a_pdf() -> bytes:
    """The fields of one form of a PDF, four for each person, which a number tells apart."""
    out = io.BytesIO()
    pages = canvas.Canvas(out)
    for number, person in enumerate(CROWD, 1):
        for line, (label, value) in enumerate(
            zip(("Client name", "Address", "Email"), (name(person), person.address, person.email), strict=True)
        ):
            pages.acroForm.textfield(
                name=f"{label} {number}", value=value, x=100, y=700 - 30 * line, width=200, height=14
            )
        pages.showPage()
    pages.save()
    return out.getvalue()


PRINTED = Made(
    {
        "forms.pdf": printed_forms,
        "letters.pdf": printed_letters,
        "labels.pdf": printed_labels,
        "stops.pdf": printed_at_stops,
        "fields.pdf": fields_of_a_pdf,
    }
)
