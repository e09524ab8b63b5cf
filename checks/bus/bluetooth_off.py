"""Files cannot be sent by Bluetooth."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._modules import state_of
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import keys, policy
from scanner.facts.derive.windows.drivers import DriverState, Serving, driver_state


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


def windows(facts: WindowsFacts) -> Verdict:
    """Judge radios, the policy of an MDM and the two services: any one of them off is enough."""
    radios = [device for device in facts.devices.require().present if device.setup_class == keys.CLASS_BLUETOOTH]
    if not radios:
        return not_applicable("this target has no Bluetooth radio", "devices: 0 Bluetooth radios")
    working = [device for device in radios if device.fault != DISABLED_DEVICE]
    if not working:
        return passed("every Bluetooth radio is disabled", f"{len(radios)} with fault 22", level=Level.EFFECTIVE)
    services = [driver_state(facts.drivers.require(), name) for name in keys.BLUETOOTH]
    lines = [state.fact for state in services]
    if all(_out_of_use(state) for state in services):
        return passed("the Bluetooth services are disabled", *lines, level=Level.EFFECTIVE)
    allowed = policy.in_policy_manager(facts.policies.require(), keys.MDM_CONNECTIVITY, "AllowBluetooth")
    if allowed.is_one_of(0):
        return passed("Bluetooth is switched off by policy", allowed.fact, level=Level.CONFIGURED)
    if any(state.serving is Serving.CANNOT_SAY for state in services) or allowed.is_one_of(0) is None:
        return unknown("whether Bluetooth works could not be told", *lines, allowed.fact)
    return failed("Bluetooth is on", *lines, allowed.fact, f"{len(working)} radios", level=Level.EFFECTIVE)


DISABLED_DEVICE = 22
"""ConfigManagerErrorCode of a device that somebody disabled."""


def _out_of_use(state: DriverState) -> bool:
    """Tell whether a service cannot run; one that is not registered is in no edition's way."""
    return state.serving in (Serving.DISABLED, Serving.NOT_STAGED)


CHECK = Check(
    id="bus-bluetooth-off",
    title="Bluetooth is off",
    severity=Severity.LOW,
    why="Bluetooth carries files to any phone in the room without a cable and without a log.",
    fix={
        "linux": "Switch Bluetooth off:\n"
        "    systemctl disable --now bluetooth\n"
        "Or in /etc/modprobe.d/block-bluetooth.conf: install bluetooth /bin/false",
        "windows": "Switch Bluetooth off:\n"
        "disable the services bthserv and BTAGService (Start = 4) by group policy, Windows Settings,\n"
        "Security Settings, System Services; or by MDM: Connectivity/AllowBluetooth = 0;\n"
        "or disable the radio in the firmware.",
    },
    reads=("host", "buses", "services", "modules", "modprobe", "cmdline", "devices", "drivers", "policies"),
    linux=linux,
    windows=windows,
)
