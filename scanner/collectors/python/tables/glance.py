"""A piece of text as the searches see it: each way of looking at it is worked out once, and only if it is asked for."""

import re
import string

CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b\b")) + b"\x7f"
UNPRINTED = b"\0"
CLASSES = bytes.maketrans(
    (string.digits + string.ascii_uppercase + string.ascii_lowercase).encode() + CONTROLS,
    b"9" * 10 + b"A" * 26 + b"a" * 26 + UNPRINTED * len(CONTROLS),
)
"""Controls that no text has are one class: as they are hardly in any, they are counted in no time."""
NO_CAPITALS = bytes(sign for sign in range(256) if not ord("A") <= sign <= ord("Z"))
RUN = re.compile(rb"9[9 /.-]{4,}[^9 /.-]?")
"""A run of digits and the class behind it."""
LINES_TRIED, LEAST_RUNS, MOST_DIFFERENT, LONG_TEXT = 128, 1.0, 0.8, 64 * 1024
"""First lines of a long text, runs of digits in each of them, and the share of them that may be different, for each to
be looked at once."""


class Glance:
    """Bytes in an ASCII-compatible encoding."""

    def __init__(self, data):
        self.data = data
        self._small = self._classes = self._capitals = self._different_runs = None

    @property
    def small(self):
        """The text in small letters."""
        if self._small is None:
            self._small = self.data.lower()
        return self._small

    @property
    def classes(self):
        """The text with `9` for every digit, `A` for every capital, `a` for every small letter, NUL for controls."""
        if self._classes is None:
            self._classes = self.data.translate(CLASSES)
        return self._classes

    @property
    def capitals(self):
        """The capitals alone, in order: a few hundredths of most texts, and a word that is not in them is nowhere."""
        if self._capitals is None:
            self._capitals = self.data.translate(None, NO_CAPITALS)
        return self._capitals

    @property
    def different_runs(self):
        """The different runs of digits, a line each: what is of digits and separators stands there or nowhere."""
        if self._different_runs is None:
            self._different_runs = b"\n".join(set(RUN.findall(different_lines(self.classes))))
        return self._different_runs


def has_sign(text, sign):
    """Tell whether a sign of several bytes stands in a long text, as most of those that are asked for do not.

    That it does not is seen from the end in less than half the time.
    """
    return text.rfind(sign) >= 0


def has_any_sign(text, signs):
    """Tell whether one of several does."""
    return any(found >= 0 for found in map(text.rfind, signs))


def different_lines(classes):
    """Return classes with each line once where lines are alike, as those of most logs and tables are."""
    sample = classes.split(b"\n", LINES_TRIED)[:LINES_TRIED] if len(classes) > LONG_TEXT else ()
    few = len(set(sample)) <= MOST_DIFFERENT * len(sample)
    if len(sample) < LINES_TRIED or not few or len(RUN.findall(b"\n".join(sample))) < LEAST_RUNS * LINES_TRIED:
        return classes
    return b"\n".join(set(classes.split(b"\n")))
