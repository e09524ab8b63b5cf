"""Machines written as data: machines/NAME.yml, each a story that auditors meet. None of them is a Windows.

story        what it is about, for a reader
like         another machine that this one is, but for what stands here
session      mode, powershell, bits (32: a 32-bit process), account, domain, sid, clock
token        groups and level of integrity of the session, as whoami.exe shows them
environment  name: value
registry     key: {name: value}: a number is a dword, text a string, a list strings, {qword: n}, {binary: 'ff 00'},
             {expand: text}; null is no value; key: denied; key: absent (it and all below)
cim          namespace: {class: [instances]}; namespace: absent | denied | not available | broken; a class may say so too.
             Instances of Win32_EncryptableVolume have `answers` (method: results, a code or such a word) and
             `protectors` (id: {type, secret})
running      names of the drivers and services that run, of those below HKLM\\SYSTEM\\CurrentControlSet\\Services with a Type
             (1: a driver, else a service): what Win32_SystemDriver and Win32_Service say where `cim` does not
texts        message of a CIM error: what it is in the machine's language
folders      folders of its disks
hidden       those that are hidden, beside all whose names begin with $
files        file: what is in it (content.py)
"""

from __future__ import annotations

import copy
import functools
import re
from datetime import datetime
from pathlib import Path

from ruamel.yaml import YAML

from scanner.collectors.bundle_unpack import unpacker_source
from tests.dotnet.unpacked import bytes_of, text_of
from tests.powershell import content
from tests.powershell.engine import times
from tests.powershell.engine.cim import Broker
from tests.powershell.engine.cmdlets import Cmdlet
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.host import Host, version
from tests.powershell.engine.registry import Provider, Tree, typed
from tests.powershell.engine.values import Array, Int32, Table

MACHINES = Path(__file__).parent / "machines"
SHARED = ("hklm\\software\\policies", "hklm\\software\\microsoft\\windows nt\\currentversion\\profilelist")
"""Keys that both views share (Registry Keys Affected by WOW64), as far as anything asks for them."""
FIELDS = {
    "story",
    "like",
    "session",
    "environment",
    "registry",
    "cim",
    "texts",
    "token",
    "running",
    "folders",
    "files",
    "hidden",
}


def names():
    """Return the names of all machines, those that others are like included."""
    return sorted(path.stem for path in MACHINES.glob("*.yml"))


def described(name):
    """Return a machine's text, with all that it is like."""
    text = copy.deepcopy(_written(name))
    return merged(described(text["like"]), text) if "like" in text else text


@functools.cache
def _written(name):
    text = YAML(typ="safe").load((MACHINES / f"{name}.yml").read_text("utf-8"))
    unknown = set(text) - FIELDS
    if unknown:
        raise ValueError(f"{name}.yml: unknown {sorted(unknown)}")
    return text


def merged(base, more):
    """Return a machine that is like another; fields of two levels are joined, what is below replaces."""
    made = copy.deepcopy(base)
    for field, value in more.items():
        if not isinstance(value, dict):
            made[field] = value
            continue
        part = made.setdefault(field, {})
        for key, inner in value.items():
            both = field in ("registry", "cim") and isinstance(inner, dict) and isinstance(part.get(key), dict)
            part[key] = part[key] | inner if both else inner
    return made


def units(value):
    """Return a description whose texts are UTF-16 units, as .NET has them: a pair of surrogates is two of them."""
    if isinstance(value, dict):
        return {units(name): units(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [units(inner) for inner in value]
    if not isinstance(value, str) or value.isascii():
        return value
    octets = value.encode("utf-16-le")
    return "".join(chr(int.from_bytes(octets[place : place + 2], "little")) for place in range(0, len(octets), 2))


SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services\\"
DRIVER = 1
"""SERVICE_KERNEL_DRIVER."""


def with_services(text):
    """Return the CIM classes of a machine with the drivers and services of its registry."""
    found = {"Win32_SystemDriver": [], "Win32_Service": []}
    for path, said in text["registry"].items():
        if path.startswith(SERVICES) and isinstance(said, dict) and "Type" in said:
            name = path.removeprefix(SERVICES)
            kind = "Win32_SystemDriver" if said["Type"] == DRIVER else "Win32_Service"
            found[kind].append({"Name": name, "Started": name in text["running"]})
    said = text["cim"]["root/cimv2"]
    return text["cim"] | ({"root/cimv2": found | said} if isinstance(said, dict) else {})


class Machine(Host):
    """One machine, as a session sees it."""

    def __init__(self, described):
        text = {
            field: value if field in ("folders", "files", "hidden") else units(value)
            for field, value in described.items()
        }
        self.text, self.session = text, text["session"]
        self.constrained = self.session.get("mode", "FullLanguage") == "ConstrainedLanguage"
        self.narrow = self.session.get("bits", 64) == 32
        self.variables = {name.lower(): value for name, value in text["environment"].items() if value is not None}
        self.registry = Provider(self._tree(), self._expanded, self._view, self._folder)
        self.cim = Broker(with_services(text), text.get("texts", {}))
        self.compiled = []

    def _tree(self):
        tree = Tree()
        absent = [path.lower() for path, content in self.text["registry"].items() if content == "absent"]
        for path, said in self.text["registry"].items():
            if any(f"{path}\\".lower().startswith(f"{gone}\\") for gone in absent):
                continue
            key = tree.make(path)
            if said == "denied":
                key.denied = True
                continue
            key.values = {name: typed(value) for name, value in said.items() if value is not None}
        return tree

    def _expanded(self, text):
        return re.sub(r"%(\w+)%", lambda found: self.variables.get(found[1].lower(), found[0]), text)

    def _folder(self, path, *, hidden):
        """Return the hidden names in a folder, or the others: those that begin with $ are, and what the text says."""
        start = path.rstrip("\\").lower() + "\\"
        inside = [each[len(start) :] for each in self._paths() if each.lower().startswith(start)]
        names = dict.fromkeys(each.partition("\\")[0] for each in inside)
        known = {each.lower() for each in self.text.get("hidden", ())}
        return sorted(n for n in names if n and (n.startswith("$") or (start + n).lower() in known) is hidden)

    def _paths(self):
        return (*self.text.get("folders", ()), *self.text.get("hidden", ()), *self.text.get("files", {}))

    def _view(self, path):
        """Return the key that a path leads to: 32-bit processes are led elsewhere below HKLM\\SOFTWARE, but for some."""
        if self.narrow and path.lower().startswith("hklm\\software\\") and not path.lower().startswith(SHARED):
            return "HKLM\\SOFTWARE\\WOW6432Node" + path[len("HKLM\\SOFTWARE") :]
        return path

    # -- what a session asks

    def version_table(self):
        """Return $PSVersionTable."""
        table = Table()
        table.set("PSVersion", version(self.session["powershell"]))
        table.set("PSEdition", "Core" if self.session["powershell"].startswith("7") else "Desktop")
        return table

    def cmdlets(self):
        """Return all cmdlets that this interpreter knows."""
        more = (*self.registry.cmdlets(), *self.cim.cmdlets(), Cmdlet("Get-Date", finish=self._date))
        return super().cmdlets() | {cmdlet.name.casefold(): cmdlet for cmdlet in more}

    def _date(self, call):
        call.emit(times.moment(datetime.fromisoformat(self.session["clock"])))

    def environment(self, name):
        """Return an environment variable; None where there is none."""
        return self.variables.get(name.lower())

    def external(self, session, name, words):
        """Return the lines of a program: of whoami.exe; `token: absent` takes it away."""
        if name.lower() not in ("whoami", "whoami.exe") or words != ["/user", "/groups", "/fo", "csv", "/nh"]:
            return super().external(session, name, words)
        if self.text["token"] == "absent":
            kind = "System.Management.Automation.CommandNotFoundException"
            fail(f"The term '{name}' is not recognized", "CommandNotFoundException", "ObjectNotFound", kind)
        session.write("LASTEXITCODE", Int32(0))
        account = f"{self.session['domain']}\\{self.session['account']}".lower()
        token = self.text["token"]
        lines = [f'"{account}","{self.session["sid"]}"', ""]
        return [*lines, *(f'"{entry["name"]}","{entry["kind"]}","{entry["sid"]}","{entry["how"]}"' for entry in token)]

    def static_methods(self):
        """Return the entries of what was compiled: of what unpacks the content scanner, and of the scanner."""
        entries = {
            "namespace Mediascan.Unpacking": (("mediascan.unpacking.entry", "text"), self._text),
            "namespace Mediascan.Stray": (("mediascan.stray.entry", "scan"), self._scan),
        }
        known = [entry for start, entry in entries.items() if any(start in source for source, _ in self.compiled)]
        return {name: lambda session, *given, call=call: call(*given) for name, call in known}

    def _text(self, letters, length):
        """Say what tests/dotnet/test_unpacking.py holds the compiled one to."""
        if len(bytes_of(letters)) != length:
            raise UnknownError("what is packed has another length")
        return text_of(letters)

    def _scan(self, arguments, fingerprints):
        if any(not isinstance(one, Array) or one.element != "System.String" for one in (arguments, fingerprints)):
            raise UnknownError("Scan takes two string[]")
        lines = content.scan(
            self.text.get("folders", ()), self.text.get("files", {}), arguments.items, fingerprints.items
        )
        return Array(lines, "System.String")

    def add_type(self, source, references):
        """Note what was compiled; that the source compiles is held by the tests of the scanner itself."""
        if "namespace Mediascan.Stray" not in source and source != unpacker_source():
            raise UnknownError("Add-Type of something that is neither the content scanner nor what unpacks it")
        self.compiled.append((source, tuple(references)))


def machine(name, **changes):
    """Return a machine by its name; `changes` are fields as in a file."""
    return Machine(merged(described(name), changes))
