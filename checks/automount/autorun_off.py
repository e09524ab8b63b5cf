"""No program starts by itself from media, and no user can change that."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.automount._dconf import hole_in
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import autorun, keys
from scanner.facts.derive.windows.policy import told

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


def windows(facts: WindowsFacts) -> Verdict:
    """Judge AutoRun of the computer, which goes before every user's own; it must be off for all kinds of drives."""
    policies = facts.policies.require()
    left, fact = autorun.left_on(policies)
    if left is None:
        return unknown("NoDriveTypeAutoRun holds no mask", fact)
    if left:
        return failed(f"AutoRun is left on for drives: {', '.join(left)}", fact, level=Level.CONFIGURED)
    also = told(policies.key(keys.AUTORUN), "NoAutorun"), told(policies.key(keys.AUTOPLAY), "NoAutoplayfornonVolume")
    return passed("AutoRun is off for all drives", fact, *also, level=Level.CONFIGURED)


CHECK = Check(
    id="automount-autorun-off",
    title="No program starts by itself from media",
    severity=Severity.LOW,
    why="A medium that starts its own program turns plugging it in into running foreign code.",
    fix={
        "linux": "Lock GNOME's autorun-never on:\n"
        "in /etc/dconf/db/local.d/00-media\n"
        "    [org/gnome/desktop/media-handling]\n"
        "    autorun-never=true\n"
        "Name the key in /etc/dconf/db/local.d/locks/00-media, then run dconf update.",
        "windows": "Turn AutoPlay off on all drives:\n"
        "group policy, Windows Components, AutoPlay Policies: Turn off AutoPlay: All drives\n"
        "(HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer\n"
        "NoDriveTypeAutoRun = 255). Set the default behaviour for AutoRun to not execute any commands too\n"
        "(NoAutorun = 1), and disallow AutoPlay for non-volume devices.",
    },
    reads=("host", "dconf", "policies"),
    linux=linux,
    windows=windows,
)
