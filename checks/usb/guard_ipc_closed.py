"""Only administrators can change what USBGuard lets in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from checks._elsewhere import asks_kernel
from checks.usb._guard import config, nothing_in_force
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.linux import UsbGuardAccess
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    names: tuple[str, ...] = field(
        default=("root", "wheel", "sudo"),
        metadata={"doc": "users and groups that may change the policy of a running USBGuard"},
    )


@asks_kernel
def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Judge who may talk to the daemon (usbguard-daemon.conf(5))."""
    idle = nothing_in_force(facts)
    if idle is not None:
        return idle
    settings = config(facts)
    users, groups, access = settings.ipc_allowed_users, settings.ipc_allowed_groups, settings.ipc_access
    lines = [f"IPCAllowedUsers={' '.join(users)} IPCAllowedGroups={' '.join(groups)}"]
    lines += [f"IPCAccessControl.d/{each.name}: may change it: {each.may_change}" for each in access]
    if not users and not groups and not access:
        return failed("every local user may change USBGuard's policy", *lines, level=Level.CONFIGURED)
    others = [name for name in (*users, *groups, *_granted(access)) if name not in params.names]
    if others:
        return failed(f"USBGuard's policy may be changed by {', '.join(others)}", *lines, level=Level.CONFIGURED)
    unread = [each.name for each in access if each.may_change is None]
    if unread:
        return unknown(f"what the access file {unread[0]} grants was not read", *lines)
    return passed("only administrators may change USBGuard's policy", *lines, level=Level.CONFIGURED)


def _granted(access: tuple[UsbGuardAccess, ...]) -> Iterator[str]:
    """Yield the users and groups whom a file in IPCAccessControl.d lets change something."""
    yield from (each.name.removeprefix(":") for each in access if each.may_change)


CHECK = Check(
    id="usb-guard-ipc-closed",
    title="Only administrators can change USBGuard's policy",
    severity=Severity.MEDIUM,
    why="Whoever may talk to the daemon can allow a stick for a minute and leave no rule behind.",
    fix={
        "linux": "Let only root change USBGuard's policy:\n"
        "in usbguard-daemon.conf (Debian's default names the group plugdev)\n"
        "    IPCAllowedUsers=root\n"
        "    IPCAllowedGroups=\n"
        "and remove /etc/usbguard/IPCAccessControl.d/:plugdev (Debian ships it)",
    },
    reads=("host", "services", "usbguard_config"),
    params=Params(),
    linux=linux,
)
