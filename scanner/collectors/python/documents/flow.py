"""What a document holds in its order: paragraphs to be searched as text, and tables to be judged each by itself.

Paragraphs in which a search finds too few people are read as the lines of a text file are, too: lists, blocks, columns.
"""

from types import MappingProxyType

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, NotRead
from scanner.collectors.python.documents.cell_forms import CellForms
from scanner.collectors.python.documents.sheet_values import WIDEST
from scanner.collectors.python.documents.xml_events import Events
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.tables.tables import Table

TABLES_DEEP = 64
PARAGRAPH_CHARACTERS = 2**16
"""A longer paragraph is searched in pieces."""
READ_AGAIN, FEWEST_SIGNS_READ = 256 * 1024, 40
"""Characters of the paragraphs that are kept, to be read as lines; fewer name nobody."""


class OpenTable:
    """A table of which rows still come; its text waits until it is known whether its columns tell of people."""

    def __init__(self, number, context):
        self.number = number
        self.table = Table(context)
        self.first = None
        self.text = []
        self.cells = []
        self.cell = []


class Flow:
    """Takes paragraphs and rows of text; what stands in a table of people is not searched a second time as text."""

    def __init__(self, work, word="table"):
        self.work = work
        context = self.context = work.context
        self.word = word
        """What the parts are called."""
        self.merges = word == "table"
        """Whether a table that begins with the same row as the last one goes on with it, as over slides and pages."""
        self.prose = Prose(context)
        self.forms = CellForms(context)
        self.open = []
        self.last = None
        self.tables = 0
        self.found = []
        self.lines = []
        self.kept = 0
        self.is_beside_page = False
        """Whether what comes stands above or below each page."""

    def paragraph(self, text):
        """Take a paragraph, or a part of one that is very long; an empty one parts the lines before and after it."""
        if self.merges and self.kept < READ_AGAIN:
            self.lines.append(text)
            self.kept += len(text) + 1
        if text and self.is_beside_page:
            self.prose.marks.markings.add_beside_page(text)
        if text:
            self.forms.add_text(text)
            self._feed(text)

    def _feed(self, text):
        self.prose.feed(text.encode("utf-8", "replace") + b"\n")

    def begin(self):
        """A table begins, perhaps within another."""
        if len(self.open) >= TABLES_DEEP:
            raise NotRead("nesting")
        self.tables += 1
        self.open.append(OpenTable(self.tables, self.context))

    def row(self, cells):
        """Take a row of the innermost table."""
        now = self.open[-1]
        if now.first is None:
            now.first = cells
            last, self.last = self.last, None
            if last and self.merges and last.first == cells:
                last.cells, last.cell = now.cells, now.cell
                self.open[-1] = last
                self.forms.add(cells)
                return
            self._close(last)
        now.table.add(cells)
        if now.table.rule:
            now.text = []
            return
        self.forms.add(cells)
        now.text.append(line_of(cells))
        if now.table.hopeless():
            self._search(now)

    def end(self):
        """The innermost table ends."""
        ended = self.open.pop()
        self.forms.add(())
        if ended.first is not None:
            self._close(self.last)
            self.last = ended

    def parts(self):
        """Yield (part, Judgement): of each table of people, and with part '' of everything else."""
        while self.open:
            self.end()
        self._close(self.last)
        self.last = None
        rest, formed = self.prose.judgement(), self.forms.finish()
        if formed.people > max([rest.people, *(judgement.people for _, judgement in self.found)]):
            rest = formed
        most = max([rest.people, *(judgement.people for _, judgement in self.found)])
        lines = self._as_lines() if most < self.context.threshold else []
        if max([judgement.people for _, judgement in lines] or [0]) > most:
            for part, judgement in lines:
                yield ", ".join(filter(None, ("text", part))), judgement
            if not rest.people:
                yield "", rest
            return
        for part, judgement in self.found:
            if judgement.verdict == "people" or judgement.people >= rest.people:
                yield part, judgement
        if rest.people > max([judgement.people for _, judgement in self.found if judgement.verdict == "few"] or [-1]):
            yield "", rest

    def _as_lines(self):
        """Return (part, Judgement) of the people in the paragraphs, read as lines."""
        source = HeldSource("\n".join(self.lines).encode("utf-8", "replace") + b"\n")
        self.lines = []
        if source.size < FEWEST_SIGNS_READ:
            return []
        work = self.work
        judged = work.judge(source, self.context, work.allowance, work.depth)
        return [(part, judgement) for part, judgement in judged if judgement.people]

    def _close(self, ended):
        if ended is None:
            return
        judgement = ended.table.finish()
        if ended.table.dates_events:
            self.prose.trusts_dates = False
        if ended.table.lists_firms and len(ended.text) >= self.context.threshold:
            self.prose.trusts_contacts = False
        if judgement.verdict != "people":
            self._search(ended)
        if judgement.people:
            self.found.append(("%s %d" % (self.word, ended.number), judgement))

    def _search(self, table):
        for line in table.text:
            self._feed(line)
        table.text = []


def line_of(cells):
    """Return a row as text; a cell of several lines stands by itself."""
    line = ""
    for number, cell in enumerate(cells):
        is_apart = "\n" in cell or (number and "\n" in cells[number - 1])
        line += ("\n" if is_apart else "\t") * (number > 0) + cell
    return line


class FlowEvents(Events):
    """Hands the paragraphs and tables of one XML part to a Flow; the elements are named by the tables of a subclass."""

    PARAGRAPHS = frozenset()
    TEXTS = frozenset()
    """Elements whose characters count; an empty set: all."""
    BLANKS = MappingProxyType({})
    """Element -> the character that it stands for."""
    TABLE, ROW, CELL = "tbl", "tr", frozenset(("tc",))

    def __init__(self, source, flow):
        super(FlowEvents, self).__init__(source)
        self.flow = flow
        self.pending = []
        self.length = 0
        self.inside = not self.TEXTS
        self.cells_open = []
        """Of each open element that matters whether it is a cell: text in a cell belongs to its table."""

    def read(self):
        """Read all of the part."""
        for _ in self:
            pass

    def start(self, name, attributes):  # noqa: ARG002  # the form of all handlers
        """Open what is named."""
        if name in self.TEXTS:
            self.inside = True
        elif name in self.BLANKS:
            self.pending.append(self.BLANKS[name])
        elif name in self.PARAGRAPHS:
            if self.pending:
                self.finish_paragraph()
        elif name == self.TABLE:
            self.finish_paragraph()
            self.flow.begin()
            self.cells_open.append(False)
        elif name in self.CELL and self.cells_open:
            self.finish_paragraph()
            self.cells_open[-1] = True
            self.flow.open[-1].cell = []

    def end(self, name):
        """Close what is named."""
        if name in self.TEXTS:
            self.inside = False
        elif name in self.PARAGRAPHS:
            self.finish_paragraph()
        elif not self.cells_open:
            return
        elif name in self.CELL:
            self.finish_paragraph()
            self.finish_cell()
            self.cells_open[-1] = False
        elif name == self.ROW:
            self.finish_row()
        elif name == self.TABLE:
            self.flow.end()
            self.cells_open.pop()

    def text(self, data):
        """Keep the characters of text."""
        if self.inside:
            self.pending.append(data)
            self.length += len(data)
            if self.length > PARAGRAPH_CHARACTERS:
                self.finish_paragraph()

    def finish_paragraph(self):
        """Hand over what was gathered, to the cell in which it stands or to the text."""
        text, self.pending, self.length = "".join(self.pending), [], 0
        if self.cells_open and self.cells_open[-1]:
            cell = self.flow.open[-1].cell
            if text and sum(map(len, cell)) < CELL_CHARACTERS:
                cell.append(text)
        else:
            self.flow.paragraph(text)

    def finish_cell(self):
        """Put the cell into its row."""
        table = self.flow.open[-1]
        if len(table.cells) < WIDEST:
            table.cells.append("\n".join(table.cell)[:CELL_CHARACTERS])

    def finish_row(self):
        """Hand the row over."""
        table = self.flow.open[-1]
        cells, table.cells = table.cells, []
        if cells:
            self.flow.row(cells)
