"""What the folders of a 7z archive hold, unpacked by the libraries of Python (Methods.txt of the LZMA SDK)."""

import zlib

from scanner.collectors.python.asked.settings import MIB, READ_BYTES, NotRead
from scanner.collectors.python.containers.archive import refuse_bomb
from scanner.collectors.python.containers.seven_zip_header import PACKED_HEADER_BYTES
from scanner.collectors.python.containers.squeezed import Deflated, bz2, lzma, unpacked_piece

SEVEN_COPY, LZMA, LZMA2 = b"\x00", b"\x03\x01\x01", b"\x21"
SEVEN_DEFLATE, SEVEN_BZIP2 = b"\x04\x01\x08", b"\x04\x02\x02"
SEVEN_DELTA = b"\x03"
SEVEN_MACHINES = {
    b"\x03\x03\x01\x03": "FILTER_X86",
    b"\x04": "FILTER_X86",
    b"\x03\x03\x02\x05": "FILTER_POWERPC",
    b"\x05": "FILTER_POWERPC",
    b"\x03\x03\x04\x01": "FILTER_IA64",
    b"\x06": "FILTER_IA64",
    b"\x03\x03\x05\x01": "FILTER_ARM",
    b"\x07": "FILTER_ARM",
    b"\x03\x03\x07\x01": "FILTER_ARMTHUMB",
    b"\x08": "FILTER_ARMTHUMB",
    b"\x03\x03\x08\x05": "FILTER_SPARC",
    b"\x09": "FILTER_SPARC",
}
"""Filters for machine code -> their names in the library."""
DICTIONARY_BYTES = 32 * MIB
HELD_BACK = 16
"""Bytes that a filter for machine code keeps for itself where nothing marks the end."""


class FolderSource:
    """The members of a folder one after another, unpacked each time it is read."""

    def __init__(self, file, folder, allowance):
        self.file = file
        self.folder = folder
        self.allowance = allowance
        self.size = folder.size()

    def open(self):
        """Return a new FolderPieces at the start."""
        return FolderPieces(self.file, self.folder, self.allowance)


class FolderPieces:
    """Reads a folder from its start, as far as the allowance and the ratio go."""

    def __init__(self, file, folder, allowance):
        self.file = file
        self.at, self.left = folder.packed[0]
        self.packed = self.left
        self.allowance = allowance
        self.size = folder.size()
        self.position = 0
        self.chain = folder.chain()
        self.unpacker = new_unpacker(self.chain, self.size)

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        count = min(count, self.size - self.position)
        while count > 0:
            data = self._packed() if self.unpacker.needs_input else b""
            if self.unpacker.eof or (self.unpacker.needs_input and not data):
                return self._ended()
            piece = unpacked_piece(self.unpacker, data, count)
            if piece:
                self.position += len(piece)
                self.allowance.use(len(piece))
                refuse_bomb(self.position, self.packed)
                return piece
        return b""

    def _packed(self):
        self.file.seek(self.at)
        data = self.file.read(min(self.left, READ_BYTES))
        self.at += len(data)
        self.left -= len(data)
        return data

    def _ended(self):
        missing = self.size - self.position
        if len(self.chain) < 2 or missing > HELD_BACK:
            raise EOFError
        self.position = self.size
        return bytes(missing)


class Copied:
    """An unpacker of what is not packed."""

    eof = False
    needs_input = True

    def __init__(self):
        self.rest = b""

    def decompress(self, data, count):
        """Return up to `count` bytes."""
        data = self.rest + data
        self.rest = data[count:]
        self.needs_input = not self.rest
        return data[:count]


def is_chain_readable(chain):
    """Tell whether a folder's coders are among those that can be unpacked here."""
    if len(chain) == 1 and chain[0].method in (SEVEN_COPY, SEVEN_DEFLATE, SEVEN_BZIP2):
        return chain[0].method != SEVEN_BZIP2 or bz2 is not None
    if lzma is None or not chain or chain[-1].method not in (LZMA, LZMA2):
        return False
    return all(coder.method == SEVEN_DELTA or coder.method in SEVEN_MACHINES for coder in chain[:-1])


def new_unpacker(chain, size):
    """Return an unpacker of a readable chain, for `size` bytes in the end."""
    method = chain[-1].method
    if method == SEVEN_COPY:
        return Copied()
    if method == SEVEN_DEFLATE:
        return Deflated()
    if method == SEVEN_BZIP2:
        return bz2.BZ2Decompressor()
    filters = [*map(machine_filter, chain[:-1]), lzma_filter(chain[-1], size)]
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)


def machine_filter(coder):
    """Return a filter of the library for a coder that packs nothing."""
    if coder.method == SEVEN_DELTA:
        return {"id": lzma.FILTER_DELTA, "dist": (coder.properties or b"\0")[0] + 1}
    return {"id": getattr(lzma, SEVEN_MACHINES[coder.method])}


def lzma_filter(coder, size):
    """Return the library's filter for LZMA or LZMA2; its dictionary need not be larger than what is unpacked."""
    told = coder.properties
    if len(told) != (5 if coder.method == LZMA else 1):
        raise NotRead("broken:7z")
    if coder.method == LZMA:
        rest, literal_context = divmod(told[0], 9)
        position, literal_position = divmod(rest, 5)
        dictionary = int.from_bytes(told[1:], "little")
        found = {"id": lzma.FILTER_LZMA1, "lc": literal_context, "lp": literal_position, "pb": position}
        if literal_context + literal_position > 4 or position > 4:
            raise NotRead("format:7z")
    else:
        bits = told[0]
        if bits > 40:
            raise NotRead("broken:7z")
        dictionary = 2**32 - 1 if bits == 40 else (2 | bits & 1) << (bits // 2 + 11)
        found = {"id": lzma.FILTER_LZMA2}
    found["dict_size"] = max(4096, min(dictionary, size))
    if found["dict_size"] > DICTIONARY_BYTES:
        raise NotRead("memory")
    return found


def folder_bytes(file, folder, allowance):
    """Return all that a folder holds, or raise NotRead: the header of an archive, packed."""
    if not is_chain_readable(folder.chain()):
        raise NotRead("format:7z")
    if folder.size() > PACKED_HEADER_BYTES:
        raise NotRead("too_big")
    stream = FolderPieces(file, folder, allowance)
    data = b""
    while len(data) < folder.size():
        data += stream.read()
    if folder.checksum not in (None, zlib.crc32(data)):
        raise NotRead("broken:7z")
    return data
