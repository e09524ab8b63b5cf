"""Files cannot be sent by Bluetooth."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._modules import state_of
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge adapter, service and driver: any one of them missing is enough."""
    adapters = facts.buses.require().bluetooth_adapters
    if adapters == 0:
        return not_applicable("this target has no Bluetooth adapter", "buses: 0 Bluetooth adapters")
    service = facts.services.require().get("bluetooth")
    fact = f"bluetooth: installed {service.installed}, enabled {service.enabled}, active {service.active}"
    if not service.installed or (service.enabled is False and service.active is False):
        return passed("the Bluetooth service does not run", fact, level=Level.EFFECTIVE)
    driver = state_of("bluetooth", facts)
    if driver.unavailable:
        return passed("the Bluetooth driver cannot be loaded", driver.fact, level=Level.CONFIGURED)
    if service.active is None and not service.enabled:
        return unknown("whether the Bluetooth service runs could not be told", fact)
    return failed("Bluetooth is on", fact, f"{adapters} adapters", level=Level.EFFECTIVE)


CHECK = Check(
    id="bus-bluetooth-off",
    title="Bluetooth is off",
    severity=Severity.LOW,
    why="Bluetooth carries files to any phone in the room without a cable and without a log.",
    fix={
        "linux": "Switch Bluetooth off:\n"
        "    systemctl disable --now bluetooth\n"
        "Or in /etc/modprobe.d/block-bluetooth.conf: install bluetooth /bin/false",
    },
    reads=("host", "buses", "services", "modules", "modprobe", "cmdline"),
    linux=linux,
)
