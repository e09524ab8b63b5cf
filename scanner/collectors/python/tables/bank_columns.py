"""Columns that nobody named in lists of payments: sort code, account and payee side by side."""

import re

from scanner.collectors.python.tables.columns import NOTHING, Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.rules import ACCOUNTS
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    LETTERS,
    are_organisations,
    is_organisation,
    is_two_words,
    reaches,
)
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, header_kind, words
from scanner.collectors.python.words.humans import CIVIL_TITLES

UNNAMED_SORT_CODE = re.compile(r"[0-9]{2}(-?)[0-9]{2}\1[0-9]{2}\Z")
UNNAMED_ACCOUNT = re.compile(r"[0-9]{8}\Z")
FEWEST_ACCOUNTS = 5
NEARLY_EVERY = 0.95
MOST_DATES = 0.5


def with_accounts(columns, header, rows):
    """Return the columns, six digits before eight taken for sort code and account where names stand beside them."""
    if len(columns) < 3:
        return columns
    if any(column.kind in ACCOUNTS for column in columns):
        return with_payees(columns, header, rows)
    named = [n for n, cell in enumerate(header) if not GENERATED.match(words(cell))]
    bare = [n for n, one in enumerate(columns) if not one.kind and n not in named]
    for n in (n for n in bare if n + 1 in bare):
        if not are_accounts(filled_cells(rows, n), filled_cells(rows, n + 1)):
            continue
        payees = [m for m, one in enumerate(columns) if one.kind == "full_name"]
        payees = payees or [m for m in bare if are_payees(filled_cells(rows, m))]
        if payees:
            found = list(columns)
            found[n], found[n + 1] = Column("sort_code", False), Column("bank_account", False)
            found[payees[0]] = Column(found[payees[0]].kind or "full_name", True)
            return tuple(found)
    return columns


def with_payees(columns, header, rows):
    """Return the columns, a bare name beside accounts taken for a person's if built so; accounts of firms for none."""
    if any(column.kind in NAME_KINDS for column in columns):
        return columns
    bare = [n for n, cell in enumerate(header[: len(columns)]) if not columns[n].kind and header_kind(cell) == "person"]
    named = {n: filled_cells(rows, n) for n in bare}
    if any(names and are_organisations(names) for names in named.values()):
        return tuple(NOTHING if one.kind in ACCOUNTS else one for one in columns)
    payees = [n for n, names in named.items() if are_payees(names)]
    return tuple(Column("full_name", True) if n in payees else one for n, one in enumerate(columns))


def are_accounts(codes, accounts):
    """Tell whether cells side by side are sort codes and accounts, and no dates of six digits."""
    if len(codes) < FEWEST_ACCOUNTS or len(set(accounts)) < FEWEST_ACCOUNTS:
        return False
    if not reaches(UNNAMED_SORT_CODE.match, codes, NEARLY_EVERY):
        return False
    rising = sum(1 for one, other in zip(accounts, accounts[1:]) if one <= other)
    if "-" not in codes[0] and rising >= NEARLY_EVERY * (len(accounts) - 1):
        return False  # numbers that something was given one after another
    dates = sum(1 for account in accounts if parse_date(account))
    return dates < MOST_DATES * len(accounts) and reaches(UNNAMED_ACCOUNT.match, accounts, NEARLY_EVERY)


def are_payees(names):
    """Tell whether cells are names, most of them of persons."""
    return len(names) >= FEWEST_ACCOUNTS and reaches(is_payee, names, ENOUGH)


def is_payee(name):
    """Tell whether a name is a person's: a title, a first name or an initial is in it, and no firm's word."""
    found = LETTERS.findall(name.lower())
    words_left = [word for word in found if word not in CIVIL_TITLES]
    if not words_left or len(found) < 2 or is_organisation(name) or not is_two_words(name):
        return False
    if len(words_left) < len(found):
        return True
    has_initial = any(len(word) == 1 for word in words_left) and "&" not in name and "'" not in name
    return has_initial or not FIRST_NAMES.isdisjoint(words_left)
