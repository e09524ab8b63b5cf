"""Which kinds of column together make a row the record of a person, and what tells one person from another."""

from collections import namedtuple

from scanner.collectors.python.columns import parse_any_date
from scanner.collectors.python.validators import compact

NAMES = frozenset(("surname", "forename", "full_name"))
BIRTH = frozenset(("date_of_birth",))
INITIAL = frozenset(("initials",))
IDENTIFIERS = frozenset(("nino", "nhs_number", "pnc_id", "cro_number", "prison_number"))
CONTACT = frozenset(("email", "phone", "address", "postcode"))
CARD = frozenset(("card_number",))
SURE = frozenset(("sure",))
"""Stands for an identifier that its label or its checksum proves."""

WRITTEN_APART = IDENTIFIERS | CARD | {"postcode", "initials"}
"""Kinds whose values are the same with blanks and hyphens and without."""

Rule = namedtuple("Rule", "needs confidence")
RULES = (
    Rule((NAMES, BIRTH), "high"),
    Rule((NAMES, IDENTIFIERS), "high"),
    Rule((IDENTIFIERS, BIRTH), "high"),
    Rule((INITIAL, BIRTH), "medium"),
    Rule((SURE,), "medium"),
    Rule((NAMES, CONTACT), "medium"),
    Rule((NAMES, CARD), "medium"),
    Rule((BIRTH, CONTACT), "medium"),
    Rule((CARD,), "medium"),
    Rule((frozenset(("email",)), frozenset(("phone", "address", "postcode"))), "low"),
)
"""Each needs one kind of every set; the first that holds decides."""

KEYS = (
    (frozenset(("nino",)),),
    (frozenset(("nhs_number",)),),
    (frozenset(("pnc_id",)),),
    (frozenset(("prison_number",)),),
    (frozenset(("cro_number",)),),
    (NAMES, BIRTH),
    (INITIAL, BIRTH),
    (frozenset(("email",)),),
    (NAMES, frozenset(("postcode",))),
    (NAMES, frozenset(("phone",))),
    (NAMES, frozenset(("address",))),
    (BIRTH, frozenset(("postcode",))),
    (BIRTH, frozenset(("address", "phone"))),
    (CARD,),
    (NAMES,),
)
"""What tells persons apart: of each row the first key whose every set has a filled cell."""


def rule_for(columns):
    """Return the Rule that these columns meet, or None."""
    kinds = {column.kind for column in columns}
    if any(column.sure and column.kind in IDENTIFIERS for column in columns):
        kinds = kinds | SURE
    for rule in RULES:
        if all(kinds & need for need in rule.needs):
            return rule
    return None


def key_places(columns):
    """Return the usable keys as tuples of tuples of (column number, kind)."""
    keys = []
    for key in KEYS:
        places = [tuple((n, column.kind) for n, column in enumerate(columns) if column.kind in need) for need in key]
        if all(places):
            keys.append(tuple(places))
    return keys


def subjects_of(row, keys, nulls):
    """Yield what stands for the person of this row, as bytes and whether it is a number; nothing where nobody is named.

    One of each at most: the numbers are what is counted, the rest tells whether a row without one is of somebody new.
    """
    found = set()
    for number, key in enumerate(keys):
        is_number = all(kind in IDENTIFIERS for places in key for _, kind in places)
        if is_number in found:
            continue
        cells = [[same(row[n], kind, nulls) for n, kind in places if n < len(row)] for places in key]
        if all(any(part) for part in cells):
            text = "\x1e".join("\x1f".join(filter(None, part)) for part in cells)
            found.add(is_number)
            yield ("%d\x1e%s" % (number, text)).encode("utf-8", "replace"), is_number


def same(cell, kind, nulls):
    """Return a cell as it is compared: one person's number, date or name may be written in several ways."""
    cell = cell.strip().lower()
    if cell in nulls or not any(sign.isalnum() for sign in cell):
        return ""
    if kind in NAMES and not any(sign.isalpha() for sign in cell):
        return ""
    if kind in WRITTEN_APART:
        return compact(cell)
    if kind == "date_of_birth":
        date = parse_any_date(cell)
        return "%d-%d-%d" % date if date else cell
    return cell
