"""Zip archives: what is in them, and how far it may be unpacked."""

import io
import zipfile

from scanner.collectors.python.settings import (
    BOMB_FLOOR,
    BOMB_RATIO,
    MEMBERS,
    READ_BYTES,
    UNPACKED_BYTES,
    NotRead,
)
from scanner.collectors.python.streams import FilePieces

ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000
"""Encrypted, strongly encrypted, directory encrypted (APPNOTE 4.4.4)."""
AES_METHOD = 99


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

    def names(self):
        """Return the members' names in the order of the directory."""
        return [member.filename for member in self.members]

    def source(self, name):
        """Return the MemberSource of the member so named."""
        return MemberSource(self, self.zip.getinfo(name))

    def files(self):
        """Return the MemberSource of each member that is not a directory."""
        return [MemberSource(self, member) for member in self.members if not member.filename.endswith("/")]


class MemberSource:
    """One member of an archive, unpacked each time it is read."""

    def __init__(self, archive, member):
        self.archive = archive
        self.member = member
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
        piece = self.file.read(count)
        self.position += len(piece)
        self.allowance.use(len(piece))
        if self.position > BOMB_FLOOR and self.position > BOMB_RATIO * max(1, self.packed):
            raise NotRead("bomb")
        return piece


class DescriptorFile(io.RawIOBase):
    """A seekable file over a FileSource's descriptor: every read is bounded and counted."""

    def __init__(self, source):
        super(DescriptorFile, self).__init__()
        self.stream = FilePieces(source)
        self.length = source.size

    def readable(self):
        """It is."""
        return True

    def seekable(self):
        """It is."""
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        """Move; the position may lie past the end."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self.stream.position, io.SEEK_END: self.length}[whence]
        if base + offset < 0:
            raise OSError("before the start")
        self.stream.position = base + offset
        return self.stream.position

    def tell(self):
        """Return the position."""
        return self.stream.position

    def readinto(self, buffer):
        """Fill `buffer` as far as one read goes."""
        piece = self.stream.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)
