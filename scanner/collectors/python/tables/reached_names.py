"""Names that nobody knows below a bare `name`: people's where each has a telephone or a home beside private mail.

Firms and shops are reached by both as well: their mail is of desks and of a domain of their own each, their names are
of words that come again, of one or of many.
"""

from collections import Counter

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.one_names import DESKS_AMONG, FEWEST_ONE_WORD, is_desk_mail, is_of_no_people
from scanner.collectors.python.tables.rules import rule_for
from scanner.collectors.python.tables.typed_columns import BARE_FORENAMES, is_bare
from scanner.collectors.python.tables.unnamed import EACH_ITS_OWN
from scanner.collectors.python.words.cell_values import (
    NEARLY_ALL,
    SOME_FIRMS,
    is_business,
    is_name,
    is_organisation,
    is_two_words,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import header_kind

BESIDE_MAIL = frozenset(("phone", "address"))
DOMAINS_AMONG, SAME_WORD_AMONG, MOST_WORDS = 0.5, 0.25, 4
"""Share of addresses of mail that have a domain of their own, and of names in which the same word stands, at most; and
words of a name."""
CASELESS = (("\u05d0", "\u1dff"), ("\u2c00", "\U0010ffff"))
"""First letters of words in scripts without capitals, of Hebrew and what stands behind it."""


def with_reached_names(columns, header, rows):
    """Return the columns, what stands below a bare `name` taken for people's where they are reached as people are."""
    bare = [n for n, one in enumerate(columns[: len(header)]) if not one.kind and is_bare(header[n], BARE_FORENAMES)]
    mails = [n for n, one in enumerate(columns) if one.kind == "email"]
    if len(bare) != 1 or len(mails) != 1 or rule_for(columns) is not None or is_of_no_people(header):
        return columns
    if not any(header_kind(cell) in BESIDE_MAIL for cell in header):
        return columns
    names, mail = filled_cells(rows, bare[0]), filled_cells(rows, mails[0])
    if not are_private(mail, len(rows)) or not are_whole_names(names, len(rows)):
        return columns
    return tuple(Column("full_name", True) if n == bare[0] else one for n, one in enumerate(columns))


def are_private(mail, many):
    """Tell whether nearly all of so many rows have mail of their own, hardly any of it a desk's, of few domains."""
    domains = {one.rpartition("@")[2].lower() for one in mail}
    return (
        len(mail) >= max(FEWEST_ONE_WORD, NEARLY_ALL * many)
        and len(set(mail)) >= EACH_ITS_OWN * len(mail)
        and len(domains) <= DOMAINS_AMONG * len(mail)
        and share(is_desk_mail, mail) < DESKS_AMONG
    )


def are_whole_names(names, many):
    """Tell whether nearly all of so many rows have a name of a few words, of which none comes again and again."""
    told = Counter(word for name in names for word in set(name.split()))
    return (
        len(names) >= NEARLY_ALL * many
        and len(set(names)) >= EACH_ITS_OWN * len(names)
        and reaches(is_whole_name, names, NEARLY_ALL)
        and max(told.values()) <= SAME_WORD_AMONG * len(names)
        and share(is_organisation, names) < SOME_FIRMS
        and share(is_business, names) < SOME_FIRMS
    )


def is_whole_name(text):
    """Tell whether a text is of two to four words that begin with capitals, where the script has such."""
    if not is_name(text) or not 1 < len(text.split()) <= MOST_WORDS:
        return False
    return any(low <= text[:1] <= high for low, high in CASELESS) or is_two_words(text)
