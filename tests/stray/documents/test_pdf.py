"""PDF files of foreign writers (tests/corpus/recorded/mail_pdf) and by hand: tables, letters, forms, locks, damage."""

import itertools
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.documents.aes import aes_encrypted, aes_tables
from scanner.collectors.python.documents.pdf_layout import Layout, cut_at_seams, lines_of
from scanner.collectors.python.documents.pdf_text import Fragment
from tests.stray.judging import HEAD, judgements, rows

RECORDED = Path("tests/corpus/recorded/mail_pdf")
TABLES = (
    "chromium-table", "fpdf2-table", "libreoffice-calc", "libreoffice-list", "pikepdf-owner-rc4", "pikepdf-owner-rc4-40",
    "pikepdf-plain", "reportlab-encrypted", "reportlab-table",
)  # fmt: skip
KINDS = ("address", "date_of_birth", "forename", "postcode", "surname")


def recorded(name):
    return (RECORDED / f"{name}.pdf").read_bytes()


def told(data):
    return [(part, found.verdict, found.people or found.reason) for part, found in judgements(data)]


def page(contents, dictionary=b"", resources=b"/Font<</F 3 0 R>>", more=b""):
    """Return a PDF of one page without a table of its objects."""
    return (
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[4 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        b"4 0 obj<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<<" + resources + b">>>>endobj\n"
        b"5 0 obj<</Length %d" % len(contents) + dictionary + b">>stream\n" + contents + b"\nendstream endobj\n" + more
    )


def shown(table, at=(72, 800)):
    """Return the operators that show a table."""
    lines = [
        f"BT /F 10 Tf 1 0 0 1 {at[0] + 120 * n} {at[1] - 12 * y} Tm ({cell}) Tj ET"
        for y, row in enumerate(table)
        for n, cell in enumerate(row)
    ]
    return "\n".join(lines).encode()


CONTENTS = shown([HEAD, *rows()])


@pytest.mark.parametrize("name", TABLES)
def test_everybody_in_a_table_is_counted_once_over_all_pages(name):
    ((part, found),) = judgements(recorded(name))

    assert (part, found.verdict, found.people, found.kinds) == ("", "people", 60, KINDS)


def test_objects_in_streams_and_attached_files_are_read():
    assert told(recorded("pikepdf-objects-attachment")) == [("", "people", 60), ("attachment 1", "people", 60)]


def test_a_letter_is_read_by_its_labels_and_a_form_by_its_fields():
    assert told(recorded("reportlab-letter")) == [("", "people", 12)]
    assert told(recorded("reportlab-form")) == [("", "few", 1)]


@pytest.mark.parametrize("name", ["user-rc4", "user-aes128", "user-aes256"])
def test_what_needs_a_password_is_encrypted(name):
    assert told(recorded(f"pikepdf-{name}")) == [("", "encrypted", "pdf")]


@pytest.mark.parametrize("name", ["owner-aes128", "owner-aes256"])
def test_what_opens_without_a_password_is_not_taken_for_encrypted(name):
    assert told(recorded(f"pikepdf-{name}")) == [("", "not_read", "pdf_permissions_only")]


def test_aes_encrypts_as_its_standard_says():
    """SP 800-38A, F.2.1."""
    key, chain = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c"), bytes(range(16))
    plain = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
    packed = "7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2"

    assert aes_encrypted(key, chain, plain, aes_tables()).hex() == packed


def test_the_picture_of_a_text_is_not_read():
    assert told(recorded("reportlab-scan")) == [("", "not_read", "pdf_image_only")]


def packed_lzw(data):
    """Return data as LZW of one code a byte, with a clear before the codes would grow wider."""
    codes = [256]
    for n in range(0, len(data), 200):
        codes += [*data[n : n + 200], 256]
    bits = "".join(f"{code:09b}" for code in [*codes, 257])
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


def packed_png(data):
    """Return data deflated behind the filter `up`, rows of 10 bytes."""
    data = data.ljust(-(-len(data) // 10) * 10)
    lines = [bytes(10), *(data[n : n + 10] for n in range(0, len(data), 10))]
    pairs = itertools.pairwise(lines)
    return zlib.compress(b"".join(b"\2" + bytes((y - x) & 255 for x, y in zip(*pair, strict=True)) for pair in pairs))


def packed_run(data):
    return b"".join(bytes((len(data[n : n + 99]) - 1,)) + data[n : n + 99] for n in range(0, len(data), 99)) + b"\x80"


@pytest.mark.parametrize(
    ("contents", "dictionary"),
    [
        (CONTENTS, b""),
        (zlib.compress(CONTENTS), b"/Filter/FlateDecode"),
        (zlib.compress(CONTENTS)[:-4], b"/Filter[/Fl]"),
        (CONTENTS.hex().encode() + b">", b"/Filter/ASCIIHexDecode"),
        (packed_lzw(CONTENTS), b"/Filter/LZWDecode"),
        (packed_run(CONTENTS), b"/Filter[/RunLengthDecode]"),
        (packed_png(CONTENTS), b"/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 10>>"),
        (packed_run(CONTENTS).hex().encode(), b"/Filter[/AHx/RL]"),
    ],
    ids=["plain", "deflated", "no checksum", "hexadecimal", "LZW", "runs", "predicted", "two"],
)
def test_contents_under_every_filter_are_read(contents, dictionary):
    assert told(page(contents, dictionary)) == [("", "people", 60)]


def test_a_turned_page_is_read_along_its_lines():
    assert told(page(b"0 1 -1 0 0 0 cm\n" + CONTENTS)) == [("", "people", 60)]


def test_empty_cells_leave_the_others_in_their_columns():
    table = [
        ["DOB", "Surname", "Forename"],
        *([row[2], "" if n % 3 else row[0], row[1]] for n, row in enumerate(rows())),
    ]

    assert told(page(shown(table)))[0][1:] == ("people", 60)


def test_what_an_update_replaced_is_still_in_the_file():
    update = b"5 0 obj<</Length 3>>stream\nq Q\nendstream endobj\n"

    assert told(page(CONTENTS, more=update)) == [("", "people", 60)]


def test_text_whose_signs_nobody_can_know_is_not_read():
    font = b"3 0 obj<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[]>>endobj\n"

    assert told(page(b"BT /F 9 Tf (abcdefgh) Tj ET", more=font)) == [("", "not_read", "pdf_fonts")]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.4\nnothing at all", "format:pdf"),
        (page(zlib.compress(CONTENTS)[:90] + b"\0\xff" * 40, b"/Filter/FlateDecode"), "broken:error"),
        (page(b"x", b"/Filter/NoSuchDecode"), "pdf_filter"),
        (page(zlib.compress(bytes(5_000_000)), b"/Filter/FlateDecode"), "bomb"),
        (page(b"[" * 99), None),
        (page(b"/X Do", resources=b"/XObject<</X 5 0 R>>", dictionary=b"/Subtype/Form"), None),
        (page(b"x", more=b"6 0 obj " + b"[" * 200 + b" endobj\n"), "nesting"),
        (page(b"", more=b"4 0 obj 4 0 R endobj\n"), "broken:pdf"),
    ],
    ids=["no objects", "damaged", "unknown filter", "bomb", "open lists", "a form in itself", "deep", "a loop"],
)
def test_what_is_broken_or_hostile_ends_in_a_verdict(data, expected):
    assert [found.reason for _, found in judgements(data) if found.verdict != "clean"] == (
        [expected] if expected else []
    )


FEW = shown([HEAD, *rows()[:3]])
STORED = zlib.compress(FEW, 0)
DAMAGED = {
    "a changed letter": page(STORED.replace(FEW[-60:-30], FEW[-60:-31] + b"X"), b"/Filter/FlateDecode"),
    "a stream that does not end": page(zlib.compress(FEW)[:-12], b"/Filter/FlateDecode"),
    "contents that are not there": page(FEW).replace(b"/Contents 5 0 R", b"/Contents[5 0 R 6 0 R]"),
    "a page that is not there": page(FEW).replace(b"/Count 1", b"/Count 2"),
    "no catalog": page(FEW).replace(b"/Catalog", b"/Cetalog"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_the_few_in_a_damaged_file_are_told_and_that_it_is_damaged(name):
    first, last = told(DAMAGED[name])

    assert first[1] == "few"
    assert last == ("", "not_read", "broken:pdf")


def test_streams_without_a_checksum_and_lists_without_contents_are_whole():
    assert told(page(zlib.compress(FEW)[:-4], b"/Filter/FlateDecode")) == [("", "few", 3)]
    assert told(page(b"").replace(b"/Contents 5 0 R", b"/Contents[]")) == [("", "clean", "")]


def test_a_finding_is_not_told_to_be_damaged_too():
    assert told(page(CONTENTS).replace(b"/Count 1", b"/Count 2")) == [("", "people", 60)]


@given(
    st.sampled_from(
        ["chromium-table", "reportlab-form", "reportlab-encrypted", "pikepdf-objects-attachment", "pikepdf-plain"]
    ),
    st.lists(st.tuples(st.integers(0, 2**20), st.binary(max_size=6)), max_size=6),
    st.integers(0, 2**20),
)
@settings(max_examples=60, deadline=None)
def test_changed_files_never_bring_a_reader_down(name, changes, cut):
    data = bytearray(recorded(name))
    for place, piece in changes:
        at = place % len(data)
        data[at : at + len(piece)] = piece
    found = judgements(bytes(data[: max(8, len(data) - cut % len(data))] if cut % 3 == 0 else data))

    assert not [
        judgement.reason
        for _, judgement in found
        if judgement.reason.startswith("broken:") and judgement.reason not in {"broken:error", "broken:pdf"}
    ]


@given(st.lists(st.sampled_from([b"<<", b">>", b"[", b"]", b"(", b")", b"1 0 obj ", b"2 0 R ", b"stream\n", b"endstream", b"/Type/Page", b"/Contents", b"9", b"-.5", b"\\", b"<41>", b"%", b"BT", b" /F 1 Tf ", b"Tj ", b"/Catalog", b"/ObjStm/N 9/First 5"]), max_size=60))  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_words_of_pdf_in_any_order_end_in_a_verdict(words):
    found = judgements(b"%PDF-1.4\n1 0 obj" + b"".join(words))

    assert all(judgement.reason in {"", "format:pdf", "broken:pdf"} for _, judgement in found)


def laid_out(header, lines):
    """Return the cells of lines whose words stand at these places, each of five units a letter."""
    page = [
        Fragment(0, -20.0 * y, x, x + 5 * len(word), 10.0, word, ())
        for y, row in enumerate([header, *lines])
        for x, word in row
    ]
    return [[cell.text for cell in line] for line in Layout().cells(cut_at_seams(lines_of(page)))]


def test_columns_that_nearly_touch_are_told_from_the_words_of_a_number_by_the_header():
    dates = [[(0.0, "Smith"), (60.0, "01/01/1970"), (113.0, f"{n} High")] for n in range(10, 20)]
    phones = [[(0.0, "Smith"), (60.0, "07700"), (88.0, f"9001{n}")] for n in range(10, 20)]

    assert laid_out([(0.0, "Name"), (60.0, "Born"), (113.0, "Street")], dates)[1] == ["Smith", "01/01/1970", "10 High"]
    assert laid_out([(0.0, "Name"), (60.0, "Phone"), (90.5, "x")], phones)[1] == ["Smith", "07700 900110"]


def sheet(table, step=60):
    """Return contents whose cells are text objects that begin below each other, longer than their columns are wide."""
    return b"".join(
        b"BT /F 10 Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n" % (50 + step * x, 800 - 12 * y, cell.encode())
        for y, row in enumerate(table)
        for x, cell in enumerate(row)
    )


def test_text_that_reaches_into_the_next_cell_of_a_sheet_is_no_part_of_it():
    table = [[f"{row[1]} {row[0]} {'of the works' * 2}", f"AB{n}5678C", f"{n}.50"] for n, row in enumerate(rows(), 10)]

    assert told(page(sheet([["Name", "NI number", "Pay"], *table[:40]]))) == [("", "people", 40)]


def test_letters_that_are_drawn_alone_are_no_cells():
    line = [list("Smith John 01/01/1970".ljust(24))] * 20
    fragments = [
        Fragment(0, -20.0 * y, 5.0 * x, 5.0 * x + 5, 10.0, letter, ((5.0 * x, 0),))
        for y, row in enumerate(line)
        for x, letter in enumerate(row)
        if letter != " "
    ]

    assert Layout().cells(cut_at_seams(lines_of(fragments)))[0][2].text == "01/01/1970"


def test_a_header_of_as_many_cells_as_there_are_columns_is_taken_in_its_order():
    """Names that reach into the column of ages, whose numbers stand at its right end."""
    table = [[(50, f"{row[1]} {row[0]} of Leeds"), (150, str(n)), (170, "M")] for n, row in enumerate(rows(), 20)]
    contents = b"".join(
        b"BT /F 10 Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n" % (x, 800 - 12 * y, cell.encode())
        for y, row in enumerate([[(50, "name"), (111, "age"), (170, "sex")], *table[:40]])
        for x, cell in row
    )

    assert told(page(contents))[0][1] == "people"


def wrapped(table, between, within, places=(50, 150, 250)):
    """Return contents of rows whose cells are broken into lines at their blanks, as far above each other as said."""
    page, y = [], 800
    for row in table:
        height = max(len(cell.split()) for cell in row)
        for x, cell in zip(places, row, strict=False):
            for number, word in enumerate(cell.split()):
                page.append(b"BT /F 10 Tf 1 0 0 1 %d %d Tm (%s) Tj ET\n" % (x, y - within * number, word.encode()))
        y -= within * (height - 1) + between
    return b"".join(page)


def broken(count):
    """Return rows of a name and a street, which need two lines each, and a telephone."""
    return [
        [f"{row[1]} {row[0]}", f"{n} Highfield Road", f"0161 496 0{n}"] for n, row in enumerate(rows()[:count], 100)
    ]


def test_rows_whose_cells_are_several_lines_high_are_told():
    table = [["Name", "Home address", "Phone"], *broken(14)]

    assert told(page(wrapped(table, 24, 12))) == [("", "people", 14)]


def test_a_word_that_is_broken_at_a_sign_goes_on_in_the_next_line():
    table = [["Name", "Date of birth"], *([f"{row[1]} {row[0]}", row[2][:5] + " " + row[2][5:]] for row in rows()[:20])]

    assert told(page(wrapped(table, 24, 12)))[0][1] == "people"


@pytest.mark.parametrize(("between", "within"), [(24, 12), (12, 12)])
def test_goods_in_rows_of_several_lines_are_nobody(between, within):
    table = [
        ["Item", "Kept at", "Code"],
        *([f"Oak table {n}", f"{n} Highfield Road", f"7{n} 31"] for n in range(10, 26)),
    ]

    assert told(page(wrapped(table, between, within)))[0][1] == "clean"
