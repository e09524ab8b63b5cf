"""Numbers that hold a birth, and last names beside numbers of people, in tables whose columns nobody named."""

import re

from scanner.collectors.python.tables.columns import NOTHING, Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.rare_names import is_headed
from scanner.collectors.python.tables.rules import BEST_NUMBERS
from scanner.collectors.python.values.national_numbers import DAY_YEAR, YEAR_DAY
from scanner.collectors.python.words.cell_values import (
    KNOWN_NAMES,
    MOSTLY,
    NEARLY_DATES,
    PLACES_AMONG,
    are_organisations,
    begins_as_title,
    begins_as_town,
    has_known_name,
    is_initials,
    is_name,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, SAYS_NUMBER, header_kind, words
from scanner.collectors.python.words.name_letters import letters_of_names
from scanner.collectors.python.words.table_topics import lists_things, numbers_things

BORN_DAY = "(?:0[1-9]|[12][0-9]|3[01])"
BORN_NUMBERS = tuple(
    (re.compile(form % {"ymd": YEAR_DAY, "dmy": DAY_YEAR, "day": BORN_DAY} + r"\Z"), year)
    for form, year in (
        (r"[1-9]%(ymd)s[0-9]{6}", 1),
        (r"[1-6]%(ymd)s[0-9]{4}", 1),
        (r"%(ymd)s(?:-?[0-9]{7}|-[0-9]{2}-[0-9]{4})", 0),
        (r"(?:19|20)%(ymd)s[-+ ]?[0-9]{4}", 2),
        (r"%(ymd)s[-+ ]?[0-9]{4}", 0),
        (r"[0-9]{2}(?:[0257][1-9]|[1368][0-2])%(day)s/?[0-9]{3,4}", 0),
        (r"[0-9]{2}(?:[02468][1-9]|[13579][0-2])%(day)s[0-9]{4,5}", 0),
        (r"%(dmy)s(?:[-+ ]?[0-9]{4,5}|[-+A-FU-Y][0-9]{3}[0-9A-Y])", 4),
        (r"%(day)s(?:0[1-9]|1[0-2])[09][0-9]{8}", 5),
        (r"[1-9][0-9]{5}(?:19|20)%(ymd)s[0-9]{3}[0-9Xx]", 8),
        (r"[12][0-9]{2}(?:0[1-9]|1[0-2])(?:[0-9]{2}|2[AB])[0-9]{6}(?: ?[0-9]{2})?", 1),
        (r"[A-Z]{4}%(ymd)s[HM][A-Z]{5}[0-9A-Z][0-9]", 4),
        (r"[A-Z]{6}[0-9]{2}[A-EHLMPR-T](?:[04][1-9]|[1256][0-9]|[37][01])[A-Z][0-9]{3}[A-Z]", 6),
        (r"[0-9]{2}\.(?:0[1-9]|1[0-2])\.%(day)s-[0-9]{3}[.-][0-9]{2}", 0),
    )
)
"""How the numbers of people are written that hold their birth, and where its year begins.

Of Romania, the Baltic states, Korea, Malaysia and South Africa, Sweden (two), the Czech Republic, Bulgaria and Poland
(the sex or the century raise the month), Denmark, Finland and Norway, the states that were Yugoslavia, China, France,
Mexico, Italy, Belgium. Those of test data fail their checks.
"""
ELEVEN, FEWEST_FIRST_DIGITS, FEWEST_BESIDE = re.compile(r"[0-9]{11}\Z"), 4, 4
"""A number that fails its check, what it may begin with in one list at least, and the columns of its table."""
TIME_BEHIND = re.compile(r"(?:20)?[0-9]{6}(?:[01][0-9]|2[0-3])[0-5][0-9]\Z")
"""A date and a time without signs between them."""
SIGNED_NUMBERS = re.compile(
    r"(?:[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9Kk]|[0-9]{7,8}-[Kk0-9]"
    r"|[XYZ]-?[0-9]{7}-?[A-Z]|[0-9]{8}-?[A-Z])\Z"
)
"""Of Brazil, Chile and Spain."""
POLICE_FORM = re.compile(r"(?:(?:19|20)?[0-9]{2}/[0-9]{4,7}|[0-9]{5,6}/[0-9]{2})[A-Z]\Z")
"""Of the British police, whatever their check letter."""
PRISON_FORM, PRISON_STARTS = re.compile(r"[A-Z][0-9]{4}[A-Z]{2}\Z"), 3
FEWEST_OF_NUMBERS, FEWEST_BORN_YEARS = 10, 5
"""Cells of a column, and different years in its numbers: orders that are numbered by their dates have fewer."""
LETTERS_BESIDE, LETTERS_OF_WHOLE = 0.3, 0.5
"""What the letters of last names, and of whole names, come to beside numbers of people, at least.

Goods and towns come to less than 0, and to 0.4 where words for colours, which are names too, stand before them.
"""


def with_born_numbers(columns, header, rows):
    """Return the columns, numbers that hold births taken for those of people where no header says what they are."""
    if lists_things(header) or numbers_things(header):
        return columns
    found = list(columns)
    is_open = any(not one.kind or one.kind == "phone" for one in columns)
    if not is_open and not any(one.kind == "prison_number" and not one.sure for one in columns):
        return columns
    named = [filled_cells(rows, n) for n, one in enumerate(columns) if one.kind in NAME_KINDS]
    if any(map(are_like_goods, named)):
        return tuple(NOTHING if one.kind == "prison_number" and not one.sure else one for one in columns)
    is_bare = len(columns) >= FEWEST_BESIDE and not any(map(words, header)) and tell_names(columns, rows)
    for n, one in enumerate(columns):
        said = words(header[n]) if n < len(header) else ""
        if (not one.kind or one.kind == "phone") and (said in SAYS_NUMBER or GENERATED.match(said)):
            values = filled_cells(rows, n)
            if len(values) >= FEWEST_OF_NUMBERS and are_prison_numbers(values):
                found[n] = Column("prison_number", False)
            elif len(values) >= FEWEST_OF_NUMBERS and are_of_police(values):
                found[n] = Column("pnc_id", False)
            elif len(values) >= FEWEST_OF_NUMBERS and (are_born_numbers(values) or (is_bare and are_eleven(values))):
                found[n] = Column("national_number", False)
    return tuple(found)


def are_like_goods(values):
    """Tell whether what was taken for names has not the letters of names, and few known ones: Steel Bracket."""
    return letters_of_names(values) < LETTERS_OF_WHOLE and not reaches(has_known_name, values, MOSTLY)


def are_prison_numbers(values):
    """Tell whether nearly all cells are written as prison numbers, which begin with few letters and end with any."""
    if not (PRISON_FORM.match(values[0]) or PRISON_FORM.match(values[-1])):
        return False
    if not reaches(PRISON_FORM.match, values, NEARLY_DATES) or len(set(values)) < NEARLY_DATES * len(values):
        return False
    starts, ends = {value[0] for value in values}, {value[-2:] for value in values}
    return len(starts) <= PRISON_STARTS and len(ends) >= min(FEWEST_OF_NUMBERS, MOSTLY * len(values))


def are_of_police(values):
    """Tell whether nearly all cells are written as the police number people."""
    differ = (
        len(set(values)) >= NEARLY_DATES * len(values) and len({value[-1] for value in values}) >= FEWEST_BORN_YEARS
    )
    return differ and reaches(POLICE_FORM.match, values, NEARLY_DATES)


def are_born_numbers(values):
    """Tell whether nearly all cells are numbers of people of one kind, each another one, born in several years."""
    if len(set(values)) < NEARLY_DATES * len(values) or not any(map(str.isdigit, values[0] + values[-1])):
        return False
    if reaches(SIGNED_NUMBERS.match, values, NEARLY_DATES):
        return True
    for form, year in BORN_NUMBERS:
        if (form.match(values[0]) or form.match(values[-1])) and reaches(form.match, values, NEARLY_DATES):
            fitting = [value for value in values if form.match(value)]
            years = {value[year : year + 2] for value in fitting}
            is_timed = reaches(TIME_BEHIND.match, fitting, NEARLY_DATES)
            return len(years) >= FEWEST_BORN_YEARS and not is_timed and not are_in_order(fitting)
    return False


def are_eleven(values):
    """Tell whether nearly all cells have eleven digits, in no order, as in Brazil or Poland."""
    if not reaches(ELEVEN.match, values, NEARLY_DATES) or len(set(values)) < NEARLY_DATES * len(values):
        return False
    return len({value[0] for value in values}) >= FEWEST_FIRST_DIGITS and not are_in_order(values)


def tell_names(columns, rows):
    """Tell whether no column without a name is of texts that all differ, as titles do."""
    bare = (filled_cells(rows, n) for n, one in enumerate(columns) if not one.kind)
    return not any(
        values
        and len(set(values)) >= NEARLY_DATES * len(values)
        and reaches(is_of_words, values, NEARLY_DATES)
        and not reaches(has_known_name, values, KNOWN_NAMES)
        for values in bare
    )


def is_of_words(text):
    """Tell whether a text has letters and a blank."""
    return " " in text and text[:1].isalpha()


def are_in_order(values):
    """Tell whether nearly all cells are higher than the one before, as numbers are that are given one after another."""
    rising = sum(1 for one, other in zip(values, values[1:]) if one < other)
    return rising >= NEARLY_DATES * (len(values) - 1)


def with_numbered_names(columns, header, rows):
    """Return the columns, one of last names beside numbers of people taken for such by its letters."""
    numbers = [n for n, one in enumerate(columns) if one.kind in BEST_NUMBERS]
    if not numbers or any(one.kind in NAME_KINDS for one in columns) or lists_things(header) or numbers_things(header):
        return columns
    if not any(map(words, header)) and is_headed(rows, numbers):
        return columns
    best, most = None, LETTERS_BESIDE
    for n, one in enumerate(columns):
        said = header[n] if n < len(header) else ""
        if not one.kind and (GENERATED.match(words(said)) or header_kind(said) == "person"):
            letters = letters_beside(filled_cells(rows, n))
            best, most = (n, letters) if letters > most else (best, most)
    if best is None:
        return columns
    found = list(columns)
    found[best] = Column("surname", True)
    return tuple(found)


def letters_beside(values):
    """Return how much cells that are written as names and differ have the letters of names; 0 where they are none."""
    if len(values) < FEWEST_OF_NUMBERS or not reaches(is_name_beside, values, NEARLY_DATES):
        return 0.0
    if len(set(values)) <= MOSTLY * len(values) or are_organisations(values):
        return 0.0
    is_of_places = share(begins_as_town, values) >= PLACES_AMONG or share(begins_as_title, values) > 1 - NEARLY_DATES
    return 0.0 if is_of_places else letters_of_names(values)


def is_name_beside(text):
    """Tell whether a text is a last name, or one with initials behind it."""
    last, _, initials = text.partition(" ")
    may_be = len(last) > 1 and not "a" <= last[0] <= "z" and (not initials or is_initials(initials))
    return may_be and is_name(last.rstrip(","))
