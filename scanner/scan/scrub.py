"""A Windows answer without personal data, for a recording that leaves the site: docs/adr/0106-scrubbed-recordings.md.

Every value is taken as text, changed and written again; states, kinds, names of keys and numbers stay, so that the
scrubbed answer is decoded and judged as the whole one is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import PureWindowsPath

from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.facts.frame import Piece
from scanner.facts.parse.windows.text import each, plain, written
from scanner.facts.section import State
from scanner.limits import Limits
from scanner.scan.pseudonyms import Pseudonyms
from scanner.strict_json import loads
from scanner.values import replace

WORDS = frozenset({"AccessPaths", "groups"})
"""Facts that are lists of words."""
SECRET_VALUES: Mapping[str, str] = {
    "machineguid": "machine",
    "identificationfieldstring": "organisation",
    "secondaryidentificationfield": "organisation",
}
"""Registry values that name a machine or an organisation; and every provider of device management (see `_kind`)."""
MODELS = (
    "{4d36e967-e325-11ce-bfc1-08002be10318}",
    "{4d36e965-e325-11ce-bfc1-08002be10318}",
    "{4d36e980-e325-11ce-bfc1-08002be10318}",
    "{6bdd1fc1-810f-11d0-bec7-08002be2092f}",
    "{d48179be-ec20-11d1-b6b8-00c04fa372a7}",
    "{a0a588a4-c46f-4b37-b7ea-c82fe89870c6}",
)
"""Classes whose devices are named by their maker: disks, optical and floppy drives, FireWire, SD hosts."""
ELEMENT = re.compile(
    r"(?i)(<(SerialNumberId|InstancePathId|FriendlyNameId|Sid|ComputerSid|Name|UserPrincipalName|Network\w*)>)([^<]*)(?=</)"
)
"""Of Defender's groups and rules: what stands for one device, person or place."""
KNOWN_FOLDERS = frozenset(
    {"users", "public", "appdata", "local", "temp", "desktop", "documents", "downloads", "pictures", "onedrive"}
    | {"windows", "programdata", "inetpub", "$recycle.bin", "removable", "home", "shared", "trash"}
)
SHAPED = re.compile(r"[A-Za-z]:|\??|Volume\{.*\}|S-1-[0-9-]+")
"""Parts of a path that hold no name: a drive, the start of a volume's path, a volume, a SID."""
MOST = 50_000_000
"""Words that are looked for, times lines: some ten seconds. A server with 5,000 profiles writes 5,000 lines."""
EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}")


def scrubbed(stdout: bytes, nonce: str, limits: Limits) -> bytes:
    """Return an answer of Windows without personal data; raise EvidenceError where it is not one."""
    found = frame.pieces(stdout, nonce, limits)
    if "bitlocker" not in found:
        raise EvidenceError("bad_evidence", "only an answer of Windows can be scrubbed")
    names = Pseudonyms()
    _meet(found, names)
    if len(names) * sum(piece.body.count(b"\n") for piece in found.values()) > MOST:
        raise EvidenceError("bad_evidence", "the answer names too many people to be scrubbed")
    return frame.written({name: replace(piece, body=_body(name, piece, names)) for name, piece in found.items()}, nonce)


def _meet(found: Mapping[str, Piece], names: Pseudonyms) -> None:
    """Learn the names of the machine, its domain and its people, wherever they stand, before anything is written."""
    for line in _lines(found["host"]) if "host" in found else ():
        if line.startswith(".name "):
            names.learn("computer", _read(line[6:]))
        elif line.startswith(".user "):
            _account(_read(line[6:]), names)
    for piece in found.values():
        for line in _lines(piece):
            names.meet(_path_of(line[1:]) if line.startswith("|{") else _read(line[1:]))


def _path_of(line: str) -> str:
    """Return the path that a line of the content scan names."""
    try:
        raw = loads(line)
    except EvidenceError:
        return ""
    found = [value.get("path") for value in raw.values() if isinstance(value, dict)] if isinstance(raw, dict) else []
    return next((path for path in found if isinstance(path, str)), "")


def _account(value: str, names: Pseudonyms) -> str:
    r"""Return DOMAIN\user with both as pseudonyms; a domain that is the computer keeps the computer's."""
    domain, slash, user = value.rpartition("\\")
    known = names.text(domain)
    return f"{names.learn('domain', domain) if known == domain else known}{slash}{names.person(user)}"


def _lines(piece: Piece) -> list[str]:
    lines = piece.body.decode("ascii", "replace").split("\n")
    return [line for line in lines[:-1] if line]  # what a cap cut in half could hide what it was


def _read(value: str) -> str:
    """Return a text as it was before it was written; one that the collector does not write is dropped."""
    try:
        return plain(value)
    except EvidenceError:
        return ""


def _body(section: str, piece: Piece, names: Pseudonyms) -> bytes:
    if piece.state not in (State.OK, State.TRUNCATED):
        return piece.body
    lines = _lines(piece)
    changed = _devices(lines, names) if section == "devices" else [_line(line, names) for line in lines]
    return "".join(f"{line}\n" for line in changed).encode("ascii")


def _line(line: str, names: Pseudonyms) -> str:
    mark, rest = line[0], line[1:]
    if mark == "@":
        state, _, path = rest.partition(" ")
        return f"@{state} {_again(path, names.shaped)}"
    if mark == ".":
        name, _, value = rest.partition(" ")
        return f".{name} {_fact(name, value, names)}"
    return f"|{_entry(rest, names)}"


def _again(value: str, change: Callable[[str], str]) -> str:
    return written(change(_read(value)))


def _fact(name: str, value: str, names: Pseudonyms) -> str:
    if name in WORDS:
        return " ".join(written(names.text(_read(word)), " ") for word in value.split(" "))
    if name == "SerialNumber":
        return _again(value, lambda text: names.name("serial", text.strip()))
    if name == "user":
        return _again(value, lambda text: _account(text, names))
    if name == "PNPDeviceID":
        return _again(value, lambda text: _instance(text, names))
    if name == "name":
        return _again(value, lambda text: names.learn("computer", text))
    return _again(value, names.text)


def _instance(text: str, names: Pseudonyms) -> str:
    """Return the instance of a device: whatever its bus, all behind its second part is its own."""
    bus, device, rest = each(text, 3, "\\")
    return names.text(f"{bus}\\{device}\\") + names.name("instance", rest)


def _entry(rest: str, names: Pseudonyms) -> str:
    if rest.startswith("{"):
        return _scan(rest, names)
    kind, name, value = each(rest, 3)
    if kind not in KINDS:
        return _again(rest, names.text)
    if kind == "subkey":
        return f"subkey {_again(rest.partition(' ')[2], names.shaped)}"
    named = written(names.shaped(_read(name)), " ")
    return " ".join((kind, named, CHANGES.get(kind, _same)(_read(name), value, names)))


def _same(name: str, value: str, names: Pseudonyms) -> str:
    del name, names
    return value


def _string(name: str, value: str, names: Pseudonyms) -> str:
    return _again(value, lambda text: _value(name, text, names))


def _strings(name: str, value: str, names: Pseudonyms) -> str:
    del name
    return " ".join(f"={written(names.text(_read(item[1:])), ' ')}" for item in value.split(" ") if item)


def _binary(name: str, value: str, names: Pseudonyms) -> str:
    del name, names
    return "00" * (len(value) // 2) if len(value) > LONGEST_NUMBER else value


CHANGES: Mapping[str, Callable[[str, str, Pseudonyms], str]] = {
    "string": _string,
    "strings": _strings,
    "binary": _binary,
}
LONGEST_NUMBER = 16
"""Hexadecimal digits of bytes that can be a number; longer ones can hold text."""
KINDS = frozenset({"dword", "qword", "none", "cut", "subkey", "failed", "protector", *CHANGES})
"""First words of lines of entries; other lines are texts."""


def _value(name: str, text: str, names: Pseudonyms) -> str:
    kind = "provider" if name.lower().endswith("winningprovider") else SECRET_VALUES.get(name.lower())
    if kind == "machine":
        return "00000000-0000-0000-0000-000000000000"
    if kind:
        return names.name(kind, text)
    return names.text(ELEMENT.sub(lambda found: found[1] + names.name(found[2].lower(), found[3]), text))


def _devices(lines: list[str], names: Pseudonyms) -> list[str]:
    """Return the lines of the devices; only makers' names stay, for people name their phones."""
    changed: list[str] = []
    made = False
    for line in lines:
        if line.startswith((".ClassGuid ", "@")):
            made = line.lower().endswith(MODELS)
        if line.startswith(".Name ") and not made:
            changed.append(f".Name {_again(line[6:], lambda text: names.name('device', text))}")
        else:
            changed.append(_line(line, names))
    return changed


def _scan(line: str, names: Pseudonyms) -> str:
    """Return a line of the content scan: paths keep their shape, parts lose their names."""
    try:
        raw = loads(line)
    except EvidenceError:
        return "stray: scrubbed"
    for value in raw.values() if isinstance(raw, dict) else ():
        if isinstance(value, dict) and isinstance(value.get("path"), str):
            value["path"] = _path(value["path"], names)
        if isinstance(value, dict) and isinstance(value.get("part"), str):
            value["part"] = names.name("part", value["part"])
    return json.dumps(raw)


def _path(path: str, names: Pseudonyms) -> str:
    """Return a path whose folders and file have pseudonyms, the file with its extension; well-known folders stay."""
    parts = names.text(path).split("\\")
    above = ["", *(part.lower() for part in parts)]
    return "\\".join(_part(part, over, names) for part, over in zip(parts, above, strict=False))


def _part(part: str, above: str, names: Pseudonyms) -> str:
    if above == "users" or part.lower() in KNOWN_FOLDERS or SHAPED.fullmatch(part):
        return part
    suffix = PureWindowsPath(part).suffix
    kept = suffix if EXTENSION.fullmatch(suffix) else ""
    stem = part.removesuffix(kept)
    return names.name("name", stem) + kept
