"""Ways off the machine other than USB storage."""

from __future__ import annotations

from scanner.facts.linux import Buses, ThunderboltDomain
from scanner.facts.parse.entries import Entries, Entry, optional, yes

CDROM = "/proc/sys/dev/cdrom/info"
WRITES = ("Can write CD-R:", "Can write CD-RW:", "Can write DVD-R:", "Can write DVD-RAM:", "Can write RAM:")


def buses(entries: Entries) -> Buses:
    """Return what sysfs shows of Thunderbolt, FireWire, Bluetooth, SD and optical drives, and the tools for phones."""
    return Buses(
        thunderbolt=tuple(_domain(entry) for entry in entries.under("/sys/bus/thunderbolt/devices")),
        firewire_devices=_attached(entries.under("/sys/bus/firewire/devices")),
        bluetooth_adapters=sum(":" not in entry.name for entry in entries.under("/sys/class/bluetooth")),
        optical=tuple(entry.name for entry in entries.under("/sys/class/block")),
        optical_writers=_writers(entries.get(CDROM).lines),
        mtp_tools=tuple(entry.path for entry in entries.within("/usr")),
        mmc_hosts=len(entries.under("/sys/class/mmc_host")),
    )


def _attached(nodes: tuple[Entry, ...]) -> int:
    """Return how many nodes are not the controller itself (kernel Documentation/ABI/stable/sysfs-bus-firewire)."""
    return sum(node.facts.get("is_local") != "1" for node in nodes)


def _domain(entry: Entry) -> ThunderboltDomain:
    """Return a domain (kernel Documentation/ABI/testing/sysfs-bus-thunderbolt)."""
    facts = entry.facts
    return ThunderboltDomain(
        entry.name, facts.get("security", "unknown"), optional(facts.get("iommu_dma_protection"), yes)
    )


def _writers(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the drives that can write: columns under `drive name:` (kernel Documentation/cdrom/cdrom-standard.rst)."""
    rows = {line.partition("\t")[0].strip(): line.partition("\t")[2].split() for line in lines if "\t" in line}
    drives = rows.get("drive name:", [])
    return tuple(
        drive
        for column, drive in enumerate(drives)
        if any(rows.get(kind, [])[column : column + 1] == ["1"] for kind in WRITES)
    )
