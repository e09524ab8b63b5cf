"""Numbers of passports, and the lines of them that machines read: is this text one? Pure functions; none raises.

Rules: ICAO Doc 9303, part 3 (check digits: weights 7 3 1, modulo 10), part 4 (passports) and part 5 (cards).
"""

import re

from scanner.collectors.python.values.signs import compact

PASSPORT = re.compile(
    r"[0-9]{9}\Z|[A-Z][0-9]{6,8}\Z|[A-Z]{2}[0-9]{6,7}\Z|[0-9]{2}[A-Z]{2}[0-9]{5}\Z|[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}\Z"
)
"""British ones of today and of before 1988, and those of neighbours."""
PASSPORT_LINE = re.compile(
    r"([A-Z0-9<]{9})([0-9])[A-Z<]{3}([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])[A-Z0-9<]{14}[0-9<][0-9]\Z"
)
"""The second of two lines of 44: number, state, birth, sex, expiry, personal number, check digits."""
CARD_LINE = re.compile(r"([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])[A-Z<]{3}[A-Z0-9<]{11}[0-9]\Z")
"""The second of three lines of 30: birth, sex, expiry, state."""


def is_passport_number(text: str) -> bool:
    """Number of a passport; it has no check digit."""
    return PASSPORT.match(compact(text)) is not None


def is_machine_line(text: str) -> bool:
    """Line of a passport or card for machines: every check digit of its fields is right."""
    text = text.strip()
    match = PASSPORT_LINE.match(text) or CARD_LINE.match(text)
    if not match:
        return False
    fields = match.groups()
    return all(machine_digit(field) == int(check) for field, check in zip(fields[::2], fields[1::2]))


def machine_digit(field: str) -> int:
    """Return the check digit of a field."""
    return sum(machine_value(sign) * (7, 3, 1)[place % 3] for place, sign in enumerate(field)) % 10


def machine_value(sign: str) -> int:
    """Return the value of a sign: A is 10, and the filler is 0."""
    return int(sign, 36) if sign != "<" else 0
