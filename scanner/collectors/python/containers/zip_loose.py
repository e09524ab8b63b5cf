"""Members of a zip whose directory is lost or wrong, by the header before each of them (APPNOTE 4.3.7)."""

import struct

from scanner.collectors.python.asked.settings import MEMBER_BYTES, MEMBERS, READ_BYTES, NotRead
from scanner.collectors.python.containers.archive import AES_METHOD, ENCRYPTED_FLAGS
from scanner.collectors.python.containers.behind import is_split
from scanner.collectors.python.containers.members import SliceSource, can_seek
from scanner.collectors.python.containers.squeezed import Deflated, SqueezedPieces
from scanner.collectors.python.sources.streams import HeldSource, head_of, whole
from scanner.collectors.python.tables.judgement import encrypted, unread

LOOSE_HEADER = struct.Struct("<4s5H3L2H")
LOOSE_SIGN = b"PK\x03\x04"
PLACE_SIGNS = (LOOSE_SIGN, b"PK\x01\x02", b"PK\x07\x08", b"PK\x05\x06")
"""One of these stands behind the bytes of a member."""
SPLIT_SIGN = b"PK\x07\x08"
"""How the first part of a split zip begins (APPNOTE 8.5.3)."""
SIZE_FOLLOWS = 0x0008
WIDE_SIZE = 0xFFFFFFFF
LIKELY = 5
"""How much of a text a packed byte stands for, where its size is not told."""
STORED, DEFLATED = 0, 8


class InflatedSource:
    """What one bare stream of deflate holds, unpacked each time it is read; nothing behind it is looked at."""

    def __init__(self, source, size, allowance):
        self.source = source
        self.size = size
        """As it is told; what is read may differ."""
        self.allowance = allowance

    def open(self):
        """Return a new InflatedPieces at the start."""
        return InflatedPieces(self.source.open(), self.source.size, self.allowance, Deflated)


class InflatedPieces(SqueezedPieces):
    """Reads an InflatedSource from its start."""

    def _begin_part(self):
        return False


def read_loose_zip(work):
    """Yield (part, Judgement) for each member that is found, and that the archive was damaged or is not all there."""
    source = work.source
    if not can_seek(source):
        source = HeldSource(whole(source, MEMBER_BYTES, "nested_too_big"))
    at = number = 0
    while number <= MEMBERS:
        at = next_sign(source, at, (LOOSE_SIGN,))
        if at >= source.size:
            break
        member = LooseMember(source, at)
        at = member.end
        if member.is_file:
            number += 1
            yield from member.parts(work, "member %d" % number)
    if number > MEMBERS:
        raise NotRead("too_many_members")
    is_part = work.head.startswith(SPLIT_SIGN) or is_split(source)
    yield "", unread("split_archive" if is_part else "broken:BadZipFile")


class LooseMember:
    """A member whose header begins at `at`; `end` is where the next one may begin."""

    def __init__(self, source, at):
        self.source = source
        header = head_of(SliceSource(source, at, LOOSE_HEADER.size), LOOSE_HEADER.size)
        self.is_file = len(header) == LOOSE_HEADER.size
        self.end = at + len(LOOSE_SIGN)
        if not self.is_file:
            return
        _, _, self.flags, self.method, _, _, _, packed, self.size, name, extra = LOOSE_HEADER.unpack(header)
        fields = head_of(SliceSource(source, at + LOOSE_HEADER.size, name + extra), name + extra)
        self.is_file = self.size > 0 or packed > 0 or bool(self.flags & SIZE_FOLLOWS)
        self.start = at + LOOSE_HEADER.size + name + extra
        if packed == WIDE_SIZE:
            packed = wide_size(fields[name:])
        if not packed and self.flags & SIZE_FOLLOWS:
            packed = next_sign(source, self.start, PLACE_SIGNS) - self.start
            self.size = LIKELY * packed
        self.packed = max(0, min(packed, source.size - self.start))
        self.end = max(self.end, self.start + self.packed)

    def parts(self, work, part):
        """Yield what is to be said of it."""
        inner = SliceSource(self.source, self.start, self.packed)
        if self.flags & ENCRYPTED_FLAGS or self.method == AES_METHOD:
            yield part, encrypted("zip")
        elif self.method == STORED:
            yield from work.within(inner, part)
        elif self.method == DEFLATED:
            yield from work.within(InflatedSource(inner, self.size, work.allowance), part)
        else:
            yield part, unread("broken:NotImplementedError")


def wide_size(extra):
    """Return the packed size out of a field for large members, 0 where there is none (APPNOTE 4.5.3)."""
    at = 0
    while at + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, at)
        if kind == 1 and length >= 16 and at + 20 <= len(extra):
            return struct.unpack_from("<Q", extra, at + 12)[0]
        at += 4 + length
    return 0


def next_sign(source, at, signs):
    """Return where one of some signs of four bytes stands next, the end of the source where none does."""
    while at < source.size:
        data = head_of(SliceSource(source, at, READ_BYTES), READ_BYTES)
        places = [place for place in map(data.find, signs) if place >= 0]
        if places:
            return at + min(places)
        if len(data) <= 3:
            break
        at += len(data) - 3
    return source.size
