"""Mounting media through udisks needs an administrator."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

from checks._elsewhere import asks_kernel
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.linux import Automount, PolkitRule

MOUNT = "org.freedesktop.udisks2.filesystem-mount"


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge polkit's overrides; JavaScript rules are shown to a person, not judged."""
    services = facts.services.require()
    if not services.get("udisks2").installed:
        return passed("udisks2 is not installed", "services: udisks2 is not there", level=Level.EFFECTIVE)
    if any(service.name == "polkit" and not service.installed for service in services.services):
        return passed("without polkit udisks2 obeys root alone", "services: polkit is not there", level=Level.EFFECTIVE)
    return _by_rules(facts.automount.require())


def _by_rules(automount: Automount) -> Verdict:
    lines = [f"{rule.file}: {line.strip()}" for rule in automount.polkit for line in rule.lines]
    weak = [line for line in lines if re.search(r"polkit\.Result\.YES|ResultActive\s*=\s*yes", line)]
    if weak:
        return failed("a polkit rule lets people mount media", *weak, level=Level.CONFIGURED)
    if automount.polkit_unreadable:
        return unknown("polkit's rules could not be read", *automount.polkit_unreadable)
    if any(_restricts(rule) for rule in automount.polkit):
        return passed("polkit asks for an administrator", *lines, level=Level.CONFIGURED)
    if lines or automount.udev_rules:
        return unknown("rules name udisks2; a person must read them", *lines, *automount.udev_rules)
    return failed(
        "polkit's default lets the active user mount media", "no polkit rule names udisks2", level=Level.EFFECTIVE
    )


def _restricts(rule: PolkitRule) -> bool:
    """Tell whether a section of a local authority file, which is static, refuses mounting to every active user."""
    sections = re.split(r"^\s*\[", "\n".join(rule.lines), flags=re.MULTILINE)
    return rule.file.endswith(".pkla") and any(map(_refuses_all, sections))


def _refuses_all(section: str) -> bool:
    words = (line.partition("=") for line in section.splitlines())
    said = {name.strip(): value.strip() for name, equals, value in words if equals}
    everybody = "unix-user:*" in said.get("Identity", "").split(";")
    mounting = any(fnmatchcase(MOUNT, action.strip()) for action in said.get("Action", "").split(";"))
    return everybody and mounting and said.get("ResultActive") in ("no", "auth_admin", "auth_admin_keep")


CHECK = Check(
    id="automount-udisks-restricted",
    title="Mounting media through udisks needs an administrator",
    severity=Severity.MEDIUM,
    why="polkit's default lets whoever sits at the machine mount a stick, also where GNOME's automount is off.",
    fix={
        "linux": "Let polkit ask an administrator before udisks2 mounts:\n"
        "in /etc/polkit-1/rules.d/10-media.rules return polkit.Result.AUTH_ADMIN for the actions\n"
        "org.freedesktop.udisks2.filesystem-mount and .encrypted-unlock. Or remove udisks2.",
    },
    reads=("host", "services", "automount"),
    linux=linux,
)
