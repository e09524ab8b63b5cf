"""USBGuard decides about every device, now and after the next start."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._guard import Running, config, installed, running
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.linux import UsbGuardConfig

WEAK = {
    "ImplicitPolicyTarget": ("implicit_policy_target", ("allow",)),
    "PresentDevicePolicy": ("present_device_policy", ("allow", "keep")),
    "InsertedDevicePolicy": ("inserted_device_policy", ("allow", "keep")),
    "AuthorizedDefault": ("authorized_default", ("all", "wired", "keep")),
    "RestoreControllerDeviceState": ("restore_controller_device_state", (True,)),
}
"""Settings of usbguard-daemon.conf(5) and the values that leave USB open."""


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge service, configuration and what the running daemon says."""
    if not installed(facts):
        return failed("USBGuard is not installed", "no usbguard service", level=Level.OBSERVED)
    active, service = running(facts), facts.services.require().get("usbguard")
    if active is Running.NO:
        return failed("USBGuard is installed and not running", "usbguard is inactive", level=Level.EFFECTIVE)
    if service.enabled is False:
        return failed("USBGuard does not start with the machine", "usbguard is disabled", level=Level.CONFIGURED)
    weak = _weak(config(facts), facts)
    if weak:
        return failed("USBGuard runs with settings that leave USB open", *weak, level=Level.CONFIGURED)
    if active is Running.CANNOT_SAY or service.enabled is None:
        return unknown("whether USBGuard runs could not be told", f"active {service.active}, enabled {service.enabled}")
    return passed(
        "USBGuard runs and blocks what no rule allows", "usbguard is active and enabled", level=Level.EFFECTIVE
    )


def _weak(settings: UsbGuardConfig, facts: LinuxFacts) -> list[str]:
    found = [
        f"{name}={getattr(settings, field)}" for name, (field, bad) in WEAK.items() if getattr(settings, field) in bad
    ]
    runtime = facts.usbguard_runtime.optional()
    if runtime is not None and runtime.implicit_policy_target == "allow":
        found.insert(0, "the running daemon says ImplicitPolicyTarget=allow")
    return found


CHECK = Check(
    id="usb-guard-enforced",
    title="USBGuard is enforced",
    severity=Severity.MEDIUM,
    why="Only authorisation per device also stops composite devices, phones and keyboards in disguise.",
    fix={
        "linux": "Install USBGuard with a policy that blocks, and start it:\n"
        "    usbguard generate-policy > /etc/usbguard/rules.conf\n"
        "    systemctl enable --now usbguard\n"
        "In usbguard-daemon.conf: ImplicitPolicyTarget=block, PresentDevicePolicy=apply-policy,\n"
        "InsertedDevicePolicy=apply-policy, AuthorizedDefault=none, RestoreControllerDeviceState=false.",
    },
    reads=("host", "services", "usbguard_config", "usbguard_runtime"),
    linux=linux,
)
