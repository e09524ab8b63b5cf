"""Error records and exceptions of .NET, as far as they bear on what a script can ask of them."""

from __future__ import annotations

from tests.powershell.engine.faults import PowerShellError, UnknownError
from tests.powershell.engine.values import EnumValue, Int32, Thing

CATEGORIES = [
    "NotSpecified",
    "OpenError",
    "CloseError",
    "DeviceError",
    "DeadlockDetected",
    "InvalidArgument",
    "InvalidData",
    "InvalidOperation",
    "InvalidResult",
    "InvalidType",
    "MetadataError",
    "NotImplemented",
    "NotInstalled",
    "ObjectNotFound",
    "OperationStopped",
    "OperationTimeout",
    "SyntaxError",
    "ParserError",
    "PermissionDenied",
    "ResourceBusy",
    "ResourceExists",
    "ResourceUnavailable",
    "ReadError",
    "WriteError",
    "FromStdErr",
    "SecurityError",
    "ProtocolError",
    "ConnectionError",
    "AuthenticationError",
    "LimitsExceeded",
    "QuotaExceeded",
    "NotEnabled",
]
"""System.Management.Automation.ErrorCategory, 0 to 31."""
SYSTEM, AUTOMATION = "System.SystemException", "System.Management.Automation.RuntimeException"
BASES = {
    "System.Exception": (),
    SYSTEM: ("System.Exception",),
    "System.ArgumentException": (SYSTEM, "System.Exception"),
    "System.ArgumentNullException": ("System.ArgumentException", SYSTEM, "System.Exception"),
    "System.FormatException": (SYSTEM, "System.Exception"),
    "System.OverflowException": ("System.ArithmeticException", SYSTEM, "System.Exception"),
    "System.UnauthorizedAccessException": (SYSTEM, "System.Exception"),
    "System.Security.SecurityException": (SYSTEM, "System.Exception"),
    "System.IO.IOException": (SYSTEM, "System.Exception"),
    "System.IO.InvalidDataException": (SYSTEM, "System.Exception"),
    AUTOMATION: (SYSTEM, "System.Exception"),
    "System.Management.Automation.PSInvalidCastException": ("System.InvalidCastException", SYSTEM, "System.Exception"),
    "System.Management.Automation.PSArgumentException": ("System.ArgumentException", SYSTEM, "System.Exception"),
    "System.Management.Automation.PSNotSupportedException": (
        "System.NotSupportedException",
        SYSTEM,
        "System.Exception",
    ),
    "System.Management.Automation.PropertyNotFoundException": (AUTOMATION, SYSTEM, "System.Exception"),
    "System.Management.Automation.MethodInvocationException": (AUTOMATION, SYSTEM, "System.Exception"),
    "System.Management.Automation.CommandNotFoundException": (AUTOMATION, SYSTEM, "System.Exception"),
    "System.Management.Automation.DriveNotFoundException": (
        "System.Management.Automation.SessionStateException",
        AUTOMATION,
        SYSTEM,
        "System.Exception",
    ),
    "System.Management.Automation.ItemNotFoundException": (
        "System.Management.Automation.SessionStateException",
        AUTOMATION,
        SYSTEM,
        "System.Exception",
    ),
    "Microsoft.Management.Infrastructure.CimException": ("System.Exception",),
}
"""Exception -> what it is derived from, nearest first."""
RESULTS = {
    "System.Exception": 0x80131500,
    "System.UnauthorizedAccessException": 0x80070005,
    "System.Security.SecurityException": 0x8013150A,
    "System.FormatException": 0x80131537,
    "System.OverflowException": 0x80131516,
    "Microsoft.Management.Infrastructure.CimException": 0x80131500,
}
"""HResult of the ones that are asked for it."""


def exception(kind, message, *, inner=None, more=None):
    """Return an exception; `more` holds properties of its own."""
    if kind not in BASES:
        raise UnknownError(f"an exception {kind} is not known")
    number = RESULTS.get(kind, 0x80131501)
    members = {"Message": message, "HResult": Int32(number - 2**32), "InnerException": inner, **(more or {})}
    return Thing(kind, members, bases=BASES[kind], text=f"{kind}: {message}")


def record(error, identifier, category, target=None):
    """Return an ErrorRecord."""
    if category not in CATEGORIES:
        raise UnknownError(f"there is no error category {category}")
    value = EnumValue("System.Management.Automation.ErrorCategory", category, CATEGORIES.index(category))
    info = Thing("System.Management.Automation.ErrorCategoryInfo", {"Category": value})
    members = {
        "Exception": error,
        "CategoryInfo": info,
        "FullyQualifiedErrorId": identifier,
        "TargetObject": target,
    }
    return Thing("System.Management.Automation.ErrorRecord", members, text=error.get("Message"))


def fail(message, identifier, category="InvalidOperation", kind=AUTOMATION):
    """Raise an error of the language itself, which ends the statement."""
    raise PowerShellError(record(exception(kind, message), identifier, category))


def method_failed(kind, message, name, count):
    """Raise what a method of .NET threw, wrapped as PowerShell wraps it."""
    inner = exception(kind, message)
    text = f'Exception calling "{name}" with "{count}" argument(s): "{message}"'
    outer = exception("System.Management.Automation.MethodInvocationException", text, inner=inner)
    raise PowerShellError(record(outer, kind.rpartition(".")[2], "NotSpecified"))


def matches(error, kind):
    """Tell whether `catch [kind]` takes an exception; what a method threw is also known by its inner exception."""
    while error is not None:
        if any(name.casefold() == kind.casefold() for name in (error.type_name, *error.bases)):
            return True
        wrapped = error.type_name == "System.Management.Automation.MethodInvocationException"
        error = error.get("InnerException") if wrapped else None
    return False
