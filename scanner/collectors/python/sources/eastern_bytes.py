"""Which encoding of Chinese, Japanese or Korean bytes are in that are no UTF-8, told by how their signs are made.

A text of a Western, Cyrillic, Greek, Arabic or Thai code page is none: its letters beyond ASCII stand alone, or words
of them have an odd number of bytes, or what two of them would be is rare or never written.
"""

import re

EASTERN_SAMPLE = 4096
"""Bytes that are looked at, from the first one on that is no ASCII."""
FEWEST_SIGNS, FEWEST_DIFFERENT = 12, 8
NEVER_ALONE = 0.4
"""Share of the signs that stand right behind another one."""
LEAST_LOW, LOW_TRAIL = 0.1, 0xC0
"""Where second bytes begin at A1, a third is below C0; the letters of a Cyrillic or Greek page are above."""
BROKEN_UTF8 = 0.1
"""Share of wrong bytes up to which a text is UTF-8 in which something is broken."""
HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
LEAST_RUN = 1.25
"""Bytes beyond ASCII in a row, on the average: of Western letters hardly ever two stand side by side."""
LEAST_C1 = 0.3
"""Or so many of them are of 81 to 9F, as of Shift JIS, whose second bytes may be ASCII."""
ASCII = rb"[\x00-\x7f]+|"


def lead_bytes(*ranges):
    """Return the bytes from the first to the last of each range."""
    return frozenset(byte for first, last in ranges for byte in range(first, last + 1))


EASTERN = tuple(
    (codec, re.compile(ASCII + signs), lead_bytes(*leads), least, share)
    for codec, signs, least, share, *leads in (
        ("cp949", rb"[\x81-\xfe][A-Za-z\x81-\xfe]", 0xA1, 0.95, (0xA1, 0xA3), (0xB0, 0xC8)),
        (
            "euc_jp",
            rb"[\xa1-\xfe]{2}|\x8e[\xa1-\xdf]|\x8f[\xa1-\xfe]{2}",
            0xA1,
            0.92,
            (0xA1, 0xA1),
            (0xA3, 0xA5),
            (0xB0, 0xCF),
        ),
        (
            "gb18030",
            rb"[\x81-\xfe](?:[\x40-\x7e\x80-\xfe]|[0-9][\x81-\xfe][0-9])",
            0xA1,
            0.8,
            (0xA1, 0xA3),
            (0xB0, 0xD7),
        ),
        ("cp932", rb"[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]|[\xa1-\xdf]", 0x40, 0.85, (0x81, 0x83), (0x88, 0x97)),
        ("cp950", rb"[\xa1-\xf9][\x40-\x7e\xa1-\xfe]", 0x40, 0.85, (0xA1, 0xC6)),
    )
)
"""Codec, signs in it, first bytes of those that are written often, the least second byte of these, and their share.

Hangul ends at C8, where the common signs of Chinese go on to D7 and those of Japanese to CF: so the order matters.
"""
EASTERN_CODECS = frozenset(row[0] for row in EASTERN)
FEWEST_WIDE = 0.2
"""Share of signs of two bytes among those of Shift JIS, the others being its narrow kana."""


def eastern_encoding(head):
    """Return the codec of a text in Chinese, Japanese or Korean that is no UTF-8, or ''."""
    first = HIGH_BYTES.search(head)
    sample = head[first.start() : first.start() + EASTERN_SAMPLE] if first else b""
    runs = HIGH_BYTES.findall(sample)
    high = b"".join(runs)
    c1 = len(high) - len(high.translate(None, bytes(range(0x81, 0xA0))))
    if len(high) < FEWEST_SIGNS or (len(high) < LEAST_RUN * len(runs) and c1 < LEAST_C1 * len(high)):
        return ""
    if sample.decode("utf-8", "replace").count("\ufffd") < BROKEN_UTF8 * len(high):
        return ""
    for codec, signs, leads, least, share in EASTERN:
        tokens = signs.findall(sample)
        passed = b"".join(tokens)
        is_whole = len(passed) >= len(sample) - 3 and sample.startswith(passed)
        if is_whole and is_written_so(tokens, leads, least, share):
            return codec
    return ""


def is_written_so(tokens, leads, least, share):
    """Tell whether runs of ASCII and signs of an encoding are as people write in it."""
    narrow = sum(1 for token in tokens if len(token) == 1 and token >= b"\x80")
    wide = [token for token in tokens if len(token) > 1 and token >= b"\x80"]
    beside = sum(1 for before, token in zip(tokens, tokens[1:]) if before >= b"\x80" and token >= b"\x80")
    common = [token for token in wide if token[0] in leads and token[1] >= least]
    low = sum(1 for token in wide if token[1] < LOW_TRAIL)
    return (
        len(wide) >= FEWEST_SIGNS
        and len(set(wide)) >= FEWEST_DIFFERENT
        and len(wide) >= FEWEST_WIDE * (len(wide) + narrow)
        and len(common) >= share * len(wide)
        and beside >= NEVER_ALONE * (len(wide) + narrow)
        and low >= LEAST_LOW * len(wide)
    )
