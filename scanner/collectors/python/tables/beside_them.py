"""A second person in each row, of whom the words over the columns say who it is: a parent beside the pupil.

Counted beside the first where the names are others than the first's, about as many, and not those of the same people:
the officer of all prisoners and the manager among the staff are not counted again.
"""

from scanner.collectors.python.tables.columns import NOTHING
from scanner.collectors.python.tables.headings import NOT_LATIN
from scanner.collectors.python.tables.rules import CONTACT, NAMES, same
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import ENOUGH, is_organisation, share
from scanner.collectors.python.words.dictionary import NULLS
from scanner.collectors.python.words.headers import words
from scanner.collectors.python.words.humans import PARTIES

BESIDE_TEXT = """
baby beneficiary borrower bride bridegroom brother buyer co coapplicant coborrower complainant dad daughter defendant
dependent emergency father foster groom husband joint kin landlord mother mum nok second secondary seller sister son
vendor wife witness accused deceased informant partner visiting visited visitee
acudiente apoderado apoderada encarregado encargado erziehungsberechtigte erziehungsberechtigter foresatt foresatte
forælder forældre gondviselő huoltaja opiekun opiekunowie representante responsável responsavel rodič sorgeberechtigte
szülő tutor tutora tutore veli velisi voogd vårdnadshavare værge wali zástupce опекун prévenir
conjoint cónyuge ehefrau ehemann ehepartner eltern elternteil enfant figlio genitore hijo kind madre matka marito mère
moeder moglie mutter ojciec padre père responsable rodzic tuteur vader vater
"""
BESIDE_WORDS = PARTIES.union(BESIDE_TEXT.split())
"""Words over the columns of one of several people in a row."""
SAME_PARTY = {"nok": "kin", "visiting": "prisoner", "visited": "prisoner", "visitee": "prisoner"}
OTHER_NAMES, AS_MANY, AS_MANY_FIRST, OF_FIRMS = 0.9, 0.3, 0.5, 0.2
"""Of the rows with both names those in which they are of two; second people over first ones, and more than are both;
first ones over second ones where nothing says who they are; names of firms among those that are no second people's, as
a client's may be."""


def two_in_a_row(columns, header, rows):
    """Return the columns of each person in a row, those of the others empty; none where a row is of one person."""
    said = [party_of(header[n]) if column.kind and n < len(header) else frozenset() for n, column in enumerate(columns)]
    parties = list(dict.fromkeys(said[n] for n, column in enumerate(columns) if column.kind in NAMES))
    if len(parties) < 2:
        return []
    first = parties[0]
    named = {party: [n for n, one in enumerate(columns) if one.kind in NAMES and said[n] == party] for party in parties}
    others = [
        party
        for party in parties[1:]
        if party
        and is_whole(columns, named[party])
        and are_others(columns, rows, named[first], named[party], 0 if first else AS_MANY_FIRST)
    ]
    if not others or not is_whole(columns, named[first]):
        return []
    places = {party: party_places(columns, said, named[party], first, party) for party in others}
    taken = frozenset(n for party in others for n in places[party] if said[n])
    groups = [[n for n in range(len(columns)) if n not in taken], *(places[party] for party in others)]
    return [[column if n in group else NOTHING for n, column in enumerate(columns)] for group in map(set, groups)]


def party_of(header):
    """Return the words of a header that say of whom a column is, and the number behind one."""
    tokens = [token.rstrip("s") if len(token) > 3 else token for token in words(header).split(" ")]
    found = [SAME_PARTY.get(token, token) for token in tokens if token in BESIDE_WORDS]
    return frozenset(found + [token for token in tokens if found and is_digits(token)])


def is_whole(columns, places):
    """Tell whether these columns hold more than a surname or a forename."""
    kinds = {columns[n].kind for n in places}
    return "full_name" in kinds or len(kinds) > 1


def party_places(columns, said, names, first, party):
    """Return the numbers of the columns of the second person: where they are names alone also those of any contact."""
    own = [n for n, one in enumerate(columns) if one.kind and said[n] & party and not said[n] <= first]
    if set(own) <= set(names):
        own = own + [n for n, one in enumerate(columns) if one.kind in CONTACT and not said[n]]
    return names + own


def are_others(columns, rows, first, second, least):
    """Tell whether the names of a second person are neither those of the first nor of a few who stand in all rows.

    `least`: first people over second ones, at least: consultants stand ahead of their patients.
    """
    ones, others, apart, both = set(), set(), 0, 0
    for row in rows:
        one, other = party_name(columns, row, first), party_name(columns, row, second)
        ones.add(one)
        others.add(other)
        both += bool(one and other)
        apart += bool(one and other and one != other)
    ones.discard("")
    others.discard("")
    if share(is_lone_word, others) > ENOUGH or share(is_organisation, others) > OF_FIRMS:
        return False
    is_other = both > 0 and apart >= OTHER_NAMES * both and len(others) >= AS_MANY * len(ones)
    return is_other and len(others & ones) < AS_MANY * len(others) and len(ones) >= least * len(others)


def is_lone_word(name):
    """Tell whether a name in letters that have capitals is one word, as those of firms may be."""
    return " " not in name and name < NOT_LATIN


def party_name(columns, row, places):
    """Return the parts of the name in these columns of a row, in one order."""
    cells = [same(row[n], columns[n].kind, NULLS) for n in places if n < len(row)]
    return " ".join(sorted(" ".join(cells).split()))
