"""Headers of which no word is known: the rows below them are judged by what they hold, as those without a header are.

`id,nm1,nm2,bd,pcd` says nothing. Other words that are not known may be of anything: there the rows must tell more.
"""

from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.rules import CONTACT, IDENTIFIERS, LISTED, NAMES
from scanner.collectors.python.tables.unnamed import MAKERS_OF
from scanner.collectors.python.words.cell_values import has_known_name, share
from scanner.collectors.python.words.dictionary import NUMBERED_THINGS, THINGS
from scanner.collectors.python.words.headers import LONGEST_EVENT, dates_event, header_kind, is_of_thing, words
from scanner.collectors.python.words.table_topics import PLACES, lists_articles, lists_mayors, lists_public

LONGEST_CODE, DIGITS_BEHIND = 4, "0123456789"
"""Letters of an abbreviation, and what may stand behind it: nm1, bd, pcd."""
OF_HOMES_TEXT = "city class county country department district group region road street title town type village"
OF_HOMES = frozenset(OF_HOMES_TEXT.split())
"""Words that are of no person and stand over columns of tables of people, too."""
OF_SECTION = "section"
SILENT_KINDS = PLACES | NAMES | {"", "person"}
"""What may be told of a column whose table still tells nobody."""
FEWEST_TOLD, KNOWN_TOLD, EACH_TOLD = 10, 0.3, 0.8
"""Rows, the share of whose names a first name is known, and the share of names and of contacts that are different."""
SPEAKS_OF_OTHERS = THINGS | NUMBERED_THINGS | MAKERS_OF


def says_nothing(header, columns):
    """Tell whether a header has no word of people nor of things, over columns that hold names or numbers of people."""
    if not any(one.kind in NAMES or one.kind in IDENTIFIERS for one in columns) or not any(map(words, header)):
        return False
    if lists_public(header) or lists_articles(header) or lists_mayors(header):
        return False
    return all(map(is_silent, header)) and not any(map(names_others, header, columns))


def names_others(cell, column):
    """Tell whether what stands under a bare `name` is not of people."""
    return header_kind(cell) == "person" and not (column.kind == "full_name" and column.sure)


def is_silent(cell):
    """Tell whether a short text says at most of homes what stands below it, or stands for the name of a section."""
    if cell == OF_SECTION:
        return True
    if len(cell) > LONGEST_EVENT or header_kind(cell) not in SILENT_KINDS or dates_event(cell):
        return False
    found = words(cell).split(" ")
    others = [word for word in found if header_kind(word) not in PLACES]
    return SPEAKS_OF_OTHERS.isdisjoint(found) and (not is_of_thing(cell) or OF_HOMES.issuperset(others))


def bears_out(header, columns, rule, rows):
    """Tell whether the columns of a table under a header that says nothing are of people, as its rule would have it.

    Names and births beside homes or telephones are, many names each with its own home or address, or whatever a rule
    holds for where all words are abbreviations.
    """
    if rule is None or LISTED in rule.needs[0]:
        return False
    is_whole = rule.confidence == "high" and any(one.kind in CONTACT for one in columns)
    return is_whole or all(map(is_code, header)) or reach_each(columns, rows)


def reach_each(columns, rows):
    """Tell whether rows name different people, first names among them, each with an address of its own."""
    names = [n for n, one in enumerate(columns) if one.kind in NAMES and one.sure]
    named = [" ".join(row[n].strip() for n in names if n < len(row)) for row in rows]
    if len(named) < FEWEST_TOLD or len(set(named)) < EACH_TOLD * len(named):
        return False
    reached = (filled_cells(rows, n) for n, one in enumerate(columns) if one.kind in CONTACT)
    return share(has_known_name, named) >= KNOWN_TOLD and any(
        len(set(cells)) >= EACH_TOLD * len(named) for cells in reached
    )


def is_code(cell):
    """Tell whether a cell holds abbreviations alone, or a word that is known."""
    kind, found = header_kind(cell), words(cell).split(" ")
    if kind or cell == OF_SECTION:
        return kind != "person"
    return OF_HOMES.issuperset(found) or all(len(word.rstrip(DIGITS_BEHIND)) <= LONGEST_CODE for word in found)
