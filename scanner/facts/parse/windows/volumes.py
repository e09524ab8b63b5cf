"""Disks, partitions and volumes: collectors/windows/volumes.ps1."""

from __future__ import annotations

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.windows.text import flag, number, text, words
from scanner.facts.windows_volumes import WindowsDisk, WindowsPartition, WindowsVolume, WindowsVolumes

WORD = 2**32 - 1
KINDS = frozenset({"disk", "partition", "volume"})


def volumes(entries: Entries) -> WindowsVolumes:
    """Return everything that can hold files."""
    if any(entry.path not in KINDS for entry in entries.all):
        raise EvidenceError("bad_evidence", "neither a disk nor a partition nor a volume")
    return WindowsVolumes(
        tuple(_disk(entry) for entry in entries.all if entry.path == "disk"),
        tuple(_partition(entry) for entry in entries.all if entry.path == "partition"),
        tuple(_volume(entry) for entry in entries.all if entry.path == "volume"),
    )


def _disk(entry: Entry) -> WindowsDisk:
    return WindowsDisk(
        number=_needed(entry, "Number"),
        bus=number(entry, "BusType", WORD),
        model=text(entry, "FriendlyName").strip(),
        serial=text(entry, "SerialNumber").strip(),
        size=number(entry, "Size") or 0,
        boot=flag(entry, "IsBoot") or False,
        system=flag(entry, "IsSystem") or False,
        read_only=flag(entry, "IsReadOnly") or False,
        offline=flag(entry, "IsOffline") or False,
        path=text(entry, "Path"),
    )


def _partition(entry: Entry) -> WindowsPartition:
    return WindowsPartition(
        disk=_needed(entry, "DiskNumber"),
        number=_needed(entry, "PartitionNumber"),
        size=number(entry, "Size") or 0,
        guid_type=text(entry, "GptType").lower(),
        mbr_type=number(entry, "MbrType", WORD),
        hidden=flag(entry, "IsHidden") or False,
        system=flag(entry, "IsSystem"),
        active=flag(entry, "IsActive"),
        access_paths=words(entry.facts.get("AccessPaths", "")),
    )


def _volume(entry: Entry) -> WindowsVolume:
    return WindowsVolume(
        path=text(entry, "Path"),
        letter=text(entry, "DriveLetter").rstrip("\0:"),
        drive_type=number(entry, "DriveType", WORD),
        filesystem=text(entry, "FileSystem"),
        size=number(entry, "Size") or 0,
    )


def _needed(entry: Entry, name: str) -> int:
    found = number(entry, name, WORD)
    if found is None:
        raise EvidenceError("bad_evidence", f"a {entry.path} has no {name}")
    return found
