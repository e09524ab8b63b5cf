"""Methods of strings, hashtables and lists.

Those of strings are ordinal in .NET where nothing else is said; IndexOf, StartsWith and EndsWith of strings go by culture:
with ASCII both are the same, and other text is refused.
"""

from __future__ import annotations

import re

from tests.powershell.engine import arithmetic, convert, values
from tests.powershell.engine.errors import method_failed
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.streams import strings
from tests.powershell.engine.values import NOTHING, Array, Char, Int32, Thing, type_name


def to_text(target, arguments):
    """Return what ToString returns."""
    if not arguments:
        return convert.text(target)
    if isinstance(target, values.Integer):
        return arithmetic.formatted(f"{{0:{convert.text(arguments[0])}}}", target)
    if isinstance(target, Thing) and "tostring" in target.methods:
        return target.methods["tostring"](None, target, *arguments)
    raise UnknownError(f"{type_name(target)}.ToString(...) is not known")


def _ordinal(value):
    found = convert.text(value)
    if not found.isascii():
        raise UnknownError("a search for text beyond ASCII goes by culture")
    return found


def _substring(text, start, length=None):
    begin = int(convert.cast(start, "int"))
    count = len(text) - begin if length is None else int(convert.cast(length, "int"))
    if begin < 0 or count < 0 or begin + count > len(text):
        kind = "System.ArgumentException"
        return method_failed(kind, "Index and length must refer to a location within the string.", "Substring", 2)
    return text[begin : begin + count]


def _split(text, *separators):
    if len(separators) == 1 and isinstance(separators[0], str):
        letters = [Char(letter) for letter in separators[0]]  # Split(char[]): every letter of it parts
    elif len(separators) == 1 and isinstance(separators[0], Array) and separators[0].element == "System.Char":
        letters = separators[0].items
    else:
        raise UnknownError("String.Split with these arguments is not known")
    return strings(re.split("[" + re.escape("".join(letters)) + "]", text))


def _trim(side):
    def trim(text, *letters):
        chosen = "".join(convert.text(item) for given in letters for item in values.items(given)) or None
        if side == "both":
            return text.strip(chosen)
        return text.lstrip(chosen) if side == "start" else text.rstrip(chosen)

    return trim


def _lower(text):
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _upper(text):
    return "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)


def _index_of(text, sought, start=None):
    return Int32(text.find(_ordinal(sought), int(start or 0)))


def _replace(text, old, new):
    return text.replace(convert.text(old), convert.text(new))


def _starts_with(text, start, comparison="CurrentCulture"):
    if convert.text(comparison).lower() == "ordinalignorecase":
        return _upper(text).startswith(_upper(convert.text(start)))
    if convert.text(comparison).lower() not in ("currentculture", "ordinal"):
        raise UnknownError(f"StringComparison {convert.text(comparison)} is not known")
    return text.startswith(_ordinal(start))


STRING_METHODS = {
    "substring": _substring,
    "split": _split,
    "trim": _trim("both"),
    "trimstart": _trim("start"),
    "trimend": _trim("end"),
    "tolower": _lower,
    "tolowerinvariant": _lower,
    "toupper": _upper,
    "toupperinvariant": _upper,
    "indexof": _index_of,
    "lastindexof": lambda text, sought: Int32(text.rfind(_ordinal(sought))),
    "startswith": _starts_with,
    "endswith": lambda text, end: text.endswith(_ordinal(end)),
    "contains": lambda text, part: convert.text(part) in text,
    "replace": _replace,
    "remove": lambda text, start, count=None: (
        text[: int(start)] + ("" if count is None else text[int(start) + int(count) :])
    ),
    "padleft": lambda text, width, letter=" ": text.rjust(int(width), str(letter)),
    "tochararray": lambda text: Array([Char(letter) for letter in text], "System.Char"),
}


def string_method(target, name, arguments):
    """Call a method of a string."""
    if name.lower() not in STRING_METHODS:
        raise UnknownError(f"System.String.{name}() is not known")
    return STRING_METHODS[name.lower()](str(target), *arguments)


def _table_add(target, key, value):
    if key in target:
        method_failed("System.ArgumentException", "Item has already been added.", "Add", 2)
    target.set(key, value)
    return NOTHING


def _table_remove(target, key):
    target.remove(key)
    return NOTHING


TABLE_METHODS = {
    "containskey": lambda target, key: key in target,
    "contains": lambda target, key: key in target,
    "add": _table_add,
    "remove": _table_remove,
    "getenumerator": lambda target: values.Stream(
        [
            Thing("System.Collections.DictionaryEntry", {"Key": key, "Name": key, "Value": value})
            for key, value in target.pairs()
        ]
    ),
}


def _list_add(target, item):
    target.items.append(item)
    return Int32(len(target.items) - 1) if "ArrayList" in target.type_name else NOTHING


def _list_add_range(target, more):
    target.items.extend(values.items(more))
    return NOTHING


LIST_METHODS = {
    "add": _list_add,
    "addrange": _list_add_range,
    "toarray": lambda target: strings(target.items) if "string" in target.type_name else Array(target.items),
}
