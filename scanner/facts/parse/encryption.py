"""Encryption beside the block tree: crypttab, LUKS headers, ZFS and fscrypt."""

from __future__ import annotations

from typing import Any

from scanner.errors import EvidenceError
from scanner.facts.linux import Crypttab, CrypttabEntry, KeyFile, LuksHeader, ZfsDataset
from scanner.facts.parse.entries import Entries, Entry, optional, whole
from scanner.facts.parse.mounts import unescaped
from scanner.limits import DEFAULT
from scanner.strict_json import loads

KEYS = "/etc/cryptsetup-keys.d"
INITRAMFS = ("/etc/cryptsetup-initramfs/conf-hook", "/etc/dracut.conf")
PERMISSIONS = "rwxrwxrwx"
SPECIAL = {3: ("s", "S", 0o4000), 6: ("s", "S", 0o2000), 9: ("t", "T", 0o1000)}
"""Places in the mode text of ls(1) where setuid, setgid and sticky show."""


def crypttab(entries: Entries) -> Crypttab:
    """Return the lines of /etc/crypttab, and every key file that they or the keys directory name (crypttab(5))."""
    rows = [(line.split(" ") + [""] * 4)[:4] for line in entries.get("/etc/crypttab").lines]
    configured = (*(entries.get(path) for path in INITRAMFS), *entries.under("/etc/dracut.conf.d"))
    others = {"/etc/crypttab", KEYS, "/etc/dracut.conf.d", *(entry.path for entry in configured)}
    return Crypttab(
        entries=tuple(
            CrypttabEntry(
                name, unescaped(device), None if key in ("", "-", "none") else unescaped(key), _words(options)
            )
            for name, device, key, options in rows
        ),
        key_files=tuple(_key_file(entry) for entry in entries.all if entry.path not in others),
        initramfs_keys=tuple(line.strip() for entry in configured for line in entry.lines),
    )


def _words(options: str) -> tuple[str, ...]:
    return tuple(word for word in options.split(",") if word)


def _key_file(entry: Entry) -> KeyFile:
    exists = {"ok": True, "absent": False}.get(entry.state)
    owner = optional(entry.facts.get("owner"), lambda text: whole(text, 0, 2**32))
    return KeyFile(entry.path, exists, optional(entry.facts.get("mode"), mode), owner)


def mode(text: str) -> int:
    """Return the permission bits that ls(1) writes as `-rw-r--r--`; what follows is an ACL's mark."""
    if len(text) < 10:
        raise EvidenceError("bad_evidence", "a mode is not ten letters")
    bits = 0
    for place in range(1, 10):
        letter, granted, special = text[place], PERMISSIONS[place - 1], SPECIAL.get(place)
        bit = 1 << (9 - place)
        if letter == granted:
            bits |= bit
        elif special and letter in special[:2]:
            bits |= special[2] | (bit if letter == special[0] else 0)
        elif letter != "-":
            raise EvidenceError("bad_evidence", "a mode holds an unknown letter")
    return bits


def luks(entries: Entries) -> tuple[LuksHeader, ...]:
    """Return the headers that luks.awk reduced."""
    return tuple(_luks2(entry) if entry.facts.get("version") == "2" else _luks1(entry) for entry in entries.all)


def _luks1(entry: Entry) -> LuksHeader:
    """Return a LUKS1 header; PBKDF2 is its only key derivation (LUKS On-Disk Format 1.2.3)."""
    if entry.facts.get("version") != "1":
        raise EvidenceError("bad_evidence", f"/dev/{entry.path}: the LUKS header could not be read")
    iterations = tuple(whole(text, 0) for text in entry.facts.get("iterations", "").split())
    return LuksHeader(
        device=entry.path,
        version=1,
        ciphers=(entry.facts.get("cipher", ""),),
        key_bits=8 * whole(entry.facts.get("key_bytes", ""), 0, 2**20),
        kdfs=("pbkdf2",) * len(iterations),
        iterations=iterations,
    )


def _luks2(entry: Entry) -> LuksHeader:
    """Return a LUKS2 header from its JSON area (LUKS2 On-Disk Format 1.1), reduced to types, sizes and ciphers."""
    metadata = loads("".join(entry.lines), DEFAULT)
    slots = _objects(metadata, "keyslots")
    segments = _objects(metadata, "segments")
    sizes = [8 * slot["key_size"] for slot in slots if type(slot.get("key_size")) is int]
    kdfs = [kdf for slot in slots if isinstance(kdf := slot.get("kdf"), dict)]
    return LuksHeader(
        device=entry.path,
        version=2,
        ciphers=tuple(str(each.get("encryption", "none")) for each in segments),
        key_bits=min(sizes, default=None),
        kdfs=tuple(str(kdf.get("type", "")) for kdf in kdfs),
        iterations=tuple(kdf["iterations"] for kdf in kdfs if type(kdf.get("iterations")) is int),
        tokens=tuple(str(each.get("type", "")) for each in _objects(metadata, "tokens")),
        hardware=any(str(each.get("type", "")).startswith("hw-opal") for each in segments),
    )


def _objects(metadata: Any, name: str) -> list[dict[str, Any]]:  # noqa: ANN401  JSON of a target
    part = metadata.get(name, {}) if isinstance(metadata, dict) else None
    if not isinstance(part, dict) or not all(isinstance(each, dict) for each in part.values()):
        raise EvidenceError("bad_evidence", f"LUKS2 metadata: {name} is not an object of objects")
    return list(part.values())


def zfs(entries: Entries) -> tuple[ZfsDataset, ...]:
    """Return the datasets of `zfs get -H`: name, property and value between tabs (zfs-get(8))."""
    entry = entries.get("datasets")
    if entry.facts.get("status") != "0":
        raise EvidenceError("bad_evidence", "zfs get ended with an error")
    found: dict[str, dict[str, str]] = {}
    for line in entry.lines:
        words = line.split("\t")
        if len(words) == 3:
            found.setdefault(words[0], {})[words[1]] = words[2]
        elif line:
            raise EvidenceError("bad_evidence", "zfs get: a line has other than three columns")
    columns = ("mountpoint", "encryption", "keystatus", "keylocation")
    return tuple(ZfsDataset(name, *(values.get(column, "-") for column in columns)) for name, values in found.items())


def fscrypt(entries: Entries) -> tuple[str, ...]:
    """Return the mount points that hold an fscrypt policy directory."""
    return tuple(unescaped(line) for line in entries.lines("mounts"))
