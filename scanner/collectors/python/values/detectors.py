"""The kinds of value that are looked for, as a table: how each looks, what proves it, which words announce it.

The table is data, `detector_rows`, written from checks/stray/detectors/*.yml. `shapes` are class strings as
prose_hits.CLASSES makes them: a digit is 9, a capital A, another letter a, and the rest itself.
"""

from collections import namedtuple

from scanner.collectors.python.asked.own_rows import OWN_ROWS, own_matcher
from scanner.collectors.python.values.detector_rows import DETECTOR_ROWS
from scanner.collectors.python.values.signs import is_nothing
from scanner.collectors.python.values.validators import VALIDATORS

Detector = namedtuple("Detector", "kind valid unlabelled checksum shapes labels family alone")
"""`valid` judges a cell under its header, `unlabelled` one without; `checksum`: the value proves itself
if nearly all of its column do; `shapes`: its forms in prose; `labels`: words shortly before it, in small letters;
`family`: person number, case number, contact or payment; `alone`: what makes a column of it people by itself: its
values (proof), its label (label), or nothing but names or births beside it (never)."""


def detector_of(row):
    """Return the Detector that a row of the table describes."""
    kind, valid, unlabelled, checksum, family, alone, shapes, labels = row
    return Detector(kind, VALIDATORS[valid], VALIDATORS[unlabelled], checksum, shapes, labels, family, alone)


def own_detector_of(row):
    """Return the Detector that a row of an organisation's own describes."""
    kind, expression, validator, checksum, family, alone, shapes, labels = row[:8]
    valid = own_matcher(expression, VALIDATORS[validator] if validator else None)
    forms, before = (tuple(text.encode() for text in texts) for texts in (shapes, labels))
    return Detector(kind, valid, valid if alone == "proof" else is_nothing, checksum, forms, before, family, alone)


DETECTORS = tuple(map(own_detector_of, OWN_ROWS)) + tuple(map(detector_of, DETECTOR_ROWS))
OF_LETTERS = tuple(
    detector for detector in DETECTORS if not detector.shapes or not all(b"9" in shape for shape in detector.shapes)
)
"""Those whose values may have no digit."""
IN_PROSE = tuple(detector for detector in DETECTORS if detector.shapes)
"""The detectors that free text is searched with."""
BIRTH_LABELS = (b"birth", b"dob", b"d.o.b", b"born", b"bday", b"d0b", b"(b.")
BIRTH_WORDS = frozenset((b"dob", b"born", b"bday", b"d0b"))
"""Of these the ones that are it only as a word: Adobe and reborn hold them too."""
