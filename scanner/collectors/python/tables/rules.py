"""Which kinds of column together make a row the record of a person, and what tells one person from another."""

import functools
import re
from collections import Counter, namedtuple

from scanner.collectors.python.tables.even_rows import column_cells
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.spelled import spelling_of
from scanner.collectors.python.values.detectors import DETECTORS
from scanner.collectors.python.values.signs import compact
from scanner.collectors.python.words.cell_dates import parse_any_date

NAMES = frozenset(("surname", "forename", "full_name"))
BIRTH = frozenset(("date_of_birth",))
INITIAL = frozenset(("initials",))
IDENTIFIERS = frozenset(d.kind for d in DETECTORS if d.family == "person number")
CASES = frozenset(d.kind for d in DETECTORS if d.family == "case number")
"""One of them may be of several people, and one person have several."""
CONTACT = frozenset(("email", "phone", "address", "postcode"))
REACHED_ALONE = NAMES | INITIAL | CONTACT
"""Kinds of lists that say who somebody is and how he is reached: so do those of schools that are named after people."""
CARD = frozenset(("card_number",))
ACCOUNTS = frozenset(("iban", "sort_code"))
LIFE = frozenset(("personal_fact",))
"""Age, pay, offences and the like, where enough of them stand beside names (lives.py)."""
PASSWORDS_OF = frozenset(("password", "password_hash"))
USER_NAMES = frozenset(("user_name",))
"""Beside private mail that each of many has for himself (one_names.py)."""
ACCOUNT_DAY = "account_day"
LISTED = "listed"
"""How sure names are that many rows list, and little else (listed.py)."""
SURE = frozenset(("sure",))
"""Stands for an identifier that its label or its checksum proves."""

OWN = frozenset(("own_email",))
"""Stands for mail addresses that are made of people's names."""

TOLD_BIRTH = frozenset(("told_birth",))
"""Stands for a date of birth that its label tells: dates of sales stand beside addresses too."""

TOLD_NAME = frozenset(("told_name",))
"""Stands for a name under a label of names or under none, or two: shops and public houses bear names of people too."""

WRITTEN_APART = IDENTIFIERS | CASES | CARD | ACCOUNTS | {"postcode", "initials"}
"""Kinds whose values are the same with blanks and hyphens and without."""

HAS_NUMBER = re.compile("[0-9][^0-9]*[0-9][^0-9]*[0-9]")
"""What a telephone has at least: that of a room in the house."""
ROW_COUNT = re.compile(r"\(?[0-9]+ rows?\b")
"""What programs write below a table, in small letters."""

Rule = namedtuple("Rule", "needs confidence")
RULES = (
    Rule((NAMES, BIRTH), "high"),
    Rule((NAMES, IDENTIFIERS), "high"),
    Rule((IDENTIFIERS, BIRTH), "high"),
    Rule((NAMES, CASES), "high"),
    Rule((CASES, BIRTH), "high"),
    Rule((INITIAL, BIRTH), "medium"),
    Rule((SURE,), "medium"),
    Rule((TOLD_NAME, CONTACT), "medium"),
    Rule((NAMES, CARD), "medium"),
    Rule((NAMES, ACCOUNTS), "medium"),
    Rule((TOLD_BIRTH, ACCOUNTS), "medium"),
    Rule((TOLD_BIRTH, CONTACT), "medium"),
    Rule((CARD,), "medium"),
    Rule((frozenset(("sort_code",)), frozenset(("bank_account",))), "low"),
    Rule((OWN, frozenset(("phone", "address", "postcode"))), "low"),
    Rule((NAMES, LIFE), "medium"),
    Rule((TOLD_NAME, PASSWORDS_OF), "medium"),
    Rule((frozenset(("email",)), USER_NAMES | {"password", ACCOUNT_DAY}), "low"),
    Rule((OWN, frozenset(("password", "password_hash", "ip_address"))), "low"),
    Rule((frozenset((LISTED,)),), "low"),
)
"""Each needs one kind of every set; the first that holds decides."""

BEST_NUMBERS = ("nino", "nhs_number", "pnc_id", "prison_number", "cro_number")
"""Of two numbers in a row the first of these tells whose it is; then the others in the order of the table."""
OTHER_NUMBERS = tuple(d.kind for d in DETECTORS if d.kind in IDENTIFIERS and d.kind not in BEST_NUMBERS)
OTHER_CASES = tuple(d.kind for d in DETECTORS if d.kind in CASES)
MOST_KINDS = 1024
"""Sets of kinds of which it is remembered which rule they meet."""
WHOLE_AMONG = 16
"""One in so many of the rows with anything about anybody must hold all that makes a rule."""
KEYS = (
    *((frozenset((kind,)),) for kind in BEST_NUMBERS + OTHER_NUMBERS),
    (NAMES, BIRTH),
    (INITIAL, BIRTH),
    (NAMES, frozenset(("email",))),
    (frozenset(("email",)),),
    (NAMES, frozenset(("postcode",))),
    (NAMES, frozenset(("phone",))),
    (NAMES, frozenset(("address",))),
    (BIRTH, frozenset(("postcode",))),
    (BIRTH, frozenset(("address", "phone"))),
    (CARD,),
    (NAMES, frozenset(("iban", "bank_account"))),
    (frozenset(("sort_code",)), frozenset(("bank_account",))),
    (NAMES,),
    *((frozenset((kind,)),) for kind in OTHER_CASES),
)
"""What tells persons apart: of each row the first key whose every set has a filled cell."""


def rule_for(columns):
    """Return the Rule that these columns meet, or None."""
    kinds = {column.kind for column in columns}
    if any(column.sure and column.kind in IDENTIFIERS | CASES for column in columns):
        kinds = kinds | SURE
    if any(column.sure and column.kind == "email" for column in columns):
        kinds = kinds | OWN
    if any(column.sure and column.kind == "date_of_birth" for column in columns):
        kinds = kinds | TOLD_BIRTH
    names = [column.sure for column in columns if column.kind in NAMES]
    if any(names) or len(names) > 1:
        kinds = kinds | TOLD_NAME
    if LISTED in names:
        kinds = kinds | {LISTED}
    return rule_of(frozenset(kinds))


@functools.lru_cache(maxsize=MOST_KINDS)
def rule_of(kinds):
    """Return the first Rule that these kinds meet, or None: those of most tables are none, or a few."""
    return next((rule for rule in RULES if all(kinds & need for need in rule.needs)), None)


def stand_together(columns, rows):
    """Tell whether what makes a rule stands together in rows, not each part in rows of its own, as in mixed lists."""
    places = [n for n, column in enumerate(columns) if column.kind]
    times = {(True,) * len(places): len(rows)}
    if any(len(filled_cells(rows, n)) < len(rows) for n in places):
        times = Counter(zip(*[map(bool, map(str.strip, column_cells(rows, n))) for n in places]))
    whole = named = 0
    for filled, count in times.items():
        named += count * any(filled)
        whole += count * (rule_for([columns[n] for n, is_filled in zip(places, filled) if is_filled]) is not None)
    return whole * WHOLE_AMONG >= named


def key_places(columns):
    """Return the usable keys as tuples of tuples of (column number, kind)."""
    keys = []
    for key in KEYS:
        places = [tuple((n, column.kind) for n, column in enumerate(columns) if column.kind in need) for need in key]
        if all(places):
            keys.append(tuple(places))
    return keys


def same(cell, kind, nulls):
    """Return a cell as it is compared: one person's number, date or name may be written in several ways."""
    written = cell.strip()
    cell = written.lower()
    if cell in nulls or not any(sign.isalnum() for sign in cell):
        return ""
    if kind in NAMES:
        is_none = not any(sign.isalpha() for sign in cell) or ROW_COUNT.match(cell)
        return "" if is_none else spelling_of(written, kind)
    if kind in WRITTEN_APART:
        return compact(cell)
    if kind == "date_of_birth":
        date = parse_any_date(cell)
        return "%02d/%02d/%d" % date[::-1] if date else cell if any(map(str.isdigit, cell)) else ""
    is_none = (kind == "email" and "@" not in cell) or (kind == "phone" and not HAS_NUMBER.search(cell))
    return "" if is_none else cell
