"""Numbers that states give to their people and that no detector of their own looks for: is this text one?

Under a header that names one the form is enough, since the numbers of test data fail their check digits. Without a
header a number must have the check digits of one of the rows below, and the date in it be one.
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
CHECKED_ROWS = (
    (r"[0-9]{3}\.?[0-9]{3}\.?[0-9]{3}-?[0-9]{2}", "a98765432 11 %s;ba98765432 11 %s" % (MOD_11, MOD_11)),
    (DAY_YEAR + " ?[0-9]{5}", "376189452 11 %s;5432765432 11 %s" % (MOD_11_STRICT, MOD_11_STRICT)),
    ("[1-9][0-9]{10}", "797979797 10 %s;1111111111 10 %s" % (COUNTING, COUNTING)),
    ("[ST][0-9]{7}[A-Z]", "12765432 11 JZIHGFEDCBA"),
    ("[FG][0-9]{7}[A-Z]", "12765432 11 XWUTRQPNMLK"),
    ("[1-9][0-9]{5}(?:19|20)" + YEAR_DAY + "[0-9]{3}[0-9X]", "79a584216379a5842 11 10X98765432"),
    ("[0-9]{2}(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])/[0-9]{4}", "a1a1a1a1a 11 " + MOD_11),
    ("[1-8]" + YEAR_DAY + "[0-9]{6}", "279146358279 11 01234567891"),
    ("[0-9]{2}(?:[024][1-9]|[135][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{4}", "2485a9736 11 01234567890"),
    ("(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])(?:9|0)[0-9]{8}", "765432765432 11 " + MOD_11_STRICT),
    (r"756\.?[0-9]{4}\.?[0-9]{4}\.?[0-9]{2}", "131313131313 10 0987654321"),
    (YEAR_DAY + "-[1-8][0-9]{6}", "234567892345 11 10987654321"),
)
"""Forms of Brazil, Norway, Turkey, Singapore (two), China, the Czech Republic, Romania, Bulgaria, the states that were
Yugoslavia, Switzerland and Korea; for each check digit weights (a is 10), modulus, and what each rest stands for."""
SOUTH_AFRICAN = re.compile(YEAR_DAY + r"[0-9]{4}[01][0-9]{2}\Z")
LETTER_VALUES = {"S": 0, "T": 4, "F": 0, "G": 4}
CHECKED = tuple(
    (
        re.compile(form + r"\Z"),
        [([int(w, 16) for w in weights], int(mod), checks) for weights, mod, checks in map(str.split, said.split(";"))],
    )
    for form, said in CHECKED_ROWS
)


def is_national_number(text: str) -> bool:
    """Number of a person as states write them, up to four letters before its digits and six behind; no date."""
    return not NATIONAL_DATE.match(text) and NATIONAL.match(compact(text).translate(NATIONAL_SIGNS)) is not None


def is_checked_national_number(text: str) -> bool:
    """The same, with its check digits; one digit over and over is none."""
    if not 9 <= len(text) <= 18 or sum(1 for sign in text if "0" <= sign <= "9") < 7:
        return False
    short = compact(text).translate(NATIONAL_SIGNS)
    if SOUTH_AFRICAN.match(text) and luhn_sum(text) % 10 == 0:
        return True
    return len(set(short)) > 2 and any(
        form.match(text) and all(is_check_digit(short, check) for check in checks) for form, checks in CHECKED
    )


def is_check_digit(short, check):
    """Tell whether the sign behind as many signs as there are weights is what these make it."""
    weights, modulus, checks = check
    total = sum(weight * LETTER_VALUES.get(sign, ord(sign) - ord("0")) for weight, sign in zip(weights, short))
    return short[len(weights)] == checks[total % modulus]
