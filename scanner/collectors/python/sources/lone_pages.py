"""Which code page of 8 bits a text in Cyrillic, Greek, Hebrew or Arabic letters is in, told by its words.

Their words are of letters beyond ASCII alone, while those of the West and of Poland have one or two among others. Of
the pages of one script the right one makes words of small letters behind a capital, of letters that are common.
"""

import re

from scanner.collectors.python.sources.eastern_bytes import EASTERN_SAMPLE, HIGH_BYTES

CYRILLIC = (
    re.compile("(?:[\u0401-\u042f\u0490]?[\u0430-\u045f\u0491]+|[\u0401-\u042f\u0490]+)\\Z"),
    "\u043e\u0430\u0435\u0438\u043d\u0440\u0432\u043a\u0442\u0441",
)
GREEK = (
    re.compile("(?:[\u0386-\u03ab]?[\u03ac-\u03ce]+|[\u0386-\u03ab]+)\\Z"),
    "\u03b1\u03bf\u03b9\u03b5\u03c4\u03c3\u03bd\u03b7\u03c5\u03c1",
)
HEBREW = (re.compile("[\u05d0-\u05ea]+\\Z"), "\u05d9\u05d5\u05d4\u05dc\u05d0\u05de\u05e8\u05d1\u05ea\u05e0")
ARABIC = (re.compile("[\u0621-\u064a]+\\Z"), "\u0627\u0644\u064a\u0645\u0648\u0646\u0631\u0628\u062a\u062f")
"""Words of a script, and its commonest letters."""
LONE_PAGES = (
    ("cp1251", CYRILLIC), ("koi8_u", CYRILLIC), ("cp866", CYRILLIC), ("iso8859_5", CYRILLIC),
    ("mac_cyrillic", CYRILLIC), ("cp1253", GREEK), ("cp737", GREEK), ("cp1255", HEBREW), ("cp1256", ARABIC),
)  # fmt: skip
LONE_CODECS = frozenset(codec for codec, _ in LONE_PAGES)
FEWEST_LONE, LEAST_WORD, FEWEST_LETTERS = 30, 3, 8
"""Bytes beyond ASCII in a sample, of one word on the average, and different ones."""
MOST_MIXED, LEAST_FIT, LEAST_COMMON = 0.1, 0.9, 0.35
"""Words beside letters of ASCII; bytes in words that a page makes well; and the common ones among their letters."""
MIXED = re.compile(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]")


def lone_page(head):
    """Return the codec of a text in one of these scripts that is no UTF-8, or ''."""
    first = HIGH_BYTES.search(head)
    sample = head[first.start() : first.start() + EASTERN_SAMPLE] if first else b""
    runs = HIGH_BYTES.findall(sample)
    high = len(b"".join(runs))
    if high < max(FEWEST_LONE, LEAST_WORD * len(runs)) or len(MIXED.findall(sample)) > MOST_MIXED * len(runs):
        return ""
    if len(set(b"".join(runs))) < FEWEST_LETTERS:
        return ""
    best, most = "", 0.0
    for codec, (word, common) in LONE_PAGES:
        words = [text for text in (run.decode(codec, "replace") for run in runs) if word.match(text)]
        letters = "".join(words).lower()
        often = sum(map(letters.count, common))
        if len(letters) >= LEAST_FIT * high and often >= LEAST_COMMON * len(letters):
            score = (len(letters) + often) / float(high)
            best, most = (codec, score) if score > most else (best, most)
    return best
