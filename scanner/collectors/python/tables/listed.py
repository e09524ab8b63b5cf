"""Lists of people that hold names and little else: first and last names apart, or whole ones below a word for people.

They are people's where many different ones stand there, first names are among them, and nothing says that those who
are listed are known to all, invented, or have written, won or been elected to something. Nothing in such a list tells
anybody from a namesake, and so the confidence is low.
"""

import re

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import are_lettered
from scanner.collectors.python.tables.life_facts import are_renowned
from scanner.collectors.python.tables.lives import PATRONYMIC, is_known_to_all, names_humans
from scanner.collectors.python.tables.long_dead import are_of_long_ago
from scanner.collectors.python.tables.rules import LISTED, NAMES, rule_for
from scanner.collectors.python.tables.unnamed import is_last_name, surname_beside
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    LETTERS,
    MOSTLY,
    NEARLY_ALL,
    are_organisations,
    has_known_name,
    lists_titles,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import GENERATED, header_kind, names_somebody, words
from scanner.collectors.python.words.life_words import RACE, is_number_of_people, life_topic, says_maker, speaks_of
from scanner.collectors.python.words.table_topics import numbers_things

FEWEST_LISTED, DIFFERENT_LISTED, KNOWN_LISTED, KNOWN_WHOLE = 10, 0.5, 0.3, 0.45
"""Different names, the share of them that differ, unless many rows may be of one person, and that hold a known first
name: apart, and whole."""
FEWEST_LAST, WIDE_ENOUGH = 5, 4
"""Different last names, and columns that stand beside a word for people alone where something is told of each."""
LONGEST_LISTED, IS_LONG = 80, 0.3
"""Characters of a cell of a list, and the share of longer ones that make a column of texts."""
LINK = re.compile(r"(?:https?://|www\.)")
DAY_OR_YEAR_ALONE = re.compile(r"(?:[0-9]{1,2}[/.-]){0,2}(?:1[6-9]|20)[0-9]{2}(?:[/.-]?[0-9]{1,2}){0,2}(?: .{1,20})?\Z")
"""Of players, books and films more is told by dates than of others whose columns nobody named."""
OWN_NUMBER, EACH_OWN = re.compile(r"[A-Za-z]{0,4}-?[0-9]{5,14}\Z"), 0.9
"""A number by which a list tells its people apart, and the share of these that differ."""
EASTERN_NAME = re.compile(
    "[\u3040-\u30fa\u30fc\u3005\u4e00-\u9fff\uac00-\ud7a3]{1,6}[ \u3000]?"
    "[\u25cb\u25cf\u3040-\u30fa\u30fc\u3005\u4e00-\u9fff\uac00-\ud7a3]{1,6}\\Z"
)
"""A name of the East below a word that says so."""
LISTED_FORMS = (DAY_OR_YEAR_ALONE, OWN_NUMBER, EASTERN_NAME)
SEATED_TEXT = """
alderman ambassador aut chair chairman chairperson chairwoman chief cre ctb councillor councilman deacon delegate
founder governor judge justice mayor rector secretario tesorero treasurer trustee vocal
"""
SEATED, SEATED_AMONG = frozenset(SEATED_TEXT.split()), 0.2
"""Posts in which people are known to all, or to a club, and the share of a column that makes it one of these."""


def with_listed(columns, header, rows, *, is_folk=False):
    """Return the columns, names that are listed for themselves marked so.

    `is_folk`: the table itself is called by a word for people.
    """
    if not any(one.kind in NAMES for one in columns) or rule_for(columns) is not None:
        return columns
    is_open = all(GENERATED.match(words(cell)) for cell in header)
    found = with_last_names(columns, rows) if is_open else columns
    named = [n for n, one in enumerate(found) if one.kind in NAMES and one.sure] or of_fathers(found, rows)
    is_apart = {"forename", "surname"}.issubset(found[n].kind for n in named)
    others = [filled_cells(rows, n) for n in range(len(found)) if n not in named]
    is_told = is_apart or (not is_open and all(n < len(header) and (is_folk or says_whose(header, n)) for n in named))
    if not named or not (is_told or (named == of_fathers(found, rows) and any(map(are_own_numbers, others)))):
        return columns
    is_numbered = any(map(are_own_numbers, others)) if is_open else any(map(is_number_of_people, header))
    is_numbered = is_numbered or all(
        n < len(header) and (header_kind(header[n]) == "full_name" or names_humans(header[n])) for n in named
    )
    least = KNOWN_LISTED if is_apart and not is_open else KNOWN_WHOLE
    if (len(found) == len(named) > 1 and is_open) or not are_many(rows, named, least, is_numbered):
        return columns
    is_other = is_known_to_all(header, [header[n] for n in named if n < len(header)]) or lists_titles(rows)
    if is_other or any(map(says_others, header)) or any(map(are_of_others, filter(None, others))):
        return columns
    if is_open and any(reaches(DAY_OR_YEAR_ALONE.match, values, MOSTLY) for values in others if values):
        return columns
    return tuple(Column(one.kind, LISTED) if n in named else one for n, one in enumerate(found))


def of_fathers(columns, rows):
    """Return the number of the column of names of which nearly all have one of the father's, in a list."""
    named = [n for n, one in enumerate(columns) if one.kind == "full_name"]
    return [n for n in named if reaches(has_fathers_name, filled_cells(rows, n), NEARLY_ALL)]


def has_fathers_name(text):
    """Tell whether a name is of three words, one of them the father's."""
    return text.count(" ") > 1 and PATRONYMIC.search(text) is not None


def with_last_names(columns, rows):
    """Return the columns that nobody named, a last name beside the first taken for one, be it one of a few."""
    last = surname_beside(columns, rows)
    for n in (n for n, one in enumerate(columns) if one.kind == "forename" and last is None):
        beside = (m for m in (n + 1, n - 1) if 0 <= m < len(columns) and not columns[m].kind)
        last = next((m for m in beside if are_few_last_names(filled_cells(rows, m))), None)
    return [Column("surname", True) if n == last else one for n, one in enumerate(columns)]


def are_few_last_names(values):
    """Tell whether cells are single words in letters, several of them different."""
    return len(set(values)) >= FEWEST_LAST and reaches(is_last_name, values, NEARLY_ALL)


def says_whose(header, n):
    """Tell whether a header says that whole names of people stand below it, or a number beside it whose they are."""
    kind = header_kind(header[n])
    if kind == "full_name" or (len(header) >= WIDE_ENOUGH and names_humans(header[n]) and not numbers_things(header)):
        return True
    if kind != "person" and not names_somebody(header[n]):
        return False
    return any(map(is_number_of_people, header))


def are_many(rows, named, known, is_numbered):
    """Tell whether the names in these columns are many, differ unless they are numbered, and first names are known."""
    names = [" ".join([row[n].strip() for n in named if n < len(row)]).strip() for row in rows]
    names = list(filter(None, names))
    different = list(dict.fromkeys(names))
    if len(different) < max(FEWEST_LISTED, (not is_numbered) * DIFFERENT_LISTED * len(names)):
        return False
    if are_organisations(different):
        return False
    return (
        share(has_known_name, different) >= known
        or are_lettered(different, False)
        or reaches(EASTERN_NAME.match, different, NEARLY_ALL)
    )


def are_own_numbers(values):
    """Tell whether cells are numbers by which a list tells its people apart."""
    is_each = len(values) >= FEWEST_LISTED and len(set(values)) >= EACH_OWN * len(values)
    return is_each and reaches(OWN_NUMBER.match, values, NEARLY_ALL)


def are_of_others(values):
    """Tell whether cells beside names are texts, links, posts or years of those who are known to all."""
    return (
        are_renowned(values)
        or share(is_seat, values) >= SEATED_AMONG
        or are_of_long_ago(values)
        or share(is_long, values) >= IS_LONG
        or reaches(LINK.match, values, ENOUGH)
    )


def says_others(header):
    """Tell whether a header says that those who are listed ran or made something, or stand for a state."""
    return speaks_of(header, RACE) or says_maker(header) or life_topic(header) == "nation"


def is_seat(text):
    """Tell whether a post is one by which somebody is known: that of a mayor, or of the treasurer of a club."""
    return not SEATED.isdisjoint(LETTERS.findall(text[:60].lower()))


def is_long(text):
    """Tell whether a text is longer than what lists say of somebody."""
    return len(text) > LONGEST_LISTED
