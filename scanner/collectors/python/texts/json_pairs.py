"""Objects of JSON whose values stand apart from their names: with types around them, or as lists of names and values.

{"name": {"S": "Ann"}} as databases write it, and [{"name": "surname", "value": "Smith"}, ...] as forms and requests do.
"""

from scanner.collectors.python.words.headers import header_kind

JSON_TYPES = frozenset(("S", "N", "B", "BOOL", "NULL", "SS", "NS", "L", "M"))
PAIR_NAMES = ("name", "key", "field", "label", "question", "Name", "Key")
PAIR_VALUES = ("value", "answer", "Value")
MOST_PAIRS, PAIR_KEYS, FEWEST_PAIR_KINDS = 100, 4, 2
"""Of one list; of one pair, with what else is said of it; and how many names must be known."""


def unwrapped(value):
    """Return an object without types around its values, and one for a list of names and values; other values as are."""
    if isinstance(value, dict):
        return untyped(value)
    return paired(value) if isinstance(value, list) and 1 < len(value) <= MOST_PAIRS else value


def untyped(value):
    """Return an object of which each value is an object of one, under the name of its type, without these."""
    items = value.values()
    if not value or not all(isinstance(item, dict) and len(item) == 1 for item in items):
        return value
    return {key: scalar for key, item in value.items() for scalar in item.values()} if are_types(items) else value


def are_types(items):
    """Tell whether the only key of each object is the name of a type."""
    return all(JSON_TYPES.issuperset(item) for item in items)


def paired(value):
    """Return the object that a list of names and values is, where these names are known; else the list."""
    first = value[0]
    if not isinstance(first, dict) or len(first) > PAIR_KEYS:
        return value
    name = next((key for key in PAIR_NAMES if isinstance(first.get(key), str)), None)
    held = next((key for key in PAIR_VALUES if key in first), None)
    if name is None or held is None:
        return value
    if not all(isinstance(one, dict) and isinstance(one.get(name), str) for one in value):
        return value
    pairs = {one[name]: one.get(held) for one in value}
    kinds = {header_kind(label) for label in pairs} - {""}
    return pairs if len(pairs) == len(value) and len(kinds) >= FEWEST_PAIR_KINDS else value
