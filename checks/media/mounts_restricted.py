"""Removable media are mounted nodev, nosuid and noexec."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.media._udisks import hole_in
from scanner.check import Check, Level, Severity, Verdict, failed, passed
from scanner.facts import LinuxFacts
from scanner.facts.derive.block_tree import Tree, build, find
from scanner.facts.derive.removable import media

WANTED = ("nodev", "nosuid", "noexec")
IMPLIED = {"user": WANTED, "users": WANTED, "owner": ("nodev", "nosuid"), "group": ("nodev", "nosuid")}
LIFTED = {"dev": ("nodev",), "suid": ("nosuid",), "exec": ("noexec",), "defaults": WANTED}


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge what is mounted now, what fstab would mount, and what udisks would."""
    tree = build(facts)
    mounts = [mount for medium in media(tree) for volume in medium.volumes for mount in volume.mounts]
    open_now = [f"{m.target} lacks {', '.join(missing)}" for m in mounts if (missing := _missing(m.options))]
    if open_now:
        return failed(f"a medium is mounted without restrictions: {open_now[0]}", *open_now, level=Level.OBSERVED)
    planned = _fstab(facts, tree)
    if planned:
        return failed("fstab mounts a medium without restrictions", *planned, level=Level.CONFIGURED)
    if facts.services.require().get("udisks2").installed:
        return _udisks(facts, [m.target for m in mounts])
    return passed("nothing mounts media without restrictions", "services: udisks2 is not there", level=Level.CONFIGURED)


def _fstab(facts: LinuxFacts, tree: Tree) -> list[str]:
    names = {name for medium in media(tree) for name in (medium.disk.name, *(v.device for v in medium.volumes))}
    entries = facts.fstab.optional() or ()
    return [
        f"fstab: {entry.target} lacks {', '.join(missing)}"
        for entry in entries
        if (find(tree, entry.source) in names or entry.target.startswith(("/media/", "/run/media/")))
        and (missing := _missing(_effective(entry.options)))
    ]


def _udisks(facts: LinuxFacts, mounted: list[str]) -> Verdict:
    """Judge udisks: it always sets nodev and nosuid, and noexec only where mount_options.conf says so."""
    hole = hole_in(facts, "noexec")
    if hole is None:
        return passed("udisks mounts with noexec", "mount_options.conf: defaults has noexec", level=Level.CONFIGURED)
    now = [f"mounted with all three now: {target}" for target in mounted]
    return failed("udisks mounts media without noexec", hole, *now, level=Level.CONFIGURED)


def _effective(options: tuple[str, ...]) -> tuple[str, ...]:
    """Return what mount(8) makes of an fstab line: `user` brings all three, `owner` two, later words lift them."""
    found: set[str] = set()
    for option in options:
        found |= set(IMPLIED.get(option, (option,)))
        found -= set(LIFTED.get(option, ()))
    return tuple(found)


def _missing(options: tuple[str, ...]) -> list[str]:
    return [option for option in WANTED if option not in options]


CHECK = Check(
    id="media-mounts-restricted",
    title="Removable media are mounted nodev, nosuid and noexec",
    severity=Severity.LOW,
    why="Without these options a program, device file or setuid file on a stick works like the machine's own.",
    fix={
        "linux": "Let removable media be mounted noexec:\n"
        "in /etc/udisks2/mount_options.conf\n"
        "    [defaults]\n"
        "    defaults=noexec\n"
        "and in allow= the options of mount_options.conf(5) without exec.\n"
        "And nodev,nosuid,noexec in every /etc/fstab line of a removable medium.",
    },
    reads=("host", "block", "mounts", "fstab", "services", "automount"),
    linux=linux,
)
