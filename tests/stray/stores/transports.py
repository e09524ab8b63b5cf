"""Writes SAS transport files (xpt) as SAS's TS-140 describes them."""

import struct
from datetime import date

CARD = 80
EPOCH = date(1960, 1, 1)


def transport(*tables, step=140):
    """Return a file of tables, each (names, rows): texts, numbers and dates."""
    return card("LIBRARY", 0) + filled(b"") + filled(b"") + b"".join(member(*table, step) for table in tables)


def member(names, rows, step):
    kinds = [type(next(cell for cell in column if cell is not None)) for column in zip(*rows, strict=True)]
    sizes = [
        max(len(str(cell).encode()) for cell in column) if kind is str else 8
        for kind, column in zip(kinds, zip(*rows, strict=True), strict=True)
    ]
    fields = b"".join(map(field, names, kinds, sizes, [step] * len(names)))
    data = b"".join(cell(*each) for row in rows for each in zip(row, kinds, sizes, strict=True))
    head = b"HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!000000000000000001600000000%03d  " % step
    return (
        head
        + card("DSCRPTR", 0)
        + filled(b"") * 2
        + card("NAMESTR", len(names))
        + blocks(fields)
        + card("OBS", 0)
        + blocks(data)
    )


def field(name, kind, size, step):
    form = b"DATE" if kind is date else b""
    start = struct.pack(
        ">hhhh8s40s8s", 2 if kind is str else 1, 0, size, 1, name[:8].ljust(8).encode(), b"", form.ljust(8)
    )
    return (start.ljust(88, b"\0") + (name[:32].encode() if len(name) > 8 else b"")).ljust(step, b"\0")


def cell(value, kind, size):
    if kind is str:
        return value.encode().ljust(size)
    if value is None:
        return b".".ljust(8, b"\0")
    return mainframe((value - EPOCH).days if kind is date else value)


def mainframe(value):
    """Return a number in the floating point of IBM's mainframes."""
    sign, value, power = (0x80, -value, 64) if value < 0 else (0, value, 64)
    while value >= 1:
        value, power = value / 16, power + 1
    while 0 < value < 1 / 16:
        value, power = value * 16, power - 1
    return bytes([sign | power if value else 0]) + int(value * 2**56).to_bytes(7, "big")


def card(kind, count):
    return f"HEADER RECORD*******{kind:8}HEADER RECORD!!!!!!!000000{count:04}".ljust(CARD, "0")[:78].encode() + b"  "


def filled(data):
    return data.ljust(CARD)


def blocks(data):
    return data.ljust(-(-len(data) // CARD) * CARD)
