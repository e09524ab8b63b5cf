"""The automounter mounts nothing on its own."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge the service; its maps are shown, they do not decide."""
    service = facts.services.require().get("autofs")
    if not service.installed:
        return passed("autofs is not installed", "services: autofs is not there", level=Level.EFFECTIVE)
    maps = facts.automount.require().autofs_maps
    fact = f"autofs: enabled {service.enabled}, active {service.active}"
    if service.active or service.enabled:
        return failed("autofs mounts what is asked for", fact, *maps, level=Level.EFFECTIVE)
    if service.active is None or service.enabled is None:
        return unknown("whether autofs runs could not be told", fact)
    return passed("autofs does not run", fact, level=Level.EFFECTIVE)


CHECK = Check(
    id="automount-autofs-off",
    title="autofs does not run",
    severity=Severity.MEDIUM,
    why="An automounter makes foreign media and shares usable without anybody's decision.",
    fix={
        "linux": "Switch autofs off, or remove its package:\n    systemctl disable --now autofs",
    },
    reads=("host", "services", "automount"),
    linux=linux,
)
