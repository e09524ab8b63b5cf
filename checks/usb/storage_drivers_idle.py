"""No USB storage driver is in memory now."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts

DRIVERS = ("usb_storage", "uas")


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Look at what is loaded, built in, and bound to a device."""
    modules, bus = facts.modules.require(), facts.usb.optional()
    bound = (
        [f"{d.name}: driver {i.driver}" for d in bus.devices for i in d.interfaces if _storage(i.driver)] if bus else []
    )
    loaded = [
        f"/proc/modules lists {m.name}" + (f", used by {', '.join(m.used_by)}" if m.used_by else "")
        for m in modules.loaded
        if _storage(m.name)
    ]
    built_in = [f"modules.builtin lists {name}" for name in modules.builtin if _storage(name)]
    found = (*bound, *loaded, *built_in)
    if found:
        return failed("a USB storage driver is in memory", *found, level=Level.OBSERVED)
    if not modules.indexed:
        return unknown("what is built into the kernel could not be told", "modules.builtin could not be read")
    return passed(
        "no USB storage driver is in memory",
        "/proc/modules lists neither usb_storage, uas nor ums_*",
        level=Level.OBSERVED,
    )


def _storage(driver: str | None) -> bool:
    name = (driver or "").replace("-", "_")
    return name in DRIVERS or name.startswith("ums_")


CHECK = Check(
    id="usb-storage-drivers-idle",
    title="No USB storage driver is in memory",
    severity=Severity.HIGH,
    why="A block in a configuration file changes nothing while the driver already sits in the kernel. "
    "This looks at the moment; usb-storage-unavailable and usb-uas-unavailable ask what can come.",
    fix={
        "linux": "Unplug USB storage, then unload its drivers:\n"
        "    modprobe -r uas usb_storage\n"
        "Block both in /etc/modprobe.d first.",
    },
    reads=("host", "modules", "usb"),
    linux=linux,
)
