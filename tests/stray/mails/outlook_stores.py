"""Writes stores of Outlook by [MS-PST], as far as a reader of mails needs them: no free program writes any.

Nothing of the scanner is imported but the tables of the encodings, which the specification prints.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

from scanner.collectors.python.mails.outlook_store import SPREAD, TURNED

AHEAD = bytes(SPREAD.index(n) for n in range(256))
BLOCK_BYTES = 8176
IN_HEAP = 1500
Place = tuple[int, int]


@dataclass
class Attached:
    """A file, or another mail."""

    data: bytes = b""
    mail: Mail | None = None


@dataclass
class Mail:
    body: str = ""
    html: bytes = b""
    rtf: bytes = b""
    subject: str = "List"
    kind: str = "IPM.Note"
    attached: list[Attached] = field(default_factory=list)
    more: dict[int, tuple[int, bytes]] = field(default_factory=dict)


def store(mails: list[Mail], *, wide: bool = True, crypt: int = 1) -> bytes:
    """Return a store of mails: of 64 or of 32 bits, plain, permuted or cyclic."""
    return Writer(wide=wide, crypt=crypt).store(mails)


class Writer:
    def __init__(self, *, wide: bool, crypt: int) -> None:
        self.word = 8 if wide else 4
        self.wide, self.crypt = wide, crypt
        self.file = bytearray(1024)
        self.blocks: list[tuple[int, int, int]] = []
        self.next = 4

    def store(self, mails: list[Mail]) -> bytes:
        nodes = [(0x200004 + 32 * n, *self.mail(mail)) for n, mail in enumerate(mails)]
        names = [
            self.words(nid) + self.words(data, below) + struct.pack("<I", 0) + bytes(self.word - 4)
            for nid, data, below in nodes
        ]
        blocks = [
            self.words(bid, at) + struct.pack("<HH", size, 2) + bytes(self.word - 4) for bid, at, size in self.blocks
        ]
        node_tree, block_tree = self.tree(names, 0x81), self.tree(blocks, 0x80)
        head = bytearray(b"!BDN\0\0\0\0SM" + struct.pack("<HH", 23 if self.wide else 14, 19) + b"\1\1" + bytes(550))
        at = (216, 232) if self.wide else (184, 192)
        head[at[0] : at[0] + 2 * self.word] = self.words(self.next, node_tree)
        head[at[1] : at[1] + 2 * self.word] = self.words(self.next + 4, block_tree)
        end = 184 if self.wide else 168
        head[end : end + self.word] = self.words(len(self.file))
        head[512 if self.wide else 460] = 0x80
        head[513 if self.wide else 461] = self.crypt
        self.file[: len(head)] = head
        return bytes(self.file)

    def words(self, *numbers: int) -> bytes:
        return b"".join(number.to_bytes(self.word, "little") for number in numbers)

    def place(self, data: bytes, step: int) -> int:
        self.file += bytes(-len(self.file) % step)
        at = len(self.file)
        self.file += data
        return at

    def tree(self, entries: list[bytes], kind: int) -> int:
        """Return where the root of a tree of pages stands."""
        level, size = 0, len(entries[0])
        while True:
            room = (488 if self.wide else 496) // size
            pages = [entries[n : n + room] for n in range(0, len(entries), room)]
            places = [self.page(page, size, level, kind) for page in pages]
            if len(places) == 1:
                return places[0]
            firsts = [page[0][: self.word] for page in pages]
            entries = [first + self.words(self.next, at) for first, at in zip(firsts, places, strict=True)]
            level, size = level + 1, 3 * self.word

    def page(self, entries: list[bytes], size: int, level: int, kind: int) -> int:
        room = 488 if self.wide else 496
        tail = (
            bytes((len(entries), room // size, size, level))
            + (bytes(4) if self.wide else b"")
            + bytes((kind, kind, 0, 0))
        )
        return self.place((b"".join(entries).ljust(room, b"\0") + tail).ljust(512, b"\0"), 512)

    def block(self, data: bytes, *, internal: bool = False) -> int:
        bid, self.next = self.next + 2 * internal, self.next + 4
        if not internal:
            data = encoded(data, bid, self.crypt)
        size = 16 if self.wide else 12
        at = self.place(data, 64)
        self.file += bytes(-(len(data) + size) % 64)
        tail = struct.pack("<HHIQ", len(data), 0, 0, bid) if self.wide else struct.pack("<HHII", len(data), 0, bid, 0)
        self.file += tail
        self.blocks.append((bid, at, len(data)))
        return bid

    def data(self, data: bytes) -> int:
        if len(data) <= BLOCK_BYTES:
            return self.block(data)
        parts = [self.block(data[n : n + BLOCK_BYTES]) for n in range(0, len(data), BLOCK_BYTES)]
        return self.block(struct.pack("<BBHI", 1, 1, len(parts), len(data)) + self.words(*parts), internal=True)

    def subnodes(self, nodes: dict[int, Place]) -> int:
        if not nodes:
            return 0
        head = struct.pack("<BBH", 2, 0, len(nodes)) + (bytes(4) if self.wide else b"")
        return self.block(
            head + b"".join(self.words(nid, *place) for nid, place in sorted(nodes.items())), internal=True
        )

    def properties(self, properties: dict[int, tuple[int, bytes]], nodes: dict[int, Place]) -> Place:
        """Return where a node with these properties stands; long values become subnodes."""
        items, records = [b"", b""], []
        for name, (kind, value) in sorted(properties.items()):
            if len(value) > IN_HEAP:
                hnid = 0x1F | (0x400 + len(nodes)) << 5
                nodes[hnid] = self.data(value), 0
            elif kind == 3:
                hnid = int.from_bytes(value, "little")
            else:
                items.append(value)
                hnid = len(items) << 5
            records.append(struct.pack("<HHI", name, kind, hnid))
        items[0], items[1] = struct.pack("<BBBBI", 0xB5, 2, 6, 0, 2 << 5), b"".join(records)
        places = [12]
        for item in items:
            places.append(places[-1] + len(item))
        end = places[-1] + places[-1] % 2
        head = struct.pack("<HBBII", end, 0xEC, 0xBC, 1 << 5, 0)
        table = struct.pack(f"<HH{len(places)}H", len(items), 0, *places)
        return self.block((head + b"".join(items)).ljust(end, b"\0") + table), self.subnodes(nodes)

    def mail(self, mail: Mail) -> Place:
        held = {0x001A: self.text(mail.kind), 0x0037: self.text(mail.subject), 0x1000: self.text(mail.body)}
        held |= {0x1013: (0x102, mail.html), 0x1009: (0x102, mail.rtf), **mail.more}
        nodes = {0x8025 + 32 * n: self.attachment(one) for n, one in enumerate(mail.attached)}
        return self.properties({name: pair for name, pair in held.items() if pair[1]}, nodes)

    def attachment(self, one: Attached) -> Place:
        if one.mail is None:
            return self.properties({0x3701: (0x102, one.data), 0x3705: (3, b"\1\0\0\0")}, {})
        inner = {0x4: self.mail(one.mail)}
        return self.properties({0x3701: (0x0D, struct.pack("<II", 0x4, 0)), 0x3705: (3, b"\5\0\0\0")}, inner)

    def text(self, text: str) -> tuple[int, bytes]:
        return (0x1F, text.encode("utf-16-le")) if self.wide else (0x1E, text.encode("cp1252"))


def encoded(data: bytes, bid: int, crypt: int) -> bytes:
    """Return a block as it is stored ([MS-PST] 5.1, 5.2)."""
    if crypt == 1:
        return data.translate(AHEAD)
    word = (bid ^ bid >> 16) & 0xFFFF
    out = bytearray(data)
    for n in range(len(data) if crypt == 2 else 0):
        low, high = word & 0xFF, word >> 8
        turned = TURNED[(AHEAD[(data[n] + low) & 0xFF] + high) & 0xFF]
        out[n] = (SPREAD[(turned - high) & 0xFF] - low) & 0xFF
        word = word + 1 & 0xFFFF
    return bytes(out)
