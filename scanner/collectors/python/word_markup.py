"""Texts and slides of Office since 2007 (docx, pptx): ECMA-376 part 1, WordprocessingML and DrawingML."""

from types import MappingProxyType

from scanner.collectors.python.archive import plain
from scanner.collectors.python.flow import Flow, FlowEvents
from scanner.collectors.python.sheet_values import WIDEST, to_int
from scanner.collectors.python.workbook import judge_embedded

STORIES = (
    "word/document", "word/header", "word/footer", "word/comments", "word/footnotes", "word/endnotes",
    "word/diagrams/data",
)  # fmt: skip
SLIDES = ("ppt/slides/", "ppt/notesslides/", "ppt/comments/", "ppt/diagrams/data")
"""How the names of parts with somebody's text begin; what is the template's, or a program's, stands elsewhere."""


class WordEvents(FlowEvents):
    """The paragraphs and tables of one part; text that was deleted but is still there counts too."""

    PARAGRAPHS = frozenset(("p",))
    TEXTS = frozenset(("t", "delText", "text"))
    BLANKS = MappingProxyType({"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"})

    def __init__(self, source, flow):
        super(WordEvents, self).__init__(source, flow)
        self.span = 1

    def start(self, name, attributes):
        """Open what is named; a cell says how many columns wide it is."""
        super(WordEvents, self).start(name, attributes)
        if name == "gridSpan":
            self.span = max([1, *(to_int(value) for key, value in attributes.items() if key.endswith("val"))])

    def finish_cell(self):
        """Put the cell into its row, with empty ones for the further columns over which it stands."""
        super(WordEvents, self).finish_cell()
        cells = self.flow.open[-1].cells
        cells.extend([""] * (min(self.span - 1, WIDEST - len(cells))))
        self.span = 1


def read_stories(archive, work):
    """Return what is to be said of a docx."""
    return judge_stories(archive, work, STORIES)


def read_slides(archive, work):
    """Return what is to be said of a pptx."""
    return judge_stories(archive, work, SLIDES)


def judge_stories(archive, work, begins):
    """Yield (part, Judgement) of the document's text, its tables, and the files in it; parts are numbered."""
    flow = Flow(work.context)
    for name in archive.names():
        known = plain(name)
        if known.startswith(begins) and known.endswith(".xml") and "/_rels/" not in known:
            WordEvents(archive.source(name), flow).read()
            flow.paragraph("\n")
    yield from flow.parts()
    yield from judge_embedded(archive, work)
