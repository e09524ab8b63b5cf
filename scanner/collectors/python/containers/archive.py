"""Zip archives: what is in them, and how far it may be unpacked."""

import zipfile
import zlib

from scanner.collectors.python.asked.settings import (
    BOMB_FLOOR,
    BOMB_RATIO,
    MEMBERS,
    READ_BYTES,
    UNPACKED_BYTES,
    WHOLE_BYTES,
    NotRead,
)
from scanner.collectors.python.sources.streams import pieces

ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000
"""Encrypted, strongly encrypted, directory encrypted (APPNOTE 4.4.4)."""
AES_METHOD = 99
GZIP_WINDOW = 31
"""Of zlib: the largest window, with gzip's header and trailer."""
GZIP_FED = 4 * 1024
"""Packed bytes that zlib is given first of each part, then twice as many each time: there may be a million parts."""


class Allowance:
    """Bytes that one file on disk may still unpack to, over all its members and nested archives."""

    def __init__(self, budget):
        self.budget = budget
        self.left = UNPACKED_BYTES

    def use(self, count):
        """Count unpacked bytes, or raise NotRead."""
        self.budget.use_bytes(count)
        self.left -= count
        if self.left < 0:
            raise NotRead("unpacked_too_big")


class Archive:
    """An open zip; `file` is seekable."""

    def __init__(self, file, allowance):
        self.zip = zipfile.ZipFile(file)
        self.allowance = allowance
        self.members = self.zip.infolist()
        if len(self.members) > MEMBERS:
            raise NotRead("too_many_members")
        for member in self.members:
            let_overlap(member)

    def start(self):
        """Return where its first member begins: what stands before it is no part of the archive."""
        return min(member.header_offset for member in self.members) if self.members else 0

    def names(self):
        """Return the members' names in the order of the directory."""
        return [member.filename for member in self.members]

    def source(self, name):
        """Return the MemberSource of the member so named."""
        return MemberSource(self, self.zip.getinfo(name))

    def files(self):
        """Return the MemberSource of each member that is not a directory."""
        return [MemberSource(self, member) for member in self.members if not member.filename.endswith("/")]


def let_overlap(member):
    """Have a member read that reaches into what follows it, as Pythons before CVE-2024-0450 do: a damaged one may.

    The others, among them those of distributions that mend old ones, refuse it; bombs are held by the Allowance.
    """
    if hasattr(member, "_end_offset"):
        member._end_offset = None  # noqa: SLF001  # nothing else tells zipfile so


class MemberSource:
    """One member of an archive, unpacked each time it is read."""

    def __init__(self, archive, member):
        self.archive = archive
        self.member = member
        self.name = member.filename
        self.size = member.file_size
        """As the directory says; what is read may differ."""

    def is_encrypted(self):
        """Tell whether only a password opens it."""
        return bool(self.member.flag_bits & ENCRYPTED_FLAGS) or self.member.compress_type == AES_METHOD

    def open(self):
        """Return a new MemberPieces at the start."""
        return MemberPieces(self.archive.zip.open(self.member), self.member, self.archive.allowance)


class MemberPieces:
    """Reads a member from its start, as far as the allowance and the ratio go."""

    def __init__(self, file, member, allowance):
        self.file = file
        self.packed = member.compress_size
        self.allowance = allowance
        self.position = 0

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        if self.allowance.budget.ends_reading():
            return b""
        piece = self.file.read(count)
        self.position += len(piece)
        self.allowance.use(len(piece))
        refuse_bomb(self.position, self.packed)
        return piece


def size_made(stream, size, passed):
    """Return how many bytes a stream gives that is made of so many: known where they are few.

    Else it is taken to go on as it begins. `passed` tells how many bytes of those it is made of were read by now.
    """
    held = 0
    for piece in pieces(stream):
        held += len(piece)
        if held > WHOLE_BYTES:
            return int(float(held) * size / max(1, passed()))
    return held


class GzipSource:
    """What a gzip file holds, unpacked each time it is read."""

    def __init__(self, source, allowance):
        self.source = source
        self.allowance = allowance
        stream = self.open()
        self.size = size_made(stream, source.size, lambda: stream.file.position)

    def open(self):
        """Return a new GzipPieces at the start."""
        return GzipPieces(self.source, self.allowance)


class GzipPieces:
    """Reads a gzip file, also one of several parts, as far as the allowance and the ratio go (RFC 1952)."""

    def __init__(self, source, allowance):
        self.file = source.open()
        self.packed = source.size
        self.allowance = allowance
        self.position = 0
        self.unpacker = zlib.decompressobj(GZIP_WINDOW)
        self.data = b""
        self.at = 0
        self.fed = GZIP_FED
        """Bytes that are handed over at once: what is left of them at the end of a part is copied."""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        while not self.allowance.budget.ends_reading():
            if self.at >= len(self.data):
                self.data, self.at = self.file.read(), 0
            if not self.data:
                if not self.unpacker.eof:
                    raise EOFError
                return b""
            if self.unpacker.eof and not self._begin_part():
                continue
            given = self.data[self.at : self.at + self.fed]
            piece = self.unpacker.decompress(given, count)
            self.at += len(given) - len(self.unpacker.unused_data or self.unpacker.unconsumed_tail)
            self.fed = min(2 * self.fed, READ_BYTES)
            if piece:
                return self._counted(piece)
        return b""

    def _begin_part(self):
        """Pass over the zeros between two parts; tell whether there is another one in what was read."""
        while self.data[self.at : self.at + 1] == b"\0":
            zeros = self.data[self.at : self.at + GZIP_FED]
            self.at += len(zeros) - len(zeros.lstrip(b"\0"))
        if self.at < len(self.data):
            self.unpacker, self.fed = zlib.decompressobj(GZIP_WINDOW), GZIP_FED
        return self.at < len(self.data)

    def _counted(self, piece):
        self.position += len(piece)
        self.allowance.use(len(piece))
        refuse_bomb(self.position, self.packed)
        return piece


def refuse_bomb(unpacked, packed):
    """Raise NotRead where so much came out of so little."""
    if unpacked > BOMB_FLOOR and unpacked > BOMB_RATIO * max(1, packed):
        raise NotRead("bomb")


def plain(name):
    """Return a part's name as programs compare it: in small letters, with slashes (ECMA-376 part 2, 6.2.2.3)."""
    return name.replace("\\", "/").lstrip("/").lower()
