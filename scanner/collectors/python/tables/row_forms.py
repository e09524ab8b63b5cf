"""Forms of rows, which tell letters from numbers from dates but not one word from another."""

import string

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.values.detectors import DETECTORS

OUTLINE = bytes.maketrans(
    (string.digits + string.ascii_uppercase).encode(), b"9" * len(string.digits) + b"A" * len(string.ascii_uppercase)
)
NOT_IN_OUTLINE = string.ascii_lowercase.encode() + b" '\"?\r" + bytes(range(128, 256))
"""What is not in an outline: small letters, blanks and quotes, and what is no ASCII."""
CELL_END = "\x1f"
ROW_CELLS = 64
OUTLINES = 16384
"""Different ones that are kept."""


def narrow(text):
    """Return a text as bytes, one for each character."""
    return text.encode("latin-1", "replace")


def outlines(raw):
    """Return of each line of such bytes what an outline keeps."""
    return raw.translate(OUTLINE, NOT_IN_OUTLINE).split(b"\n")


def collapsed(outline):
    """Return an outline with one sign for each run of digits and of letters."""
    for pair, single in ((b"99", b"9"), (b"AA", b"A")):
        while pair in outline:
            outline = outline.replace(pair, single)
    return outline


def outlines_of(rows):
    """Return the outline of each row, its cells kept apart."""
    if not rows:
        return []
    texts = [CELL_END.join(row) for row in rows]
    if max(map(len, rows)) > ROW_CELLS or max(map(len, texts)) > CELL_CHARACTERS:
        texts = [CELL_END.join([cell[:CELL_CHARACTERS] for cell in row[:ROW_CELLS]]) for row in rows]
    joined = "\n".join(texts)
    if joined.count("\n") >= len(texts):
        joined = "\n".join([text.replace("\n", "") for text in texts])
    return outlines(narrow(joined))


def form_of(outline):
    """Return the form of a row: of each cell its outline if values of any interest have it, or else a star."""
    cells = collapsed(outline).split(CELL_END.encode())
    return CELL_END.encode().join([cell if cell in CELL_FORMS else b"*" for cell in cells])


class Forms(dict):
    """Outline of a row -> its form, as bytes; worked out once for each of the outlines that come again and again."""

    def __missing__(self, outline):
        """Return the form of a row with an outline that was not asked for before."""
        if len(self) >= OUTLINES:
            self.clear()
        form = self[outline] = form_of(outline)
        return form


CELL_FORMS = frozenset(
    [b"", b"9", b"A", b"9-9-9", b"9/9/9", b"9.9.9", b"9A9", b"9-A-9"]
    + [collapsed(outlines(shape)[0]) for detector in DETECTORS for shape in detector.shapes]
)
"""Outlines of cells that rows are told apart by."""
