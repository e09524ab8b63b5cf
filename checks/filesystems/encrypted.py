"""Every local file system lies on encryption, down to every disk under it."""

from __future__ import annotations

from dataclasses import dataclass, field

from checks._elsewhere import outer_disks
from checks.filesystems._local import LocalFilesystem, local_filesystems, partly_encrypted
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.derive.block_tree import Cover, build


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    exempt: tuple[str, ...] = field(
        default=("/boot", "/boot/efi", "/boot/firmware", "/efi"),
        metadata={"doc": "mount points that may be plain because the machine starts from them"},
    )


def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Walk every local file system down to its disks."""
    outer = outer_disks(facts)
    if outer is not None:
        return outer
    found = local_filesystems(build(facts), params.exempt)
    plain = [f for f in found if f.cover is Cover.PLAIN]
    unsure = [f for f in found if f.cover is Cover.CANNOT_SAY]
    if plain:
        parts = [f"only parts are encrypted: {target}" for target in partly_encrypted(facts)]
        return failed(f"{_names(plain)} not encrypted", *_lines(plain), *parts, level=Level.EFFECTIVE)
    if unsure:
        return unknown(f"whether {_names(unsure)} encrypted cannot be told", *_lines(unsure))
    if not found:
        return unknown("no local file system was found on this target", f"{len(facts.mounts.require())} mounts read")
    return passed("every local file system is encrypted down to its disks", *_lines(found), level=Level.EFFECTIVE)


def _names(filesystems: list[LocalFilesystem]) -> str:
    names = [f.name for f in filesystems]
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
        "linux": "Back the data up, then set the file system up again on LUKS2:\n"
        "    cryptsetup luksFormat --type luks2 DEVICE\n"
        "A file system in use can be converted in place with cryptsetup reencrypt --encrypt.\n"
        "For a virtual disk that its host encrypts, encrypt inside the guest as well."
    },
    reads=("host", "block", "mounts", "luks", "zfs", "fscrypt"),
    params=Params(),
    linux=linux,
)
