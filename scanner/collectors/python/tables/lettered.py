"""Names that few people have, told by their letters where the rest of each row speaks of somebody (docs/adr/0155)."""

import re
from collections import Counter

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.rare_names import is_headed
from scanner.collectors.python.tables.rules import BIRTH, IDENTIFIERS
from scanner.collectors.python.tables.unnamed import STREET_STARTS, are_homes, are_last_names, is_in_street
from scanner.collectors.python.words.cell_values import (
    LETTERS,
    MOSTLY,
    NEARLY_ALL,
    begins_as_title,
    begins_as_town,
    has_known_name,
    is_organisation,
    is_two_words,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, header_kind, words
from scanner.collectors.python.words.humans import ADDRESS_PARTICLES
from scanner.collectors.python.words.name_letters import letters_of_names
from scanner.collectors.python.words.other_letters import FIRST_OTHER_LETTER, has_other_name
from scanner.collectors.python.words.table_topics import lists_firms, lists_things

FEWEST_LETTERED = 10
LIKE_NAMES, MUCH_LIKE_NAMES = 0.8, 1.2
"""What the letters of a column come to, at least: with known first names among them, and without."""
LIKE_TWICE, KNOWN_TWICE, NONE_KNOWN = 0.5, 0.1, 2
"""The same, and the share of them that are known, where both a home and a telephone or birth stand beside them; more
than there are."""
FEW_KNOWN, FEW_OTHERS = 0.05, 0.1
"""Share of names with a known first name, and of cells that may be of firms, titles or towns, at most."""
BLOOD_GROUP = re.compile(r"(?:A|B|AB|O|0) ?(?:RhD? ?)?(?:[+-]|\([+-]\)|[Pp]os(?:itive)?|[Nn]eg(?:ative)?|[+-]?ve)\Z")
BARE_DIALLED = re.compile(r"[1-9][0-9]{7,12}\Z")
"""A telephone without a 0 or + before it, which only the blood group beside it tells from other numbers."""
GROUPED = re.compile(r"[1-9][0-9]{1,3}(?:[ -][0-9]{2,4}){2,4}\Z")
DIALLED_AT_HOME = re.compile(
    r"(?:[67][0-9]{8}|3[0-9]{2} ?[0-9]{6,7}|[6-9][0-9]{9}|9[0-9]{7,8}"
    r"|8[ (-]{0,2}9[0-9]{2}[ )-]{0,2}[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2})\Z"
)
"""A mobile telephone as it is dialled at home in Spain, Italy, India, Norway or Russia, beside known names."""
FEWEST_GROUPED, MOST_GROUPED = 9, 11
"""Digits of a telephone that is written in groups, without a 0 or + before it: 612 345 678; one less between blanks."""
SIGNS_OF_OTHERS, AND_WORDS = frozenset("&/"), frozenset("eyi")
"""What stands between the partners of a firm."""
MOST_ENDING_ALIKE = 0.4
"""Share of cells that begin, or end, with the same word, at most: of streets and firms more do."""


def with_lettered_names(columns, header, rows, *, is_folk=False):
    """Return the columns, names of which too few are known taken for such by their letters beside what tells of people.

    Under a bare `name` only births and numbers of people do so, since shops and places have telephones too. `is_folk`:
    the table itself is called by a word for people.
    """
    is_bare = all(GENERATED.match(words(cell)) for cell in header)
    is_named = any(one.kind in NAME_KINDS for one in columns)
    if (is_named or lists_things(header) or lists_firms(header)) and not is_bare:
        return columns
    numbers = [n for n, one in enumerate(columns) if one.kind in IDENTIFIERS]
    if numbers and is_bare and is_headed(rows, numbers):
        return columns
    speaking = [n for n, one in enumerate(columns) if one.kind in BIRTH | IDENTIFIERS and (is_bare or one.sure)]
    called = [n for n, one in enumerate(columns) if is_bare and one.kind in {"phone", "email"}]
    others = [n for n, one in enumerate(columns) if not one.kind]
    bleeding = [n for n in others if reaches_in(BLOOD_GROUP.match, rows, n)]
    grouped = [n for n in others if is_bare and reaches_in(is_grouped, rows, n)]
    streets = others if is_bare and not is_named else ()
    homes = [n for n in streets if hints_at(is_in_street, rows, n) and are_homes(filled_cells(rows, n))]
    found = list(columns)
    if not is_named:
        is_sure = bool(speaking or bleeding)
        names = [n for n in others if n not in homes and (is_bare or header_kind(header_over(header, n)) == "person")]
        is_twice = bool(homes and (is_sure or called or grouped))
        least = 0 if is_folk else KNOWN_TWICE if is_twice else NONE_KNOWN
        if not (is_sure or called or grouped or homes) or not name_columns(found, names, rows, is_sure, least):
            return columns
    if bleeding and not (called or homes or grouped):
        grouped = [n for n in others if not found[n].kind and reaches_in(BARE_DIALLED.match, rows, n)]
    if is_bare and is_named and not (called or grouped):
        named = filled_cells(rows, next(n for n, one in enumerate(columns) if one.kind in NAME_KINDS))
        dialled = others if reaches(has_known_name, named, MOSTLY) else ()
        grouped = [
            n for n in dialled if reaches_in(DIALLED_AT_HOME.match, rows, n) and are_apart(filled_cells(rows, n))
        ]
    for kind, places in (("address", homes), ("phone", grouped)):
        for n in places[:1]:
            found[n] = Column(kind, False)
    return tuple(found)


def are_apart(values):
    """Tell whether cells differ and are in no order, as numbers given one after another are."""
    return len(set(values)) > MOSTLY * len(values) and values != sorted(values)


def name_columns(found, names, rows, is_sure, least=NONE_KNOWN):
    """Put the kinds of names in their places among columns, and tell whether there are such; `names`: where to look."""
    for n in names:
        cells = filled_cells(rows, n)
        if are_lettered(without_greeting(cells), is_sure, least):
            found[n] = Column("full_name", True)
            return True
        if n + 1 in names and are_names_in_two(cells, filled_cells(rows, n + 1), is_sure, least):
            found[n], found[n + 1] = Column("forename", True), Column("surname", True)
            return True
    return False


def header_over(header, n):
    """Return what stands over a column."""
    return header[n] if n < len(header) else ""


def reaches_in(test, rows, n):
    """Tell whether nearly all cells of a column pass, and there are enough of them."""
    values = filled_cells(rows, n) if hints_at(test, rows, n) else ()
    return len(values) >= FEWEST_LETTERED and reaches(test, values, NEARLY_ALL)


def hints_at(test, rows, n):
    """Tell whether one of the first or last cells of a column passes: most columns need no closer look."""
    return any(n < len(row) and test(row[n].strip()) for row in rows[:3] + rows[-2:])


def without_greeting(values):
    """Return cells without the first word that nearly all have: Dear, Mr, a title."""
    first = values[0].partition(" ")[0] if values else ""
    if first and reaches(lambda value: value.startswith(first + " "), values, NEARLY_ALL):
        return [value[len(first) + 1 :] if value.startswith(first + " ") else value for value in values]
    return values


def are_lettered(values, is_sure, least=NONE_KNOWN):
    """Tell whether cells are written as names, differ, and have the letters of names."""
    if len(values) < FEWEST_LETTERED or not reaches(is_two_words, values, NEARLY_ALL):
        return False
    if len(set(values)) <= MOSTLY * len(values) or share(is_of_others, values) > FEW_OTHERS:
        return False
    return not are_alike(values) and look_like_names(values, is_sure, least)


def are_like_names(values, least):
    """Tell the same of names that nobody knows, whose letters come to so much."""
    if len(values) < FEWEST_LETTERED or not reaches(is_two_words, values, NEARLY_ALL) or are_alike(values):
        return False
    is_each_its_own = len(set(values)) > MOSTLY * len(values) and share(is_of_others, values) <= FEW_OTHERS
    return is_each_its_own and letters_of_names(values) >= least


def look_like_names(values, is_sure, least=NONE_KNOWN):
    """Tell whether cells have the letters of names; `is_sure`: what stands beside them is people's alone.

    `least`: of how many a first name must be known where two things stand beside them that people have.
    """
    letters = letters_of_names(values)
    if letters >= LIKE_TWICE and share(has_known_name, values) >= least:
        return True
    return letters >= LIKE_NAMES and (
        (is_sure and letters >= MUCH_LIKE_NAMES) or share(has_known_name, values) >= FEW_KNOWN
    )


def is_of_others(text):
    """Tell whether a text may be the name of a firm, a street, a place, a book or a song."""
    if is_organisation(text) or begins_as_title(text) or begins_as_town(text) or not SIGNS_OF_OTHERS.isdisjoint(text):
        return True
    if not AND_WORDS.isdisjoint(text.split(" ")):
        return True
    found = [word for word in LETTERS.findall(text[:60]) if len(word) > 1]
    small = [word for word in found if word[0] == word[0].lower()]
    return (bool(found) and found[0].lower() in STREET_STARTS) or not ADDRESS_PARTICLES.issuperset(small)


def are_alike(values):
    """Tell whether many cells begin, or end, with the same word."""
    words_of = [LETTERS.findall(value[:60]) for value in values]
    ends = (Counter(found[place] for found in words_of if found) for place in (0, -1))
    return any(max(times.values(), default=0) > MOST_ENDING_ALIKE * len(values) for times in ends)


def is_grouped(text):
    """Tell whether a text is a telephone in groups of digits."""
    return GROUPED.match(text) is not None and (
        FEWEST_GROUPED - ("-" not in text) <= sum(map(str.isdigit, text)) <= MOST_GROUPED
    )


def are_names_in_two(first, last, is_sure, least):
    """Tell whether cells side by side are single words, the ones mostly differ and both have the letters of names."""
    if min(len(first), len(last)) < FEWEST_LETTERED or not (are_last_names(first) and are_last_names(last)):
        return False
    several = max(len(set(first)), len(set(last)))
    if several <= MOSTLY * len(first) or share(is_organisation, first + last) > FEW_OTHERS:
        return False
    if are_alike(first) or are_alike(last) or min(letters_of_names(first), letters_of_names(last)) < 0:
        return False
    return end_as_names(first, last) or look_like_names(first + last, is_sure, least)


def end_as_names(first, last):
    """Tell whether one column's words end as last names in other letters do, and do not come again as streets do."""
    return any(
        len(set(one)) > MOSTLY * len(one) and one[0] >= FIRST_OTHER_LETTER and reaches(ends_as_name, one, MOSTLY)
        for one in (first, last)
    )


def ends_as_name(word):
    """Tell whether a word alone, in other letters, ends as last names do."""
    return has_other_name(f"{word} {word}")
