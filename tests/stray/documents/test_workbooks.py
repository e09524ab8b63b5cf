"""Workbooks as different programs write them: hidden, inline, computed, as numbers; and what is not read is told."""

import io
import zipfile
from datetime import date
from xml.sax.saxutils import escape, quoteattr

import pytest

from tests.corpus.files import zipped
from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, slashed

EVERYBODY = ("people", 60)
DAY_STYLE = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
SHEET = "xl/worksheets/sheet%d.xml"


def book(*sheets, strings="", styles="", workbook="<workbook/>", names=SHEET, parts=()):
    """Return a workbook of these sheets, each the XML of its rows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", workbook)
        if strings:
            archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
        if styles:
            archive.writestr("xl/styles.xml", styles)
        for number, sheet in enumerate(sheets, 1):
            archive.writestr(names % number, f"<worksheet><sheetData>{sheet}</sheetData></worksheet>")
        for name, data in parts:
            archive.writestr(name, data)
    return out.getvalue()


def row(*cells):
    return "<row>" + "".join(cells) + "</row>"


def inline(text):
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def runs(text):
    return f'<c t="inlineStr"><is><r><t>{escape(text[:2])}</t></r><r><t>{escape(text[2:])}</t></r></is></c>'


def computed(text):
    return f'<c t="str"><f>A1</f><v>{escape(text)}</v></c>'


def number(text, style=0):
    return f'<c s="{style}"><v>{text}</v></c>'


def serial(person):
    return (person.born - date(1899, 12, 30)).days


def sheet(cell=inline, born=lambda person: inline(slashed(person)), head=HEAD):
    """Return the rows of a sheet of everybody, names as `cell` and the date of birth as `born` writes them."""
    body = (row(cell(person.surname), cell(person.forename), born(person)) for person in PEOPLE)
    return row(*map(inline, head)) + "".join(body)


PIVOT_COLUMNS = (
    "<pivotCacheDefinition><cacheFields><cacheField name='Surname'><sharedItems>"
    + "".join(f"<s v={quoteattr(p.surname)}/>" for p in PEOPLE)
    + "</sharedItems></cacheField><cacheField name='Forename'><sharedItems/></cacheField>"
    + "<cacheField name='F3'><sharedItems containsDate='1'/></cacheField></cacheFields></pivotCacheDefinition>"
)
PIVOT_ROWS = "<pivotCacheRecords>" + "".join(
    f"<r><x v='{n}'/><s v={quoteattr(p.forename)}/><d v='{p.born}T00:00:00'/></r>" for n, p in enumerate(PEOPLE)
) + "</pivotCacheRecords>"  # fmt: skip
NUMBERED = row(inline("NHS No"), inline("ward"))
PREFIXED = sheet().replace("</", "<>").replace("<", "<x:").replace("<x:>", "</x:")
BOOKS = {
    "inline text": book(sheet()),
    "inline text in two styles": book(sheet(runs)),
    "results of formulas": book(sheet(computed)),
    "dates as numbers without a style": book(sheet(born=lambda p: number(serial(p)))),
    "dates as numbers with a time": book(sheet(born=lambda p: number(f"{serial(p)}.5"))),
    "dates under a header that says nothing": book(
        sheet(born=lambda p: number(serial(p), 1), head=["Surname", "Forename", "F3"]), styles=DAY_STYLE
    ),
    "dates counted from 1904": book(
        sheet(born=lambda p: number(serial(p) - 1462, 1)),
        styles=DAY_STYLE,
        workbook='<workbook><workbookPr date1904="1"/></workbook>',
    ),
    "dates as text of ISO 8601": book(sheet(born=lambda p: f'<c t="d"><v>{p.born}T00:00:00</v></c>')),
    "a sheet that is hidden": book(
        row(inline("a")), sheet(), workbook='<workbook><sheets><sheet state="veryHidden"/></sheets></workbook>'
    ),
    "header in row 5": book(row(inline("Return")) * 4 + sheet()),
    "numbers as 4.857773456E9": book(
        NUMBERED + "".join(row(number(f"{float(p.nhs) / 1e9!r}E9"), inline("B")) for p in PEOPLE)
    ),
    "numbers with .0": book(NUMBERED + "".join(row(number(p.nhs + ".0"), inline("B")) for p in PEOPLE)),
    "shared text with a reading beside it": book(
        row(inline("Surname"), inline("DOB"))
        + "".join(row(f'<c t="s"><v>{n}</v></c>', inline(slashed(p))) for n, p in enumerate(PEOPLE)),
        strings="".join(f"<si><r><t>{escape(p.surname + p.forename)}</t></r><rPh><t>x</t></rPh></si>" for p in PEOPLE),
    ),
    "parts with backslashes": book(sheet(), names="xl\\worksheets\\sheet%d.xml"),
    "parts in capitals": book(sheet(), names="XL/Worksheets/People%d.XML"),
    "a prefix on every element": book(
        parts=[(SHEET % 1, f'<x:worksheet xmlns:x="u"><x:sheetData>{PREFIXED}</x:sheetData></x:worksheet>')]
    ),
    "UTF-16": book(
        parts=[(SHEET % 1, f'<?xml version="1.0" encoding="UTF-16"?><worksheet>{sheet()}</worksheet>'.encode("utf-16"))]
    ),
    "rows kept for a pivot table": book(
        row(inline("a")),
        parts=[
            ("xl/pivotCache/pivotCacheDefinition1.xml", PIVOT_COLUMNS),
            ("xl/pivotCache/pivotCacheRecords1.xml", PIVOT_ROWS),
        ],
    ),
    "cells of another workbook": book(
        row(inline("a")),
        parts=[
            (
                "xl/externalLinks/externalLink1.xml",
                f"<x>{sheet(computed).replace('<c ', '<cell ').replace('</c>', '</cell>')}</x>",
            )
        ],
    ),
    "text below each page": book(
        row(inline("a")) + "<oddFooter>" + "\n".join(f"{b} {a}, DOB: {c}" for a, b, c in rows()) + "</oddFooter>"
    ),
    "a workbook in a workbook": book(row(inline("a")), parts=[("xl/embeddings/book.xlsx", book(sheet()))]),
    "comments beside cells": book(
        row(inline("a")),
        parts=[("xl/comments1.xml", "".join(f"<t>{b} {a}, DOB: {c}</t>\n" for a, b, c in rows()))],
    ),
}


@pytest.mark.parametrize("name", BOOKS)
def test_everybody_in_a_workbook_is_counted(name):
    assert counted(BOOKS[name]) == EVERYBODY


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (book(), "format:xlsx"),
        (book(row(inline("a")), parts=[("xl/pivotCache/pivotCacheRecords1.xml", "<r/>")]), "format:pivot_cache"),
        (zipped({"xl/workbook.bin": b"x", "[Content_Types].xml": b"<Types/>"}), "format:xlsb"),
        (zipped({"Index/Document.iwa": b"x"}), "format:iwork"),
        (book(row(inline("a")), parts=[("xl/model/item.data", "x")]), "format:data_model"),
    ],
    ids=[
        "no sheet where sheets are",
        "rows kept for a pivot table",
        "binary workbook",
        "another program's",
        "packed tables",
    ],
)
def test_what_is_not_read_of_a_workbook_is_told(data, reason):
    assert [judgement.reason for _, judgement in judgements(data) if judgement.verdict == "not_read"] == [reason]


PARTED = (";", ",", "\t", "|")


@pytest.mark.parametrize("sign", PARTED)
def test_rows_that_were_read_as_one_cell_each_are_taken_apart(sign):
    lines = [HEAD, *([person.surname, person.forename, slashed(person)] for person in PEOPLE)]

    assert counted(book("".join(row(inline(sign.join(one))) for one in lines))) == EVERYBODY


@pytest.mark.parametrize("sign", PARTED)
def test_goods_in_one_cell_each_are_nobody_s(sign):
    lines = [["Item", "Colour", "Made"], *([f"Lamp {n}", "red", f"{n % 28 + 1:02}/03/2019"] for n in range(40))]

    assert counted(book("".join(row(inline(sign.join(one))) for one in lines))) == ("clean", 0)
