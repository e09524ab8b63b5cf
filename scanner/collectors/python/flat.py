"""Flat OpenDocument, a whole document in one XML file: told by its first bytes, before what reads it is compiled."""

from scanner.collectors.python.opendocument import judge_flat

FLAT = b"<office:document"


def read_flat(work):
    """Yield (part, Judgement) of a flat OpenDocument; nothing where a text is none."""
    if work.head[:64].lstrip(b"\xef\xbb\xbf\r\n ").startswith((b"<?xml", FLAT)) and FLAT in work.head:
        yield from judge_flat(work)
