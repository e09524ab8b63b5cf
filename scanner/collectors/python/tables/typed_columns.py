"""What the columns of one table say of each other."""

from itertools import zip_longest

from scanner.collectors.python.tables.columns import FEWEST_IN_SHORT, FEWEST_UNLABELLED, NOTHING, Column, type_filled
from scanner.collectors.python.tables.even_rows import column_cells
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.life_facts import are_renowned
from scanner.collectors.python.values.dates import DAY_SIGNS
from scanner.collectors.python.words.cell_dates import Dates, parse_any_date
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    MOST_FIRST_NAMES,
    NEARLY_ALL,
    are_organisations,
    has_known_name,
    is_name,
    lists_titles,
    reaches,
    share,
)
from scanner.collectors.python.words.dictionary import NUMBERED_THINGS
from scanner.collectors.python.words.headers import (
    BARE_NAMES,
    GENERATED,
    NAME_KINDS,
    UNPROVEN,
    header_kind,
    is_of_party,
    names_somebody,
    names_whom,
    words,
)
from scanner.collectors.python.words.language_words import DOUBTED_NAMES
from scanner.collectors.python.words.life_words import is_of_renown, life_topic
from scanner.collectors.python.words.list_words import CHECKS, OFFICE_WORDS, OFFICES, VERDICTS
from scanner.collectors.python.words.table_topics import (
    PLACES,
    WHOSE_KINDS,
    lists_monuments,
    lists_pets,
    lists_public,
    lists_tests,
    lists_things,
    names_firms,
)

BARE_TEXT = "name names naam nom nume navn namn nama nimi nafn név nev enw ainm jina pangalan"
BARE_HEADERS = DOUBTED_NAMES.union(BARE_TEXT.split())
"""Over a column of surnames, where another one has the first names."""
BARE_FORENAMES = BARE_HEADERS.union(("ad", "adi", "adı"))
"""Over a column of first names, known or not, where another one has the surnames."""
UNSURE_NAMES = frozenset(("", "forename"))
"""Kinds of a column of single words that no header of first names stands over."""
PET_KINDS = frozenset(("forename", "date_of_birth"))
CARD_KINDS, CHECK_COLUMNS = frozenset(("card_number",)), 4
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


def type_columns(header, rows, this_year):
    """Return the Column of each cell of rows that stand under a header, which may be shorter."""
    is_short = len(rows) < FEWEST_UNLABELLED and not any(header)
    fewest = FEWEST_IN_SHORT if is_short else FEWEST_UNLABELLED
    columns = [
        type_filled(header[n] if n < len(header) else "", filled_cells(rows, n), this_year, fewest)
        for n in range(max([len(row) for row in rows] or [0]))
    ]
    columns = with_bare_surnames(without_names_of_things(columns, header), header, rows)
    columns = without_births_of_all(without_others(columns, header, rows), rows, this_year)
    columns = without_numbers_of_firms(without_public_births(columns, header, rows), header)
    columns = without_numbers_of_things(columns, header)
    return tuple(without_untold(columns, header) if any(map(words, header)) else without_releases(columns, rows))


def without_public_births(columns, header, rows):
    """Return the columns, births taken for nothing where a header says that the people are known to all.

    Unless it says more of them than everybody may know.
    """
    columns = [
        NOTHING if one.kind == "probation_crn" and words(cell) in PUBLIC_NUMBERS else one
        for one, cell in zip_longest(columns, header[: len(columns)], fillvalue="")
    ]
    kinds = {one.kind for one in columns}
    if "date_of_birth" not in kinds or not kinds - {"initials"} <= PUBLIC_KINDS:
        return columns
    if lists_public(header) or holds_offices(header, rows) or lists_players(header, rows):
        return [NOTHING if one.kind == "date_of_birth" else one for one in columns]
    return columns


def holds_offices(header, rows):
    """Tell whether one column says to which offices those on a list were elected, or want to be."""
    told = [n for n, cell in enumerate(header) if words(cell) in OFFICE_WORDS]
    return any(share(names_office, filled_cells(rows, n) or [""]) >= ENOUGH for n in told)


def lists_players(header, rows):
    """Tell whether one column says where players of a team or a league stand: goalkeeper, right-back, GK."""
    if not any(map(is_of_renown, header)):
        return False
    posts = [filled_cells(rows, n) for n, cell in enumerate(header) if life_topic(cell) == "post"]
    return any(values and are_renowned(values) for values in posts)


def names_office(post):
    """Tell whether a post is an elected one: vice governor, member of parliament."""
    return not OFFICES.isdisjoint(words(post).split(" "))


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

    So are names of those who were elected, and how they are reached at their office.

    A first name, a birth, and a type or an owner are a pet's; addresses of mail that are made of people's names stand
    beside firms, too.
    """
    kinds = {one.kind for one in columns} - {""}
    if (kinds == CARD_KINDS and lists_tests(header)) or (len(kinds) == 1 and lists_verdicts(header, rows)):
        return [NOTHING] * len(columns)
    if kinds == PET_KINDS and lists_pets(header):
        return [NOTHING] * len(columns)
    if not NAME_KINDS.isdisjoint(kinds) and kinds <= NAME_KINDS | PLACES and holds_offices(header, rows):
        return [NOTHING] * len(columns)
    if not NAME_KINDS.isdisjoint(kinds) and lists_monuments(header):
        return [NOTHING if one.kind in NAME_KINDS else one for one in columns]
    if "email" in kinds and NAME_KINDS.isdisjoint(kinds) and (names_firms(header) or are_named_firms(header, rows)):
        return [Column(one.kind, one.sure and one.kind != "email") for one in columns]
    return columns


def lists_verdicts(header, rows):
    """Tell whether a table of few columns lists the cases of a check: one column says which pass, and some do not."""
    told = [n for n, cell in enumerate(header) if not CHECKS.isdisjoint(words(cell).split(" "))]
    found = [{cell.lower() for cell in filled_cells(rows, n)} for n in told if len(header) <= CHECK_COLUMNS]
    return any(len(one) > 1 and VERDICTS.issuperset(one) for one in found)


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
        if not one.kind and is_bare(cell, BARE_HEADERS) and are_surnames(rows, n, beside_first)
        else one
        for n, (one, cell) in enumerate(zip_longest(columns, header[: len(columns)], fillvalue=""))
    ]


def with_bare_forenames(columns, header, rows):
    """Return the columns, the first of single words under a bare `name` taken for first names."""
    for n, (one, cell) in enumerate(zip(columns, header)):
        if one.kind in UNSURE_NAMES and not one.sure and is_bare(cell, BARE_FORENAMES) and are_surnames(rows, n, True):
            return [*columns[:n], Column("forename", True), *columns[n + 1 :]]
    return columns


def is_bare(header, names):
    """Tell whether a header is one of some words for names, with no word beside it but one for people."""
    tokens = words(header).split(" ")
    return " ".join(tokens) in names or (len(tokens) > 1 and names_whom(tokens) and not names.isdisjoint(tokens))


def are_surnames(rows, n, beside_first):
    """Tell whether a column holds single words that are names; animals have first names of people."""
    values = [row[n].strip() for row in rows if n < len(row) and row[n].strip()]
    if len(values) < FEWEST_UNLABELLED or not reaches(is_name, values, NEARLY_ALL):
        return False
    return not are_organisations(values) and (beside_first or share(has_known_name, values) < MOST_FIRST_NAMES)


def without_names_of_things(columns, header):
    """Return the columns, bare names taken for nothing where a header says that animals or ships are listed."""
    if not lists_things(header):
        return columns
    bare = [header_kind(cell) in BARE_NAMES or words(cell) in BARE_HEADERS for cell in header]
    bare = [is_bare_name and not is_of_party(cell) for is_bare_name, cell in zip(bare, header)]
    left = [
        NOTHING if one.kind in NAME_KINDS and (all(bare[n : n + 1]) or not one.sure) else one
        for n, one in enumerate(columns)
    ]
    if not any(one.kind in NAME_KINDS and is_of_party(header[n]) for n, one in enumerate(left[: len(header)])):
        return left
    return [NOTHING if one.kind == "date_of_birth" else one for one in left]


def dates_of_things(columns, rows):
    """Return the numbers of the columns that hold dates and were not taken for births as a whole."""
    found = set()
    for n, column in enumerate(columns):
        values = list(filter(None, map(str.strip, column_cells(rows, n)))) if not column.kind else []
        if values and reaches(Dates().__getitem__, values, ENOUGH):
            found.add(n)
    return frozenset(found)
