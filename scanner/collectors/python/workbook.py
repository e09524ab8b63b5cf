"""Workbooks (xlsx): every sheet, hidden ones too, is a table of its own."""

from scanner.collectors.python.prose import Prose
from scanner.collectors.python.sheet_xml import DateStyles, SheetRows, shared_strings
from scanner.collectors.python.tables import Table

WORKBOOK = "xl/workbook.xml"
SHEETS = "xl/worksheets/"


def judge_workbook(archive, context):
    """Yield (part, Judgement) for each sheet of the open Archive; parts are numbered, sheet names may name people."""
    names = set(archive.names())
    strings = shared_strings(archive.source("xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in names else []
    styles = set(DateStyles(archive.source("xl/styles.xml"))) if "xl/styles.xml" in names else set()
    sheets = [name for name in archive.names() if name.startswith(SHEETS) and name.endswith(".xml")]
    for number, name in enumerate(sheets, 1):
        yield "sheet %d" % number, judge_sheet(archive.source(name), strings, styles, context)


def judge_sheet(source, strings, styles, context):
    """Return the Judgement on one sheet: as a table, and where that is clean as text."""
    table = Table(context)
    text = Prose(context)
    for row in SheetRows(source, strings, styles):
        if not table.hopeless():
            table.add(row)
        text.feed("\t".join(row).encode("utf-8", "replace") + b"\n")
    judgement = table.finish()
    return judgement if judgement.people else text.judgement()
