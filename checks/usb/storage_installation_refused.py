"""Windows installs no USB storage, and runs none that was installed before."""

from __future__ import annotations

from checks.usb._drivers_windows import no_usb
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows.device_installation import refusal
from scanner.facts.derive.windows.plug_and_play import STORAGE


def windows(facts: WindowsFacts) -> Verdict:
    """Try storage devices against the device-installation restrictions of the computer."""
    nothing_to_ask = no_usb(facts)
    if nothing_to_ask is not None:
        return nothing_to_ask
    found = refusal(facts.policies.require(), STORAGE)
    if found.refused is None:
        return unknown("whether USB storage is installed could not be told", found.fact, *found.idle)
    if not found.refused:
        return failed(f"USB storage is installed: {found.fact}", found.fact, *found.idle, level=Level.CONFIGURED)
    return passed("no USB storage is installed", found.fact, *found.idle, level=Level.CONFIGURED)


CHECK = Check(
    id="usb-storage-installation-refused",
    title="USB storage is not installed when it is plugged in",
    severity=Severity.MEDIUM,
    why="Restrictions of device installation stop whole families before any driver sees them. "
    "Rules that are half set, or not retroactive, leave the old sticks working. "
    "They are tried with a stick, a UAS disk and a stick with a keyboard in it.",
    fix={
        "windows": "Prevent the installation of USB storage, retroactively:\n"
        "group policy, System, Device Installation, Device Installation Restrictions,\n"
        "Prevent installation of devices that match any of these device IDs: USB\\Class_08\n"
        "(...\\Windows\\DeviceInstall\\Restrictions: DenyDeviceIDs = 1, DenyDeviceIDsRetroactive = 1,\n"
        "and USB\\Class_08 in the subkey DenyDeviceIDs).\n"
        "Not: Allow administrators to override (AllowAdminInstall).",
    },
    reads=("policies", "devices"),
    windows=windows,
)
