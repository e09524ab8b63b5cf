"""Arithmetic, bits and -f (about_Arithmetic_Operators, about_Operators, System.String.Format)."""

from __future__ import annotations

import re

from tests.powershell.engine import convert, times, values
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import NOTHING, Array, Char, Integer, Listing, Table


def _kind(left, right):
    """Return the size in which two whole numbers are reckoned, as PowerShell's binder chooses it; None: double."""
    wide = max(type(left), type(right), key=values.ORDER.index)
    if values.ORDER.index(wide) <= values.ORDER.index(values.Int32):
        return values.Int32
    if wide in (values.UInt32, values.UInt64):
        signed = [number for number in (left, right) if type(number) in values.SIGNED]
        if any(number < 0 for number in signed):
            return values.Int64 if wide is values.UInt32 else None
    return wide


def _reckon(left, right, exact, floating):
    """Return a result; one that leaves its size becomes a double."""
    if isinstance(left, float) or isinstance(right, float):
        return floating(float(left), float(right))
    kind = _kind(left, right)
    if kind is None:
        return floating(float(left), float(right))
    found = exact(int(left), int(right))
    return kind(found) if kind.least <= found <= kind.most else float(found)


def add(left, right):
    """Return left + right: the left one decides whether that adds, joins or appends."""
    left, right = (None if value is NOTHING else value for value in (left, right))
    if left is None:
        return right
    if isinstance(left, str):
        return str(left) + convert.text(right)
    if isinstance(left, Array | Listing):
        return Array(left.items + (right.items if isinstance(right, Array | Listing) else [right]))
    if isinstance(left, Table):
        return _joined(left, right)
    return _numbers(left, right, "+", lambda a, b: a + b, lambda a, b: a + b)


def _joined(left, right):
    if not isinstance(right, Table):
        fail("A hash table can only be added to another hash table.", "AddHashTableToNonHashTable")
    both = Table()
    for key, value in [*left.pairs(), *right.pairs()]:
        if key in both:
            fail(f"Item has already been added. Key in dictionary: '{convert.text(key)}'", "BadOperatorArgument")
        both.set(key, value)
    return both


def _numbers(left, right, sign, exact, floating):
    one, other = convert.number(left), convert.number(right)
    if one is None or isinstance(left, Array | Listing | Table):
        fail(f"Method invocation failed because [{values.type_name(left)}] has no {sign}.", "MethodNotFound")
    if other is None:
        fail(f'Cannot convert value "{convert.text(right)}" to a number.', "InvalidCastFromStringToInteger")
    return _reckon(one, other, exact, floating)


def subtract(left, right):
    """Return left - right; between two moments lies a TimeSpan."""
    if getattr(left, "type_name", "") == getattr(right, "type_name", None) == "System.DateTime":
        return times.difference(left, right)
    return _numbers(left, right, "-", lambda a, b: a - b, lambda a, b: a - b)


def multiply(left, right):
    """Return left * right: a string or an array is repeated."""
    if isinstance(left, str) and not isinstance(left, Char):
        return str(left) * int(convert.cast(right, "int"))
    if isinstance(left, Array):
        return Array(left.items * int(convert.cast(right, "int")), left.element)
    return _numbers(left, right, "*", lambda a, b: a * b, lambda a, b: a * b)


def divide(left, right):
    """Return left / right: a whole number only where nothing is left over."""
    if convert.number(right) == 0:
        fail("Attempted to divide by zero.", "RuntimeException", "NotSpecified")

    def exact(one, other):
        return one // other if one % other == 0 else one / other

    one, other = convert.number(left), convert.number(right)
    if isinstance(one, Integer) and isinstance(other, Integer) and one % other:
        return float(one) / float(other)
    return _numbers(left, right, "/", exact, lambda a, b: a / b)


def remainder(left, right):
    """Return left % right, with the sign of the left."""
    if convert.number(right) == 0:
        fail("Attempted to divide by zero.", "RuntimeException", "NotSpecified")

    def exact(one, other):
        return (abs(one) % abs(other)) * (-1 if one < 0 else 1)

    return _numbers(left, right, "%", exact, exact)


def negate(value):
    """Return -value."""
    found = convert.number(value)
    if found is None:
        fail(f'Cannot convert value "{convert.text(value)}" to a number.', "InvalidCastFromStringToInteger")
    return (
        -found if isinstance(found, float) else _reckon(values.Int32(0), found, lambda a, b: a - b, lambda a, b: a - b)
    )


def _bit_kind(left, right):
    index = max(values.ORDER.index(type(left)), values.ORDER.index(type(right)))
    for kind in (values.Int32, values.UInt32, values.Int64):
        if index <= values.ORDER.index(kind):
            return kind
    return values.UInt64


def _whole_operand(value):
    found = convert.number(value)
    if found is None:
        fail(f'Cannot convert value "{convert.text(value)}" to a whole number.', "InvalidCastFromStringToInteger")
    return values.plain(round(found)) if isinstance(found, float) else found


def bits(operation):
    """Return -band, -bor or -bxor, reckoned in the larger size; a negative number wraps into an unsigned one."""

    def operator(left, right):
        one, other = _whole_operand(left), _whole_operand(right)
        kind = _bit_kind(one, other)
        mask = (1 << kind.bits) - 1
        return _wrapped(operation(int(one) & mask, int(other) & mask), kind)

    return operator


def _wrapped(number, kind):
    number &= (1 << kind.bits) - 1
    return kind(number - (1 << kind.bits) if number > kind.most else number)


def bit_not(value):
    """Return -bnot value."""
    found = _whole_operand(value)
    kind = _bit_kind(found, found)
    return _wrapped(~int(found), kind)


def shift(*, left):
    """Return -shl or -shr: the distance is taken modulo the size, and -shr keeps the sign."""

    def operator(value, distance):
        found = _whole_operand(value)
        kind = _bit_kind(found, found)
        places = int(convert.cast(distance, "int")) & (kind.bits - 1)
        return _wrapped(int(found) << places if left else int(found) >> places, kind)

    return operator


def span(left, right):
    """Return left..right, which counts down where the right one is less."""
    one, other = (int(convert.cast(value, "int")) for value in (left, right))
    step = 1 if other >= one else -1
    return Array([values.Int32(number) for number in range(one, other + step, step)])


FIELD = re.compile(r"\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^{}]*))?\}|[{}]")


def formatted(pattern, arguments):
    """Return what -f returns."""
    given = arguments.items if isinstance(arguments, Array | Listing) else [arguments]

    def field(found):
        if found[0] in ("{{", "}}"):
            return found[0][0]
        if found[1] is None or int(found[1]) >= len(given):
            return fail("Error formatting a string: Input string was not in a correct format.", "FormatError")
        shown = _shown(given[int(found[1])], found[3])
        width = int(found[2] or 0)
        return shown.rjust(width) if width >= 0 else shown.ljust(-width)

    return FIELD.sub(field, convert.text(pattern))


def _shown(value, form):
    if not form:
        return convert.text(value)
    if not isinstance(value, Integer) or isinstance(value, bool):
        if isinstance(value, str):
            return str(value)  # a string knows no formats: it stays as it is
        raise UnknownError(f"the format {form!r} of a {values.type_name(value)} is not known")
    found = re.fullmatch(r"([xXdD])(\d*)", form)
    if found is None:
        raise UnknownError(f"the format {form!r} is not known")
    digits = int(found[2] or 0)
    if found[1] in "dD":
        return ("-" if value < 0 else "") + str(abs(int(value))).zfill(digits)
    number = int(value) & ((1 << value.bits) - 1)
    return format(number, found[1]).zfill(digits)


BINARY = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
    "%": remainder,
    "..": span,
    "-f": formatted,
    "-band": bits(lambda a, b: a & b),
    "-bor": bits(lambda a, b: a | b),
    "-bxor": bits(lambda a, b: a ^ b),
    "-shl": shift(left=True),
    "-shr": shift(left=False),
}
