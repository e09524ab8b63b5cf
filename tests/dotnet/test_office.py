"""The two engines say the same of Office's documents, part by part: whole ones, and many with wrong bytes."""

import random

import pytest

from tests.corpus.files import zipped
from tests.stray.test_office_documents import DOCUMENTS
from tests.stray.test_office_excel import BOOKS, records
from tests.stray.test_office_recorded import RECORDED

READ = (".xls", ".docx", ".odt", ".ods", ".odp", ".fods", ".fodt")
"""Formats that both engines read; a name ends so."""
CHANGED = 40
"""Changed copies of each document."""
WRONG = [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff", b"\1\0\0\0", b"\0", b"\xff"]


def whole():
    files = {f"{name}.xls": data for name, data in BOOKS.items()}
    files.update({name: data for name, data in RECORDED.items() if name.endswith(READ)})
    files.update(DOCUMENTS)
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
    for name, data in whole().items():
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
