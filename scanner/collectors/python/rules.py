"""Which kinds of column together make a row the record of a person, and what tells one person from another."""

from collections import namedtuple

NAMES = frozenset(("surname", "forename", "full_name"))
BIRTH = frozenset(("date_of_birth",))
INITIAL = frozenset(("initials",))
IDENTIFIERS = frozenset(("nino", "nhs_number", "pnc_id", "cro_number", "prison_number"))
CONTACT = frozenset(("email", "phone", "address", "postcode"))
CARD = frozenset(("card_number",))
SURE = frozenset(("sure",))
"""Stands for an identifier that its label or its checksum proves."""

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
    """Return the usable keys as tuples of tuples of column numbers."""
    keys = []
    for key in KEYS:
        places = [tuple(n for n, column in enumerate(columns) if column.kind in need) for need in key]
        if all(places):
            keys.append(tuple(places))
    return keys


def subject_of(row, keys, nulls):
    """Return the bytes that stand for the person of this row, or None where its cells name nobody."""
    for number, key in enumerate(keys):
        cells = [[row[n].strip().lower() for n in places if n < len(row)] for places in key]
        cells = [[cell for cell in part if cell not in nulls] for part in cells]
        if all(cells):
            text = "\x1e".join("\x1f".join(part) for part in cells)
            return ("%d\x1e%s" % (number, text)).encode("utf-8", "replace")
    return None
