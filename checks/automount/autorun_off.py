"""GNOME starts no program from media, and no user can change that."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.automount._dconf import hole_in
from scanner.check import Check, Level, Severity, Verdict, failed, passed
from scanner.facts import LinuxFacts

PATH = "org/gnome/desktop/media-handling/autorun-never"


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Ask for the key and its lock; the schema's own default differs between releases and can be changed by users."""
    dconf = facts.dconf.optional()
    if dconf is None:
        return passed("there is no GNOME desktop", "dconf: GNOME's settings daemon is not there", level=Level.EFFECTIVE)
    hole = hole_in(dconf, PATH, "true")
    if hole is not None:
        return failed(f"GNOME may start programs from media: {hole}", hole, level=Level.CONFIGURED)
    return passed("GNOME starts no program from media, locked", f"{PATH}=true", level=Level.CONFIGURED)


CHECK = Check(
    id="automount-autorun-off",
    title="GNOME starts no program from media",
    severity=Severity.LOW,
    why="A medium that starts its own program turns plugging it in into running foreign code.",
    fix={
        "linux": "Lock GNOME's autorun-never on:\n"
        "in /etc/dconf/db/local.d/00-media\n"
        "    [org/gnome/desktop/media-handling]\n"
        "    autorun-never=true\n"
        "Name the key in /etc/dconf/db/local.d/locks/00-media, then run dconf update.",
    },
    reads=("host", "dconf"),
    linux=linux,
)
