"""winmail.dat: a mail of Outlook as it leaves for programs that do not know it ([MS-OXTNEF])."""

import struct

from scanner.collectors.python.asked.settings import MEMBER_BYTES, MEMBERS, NotRead
from scanner.collectors.python.containers.members import SliceSource, can_seek
from scanner.collectors.python.documents.packed_text import unpacked_text
from scanner.collectors.python.mails.message import weight
from scanner.collectors.python.sources.streams import HeldSource, head_of, whole
from scanner.collectors.python.tables.judgement import CLEAN

TNEF_START = 6
"""Behind the signature and a key."""
TNEF_ATTRIBUTE = struct.Struct("<BHHL")
TNEF_BODY, TNEF_PROPERTIES, TNEF_NEW_FILE, TNEF_DATA, TNEF_FILE_PROPERTIES = 0x800C, 0x9003, 0x9002, 0x800F, 0x9005
TNEF_TEXT, TNEF_PAGE, TNEF_PACKED, TNEF_FILE = 0x1000, 0x1013, 0x1009, 0x3701
TNEF_WIDE_TEXT, TNEF_OBJECT = 0x001F, 0x000D
TNEF_SIZES = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0x0A: 4, 0x0B: 4, 0x14: 8, 0x40: 8, 0x48: 16}
"""Bytes of a value by its type; of any other its length stands before it."""
TNEF_SEVERAL = 0x1000
TNEF_NAMED = 0x8000
INTERFACE_BYTES = 16
"""Before an object: what it is; a mail in a mail is written in this format again."""


def read_tnef(work):
    """Yield (part, Judgement) of the text, and of each attachment."""
    source = work.source
    if not can_seek(source):
        source = HeldSource(whole(source, MEMBER_BYTES, "nested_too_big"))
    texts = []
    number = 0
    for name, place in tnef_attributes(source):
        if name == TNEF_BODY:
            texts.append(tnef_data(place))
        elif name == TNEF_PROPERTIES:
            texts += tnef_texts(tnef_data(place))
        elif name == TNEF_NEW_FILE:
            number += 1
        elif name == TNEF_DATA:
            yield from work.within(place, "attachment %d" % number)
        elif name == TNEF_FILE_PROPERTIES:
            for data in tnef_files(tnef_data(place)):
                yield from work.within(HeldSource(data), "attachment %d" % number)
    best = [("", CLEAN)]
    for text in texts:
        work.allowance.use(len(text))
        best = max(best, list(work.within(HeldSource(text), "text")), key=weight)
    yield from best


def tnef_data(place):
    """Return the bytes of an attribute."""
    return whole(place, MEMBER_BYTES, "too_big")


def tnef_attributes(source):
    """Yield (number, source of the data) of each attribute."""
    at = TNEF_START
    for _ in range(MEMBERS):
        head = head_of(SliceSource(source, at, TNEF_ATTRIBUTE.size), TNEF_ATTRIBUTE.size)
        if len(head) < TNEF_ATTRIBUTE.size:
            if head:
                raise EOFError
            return
        _, name, _, size = TNEF_ATTRIBUTE.unpack(head)
        at += TNEF_ATTRIBUTE.size
        if at + size > source.size:
            raise EOFError
        yield name, SliceSource(source, at, size)
        at += size + 2
    raise NotRead("too_many_members")


def tnef_texts(data):
    """Return the texts of a mail among its properties."""
    found = []
    for name, kind, value in tnef_properties(data):
        if name == TNEF_PACKED:
            found.append(unpacked_text(value))
        elif name in {TNEF_TEXT, TNEF_PAGE}:
            is_wide = kind == TNEF_WIDE_TEXT
            found.append(value.decode("utf-16-le", "replace").encode("utf-8", "replace") if is_wide else value)
    return found


def tnef_files(data):
    """Return the data of an attachment among its properties."""
    values = [(kind, value) for name, kind, value in tnef_properties(data) if name == TNEF_FILE]
    return [value[INTERFACE_BYTES:] if kind == TNEF_OBJECT else value for kind, value in values]


def tnef_properties(data):
    """Yield (number, type, bytes) of each value."""
    (count,) = struct.unpack_from("<L", data, 0)
    at = 4
    for _ in range(min(count, MEMBERS)):
        kind, name = struct.unpack_from("<HH", data, at)
        at += 4
        if name >= TNEF_NAMED:
            at = after_name(data, at)
        size = TNEF_SIZES.get(kind & ~TNEF_SEVERAL)
        values = 1
        if size is None or kind & TNEF_SEVERAL:
            (values,) = struct.unpack_from("<L", data, at)
            at += 4
        for _ in range(min(values, MEMBERS)):
            length = size
            if size is None:
                (length,) = struct.unpack_from("<L", data, at)
                at += 4
            if at + length > len(data):
                raise EOFError
            yield name, kind, data[at : at + length]
            at += length + -length % 4


def after_name(data, at):
    """Return where the value of a property begins whose name stands before it."""
    (kind,) = struct.unpack_from("<L", data, at + 16)
    if not kind:
        return at + 24
    (length,) = struct.unpack_from("<L", data, at + 20)
    return at + 24 + length + -length % 4
