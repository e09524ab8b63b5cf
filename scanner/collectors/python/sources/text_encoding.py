"""In which encoding a text is, and whether bytes are one at all."""

from scanner.collectors.python.sources.eastern_bytes import eastern_encoding
from scanner.collectors.python.sources.lone_pages import lone_page
from scanner.collectors.python.tables.glance import UNPRINTED, Glance

BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
WIDE_SAMPLE, FEWEST_WIDE_SIGNS, LEAST_ZEROS = 1024, 32, 0.05
SCRIPT_BYTES = b"\0\x03\x04\x05\x06"
MOST_CONTROLS, LEAST_OF_DUMP = 0.01, 256


def text_encoding(head, seen=None):
    """Return the encoding of a text, or '' where the bytes are not one; `seen`: a Glance at them, if there is one."""
    for bom, encoding in BOMS:
        if head.startswith(bom):
            return encoding
    if b"\0" in head and head.count(b"\0") > len(head) * 0.3 and len(head) >= 8:
        wide = wide_encoding(head)
        if wide:
            return wide
    lone = lone_wide(head[:WIDE_SAMPLE]) if b"\0" in head[:WIDE_SAMPLE] else ""
    if lone:
        return lone
    classes = (seen or Glance(head)).classes
    if UNPRINTED in classes and classes.count(UNPRINTED) > len(head) * MOST_CONTROLS:
        return dump_encoding(head[: classes.find(UNPRINTED)])
    return "utf-8" if is_utf8(head) else eastern_encoding(head) or lone_page(head) or "cp1252"


def dump_encoding(before):
    """Return the encoding of a dump in SQL with pictures in its rows, by what stands before the first; else ''."""
    if len(before) < LEAST_OF_DUMP or b"insert into" not in before.lower():
        return ""
    return "utf-8" if is_utf8(before) else "cp1252"


def wide_encoding(head):
    """Return which of UTF-16 and UTF-32 a text without a mark is in, told by where its NULs stand, or ''."""
    shares = [head[place::4].count(b"\0") / float(len(head[place::4])) for place in range(4)]
    filled = [share < 0.1 for share in shares]
    if filled == [True, False, True, False] and min(shares[1::2]) > 0.7:
        return "utf-16-le"
    if filled == [False, True, False, True] and min(shares[0::2]) > 0.7:
        return "utf-16-be"
    if filled[0] and min(shares[2:]) > 0.9:
        return "utf-32-le"
    if filled[3] and min(shares[:2]) > 0.9:
        return "utf-32-be"
    return ""


def lone_wide(sample):
    """Return which UTF-16 a text of Greek, Cyrillic, Hebrew or Arabic letters without a mark is in, or ''.

    Half of its bytes are the numbers of these scripts, or the NULs of blanks, digits and line ends.
    """
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        high = sample[place : len(sample) & ~1 : 2]
        zeros = high.count(b"\0")
        if (
            len(high) >= FEWEST_WIDE_SIGNS
            and zeros >= LEAST_ZEROS * len(high)
            and not high.translate(None, SCRIPT_BYTES)
        ):
            shown = sample[: len(sample) & ~1].decode(encoding, "replace")
            return "" if any(sign < " " and sign not in "\t\n\r" for sign in shown) else encoding
    return ""


def is_utf8(head):
    """Tell whether bytes are UTF-8, except for a character that the cut at the end may have broken."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3 and len(head) > 3
    return True
