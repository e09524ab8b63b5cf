"""What the collector runs and looks at on a Windows target: what a contractor consents to is what runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scanner.collectors import bundle_windows
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Cmdlet:
    """A command of PowerShell, why it is used, and with which parameters alone."""

    purpose: str
    parameters: tuple[str, ...] = ()


CMDLETS: Mapping[str, Cmdlet] = {
    "Add-Type": Cmdlet(
        "compiles the content scanner, and before it what unpacks that; not with --no-dotnet",
        ("-TypeDefinition", "-IgnoreWarnings", "-ReferencedAssemblies"),
    ),
    "ForEach-Object": Cmdlet("goes through a list"),
    "Get-ChildItem": Cmdlet(
        "names of subkeys, and of what stands at the top of the system volume",
        ("-LiteralPath", "-Name", "-Force", "-Attributes"),
    ),
    "Get-CimInstance": Cmdlet(
        "asks the classes named below", ("-Namespace", "-ClassName", "-Filter", "-OperationTimeoutSec")
    ),
    "Get-Date": Cmdlet("the clock"),
    "Get-Item": Cmdlet("names of a registry key's values", ("-LiteralPath",)),
    "Get-ItemProperty": Cmdlet("a registry key's values", ("-LiteralPath",)),
    "Invoke-CimMethod": Cmdlet(
        "the methods of Win32_EncryptableVolume named below; none returns a password or a key",
        ("-InputObject", "-MethodName", "-Arguments", "-OperationTimeoutSec"),
    ),
    "Invoke-Expression": Cmdlet("runs the collector once all of it has arrived"),
    "New-Object": Cmdlet("streams in memory, for the content scanner and the compressed answer"),
    "Where-Object": Cmdlet("chooses from a list"),
    "Write-Host": Cmdlet("the answer, where it may not be compressed"),
    "whoami.exe": Cmdlet("SIDs of the account and its groups, and the level of integrity"),
}
"""Every command that may be started, and why; a test compares it with the scripts' syntax trees."""
COMPILER = (
    "twice for a moment, in %TEMP% of the account, what the compiler behind Add-Type writes and deletes: "
    "<random>.cmdline, <random>.0.cs, <random>.dll, <random>.out, <random>.err, <random>.tmp; not with --no-dotnet, "
    "not without places to look in, not under PowerShell 7"
)
LEAVES = (
    "the login's own records: event logs (Security, WinRM or OpenSSH), a profile directory at an account's first login",
    "PowerShell's own records where they are switched on: script block logging, transcription; engine start (400, 403)",
    COMPILER,
)
"""What a run leaves on a target or writes for a moment; the collector itself writes nothing."""
KEY = re.compile(r"""['"]((?:HKLM|HKU(?!\\\$Sid\\PolicyManager)|\$Policies|\$Control|\$Hive|\$List)\\[^'"]+)['"]""")
PREFIX = {
    "$Policies": r"HKLM\SOFTWARE\Policies\Microsoft",
    "$Control": r"HKLM\SYSTEM\CurrentControlSet\Control",
    "$Hive": r"HKU\$Sid\Software",
    "$List": r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList",
}
"""What variables stand for that the scripts' keys begin with."""
BASES = frozenset(PREFIX[name] for name in ("$Policies", "$Control", "$Hive"))
"""Keys of which only what lies below is read."""
LISTS = {
    r"HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\$Area": re.compile(r"\$Areas = @\((.*?)\)", re.DOTALL),
    r"HKLM\SYSTEM\CurrentControlSet\Services\$Name": re.compile(r"Get-DriverName \{\s*return @\((.*?)\)", re.DOTALL),
}
"""Keys whose last part is a name of a list, and where the list stands."""
WORD = re.compile(r"'(\w+)'")
CLASS = re.compile(r"'((?:Win32|MSFT)_\w+)'")
METHOD = re.compile(r"Read-Answer \$Volume '(\w+)'|Invoke-Question \$Volume '(\w+)'")


@dataclass(frozen=True, slots=True)
class WindowsManifest:
    """Everything a Windows target is asked to do."""

    digest: str
    commands: tuple[tuple[str, str], ...]
    """Command and purpose, by name."""
    classes: tuple[str, ...]
    """CIM classes that are asked."""
    methods: tuple[str, ...]
    """Methods of Win32_EncryptableVolume that are called."""
    keys: tuple[str, ...]
    """Registry keys that are read, with their subkeys where those hold lists; `$Sid` stands for a person."""
    leaves: tuple[str, ...]


def windows_manifest() -> WindowsManifest:
    """Return what runs; classes, methods and keys are taken out of the scripts themselves."""
    text = bundle_windows.program()
    return WindowsManifest(
        digest=bundle_windows.digest(),
        commands=tuple((name, cmdlet.purpose) for name, cmdlet in sorted(CMDLETS.items())),
        classes=tuple(sorted(set(CLASS.findall(text)))),
        methods=tuple(sorted({one or other for one, other in METHOD.findall(text)})),
        keys=tuple(sorted(set(_keys(text)))),
        leaves=LEAVES,
    )


def _keys(text: str) -> Iterator[str]:
    for found in set(KEY.findall(text)) - BASES:
        head, slash, rest = found.partition("\\")
        key = f"{PREFIX.get(head, head)}{slash}{rest}"
        words = WORD.findall("".join(LISTS[key].findall(text))) if key in LISTS else ()
        yield from (key.rpartition("\\")[0] + f"\\{word}" for word in words) if words else (key,)
