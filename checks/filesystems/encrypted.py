"""Every local file system lies on encryption, down to every disk under it."""

from __future__ import annotations

from dataclasses import field

from checks._elsewhere import asks_disks
from checks.encryption._bitlocker import asks_bitlocker, fixed, lines
from checks.filesystems._local import STARTS_FROM, LocalFilesystem, local_filesystems, partly_encrypted
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, MacFacts, WindowsFacts
from scanner.facts.derive.block_tree import Cover, build
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    exempt: tuple[str, ...] = field(
        default=STARTS_FROM,
        metadata={"doc": "mount points that may be plain because the machine starts from them"},
    )


@asks_disks
def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Walk every local file system down to its disks."""
    found = local_filesystems(build(facts), params.exempt)
    plain = [f for f in found if f.cover is Cover.PLAIN]
    unsure = [f for f in found if f.cover in (Cover.CANNOT_SAY, Cover.PLAIN_IN_GUEST)]
    if plain:
        parts = [f"only parts are encrypted: {target}" for target in partly_encrypted(facts)]
        return failed(f"{_names(plain)} not encrypted", *_lines(plain), *parts, level=Level.EFFECTIVE)
    if unsure:
        why = unsure[0].deciding.why
        return unknown(f"whether {_names(unsure)} encrypted cannot be told: {why}", *_lines(unsure))
    if not found:
        return unknown("no local file system was found on this target", f"{len(facts.mounts.require())} mounts read")
    return passed("every local file system is encrypted down to its disks", *_lines(found), level=Level.EFFECTIVE)


def macos(facts: MacFacts, _: Params) -> Verdict:
    """Judge FileVault and the Data volumes; hardware encryption without FileVault opens for whoever has the Mac."""
    vault, volumes = facts.filevault.require(), facts.apfs.require()
    data = [volume for volume in volumes if "Data" in volume.roles]
    lines = [f"{v.device} {v.name}: FileVault {v.filevault}, migrating {v.migrating}" for v in data]
    status = f"fdesetup: on {vault.on}, in progress {vault.in_progress}, deferred {vault.deferred}"
    if not vault.on or vault.in_progress or vault.deferred:
        return failed("FileVault is not on, or not finished", status, *lines, level=Level.EFFECTIVE)
    if any(v.filevault is False or v.migrating for v in data):
        return failed("a Data volume is not under FileVault", *lines, status, level=Level.EFFECTIVE)
    if not data or any(v.filevault is None for v in data):
        return unknown("whether the Data volume is under FileVault could not be told", status, *lines)
    return passed("FileVault is on and finished", status, *lines, level=Level.EFFECTIVE)


@asks_bitlocker
def windows(facts: WindowsFacts, _: Params) -> Verdict:
    """Ask BitLocker's methods of every volume that is built in, with a letter or without."""
    found = fixed(facts)
    plain = [shield for shield in found if shield.cover is Cover.PLAIN]
    unsure = [shield for shield in found if shield.cover in (Cover.CANNOT_SAY, Cover.PLAIN_IN_GUEST)]
    if plain:
        names = _listed([shield.volume.name for shield in plain])
        return failed(f"{names} not protected: {plain[0].why}", *lines(plain), level=Level.EFFECTIVE)
    if unsure:
        names = _listed([shield.volume.name for shield in unsure])
        return unknown(f"whether {names} encrypted cannot be told: {unsure[0].why}", *lines(unsure))
    if not any(shield.starts_windows for shield in found):
        return unknown("the volume that Windows runs from is not among those that were listed", *lines(found))
    return passed("every volume is encrypted and protected", *lines(found), level=Level.EFFECTIVE)


def _names(filesystems: list[LocalFilesystem]) -> str:
    return _listed([f.name for f in filesystems])


def _listed(names: list[str]) -> str:
    return f"{names[0]} is" if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]} are"


def _lines(filesystems: tuple[LocalFilesystem, ...] | list[LocalFilesystem]) -> tuple[str, ...]:
    return tuple(f"{f.name}: {f.deciding.device}: {f.deciding.why}" for f in filesystems)


CHECK = Check(
    id="filesystems-encrypted",
    title="Every local file system is encrypted",
    severity=Severity.CRITICAL,
    why="A disk that is stolen, sold or sent for repair gives away what lies on it in clear. "
    "One encrypted partition says nothing of the others, so every one is walked down to each disk.",
    fix={
        "linux": "Back the data up, set the file system up again on LUKS2:\n"
        "    cryptsetup luksFormat --type luks2 DEVICE\n"
        "A file system in use can be converted in place with cryptsetup reencrypt --encrypt.\n"
        "For a virtual disk that its host encrypts, encrypt inside the guest as well.",
        "macos": "Turn FileVault on, and let it finish:\nSystem Settings, Privacy & Security.",
        "windows": "Turn BitLocker on for every volume, and let it finish:\n"
        "    manage-bde -protectors -add C: -recoverypassword\n"
        "    manage-bde -on C:\n"
        "What is suspended comes back with manage-bde -protectors -enable C:\n"
        "On servers first: Install-WindowsFeature BitLocker.",
    },
    reads=(
        "host",
        "block",
        "mounts",
        "luks",
        "zfs",
        "fscrypt",
        "filevault",
        "apfs",
        "system",
        "volumes",
        "bitlocker",
        "drivers",
    ),
    params=Params(),
    linux=linux,
    macos=macos,
    windows=windows,
)
