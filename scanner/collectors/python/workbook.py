"""Workbooks (xlsx): every sheet, hidden ones too, is a table of its own."""

from scanner.collectors.python.prose import Prose
from scanner.collectors.python.sheet_xml import DateStyles, SheetRows, shared_strings
from scanner.collectors.python.streams import pieces
from scanner.collectors.python.tables import Table, unread

SHEETS = "xl/worksheets/"
REMARKS = ("xl/comments", "xl/threadedcomments/", "xl/drawings/drawing")
PIVOTS = "xl/pivotcache/pivotcacherecords"
"""Copies of the rows that a pivot table was made of, also where their sheet was deleted."""
STRINGS = "xl/sharedstrings.xml"
STYLES = "xl/styles.xml"


def judge_workbook(archive, context):
    """Yield (part, Judgement) for each sheet of the open Archive; parts are numbered, sheet names may name people."""
    names = {plain(name): name for name in archive.names()}
    strings = shared_strings(archive.source(names[STRINGS])) if STRINGS in names else []
    styles = set(DateStyles(archive.source(names[STYLES]))) if STYLES in names else set()
    sheets = [name for known, name in names.items() if known.startswith(SHEETS) and known.endswith(".xml")]
    if not sheets:
        yield "", unread("format:xlsx")
    for number, name in enumerate(sheets, 1):
        yield "sheet %d" % number, judge_sheet(archive.source(name), strings, styles, context)
    remarks = [name for known, name in names.items() if known.startswith(REMARKS) and known.endswith(".xml")]
    for number, name in enumerate(remarks, 1):
        yield "remarks %d" % number, judge_remarks(archive.source(name), context)
    if any(known.startswith(PIVOTS) for known in names):
        yield "pivot", unread("format:pivot_cache")


def judge_remarks(source, context):
    """Return the Judgement on a part that holds free text: comments, text boxes, headers."""
    text = Prose(context)
    for piece in pieces(source.open()):
        text.feed(piece)
    return text.judgement()


def plain(name):
    """Return a part's name as programs compare it: in small letters, with slashes (ECMA-376 part 2, 6.2.2.3)."""
    return name.replace("\\", "/").lstrip("/").lower()


def judge_sheet(source, strings, styles, context):
    """Return the Judgement on one sheet."""
    return judge_rows(SheetRows(source, strings, styles), context)


def judge_rows(rows, context):
    """Return the Judgement on the rows (lists of str) of one table: as a table, and where that is clean as text."""
    table = Table(context)
    text = Prose(context)
    for row in rows:
        if not table.hopeless():
            table.add(row)
        text.feed("\t".join(row).encode("utf-8", "replace") + b"\n")
    judgement = table.finish()
    text.trusts_dates = not table.dates_events
    return judgement if judgement.people else text.judgement()
