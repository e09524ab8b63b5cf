"""The kinds of value that are looked for, as a table: how each looks, what proves it, which words announce it.

`shapes` are class strings as prose_hits.CLASSES makes them: a digit is 9, a capital A, another letter a, and the rest
itself.
"""

from collections import namedtuple

from scanner.collectors.python.validators import (
    is_card_number,
    is_cro_number,
    is_issued_nhs_number,
    is_nhs_number,
    is_nino,
    is_noms_number,
    is_personal_email,
    is_phone,
    is_pnc_id,
    is_postcode,
    is_prison_number,
)

Detector = namedtuple("Detector", "kind valid unlabelled checksum shapes labels")
"""`valid` judges a cell under its header, `unlabelled` one without; `checksum`: the value proves itself
if nearly all of its column do; `shapes`: its forms in prose; `labels`: words shortly before it, in small letters."""


def has_slash(text):
    """Police numbers without their slash are too like any code to be taken for one unasked."""
    return "/" in text


def is_slashed_pnc(text):
    """PNC id written with its slash."""
    return has_slash(text) and is_pnc_id(text)


def is_full_nino(text):
    """NINO with its suffix letter."""
    return text[-1:] in "ABCDabcd" and is_nino(text)


def is_email_alone(text):
    """E-mail address that names a person, tested cheaply first: most cells hold no @."""
    return "@" in text and is_personal_email(text)


DETECTORS = (
    Detector(
        "nino", is_nino, is_full_nino, False,
        (b"AA999999A", b"AA 99 99 99 A", b"AA-99-99-99-A", b"AA 999999 A", b"aa999999a"),
        (b"nino", b"national insurance", b"national_insurance", b"nationalinsurance", b"ni number", b"ni no", b"ni_n",
         b"nat ins", b"n.i. n", b"insurance n"),
    ),
    Detector(
        "pnc_id", is_pnc_id, is_slashed_pnc, True,
        (b"9999/9999999A", b"99/999999A", b"99/9999999A", b"99/99999A", b"99/9999A"),
        (b"pnc", b"police national"),
    ),
    Detector(
        "cro_number", is_cro_number, is_cro_number, True,
        (b"999999/99A", b"99999/99A", b"AA99/999999A", b"AA99/99999A"),
        (b"cro n", b"cro:", b'cro"', b"cro_", b"criminal record"),
    ),
    Detector(
        "prison_number", is_prison_number, is_noms_number, False,
        (b"A9999AA",),
        (b"noms", b"nomis", b"prison", b"offender", b"inmate"),
    ),
    Detector(
        "nhs_number", is_nhs_number, is_issued_nhs_number, True,
        (b"999 999 9999", b"999-999-9999", b"9999999999"),
        (b"nhs",),
    ),
    Detector(
        "card_number", is_card_number, is_card_number, True,
        (b"9999 9999 9999 9999", b"9999-9999-9999-9999", b"9999999999999999", b"9999 999999 99999"),
        (b"card", b"visa", b"mastercard", b"amex", b"pan:", b'pan"'),
    ),
    Detector("email", is_personal_email, is_email_alone, False, (), ()),
    Detector("postcode", is_postcode, is_postcode, False, (), ()),
    Detector("phone", is_phone, is_phone, False, (), ()),
)  # fmt: skip

IN_PROSE = tuple(detector for detector in DETECTORS if detector.shapes)
"""The detectors that free text is searched with."""
BIRTH_LABELS = (b"birth", b"dob", b"d.o.b", b"born", b"bday")
BIRTH_WORDS = frozenset((b"dob", b"born", b"bday"))
"""Of these the ones that are it only as a word: Adobe and reborn hold them too."""
