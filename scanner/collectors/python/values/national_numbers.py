"""Numbers that states give to their people and that no detector of their own looks for: is this text one?

Under a header that names one the form is enough, since the numbers of test data fail their check digits. Without a
header a number must have the check digits of one of the first rows below, and the date in it be one. A column of them
under a header is people by itself where nearly all have the check digits of any row (columns.py): none of these is a
firm's. Those of one check digit and no birth, which firms have too, are not here (Greece for taxes, Portugal, Croatia,
Canada, Israel): they count beside names.
"""

import re

from scanner.collectors.python.values.payment_numbers import luhn_sum
from scanner.collectors.python.values.signs import compact

NATIONAL = re.compile(r"(?=.{7,18}\Z)[A-Z]{0,4}[0-9]{6,18}[A-Z]{0,6}[0-9]{0,3}\Z")
NATIONAL_SIGNS = str.maketrans("", "", "./()")
NATIONAL_DATE = re.compile(r"(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2})\Z")
YEAR_DAY = "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
DAY_YEAR = "(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])[0-9]{2}"
MOD_11, MOD_11_STRICT, COUNTING = "00987654321", "0-987654321", "0123456789"
SINGAPORE = "00000040000000000004000000"
"""What letters from A to Z count in their places."""
CHECKED_ROWS = (
    (r"[0-9]{3}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]{2}", "a98765432 11 %s;ba98765432 11 %s" % (MOD_11, MOD_11)),
    (DAY_YEAR + " ?[0-9]{5}", "376189452 11 %s;5432765432 11 %s" % (MOD_11_STRICT, MOD_11_STRICT)),
    ("[1-9][0-9]{10}", "797979797 10 %s;1111111111 10 %s" % (COUNTING, COUNTING)),
    ("[ST][0-9]{7}[A-Z]", "12765432 11 JZIHGFEDCBA " + SINGAPORE),
    ("[FG][0-9]{7}[A-Z]", "12765432 11 XWUTRQPNMLK " + SINGAPORE),
    ("[1-9][0-9]{5}(?:19|20)" + YEAR_DAY + "[0-9]{3}[0-9X]", "79a584216379a5842 11 10X98765432"),
    ("[0-9]{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])/[0-9]{4}", "a1a1a1a1a 11 " + MOD_11),
    ("[1-8]" + YEAR_DAY + "[0-9]{6}", "279146358279 11 01234567891"),
    ("[0-9]{2}(?:[024][1-9]|[135][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}", "2485a9736 11 01234567890"),
    ("(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:9|0)[0-9]{8}", "765432765432 11 " + MOD_11_STRICT),
    (r"756\.?[0-9]{4}\.?[0-9]{4}\.?[0-9]{2}", "131313131313 10 0987654321"),
    (YEAR_DAY + "-[1-8][0-9]{6}", "234567892345 11 10987654321"),
    (YEAR_DAY + "[1-8][0-9]{6}", "234567892345 11 10987654321"),
    ("[0-9]{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}", "a1a1a1a1a 11 " + MOD_11),
    ("[1-6]" + YEAR_DAY + "[0-9]{4}", "1234567891 11 0123456789*"),
    ("[A-Z][1289][0-9]{8}", "187654321 10 0987654321 10987654932210898765431320"),
    ("[1-8][0-9]{12}", "dcba98765432 11 10987654321"),
    (DAY_YEAR + "[0-2][0-9]{4}", "a584216379 11 12345678900"),
    ("[0-4][0-9]{9}", "a57946a57 11 01234567890"),
    (
        "[A-Z]{4}" + YEAR_DAY + "[HMX][A-Z]{5}[0-9A-Z][0-9]",
        "87654321098765432 10 0987654321 01234567890123567890123456",
    ),
    ("[0-9]{9}", "37373737 10 " + COUNTING),
    ("[0-9]{12}", "65432765432 11 " + MOD_11),
    (DAY_YEAR + "[0-9]{3}[089]", "32765432 11 " + MOD_11_STRICT),
    ("[0-9]{7}[A-W][TWX]?", "8765432 23 WABCDEFGHIJKLMNOPQRSTUV"),
    ("[0-9]{7}[A-W]A", "8765432 23 IJKLMNOPQRSTUVWABCDEFGH"),
    ("[0-9]{11}", "987654321 101 %s0;9876543210 101 %s0" % ("".join(n * 10 for n in COUNTING), COUNTING * 10)),
)
"""Forms of Brazil, Norway, Turkey, Singapore (two), China, the Czech Republic, Romania, Bulgaria, the states that were
Yugoslavia, Switzerland and Korea; for each check digit weights (a is 10), modulus, what each rest stands for (* is any
digit), and perhaps what letters count. The others are taken under a header alone: Korea and the Czech Republic without
signs, Estonia and Lithuania, Taiwan, Thailand (firms have a 0 first), Latvia, Ukraine, Mexico, Hungary, Japan, Iceland
(firms have 40 more for the day), Ireland (two, the second since 2013), Russia.
"""
UNLABELLED_ROWS = 12
CUT_LENGTHS = (9, 10)
"""Signs that are left where a spreadsheet took a number for a sum and left out its first 0. Not of eleven: firms'
numbers of Argentina would then be such as Japan gives."""
SOUTH_AFRICAN = re.compile(YEAR_DAY + r"[0-9]{4}[01][0-9]{2}\Z")
SWEDISH = re.compile("(?:19|20)?" + YEAR_DAY + r"[-+][0-9]{4}\Z")
FINNISH, FINNISH_CHECKS = re.compile(DAY_YEAR + r"[-+A-FU-Y][0-9]{3}[0-9A-Y]\Z"), "0123456789ABCDEFHJKLMNPRSTUVWXY"
GREEK_NUMBER = re.compile("(?:" + DAY_YEAR + r"[0-9]{5}|784(?:19|20)[0-9]{10})\Z")
"""Or of the Emirates."""
BELGIAN_NUMBER = re.compile(YEAR_DAY + r"[0-9]{5}\Z")
CHECKED = tuple(
    (
        re.compile(form + r"\Z"),
        [([int(w, 16) for w in weights], int(mod), *rest) for weights, mod, *rest in map(str.split, said.split(";"))],
    )
    for form, said in CHECKED_ROWS
)


def is_national_number(text: str) -> bool:
    """Number of a person as states write them, up to four letters before its digits and six behind; no date."""
    return not NATIONAL_DATE.match(text) and NATIONAL.match(short_number(text)) is not None


def is_checked_national_number(text: str) -> bool:
    """The same, with its check digits; one digit over and over is none."""
    if not 9 <= len(text) <= 18 or sum(1 for sign in text if "0" <= sign <= "9") < 7:
        return False
    if SOUTH_AFRICAN.match(text) and luhn_sum(text) % 10 == 0:
        return True
    if SWEDISH.match(text):
        return luhn_sum(text[-11:-5] + text[-4:]) % 10 == 0
    if FINNISH.match(text):
        return FINNISH_CHECKS[int(text[:6] + text[7:10]) % len(FINNISH_CHECKS)] == text[10]
    return holds_checks(text, short_number(text), CHECKED[:UNLABELLED_ROWS])


def is_proven_national_number(text: str) -> bool:
    """The same with the check digits of any row, of South Africa, Greece (AMKA) or Belgium, whatever its signs."""
    short = short_number(text)
    return is_proven(short) or (len(short) in CUT_LENGTHS and is_proven("0" + short))


def is_proven(short):
    """Tell the same of a number without signs."""
    if (SOUTH_AFRICAN.match(short) or GREEK_NUMBER.match(short)) and luhn_sum(short) % 10 == 0:
        return True
    if BELGIAN_NUMBER.match(short) and any((int(born + short[:9]) + int(short[9:])) % 97 == 0 for born in ("", "2")):
        return True
    return holds_checks(short, short, CHECKED)


def short_number(text):
    """Return a number without the signs that stand between its digits, in capitals."""
    return compact(text).translate(NATIONAL_SIGNS)


def holds_checks(text, short, rows):
    """Tell whether a text has one of the forms, and that one's check digits; one digit over and over has none."""
    return len(set(short)) > 2 and any(
        form.match(text) and all(is_check_digit(short, *check) for check in checks) for form, checks in rows
    )


def is_check_digit(short, weights, modulus, checks, letters=""):
    """Tell whether the sign behind as many signs as there are weights is what these make it."""
    counted = (int(letters[ord(sign) - ord("A")] if sign >= "A" else sign) for sign in short)
    check = checks[sum(weight * count for weight, count in zip(weights, counted)) % modulus]
    return check in ("*", short[len(weights)])
