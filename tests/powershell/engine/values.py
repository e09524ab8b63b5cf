"""Values of PowerShell that Python has no equal of.

$null is None, [bool] bool, [string] str, [double] float. An int that is no Integer is a mistake of the interpreter.
"""

from __future__ import annotations

from tests.powershell.engine.faults import UnknownError


class Integer(int):
    """A whole number of one of the sizes of .NET."""

    least, most, name = 0, 0, ""

    def __new__(cls, value):
        if not cls.least <= value <= cls.most:
            raise UnknownError(f"{value} is no {cls.name}")
        return super().__new__(cls, value)


def _integer(name, bits, signed):
    least, most = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    return type(name, (Integer,), {"least": least, "most": most, "name": f"System.{name}", "bits": bits})


SByte, Byte = _integer("SByte", 8, True), _integer("Byte", 8, False)
Int16, UInt16 = _integer("Int16", 16, True), _integer("UInt16", 16, False)
Int32, UInt32 = _integer("Int32", 32, True), _integer("UInt32", 32, False)
Int64, UInt64 = _integer("Int64", 64, True), _integer("UInt64", 64, False)
SIGNED = (SByte, Int16, Int32, Int64)
ORDER = (SByte, Byte, Int16, UInt16, Int32, UInt32, Int64, UInt64)
"""As System.TypeCode orders them."""


class Char(str):
    """[char]: one UTF-16 unit."""

    __slots__ = ()


class Nothing:
    """AutomationNull: the output of a command that wrote nothing; equal to $null, but a pipeline gets no item of it."""

    def __repr__(self):
        return "nothing"


NOTHING = Nothing()


class Array:
    """An array of .NET: of a fixed size and of one type of element."""

    __slots__ = ("element", "items")

    def __init__(self, items=(), element="System.Object"):
        self.items, self.element = list(items), element

    @property
    def type_name(self):
        """Return such as System.Object[]."""
        return f"{self.element}[]"


class Listing:
    """System.Collections.ArrayList and generic lists: arrays that grow."""

    __slots__ = ("items", "type_name")

    def __init__(self, type_name="System.Collections.ArrayList", items=()):
        self.items, self.type_name = list(items), type_name


class Stream:
    """An enumerator, such as $input: what it gives, it gives once."""

    def __init__(self, items):
        self._items = iter(items)

    def take(self):
        """Return all that is left."""
        return list(self._items)


def _spread(key):
    """Return a key's place in an order that has nothing to do with when it was added, and is the same in every run."""
    text = str(key).lower()
    return sum((place + 7) * ord(letter) ** 2 for place, letter in enumerate(text)) % 7919, text


class Table:
    """@{}: names without case, in an order that nobody may rely on; `ordered` for [ordered] @{}."""

    def __init__(self, *, ordered=False):
        self.ordered, self._pairs = ordered, {}

    @staticmethod
    def _name(key):
        if isinstance(key, str) and not isinstance(key, Char):
            return ("text", key.casefold())
        return (type(key).__name__, key)

    def get(self, key, default=None):
        """Return the value of a key."""
        return self._pairs.get(self._name(key), (None, default))[1]

    def set(self, key, value):
        """Set the value of a key; one that is there keeps its spelling."""
        name = self._name(key)
        self._pairs[name] = (self._pairs[name][0] if name in self._pairs else key, value)

    def remove(self, key):
        """Remove a key, if it is there."""
        self._pairs.pop(self._name(key), None)

    def __contains__(self, key):
        return self._name(key) in self._pairs

    def __len__(self):
        return len(self._pairs)

    def pairs(self):
        """Return keys and values in the order of enumeration."""
        pairs = list(self._pairs.values())
        return pairs if self.ordered else sorted(pairs, key=lambda pair: _spread(pair[0]))

    @property
    def type_name(self):
        """Return the type's full name."""
        return "System.Collections.Specialized.OrderedDictionary" if self.ordered else "System.Collections.Hashtable"


class Thing:
    """Any other object: a type's name, the names of what it is derived from, properties in their order, methods.

    `closed`: its type has no other properties, so that asking for one is an error of the script; a bag of notes, such
    as what Get-ItemProperty returns, is open: there a name that is missing is $null, or an error in strict mode.
    """

    def __init__(self, type_name, members=None, *, bases=(), methods=None, closed=True, text=None):
        self.type_name, self.bases, self.closed, self.text = type_name, tuple(bases), closed, text
        self._members = {name.casefold(): (name, value) for name, value in (members or {}).items()}
        self.methods = {name.casefold(): method for name, method in (methods or {}).items()}

    def has(self, name):
        """Tell whether there is such a property."""
        return name.casefold() in self._members

    def get(self, name):
        """Return a property's value; None where there is none."""
        return self._members.get(name.casefold(), (None, None))[1]

    def set(self, name, value):
        """Set or add a property."""
        key = name.casefold()
        self._members[key] = (self._members[key][0] if key in self._members else name, value)

    def members(self):
        """Return names and values in their order."""
        return list(self._members.values())


class EnumValue:
    """A value of an enumeration of .NET."""

    def __init__(self, type_name, name, number):
        self.type_name, self.name, self.number = type_name, name, number

    def __eq__(self, other):
        return isinstance(other, EnumValue) and (self.type_name, self.number) == (other.type_name, other.number)

    def __hash__(self):
        return hash((self.type_name, self.number))


class TypeValue:
    """A type as a value, such as [int]."""

    def __init__(self, name):
        self.name = name


class ScriptBlock:
    """{ ... }: parameters and a body, and the session it belongs to."""

    def __init__(self, body, parameters=()):
        self.body, self.parameters = body, parameters


def plain(number):
    """Return a Python number as a literal would be: Int32 where it fits, else Int64."""
    return Int32(number) if Int32.least <= number <= Int32.most else Int64(number)


def type_name(value):
    """Return the full name of a value's type."""
    if isinstance(value, bool):
        return "System.Boolean"
    if isinstance(value, Char):
        return "System.Char"
    if isinstance(value, str):
        return "System.String"
    if isinstance(value, Integer):
        return value.name
    if isinstance(value, float):
        return "System.Double"
    if isinstance(value, TypeValue):
        return "System.RuntimeType"
    if isinstance(value, ScriptBlock):
        return "System.Management.Automation.ScriptBlock"
    if isinstance(value, Array | Listing | Table | Thing | EnumValue):
        return value.type_name
    raise UnknownError(f"a value of Python leaked into the script: {value!r}")


def enumerable(value):
    """Return the items that a pipeline sees of a value, or None where it is one item itself."""
    if isinstance(value, Array | Listing):
        return list(value.items)
    if isinstance(value, Stream):
        return value.take()
    return [] if value is NOTHING else None


def items(value):
    """Return what `foreach` and a pipeline walk over; $null is one item of a pipeline, but none of foreach."""
    found = enumerable(value)
    return [value] if found is None else found


def write(value, emit):
    """Write a value to the output: the items of an array one by one, $null as one item."""
    for item in items(value):
        emit(item)


def collected(found):
    """Return the value of what a statement wrote: nothing, the one item, or an array (about_Arrays, about_Return)."""
    if not found:
        return NOTHING
    return found[0] if len(found) == 1 else Array(found)
