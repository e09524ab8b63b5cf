"""Identifiers of people: is this text one? Pure functions of a str; none raises.

Rules: HMRC manual NIM39110 (NINO); NHS data dictionary, modulus 11 (NHS number); ISO/IEC 7812 (cards); Royal Mail's
letters per place (postcodes). Those of the other families have files of their own.
"""

import re

from scanner.collectors.python.police_numbers import (
    is_arrest_number,
    is_court_reference,
    is_cro_number,
    is_noms_number,
    is_pnc_id,
    is_prison_number,
    is_probation_crn,
    is_pti_urn,
    is_slashed_pnc,
)
from scanner.collectors.python.signs import compact, is_digits, is_nothing

NINO = re.compile(r"[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?\Z")
NINO_LIKE = re.compile(r"(?:QQ|OO|CR|FY|MW|NC|PP|PY|PZ)[0-9]{6}[A-D]?\Z|[0-9]{2}[A-Z][0-9]{5}\Z")
"""The documented dummy, numbers that offices issue for their own use, and temporary ones (TRN)."""
NINO_UNUSED = frozenset(("BG", "GB", "KN", "NK", "NT", "TN", "ZZ", "OO", "CR", "FY", "MW", "NC", "PP", "PY", "PZ"))
POSTCODE = re.compile(
    r"(?:GIR ?0AA|[A-PR-UWYZ](?:[0-9][0-9A-HJKPSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) ?[0-9][ABD-HJLNP-UW-Z]{2})\Z"
)
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,8}[A-Za-z]{2,24}\Z")
PHONE = re.compile(r"(?:\+44 ?(?:\(0\) ?)?|\(?0)[0-9() -]{8,14}\Z|\+[0-9][0-9 ()-]{8,17}\Z")
TEST_CARDS = frozenset(
    (
        "4111111111111111", "4242424242424242", "4012888888881881", "4000056655665556", "5555555555554444",
        "5105105105105100", "5200828282828210", "2223003122003222", "378282246310005", "371449635398431",
        "6011111111111117", "6011000990139424", "30569309025904", "38520000023237", "3530111333300000",
        "3566002020360505", "4222222222222", "4000000000000002", "5454545454545454", "4917610000000000",
    )
)  # fmt: skip
"""Numbers that card schemes and processors publish for tests."""
CARD_RANGES = (
    ("4", "4", (13, 16, 19)),
    ("51", "55", (16,)),
    ("2221", "2720", (16,)),
    ("34", "34", (15,)),
    ("37", "37", (15,)),
    ("6011", "6011", (16, 19)),
    ("644", "659", (16, 19)),
    ("3528", "3589", (16,)),
    ("300", "305", (14,)),
    ("36", "36", (14,)),
    ("38", "39", (14,)),
    ("62", "62", (16, 17, 18, 19)),
    ("50", "50", (16,)),
    ("56", "58", (16,)),
    ("67", "67", (16,)),
)
"""First and last issuer prefix, lengths."""
ROLES_TEXT = """
abuse accounts admin administrator all billing bot bugs careers compliance contact customerservice daemon dev
do-not-reply donotreply editor enquiries events everyone example feedback finance ftp git hello help helpdesk
hostmaster hr info inquiries it jobs legal list lists mail mailer-daemon maintainer maintainers marketing media news
newsletter no-reply nobody noreply notifications office operations ops orders packages postmaster press privacy
reception recruitment reply reservations root sales security service services staff subscribe support sysadmin
system team tech test unsubscribe user users web webmaster www
"""
ROLE_ACCOUNTS = frozenset(ROLES_TEXT.split())


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


def is_card_number(text: str) -> bool:
    """Payment card: an issuer's range and length, the Luhn digit, and not a published test number."""
    digits = compact(text)
    if not 13 <= len(digits) <= 19 or not is_digits(digits) or digits in TEST_CARDS or len(set(digits)) < 4:
        return False
    return in_card_range(digits) and luhn_sum(digits) % 10 == 0


def in_card_range(digits: str) -> bool:
    """Tell whether an issuer's prefix and the length go together."""
    return any(first <= digits[: len(first)] <= last and len(digits) in lengths for first, last, lengths in CARD_RANGES)


def luhn_sum(digits: str) -> int:
    """Return the sum of ISO/IEC 7812-1 annex B."""
    doubled = (2 * int(d) for d in digits[-2::-2])
    return sum(int(d) for d in digits[::-2]) + sum(d - 9 if d > 9 else d for d in doubled)


def is_postcode(text: str) -> bool:
    """Postcode of the United Kingdom, in capitals or not."""
    return POSTCODE.match(text.strip().upper()) is not None


def is_personal_email(text: str) -> bool:
    """E-mail address of a person: role accounts (info@, noreply@) are not one."""
    return (
        len(text) <= 254
        and EMAIL.match(text) is not None
        and text.split("@", maxsplit=1)[0].lower() not in ROLE_ACCOUNTS
    )


def is_email_alone(text: str) -> bool:
    """E-mail address that names a person, tested cheaply first: most cells hold no @."""
    return "@" in text and is_personal_email(text)


def is_phone(text: str) -> bool:
    """Telephone number that begins with 0 or +, of 9 to 15 digits: an extension is not one."""
    return PHONE.match(text) is not None and 9 <= sum(c.isdigit() for c in text) <= 15


VALIDATORS = {
    validator.__name__: validator
    for validator in (
        is_arrest_number,
        is_card_number,
        is_court_reference,
        is_cro_number,
        is_email_alone,
        is_full_nino,
        is_issued_nhs_number,
        is_nhs_number,
        is_nino,
        is_noms_number,
        is_nothing,
        is_personal_email,
        is_phone,
        is_pnc_id,
        is_postcode,
        is_prison_number,
        is_probation_crn,
        is_pti_urn,
        is_slashed_pnc,
    )
}
"""By the names that detectors call them by."""
