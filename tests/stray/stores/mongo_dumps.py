"""Writes dumps of MongoDB by bsonspec.org."""

from __future__ import annotations

import datetime as dt
import struct

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:30]


def document(fields: dict[str, object]) -> bytes:
    """Return a document of BSON."""
    body = b"".join(element(key, value) for key, value in fields.items())
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def element(key: str, value: object) -> bytes:
    kind, data = encoded(value)
    return bytes([kind]) + key.encode() + b"\0" + data


def encoded(value: object) -> tuple[int, bytes]:
    """Return the kind of a value and its bytes; raw ones are given as (kind, bytes)."""
    match value:
        case tuple():
            return value
        case bool():
            return 0x08, bytes([value])
        case str():
            text = value.encode() + b"\0"
            return 0x02, struct.pack("<i", len(text)) + text
        case int():
            return 0x12, struct.pack("<q", value)
        case float():
            return 0x01, struct.pack("<d", value)
        case dt.datetime():
            return 0x09, struct.pack("<q", int(value.replace(tzinfo=dt.UTC).timestamp() * 1000))
        case dict():
            return 0x03, document(value)
        case list():
            return 0x04, document({str(number): one for number, one in enumerate(value)})
    raise TypeError(value)


OTHERS = {
    "_id": (0x07, bytes(range(12))),
    "picture": (0x05, struct.pack("<iB", 3, 0) + b"\xff\0\xff"),
    "pattern": (0x0B, b"^a\0i\0"),
    "pointer": (0x0C, struct.pack("<i", 2) + b"a\0" + bytes(12)),
    "program": (0x0F, struct.pack("<i", 15) + struct.pack("<i", 2) + b"x\0" + document({})),
    "code": (0x0D, struct.pack("<i", 2) + b"x\0"),
    "stamp": (0x11, bytes(8)),
    "decimal": (0x13, bytes(16)),
    "nothing": (0x0A, b""),
    "least": (0xFF, b""),
    "small": (0x10, struct.pack("<i", -3)),
    "share": 0.25,
    "whole": 7.0,
    "endless": float("inf"),
    "so": True,
    "seen": dt.datetime(2025, 3, 4, 5, 6, 7),  # noqa: DTZ001  # as the format has it
    "never": (0x09, struct.pack("<q", -(2**62))),
    "broken text": (0x02, struct.pack("<i", 5) + b'\xff"\n\x01\0'),
}
"""A value of each kind."""


def born(one: object) -> dt.datetime:
    return dt.datetime(one.born.year, one.born.month, one.born.day)  # noqa: DTZ001


RECORDS = [
    document({"_id": OTHERS["_id"], "surname": one.surname, "forename": one.forename, "born": born(one)})
    for one in CROWD
]
NESTED = [
    document(
        {**OTHERS, "person": {"surname": one.surname, "forename": one.forename, "nino": one.nino}, "tags": ["a", 1]}
    )
    for one in CROWD
]
THINGS = [document({"_id": OTHERS["_id"], "part": f"Valve {n}", "price": 1.5 * n, "born": "Leeds"}) for n in range(40)]
BETWEEN = b"\xff\xff\xff\xff"


def archived(name: str, documents: list[bytes]) -> bytes:
    """Return documents as `mongodump --archive` writes them."""
    space = {"db": "hr", "collection": name}
    parts = [document({"version": "0.1"}), document({**space, "metadata": "{}", "size": 1}), BETWEEN]
    parts += [document({**space, "EOF": False, "CRC": 0}), *documents, BETWEEN]
    parts += [document({**space, "EOF": True, "CRC": 5}), BETWEEN]
    return b"\x6d\xe2\x99\x81" + b"".join(parts)


OF_PEOPLE = {
    "records.bson": b"".join(RECORDS),
    "nested.bson": b"".join(NESTED),
    "whole.archive": archived("people", RECORDS),
    "in one.bson": document(
        {"people": [{"surname": one.surname, "forename": one.forename, "dob": f"{one.born:%d/%m/%Y}"} for one in CROWD]}
    ),
}
OF_NOBODY = {
    "things.bson": b"".join(THINGS),
    "things.archive": archived("parts", THINGS),
    "one.bson": document({"n": 1, "of": 2, "name": "of a thing", "long": "word " * 9}),
}
BROKEN = {
    "cut.bson": b"".join(RECORDS)[:-20],
    "length.bson": b"".join(RECORDS) + struct.pack("<i", 3) + bytes(40),
    "kind.bson": b"".join(RECORDS) + document({"a": (0x44, b"")}) + RECORDS[0],
}
