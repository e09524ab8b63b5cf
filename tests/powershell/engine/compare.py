"""Comparison operators (about_Comparison_Operators): the left operand decides the type; arrays on the left filter."""

from __future__ import annotations

import re

from tests.powershell.engine import convert, regex, values
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import NOTHING, Array, Char, EnumValue, Integer, Listing, Table, Thing, TypeValue


def fold(string):
    """Return a string as a comparison without case sees it."""
    if string.isascii():
        return string.upper()
    return "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in string)


def equal(left, right, *, case=False):
    """Tell whether two items are equal as `-eq` sees them."""
    left, right = (None if value is NOTHING else value for value in (left, right))
    if left is None or right is None:
        return left is right
    if isinstance(left, str):
        return _same_text(
            str(left), convert.text(right), case=case or (isinstance(left, Char) and isinstance(right, Char))
        )
    if isinstance(left, bool):
        return left == convert.truth(right)
    if isinstance(left, Integer | float):
        other = convert.number(right) if not isinstance(right, Array | Listing) else None
        return other is not None and left == other
    if isinstance(left, EnumValue):
        return _same_text(left.name, right, case=case) if isinstance(right, str) else left.number == _number_of(right)
    if isinstance(left, TypeValue):
        return isinstance(right, TypeValue) and left.name == right.name
    if isinstance(left, Thing | Table):
        return left is right
    raise UnknownError(f"whether a {values.type_name(left)} equals something is not known")


def _number_of(value):
    return value.number if isinstance(value, EnumValue) else convert.number(value)


IGNORED = re.compile("[\\0\xad\u0300-\u036f\u200b-\u200f\u2060\ufeff]")
"""Characters that a comparison by culture passes over or combines."""


def _same_text(left, right, *, case):
    if left != right and IGNORED.search(left + right):
        raise UnknownError("whether strings with ignorable characters are equal depends on the culture's tables")
    return left == right if case else fold(left) == fold(right)


def order(left, right, *, case=False):
    """Return less than, equal to or more than 0, as `-lt` and the others see two items."""
    left, right = (None if value is NOTHING else value for value in (left, right))
    if left is None or right is None:
        return _order_of_null(left, right)
    if isinstance(left, str):
        one, other = (str(left), convert.text(right)) if case else (fold(str(left)), fold(convert.text(right)))
        if not (one.isascii() and other.isascii()) or re.search(r"[^A-Z0-9]", one + other, re.IGNORECASE):
            raise UnknownError("the order of strings beyond letters and digits depends on the culture")
        return (one > other) - (one < other)
    if isinstance(left, bool | Integer | float | EnumValue):
        one, other = convert.number(left), convert.number(right)
        if other is None:
            fail("Could not compare: the right side is no number.", "ComparisonFailure")
        return (one > other) - (one < other)
    fail("Cannot compare: the left side is not IComparable.", "NotIcomparable")
    return 0


def _order_of_null(left, right):
    """Return the order where one is $null: less than every number that is not negative, and than any string."""
    if left is right:
        return 0
    other = right if left is None else left
    below = other < 0 if isinstance(other, Integer | float) and not isinstance(other, bool) else False
    return (1 if below else -1) * (1 if left is None else -1)


def filtering(test):
    """Return the operator of a test of two items: an array on the left gives those of its items that pass."""

    def operator(left, right):
        if isinstance(left, Array | Listing):
            return Array([item for item in left.items if test(item, right)])
        return test(left, right)

    return operator


def contains(left, right, *, case=False):
    """Return what -contains tells."""
    return any(equal(item, right, case=case) for item in values.items(left))


def like(pattern, subject, *, case=False):
    """Return what -like tells of two strings (about_Wildcards)."""
    return re.fullmatch(_wildcards(pattern), subject, (0 if case else re.IGNORECASE) | re.DOTALL) is not None


def _wildcards(pattern):
    if re.search(r"[\[\]`]", pattern):
        raise UnknownError("wildcards with brackets or backticks are not known")
    return "".join(".*" if letter == "*" else "." if letter == "?" else re.escape(letter) for letter in pattern)


def _negated(test):
    return lambda left, right: not test(left, right)


def _tests(*, case):
    def same(left, right):
        return equal(left, right, case=case)

    def wild(left, right):
        return like(convert.text(right), convert.text(left), case=case)

    def found(left, right):
        return regex.search(convert.text(right), convert.text(left), case=case) is not None

    return {
        "eq": same,
        "ne": _negated(same),
        "lt": lambda left, right: order(left, right, case=case) < 0,
        "le": lambda left, right: order(left, right, case=case) <= 0,
        "gt": lambda left, right: order(left, right, case=case) > 0,
        "ge": lambda left, right: order(left, right, case=case) >= 0,
        "like": wild,
        "notlike": _negated(wild),
        "notmatch": _negated(found),
        "match": found,
    }


def _operators():
    known = {}
    for prefix, case in (("", False), ("i", False), ("c", True)):
        known |= {f"-{prefix}{name}": filtering(test) for name, test in _tests(case=case).items()}
        for name, (turn, wanted) in {
            "contains": (False, True),
            "notcontains": (False, False),
            "in": (True, True),
            "notin": (True, False),
        }.items():
            known[f"-{prefix}{name}"] = _membership(case=case, turn=turn, wanted=wanted)
    return known


def _membership(*, case, turn, wanted):
    def operator(left, right):
        return contains(*((right, left) if turn else (left, right)), case=case) is wanted

    return operator


OPERATORS = _operators()
"""Every comparison but -match of one string, which sets $Matches, and -is, -as, -replace, -split, -join."""
