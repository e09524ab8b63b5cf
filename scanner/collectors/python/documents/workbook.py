"""Workbooks (xlsx): every sheet, hidden ones too, is a table of its own."""

from scanner.collectors.python.containers.archive import plain
from scanner.collectors.python.documents.cell_forms import CellForms
from scanner.collectors.python.documents.parted_rows import parted_rows
from scanner.collectors.python.documents.pivot import pivot_rows
from scanner.collectors.python.documents.sheet_xml import DateStyles, SheetRows, shared_strings
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import pieces
from scanner.collectors.python.stores.stores import either
from scanner.collectors.python.tables.judgement import unread
from scanner.collectors.python.tables.tables import Table

SHEETS = "xl/worksheets/"
REMARKS = ("xl/comments", "xl/threadedcomments/", "xl/drawings/drawing")
PIVOTS = "xl/pivotcache/pivotcacherecords"
"""Copies of the rows that a pivot table was made of, also where their sheet was deleted."""
COLUMNS_OF_PIVOTS = "xl/pivotcache/pivotcachedefinition"
COPIES = "xl/externallinks/externallink"
"""Cells of other workbooks, as they were when they were looked up."""
EMBEDDED = ("/embeddings/", "/afchunk", "customxml/item")
"""What stands in the names of whole files that a document holds, and of data that it is bound to."""
DATA_MODEL = "xl/model/"
"""Packed tables that a workbook may hold beside its sheets ([MS-XLDM])."""
FED_CHARACTERS = 64 * 1024
STRINGS = "xl/sharedstrings.xml"
STYLES = "xl/styles.xml"


def judge_workbook(archive, work):
    """Yield (part, Judgement) for each sheet of the open Archive; parts are numbered, sheet names may name people."""
    names = {plain(name): name for name in archive.names()}
    strings = shared_strings(archive.source(names[STRINGS])) if STRINGS in names else []
    styles = set(DateStyles(archive.source(names[STYLES]))) if STYLES in names else set()
    sheets = parts_named(names, SHEETS)
    if not sheets:
        yield "", unread("format:xlsx")
    for word, found in (("sheet", sheets), ("external", parts_named(names, COPIES))):
        for number, name in enumerate(found, 1):
            rows = SheetRows(archive.source(name), strings, styles)
            yield "%s %d" % (word, number), judge_rows(rows, work.context)
    for number, name in enumerate(parts_named(names, REMARKS), 1):
        yield "remarks %d" % number, judge_remarks(archive.source(name), work.context)
    yield from judge_pivots(archive, names, work.context)
    yield from judge_embedded(archive, work)


def parts_named(names, begins):
    """Return the names, as they stand in the archive, of the XML parts whose known names begin so."""
    return [name for known, name in names.items() if known.startswith(begins) and known.endswith(".xml")]


def judge_pivots(archive, names, context):
    """Yield (part, Judgement) of the rows that each pivot table keeps; without its columns' names they are unread."""
    number = 0
    for known, name in names.items():
        if known.startswith(PIVOTS):
            number += 1
            definition = names.get(known.replace(PIVOTS, COLUMNS_OF_PIVOTS, 1))
            part = "pivot %d" % number
            if definition:
                yield part, judge_rows(pivot_rows(archive.source(definition), archive.source(name)), context)
            else:
                yield part, unread("format:pivot_cache")


def judge_embedded(archive, work):
    """Yield (part, Judgement) of the files that a document of Office holds."""
    number = 0
    for name in archive.names():
        known = plain(name)
        if any(sign in known for sign in EMBEDDED) and not known.endswith((".rels", "/")):
            number += 1
            yield from work.within(archive.source(name), "embedded %d" % number)
        elif known.startswith(DATA_MODEL) and not known.endswith("/"):
            yield "model", unread("format:data_model")


def judge_remarks(source, context):
    """Return the Judgement on a part that holds free text: comments, text boxes, headers."""
    text = Prose(context)
    for piece in pieces(source.open()):
        text.feed(piece)
    return text.judgement()


def judge_rows(rows, context):
    """Return the Judgement on the rows (lists of str) of one table: as a table, and where that is clean as text."""
    table = Table(context)
    text = RowsAsText(table, context)
    forms = CellForms(context)
    for row in parted_rows(rows):
        table.add(row)
        if not table.rule:
            forms.add(row)
        text.add(row)
    judgement = table.finish()
    if judgement.people < context.threshold:
        judgement = max(judgement, forms.finish(), key=lambda found: found.people)
    return judgement if judgement.people and not context.known else either(judgement, text.judgement())


class RowsAsText:
    """The rows of a table as a text, which is searched only where the table itself makes no people."""

    def __init__(self, table, context):
        self.table = table
        self.context = context
        self.text = Prose(context)
        self.lines = []
        self.waiting = 0
        """Characters of lines that were not handed over yet."""
        self.is_asked = True

    def add(self, row):
        """Take the next row, which the table has."""
        if not self.is_asked:
            return
        line = "\t".join(row)
        self.lines.append(line)
        self.waiting += len(line)
        if self.table.started and self.waiting >= FED_CHARACTERS:
            self.is_asked = bool(self.context.known) or not self.table.makes_people()
            self._feed()

    def _feed(self):
        lines, self.lines, self.waiting = self.lines, [], 0
        if lines and self.is_asked:
            self.text.feed("\n".join(lines).encode("utf-8", "replace") + b"\n")

    def judgement(self):
        """Return the Judgement on all rows, as the table lets them be read."""
        self._feed()
        self.text.heed(self.table)
        return self.text.judgement()
