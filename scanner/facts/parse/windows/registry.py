"""Registry keys, as collectors/windows/registry.ps1 writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry, whole
from scanner.facts.parse.windows.text import each, flag, hexadecimal, plain
from scanner.facts.registry import Registry, RegistryKey, RegistryValue, UserHive, UserHives

STATES = frozenset({"ok", "absent", "denied", "unread"})
BYTES = re.compile(r"(?:[0-9a-f]{2})*")
SID = re.compile(r"S-1-(?:5-21|12-1)(?:-[0-9]{1,10}){1,8}")
"""A person's: of a machine or a domain, or of Entra."""


def policies(entries: Entries) -> Registry:
    """Return the keys of the machine."""
    return registry(entries.all)


def user_policies(entries: Entries) -> UserHives:
    r"""Return the keys of every loaded hive; their paths begin with HKU\SID."""
    hives: dict[str, list[Entry]] = {}
    for entry in entries.all:
        if entry.path != "profiles":
            sid, path = _in_hive(entry.path)
            hives.setdefault(sid, []).append(Entry(entry.state, path, entry.lines, entry.facts))
    return UserHives(
        tuple(UserHive(sid, registry(found)) for sid, found in hives.items()),
        tuple(_sid(line) for line in entries.lines("profiles")),
    )


def _in_hive(path: str) -> tuple[str, str]:
    hive, _, rest = path.partition("\\")
    sid, _, key = rest.partition("\\")
    if hive != "HKU" or not key:
        raise EvidenceError("bad_evidence", "a key of a person's hive is expected")
    return _sid(sid), key


def _sid(written: str) -> str:
    if not SID.fullmatch(written):
        raise EvidenceError("bad_evidence", "the SID of a person is expected")
    return written


def registry(entries: Iterable[Entry]) -> Registry:
    """Return the keys of entries; the same key twice is none that the collector writes."""
    keys = tuple(key(entry) for entry in entries)
    if len({found.path.lower() for found in keys}) != len(keys):
        raise EvidenceError("bad_evidence", "a key stands twice in a section")
    return Registry(keys)


def key(entry: Entry) -> RegistryKey:
    """Return one key."""
    if entry.state not in STATES:
        raise EvidenceError("bad_evidence", "a key has a state that no key has")
    split = [each(line, 3) for line in entry.lines]
    return RegistryKey(
        path=plain(entry.path),
        state=entry.state,
        values=tuple(_value(kind, name, rest) for kind, name, rest in split if kind != "subkey"),
        subkeys=tuple(plain(line.partition(" ")[2]) for line in entry.lines if line.startswith("subkey ")),
        listed=flag(entry, "listed") or False,
    )


def _value(kind: str, name: str, written: str) -> RegistryValue:
    if kind not in READERS:
        raise EvidenceError("bad_evidence", "a value has a kind that no value has")
    return READERS[kind](plain(name), written)


def _binary(name: str, written: str) -> RegistryValue:
    if not BYTES.fullmatch(written):
        raise EvidenceError("bad_evidence", "bytes are expected")
    return RegistryValue(name, "binary", text=written)


def _strings(name: str, written: str) -> RegistryValue:
    items = written.split(" ") if written else []
    if not all(item.startswith("=") for item in items):
        raise EvidenceError("bad_evidence", "a list of strings is expected")
    return RegistryValue(name, "strings", items=tuple(plain(item[1:]) for item in items))


def _qword(name: str, written: str) -> RegistryValue:
    number = hexadecimal(written, 2**64 - 1)
    return RegistryValue(name, "qword", number=number) if number < 2**63 else RegistryValue(name, "qword", text=written)


READERS: Mapping[str, Callable[[str, str], RegistryValue]] = {
    "dword": lambda name, written: RegistryValue(name, "dword", number=hexadecimal(written, 2**32 - 1)),
    "qword": _qword,
    "string": lambda name, written: RegistryValue(name, "string", text=plain(written)),
    "strings": _strings,
    "binary": _binary,
    "cut": lambda name, written: RegistryValue(name, "cut", number=whole(written, 0)),
    "none": lambda name, _: RegistryValue(name, "none"),
}
