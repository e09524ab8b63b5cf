"""Numbers of police, courts, prisons and probation: is this text one? Pure functions of a str; none raises.

Rules: Criminal Justice Hub jargon buster (PNC ID, CRO number, court case reference); the Ministry of Justice's
hmpps-person-record (NOMS number, CRN) and bichard7-next (arrest/summons number). checks/stray/detectors has the links.
"""

import re

from scanner.collectors.python.values.signs import compact, is_digits

POLICE_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY"
"""Check letter of a police number by its remainder modulo 23."""
PNC_SLASH = re.compile(r"(?:[0-9]{2})?([0-9]{2})/([0-9]{1,7})([A-HJ-NP-RT-Z])\Z")
PNC_PLAIN = re.compile(r"(?:(?:19|20)([0-9]{2})([0-9]{7})|([0-9]{2})([0-9]{1,7}))([A-HJ-NP-RT-Z])\Z")
CRO_STANDARD = re.compile(r"([0-9]{1,6})/([0-9]{2})([A-HJ-NP-RT-Z])\Z")
CRO_SMALL_FILE = re.compile(r"SF([0-9]{2})/([0-9]{1,6})([A-HJ-NP-RT-Z])\Z")
NOMS = re.compile(r"A[0-9]{4}[A-HJ-NP-RT-Z][A-HJ-NP-RT-Z]\Z")
PRISON_OLD = re.compile(r"[A-Z]{2}[0-9]{4}\Z|[A-Z][0-9]{5}\Z")
ARREST = re.compile(r"([0-9]{2})/?([0-9]{2})[0-9A-Z]{2}/?([0-9A-Z]{2})(?:/([0-9]{1,11})|([0-9]{11}))([A-HJ-NP-RT-Z])\Z")
"""Year, force, unit of the force, system, serial, check letter."""
PTI_URN = re.compile(r"[0-9]{2}[0-9A-Z]{2}[0-9]{7}\Z")
"""Force, unit, five digits of serial, year."""
COURT_REFERENCE = re.compile(r"[0-9]{2}/[0-9]{4}/[0-9]{6}[A-Z]\Z|[ASTU]20[0-9]{6}\Z")
"""Year, court and serial of the standard; the Crown Court's own: kind of case, year, serial."""
PROBATION_CRN = re.compile(r"[A-Z][0-9]{6}\Z")


def is_pnc_id(text: str) -> bool:
    """Police National Computer id, long or short, with or without its slash; the letter is modulo 23."""
    short = compact(text)
    match = PNC_SLASH.match(short)
    if match:
        year, serial, letter = match.groups()
        return police_letter(year + serial.zfill(7)) == letter
    match = PNC_PLAIN.match(short)
    if not match:
        return False
    year, serial = match.group(1) or match.group(3), match.group(2) or match.group(4)
    return police_letter(year + serial.zfill(7)) == match.group(5)


def is_slashed_pnc(text: str) -> bool:
    """PNC id written with its slash: without it one is too like any code to be taken for one unasked."""
    return "/" in text and is_pnc_id(text)


def is_cro_number(text: str) -> bool:
    """Criminal Records Office number, standard (serial/year) or small file (SFyear/serial); the letter is modulo 23."""
    short = compact(text)
    match = CRO_STANDARD.match(short)
    if match:
        return police_letter(match.group(2) + match.group(1).zfill(6)) == match.group(3)
    match = CRO_SMALL_FILE.match(short)
    return match is not None and police_letter(match.group(1) + match.group(2)) == match.group(3)


def is_arrest_number(text: str) -> bool:
    """Arrest or summons number; the letter is modulo 23 of force, system, year and serial: not of the force's unit."""
    match = ARREST.match(compact(text))
    if not match:
        return False
    year, force, system, serial, whole_serial, letter = match.groups()
    numbers = force + (system if is_digits(system) else "") + year + (serial or whole_serial).zfill(11)
    return police_letter(numbers) == letter


def police_letter(digits: str) -> str:
    """Return the check letter of year and serial."""
    return POLICE_LETTERS[int(digits) % 23]


def is_noms_number(text: str) -> bool:
    """Prison number since 2009: A, four digits, two letters; it has no check letter."""
    return NOMS.match(compact(text)) is not None


def is_prison_number(text: str) -> bool:
    """Prison number, of today or of before 2009 (two letters and four digits, or a letter and five)."""
    short = compact(text)
    return NOMS.match(short) is not None or PRISON_OLD.match(short) is not None


def is_pti_urn(text: str) -> bool:
    """Unique reference number of a case before a prosecutor; it has no check digit."""
    return PTI_URN.match(compact(text)) is not None


def is_court_reference(text: str) -> bool:
    """Reference number of a case before a court; its letter is not worked out."""
    return COURT_REFERENCE.match(compact(text)) is not None


def is_probation_crn(text: str) -> bool:
    """Case reference number of the probation service: a letter and six digits."""
    return PROBATION_CRN.match(compact(text)) is not None
