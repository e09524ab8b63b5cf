"""What a column of a table holds, by the words over it and by the values in it."""

from collections import namedtuple
from functools import lru_cache
from itertools import zip_longest

from scanner.collectors.python.asked.own_rows import OWN_ROWS
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.glance import CLASSES
from scanner.collectors.python.values.dates import DAY_SIGNS
from scanner.collectors.python.values.detectors import DETECTORS, OF_LETTERS
from scanner.collectors.python.values.national_numbers import is_national_number
from scanner.collectors.python.values.validators import is_short_phone
from scanner.collectors.python.words.cell_values import (
    CAPITAL_INITIALS,
    ENOUGH,
    KNOWN_NAMES,
    MOST_FIRST_NAMES,
    MOSTLY,
    NEARLY_ALL,
    PLACES_AMONG,
    are_births_alone,
    are_born,
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
    lists_titles,
    name_people,
    parse_any_date,
    parts_apart,
    reaches,
    share,
)
from scanner.collectors.python.words.dictionary import HUMANS, NULLS, NUMBERED_THINGS
from scanner.collectors.python.words.headers import (
    BARE_NAMES,
    GENERATED,
    NAME_KINDS,
    UNPROVEN,
    WHOSE_KINDS,
    dates_event,
    header_kind,
    is_of_party,
    is_of_thing,
    lists_monuments,
    lists_pets,
    lists_public,
    lists_tests,
    lists_things,
    names_firms,
    names_somebody,
    words,
)
from scanner.collectors.python.words.language_words import DOUBTED_HOMES, DOUBTED_NAMES
from scanner.collectors.python.words.life_words import is_of_renown

Column = namedtuple("Column", "kind sure")
"""Kind is canonical ('' for nothing of interest); `sure`: no header that says something else than its values do."""
NOTHING = Column("", False)
BARE_HEADERS = frozenset(("name", "names", "naam", "nom", "nume", "navn", "namn"))
"""Over a column of surnames, where another one has the first names."""
BARE_FORENAMES = BARE_HEADERS.union(DOUBTED_NAMES, ("ad", "adi", "adı", "nama"))
"""Over a column of first names, known or not, where another one has the surnames."""
CONTACT_LABELS = frozenset(("contact", "contacto", "contatto", "contato", "kontakt"))
"""Over names, or over telephones where the values are such."""
FEWEST_UNLABELLED = 5
UNSURE_NAMES = frozenset(("", "forename"))
"""Kinds of a column of single words that no header of first names stands over."""
PET_KINDS = frozenset(("forename", "date_of_birth"))
CARD_KINDS = frozenset(("card_number",))
FEW_DAYS, NAMES_A_DAY, LATE_YEARS = 2, 3, 10
"""Days at most that are of no births, different names at least for each of them, and years ago."""
PUBLIC_KINDS = NAME_KINDS | {"", "date_of_birth"}
PUBLIC_NUMBERS = frozenset(("bioguide", "bioguide id", "id bioguide"))
"""Words over the numbers of members of a congress, which look like those of probation."""
FIRMS_NUMBERED = frozenset(
    (
        "business",
        "company",
        "course",
        "credits",
        "instructor",
        "product",
        "section",
        "semester",
        "sku",
        "supplier",
        "vendor",
    )
)
"""Words over columns of tables in which CRN is the number of a company, a customer or a course."""
GENERAL_TEXT = """
id number;id no;id num;id nr;id card;identity number;identity no;tax id;tax id number;tax no;tax number;tin;
tax identification number;personal no;personal code
"""
GENERAL_NUMBERS = frozenset(GENERAL_TEXT.replace("\n", "").split(";"))
"""Words over numbers of people, and of anything else."""
NATIONAL_LABELS = frozenset(("es_dni", "fr_nir", "national_number", "nordic_number", "us_ssn"))
"""Kinds whose words stand over the numbers of other states too."""
SHORTEST_TAKEN, LONGEST_TAKEN = 5, 32


def type_column(header, cells, this_year):
    """Return the Column of these cells under this header ('' for none)."""
    return type_filled(header, list(filter(None, map(str.strip, cells))), this_year)


def type_filled(header, cells, this_year):
    """Return the same of cells that all say something."""
    values = cells if NULLS.isdisjoint(map(str.lower, cells)) else [one for one in cells if one.lower() not in NULLS]
    if not values:
        return NOTHING
    kind = header_kind(header) if header else ""
    if kind and not is_doubted(words(header), values):
        column = labelled(kind, values, this_year, words(header) in HUMANS)
        if column.kind:
            return column
    if words(header) in CONTACT_LABELS:
        column = labelled("phone", values, this_year, is_human=False)
        if column.kind:
            return column
    column = unlabelled(values, this_year)
    if column.kind in NAME_KINDS and not may_name(header, column.kind) and share(is_titled, values) < MOSTLY:
        column = Column(column.kind, False)
    return NOTHING if column.kind and is_said_other(header, column.kind) else column


def may_name(header, kind):
    """Tell whether names below a header of no known kind are those of private people: it says nothing, or no more."""
    is_anybody = kind == "full_name" and names_somebody(header) and not is_of_renown(header)
    return is_anybody or GENERATED.match(words(header)) is not None


def is_doubted(header, values):
    """Tell whether values under a word that says little are not what it says most often."""
    if header in DOUBTED_HOMES:
        return share(has_digit, values) < ENOUGH
    return header in DOUBTED_NAMES and share(has_known_name, values) < KNOWN_NAMES


def type_columns(header, rows, this_year):
    """Return the Column of each cell of rows that stand under a header, which may be shorter."""
    columns = [
        type_filled(header[n] if n < len(header) else "", filled_cells(rows, n), this_year)
        for n in range(max([len(row) for row in rows] or [0]))
    ]
    columns = with_bare_surnames(without_names_of_things(columns, header), header, rows)
    columns = without_births_of_all(without_others(columns, header, rows), rows, this_year)
    columns = without_numbers_of_firms(without_public_births(columns, header), header)
    columns = without_numbers_of_things(columns, header)
    return tuple(without_untold(columns, header) if any(map(words, header)) else without_releases(columns, rows))


def without_public_births(columns, header):
    """Return the columns, births taken for nothing where a header says that the people are known to all.

    Unless it says more of them than everybody may know.
    """
    columns = [
        NOTHING if one.kind == "probation_crn" and words(cell) in PUBLIC_NUMBERS else one
        for one, cell in zip_longest(columns, header[: len(columns)], fillvalue="")
    ]
    kinds = {one.kind for one in columns}
    if "date_of_birth" in kinds and kinds <= PUBLIC_KINDS and lists_public(header):
        return [NOTHING if one.kind == "date_of_birth" else one for one in columns]
    return columns


def without_births_of_all(columns, rows, this_year):
    """Return the columns, late dates taken for nothing that many who are named have alike, as in made data."""
    births = [n for n, one in enumerate(columns) if one.kind == "date_of_birth"]
    if len(births) != 1 or len(rows) < FEWEST_UNLABELLED:
        return columns
    days = {cell[: DAY_SIGNS - 1] for cell in filled_cells(rows, births[0])}
    dates = [parse_any_date(day) for day in days] if len(days) <= FEW_DAYS else [None]
    if not all(date and date[0] >= this_year - LATE_YEARS for date in dates):
        return columns
    named = [n for n, one in enumerate(columns) if one.kind in NAME_KINDS]
    names = set(zip(*[[row[n] if n < len(row) else "" for row in rows] for n in named]))
    if len(names) < max(FEWEST_UNLABELLED, NAMES_A_DAY * len(days)):
        return columns
    return [NOTHING if one.kind == "date_of_birth" else one for one in columns]


def without_others(columns, header, rows):
    """Return the columns, names of pets and on plaques and tests of cards taken for nothing, mail of firms no proof.

    A first name, a birth, and a type or an owner are a pet's; addresses of mail that are made of people's names stand
    beside firms, too.
    """
    kinds = {one.kind for one in columns} - {""}
    if kinds == CARD_KINDS and lists_tests(header):
        return [NOTHING] * len(columns)
    if kinds == PET_KINDS and lists_pets(header):
        return [NOTHING] * len(columns)
    if not NAME_KINDS.isdisjoint(kinds) and lists_monuments(header):
        return [NOTHING if one.kind in NAME_KINDS else one for one in columns]
    if "email" in kinds and NAME_KINDS.isdisjoint(kinds) and (names_firms(header) or are_named_firms(header, rows)):
        return [Column(one.kind, one.sure and one.kind != "email") for one in columns]
    return columns


def are_named_firms(header, rows):
    """Tell whether names of firms stand under a word that people's stand under, too."""
    return any(
        are_organisations(filled_cells(rows, n) or [""])
        for n, cell in enumerate(header)
        if header_kind(cell) in NAME_KINDS or names_somebody(cell)
    )


def without_numbers_of_firms(columns, header):
    """Return the columns, those under a bare CRN no proof of probation where firms, goods or courses have such."""
    is_numbered = any(one.kind == "probation_crn" for one in columns)
    said = (word for cell in header[: len(columns)] for word in words(cell).split(" "))
    if not is_numbered or FIRMS_NUMBERED.isdisjoint(said):
        return columns
    return [
        Column(one.kind, one.sure and words(cell) != "crn")
        for one, cell in zip_longest(columns, header[: len(columns)], fillvalue="")
    ]


def without_numbers_of_things(columns, header):
    """Return the columns, numbers under a word that says little taken for nothing where things or firms have such."""
    said = frozenset(" ".join(map(words, header)).split(" "))
    if said.isdisjoint(NUMBERED_THINGS) and said.isdisjoint(FIRMS_NUMBERED):
        return columns
    return [
        NOTHING if one.kind == "national_number" and words(cell) in GENERAL_NUMBERS else one
        for one, cell in zip_longest(columns, header[: len(columns)], fillvalue="")
    ]


def without_untold(columns, header):
    """Return the columns, births and numbers without a checksum taken for nothing where no header tells of people.

    Values alone make them so in a table without a header; under other words they are those of ships, say.
    """
    told = (is_told(one, cell) for one, cell in zip_longest(columns, header[: len(columns)], fillvalue=""))
    if any(told):
        return columns
    return [NOTHING if one.kind in UNPROVEN else one for one in columns]


def without_releases(columns, rows):
    """Return the columns of a table without a header, births taken for nothing beside titles of films or books."""
    if not any(one.kind == "date_of_birth" for one in columns) or not lists_titles(rows):
        return columns
    return [NOTHING if one.kind == "date_of_birth" else one for one in columns]


def is_told(column, cell):
    """Tell whether a column that tells who somebody is does so by the word over it, or stands under none.

    Single words under a bare `name` do not: aircraft, storms and dogs have first names of people too.
    """
    if column.kind == "forename" and not column.sure and header_kind(cell) in BARE_NAMES:
        return False
    return column.kind in WHOSE_KINDS and (bool(header_kind(cell)) or GENERATED.match(words(cell)) is not None)


def with_bare_surnames(columns, header, rows):
    """Return the columns, single words under a bare `name` taken for surnames beside first names or births.

    Beside surnames they are first names, be they known or not.
    """
    known = {one.kind for one in columns if one.sure or one.kind == "initials"}
    if "surname" in known and "forename" not in known and not lists_things(header):
        return with_bare_forenames(columns, header, rows)
    beside_first = not known.isdisjoint(("forename", "initials"))
    if lists_things(header) or not (beside_first or "date_of_birth" in known):
        return columns
    return [
        Column("surname", True)
        if not one.kind and words(cell) in BARE_HEADERS and are_surnames(rows, n, beside_first)
        else one
        for n, (one, cell) in enumerate(zip_longest(columns, header[: len(columns)], fillvalue=""))
    ]


def with_bare_forenames(columns, header, rows):
    """Return the columns, the first of single words under a bare `name` taken for first names."""
    for n, (one, cell) in enumerate(zip(columns, header)):
        if one.kind in UNSURE_NAMES and not one.sure and words(cell) in BARE_FORENAMES and are_surnames(rows, n, True):
            return [*columns[:n], Column("forename", True), *columns[n + 1 :]]
    return columns


def are_surnames(rows, n, beside_first):
    """Tell whether a column holds single words that are names; animals have first names of people."""
    values = [row[n].strip() for row in rows if n < len(row) and row[n].strip()]
    if len(values) < FEWEST_UNLABELLED or not reaches(is_name, values, NEARLY_ALL):
        return False
    return not are_organisations(values) and (beside_first or share(has_known_name, values) < MOST_FIRST_NAMES)


def is_said_other(header, kind):
    """Tell whether a header says that what looks like a birth, a person's name or number is something else."""
    if kind == "date_of_birth":
        return dates_event(header)
    if kind in NAME_KINDS:
        return is_of_thing(header)
    return len(header) <= 40 and not NUMBERED_THINGS.isdisjoint(words(header).split(" "))


def without_names_of_things(columns, header):
    """Return the columns, bare names taken for nothing where a header says that animals or ships are listed."""
    if not lists_things(header):
        return columns
    bare = [header_kind(cell) in BARE_NAMES and not is_of_party(cell) for cell in header]
    left = [
        NOTHING if one.kind in NAME_KINDS and (all(bare[n : n + 1]) or not one.sure) else one
        for n, one in enumerate(columns)
    ]
    if not any(one.kind in NAME_KINDS and is_of_party(header[n]) for n, one in enumerate(left[: len(header)])):
        return left
    return [NOTHING if one.kind == "date_of_birth" else one for one in left]


def labelled(kind, values, this_year, is_human):
    """Return the Column that the label says if the values bear it out; `is_human`: it can be of nothing but people."""
    values = parts_apart(values) if kind in NAME_KINDS else values
    if kind == "person":
        values = [value.split(" & ")[0] for value in values] if not are_organisations(values) else values
        is_it = share(is_two_words, values) >= ENOUGH if is_human else are_people(values)
        if not is_it and reaches(CAPITAL_INITIALS.match, values, NEARLY_ALL):
            return Column("initials", False)
        return Column("full_name", True) if is_it else NOTHING
    for detector in DETECTORS:
        if detector.kind == kind:
            least = NEARLY_ALL if detector.checksum else ENOUGH
            is_it = share(detector.valid, values) >= least
            sure = name_people(values) if kind == "email" else detector.alone != "never"
            return Column(kind, sure) if is_it else failing(detector, values)
    if kind == "date_of_birth":
        return Column(kind, True) if are_born(values, this_year) else NOTHING
    test = {"initials": is_initials, "address": is_address, "release_date": parse_any_date}.get(kind, is_name)
    are_others = kind in NAME_KINDS and (are_organisations(values) or are_words_of_text(values))
    is_it = share(test, values) >= ENOUGH or (kind in NAME_KINDS and are_numbered_names(values))
    return NOTHING if are_others or not is_it else Column(kind, kind in NAME_KINDS)


def failing(detector, values):
    """Return the Column of numbers of persons that have all but their check digits, as invented ones do.

    They are nobody's by themselves, and beside names or births they are people's: so are those of another state under a
    word that is used for all of them.
    """
    if len(values) < FEWEST_UNLABELLED:
        return NOTHING
    if detector.kind == "phone":
        return Column("phone", False) if reaches(is_short_phone, values, NEARLY_ALL) else NOTHING
    if detector.family != "person number":
        return NOTHING
    if detector.checksum and reaches(lambda value: class_string(value) in detector.shapes, values, NEARLY_ALL):
        return Column(detector.kind, False)
    is_national = detector.kind in NATIONAL_LABELS and reaches(is_national_number, values, NEARLY_ALL)
    return Column("national_number", False) if is_national else NOTHING


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


def unlabelled(values, this_year):
    """Return the Column that nearly all values agree on without a label."""
    if len(values) < FEWEST_UNLABELLED:
        return NOTHING
    ends = values[0], values[-1]
    is_bare = not any(sign.isdigit() for sign in "".join(ends))
    likely = OF_LETTERS if is_bare else map(DETECTORS.__getitem__, sorted(takers(ends[0]) | takers(ends[1])))
    for detector in likely:
        if (
            (not is_bare or any(map(detector.unlabelled, ends)))
            and reaches(detector.unlabelled, values, NEARLY_ALL)
            and len(set(values)) > 1
        ):
            sure = name_people(values) if detector.kind == "email" else detector.alone == "proof"
            return Column(detector.kind, sure)
    if are_births_alone(values, this_year):
        return Column("date_of_birth", False)
    values = parts_apart(values)
    if (
        reaches(is_name, values, NEARLY_ALL)
        and share(has_known_name, values) >= 2 * KNOWN_NAMES
        and not are_organisations(values)
        and share(begins_as_town, values) < PLACES_AMONG
        and share(is_month, values) < MOSTLY
    ):
        return Column("full_name" if share(is_two_words, values) >= ENOUGH else "forename", True)
    return NOTHING
