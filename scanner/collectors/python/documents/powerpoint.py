"""Shows of PowerPoint 97 to 2003 (ppt, [MS-PPT]): texts of slides, notes and comments, earlier versions too.

A table is a group of shapes there: where each of them stands tells rows and columns.
"""

import struct

from scanner.collectors.python.asked.settings import MEMBER_BYTES
from scanner.collectors.python.documents.flow import Flow
from scanner.collectors.python.documents.sheet_values import WIDEST
from scanner.collectors.python.sources.store_bytes import inflated
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.tables.judgement import encrypted, unread

LOCKED_TOKEN = 0xF3D1C4DF
"""In the stream Current User ([MS-PPT] 2.3.2)."""
WIDE_TEXT, NARROW_TEXT, SHORT_TEXT, REMARK = 0x0FA0, 0x0FA8, 0x0FBA, 0x2EE0
GROUP, SHAPE, PLACE = 0xF003, 0xF004, 0xF00F
"""A group of shapes, a shape, where it stands in its group ([MS-ODRAW] 2.2.13, 2.2.14, 2.2.39)."""
SHOW_PAGES = frozenset((0x03E8, 0x03EE, 0x03F0, 0x03F8, 0x0FF0))
"""The document, a slide, notes, a master, the outline: what follows belongs to no shape before it."""
OBJECT = 0x1011
UNPACKED_AT = 6
"""A packed object begins with its length, then the two bytes of zlib."""
LINE_ENDS = {0x0B: "\n", 0x0D: "\n"}
CELLS_HELD = 10000


class ShowTexts:
    """Takes the texts of a show; those of shapes that stand in rows and columns are a table."""

    def __init__(self, flow):
        self.flow = flow
        self.place = None
        self.cells = {}

    def open(self, kind):
        """A record begins that holds others."""
        if kind == GROUP or kind in SHOW_PAGES or len(self.cells) >= CELLS_HELD:
            self.finish()
        if kind == SHAPE or kind in SHOW_PAGES:
            self.place = None

    def stand(self, left, top):
        """Tell where the shape stands that was opened last."""
        self.place = (top, left)
        self.cells.setdefault(self.place, "")

    def text(self, text):
        """Take a text."""
        if self.place is None:
            self.flow.paragraph(text)
        else:
            self.cells[self.place] = self.cells.get(self.place, "") + text

    def finish(self):
        """Hand over the group: as a table where half of its places are filled, else as text."""
        cells, self.cells, self.place = self.cells, {}, None
        tops, lefts = (sorted({place[side] for place in cells}) for side in (0, 1))
        if len(tops) < 2 or len(lefts) < 2 or 2 * len(cells) < len(tops) * len(lefts):
            for place in sorted(cells):
                self.flow.paragraph(cells[place])
            return
        self.flow.begin()
        for top in tops:
            self.flow.row([cells.get((top, left), "") for left in lefts[:WIDEST]])
        self.flow.end()


def judge_show(streams, work):
    """Yield (part, Judgement) of the tables and all the text of a ppt, and of the documents embedded in it."""
    user = streams["current user"].part(0, 16) if "current user" in streams else b""
    if user[12:16] == struct.pack("<I", LOCKED_TOKEN) or "encryptedsummary" in streams:
        yield "", encrypted("office")
        return
    stream = streams["powerpoint document"]
    flow = Flow(work)
    texts = ShowTexts(flow)
    objects = []
    for kind, holder, is_packed, at, length in show_records(stream):
        if at is None:
            texts.open(kind)
        elif kind == PLACE:
            texts.stand(*struct.unpack("<ii", stream.part(at, 8)))
        elif kind == OBJECT:
            objects.append((is_packed, at, length))
        elif length <= MEMBER_BYTES and (kind in {WIDE_TEXT, NARROW_TEXT} or (kind, holder) == (SHORT_TEXT, REMARK)):
            encoding = "latin-1" if kind == NARROW_TEXT else "utf-16-le"
            texts.text(stream.part(at, length).decode(encoding, "replace").translate(LINE_ENDS))
    texts.finish()
    yield from flow.parts()
    for number, held in enumerate(objects, 1):
        yield from judge_object(stream, held, work, "embedded %d" % number)


def show_records(stream):
    """Yield (kind, what holds it, whether it is packed, where its body is, its length); no place if it holds others."""
    at, holder = 0, 0
    while at + 8 <= stream.size:
        version, kind, length = struct.unpack("<HHI", stream.part(at, 8))
        at += 8
        if version & 0x000F == 0x000F:
            holder = kind
            yield kind, holder, False, None, 0
        else:
            yield kind, holder, version >> 4 == 1, at, length
            at += length


def judge_object(stream, held, work, part):
    """Yield (part, Judgement) of an embedded document."""
    is_packed, at, length = held
    if length > MEMBER_BYTES:
        yield part, unread("nested_too_big")
        return
    data = stream.part(at, length)
    if is_packed:
        data = inflated(data[UNPACKED_AT:], MEMBER_BYTES)
        work.allowance.use(len(data))
    yield from work.within(HeldSource(data), part)
