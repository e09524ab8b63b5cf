"""Numbers that offices of the United Kingdom give to people: is this text one? Pure functions of a str; none raises.

Rules: HMRC manual NIM39110 (NINO); NHS data dictionary, modulus 11 (NHS number); DfE, A guide to unique pupil numbers;
DVLA's published make-up of a driver number, whose two last letters are worked out by a rule that is not published.
"""

import re

from scanner.collectors.python.values.signs import compact, is_digits

NINO = re.compile(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?\Z")
NINO_LIKE = re.compile(r"(?:QQ|OO|CR|FY|MW|NC|PP|PY|PZ)[0-9]{6}[A-D]?\Z|[0-9]{2}[A-Z][0-9]{5}\Z")
"""The documented dummy, numbers that offices issue for their own use, and temporary ones (TRN)."""
NINO_UNUSED = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "OO", "CR", "FY", "MW", "NC", "PP", "PY", "PZ"))
UTR = re.compile(r"K?([0-9]{10})K?\Z")
UTR_CHECKS = "21987654321"
"""First digit by the remainder modulo 11 of the others, weighted 6 7 8 9 10 5 4 3 2."""
UPN = re.compile(r"[A-Z][0-9]{11}[0-9A-Z]\Z")
UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
SURNAME = r"(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)"
"""Five letters of a surname, filled up with 9."""
DRIVER = re.compile(
    SURNAME
    + r"[0-9](?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9](?:[A-Z][A-Z9]|99)[0-9A-Z][A-Z]{2}(?:[0-9]{2})?\Z"
)
"""Surname, decade, month (of women plus 50), day, year; initials; three signs more, and perhaps the number of issue."""
DRIVER_LIKE = re.compile(SURNAME + r"[0-9]{6}[A-Z9]{2}[0-9A-Z]{2,5}\Z|[0-9]{8}\Z")
"""As older systems keep it, cut; and that of Northern Ireland."""
HOME_OFFICE = re.compile(r"[A-Z][0-9]{7}(?:/[0-9]{1,3})?\Z")
SORT_CODE = re.compile(r"[0-9]{2}([ -]?)[0-9]{2}\1[0-9]{2}\Z")


def is_nino(text: str) -> bool:
    """National Insurance number, its suffix perhaps missing, or what stands in its place."""
    short = compact(text)
    return is_issued_nino(short) or NINO_LIKE.match(short) is not None


def is_issued_nino(short: str) -> bool:
    """One of a prefix in use, written without blanks."""
    return NINO.match(short) is not None and short[:2] not in NINO_UNUSED


def is_full_nino(text: str) -> bool:
    """NINO of a prefix in use, with its suffix letter."""
    short = compact(text)
    return short[-1:] in ("A", "B", "C", "D") and is_issued_nino(short)


def is_nhs_number(text: str) -> bool:
    """Ten digits of which the last is the modulus 11 check digit."""
    digits = compact(text)
    if len(digits) != 10 or not is_digits(digits) or digits == digits[0] * 10:
        return False
    check = 11 - sum(int(d) * (10 - place) for place, d in enumerate(digits[:9])) % 11
    return check % 11 == int(digits[9]) and check != 10


def is_issued_nhs_number(text: str) -> bool:
    """NHS number of a range in use: 4, 6, 7 in England, 320 to 399 in Northern Ireland, a day of birth in Scotland."""
    digits = compact(text)
    scottish = "01" <= digits[:2] <= "31" and "01" <= digits[2:4] <= "12"
    return (digits[:1] in "467" or "320" <= digits[:3] <= "399" or scottish) and is_nhs_number(digits)


def is_utr(text: str) -> bool:
    """Unique taxpayer reference, a K before or behind it perhaps; a company has one too."""
    match = UTR.match(compact(text))
    if not match or len(set(match.group(1))) < 3:
        return False
    digits = match.group(1)
    total = sum(int(d) * weight for d, weight in zip(digits[1:], (6, 7, 8, 9, 10, 5, 4, 3, 2)))
    return UTR_CHECKS[total % 11] == digits[0]


def is_upn(text: str) -> bool:
    """Unique pupil number: the first letter is modulo 23; a temporary one ends with a letter."""
    short = compact(text)
    if not UPN.match(short) or short[0] not in UPN_LETTERS or len(set(short)) < 4:
        return False
    last = int(short[12]) if is_digits(short[12]) else UPN_LETTERS.find(short[12])
    total = sum(int(d) * weight for weight, d in enumerate(short[1:12], 2)) + 13 * last
    return last >= 0 and UPN_LETTERS[total % 23] == short[0]


def is_full_driver_number(text: str) -> bool:
    """Driver number of Great Britain, whole: one in 14 drawn by chance holds a day that there is."""
    return DRIVER.match(compact(text)) is not None


def is_driver_number(text: str) -> bool:
    """Driver number of Great Britain, whole or cut, or of Northern Ireland."""
    short = compact(text)
    return DRIVER.match(short) is not None or DRIVER_LIKE.match(short) is not None


def is_home_office_reference(text: str) -> bool:
    """Reference of the Home Office for a person: a letter and seven digits, a number of the case perhaps behind it."""
    return HOME_OFFICE.match(compact(text)) is not None


def is_sort_code(text: str) -> bool:
    """Sort code of a bank: three pairs of digits."""
    return SORT_CODE.match(text.strip()) is not None


def is_bank_account(text: str) -> bool:
    """Account number of a British bank: six to eight digits."""
    digits = compact(text)
    return 6 <= len(digits) <= 8 and is_digits(digits) and len(set(digits)) > 1
