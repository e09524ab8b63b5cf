"""Dates as programs write them, which are read as the text 1971-03-12."""

import re

from scanner.collectors.python.values.dates import MONTHS

CODE_DATE = re.compile(
    r"(?:new )?(?:[A-Za-z_]{1,20}\.)?(?:[Ll]ocal|[Nn]aive)?[Dd]ate(?:[Tt]ime)?(?:\.of|\.new|::from_ymd(?:_opt)?)?"
    r"\(([0-9]{4}), ?(?:[A-Za-z]{4,8}\.)?([0-9]{1,2}|[A-Z][A-Za-z]{2,8}), ?([0-9]{1,2})"
    r"(?:, ?[A-Za-z0-9_.]{1,30}){0,6}\)"
)
"""In most languages, with the time of the day or without it."""
DAY_CALL = re.compile(
    r"(?<![\w.:])[A-Za-z_][\w.:]{0,40}\(((?:19|20)[0-9]{2}), ?(1[0-2]|0?[1-9]), ?([12][0-9]|3[01]|0?[1-9])\)"
)
CENTURIES_CALLED = ("(19", "(20")
"""A call of year, month and day alone, whatever it is called."""
HASKELL_DATE = re.compile(r"\(?fromGregorian ([0-9]{4}) ([0-9]{1,2}) ([0-9]{1,2})\)?")
BASIC_DATE = re.compile(r"#([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: [0-9:]{4,8}(?: [AP]M)?)?#")
"""The month first, wherever the program runs."""
CODE_TEXT = re.compile(
    r"((?:=>|(?<!:):(?!:)|[=,(])\s{0,3})(?:new |<)?[A-Za-z_][\w.]{0,30}\((\"[^\"\n]{0,60}\"|'[^'\n]{0,60}')"
    r"(?:,\s{0,3}[\"'][YyMmDdHhIiSsOoNnRr24:./ %-]{4,25}[\"']|\s[Aa][Ss]\s[\w ]{1,20})?\)>?"
)
"""A call of one text, DATE('1971-03-12') or TO_DATE('1971-03-12', 'YYYY-MM-DD'), where a value belongs."""
SIGIL = re.compile(r"~D\[([0-9]{4}-[0-9]{2}-[0-9]{2})\]")
"""A date as Elixir writes it."""


def with_dates(text):
    """Return a text in which date(1971, 3, 12), date('1971-03-12') and the like are written '1971-03-12'."""
    if "~D[" in text:
        text = SIGIL.sub(r"'\1'", text)
    if "/" in text and "#" in text:
        text = BASIC_DATE.sub(lambda date: "'%s-%02d-%02d'" % (date.group(3), *map(int, date.groups()[:2])), text)
    if "fromGregorian " in text:
        text = HASKELL_DATE.sub(lambda date: "'%s-%02d-%02d'" % (date.group(1), *map(int, date.groups()[1:])), text)
    if "(" not in text:
        return text
    if "ate" in text:
        text = CODE_DATE.sub(quoted_date, text)
    if any(century in text for century in CENTURIES_CALLED):
        text = DAY_CALL.sub(quoted_date, text)
    return CODE_TEXT.sub(r"\1\2", text) if "('" in text or '("' in text else text


def quoted_date(date):
    """Return what a CODE_DATE is; the month may be a word, Month.MARCH."""
    month = date.group(2)
    number = int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
    return "'%s-%02d-%02d'" % (date.group(1), number, int(date.group(3)))
