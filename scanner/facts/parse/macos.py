"""macOS sections, from property lists and short texts. Written against published formats; not yet run on a Mac."""

from __future__ import annotations

import re
from typing import Any

from scanner.errors import EvidenceError
from scanner.facts.host import Host
from scanner.facts.macos import ApfsVolume, ExternalVolume, FileVault, StoragePolicy
from scanner.facts.parse.entries import Entries, Entry, optional, whole
from scanner.limits import DEFAULT

MANAGED = "/Library/Managed Preferences"
DISK_MANAGEMENT = "/var/db/ManagedConfigurationFiles/DiskManagement/DiskManagement_Settings.plist"
UUID = re.compile(r'"IOPlatformUUID" = "([0-9A-Fa-f-]{36})"')


def host(entries: Entries) -> Host:
    """Return the identity that id(1), sw_vers(1), uname(1) and ioreg(8) state."""
    uid = whole(_word(entries, "uid"))
    privilege = entries.get("host").facts.get("privilege", "user")
    machine = UUID.search("\n".join(entries.get("machine").lines))
    version = _word(entries, "version")
    return Host(
        platform="macos",
        hostname=_word(entries, "hostname"),
        machine_id=machine[1] if machine else None,
        kernel=_word(entries, "kernel"),
        os_id="macos",
        os_version=version,
        os_name=f"macOS {version}".strip(),
        user=_word(entries, "user"),
        uid=uid,
        privilege=("sudo" if privilege == "sudo" else "root") if uid == 0 else "user",
        python=_word(entries, "python3") or None,
        clock=optional(_word(entries, "clock"), whole),
    )


def _word(entries: Entries, label: str) -> str:
    return next((line.strip() for line in entries.get(label).lines if line.strip()), "")


def filevault(entries: Entries) -> FileVault:
    """Return `fdesetup status` (fdesetup(8)): its first line says On or Off, later ones what is under way."""
    text = "\n".join(entries.get("status").lines)
    if "FileVault is On" not in text and "FileVault is Off" not in text:
        raise EvidenceError("bad_evidence", "fdesetup said neither On nor Off")
    return FileVault(
        on="FileVault is On" in text,
        in_progress="in progress" in text or "Percent completed" in text,
        deferred="Deferred" in text,
    )


def apfs(entries: Entries) -> tuple[ApfsVolume, ...]:
    """Return the volumes of `diskutil apfs list -plist`."""
    containers = _dicts(_plist(entries.get("plist")), "Containers")
    return tuple(
        ApfsVolume(
            device=_text(volume, "DeviceIdentifier"),
            name=_text(volume, "Name"),
            roles=tuple(role for role in _list(volume, "Roles") if isinstance(role, str)),
            filevault=_flag(volume, "FileVault"),
            encryption=_flag(volume, "Encryption"),
            locked=_flag(volume, "Locked") or False,
            migrating=_flag(volume, "CryptoMigrationOn") or False,
        )
        for container in containers
        for volume in _dicts(container, "Volumes")
    )


def external(entries: Entries) -> tuple[ExternalVolume, ...]:
    """Return the partitions and APFS volumes of `diskutil list -plist external physical`; a bare disk stands itself."""
    disks = _dicts(_plist(entries.get("plist")), "AllDisksAndPartitions")
    parts = [part for disk in disks for part in (_dicts(disk, "Partitions") + _dicts(disk, "APFSVolumes") or [disk])]
    return tuple(
        ExternalVolume(
            device=_text(part, "DeviceIdentifier"),
            name=_text(part, "VolumeName"),
            content=_text(part, "Content"),
            mount_point=_text(part, "MountPoint") or None,
            size=size if type(size := part.get("Size")) is int and 0 <= size < 2**63 else 0,
        )
        for part in parts
    )


def storage_policy(entries: Entries) -> StoragePolicy:
    """Return the managed restrictions; a file that management has not written restricts nothing."""
    restrictions = _managed(entries, DISK_MANAGEMENT).get("Restrictions")
    limits = restrictions if isinstance(restrictions, dict) else {}
    controls = _managed(entries, f"{MANAGED}/com.apple.systemuiserver.plist").get("mount-controls")
    access = _managed(entries, f"{MANAGED}/com.apple.applicationaccess.plist")
    return StoragePolicy(
        external_storage=_text(limits, "ExternalStorage") or None,
        network_storage=_text(limits, "NetworkStorage") or None,
        mount_controls=tuple(
            (name, tuple(action for action in _list(controls, name) if isinstance(action, str))) for name in controls
        )
        if isinstance(controls, dict)
        else (),
        usb_restricted_mode=_flag(access, "allowUSBRestrictedMode"),
    )


def _managed(entries: Entries, path: str) -> dict[str, Any]:
    entry = entries.get(path)
    if entry.state == "absent":
        return {}
    if entry.state != "ok":
        raise EvidenceError("bad_evidence", f"{path} could not be read")
    return _plist(entry)


def _plist(entry: Entry) -> dict[str, Any]:
    """Return an XML property list; a document type with entities, or nesting beyond the limit, is refused."""
    text = "\n".join(entry.lines)
    if entry.facts.get("status") != "0" or "<!ENTITY" in text or text.count("<dict") > DEFAULT.items:
        raise EvidenceError("bad_evidence", f"{entry.path}: no property list")
    if _nesting(text) > DEFAULT.depth:
        raise EvidenceError("bad_evidence", f"{entry.path}: nested deeper than {DEFAULT.depth}")
    import plistlib
    from xml.parsers.expat import ExpatError

    try:
        value = plistlib.loads(text.encode(), fmt=plistlib.FMT_XML)
    except (ValueError, ExpatError, plistlib.InvalidFileException, AttributeError, LookupError, TypeError):
        raise EvidenceError("bad_evidence", f"{entry.path}: not a property list") from None
    if not isinstance(value, dict):
        raise EvidenceError("bad_evidence", f"{entry.path}: a dictionary is expected")
    return value


def _nesting(text: str) -> int:
    deepest = depth = 0
    for closing in re.findall(r"<(/?)(?:dict|array)\b", text):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    return deepest


def _list(value: Any, name: str) -> list[Any]:  # noqa: ANN401  a property list is untyped
    found = value.get(name)
    return found if isinstance(found, list) else []


def _dicts(value: Any, name: str) -> list[dict[str, Any]]:  # noqa: ANN401  the same
    return [each for each in _list(value, name) if isinstance(each, dict)]


def _text(value: dict[str, Any], name: str) -> str:
    found = value.get(name)
    return found if isinstance(found, str) else ""


def _flag(value: dict[str, Any], name: str) -> bool | None:
    found = value.get(name)
    return found if isinstance(found, bool) else None
