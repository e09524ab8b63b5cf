"""Conversions: to text, to a number, to a truth, and casts (about_Type_Conversion, about_Booleans, about_Type_Accelerators)."""

from __future__ import annotations

import re

from tests.powershell.engine import times, values
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import PowerShellError, UnknownError
from tests.powershell.engine.values import (
    NOTHING,
    Array,
    Char,
    EnumValue,
    Integer,
    Listing,
    ScriptBlock,
    Stream,
    Table,
    Thing,
    type_name,
)

INTEGERS = {kind.name: kind for kind in values.ORDER}
NAMES = {
    "int": "System.Int32", "int32": "System.Int32", "long": "System.Int64", "int64": "System.Int64",
    "short": "System.Int16", "int16": "System.Int16", "uint16": "System.UInt16", "uint32": "System.UInt32",
    "uint64": "System.UInt64", "byte": "System.Byte", "sbyte": "System.SByte", "string": "System.String",
    "char": "System.Char", "bool": "System.Boolean", "double": "System.Double", "array": "System.Array",
    "hashtable": "System.Collections.Hashtable", "regex": "System.Text.RegularExpressions.Regex",
    "datetime": "System.DateTime", "void": "System.Void", "scriptblock": "System.Management.Automation.ScriptBlock",
    "switch": "System.Management.Automation.SwitchParameter", "convert": "System.Convert", "object": "System.Object",
    "version": "System.Version", "ciminstance": "Microsoft.Management.Infrastructure.CimInstance",
    "pscustomobject": "System.Management.Automation.PSObject", "psobject": "System.Management.Automation.PSObject",
    "math": "System.Math", "environment": "System.Environment", "guid": "System.Guid",
    "timespan": "System.TimeSpan", "exception": "System.Exception",
}  # fmt: skip
"""Type accelerators of Windows PowerShell 5.1, and names below System that are found without it, in small letters."""
SIMPLE = ("System.String", "System.Char", "System.Boolean", "System.Double", *INTEGERS)


def full_name(name):
    """Return the full name of a type as a script writes it; arrays keep their []."""
    if name.endswith("[]"):
        return f"{full_name(name[:-2])}[]"
    return NAMES.get(name.lower(), name)


def text(value):
    """Return a value as PowerShell writes it into a string."""
    found = next((write for kind, write in TEXTS if isinstance(value, kind)), None)
    if found is None:
        raise UnknownError(f"how a {type_name(value)} is written is not known")
    return found(value)


def _double(value):
    if value != value or value in (float("inf"), float("-inf")):
        raise UnknownError("the text of a double that is no number is not known")
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else format(value, ".15g").upper()


def _thing(value):
    if value.text is not None:
        return value.text() if callable(value.text) else value.text
    if value.type_name == "System.Management.Automation.PSCustomObject":
        return "@{" + "; ".join(f"{name}={text(item)}" for name, item in value.members()) + "}"
    return value.type_name


def truth(value):
    """Return a value as a condition takes it."""
    if value is None or value is NOTHING:
        return False
    if isinstance(value, Char):
        return value != "\0"
    if isinstance(value, bool | str | Integer | float):
        return bool(value)
    if isinstance(value, Array | Listing):
        found = value.items
        return len(found) > 1 or (len(found) == 1 and _inner_truth(found[0]))
    if isinstance(value, EnumValue):
        return value.number != 0
    if isinstance(value, Stream):
        raise UnknownError("an enumerator as a condition is not known")
    return True


def _inner_truth(value):
    """Return the truth of the only item of an array: an array in it is true when it holds something."""
    return bool(value.items) if isinstance(value, Array | Listing) else truth(value)


TEXTS = (
    ((type(None), values.Nothing), lambda _value: ""),
    (bool, lambda value: "True" if value else "False"),
    (str, str),
    (Integer, lambda value: str(int(value))),
    (float, _double),
    ((Array, Listing, Stream), lambda value: " ".join(text(item) for item in values.items(value))),  # $OFS is a blank
    (EnumValue, lambda value: value.name),
    (Table, lambda value: value.type_name),
    (Thing, _thing),
)
NUMBER = re.compile(r"\s*([-+]?)(?:0x([0-9a-f]+)|(\d+)(\.\d+)?(e[-+]?\d+)?)\s*", re.IGNORECASE)


def number_of_text(string):
    """Return the number that a string holds, as the literal of the same letters would be; None where it holds none."""
    if not string.strip():
        return values.Int32(0)
    found = NUMBER.fullmatch(string)
    if found is None:
        return None
    sign, hexadecimal, whole, fraction, exponent = found.groups()
    if hexadecimal:
        return literal(f"0x{hexadecimal}") if not sign else None
    if fraction or exponent:
        return float(string)
    number = int(sign + whole)
    return values.plain(number) if -(2**63) <= number < 2**63 else float(number)


def literal(word):
    """Return the number of a literal: hexadecimal digits that fill 32 bits are a negative Int32 (about_Numeric_Literals)."""
    if word.lower().startswith("0x"):
        digits = word[2:].lstrip("0") or "0"
        if len(digits) <= 8:
            number = int(digits, 16)
            return values.Int32(number - 2**32 if number >= 2**31 else number)
        if len(digits) <= 16:
            number = int(digits, 16)
            return values.Int64(number - 2**64 if number >= 2**63 else number)
        raise UnknownError(f"{word} is larger than this interpreter knows")
    number = int(word)
    if number >= 2**63:
        raise UnknownError(f"{word} is larger than this interpreter knows")
    return values.plain(number)


def number(value):
    """Return a value as arithmetic takes it: an Integer or a double; None where it cannot."""
    if value is None or value is NOTHING:
        return values.Int32(0)
    if isinstance(value, bool):
        return values.Int32(int(value))
    if isinstance(value, Char):
        return values.Int32(ord(value))
    if isinstance(value, Integer | float):
        return value
    if isinstance(value, str):
        return number_of_text(value)
    return values.Int32(value.number) if isinstance(value, EnumValue) else None


def _refuse(value, kind):
    shown = text(value) if not isinstance(value, Thing | Table | Array | Listing) else type_name(value)
    source = "Null" if value is None else type_name(value).rpartition(".")[2]
    identifier = f"InvalidCastFrom{source}To{kind.rpartition('.')[2]}"
    if type_name_or_null(value) in SIMPLE and kind in INTEGERS:
        identifier = "InvalidCastFromStringToInteger" if isinstance(value, str) else "InvalidCastIConvertible"
    message = f'Cannot convert value "{shown}" to type "{kind}".'
    fail(message, identifier, "InvalidArgument", "System.Management.Automation.PSInvalidCastException")


def type_name_or_null(value):
    """Return the full name of a value's type, "" for $null."""
    return "" if value is None or value is NOTHING else type_name(value)


def cast(value, name):
    """Return a value converted to a type, as [name] does it; raise the error of the script where that cannot be."""
    kind = full_name(name)
    if value is NOTHING:
        value = None
    if kind == "System.Object":
        return value
    if kind.endswith("[]"):
        return _array(value, kind[:-2])
    if kind == "System.Array":
        return value if value is None or isinstance(value, Array) else Array(values.items(value))
    if type_name_or_null(value) == kind:
        return value
    if value is None and kind not in CASTS and kind not in INTEGERS:
        return None
    if kind in CASTS:
        return CASTS[kind](value)
    if kind in INTEGERS:
        return _whole(value, INTEGERS[kind])
    if isinstance(value, Thing) and kind in value.bases:
        return value
    raise UnknownError(f"a conversion of {type_name_or_null(value) or '$null'} to [{kind}] is not known")


def _array(value, element):
    if value is None:
        return None
    if isinstance(value, Array) and value.element == element:
        return value
    return Array([cast(item, element) for item in values.items(value)], element)


def _whole(value, kind):
    if isinstance(value, Array | Listing):
        if len(value.items) != 1:
            _refuse(value, kind.name)
        return _whole(value.items[0], kind)  # an array of one converts as its item
    found = number(value)
    if found is None:
        _refuse(value, kind.name)
    whole = round(found) if isinstance(found, float) else int(found)  # half to even, as .NET does
    if not kind.least <= whole <= kind.most:
        _refuse(value, kind.name)
    return kind(whole)


def _char(value):
    if isinstance(value, Integer):
        if not 0 <= value <= 0xFFFF:
            _refuse(value, "System.Char")
        return Char(chr(value))
    if isinstance(value, str) and len(value) == 1:
        return Char(value)
    return _refuse(value, "System.Char")


def _float(value):
    found = number(value)
    return _refuse(value, "System.Double") if found is None else float(found)


def _table(value):
    return value if isinstance(value, Table) else _refuse(value, "System.Collections.Hashtable")


def _moment(value):
    return times.of_text(value) if isinstance(value, str) else _refuse(value, "System.DateTime")


CASTS = {
    "System.String": text,
    "System.Boolean": truth,
    "System.Management.Automation.SwitchParameter": truth,
    "System.DateTime": _moment,
    "System.Char": _char,
    "System.Double": _float,
    "System.Collections.Hashtable": _table,
    "System.Void": lambda _value: NOTHING,
}


def cast_or_null(value, name):
    """Return what `-as` returns: the converted value, or $null."""
    try:
        return cast(value, name)
    except PowerShellError:
        return None


def is_a(value, name):
    """Tell what `-is` tells."""
    kind = full_name(name)
    if value is None or value is NOTHING:
        return False
    if kind == "System.Object":
        return True
    if kind == "System.Array":
        return isinstance(value, Array)
    if kind == "System.ValueType":
        return isinstance(value, bool | Integer | float | Char | EnumValue)
    found = type_name(value)
    bases = value.bases if isinstance(value, Thing) else ()
    if kind not in {*SIMPLE, *NAMES.values(), found, *bases} and not kind.endswith("[]"):
        raise UnknownError(f"the type [{kind}] is not known")
    return any(each.casefold() == kind.casefold() for each in (found, *bases)) or (
        isinstance(value, ScriptBlock) and kind == "System.Management.Automation.ScriptBlock"
    )
