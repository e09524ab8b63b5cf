"""Shows of PowerPoint 97 to 2003 (ppt, [MS-PPT]): texts of slides, notes and comments, earlier versions too."""

import struct

from scanner.collectors.python.flow import Flow
from scanner.collectors.python.settings import MEMBER_BYTES
from scanner.collectors.python.tables import encrypted

LOCKED_TOKEN = 0xF3D1C4DF
"""In the stream Current User ([MS-PPT] 2.3.2)."""
WIDE_TEXT, NARROW_TEXT, SHORT_TEXT, COMMENT = 0x0FA0, 0x0FA8, 0x0FBA, 0x2EE0
LINE_ENDS = {0x0B: "\n", 0x0D: "\n"}


def judge_show(streams, context):
    """Yield (part, Judgement) of all the text of a ppt."""
    user = streams["current user"].part(0, 16) if "current user" in streams else b""
    if user[12:16] == struct.pack("<I", LOCKED_TOKEN) or "encryptedsummary" in streams:
        yield "", encrypted("office")
        return
    flow = Flow(context)
    for text in show_texts(streams["powerpoint document"]):
        flow.paragraph(text.translate(LINE_ENDS))
    yield from flow.parts()


def show_texts(stream):
    """Yield each text; records that hold records are gone into, those that are too long left out."""
    at, holder = 0, 0
    while at + 8 <= stream.size:
        version, kind, length = struct.unpack("<HHI", stream.part(at, 8))
        at += 8
        if version & 0x000F == 0x000F:
            holder = kind
            continue
        if length <= MEMBER_BYTES and (kind in {WIDE_TEXT, NARROW_TEXT} or (kind, holder) == (SHORT_TEXT, COMMENT)):
            yield stream.part(at, length).decode("latin-1" if kind == NARROW_TEXT else "utf-16-le", "replace")
        at += length
