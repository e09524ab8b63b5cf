"""What a target says of itself; the same on every platform."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Host:
    """Identity and circumstances of one collector run."""

    platform: str
    """`linux`, `macos` or `windows`."""
    hostname: str
    machine_id: str | None
    """The systemd machine id, hardware UUID on macOS, MachineGuid on Windows: tells two answers of one machine."""
    kernel: str
    """`uname -r`; on Windows the version, such as 10.0.22631."""
    os_id: str
    """`ID` of os-release, `macos` or `windows`."""
    os_version: str
    os_name: str
    user: str
    uid: int
    """The user id; on Windows the last number of the account's SID."""
    privilege: str
    """`root` (logged in as), `sudo` (became root), `administrator` (an elevated session on Windows) or `user`."""
    python: str | None = None
    """Path of python3, None where there is none; whether it has all that the content scan needs only a scan tells."""
    python_minimal: bool = False
    """Its library is not whole, as with Debian's python3-minimal alone: the content scan does not run there."""
    container: str | None = None
    """What the target says it runs in (`docker`, `lxc`, `overlay-root`); None on a machine with a kernel of its own."""
    virtual: str | None = None
    """Hypervisor or cloud named by DMI or /sys/hypervisor; None where nothing says so."""
    init: str | None = None
    """`systemd`, `openrc`, or None."""
    clock: int | None = None
    """Seconds since 1970 on the target's clock."""
