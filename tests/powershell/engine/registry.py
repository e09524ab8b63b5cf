"""The Registry provider of PowerShell over a tree of typed values: Get-Item, Get-ItemProperty, Get-ChildItem, Test-Path.

Errors carry the categories and identifiers that Windows PowerShell gives them: they are what a collector decides by.
"""

from __future__ import annotations

import re

from tests.powershell.engine import convert, errors, values
from tests.powershell.engine.cmdlets import Cmdlet
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import Array, Int32, Int64, Thing

HIVES = {
    "hkey_local_machine": "HKLM",
    "hkey_users": "HKU",
    "hkey_current_user": "HKCU",
    "hkey_classes_root": "HKCR",
    "hkey_current_config": "HKCC",
}
DRIVES = {"hklm:": "HKLM", "hkcu:": "HKCU"}
"""Drives that a session has; HKU: is none of them (about_Registry_Provider)."""
DRIVE = re.compile(r"[A-Za-z]:\\")
LONG = {short: name.upper() for name, short in HIVES.items()}


class Key:
    """One key: its values by name, its subkeys by name, and whether this account may open it."""

    def __init__(self, name):
        self.name, self.values, self.subkeys, self.denied = name, {}, {}, False

    def below(self, name, *, make=False):
        """Return a subkey, whatever its case."""
        found = self.subkeys.get(name.casefold())
        if found is None and make:
            found = self.subkeys[name.casefold()] = Key(name)
        return found


class Tree:
    """The registry of a machine."""

    def __init__(self):
        self.root = Key("")
        for short in LONG:
            self.root.below(short, make=True)

    def make(self, path):
        """Return a key, made with all above it."""
        key = self.root
        for part in path.split("\\"):
            key = key.below(part, make=True)
        return key

    def find(self, path):
        """Return a key or None; raise PermissionError below one that may not be opened."""
        key = self.root
        for part in [part for part in path.split("\\") if part]:
            if key.denied:
                raise PermissionError(path)
            key = key.below(part)
            if key is None:
                return None
        return key

    def opened(self, path):
        """Return a key or None; raise PermissionError for one that may not be opened."""
        key = self.find(path)
        if key is not None and key.denied:
            raise PermissionError(path)
        return key


def tree_path(path):
    """Return the path in the tree of a path of the provider, or None where it is of another drive."""
    text = path.removeprefix("Microsoft.PowerShell.Core\\")
    head, _, rest = text.partition("\\")
    if text.lower().startswith("registry::"):
        head, _, rest = text[len("registry::") :].partition("\\")
        hive = HIVES.get(head.lower())
        if hive is None:
            raise UnknownError(f"the registry has no hive {head}")
        return f"{hive}\\{rest}" if rest else hive
    if head.lower() in DRIVES:
        return f"{DRIVES[head.lower()]}\\{rest}" if rest else DRIVES[head.lower()]
    return None


def net_value(kind, value, expand):
    """Return a value as .NET's RegistryKey gives it: a dword is an Int32, so that 0xFFFFFFFF is -1."""
    if kind == "dword":
        return Int32(value - 2**32 if value >= 2**31 else value)
    if kind == "qword":
        return Int64(value - 2**64 if value >= 2**63 else value)
    if kind == "expand":
        return expand(value)
    if kind == "strings":
        return Array(value, "System.String")
    if kind in ("binary", "none"):
        return Array([values.Byte(octet) for octet in value], "System.Byte")
    return value


def noted(kind, value, expand):
    """Return a value as Get-ItemProperty gives it: the provider makes what would be negative a UInt32 or UInt64."""
    if kind == "dword" and value >= 2**31:
        return values.UInt32(value)
    return values.UInt64(value) if kind == "qword" and value >= 2**63 else net_value(kind, value, expand)


CHILDREN = {"Name": "switch", "Force": "switch", "Attributes": "string"}
HIDDEN = {(None, False): False, ("Hidden+!ReparsePoint", True): True}
"""What is asked of a folder -> whether for the hidden names in it, none of which is a link, or for the others."""


class Provider:
    """The cmdlets over one tree; `view` is the process's own view of a path (32-bit processes see another)."""

    def __init__(self, tree, expand, view=lambda path: path, folder=None):
        self.tree, self.expand, self.view, self.folder = tree, expand, view, folder
        self.opened = set()

    def cmdlets(self):
        """Return the cmdlets."""
        path = {"LiteralPath": "string", "Path": "string"}
        return (
            Cmdlet("Get-Item", path, ("Path",), finish=self._get_item),
            Cmdlet("Get-ItemProperty", path | {"Name": "string[]"}, ("Path", "Name"), finish=self._get_property),
            Cmdlet("Get-ChildItem", path | CHILDREN, ("Path",), finish=self._get_children),
            Cmdlet("Test-Path", path | {"PathType": "string"}, ("Path",), finish=self._test),
        )

    def _path(self, call):
        text = call.value("LiteralPath")
        if text is None:
            text = call.value("Path")
            if text is None or any(letter in text for letter in "*?[]`"):
                raise UnknownError(f"{call.cmdlet.name} without -LiteralPath takes wildcards: {text!r}")
        path = tree_path(text)
        if path is None:
            raise UnknownError(f"{text!r} is no path of the registry that this interpreter knows")
        return self.view(path)

    def _open(self, call, path):
        """Return a key, or report why there is none and return None."""
        self.opened.add(path)
        name = f"Microsoft.PowerShell.Commands.{call.cmdlet.name.replace('-', '')}Command"
        try:
            key = self.tree.opened(path)
        except PermissionError:
            kind = "System.Security.SecurityException"
            error = errors.exception(kind, "Requested registry access is not allowed.")
            call.error(errors.record(error, f"{kind},{name}", "PermissionDenied", path))
            return None
        if key is None:
            kind = "System.Management.Automation.ItemNotFoundException"
            error = errors.exception(kind, f"Cannot find path '{path}' because it does not exist.")
            call.error(errors.record(error, f"PathNotFound,{name}", "ObjectNotFound", path))
        return key

    def _get_item(self, call):
        path = self._path(call)
        key = self._open(call, path)
        if key is not None:
            call.emit(self._item(path, key))

    def _item(self, path, key):
        names = [name or "(default)" for name in key.values]
        hive, _, rest = path.partition("\\")
        full = f"{LONG[hive.upper()]}\\{rest}" if rest else LONG[hive.upper()]
        members = {
            "Property": Array(names, "System.String"),
            "SubKeyCount": Int32(len(key.subkeys)),
            "ValueCount": Int32(len(key.values)),
            "Name": full,
            "PSChildName": path.rpartition("\\")[2],
            "PSPath": f"Microsoft.PowerShell.Core\\Registry::{full}",
        }
        return Thing("Microsoft.Win32.RegistryKey", members, text=full, methods={"GetValue": self._reader(key)})

    def _reader(self, key):
        """Return RegistryKey.GetValue; a name that is not there gives the second argument."""
        stored = {name.casefold(): value for name, value in key.values.items()}

        def get_value(session, target, name, default=None, options="None"):
            option = convert.text(options).lower()
            if option not in ("none", "donotexpandenvironmentnames"):
                raise UnknownError(f"RegistryValueOptions has no {option}")
            found = stored.get(convert.text(name).casefold())
            if found is None:
                return default
            return net_value(*found, self.expand if option == "none" else lambda text: text)

        return get_value

    def _get_property(self, call):
        path = self._path(call)
        key = self._open(call, path)
        if key is None:
            return
        wanted = [name.casefold() for name in call.value("Name").items] if call.value("Name") else None
        found = {}
        for name, (kind, value) in key.values.items():
            if wanted is None or (name or "(default)").casefold() in wanted:
                found[name or "(default)"] = noted(kind, value, self.expand)
        for name in wanted or ():
            if name not in [each.casefold() for each in found]:
                kind = "System.Management.Automation.PSArgumentException"
                error = errors.exception(kind, f"Property {name} does not exist at path {path}.")
                identifier = f"{kind},Microsoft.PowerShell.Commands.GetItemPropertyCommand"
                call.error(errors.record(error, identifier, "InvalidArgument", path))
        if found:  # a key without values gives no object at all
            more = {"PSPath": f"Microsoft.PowerShell.Core\\Registry::{path}", "PSChildName": path.rpartition("\\")[2]}
            call.emit(Thing("System.Management.Automation.PSCustomObject", found | more, closed=False))

    def _get_children(self, call):
        literal = call.value("LiteralPath") or ""
        if DRIVE.match(literal) and call.value("Name") and self.folder is not None:
            asked = call.value("Attributes"), bool(call.value("Force"))
            if asked not in HIDDEN:
                raise UnknownError(f"Get-ChildItem of a folder with attributes and force {asked}")
            hidden = HIDDEN[asked]
            for name in self.folder(literal, hidden=hidden):
                call.emit(name)
            return
        path = self._path(call)
        key = self._open(call, path)
        for child in sorted(key.subkeys.values(), key=lambda each: each.name.casefold()) if key is not None else ():
            if call.value("Name"):
                call.emit(child.name)
            elif self._open(call, f"{path}\\{child.name}") is not None:
                call.emit(self._item(f"{path}\\{child.name}", child))

    def _test(self, call):
        try:
            call.emit(self.tree.find(self._path(call)) is not None)
        except PermissionError:
            call.emit(True)


def typed(value):
    """Return the kind and the value of what a machine's text says: a number is a dword, a list strings, else a string."""
    if isinstance(value, dict):
        ((kind, inner),) = value.items()
        if kind in ("binary", "none"):
            return kind, bytes.fromhex(convert.text(str(inner or "")))
        if kind not in ("qword", "expand"):
            raise UnknownError(f"there is no kind of value {kind}")
        return kind, inner
    if isinstance(value, bool) or value is None:
        raise UnknownError("a registry holds neither truths nor nothing")
    if isinstance(value, int):
        if not 0 <= value < 2**32:
            raise UnknownError(f"{value} is no dword")
        return "dword", value
    return ("strings", [str(item) for item in value]) if isinstance(value, list) else ("string", str(value))
