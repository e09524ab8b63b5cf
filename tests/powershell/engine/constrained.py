"""Constrained Language Mode: what it refuses (about_Language_Modes, Windows PowerShell 5.1).

Types whose members may be called, whose properties may be set, and to which may be converted. Reading a property, and
ToString, is permitted on every type.
"""

from __future__ import annotations

from tests.powershell.engine.convert import full_name
from tests.powershell.engine.errors import fail
from tests.powershell.engine.values import EnumValue, type_name

CORE = frozenset(
    full_name(name).lower()
    for name in [
        "array",
        "bool",
        "byte",
        "char",
        "ciminstance",
        "datetime",
        "double",
        "float",
        "guid",
        "hashtable",
        "int",
        "int16",
        "long",
        "psobject",
        "pscustomobject",
        "regex",
        "sbyte",
        "string",
        "switch",
        "timespan",
        "uint16",
        "uint32",
        "uint64",
        "version",
        "void",
        "System.Object[]",
        "Microsoft.Management.Infrastructure.CimClass",
        "System.Globalization.CultureInfo",
        "System.Uri",
        "System.Management.Automation.PSCustomObject",
        "System.Numerics.BigInteger",
        "System.Decimal",
        "System.Single",
    ]
)
"""The list of about_Language_Modes, as far as a collector could ask for it; enumerations and arrays of these count too.

[ordered] is no type in 5.1 and OrderedDictionary none of the list: its methods are refused.
"""


def permitted(name):
    """Tell whether a type is one of the core types."""
    while name.endswith("[]"):
        name = name[:-2]
        if name.lower() == "system.object":
            return True
    return name.lower() in CORE


def demand(session, target, identifier, what):
    """Raise the error of the mode where a member of a value may not be used."""
    if not session.constrained or isinstance(target, EnumValue) or what.lower() == "tostring":
        return
    demand_type(session, type_name(target), identifier, what)


def demand_type(session, name, identifier, what):
    """Raise the error of the mode where a type may not be used."""
    if session.constrained and not permitted(full_name(name)):
        session.refused.append(f"{name}: {what}")
        fail(f"{what} of {name}: supported only on core types in this language mode.", identifier)
