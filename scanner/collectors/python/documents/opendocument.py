"""OpenDocument (ods, odt, odp and their flat forms): every table by itself, the rest as text (ODF 1.3 part 3)."""

from types import MappingProxyType

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.documents.flow import Flow, FlowEvents
from scanner.collectors.python.documents.sheet_values import WIDEST, plain_number, to_int
from scanner.collectors.python.sources.streams import head_of
from scanner.collectors.python.tables.judgement import encrypted

OPEN_DOCUMENT = (b"application/vnd.oasis.opendocument", b"application/vnd.sun.xml")
"""How the member `mimetype` begins; other packages have one too."""
MANIFEST = "meta-inf/manifest.xml"
MANIFEST_BYTES = 2**20
BESIDE_CELLS = frozenset(("annotation",))
"""Elements in a cell that are not its value: comments."""


class OpenDocumentEvents(FlowEvents):
    """The paragraphs and tables of one part, dates as YYYY-MM-DD; deleted text that is kept counts too."""

    PARAGRAPHS = frozenset(("p", "h"))
    BLANKS = MappingProxyType({"tab": "\t", "line-break": "\n", "s": " "})
    TABLE, ROW, CELL = "table", "table-row", frozenset(("table-cell", "covered-table-cell"))

    def __init__(self, source, flow):
        super(OpenDocumentEvents, self).__init__(source, flow)
        self.values = []
        """(value, how often) of the cells that are open."""
        self.beside = 0
        self.deep = 0
        self.inside = False
        self.empty = 0
        """Empty cells that only count if another one follows."""

    def start(self, name, attributes):
        """Open what is named; the value of a cell stands in its attributes, or else in its paragraphs."""
        super(OpenDocumentEvents, self).start(name, attributes)
        if name in self.PARAGRAPHS:
            self.deep += 1
            self.inside = True
        elif name in self.CELL and self.cells_open:
            self.values.append(cell_value({key.rpartition(":")[2]: value for key, value in attributes.items()}))
        elif name in BESIDE_CELLS:
            self.finish_paragraph()
            self.beside += 1

    def end(self, name):
        """Close what is named."""
        super(OpenDocumentEvents, self).end(name)
        if name in self.PARAGRAPHS:
            self.deep -= 1
            self.inside = self.deep > 0
        elif name in BESIDE_CELLS:
            self.beside -= 1

    def finish_paragraph(self):
        """Hand over what was gathered; a comment is text, not the value of its cell."""
        cells_open = self.cells_open
        if self.beside:
            self.cells_open = []
        super(OpenDocumentEvents, self).finish_paragraph()
        self.cells_open = cells_open

    def finish_cell(self):
        """Put the cell into its row as often as it is repeated, up to the widest row."""
        value, times = self.values.pop() if self.values else ("", 1)
        table = self.flow.open[-1]
        text = value or "\n".join(table.cell)[:CELL_CHARACTERS]
        if not text:
            self.empty += times
            return
        cells = table.cells
        for filler, count in (("", self.empty), (text, times)):
            cells.extend([filler] * min(count, WIDEST - len(cells)))
        self.empty = 0

    def finish_row(self):
        """Hand the row over, once also where it is repeated."""
        self.empty = 0
        super(OpenDocumentEvents, self).finish_row()


def cell_value(attributes):
    """Return the value that a cell's attributes give, '' if they give none, and how often the cell is repeated."""
    kind = attributes.get("value-type", "")
    value = ""
    if kind == "date":
        value = attributes.get("date-value", "")[:10]
    elif kind == "float":
        value = plain_number(attributes.get("value", ""))
    elif kind == "string":
        value = attributes.get("string-value", "")[:CELL_CHARACTERS]
    return value, max(1, to_int(attributes.get("number-columns-repeated", "")))


def is_opendocument(archive, names):
    """Tell whether the member `mimetype` of a package says so; `names`: known -> as it stands in the archive."""
    return head_of(archive.source(names["mimetype"]), 64).startswith(OPEN_DOCUMENT)


def judge_opendocument(archive, names, work):
    """Yield (part, Judgement) of each sheet or table, and of the text."""
    manifest = head_of(archive.source(names[MANIFEST]), MANIFEST_BYTES) if MANIFEST in names else b""
    if b"encryption-data" in manifest:
        yield "", encrypted("odf")
        return
    kind = head_of(archive.source(names["mimetype"]), 64)
    flow = sheet_flow(work) if b"spreadsheet" in kind or b".calc" in kind else Flow(work)
    for known, name in names.items():
        if known.endswith(("content.xml", "styles.xml")):
            OpenDocumentEvents(archive.source(name), flow).read()
    yield from flow.parts()
    held = [name for known, name in names.items() if known.startswith("database/") and not known.endswith("/")]
    for number, name in enumerate(held, 1):
        yield from work.within(archive.source(name), "member %d" % number)


def sheet_flow(work):
    """Return a Flow whose tables are sheets."""
    return Flow(work, "sheet")


def judge_flat(work):
    """Yield (part, Judgement) of a flat OpenDocument."""
    flow = sheet_flow(work) if b"opendocument.spreadsheet" in work.head else Flow(work)
    OpenDocumentEvents(work.source, flow).read()
    yield from flow.parts()
