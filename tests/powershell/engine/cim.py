"""Get-CimInstance and Invoke-CimMethod over instances that a machine's text gives."""

from __future__ import annotations

import re
from datetime import datetime

from tests.powershell.engine import convert, errors, times, values
from tests.powershell.engine.classes import ARGUMENTS, CLASSES, METHODS
from tests.powershell.engine.cmdlets import Cmdlet
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import Array, Char, Table, Thing, UInt32

SIZES = {"uint8": values.Byte, "uint16": values.UInt16, "uint32": values.UInt32, "uint64": values.UInt64}
INFRASTRUCTURE = "Microsoft.Management.Infrastructure"
REFUSALS = {
    "absent": ("Invalid namespace", "HRESULT 0x8004100e", "MetadataError", "InvalidNamespace", 3),
    "no class": ("Invalid class", "HRESULT 0x80041010", "MetadataError", "InvalidClass", 5),
    "denied": ("Access denied", "HRESULT 0x80041003", "PermissionDenied", "AccessDenied", 2),
    "not available": (
        "Access to a CIM resource was not available",
        "MI RESULT 2",
        "PermissionDenied",
        "AccessDenied",
        2,
    ),
    "broken": ("Provider load failure", "HRESULT 0x80041013", "NotSpecified", "Failed", 1),
    "failed": ("Generic failure", "HRESULT 0x80041001", "NotSpecified", "Failed", 1),
}
"""What a machine may say in the place of a namespace or class -> the error."""
LIMIT = {"OperationTimeoutSec": "any"}
"""A parameter of both cmdlets; no machine here hangs."""
CLAUSE = re.compile(r"(\w+)\s*=\s*(?:'([^'\\]*)'|(\d+|true|false))", re.IGNORECASE)


def net(kind, value):
    """Return a property's value as .NET gives it."""
    if value is None:
        return None
    if kind.endswith("[]"):
        inner = kind[:-2]
        element = {"string": "System.String"}.get(inner) or SIZES[inner].name
        return Array([net(inner, item) for item in value], element)
    if kind == "char16":
        return Char(value or "\0")
    if kind == "datetime":
        return times.moment(value if isinstance(value, datetime) else datetime.fromisoformat(value))
    if kind == "boolean":
        if not isinstance(value, bool):
            raise UnknownError(f"{value!r} is no truth")
        return value
    return SIZES[kind](value) if kind in SIZES else str(value)


class Broker:
    """The CIM classes of one machine: namespace -> class -> instances, or the word for why there are none."""

    def __init__(self, namespaces, language):
        self.namespaces = {_name(name): found for name, found in namespaces.items()}
        self.language = language
        self.asked = []

    def cmdlets(self):
        """Return the cmdlets."""
        get = {"Namespace": "string", "ClassName": "string", "Filter": "string", "Property": "string[]"} | LIMIT
        call = {"InputObject": "any", "MethodName": "string", "Arguments": "any"} | LIMIT
        return (
            Cmdlet("Get-CimInstance", get, ("ClassName",), finish=self._get, required=("ClassName",)),
            Cmdlet("Invoke-CimMethod", call, ("InputObject",), finish=self._invoke, required=("MethodName",)),
        )

    def _get(self, call):
        namespace, name = _name(call.value("Namespace", "root/cimv2")), call.value("ClassName")
        self.asked.append((namespace, name))
        schema = next((s for key, s in CLASSES.items() if key[0] == namespace and key[1].lower() == name.lower()), None)
        if schema is None:
            raise UnknownError(f"the class {name} of {namespace} is not in the tables of this interpreter")
        found = self._instances(namespace, name)
        if isinstance(found, str):
            call.error(self._refusal(found, call, f"{namespace}:{name}"))
            return
        chosen = [self.instance(namespace, name, schema, given) for given in found]
        if call.value("Filter") is not None:
            test = _filter(call.value("Filter"), schema)
            chosen = [each for each in chosen if test(each)]
        for each in chosen:
            call.emit(each)

    def _instances(self, namespace, name):
        classes = self.namespaces.get(namespace, "absent")
        if isinstance(classes, str):
            return classes
        return next((found for each, found in classes.items() if each.lower() == name.lower()), "no class")

    def _refusal(self, word, call, target):
        if word not in REFUSALS:
            raise UnknownError(f"a machine says {word!r} of {target}, which means nothing here")
        message, identifier, category, native, number = REFUSALS[word]
        code = values.EnumValue(f"{INFRASTRUCTURE}.NativeErrorCode", native, number)
        kind = f"{INFRASTRUCTURE}.CimException"
        error = errors.exception(kind, self.language.get(message, message), more={"NativeErrorCode": code})
        full = f"{identifier},{INFRASTRUCTURE}.CimCmdlets.{call.cmdlet.name.replace('-', '')}Command"
        return errors.record(error, full, category, target)

    def instance(self, namespace, name, schema, given):
        """Return an instance with the properties of its class; one that the class does not have is a mistake."""
        unknown = [each for each in given if each not in schema and each not in ("answers", "protectors")]
        if unknown:
            raise UnknownError(f"{name} has no property {unknown[0]}")
        members = {each: net(kind, given.get(each)) for each, kind in schema.items()}
        made = Thing(f"{INFRASTRUCTURE}.CimInstance", members, text=name)
        made.answers, made.protectors, made.place = given.get("answers", {}), given.get("protectors", {}), namespace
        return made

    def _invoke(self, call):
        volume, method = call.value("InputObject"), call.value("MethodName")
        if not isinstance(volume, Thing) or not hasattr(volume, "answers"):
            raise UnknownError("Invoke-CimMethod without an instance of ours")
        name = next((each for each in METHODS if each.lower() == method.lower()), None)
        if name is None:
            raise UnknownError(f"the method {method} is not in the tables of this interpreter")
        call.session.members_called.add(f"Win32_EncryptableVolume.{name}")
        answer = self._answer(volume, name, _arguments(name, call.value("Arguments")))
        if isinstance(answer, str):
            call.error(self._refusal(answer, call, name))
            return
        code, given = answer
        members = {each: net(kind, given.get(each)) for each, kind in METHODS[name].items()}
        members |= {"ReturnValue": UInt32(code), "PSComputerName": None}
        call.emit(Thing(f"{INFRASTRUCTURE}.CimMethodResult", members))

    def _answer(self, volume, name, arguments):
        """Return the code and the results of a method: what the machine says, or what follows from its protectors."""
        said = volume.answers.get(name)
        if isinstance(said, str):
            return said
        if isinstance(said, int):
            return said, {}
        if said is not None:
            return 0, said
        if name == "GetKeyProtectors":
            kind = arguments.get("KeyProtectorType", 0)
            return 0, {
                "VolumeKeyProtectorID": [i for i, each in volume.protectors.items() if kind in (0, each["type"])]
            }
        protector = volume.protectors.get(arguments.get("VolumeKeyProtectorID"))
        if protector is None:
            raise UnknownError(f"the machine does not say what {name} answers")
        return 0, {"KeyProtectorType": protector["type"], "NumericalPassword": protector.get("secret")}


def _arguments(name, given):
    """Return the arguments of a method; a number that is no UInt32 has the wrong CIM type, and the call would fail."""
    expected = ARGUMENTS.get(name, {})
    pairs = dict(given.pairs()) if isinstance(given, Table) else {}
    if set(pairs) != set(expected):
        raise UnknownError(f"{name} takes {sorted(expected)}, and got {sorted(pairs)}")
    for argument, kind in expected.items():
        if kind == "uint32" and not isinstance(pairs[argument], UInt32):
            raise UnknownError(f"{argument} of {name} is a uint32, and got a {values.type_name(pairs[argument])}")
    return pairs


def _name(namespace):
    return namespace.replace("\\", "/").strip("/").lower()


def _filter(text, schema):
    """Return the test of a WQL condition: `name = 'text'` joined by OR; a backslash in a string would be an escape."""
    clauses = []
    for part in re.split(r"\s+or\s+", text, flags=re.IGNORECASE):
        found = CLAUSE.fullmatch(part.strip())
        if found is None or found[1] not in schema:
            raise UnknownError(f"the filter {part!r} is not known")
        clauses.append((found[1], found[2] if found[2] is not None else found[3]))
    return lambda each: any(
        each.get(name) is not None and convert.text(each.get(name)).casefold() == wanted.casefold()
        for name, wanted in clauses
    )
