"""How the C# source is packed, and the C# that unpacks it on a Windows target (docs/adr/0176).

LZMA takes a tenth less than deflate, and letters of 85 signs a sixteenth less than base64; .NET unpacks neither, so
what does is compiled before the scanner is: two small files, which travel as text.
"""

from __future__ import annotations

import base64
import functools
import lzma
from pathlib import Path

from scanner.collectors.bundle_dotnet import joined
from scanner.collectors.dotnet_words import with_signs

FOLDER = Path(__file__).with_name("dotnet_unpack")
FILTERS = [
    {
        "id": lzma.FILTER_LZMA1,
        "preset": 9 | lzma.PRESET_EXTREME,
        "lc": 3,
        "lp": 0,
        "pb": 0,
        "dict_size": 2 * 1024 * 1024,
    }
]
"""What dotnet_unpack/Lzma.cs unpacks, and nothing else; more than the source is never remembered."""
PYTHONS_LETTERS = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
IN_A_ROW = bytes.maketrans(PYTHONS_LETTERS, bytes(range(ord("*"), ord("~") + 1)))
"""From the signs of base64.b85encode to as many that follow each other: no quote, and no table to read them by."""


@functools.cache
def unpacker_source() -> str:
    """Return the one source of what unpacks as it travels: one line, without comments and needless blanks."""
    source = joined({file.name: file.read_text("ascii") for file in sorted(FOLDER.glob("*.cs"))})
    return source.strip().replace("\n", " ")


def sent_source(source: str) -> bytes:
    """Return the C# source as it is packed: with its commonest words as one sign each."""
    return with_signs(source).encode("latin-1")


def packed(sent: bytes) -> bytes:
    """Return what `sent_source` gave, packed."""
    return lzma.compress(sent, lzma.FORMAT_RAW, filters=FILTERS)


def as_letters(data: bytes) -> str:
    """Return packed bytes as they travel: five letters for four bytes."""
    return base64.b85encode(data).translate(IN_A_ROW).decode("ascii")
