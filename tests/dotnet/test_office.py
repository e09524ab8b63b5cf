"""The two engines say the same of Office's documents, part by part: whole ones, and many with wrong bytes."""

import io
import random
import zipfile
import zlib

import pytest

from tests.corpus.files import zipped
from tests.stray.documents.test_office_documents import DOCUMENTS
from tests.stray.documents.test_office_excel import BOOKS, label, old, records
from tests.stray.documents.test_office_recorded import RECORDED, directory_of, mails_in_a_ring, old_doc, show_with
from tests.stray.documents.test_workbooks import BOOKS as WORKBOOKS
from tests.stray.judging import HEAD, rows
from tests.stray.mails.test_office_mail import LETTERS, LIST, TEXTS, message, rtf

pytestmark = pytest.mark.timeout(600)  # half a minute of work in some: minutes on a busy machine
CHANGED = 40
"""Changed copies of each document."""
WRONG = [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff", b"\1\0\0\0", b"\0", b"\xff"]


def whole():
    files = {f"{name}.xls": data for name, data in BOOKS.items()}
    files.update(RECORDED)
    files.update(DOCUMENTS)
    files.update({f"{name}.xlsx": data for name, data in WORKBOOKS.items()})
    files["embedding.ppt"] = show_with(
        (1, bytes(4) + zlib.compress(RECORDED["people.xls"])), (0, RECORDED["table.doc"])
    )
    files["ring.msg"] = mails_in_a_ring()
    files["95.doc"] = old_doc()
    files["claims.doc"] = directory_of(9000)
    files["bare.xls"] = records(0)
    return files


def changed(rng, data):
    """Return a copy with wrong bytes, wrong numbers, a piece moved, or its end cut off."""
    copy = bytearray(data)
    way = rng.randrange(5)
    if way == 0:
        return bytes(copy[: rng.randrange(512, len(copy))])
    if way == 1:
        at, to, length = (rng.randrange(len(copy) - 600) for _ in range(3))
        copy[to : to + length % 600] = copy[at : at + length % 600]
    for _ in range(rng.choice([1, 4, 40])):
        at = rng.randrange(len(copy) - 4)
        wrong = rng.choice([*WRONG, rng.randbytes(1)])
        copy[at : at + len(wrong)] = wrong
    return bytes(copy)


def test_over_whole_documents(disagreements, tmp_path):
    for name, data in whole().items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_over_changed_documents(disagreements, tmp_path, seed):
    rng = random.Random(seed)
    for name, data in (whole() | {"claims.doc": directory_of(900)}).items():
        if data.startswith(b"\xd0\xcf"):
            for number in range(CHANGED):
                (tmp_path / f"{number} {name}").write_bytes(changed(rng, data))

    assert disagreements(tmp_path) == []


ELEMENTS = [
    "<p>", "</p>", "<t>", "</t>", "<tbl>", "</tbl>", "<tr>", "</tr>", "<tc>", "</tc>", "<table>", "</table>", "Smith Ann 12/03/1971",
    "<table-row>", "</table-row>", "<table-cell>", "</table-cell>", "<annotation>", "</annotation>", "<gridSpan val='9'/>",
    "<a:tab/>", "<table-cell x:number-columns-repeated='3' o:value-type='float' o:value='1E3'>", "NI number HJ918273A",
]  # fmt: skip


def markup(rng):
    """Return elements in any order, most of them closed where they must be."""
    parts, waiting = [], []
    for _ in range(rng.randrange(60)):
        part = rng.choice(ELEMENTS)
        if part.startswith("</"):
            part = waiting.pop() if waiting else ""
        elif part.startswith("<") and not part.endswith("/>"):
            waiting.append(f"</{part[1:-1].split()[0]}>")
        parts.append(part)
    return "<a>" + "".join(parts + waiting[::-1]) + "</a>" * (rng.random() < 0.9)


def test_over_elements_in_any_order(disagreements, tmp_path):
    rng = random.Random(3)
    for number in range(150):
        text = markup(rng).encode()
        (tmp_path / f"{number}.docx").write_bytes(zipped({"word/document.xml": text}))
        (tmp_path / f"{number}.pptx").write_bytes(
            zipped({"ppt/presentation.xml": b"<a/>", "ppt/slides/slide1.xml": text})
        )
        kind = (
            b"application/vnd.oasis.opendocument.text"
            if number % 2
            else b"application/vnd.oasis.opendocument.spreadsheet"
        )
        (tmp_path / f"{number}.odf").write_bytes(zipped({"mimetype": kind, "content.xml": text, "styles.xml": text}))
        (tmp_path / f"{number}.fodt").write_bytes(
            b"<?xml version='1.0'?><office:document>" + text + b"</office:document>"
        )

    assert disagreements(tmp_path) == []


def test_over_mails(disagreements, tmp_path):
    rng = random.Random(4)
    listed, inner = LIST, message(tmp_path, [("list.csv", LIST)])
    mails = [
        message(tmp_path, text_body=LETTERS), message(tmp_path, text_body=LIST.decode()), inner,
        message(tmp_path, [("a.txt", b"hello"), ("b.jpg", listed), ("c.bin", RECORDED["people.xls"]), ("d.msg", inner)]),
    ]  # fmt: skip
    (tmp_path / "mails").mkdir()
    for number, mail in enumerate(mails):
        (tmp_path / "mails" / f"{number}.msg").write_bytes(mail)
        for copy in range(CHANGED):
            (tmp_path / "mails" / f"{number} {copy}.msg").write_bytes(changed(rng, mail))

    assert disagreements(tmp_path / "mails") == []


def test_over_rich_text(disagreements, tmp_path):
    rng = random.Random(5)
    for number, body in enumerate(TEXTS.values()):
        data = rtf(body)
        (tmp_path / f"{number}.rtf").write_bytes(data)
        for copy in range(CHANGED):
            (tmp_path / f"{number} {copy}.rtf").write_bytes(changed(rng, data))
    words = [b"\\cell", b"\\row ", b"\\intbl", b"\\pard ", b"\\par\n", b"{", b"}", b"\\*", b"\\u-3 ", b"\\uc9", b"\\bin5 ", b"\\'4",
             b"\\'zz", b"\\", b"Smith 12/03/1971 ", b"\\nestrow", b"\\bin99999999999", b"\\u99999999999 ", b"NI number HJ918273A "]  # fmt: skip
    for number in range(200):
        parts = [rng.choice(words) for _ in range(rng.randrange(80))]
        (tmp_path / f"any {number}.rtf").write_bytes(b"{\\rtf1 " + b"".join(parts))

    assert disagreements(tmp_path) == []


def test_over_changed_binary_workbooks(disagreements, tmp_path):
    rng = random.Random(6)
    for name in ("sheetjs-xlsb.xlsb", "sheetjs-sst.xlsb"):
        with zipfile.ZipFile(io.BytesIO(RECORDED[name])) as book:
            members = {member: book.read(member) for member in book.namelist()}
        for number in range(4 * CHANGED):
            wrong = dict(members)
            part = rng.choice([member for member in wrong if member.startswith("xl/") and len(wrong[member]) > 700])
            wrong[part] = changed(rng, wrong[part])
            (tmp_path / f"{number} {name}").write_bytes(zipped(wrong))

    assert disagreements(tmp_path) == []


def test_over_bare_records(disagreements, tmp_path):
    rng = random.Random(7)
    bare = {"2": RECORDED["sheetjs-biff2.xls"]}
    for begin in (0x0209, 0x0409, 0x0809):
        bare[f"{begin:x}"] = old(begin, *(label(row, column, text) for row, line in enumerate([HEAD, *rows()]) for column, text in enumerate(line)))  # fmt: skip
    for name, data in bare.items():
        (tmp_path / f"{name}.xls").write_bytes(data)
        for number in range(CHANGED):
            (tmp_path / f"{name} {number}.xls").write_bytes(data[:8] + changed(rng, data[8:]))

    assert disagreements(tmp_path) == []
