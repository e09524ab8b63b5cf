"""Operators as functions of the session (about_Operators, about_Split, about_Join, about_Regular_Expressions)."""

from __future__ import annotations

from tests.powershell.engine import arithmetic, compare, convert, regex, values
from tests.powershell.engine.constrained import demand_type
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import NOTHING, Array, Listing, TypeValue


def item(value):
    """Return a value as an item of an array: nothing becomes $null there."""
    return None if value is NOTHING else value


def _unary_join(value):
    return "".join(convert.text(item) for item in values.items(value))


def _unary_split(value):
    return Array([word for item in values.items(value) for word in convert.text(item).split()], "System.String")


UNARY = {
    "-not": lambda value: not convert.truth(value),
    "!": lambda value: not convert.truth(value),
    "-": arithmetic.negate,
    "+": convert.number,
    ",": lambda value: Array([item(value)]),
    "-bnot": arithmetic.bit_not,
    "-join": _unary_join,
    "-split": _unary_split,
}


def binary(sign, left, right, refuse):
    """Return the function of a binary operator."""
    if sign in arithmetic.BINARY:
        operator = arithmetic.BINARY[sign]
        return lambda session: operator(left(session), right(session))
    if sign in ("-match", "-imatch", "-cmatch"):
        return _matching(left, right, case=sign == "-cmatch", wanted=True)
    if sign in ("-notmatch", "-inotmatch", "-cnotmatch"):
        return _matching(left, right, case=sign == "-cnotmatch", wanted=False)
    if sign in compare.OPERATORS:
        test = compare.OPERATORS[sign]
        return lambda session: test(left(session), right(session))
    if sign in SPECIAL:
        special = SPECIAL[sign]
        return lambda session: special(session, left(session), right(session))
    return refuse()


def _matching(left, right, *, case, wanted):
    """Return -match and -notmatch: of one item they set $Matches, where it matches (about_Regular_Expressions)."""
    several = compare.OPERATORS[("-c" if case else "-") + ("match" if wanted else "notmatch")]

    def run(session):
        subject, pattern = left(session), right(session)
        if isinstance(subject, Array | Listing):
            return several(subject, pattern)
        found = regex.search(convert.text(pattern), convert.text(subject), case=case)
        if found is not None:
            session.write("Matches", regex.matches(found))
        return (found is not None) is wanted

    return run


def _type_of(session, value):
    return value.name if isinstance(value, TypeValue) else convert.text(value)


def _is(session, left, right):
    return convert.is_a(left, _type_of(session, right))


def _as(session, left, right):
    kind = _type_of(session, right)
    demand_type(session, kind, "ConversionSupportedOnlyToCoreTypes", "a conversion")
    return convert.cast_or_null(left, kind)


def _each(left, operation):
    """Return the result for one string, or those of every item of an array."""
    if isinstance(left, Array | Listing):
        return Array([operation(convert.text(item)) for item in left.items])
    return operation(convert.text(left))


def _replacing(*, case):
    def operator(session, left, right):
        pattern, *new = values.items(right)
        if len(new) > 1:
            raise UnknownError("-replace takes a pattern and a replacement")
        if new and isinstance(new[0], values.ScriptBlock):
            raise UnknownError("-replace with a script block is not in Windows PowerShell 5.1")
        filler = convert.text(new[0]) if new else ""
        return _each(left, lambda text: regex.replace(text, convert.text(pattern), filler, case=case))

    return operator


def _splitting(*, case):
    def operator(session, left, right):
        pattern, *more = values.items(right)
        if isinstance(pattern, values.ScriptBlock) or len(more) > 1:
            raise UnknownError("-split with these operands is not known")
        limit = int(convert.cast(more[0], "int")) if more else 0
        parts = []
        for item in values.items(left):
            parts += regex.split(convert.text(item), convert.text(pattern), limit, case=case)
        return Array(parts, "System.String")

    return operator


SPECIAL = {
    "-is": _is,
    "-isnot": lambda session, left, right: not _is(session, left, right),
    "-as": _as,
    "-join": lambda session, left, right: convert.text(right).join(convert.text(item) for item in values.items(left)),
    "-replace": _replacing(case=False),
    "-ireplace": _replacing(case=False),
    "-creplace": _replacing(case=True),
    "-split": _splitting(case=False),
    "-isplit": _splitting(case=False),
    "-csplit": _splitting(case=True),
}
