"""Texts, slides and drawings of Office since 2007 (docx, pptx, vsdx), also as one file of XML (Flat OPC).

ECMA-376 part 1, WordprocessingML and DrawingML; [MS-VSDX].
"""

from types import MappingProxyType

from scanner.collectors.python.containers.archive import plain
from scanner.collectors.python.documents.flow import Flow, FlowEvents
from scanner.collectors.python.documents.sheet_values import WIDEST, to_int
from scanner.collectors.python.documents.workbook import judge_embedded

STORIES = (
    "word/document", "word/header", "word/footer", "word/comments", "word/footnotes", "word/endnotes",
    "word/diagrams/data",
)  # fmt: skip
BESIDE_PAGE = ("word/header", "word/footer")
"""What stands above and below each page."""
SLIDES = ("ppt/slides/", "ppt/notesslides/", "ppt/comments/", "ppt/diagrams/data")
DRAWN_PAGES = ("visio/pages/page",)
"""How the names of parts with somebody's text begin; what is the template's, or a program's, stands elsewhere."""
AGAIN = "Fallback"
"""What is for programs that do not know what stands before it (ECMA-376 part 3, 10.2)."""
BOXES = frozenset(("txbxContent", "cm"))
"""Boxes of text, and comments on slides."""


class WordEvents(FlowEvents):
    """The paragraphs and tables of one part; text that was deleted but is still there counts too.

    What stands in a box is set apart. What older programs show instead of it says the same again.
    """

    PARAGRAPHS = frozenset(("p",))
    TEXTS = frozenset(("t", "delText", "text"))
    BLANKS = MappingProxyType({"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"})

    def __init__(self, source, flow):
        super(WordEvents, self).__init__(source, flow)
        self.span = 1
        self.again = 0
        """Elements for older programs that are open."""

    def start(self, name, attributes):
        """Open what is named; a cell says how many columns wide it is."""
        self.again += name == AGAIN
        if self.again:
            return
        super(WordEvents, self).start(name, attributes)
        if name == "gridSpan":
            self.span = max([1, *(to_int(value) for key, value in attributes.items() if key.endswith("val"))])

    def end(self, name):
        """Close what is named."""
        if self.again:
            self.again -= name == AGAIN
            return
        super(WordEvents, self).end(name)
        if name in BOXES:
            self.finish_paragraph()
            self.pending = ["\n"]
            self.finish_paragraph()

    def text(self, data):
        """Keep the characters of text that does not come again."""
        if not self.again:
            super(WordEvents, self).text(data)

    def finish_cell(self):
        """Put the cell into its row, with empty ones for the further columns over which it stands."""
        super(WordEvents, self).finish_cell()
        cells = self.flow.open[-1].cells
        cells.extend([""] * (min(self.span - 1, WIDEST - len(cells))))
        self.span = 1


class DrawingEvents(FlowEvents):
    """What the shapes of a page say."""

    PARAGRAPHS = frozenset(("Shape",))
    TEXTS = frozenset(("Text",))

    def finish_paragraph(self):
        """Hand over what a shape says, apart from the others."""
        if self.pending:
            self.pending.append("\n")
        super(DrawingEvents, self).finish_paragraph()


def read_stories(archive, work):
    """Return what is to be said of a docx."""
    return judge_stories(archive, work, STORIES)


def read_slides(archive, work):
    """Return what is to be said of a pptx."""
    return judge_stories(archive, work, SLIDES)


def read_drawing(archive, work):
    """Return what is to be said of a vsdx."""
    return judge_stories(archive, work, DRAWN_PAGES, DrawingEvents)


def judge_flat_office(work):
    """Yield (part, Judgement) of a document, or of slides, in one file of XML."""
    flow = Flow(work)
    WordEvents(work.source, flow).read()
    yield from flow.parts()


def judge_stories(archive, work, begins, events=WordEvents):
    """Yield (part, Judgement) of the document's text, its tables, and the files in it; parts are numbered."""
    flow = Flow(work)
    for name in archive.names():
        known = plain(name)
        if known.startswith(begins) and known.endswith(".xml") and "/_rels/" not in known:
            flow.is_beside_page = known.startswith(BESIDE_PAGE)
            events(archive.source(name), flow).read()
            flow.paragraph("\n")
    yield from flow.parts()
    yield from judge_embedded(archive, work)
