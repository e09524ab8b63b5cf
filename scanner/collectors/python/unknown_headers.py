"""Headers of which no word is known: the rows below them are judged by what they hold, as those without a header are.

`id,nm1,nm2,bd,pcd` says nothing. Other words that are not known may be of anything: there the rows must tell more.
"""

from scanner.collectors.python.dictionary import NUMBERED_THINGS, THINGS
from scanner.collectors.python.headers import (
    LONGEST_EVENT,
    PLACES,
    dates_event,
    header_kind,
    is_of_thing,
    lists_articles,
    lists_public,
    words,
)
from scanner.collectors.python.rules import CONTACT, IDENTIFIERS, NAMES
from scanner.collectors.python.unnamed import MAKERS_OF

LONGEST_CODE, DIGITS_BEHIND = 4, "0123456789"
"""Letters of an abbreviation, and what may stand behind it: nm1, bd, pcd."""
OF_HOMES_TEXT = "city class county country department district group region road street title town type village"
OF_HOMES = frozenset(OF_HOMES_TEXT.split())
"""Words that are of no person and stand over columns of tables of people, too."""
SPEAKS_OF_OTHERS = THINGS | NUMBERED_THINGS | MAKERS_OF


def says_nothing(header, columns):
    """Tell whether a header has no word of people nor of things, over columns that hold names or numbers of people."""
    if not any(one.kind in NAMES or one.kind in IDENTIFIERS for one in columns) or not any(map(words, header)):
        return False
    if lists_public(header) or lists_articles(header):
        return False
    return all(map(is_silent, header))


def is_silent(cell):
    """Tell whether a short text says at most of homes what stands below it."""
    if len(cell) > LONGEST_EVENT or header_kind(cell) not in PLACES.union(("",)) or dates_event(cell):
        return False
    found = words(cell).split(" ")
    return SPEAKS_OF_OTHERS.isdisjoint(found) and (not is_of_thing(cell) or OF_HOMES.issuperset(found))


def bears_out(header, columns, rule):
    """Tell whether the columns of a table under a header that says nothing are of people, as its rule would have it.

    Names and births beside homes or telephones are, or whatever a rule holds for where all words are abbreviations.
    """
    if rule is None:
        return False
    is_whole = rule.confidence == "high" and any(one.kind in CONTACT for one in columns)
    return is_whole or all(map(is_code, header))


def is_code(cell):
    """Tell whether a cell holds abbreviations alone, or a word that is known."""
    found = words(cell).split(" ")
    is_known = bool(header_kind(cell)) or OF_HOMES.issuperset(found)
    return is_known or all(len(word.rstrip(DIGITS_BEHIND)) <= LONGEST_CODE for word in found)
