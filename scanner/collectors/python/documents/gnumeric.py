"""Sheets of Gnumeric: XML, mostly in gzip, each cell with its row and column (gnumeric.xsd)."""

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.documents.flow import FlowEvents
from scanner.collectors.python.documents.opendocument import sheet_flow
from scanner.collectors.python.documents.sheet_values import WIDEST, is_date_format, plain_number, serial_date, to_int

NUMBERS = frozenset(("30", "40"))
"""Kinds of values that are numbers."""


class GnumericEvents(FlowEvents):
    """Hands over the rows of each sheet, dates as YYYY-MM-DD, and remarks as text; a formula says nothing."""

    TABLE = "Cells"
    TEXTS = frozenset(("Cell",))

    def __init__(self, source, flow):
        super(GnumericEvents, self).__init__(source, flow)
        self.row = ""
        self.cell = {}

    def start(self, name, attributes):
        """Open a sheet or a cell; one of another row ends the row before."""
        super(GnumericEvents, self).start(name, attributes)
        if name == "Cell" and self.cells_open:
            if attributes.get("Row", "") != self.row:
                self.finish_row()
            self.row, self.cell = attributes.get("Row", ""), attributes
        elif name == "CellComment":
            self.flow.paragraph(attributes.get("Text", "")[:CELL_CHARACTERS])

    def end(self, name):
        """Close a sheet, or put a cell into its place."""
        if name == "Cell" and self.cells_open:
            text, self.pending, self.length = "".join(self.pending)[:CELL_CHARACTERS], [], 0
            cells, column = self.flow.open[-1].cells, to_int(self.cell.get("Col", ""))
            if 0 <= column < WIDEST:
                cells.extend([""] * (column + 1 - len(cells)))
                cells[column] = cell_shown(self.cell, text)
        elif name == self.TABLE and self.cells_open:
            self.finish_row()
        super(GnumericEvents, self).end(name)


def cell_shown(attributes, text):
    """Return what a cell with these attributes shows."""
    kind = attributes.get("ValueType", "")
    if kind not in NUMBERS:
        return text if kind else ""
    is_date = is_date_format(attributes.get("ValueFormat", ""))
    return (serial_date(text) if is_date else "") or plain_number(text)


def read_gnumeric(work):
    """Yield (part, Judgement) of each sheet."""
    flow = sheet_flow(work)
    GnumericEvents(work.source, flow).read()
    yield from flow.parts()
