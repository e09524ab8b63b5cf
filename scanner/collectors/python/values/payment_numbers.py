"""Numbers of cards and bank accounts: is this text one? Pure functions of a str; none raises.

Rules: ISO/IEC 7812-1 (Luhn) and the schemes' ranges; ISO 13616 with the lengths of SWIFT's IBAN registry.
"""

import re

from scanner.collectors.python.values.signs import compact, is_digits

TEST_CARDS = frozenset(
    (
        "4111111111111111", "4242424242424242", "4012888888881881", "4000056655665556", "5555555555554444",
        "5105105105105100", "5200828282828210", "2223003122003222", "378282246310005", "371449635398431",
        "6011111111111117", "6011000990139424", "30569309025904", "38520000023237", "3530111333300000",
        "3566002020360505", "4222222222222", "4000000000000002", "5454545454545454", "4917610000000000",
        "378734493671000", "5610591081018250", "5019717010103742", "36259600000004", "6011000991300009",
        "4005519200000004", "4012000033330026", "4217651111111119", "2223000048400011", "6011981111111113",
        "3056930009020004", "36227206271667", "6555900000604105", "6205500000000000004", "4988438843884305",
        "5555341244441115", "2223000048410010", "2223520443560010", "4462030000000000", "4508750015741019",
        "5123456789012346", "345678901234564", "5313581000123430", "4557012345678902", "2223000010309703",
    )
)  # fmt: skip
"""Numbers that card schemes and processors publish for tests."""
FEWEST_CARD_DIGITS = 5
"""Different digits of a number that nobody made up: 4444 3333 2222 1111 has four; nor is half of one the same digit."""
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
IBAN_LENGTHS_TEXT = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27
GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24
ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22
VG24 XK20
"""
IBAN_LENGTHS = frozenset(IBAN_LENGTHS_TEXT.split())
"""Country and length."""
IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\Z")
IBAN_EXAMPLES = frozenset(
    (
        "GB82WEST12345698765432", "GB29NWBK60161331926819", "GB33BUKB20201555555555", "DE89370400440532013000",
        "FR1420041010050500013M02606", "NL91ABNA0417164300", "ES9121000418450200051332", "BE68539007547034",
        "IT60X0542811101000000123456", "CH9300762011623852957", "AT611904300234573201", "IE29AIBK93115212345678",
        "PL61109010140000071219812874", "DE75512108001245126199", "BE71096123456769", "SE4550000000058398257466",
    )
)  # fmt: skip
"""Those of the registry and of manuals."""


def is_card_number(text: str) -> bool:
    """Payment card: an issuer's range and length, the Luhn digit, and not a published test number."""
    digits = compact(text)
    if not 13 <= len(digits) <= 19 or not is_digits(digits) or digits in TEST_CARDS:
        return False
    if len(set(digits)) < FEWEST_CARD_DIGITS or 2 * max(map(digits.count, digits)) >= len(digits):
        return False
    return in_card_range(digits) and luhn_sum(digits) % 10 == 0


def in_card_range(digits: str) -> bool:
    """Tell whether an issuer's prefix and the length go together."""
    return any(first <= digits[: len(first)] <= last and len(digits) in lengths for first, last, lengths in CARD_RANGES)


def luhn_sum(digits: str) -> int:
    """Return the sum of ISO/IEC 7812-1 annex B."""
    doubled = (2 * int(d) for d in digits[-2::-2])
    return sum(int(d) for d in digits[::-2]) + sum(d - 9 if d > 9 else d for d in doubled)


def is_iban(text: str) -> bool:
    """International bank account number: its country's length, and 1 modulo 97 with the first four signs last."""
    short = compact(text)
    if not IBAN.match(short) or short[:2] + str(len(short)) not in IBAN_LENGTHS or short in IBAN_EXAMPLES:
        return False
    return int("".join(str(int(sign, 36)) for sign in short[4:] + short[:4])) % 97 == 1
