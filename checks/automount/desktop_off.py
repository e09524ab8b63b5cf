"""GNOME mounts no media by itself, and no user can change that."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.automount._dconf import hole_in
from scanner.check import Check, Level, Severity, Verdict, failed, passed
from scanner.facts import LinuxFacts

FOLDER = "org/gnome/desktop/media-handling"
WANTED = {f"{FOLDER}/automount": "false", f"{FOLDER}/automount-open": "false"}


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Ask for key, lock, a database in the profile, and a compiled form no older than its key files."""
    dconf = facts.dconf.optional()
    if dconf is None:
        return passed("there is no GNOME desktop", "dconf: GNOME's settings daemon is not there", level=Level.EFFECTIVE)
    holes = [hole for path, value in WANTED.items() if (hole := hole_in(dconf, path, value)) is not None]
    if holes:
        return failed(f"GNOME mounts media, or lets users switch that on: {holes[0]}", *holes, level=Level.CONFIGURED)
    return passed("GNOME mounts no media, locked", *(f"{path}=false" for path in WANTED), level=Level.CONFIGURED)


CHECK = Check(
    id="automount-desktop-off",
    title="GNOME mounts no media by itself",
    severity=Severity.MEDIUM,
    why="A desktop that opens every stick invites copying and hands its file systems to the kernel unasked.",
    fix={
        "linux": "Lock GNOME's automounter off:\n"
        "in /etc/dconf/db/local.d/00-media\n"
        "    [org/gnome/desktop/media-handling]\n"
        "    automount=false\n"
        "    automount-open=false\n"
        "Name both in locks/00-media and the database in /etc/dconf/profile/user; run dconf update.",
    },
    reads=("host", "dconf"),
    linux=linux,
)
