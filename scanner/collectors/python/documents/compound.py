"""Compound files ([MS-CFB]): in which Office kept its documents before 2007, and Outlook keeps its mails."""

import struct
from array import array
from sys import byteorder

from scanner.collectors.python.asked.settings import MEMBERS, READ_BYTES, NotRead

FREE = 0xFFFFFFFA
"""Numbers from here on are no sectors: the last one of a chain, a free one, a table's own ([MS-CFB] 2.1)."""
NO_ENTRY = 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5
HEADER_BYTES = 512
ENTRY_BYTES = 128
SMALL_SHIFT = 6
"""Sectors of small streams have 64 bytes."""
SMALL_BYTES = 16 * 1024 * 1024
"""Of all small streams together, which are held in memory."""
SECTORS = 2**22
"""Sectors of one file: 16 MiB of memory for its table."""


class DirectoryEntry:
    """One storage or stream of the directory; names come in small letters, as programs compare them."""

    def __init__(self, number, data):
        self.number = number
        length = struct.unpack_from("<H", data, 64)[0]
        self.name = data[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace").lower()
        self.kind = data[66]
        self.left, self.right, self.child = struct.unpack_from("<III", data, 68)
        self.first, self.size = struct.unpack_from("<IQ", data, 116)


class Compound:
    """An open compound file; `file` is seekable. Raises EOFError or struct.error where it is broken."""

    def __init__(self, file, allowance):
        self.file = file
        self.allowance = allowance
        header = file.read(HEADER_BYTES)
        self.shift, small_shift = struct.unpack_from("<HH", header, 30)
        if self.shift not in {9, 12} or small_shift != SMALL_SHIFT:
            raise EOFError
        file.seek(0, 2)
        self.sectors = (file.tell() - 1) >> self.shift  # the header takes the place of one
        if self.sectors > SECTORS:
            raise NotRead("too_big")
        self.table = self._table(header)
        directory, self.cutoff, small_table = struct.unpack_from("<I4xII", header, 48)
        self.entries = self._entries(directory)
        self.small_table = numbers(self.chained(small_table, self.sectors << self.shift))
        self.below = {}
        self.placed = 0
        self.entered = set()
        self.small_data = None
        """The sectors that hold what is smaller than `cutoff`, once something is read of it."""

    def children(self, storage=None):
        """Return the entries right below a storage, the root without one, in the order of the directory."""
        holder = storage or self.entries[0]
        if holder.number not in self.below:
            self.below[holder.number] = self._tree(holder.child)
        return self.below[holder.number]

    def _tree(self, root):
        """Return the entries of one tree; an entry has its place in one alone, and more than all is a loop."""
        found = {}
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number < len(self.entries) and number not in found:
                entry = self.entries[number]
                found[number] = entry
                waiting += [entry.left, entry.right]
        self.placed += len(found)
        if self.placed > 2 * len(self.entries):
            raise EOFError
        return [found[number] for number in sorted(found)]

    def enter(self, storage):
        """Remember that a document within a document is read; raises EOFError where it was before, as in a loop."""
        if storage.number in self.entered:
            raise EOFError
        self.entered.add(storage.number)

    def streams(self, storage=None):
        """Return the Streams right below a storage by their names."""
        return {entry.name: Stream(self, entry) for entry in self.children(storage) if entry.kind == STREAM}

    def storages_below(self, storage=None):
        """Return the storages right below another, the root without one."""
        return [entry for entry in self.children(storage) if entry.kind == STORAGE]

    def storages(self):
        """Return all storages below the root, in the order of the directory."""
        return [entry for entry in self.entries if entry.kind == STORAGE]

    def sector(self, number):
        """Return the bytes of a sector; the last one of a file may be cut."""
        if number >= self.sectors:
            raise EOFError
        self.file.seek((number + 1) << self.shift)
        return self.file.read(1 << self.shift)

    def chain(self, number, table):
        """Yield the numbers of a chain of sectors; more than there are is a loop."""
        for _ in range(len(table)):
            if number >= FREE:
                return
            yield number
            if number >= len(table):
                break
            number = table[number]
        if number < FREE:
            raise EOFError

    def chained(self, first, most):
        """Return the bytes of a chain of sectors, of `most` bytes at most."""
        held = []
        for number in self.chain(first, self.table):
            held.append(self.sector(number))
            self.allowance.use(len(held[-1]))
            if len(held) << self.shift >= most:
                break
        return b"".join(held)

    def _table(self, header):
        """Return the sector that follows each one, read from where the header and the chain behind it say."""
        per_sector = 1 << (self.shift - 2)
        needed = self.sectors // per_sector + 1
        places = [place for place in struct.unpack_from("<109I", header, 76) if place < FREE]
        number = struct.unpack_from("<I", header, 68)[0]
        passed = 0
        while number < FREE and passed < needed and len(places) < needed:
            passed += 1
            more = numbers(self.sector(number))
            number = more.pop() if more else FREE
            places += [place for place in more if place < FREE]
        table = array("I")
        for place in places[:needed]:
            table.extend(numbers(self.sector(place)))
        return table

    def _entries(self, first):
        data = self.chained(first, MEMBERS * ENTRY_BYTES)
        count = len(data) // ENTRY_BYTES
        if count >= MEMBERS:
            raise NotRead("too_many_members")
        entries = [DirectoryEntry(n, data[n * ENTRY_BYTES : (n + 1) * ENTRY_BYTES]) for n in range(count)]
        if not entries or entries[0].kind != ROOT:
            raise EOFError
        return entries


class Stream:
    """A source: what one stream of a compound file holds."""

    def __init__(self, compound, entry):
        self.compound = compound
        self.first = entry.first
        size = entry.size if compound.shift > 9 else entry.size & 0xFFFFFFFF  # version 3 leaves rubbish above
        self.is_small = size < compound.cutoff
        self.size = min(size, compound.sectors << compound.shift)
        self.places = None

    def open(self):
        """Return a new StreamPieces at the start."""
        return StreamPieces(self)

    def sectors(self):
        """Yield the bytes of its sectors."""
        for number in self._chain():
            yield self._sector(number)

    def part(self, offset, count):
        """Return `count` bytes from `offset` on, fewer only at the end."""
        if self.places is None:
            self.places = array("I", self._chain())
        shift = SMALL_SHIFT if self.is_small else self.compound.shift
        end = max(offset, min(offset + count, self.size))
        held = b"".join(self._sector(number) for number in self.places[offset >> shift : (end >> shift) + 1])
        begin = offset & ((1 << shift) - 1)
        data = held[begin : begin + end - offset]
        self.compound.allowance.use(len(data))
        return data

    def _chain(self):
        compound = self.compound
        if not self.is_small:
            return compound.chain(self.first, compound.table)
        if compound.small_data is None:
            root = compound.entries[0]
            if root.size > SMALL_BYTES:
                raise NotRead("too_big")
            compound.small_data = compound.chained(root.first, root.size)
        return compound.chain(self.first, compound.small_table)

    def _sector(self, number):
        if self.is_small:
            return self.compound.small_data[number << SMALL_SHIFT : (number + 1) << SMALL_SHIFT]
        return self.compound.sector(number)


class StreamPieces:
    """Reads a Stream from its start; one that ends before its size is broken, but for a cut last sector."""

    def __init__(self, stream):
        self.left = stream.size
        self.position = 0
        self.allowance = stream.compound.allowance
        self.sectors = stream.sectors()
        self.waiting = b""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        held = [self.waiting]
        length = len(self.waiting)
        while length < min(count, self.left):
            sector = next(self.sectors, b"")
            if not sector:
                raise EOFError
            held.append(sector)
            length += len(sector)
        data = b"".join(held)
        piece, self.waiting = data[: min(count, self.left)], data[count:]
        self.left -= len(piece)
        self.position += len(piece)
        self.allowance.use(len(piece))
        return piece


def numbers(data):
    """Return the sector numbers in a sector of them."""
    held = array("I", data[: len(data) - len(data) % 4])
    if byteorder == "big":
        held.byteswap()
    return held
