"""Writes archives of cpio in each of its forms, as cpio(5) has them."""

from __future__ import annotations

import struct

from tests.stray.judging import HEAD, rows, table

TEXT = table([HEAD], rows()).encode()
FILE, FOLDER = 0o100644, 0o040755
NOTE = b"nothing of anybody\n"
FILES = [("folder", FOLDER, b""), ("folder/list.csv", FILE, TEXT), ("note", FILE, NOTE)]


def cpio(form: str, files: list[tuple[str, int, bytes]]) -> bytes:
    """Return an archive of (name, mode, data)."""
    return b"".join(
        WRITERS[form](name.encode() + b"\0", mode, data) for name, mode, data in [*files, ("TRAILER!!!", 0, b"")]
    )


def lettered(magic: bytes, name: bytes, mode: int, data: bytes) -> bytes:
    fields = [7, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name), 0]
    head = magic + b"".join(b"%08X" % field for field in fields) + name
    return head + bytes(-len(head) % 4) + data + bytes(-len(data) % 4)


def octal(name: bytes, mode: int, data: bytes) -> bytes:
    head = b"070707" + b"".join(b"%06o" % field for field in (1, 7, mode, 0, 0, 1, 0)) + b"%011o" % 0
    return head + b"%06o%011o" % (len(name), len(data)) + name + data


def worded(order: str, name: bytes, mode: int, data: bytes) -> bytes:
    fields = [0o70707, 1, 7, mode, 0, 0, 1, 0, 0, 0, len(name), len(data) >> 16, len(data) & 0xFFFF]
    head = struct.pack(order + "13H", *fields) + name
    return head + bytes(-len(head) % 2) + data + bytes(-len(data) % 2)


WRITERS = {
    "newc": lambda *one: lettered(b"070701", *one),
    "crc": lambda *one: lettered(b"070702", *one),
    "odc": octal,
    "little": lambda *one: worded("<", *one),
    "big": lambda *one: worded(">", *one),
}
ARCHIVES = {f"{form}.cpio": cpio(form, FILES) for form in WRITERS}
ARCHIVES["two.cpio"] = cpio("newc", [("note", FILE, NOTE)]) + bytes(300) + cpio("odc", FILES)
ARCHIVES["no digits.cpio"] = ARCHIVES["newc.cpio"].replace(b"%08X" % len(TEXT), b" +%06X" % len(TEXT))
