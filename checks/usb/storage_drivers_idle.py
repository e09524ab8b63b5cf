"""No USB storage driver is in memory now."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._drivers_windows import no_usb
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.drivers import driver_state
from scanner.facts.derive.windows.plugged import served

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


def windows(facts: WindowsFacts) -> Verdict:
    """Look at what runs, and at what serves a device that is present."""
    nothing_to_ask = no_usb(facts)
    if nothing_to_ask is not None:
        return nothing_to_ask
    drivers, names = facts.drivers.require(), (keys.USB_STORAGE, keys.USB_UAS)
    states = [driver_state(drivers, name) for name in names]
    devices = facts.devices.require()
    bound = {device.service.lower() for device in devices.present}
    found = [
        f"{name} serves a device that is present" for name in names if name.lower() in bound or served(devices, name)
    ]
    found += [state.fact for state in states if state.running]
    if found:
        return failed("a USB storage driver is in memory", *found, level=Level.OBSERVED)
    doubtful = [state.name for state in states if state.running is None]
    if doubtful:
        return unknown(f"whether {doubtful[0]} runs could not be told", *(state.fact for state in states))
    return passed("no USB storage driver is in memory", *(state.fact for state in states), level=Level.OBSERVED)


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
        "windows": "Unplug USB storage and restart:\n"
        "Windows keeps USBSTOR and UASPStor in memory while a device uses them.\n"
        "Disable both first (Start = 4), or deny removable storage by policy.",
    },
    reads=("host", "modules", "usb", "drivers", "devices"),
    linux=linux,
    windows=windows,
)
