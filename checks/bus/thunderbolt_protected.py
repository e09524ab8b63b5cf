"""A Thunderbolt device cannot read the memory of this machine."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import keys, policy
from scanner.facts.derive.windows.media import external_ports


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


def windows(facts: WindowsFacts) -> Verdict:
    """Judge Kernel DMA Protection: the hardware must support it, and the policy let in no device that evades it."""
    if not external_ports(facts.devices.require()):
        return not_applicable("this target has no Thunderbolt or USB4 port", "devices: 0 Thunderbolt or USB4 ports")
    policies, hardware = facts.policies.require(), facts.system.require().dma_protection
    setting = policy.both(
        policies, policies.key(keys.DMA), "DeviceEnumerationPolicy", keys.MDM_DMA, "DeviceEnumerationPolicy"
    )
    lines = (f"Kernel DMA Protection of the hardware: {_word(hardware)}", setting.fact)
    if hardware is False:
        return failed("Thunderbolt devices may read memory: no Kernel DMA Protection", *lines, level=Level.EFFECTIVE)
    blocked = setting.is_one_of(0)
    if blocked is False:
        return failed("devices that evade DMA protection are let in", setting.fact, lines[0], level=Level.CONFIGURED)
    if hardware is None or blocked is None:
        return unknown("whether Kernel DMA Protection holds could not be told", *lines)
    return passed("Kernel DMA Protection holds Thunderbolt", *lines, level=Level.EFFECTIVE)


CHECK = Check(
    id="bus-thunderbolt-protected",
    title="Thunderbolt devices cannot read memory",
    severity=Severity.MEDIUM,
    why="A device with direct memory access takes keys and data past every file permission.",
    fix={
        "linux": "Set Thunderbolt to user or secure, and switch the IOMMU on:\n"
        "both are in the firmware; Intel calls the IOMMU VT-d.",
        "windows": "Block external devices that Kernel DMA Protection cannot hold:\n"
        "group policy, System, Kernel DMA Protection, Enumeration policy for external devices\n"
        "incompatible with Kernel DMA Protection: Block All\n"
        "(HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\Kernel DMA Protection DeviceEnumerationPolicy = 0).\n"
        "By MDM: DmaGuard/DeviceEnumerationPolicy = 0. In the firmware: IOMMU and DMA protection on.",
    },
    reads=("host", "buses", "devices", "policies", "system"),
    linux=linux,
    windows=windows,
)
