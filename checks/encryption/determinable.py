"""Whether encryption at rest can be seen from inside this target at all."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.encryption._bitlocker import asks_bitlocker, fixed, lines
from checks.filesystems._local import STARTS_FROM, local_filesystems
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.block_tree import Cover, build


@asks_disks
def linux(facts: LinuxFacts) -> Verdict:
    """Name virtual disks that are plain in the guest: what their host or cloud encrypts needs another's word."""
    found = local_filesystems(build(facts), STARTS_FROM)
    outside = [f"{f.name}: {f.deciding.device}: {f.deciding.why}" for f in found if f.cover is Cover.PLAIN_IN_GUEST]
    unsure = [f"{f.name}: {f.deciding.device}: {f.deciding.why}" for f in found if f.cover is Cover.CANNOT_SAY]
    if outside:
        return failed("encryption at rest needs the host's word", *outside, level=Level.EFFECTIVE)
    if unsure or not found:
        return unknown("encryption at rest cannot be told", *unsure)
    lines = [f"{f.name}: {f.deciding.why}" for f in found]
    return passed("encryption at rest can be told from inside", *lines, level=Level.EFFECTIVE)


@asks_bitlocker
def windows(facts: WindowsFacts) -> Verdict:
    """Name the same of a Windows guest; another program's encryption, or a drive's own, cannot be told from here."""
    found = fixed(facts)
    outside = [shield for shield in found if shield.cover is Cover.PLAIN_IN_GUEST]
    unsure = [shield for shield in found if shield.cover is Cover.CANNOT_SAY]
    if outside:
        return failed("encryption at rest needs the host's word", *lines(outside), level=Level.EFFECTIVE)
    if unsure:
        return unknown(f"encryption at rest cannot be told: {unsure[0].line}", *lines(unsure))
    return passed("encryption at rest can be told from inside", *lines(found), level=Level.EFFECTIVE)


CHECK = Check(
    id="encryption-determinable",
    title="Encryption at rest can be told from inside",
    severity=Severity.INFO,
    why="A guest sees a plain disk whether or not its host encrypts it, so such disks need an attested answer.",
    fix={
        "linux": "Encrypt in the guest, or have the host's encryption attested.",
        "windows": "Encrypt in the guest, or have the host's encryption attested.",
    },
    reads=("host", "block", "mounts", "luks", "zfs", "system", "volumes", "bitlocker", "drivers"),
    linux=linux,
    windows=windows,
)
