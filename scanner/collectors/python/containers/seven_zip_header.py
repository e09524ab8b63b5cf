"""The header of a 7z archive: which bytes are packed how, how long each member is (7zFormat.txt of the LZMA SDK)."""

import struct
import zlib
from collections import namedtuple

from scanner.collectors.python.asked.settings import MEMBERS, MIB, NotRead

PACKED_HEADER_BYTES = 8 * MIB
SEVEN_ENCODED = 0x17
SEVEN_PLAIN = 0x01
SEVEN_AES = b"\x06\xf1\x07\x01"
SEVEN_CODERS = 4
SEVEN_STREAMS = 32
SevenZipMember = namedtuple("SevenZipMember", "size checksum")
"""Bytes, and their CRC-32 or None."""
Coder = namedtuple("Coder", "method inputs outputs properties")


class Folder:
    """How some packed bytes become the members in them: coders bound to one another."""

    def __init__(self, coders, bonds, packed_inputs):
        self.coders = coders
        self.bonds = bonds
        """Input -> output that feeds it, both numbered over all coders."""
        self.packed_inputs = packed_inputs
        """Inputs that packed streams feed."""
        self.sizes = []
        """Bytes of each output."""
        self.checksum = None
        self.packed = []
        """(start, size) of each packed stream."""
        self.members = []

    def is_encrypted(self):
        """Tell whether one of the coders is a cipher."""
        return any(coder.method == SEVEN_AES for coder in self.coders)

    def chain(self):
        """Return the coders from the one that gives the members to the one that takes the packed bytes, or []."""
        if any(coder.inputs != 1 or coder.outputs != 1 for coder in self.coders) or len(self.packed) != 1:
            return []
        at = self.last()
        found = [self.coders[at]]
        while at in self.bonds and len(found) <= len(self.coders):
            at = self.bonds[at]
            found.append(self.coders[at])
        return found if len(found) == len(self.coders) else []

    def last(self):
        """Return the number of the output that nothing takes."""
        fed = set(self.bonds.values())
        return next(number for number in range(len(self.sizes)) if number not in fed)

    def size(self):
        """Return how many bytes come out in the end."""
        return self.sizes[self.last()]


def header_place(file):
    """Return the bytes of the header, or raise NotRead; it stands behind everything else."""
    start = file.read(32)
    if len(start) < 32 or zlib.crc32(start[12:]) != struct.unpack("<L", start[8:12])[0]:
        raise NotRead("broken:7z")
    offset, size, checksum = struct.unpack("<QQL", start[12:])
    if size > PACKED_HEADER_BYTES:
        raise NotRead("too_big")
    if not size:
        return bytes((SEVEN_PLAIN, 0))
    file.seek(min(32 + offset, 2**62))
    data = file.read(size)
    if len(data) < size:
        raise NotRead("split_archive")
    if zlib.crc32(data) != checksum:
        raise NotRead("broken:7z")
    return data


class SevenZipHeader:
    """Reads the numbers and lists of a header from its start."""

    def __init__(self, data):
        self.data = data
        self.at = 0
        self.kind = self.byte()

    def folders(self):
        """Return the Folders with their members; a header that is none raises NotRead."""
        try:
            return self._folders()
        except (IndexError, StopIteration, struct.error, OverflowError):
            raise NotRead("broken:7z")  # noqa: B904  # a cause would hold on to the data

    def byte(self):
        """Return the next byte."""
        if self.at >= len(self.data):
            raise NotRead("broken:7z")
        self.at += 1
        return self.data[self.at - 1]

    def bytes(self, count):
        """Return the next `count` bytes."""
        if count > len(self.data) - self.at:
            raise NotRead("broken:7z")
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self):
        """Return a number: the leading ones of the first byte say how many bytes follow, lowest first."""
        first = self.byte()
        mask = 0x80
        for count in range(8):
            if not first & mask:
                return int.from_bytes(self.bytes(count), "little") + ((first & (mask - 1)) << (8 * count))
            mask >>= 1
        return int.from_bytes(self.bytes(8), "little")

    def count(self, most=MEMBERS):
        """Return a number of things, or raise NotRead if there are more than `most`."""
        number = self.number()
        if number > most:
            raise NotRead("too_many_members")
        return number

    def checksums(self, count):
        """Return `count` CRC-32, None where there is none."""
        known = [True] * count
        if not self.byte():
            bits = self.bytes((count + 7) // 8)
            known = [bool(bits[n // 8] & (0x80 >> (n % 8))) for n in range(count)]
        return [struct.unpack("<L", self.bytes(4))[0] if has else None for has in known]

    def _folders(self):
        if self.kind == SEVEN_PLAIN:
            kind = self.byte()
            while kind in {2, 3}:  # properties of the archive, and streams of its own that no writer writes
                kind = self._passed(kind)
            if kind != 4:
                return []
        elif self.kind != SEVEN_ENCODED:
            raise NotRead("broken:7z")
        return self._streams()

    def _passed(self, kind):
        if kind == 3:
            self._streams()
            return self.byte()
        while self.number():
            self.bytes(self.number())
        return self.byte()

    def _streams(self):
        start, sizes, folders, has_members = 0, [], [], False
        kind = self.byte()
        while kind:
            if kind == 6:
                start, sizes = self._packed()
            elif kind == 7:
                folders = self._unpacked()
            elif kind == 8:
                self._members(folders)
                has_members = True
            else:
                raise NotRead("broken:7z")
            kind = self.byte()
        at = 32 + start
        for folder in folders:
            for _ in folder.packed_inputs:
                folder.packed.append((at, sizes[0]))
                at += sizes.pop(0)
            if not has_members:
                folder.members = [SevenZipMember(folder.size(), folder.checksum)]
        return folders

    def _packed(self):
        start, count = self.number(), self.count()
        sizes = []
        kind = self.byte()
        while kind:
            if kind == 9:
                sizes = [self.number() for _ in range(count)]
            elif kind == 10:
                self.checksums(count)
            kind = self.byte()
        return start, sizes

    def _unpacked(self):
        if self.byte() != 11:
            raise NotRead("broken:7z")
        count = self.count()
        if self.byte():
            raise NotRead("format:7z")  # the folders stand in a stream of their own: no writer does that
        folders = [self._folder() for _ in range(count)]
        kind = self.byte()
        while kind:
            if kind == 12:
                for folder in folders:
                    folder.sizes = [self.number() for coder in folder.coders for _ in range(coder.outputs)]
            elif kind == 10:
                for folder, checksum in zip(folders, self.checksums(count)):
                    folder.checksum = checksum
            kind = self.byte()
        return folders

    def _folder(self):
        coders = [self._coder() for _ in range(self.count(SEVEN_CODERS))]
        inputs = sum(coder.inputs for coder in coders)
        outputs = sum(coder.outputs for coder in coders)
        if not 1 <= outputs <= SEVEN_STREAMS or inputs > SEVEN_STREAMS:
            raise NotRead("broken:7z")
        bonds = {}
        for _ in range(outputs - 1):
            fed = self.number()
            bonds[fed] = self.number()
        packed = inputs - (outputs - 1)
        if packed == 1:
            return Folder(coders, bonds, [n for n in range(inputs) if n not in bonds][:1])
        return Folder(coders, bonds, [self.number() for _ in range(packed)])

    def _coder(self):
        flags = self.byte()
        method = self.bytes(flags & 0x0F)
        inputs, outputs = (self.count(SEVEN_STREAMS), self.count(SEVEN_STREAMS)) if flags & 0x10 else (1, 1)
        return Coder(method, inputs, outputs, self.bytes(self.number()) if flags & 0x20 else b"")

    def _members(self, folders):
        counts = [1] * len(folders)
        kind = self.byte()
        if kind == 13:
            counts = [self.count() for _ in folders]
            if sum(counts) > MEMBERS:
                raise NotRead("too_many_members")
            kind = self.byte()
        sizes = [self._member_sizes(folder.size(), count, kind == 9) for folder, count in zip(folders, counts)]
        kind = self.byte() if kind == 9 else kind
        known = [
            [folder.checksum] if len(some) == 1 and folder.checksum is not None else [None] * len(some)
            for folder, some in zip(folders, sizes)
        ]
        while kind:
            if kind == 10:
                told = iter(self.checksums(sum(some.count(None) for some in known)))
                known = [[next(told) if one is None else one for one in some] for some in known]
            kind = self.byte()
        for folder, some, sums in zip(folders, sizes, known):
            folder.members = [SevenZipMember(*pair) for pair in zip(some, sums)]

    def _member_sizes(self, whole, count, are_told):
        sizes = [self.number() for _ in range(count - 1)] if are_told and count else []
        if count and sum(sizes) > whole:
            raise NotRead("broken:7z")
        return [*sizes, whole - sum(sizes)] if count else []
