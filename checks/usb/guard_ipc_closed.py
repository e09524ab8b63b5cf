"""Only administrators can change what USBGuard lets in."""

from __future__ import annotations

from dataclasses import dataclass, field

from checks._elsewhere import asks_kernel
from checks.usb._guard import config, nothing_in_force
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts


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
    users, groups, files = settings.ipc_allowed_users, settings.ipc_allowed_groups, settings.ipc_access_files
    fact = f"IPCAllowedUsers={' '.join(users)} IPCAllowedGroups={' '.join(groups)}"
    if not users and not groups and not files:
        return failed("every local user may change USBGuard's policy", fact, level=Level.CONFIGURED)
    others = [name for name in (*users, *groups) if name not in params.names]
    if others:
        return failed(f"USBGuard's policy may be changed by {', '.join(others)}", fact, level=Level.CONFIGURED)
    if files:
        return unknown("what these access files grant was not read", *files, fact)
    return passed("only administrators may change USBGuard's policy", fact, level=Level.CONFIGURED)


CHECK = Check(
    id="usb-guard-ipc-closed",
    title="Only administrators can change USBGuard's policy",
    severity=Severity.MEDIUM,
    why="Whoever may talk to the daemon can allow a stick for a minute and leave no rule behind.",
    fix={
        "linux": "Let only root change USBGuard's policy:\n"
        "in usbguard-daemon.conf (Debian's default names the group plugdev)\n"
        "    IPCAllowedUsers=root\n"
        "    IPCAllowedGroups=",
    },
    reads=("host", "services", "usbguard_config"),
    params=Params(),
    linux=linux,
)
