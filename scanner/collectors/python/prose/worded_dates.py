"""Dates in a text whose month is a word: '7 March 1970', '7th March 1970', 'March 7, 1970', '7 de marzo de 1970'."""

import re

from scanner.collectors.python.prose.forms import JOINED
from scanner.collectors.python.tables.glance import has_sign

MONTH_WORDS_TEXT = """
January February March April May June July August September October November December
Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre
Januar Jänner Februar März Maerz Mai Juni Juli Oktober Dezember
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
januari februari maart april mei juni juli augustus september oktober november december augusti
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
"""
MONTH_WORDS = MONTH_WORDS_TEXT.split()
ACCENTED = "[\\x80-\\xff]{1,2}"
"""A letter that is no ASCII, in UTF-8 or a code page of one byte a letter."""
MONTH = b"(?:" + re.sub(r"[^ -~]", lambda _: ACCENTED, "|".join(MONTH_WORDS)).encode() + b")"
YEAR_BYTES = 4
DATE_BYTES = 30
"""Longer than any: '30 de septiembre de 1970'."""
DAY_FIRST_AT = re.compile(
    rb"(?<![0-9A-Za-z/_.-])[0-9]{1,2}(?:st|nd|rd|th|er|\.)? (?:de )?" + MONTH + rb"(?: de)? [0-9]{4}\Z"
)
MONTH_FIRST_AT = re.compile(rb"(?<![0-9A-Za-z/_.-])" + MONTH + rb" [0-9]{1,2}(?:st|nd|rd|th)?, [0-9]{4}\Z")
JOINED_SIGNS = frozenset(JOINED[n : n + 1] for n in range(len(JOINED)))
YEARS = ((b"a 9999", 2, DAY_FIRST_AT), (b"9, 9999", 3, MONTH_FIRST_AT), (b"a, 9999", 3, MONTH_FIRST_AT))
"""Class string that ends with a year, what stands before that in it, and the date that may end there."""
YEAR_ENDING = b" 9999"
"""How each of them ends."""


def worded_dates(data, classes, span, latest):
    """Return [(where, length)] of dates of years after 1900 up to `latest` (as bytes) whose year begins in `span`."""
    found = []
    if not has_sign(classes, YEAR_ENDING):
        return found
    for shape, before, expression in YEARS:
        at = classes.find(shape, max(0, span[0] - before), span[1] + YEAR_BYTES - 1)
        while at >= 0:
            year, after = at + before, at + len(shape)
            if b"1900" < data[year:after] <= latest and classes[after : after + 1] not in JOINED_SIGNS:
                match = expression.search(data, max(0, after - DATE_BYTES - 1), after)
                if match:
                    found.append((match.start(), after - match.start()))
            at = classes.find(shape, after, span[1] + YEAR_BYTES - 1)
    return found
