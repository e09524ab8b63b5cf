"""What a column of a table holds, by the words over it and by the values in it."""

import re
from collections import namedtuple
from functools import lru_cache

from scanner.collectors.python.asked.own_rows import OWN_ROWS
from scanner.collectors.python.tables.glance import CLASSES
from scanner.collectors.python.values.detectors import DETECTORS, OF_LETTERS
from scanner.collectors.python.values.national_numbers import is_national_number, is_proven_national_number
from scanner.collectors.python.values.validators import ROLE_ACCOUNTS, is_short_phone
from scanner.collectors.python.words.cell_dates import are_births_alone, are_born, parse_any_date
from scanner.collectors.python.words.cell_values import (
    CAPITAL_INITIALS,
    DIGITS,
    ENOUGH,
    KNOWN_NAMES,
    MOSTLY,
    NEARLY_ALL,
    PLACES_AMONG,
    TWO_PARTS,
    are_numbered_names,
    are_organisations,
    are_people,
    are_words_of_text,
    begins_as_town,
    has_digit,
    has_known_name,
    is_address,
    is_initials,
    is_month,
    is_name,
    is_titled,
    is_two_words,
    name_people,
    parts_apart,
    reaches,
)
from scanner.collectors.python.words.decorated import undecorated
from scanner.collectors.python.words.dictionary import HUMANS, NULLS, NUMBERED_THINGS
from scanner.collectors.python.words.headers import (
    GENERATED,
    NAME_KINDS,
    dates_event,
    header_kind,
    is_of_party,
    is_of_thing,
    names_somebody,
    words,
)
from scanner.collectors.python.words.language_words import DOUBTED_HOMES, DOUBTED_NAMES
from scanner.collectors.python.words.life_words import is_of_renown
from scanner.collectors.python.words.list_words import NO_PARTIES, USERS

Column = namedtuple("Column", "kind sure")
"""Kind is canonical ('' for nothing of interest); `sure`: no header that says something else than its values do."""
NOTHING = Column("", False)
CONTACT_TEXT = """
contact contacto contatto contato kontakt kontak contactinfo contactinformation contactdetails kontaktdaten coordonnées
coordonnees datidicontatto datosdecontacto contactgegevens
"""
CONTACT_LABELS = frozenset(CONTACT_TEXT.split())
"""Over names, or over telephones where the values are such."""
FEWEST_UNLABELLED, FEWEST_PROVEN, FEWEST_IN_SHORT = 5, 10, 3
NATIONAL_LABELS = frozenset(("es_dni", "fr_nir", "national_number", "nordic_number", "us_ssn"))
"""Kinds whose words stand over the numbers of other states too."""
UNISSUED = "nino"
NEAR_MAIL = re.compile(r"[^@\n]{1,64}@[^@\s]{1,64}\.[^@\s]{2,}\Z")
"""An address of mail with blanks or other signs in it that none may have, as in made data."""
SMALL_NAME = re.compile(r"[^\W\d_]{2,}[0-9]{0,3}(?: [^\W\d_]{2,}[0-9]{0,3}){1,3}\Z")
SOME_SMALL, KNOWN_SMALL = 0.2, 0.45
"""A name in small letters, the share of names that are, and that of these with a first name that is known."""
WHOLE_NAMES = frozenset(("person", "full_name"))
INITIALS_BESIDE = re.compile(
    r"(?:(?:[A-Z]\.? ?){1,3} [A-Z][^\W\d_]['\u2019-]?[^\W\d_][\w'\u2019-]{0,24}"
    r"|[A-Z][^\W\d_]['\u2019-]?[^\W\d_][\w'\u2019-]{0,24},? (?:[A-Z]\.? ?){1,3})\Z"
)
"""Initials beside a last name, in either order."""
SHORTEST_TAKEN, LONGEST_TAKEN = 5, 32


def type_column(header, cells, this_year):
    """Return the Column of these cells under this header ('' for none)."""
    return type_filled(header, list(filter(None, map(str.strip, cells))), this_year)


def type_filled(header, cells, this_year, fewest=FEWEST_UNLABELLED):
    """Return the same of cells that all say something; `fewest`: enough to tell it without a label."""
    values = without_nulls(cells)
    if not values:
        return NOTHING
    kind = header_kind(header) if header else ""
    if kind and not is_doubted(words(header), values):
        column = labelled(kind, values, this_year, words(header) in HUMANS or are_initialled_parties(header, values))
        if column.kind:
            return column
    bare = words(header).replace(" ", "")
    if bare in CONTACT_LABELS or (bare in USERS and reaches(TWO_PARTS.match, values, NEARLY_ALL)):
        column = labelled("person" if bare in USERS else "phone", values, this_year, is_human=False)
        if column.kind:
            return column
    column = unlabelled(values, this_year, fewest)
    if column.kind in NAME_KINDS and not may_name(header, column.kind) and not reaches(is_titled, values, MOSTLY):
        column = Column(column.kind, False)
    return NOTHING if column.kind and is_said_other(header, column.kind) else column


def are_initialled_parties(header, values):
    """Tell whether initials and last names stand below a word for a party to something, as no firms are called."""
    is_party = is_of_party(header) and NO_PARTIES.isdisjoint(words(header).split(" "))
    return is_party and reaches(INITIALS_BESIDE.match, values, NEARLY_ALL)


def without_nulls(cells):
    """Return cells without those that say that nothing is known."""
    return cells if NULLS.isdisjoint(map(str.lower, cells)) else [one for one in cells if one.lower() not in NULLS]


def may_be_of(kinds, cells, this_year, *, are_dates):
    """Tell whether cells may be typed as one of some kinds of numbers or as births, far cheaper than to type them.

    `are_dates`: their dates are births as well if no header says so.
    """
    values = without_nulls(cells)
    if len(values) < FEWEST_UNLABELLED:
        return False
    if any(detector.kind in kinds for detector in likely_detectors(values, of_letters_among(kinds))):
        return True
    return are_dates and are_births_alone(values, this_year)


@lru_cache(maxsize=4)
def of_letters_among(kinds):
    """Return the detectors of some kinds whose values may be letters alone."""
    return [detector for detector in OF_LETTERS if detector.kind in kinds]


def may_name(header, kind):
    """Tell whether names below a header of no known kind are those of private people: it says nothing, or no more."""
    is_anybody = kind == "full_name" and names_somebody(header) and not is_of_renown(header)
    return is_anybody or GENERATED.match(words(header)) is not None


def is_doubted(header, values):
    """Tell whether values under a word that says little are not what it says most often."""
    if header in DOUBTED_HOMES:
        return not reaches(has_digit, values, ENOUGH)
    return header in DOUBTED_NAMES and not reaches(has_known_name, values, KNOWN_NAMES)


def is_said_other(header, kind):
    """Tell whether a header says that what looks like a birth, a person's name or number is something else."""
    if kind == "date_of_birth":
        return dates_event(header)
    if kind in NAME_KINDS:
        return is_of_thing(header)
    return len(header) <= 40 and not NUMBERED_THINGS.isdisjoint(words(header).split(" "))


def labelled(kind, values, this_year, is_human):
    """Return the Column that the label says if the values bear it out; `is_human`: it can be of nothing but people."""
    if kind in NAME_KINDS:
        values = parts_apart(values)
        values = with_capitals(undecorated(values) if kind in WHOLE_NAMES else values)
    if kind == "person":
        values = [value.split(" & ")[0] for value in values] if not are_organisations(values) else values
        is_it = reaches(is_two_words, values, ENOUGH) if is_human else are_people(values)
        if not is_it and reaches(are_initials_of, values, NEARLY_ALL):
            return Column("initials", False)
        return Column("full_name", True) if is_it else NOTHING
    for detector in DETECTORS:
        if detector.kind == kind:
            least = NEARLY_ALL if detector.checksum else ENOUGH
            is_it = reaches(detector.valid, values, least)
            sure = name_people(values) if kind == "email" else detector.alone != "never" or are_proven(kind, values)
            return Column(kind, sure) if is_it else failing(detector, values)
    if kind == "date_of_birth":
        return Column(kind, True) if are_born(values, this_year) else NOTHING
    test = {"initials": is_initials, "address": is_address, "release_date": parse_any_date}.get(kind, is_name)
    are_others = kind in NAME_KINDS and (are_organisations(values) or are_words_of_text(values))
    is_it = reaches(test, values, ENOUGH) or (kind in NAME_KINDS and are_numbered_names(values))
    return NOTHING if are_others or not is_it else Column(kind, kind in NAME_KINDS)


def are_initials_of(text):
    """Tell whether a text is initials in capitals, perhaps with the last name beside them: J.S., J. Smith, Smith, J."""
    return CAPITAL_INITIALS.match(text) is not None or INITIALS_BESIDE.match(text) is not None


def with_capitals(values):
    """Return values, whole names in small letters, perhaps with a number behind, as others are written: ann1 hill2."""
    if not reaches(is_small_name, values, SOME_SMALL):
        return values
    if not reaches(has_known_name, list(filter(is_small_name, values)), KNOWN_SMALL):
        return values
    return [value if has_capital(value) else capitalised(value) for value in values]


def is_small_name(text):
    """Tell whether a text is of two words or more without a capital."""
    return not has_capital(text) and SMALL_NAME.match(text) is not None


def has_capital(text):
    """Tell whether a text has a capital."""
    return text != text.lower()


def capitalised(text):
    """Return a text, each word with a capital and without the number behind it."""
    return " ".join([word.rstrip(DIGITS).capitalize() for word in text.split(" ")])


def failing(detector, values):
    """Return the Column of numbers of persons that have all but their check digits, as invented ones do.

    They are nobody's by themselves, and beside names or births they are people's: so are those of another state under a
    word that is used for all of them, and those of Great Britain whose first letters no office gives.
    """
    if detector.kind == "email":
        are_desks = reaches(is_role, values, MOSTLY)
        return Column("email", False) if reaches(begins_as_mail, values, NEARLY_ALL) and not are_desks else NOTHING
    if len(values) < FEWEST_UNLABELLED:
        return NOTHING
    if detector.kind == "phone":
        return Column("phone", False) if reaches(is_short_phone, values, NEARLY_ALL) else NOTHING
    if detector.family != "person number":
        return NOTHING
    is_shaped = detector.checksum or detector.kind == UNISSUED
    if is_shaped and reaches(lambda value: class_string(value) in detector.shapes, values, NEARLY_ALL):
        return Column(detector.kind, False)
    is_national = detector.kind in NATIONAL_LABELS and reaches(is_national_number, values, NEARLY_ALL)
    return Column("national_number", are_proven("national_number", values)) if is_national else NOTHING


def are_proven(kind, values):
    """Tell whether numbers below a word for those of people are such by their check digits, and enough that differ."""
    is_national = kind == "national_number" and reaches(is_proven_national_number, values, NEARLY_ALL)
    return is_national and len(set(values)) >= FEWEST_PROVEN


def is_role(address):
    """Tell whether an address of mail is of a desk, whoever sits there: clerk@, office@."""
    return address.partition("@")[0].lower() in ROLE_ACCOUNTS


def begins_as_mail(text):
    """Tell whether a text is an address of mail, although not such as may be, or several with signs between them."""
    return NEAR_MAIL.match(text.replace(",", ";").partition(";")[0]) is not None


def class_string(text):
    """Return a text as shapes of detectors are written."""
    return text.encode("ascii", "replace").translate(CLASSES)


def takers(value):
    """Return the numbers of the detectors that take a value for theirs without a label; ours take no short one."""
    if len(value) < SHORTEST_TAKEN and not OWN_ROWS:
        return frozenset()
    return remembered_takers(value) if len(value) <= LONGEST_TAKEN else takers_of(value)


def takers_of(value):
    """Return the numbers of the detectors, each of them asked."""
    return frozenset(n for n, detector in enumerate(DETECTORS) if detector.unlabelled(value))


remembered_takers = lru_cache(maxsize=2048)(takers_of)
"""In tables of things values come again; long ones, which would fill the memory, are not kept."""


def likely_detectors(values, of_letters=OF_LETTERS):
    """Return the detectors that take the first of some values or the last for theirs without a label.

    `of_letters`: those that are asked where neither has a digit.
    """
    ends = values[0], values[-1]
    if not any(sign.isdigit() for sign in "".join(ends)):
        return [detector for detector in of_letters if any(map(detector.unlabelled, ends))]
    return [DETECTORS[number] for number in sorted(takers(ends[0]) | takers(ends[1]))]


def unlabelled(values, this_year, fewest=FEWEST_UNLABELLED):
    """Return the Column that nearly all values agree on without a label."""
    if len(values) < fewest:
        return NOTHING
    for detector in likely_detectors(values):
        if reaches(detector.unlabelled, values, NEARLY_ALL) and len(set(values)) > 1:
            sure = name_people(values) if detector.kind == "email" else detector.alone == "proof"
            return Column(detector.kind, sure)
    if are_births_alone(values, this_year):
        return Column("date_of_birth", False)
    values = parts_apart(values)
    if (
        reaches(is_name, values, NEARLY_ALL)
        and reaches(has_known_name, values, 2 * KNOWN_NAMES)
        and not are_organisations(values)
        and not reaches(begins_as_town, values, PLACES_AMONG)
        and not reaches(is_month, values, MOSTLY)
    ):
        return Column("full_name" if reaches(is_two_words, values, ENOUGH) else "forename", True)
    return NOTHING
