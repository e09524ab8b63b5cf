"""Homes in letters other than ours, and in ours without a word for streets, in columns that nobody named."""

import re

from scanner.collectors.python.words.cell_values import LETTERS, NEARLY_ALL, has_digit, reaches
from scanner.collectors.python.words.other_letters import FIRST_OTHER_LETTER, WITHOUT_ACCENTS

OTHER_STREETS_TEXT = """
ул улица улицы просп проспект пр пер переулок шоссе наб набережная бульвар бул пл площадь мкр мкрн микрорайон тупик
проезд вул вулиця пров провулок площа узвіз буд будинок квартира кв вуліца жк οδος λεωφ λεωφορος πλατεια παροδος
փողոց փող պողոտա ქუჩა ქ გამზირი רחוב רח שדרות שד דרך סמטת כיכר شارع طريق حي زنقة ميدان درب خیابان کوچه
"""
OTHER_STREETS = frozenset(OTHER_STREETS_TEXT.split())
BARE_STREET = re.compile(
    "(?:[\u0386-\u03ff\u05d0-\u05ea][^\\d,;:@]{2,40} [0-9]{1,3}(?: ?[^\\W\\d_])?(?:[/-][0-9]{1,3})?"
    "(?:,? [^\\d,;:@]{2,30}(?: [0-9]{5,7})?)?"
    "|[^\\W\\d_][^\\d,;:@]{2,40} [0-9]{1,4}(?: ?[A-Za-z])?(?:[ /-][0-9]{1,4})?, "
    "(?:[A-Z]{1,3}-)?[0-9](?:[0-9]{3,4}|[0-9]{2} [0-9]{2}) [^\\d,;:@]{2,30}"
    "|[1-9][0-9]{3} [^\\d,;:@]{2,30}, [^\\W\\d_][^\\d,;:@]{2,40} [0-9]{1,3}(?:/[A-Za-z])?\\.)\\Z"
)
"""A street and the number of the house as they stand in Greece and Israel, with no word for a street, and a town; the
same in Latin letters where the code of the town stands before it, and as in Hungary, behind the town."""
DIFFERENT_STREETS = 4
"""Different first words: rooms, classes and lines have one or two."""


def is_other_street(text):
    """Tell whether a text in such letters has a word for streets, and the number of a house."""
    if not text or max(text) < FIRST_OTHER_LETTER or not has_digit(text):
        return False
    return not OTHER_STREETS.isdisjoint(LETTERS.findall(text.lower().translate(WITHOUT_ACCENTS)))


def are_bare_streets(values):
    """Tell whether nearly all cells are streets with their houses, by nothing but how they are written."""
    if not BARE_STREET.match(values[0]) or not reaches(BARE_STREET.match, values, NEARLY_ALL):
        return False
    return len({value.partition(" ")[0] for value in values}) >= DIFFERENT_STREETS
