"""The services that bear on media, and what USBGuard was told and says."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Service:
    """A service as files and cgroups show it; None where it could not be told."""

    name: str
    installed: bool
    enabled: bool | None = None
    active: bool | None = None


@dataclass(frozen=True, slots=True)
class Services:
    """The services that bear on media: usbguard, autofs, udisks2, polkit, bluetooth, bolt, obex."""

    services: tuple[Service, ...]

    def get(self, name: str) -> Service:
        """Return the service, or one that is not installed."""
        absent = Service(name, installed=False, enabled=False, active=False)
        return next((service for service in self.services if service.name == name), absent)


@dataclass(frozen=True, slots=True)
class UsbGuardAccess:
    """A file of IPCAccessControl.d: what the daemon lets one user or group do (usbguard(1), add-user)."""

    name: str
    """A user, or `:` and a group: the name of the file."""
    may_change: bool | None
    """Devices, policy or parameters may be modified; None: the file could not be read."""


@dataclass(frozen=True, slots=True)
class UsbGuardConfig:
    """usbguard-daemon.conf, reduced on the target to these keys (defaults of usbguard-daemon.conf(5) filled in)."""

    implicit_policy_target: str = "block"
    present_device_policy: str = "apply-policy"
    present_controller_policy: str = "keep"
    inserted_device_policy: str = "apply-policy"
    authorized_default: str = "none"
    restore_controller_device_state: bool = False
    ipc_allowed_users: tuple[str, ...] = ()
    ipc_allowed_groups: tuple[str, ...] = ()
    ipc_access: tuple[UsbGuardAccess, ...] = ()
    rule_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UsbGuardRules:
    """Rule lines in the order in which the daemon tries them, as they stand in the files."""

    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UsbGuardRuntime:
    """What the running daemon says (usbguard list-rules, get-parameter); beats the files."""

    rules: tuple[str, ...] | None = None
    implicit_policy_target: str | None = None
    inserted_device_policy: str | None = None
