"""Members and elements: `.name`, `::name`, `.Method()`, `[index]` (about_Properties, about_Methods, about_Arrays)."""

from __future__ import annotations

from tests.powershell.engine import convert, dotnet, values
from tests.powershell.engine.constrained import demand
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import (
    NOTHING,
    Array,
    Char,
    EnumValue,
    Integer,
    Listing,
    Stream,
    Table,
    Thing,
    TypeValue,
    type_name,
)

PROPERTY_STRICT = "PropertyNotFoundStrict"


def get(session, target, name):
    """Return a property."""
    if target is NOTHING:
        target = None
    if target is None:
        return _of_null(session, name)
    if isinstance(target, TypeValue):
        return dotnet.static_property(session, target, name)
    if isinstance(target, Table):
        return _of_table(session, target, name)
    if isinstance(target, Array | Listing):
        return _of_array(session, target, name)
    if isinstance(target, Thing):
        return _of_thing(session, target, name)
    if isinstance(target, str) and not isinstance(target, Char) and name.lower() == "length":
        return values.Int32(len(target))
    if isinstance(target, EnumValue) and name.lower() == "value__":
        return values.Int32(target.number)
    return dotnet.instance_property(session, target, name)


def _missing(session, target, name):
    """Return $null for a property that an open object lacks, or the error of strict mode."""
    if session.strict >= 2:
        fail(
            f"The property '{name}' cannot be found on this object. Verify that the property exists.",
            PROPERTY_STRICT,
            "NotSpecified",
            "System.Management.Automation.PropertyNotFoundException",
        )
    del target


def _of_null(session, name):
    """Return a property of $null: $null, but for Count, which is 0 (about_Properties); an error in strict mode."""
    if session.strict >= 2:
        return _missing(session, None, name)
    return values.Int32(0) if name.lower() in ("count", "length") else None


def _of_table(session, target, name):
    if name in target:
        return target.get(name)
    if name.lower() == "count":
        return values.Int32(len(target))
    if name.lower() == "length":
        raise UnknownError("Length of a hashtable is 1, whatever it holds: Count is meant")
    if name.lower() == "keys":
        return Array([key for key, _ in target.pairs()])
    if name.lower() == "values":
        return Array([value for _, value in target.pairs()])
    return _missing(session, target, name)


def _of_array(session, target, name):
    """Return a property of an array: its own, or that of every item that has it (about_Member-Access_Enumeration)."""
    if name.lower() in ("length", "count", "rank"):
        if isinstance(target, Listing) and name.lower() != "count":
            raise UnknownError(f"{target.type_name} has no {name}")
        return values.Int32(1 if name.lower() == "rank" else len(target.items))
    found = []
    for item in target.items:
        if isinstance(item, Thing) and not item.has(name) and not item.closed:
            continue
        value = get(session, item, name)
        found += values.items(value)
    if not found:
        return _missing(session, target, name)
    return found[0] if len(found) == 1 else Array(found)


def _of_thing(session, target, name):
    if target.has(name):
        value = target.get(name)
        return value() if callable(value) else value
    if target.closed:
        raise UnknownError(f"{target.type_name} has no property {name}")
    if name.lower() in ("count", "length"):
        raise UnknownError(f"{name} of one {target.type_name} is $null in Windows PowerShell 5.1: wrap it in @()")
    return _missing(session, target, name)


def set_property(session, target, name, value):
    """Set a property."""
    if isinstance(target, Table):
        target.set(name, value)
        return
    if target is None or target is NOTHING:
        fail(f"The property '{name}' cannot be found on this object.", "PropertyNotFound")
    demand(session, target, "PropertySetterNotSupportedInConstrainedLanguage", f"{name} =")
    if not isinstance(target, Thing) or not target.has(name):
        raise UnknownError(f"setting {name} of a {type_name(target)} is not known")
    target.set(name, value)


def call(session, target, name, arguments, *, static):
    """Call a method."""
    if target is None or target is NOTHING:
        fail("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull")
    if static:
        session.members_called.add(f"[{target.name}]::{name}")
        return dotnet.static_method(session, target, name, arguments)
    demand(session, target, "MethodInvocationNotSupportedInConstrainedLanguage", name)
    session.members_called.add(f"{type_name(target)}.{name}")
    return dotnet.instance_method(session, target, name, arguments)


def element(session, target, index):
    """Return target[index]."""
    if target is None or target is NOTHING:
        fail("Cannot index into a null array.", "NullArray")
    if isinstance(target, Table):
        if isinstance(index, Array):
            return Array([target.get(key) for key in index.items])
        return target.get(index)
    if isinstance(index, Array):
        found = [_one(session, target, key, skip=True) for key in index.items]
        return Array([item for item in found if item is not NOTHING])
    return _one(session, target, index, skip=False)


def _one(session, target, index, *, skip):
    if isinstance(target, Stream | Integer | bool | Thing | float | EnumValue):
        fail(f"Unable to index into an object of type {type_name(target)}.", "CannotIndex")
    found = target if isinstance(target, str) else target.items
    place = int(convert.cast(index, "int"))
    if not -len(found) <= place < len(found):
        if session.strict >= 3:
            fail("Index was outside the bounds of the array.", "System.IndexOutOfRangeException", "OperationStopped")
        return NOTHING if skip else None
    return Char(found[place]) if isinstance(found, str) else found[place]


def set_element(session, target, index, value):
    """Set target[index]."""
    del session
    if target is None or target is NOTHING:
        fail("Cannot index into a null array.", "NullArray")
    if isinstance(target, Table):
        if index is None:
            fail("Index operation failed; the array index evaluated to null.", "NullArrayIndex")
        target.set(index, value)
        return
    if not isinstance(target, Array | Listing):
        fail(f"Unable to index into an object of type {type_name(target)}.", "CannotIndex")
    place = int(convert.cast(index, "int"))
    if not -len(target.items) <= place < len(target.items):
        fail("Index was outside the bounds of the array.", "System.IndexOutOfRangeException", "OperationStopped")
    element_type = target.element if isinstance(target, Array) else "System.Object"
    target.items[place] = convert.cast(value, element_type)
