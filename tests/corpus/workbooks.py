"""Workbooks written by hand, as small as a reader accepts; dates become serials under a date style."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date
from xml.sax.saxutils import escape

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ISO = re.compile(r"\d{4}-\d\d-\d\d\Z")
STYLES = (
    f'<styleSheet xmlns="{NAMESPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>'
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
)


def workbook(sheets: list[list[list[str]]]) -> bytes:
    """Return the bytes of a workbook of these sheets, each a list of rows of text."""
    strings: dict[str, int] = {}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, rows in enumerate(sheets, 1):
            put(archive, f"xl/worksheets/sheet{number}.xml", sheet(rows, strings))
        items = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
        put(archive, "xl/sharedStrings.xml", f'<sst xmlns="{NAMESPACE}">{items}</sst>')
        put(archive, "xl/styles.xml", STYLES)
        put(archive, "xl/workbook.xml", f'<workbook xmlns="{NAMESPACE}"/>')
    return out.getvalue()


def put(archive: zipfile.ZipFile, name: str, text: str) -> None:
    archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def sheet(rows: list[list[str]], strings: dict[str, int]) -> str:
    body = "".join(
        f'<row r="{n}">' + "".join(cell(text, strings) for text in row) + "</row>" for n, row in enumerate(rows, 1)
    )
    return f'<worksheet xmlns="{NAMESPACE}"><sheetData>{body}</sheetData></worksheet>'


def cell(text: str, strings: dict[str, int]) -> str:
    if ISO.match(text):
        return f'<c s="1"><v>{(date.fromisoformat(text) - date(1899, 12, 30)).days}</v></c>'
    return f'<c t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
