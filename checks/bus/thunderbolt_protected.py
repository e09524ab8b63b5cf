"""A Thunderbolt device cannot read the memory of this machine."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge security level and IOMMU of every domain (kernel ABI sysfs-bus-thunderbolt)."""
    domains = facts.buses.require().thunderbolt
    if not domains:
        return not_applicable("this target has no Thunderbolt domain", "buses: 0 Thunderbolt domains")
    lines = [f"{d.name}: security {d.security}, IOMMU protection {_word(d.iommu_protection)}" for d in domains]
    weak = [d for d in domains if d.security == "none" and not d.iommu_protection]
    if any(d.iommu_protection is False for d in weak):
        return failed(
            "Thunderbolt devices may read memory: no security level and no IOMMU", *lines, level=Level.EFFECTIVE
        )
    if weak:
        return unknown("security level is none, and whether the IOMMU protects could not be read", *lines)
    return passed("Thunderbolt is held by a security level or the IOMMU", *lines, level=Level.EFFECTIVE)


def _word(value: bool | None) -> str:  # noqa: FBT001
    return {True: "on", False: "off", None: "unknown"}[value]


CHECK = Check(
    id="bus-thunderbolt-protected",
    title="Thunderbolt devices cannot read memory",
    severity=Severity.MEDIUM,
    why="A device with direct memory access takes keys and data past every file permission.",
    fix={
        "linux": "Set Thunderbolt to user or secure, and switch the IOMMU on:\n"
        "both are in the firmware; Intel calls the IOMMU VT-d.",
    },
    reads=("host", "buses"),
    linux=linux,
)
