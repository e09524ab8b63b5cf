"""Files that LibreOffice and database servers wrote for us, kept because their writers are too heavy to install.

The people in one are made again from its name, so that its label and its planted values need not be kept beside it;
tests/corpus/recorded.wide.record.py makes them. Imports nothing of the scanner.
"""

from __future__ import annotations

import html
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.corpus.wide.headings import table
from tests.corpus.wide.scene import Recipe, Scene, bind
from tests.corpus.wide.texts import joined

RECORDED = Path(__file__).resolve().parents[1] / "recorded" / "wide" / "libreoffice.zip"
SEED = 2008


def grid(scene: Scene) -> bytes:
    """A table as csv."""
    return joined(table(scene, 12, 40).lines).encode()


def titled(scene: Scene) -> bytes:
    """A table whose head stands on the fourth line."""
    return b"Extract,,\r\nCreated 1 June,,\r\n\r\n" + grid(scene)


def letters(scene: Scene) -> bytes:
    """Letters as HTML."""
    body = "".join(
        f"<p>{p.title} {html.escape(p.full)}<br>{p.address}<br>{p.postcode}</p><p>Date of birth: {p.born:%d/%m/%Y}</p>"
        f"<p>NHS number: {p.nhs}</p>"
        for p in scene.crowd(12, 25)
    )
    return f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'.encode()


def document(scene: Scene) -> bytes:
    """A document with a table, as HTML."""
    found = table(scene, 12, 30)
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in line) + "</tr>" for line in found.lines)
    return f'<html><head><meta charset="utf-8"></head><body><p>List</p><table>{rows}</table></body></html>'.encode()


def stock(scene: Scene) -> bytes:
    """A table of nobody."""
    rows = [[f"A{scene.rng.randrange(10**6):06d}", f"Bracket {n}", "01/02/2020"] for n in range(60)]
    return joined([["Code", "Item", "Bought"], *rows]).encode()


def report(scene: Scene) -> bytes:
    """A document about nobody."""
    text = "".join(f"<p>Item {n} rose by {scene.rng.randrange(90)} per cent in 2020.</p>" for n in range(40))
    return f"<html><body>{text}</body></html>".encode()


TABLES = {
    "xls": "xls:MS Excel 97", "ods": "ods", "xlsx": "xlsx", "dbf": "dbf", "fods": "fods",
    "slk": "slk", "dif": "dif", "pdf": "pdf:calc_pdf_Export", "html": "html:HTML (StarCalc)", "xml": "xml:MS Excel 2003 XML",
}  # fmt: skip
DOCUMENTS = {
    "doc": "doc:MS Word 97", "docx": "docx", "odt": "odt", "rtf": "rtf", "pdf": "pdf:writer_web_pdf_Export", "fodt": "fodt",
    "xhtml": "xhtml", "doc-xml": "xml:MS Word 2003 XML",
}  # fmt: skip
"""Word in the name of a file -> filter of LibreOffice."""
LOCKED = {"xls": "MS Excel 97", "doc": "MS Word 97", "ods": "calc8", "odt": "writer8"}
Source = Callable[[Scene], bytes]


def sources() -> Iterable[tuple[str, str, str, str, Source]]:
    """Yield (name, verdict, filter, extension of the source, source) of every file that LibreOffice writes."""
    for word, how in TABLES.items():
        for number, source in enumerate((grid, grid, titled), 1):
            yield f"{word}-{number}.{how.partition(':')[0]}", "people", how, "csv", source
        yield f"{word}-stock.{how.partition(':')[0]}", "clean", how, "csv", stock
    for word, how in DOCUMENTS.items():
        for number, source in enumerate((letters, document, document), 1):
            yield f"text-{word}-{number}.{how.partition(':')[0]}", "people", how, "html", source
        yield f"text-{word}-report.{how.partition(':')[0]}", "clean", how, "html", report
    for word, how in LOCKED.items():
        text = word in {"doc", "odt"}
        yield f"locked-{word}.{word}", "encrypted", how, "html" if text else "csv", letters if text else grid


def recipes() -> Iterable[Recipe]:
    if not RECORDED.exists():
        return
    with zipfile.ZipFile(RECORDED) as archive:
        held = set(archive.namelist())
    for name, verdict, _, _, source in sources():
        if name in held:
            category = "encrypted" if verdict == "encrypted" else "recorded office"
            yield Recipe(f"lo-{name}", category, "LibreOffice", verdict, bind(kept, name=name, source=source))


def kept(scene: Scene, name: str, source: Source) -> bytes:
    """Return the recorded bytes, and note in the scene whom the source of them holds."""
    made = Scene(scene.name, SEED)
    source(made)
    scene.people, scene.planted = made.people, made.planted
    with zipfile.ZipFile(RECORDED) as archive:
        return archive.read(name)
