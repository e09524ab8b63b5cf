"""What a target says of itself; the same on every POSIX platform."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Host:
    """Identity and circumstances of one collector run."""

    platform: str
    """`linux` or `macos`."""
    hostname: str
    machine_id: str | None
    """The systemd machine id, or the hardware UUID on macOS; tells two answers of one machine apart."""
    kernel: str
    """`uname -r`."""
    os_id: str
    """`ID` of os-release, or `macos`."""
    os_version: str
    os_name: str
    user: str
    uid: int
    privilege: str
    """`root` (logged in as), `sudo` (became root) or `user`."""
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
