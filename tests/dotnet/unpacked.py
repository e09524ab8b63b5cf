"""What is sent packed to Windows, read back by Python's own libraries."""

import base64
import lzma

from scanner.collectors.bundle_unpack import FILTERS, PYTHONS_LETTERS
from scanner.collectors.dotnet_words import FIRST_SIGN, WORDS


def bytes_of(letters):
    """Return what is packed into letters, of which the first line holds the words."""
    signs = bytes(range(ord("*"), ord("~") + 1))
    data = base64.b85decode(letters.encode("ascii").translate(bytes.maketrans(signs, PYTHONS_LETTERS)))
    return lzma.decompress(data, lzma.FORMAT_RAW, filters=FILTERS)


def text_of(letters):
    """Return the source that is packed into letters."""
    words, _, text = bytes_of(letters).decode("latin-1").partition("\n")
    assert words.split("\t") == list(WORDS)
    for place, word in enumerate(WORDS):
        text = text.replace(chr(FIRST_SIGN + place), word)
    return text
