"""What mounts media by itself, and the ways off a machine other than USB storage."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class DconfSetting:
    """One key of a system dconf database; `path` such as org/gnome/desktop/media-handling/automount."""

    database: str
    path: str
    value: str


@dataclass(frozen=True, slots=True)
class Dconf:
    """The system-wide GNOME settings that bear on media; absent when GNOME's settings daemon is not there."""

    settings: tuple[DconfSetting, ...]
    locks: tuple[str, ...]
    """Keys that a database of the profile locks."""
    profile: tuple[str, ...] = ()
    """Databases in the user profile's order."""
    stale: tuple[str, ...] = ()
    """Databases whose compiled form is missing or older than a key file (`dconf update` has not run)."""


@dataclass(frozen=True, slots=True)
class PolkitRule:
    """A polkit file that names udisks2; JavaScript is shown, not judged."""

    file: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Automount:
    """What mounts media without a person's decision."""

    autofs_maps: tuple[str, ...] = ()
    """Map lines of auto.master and auto.master.d."""
    polkit: tuple[PolkitRule, ...] = ()
    polkit_unreadable: tuple[str, ...] = ()
    udisks_options: tuple[tuple[str, str], ...] = ()
    """Of /etc/udisks2/mount_options.conf, section [defaults] and those of devices."""
    udev_rules: tuple[str, ...] = ()
    """udev rule lines that set UDISKS_* or authorized."""


@dataclass(frozen=True, slots=True)
class ThunderboltDomain:
    """/sys/bus/thunderbolt/devices/domainN."""

    name: str
    security: str
    """none, user, secure, dponly, usbonly, nopcie."""
    iommu_protection: bool | None = None


@dataclass(frozen=True, slots=True)
class Buses:
    """Ways off the machine other than USB storage."""

    thunderbolt: tuple[ThunderboltDomain, ...] = ()
    firewire_devices: int = 0
    bluetooth_adapters: int = 0
    optical: tuple[str, ...] = ()
    """Names of sr devices."""
    optical_writers: tuple[str, ...] = ()
    """Those of them that /proc/sys/dev/cdrom/info says can write."""
    mtp_tools: tuple[str, ...] = ()
    """Programs found that talk to phones (MTP, PTP, AFC, adb)."""
    mmc_hosts: int | None = None
    """Entries of /sys/class/mmc_host: SD readers and the seats of soldered eMMC; None: not looked at."""
