"""Defender device control runs and denies writing to removable media."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows.defender_control import MEDIA, control


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the running engine, then its default and rules."""
    found = control(facts.policies.require(), facts.defender.optional(), MEDIA)
    if found.denied is None:
        return unknown("what device control denies could not be told", found.fact)
    if not found.denied:
        return failed(f"device control denies nothing: {found.fact}", found.fact, level=Level.EFFECTIVE)
    return passed("device control denies writing to plain removable media", found.fact, level=Level.EFFECTIVE)


CHECK = Check(
    id="usb-device-control-enforced",
    title="Defender device control is enforced",
    severity=Severity.MEDIUM,
    why="Device control decides per device group and per access. "
    "Its policy protects nothing where the engine is not on, and rules that only audit prevent nothing.",
    fix={
        "windows": "Switch Defender device control on, and deny by default:\n"
        "needs Defender for Endpoint; by Intune, or group policy, Microsoft Defender Antivirus,\n"
        "Features: Device Control (DeviceControlEnabled = 1) and\n"
        "Device Control: Default Enforcement: Deny (DefaultEnforcement = 2).\n"
        "Get-MpComputerStatus must then say DeviceControlState: Enabled.",
    },
    reads=("policies", "defender"),
    windows=windows,
)
