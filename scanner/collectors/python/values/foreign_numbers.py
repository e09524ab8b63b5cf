"""Numbers that states outside the United Kingdom give to people: is this text one? Pure functions; none raises.

Rules: the issuers' own, as checks/stray/detectors names them; the modulus of each was looked up in python-stdnum's
documentation and written down here a second time.
"""

import re

from scanner.collectors.python.values.signs import compact, is_digits

SSN = re.compile(r"([0-9]{3})([ -]?)([0-9]{2})\2([0-9]{4})\Z")
SSN_EXAMPLES = frozenset(("078051120", "123456789", "219099999", "457555462"))
"""Numbers that were printed in advertisements and manuals."""
NIR = re.compile(r"[12][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])(?:[0-9]{2}|2[AB])[0-9]{8}\Z")
"""Sex, year, month (or a sign that it is not known), department, commune and order, key."""
DNI = re.compile(r"([XYZ]?)([0-9]{7,8})([A-Z])\Z")
DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
DNI_EXAMPLES = frozenset(("12345678Z", "00000000T", "X1234567L", "X0000000T", "00000001R", "99999999R"))
FISCAL = re.compile(r"[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPR-T][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]\Z")
"""Where two people would have the same code, digits are replaced by letters from the right (omocodia)."""
FISCAL_EXAMPLES = frozenset(("RSSMRA85T10A562S", "RSSMRA80A01H501U", "RSSMRA80A01F205X"))
FISCAL_ODD = dict(
    zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", (
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21,
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ))
)  # fmt: skip
"""Values of the first, third ... sign; of the others a digit counts itself and a letter its place from 0."""
BSN_EXAMPLES = frozenset(("111222333", "123456782", "999999990"))
PESEL_EXAMPLES = frozenset(("44051401359", "44051401458", "02070803628"))

NORDIC = re.compile(
    r"(?:(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]|[6-8][0-9]|9[01])|(?:[0-6][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2})"
    r"(?:[-+ ]?[0-9]{4,5}|[-+A-FU-Y][0-9]{3}[0-9A-Y])\Z"
)
"""The date of birth, the year first or the day, and an order: the days of some are raised by 40 or 60."""


def is_nordic_number(text: str) -> bool:
    """Personal number of Sweden, Denmark, Norway or Finland, whose check digits the Danish no longer have."""
    return NORDIC.match(text.strip()) is not None


def is_ssn(text: str) -> bool:
    """Social Security number of the United States, in three groups or without signs between them."""
    match = SSN.match(text.strip())
    if not match:
        return False
    area, _, group, serial = match.groups()
    whole = area + group + serial
    is_issued = area not in {"000", "666"} and area < "900" and group != "00" and serial != "0000"
    return is_issued and not is_plain_example(whole)


def is_grouped_ssn(text: str) -> bool:
    """Social Security number written with its hyphens."""
    return "-" in text and is_ssn(text)


def is_plain_example(digits: str) -> bool:
    """One digit over and over, or a number that was published as an example."""
    return len(set(digits)) == 1 or digits in SSN_EXAMPLES


def is_steuer_id(text: str) -> bool:
    """German tax id: of the first ten digits one comes two or three times and the others once; ISO 7064, mod 11,10."""
    digits = compact(text)
    if len(digits) != 11 or not is_digits(digits) or digits[0] == "0":
        return False
    counts = sorted(digits[:10].count(d) for d in set(digits[:10]))
    return counts[-1] in {2, 3} and counts[-2] == 1 and mod_11_10(digits[:10]) == int(digits[10])


def mod_11_10(digits: str) -> int:
    """Return the check digit of ISO 7064, mod 11,10."""
    product = 10
    for digit in digits:
        product = ((int(digit) + product) % 10 or 10) * 2 % 11
    return (11 - product) % 10


def is_nir(text: str) -> bool:
    """French social security number with its key: 97 less the rest modulo 97; Corsica counts as 19 and 18."""
    short = compact(text)
    if not NIR.match(short):
        return False
    department = {"2A": "19", "2B": "18"}.get(short[5:7], short[5:7])
    return 97 - int(short[:5] + department + short[7:13]) % 97 == int(short[13:])


def is_dni(text: str) -> bool:
    """Spanish identity number of a citizen (DNI) or of a foreigner (NIE): the letter is modulo 23."""
    short = compact(text).replace(".", "")
    match = DNI.match(short)
    if not match or short in DNI_EXAMPLES or len(match.group(1) + match.group(2)) != 8:
        return False
    foreign, digits, letter = match.groups()
    return DNI_LETTERS[int({"X": "0", "Y": "1", "Z": "2"}.get(foreign, "") + digits) % 23] == letter


def is_fiscal_code(text: str) -> bool:
    """Italian codice fiscale of a person: the last letter is the sum of the others' values modulo 26."""
    short = compact(text)
    if not FISCAL.match(short) or short in FISCAL_EXAMPLES:
        return False
    odd = sum(FISCAL_ODD[sign] for sign in short[0:15:2])
    even = sum(int(sign) if is_digits(sign) else ord(sign) - ord("A") for sign in short[1:15:2])
    return (odd + even) % 26 == ord(short[15]) - ord("A")


def is_bsn(text: str) -> bool:
    """Dutch citizen service number: digits weighted 9 to 2, less the last, are a multiple of 11."""
    digits = compact(text).replace(".", "")
    if len(digits) != 9 or not is_digits(digits) or len(set(digits)) < 3 or digits in BSN_EXAMPLES:
        return False
    return (sum(int(d) * (9 - place) for place, d in enumerate(digits[:8])) - int(digits[8])) % 11 == 0


def is_pesel(text: str) -> bool:
    """Polish PESEL: a date of birth, the century in its month, and digits weighted 1 3 7 9 of sum 0 modulo 10."""
    digits = compact(text)
    if len(digits) != 11 or not is_digits(digits) or digits in PESEL_EXAMPLES:
        return False
    month, day = int(digits[2:4]) % 20, int(digits[4:6])
    weighted = sum(int(d) * (1, 3, 7, 9)[place % 4] for place, d in enumerate(digits[:10]))
    return 1 <= month <= 12 and 1 <= day <= 31 and (weighted + int(digits[10])) % 10 == 0
