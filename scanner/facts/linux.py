"""What was read from a Linux target, typed; no judgement.

Strings come from the target as they are (undecodable bytes replaced). A tuple holds what was listed, in that order.
Strings come from the target as they are (undecodable bytes replaced). A tuple holds what was listed, in order.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from scanner.facts.host import Host
from scanner.facts.section import Section, State
from scanner.facts.stray import StrayScan

# --- kernel modules -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LoadedModule:
    """A line of /proc/modules; underscores in names."""

    name: str
    users: int
    used_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KernelModules:
    """Modules of the running kernel; names with underscores, restricted to drivers that carry data off the machine."""

    kernel: str
    loaded: tuple[LoadedModule, ...]
    builtin: tuple[str, ...]
    available: tuple[str, ...]
    """Of modules.dep."""
    indexed: bool
    """modules.dep and modules.builtin were read, so a name in neither does not exist for this kernel."""


@dataclass(frozen=True, slots=True)
class ModprobeRule:
    """One directive that is in force, after directories' precedence and masking."""

    kind: str
    """`install`, `blacklist`, `alias`, `options`, `softdep` or `remove`."""
    module: str
    """Underscores."""
    argument: str
    file: str


@dataclass(frozen=True, slots=True)
class ModprobeConfig:
    """The merged configuration (modprobe.d(5): etc > run > usr/local/lib > usr/lib > lib, masked by file name)."""

    rules: tuple[ModprobeRule, ...]
    unreadable: tuple[str, ...] = ()
    """Files or directories that exist and could not be read: the configuration is not whole."""


@dataclass(frozen=True, slots=True)
class KernelCommandLine:
    """The words of /proc/cmdline that bear on media, reduced on the target."""

    module_blacklist: tuple[str, ...] = ()
    """`module_blacklist=`: the kernel itself refuses these modules."""
    modprobe_blacklist: tuple[str, ...] = ()
    """`modprobe.blacklist=` and `rd.driver.blacklist=`: as a blacklist line of modprobe.d."""
    usb_authorized_default: int | None = None
    usb_nousb: bool = False
    """`usbcore.nousb` (a bare `nousb` is another word and means nothing to current kernels)."""
    bare_nousb: bool = False
    resume: str | None = None


# --- USB ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class UsbInterface:
    """One interface of a configured device; class codes as numbers (8 = mass storage)."""

    name: str
    interface_class: int
    subclass: int
    protocol: int
    driver: str | None = None
    authorized: bool | None = None


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """A device on the bus; `vendor` and `product` are four lower-case hexadecimal digits."""

    name: str
    """sysfs name, such as `2-1`."""
    vendor: str
    product: str
    device_class: int
    authorized: bool | None = None
    manufacturer: str = ""
    product_name: str = ""
    serial: str = ""
    removable: str = "unknown"
    interfaces: tuple[UsbInterface, ...] = ()


@dataclass(frozen=True, slots=True)
class RootHub:
    """A host controller's own hub."""

    name: str
    authorized_default: int | None
    """0 none, 1 all, 2 internal ports only, -1 wired (kernel Documentation/usb/authorization.rst)."""
    interface_authorized_default: int | None = None


@dataclass(frozen=True, slots=True)
class UsbBus:
    """The USB side of the kernel. The section is absent when /sys/bus/usb is not there."""

    root_hubs: tuple[RootHub, ...]
    devices: tuple[UsbDevice, ...]
    authorized_default: int | None = None
    """/sys/module/usbcore/parameters/authorized_default."""
    nousb: bool | None = None


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
    ipc_access_files: tuple[str, ...] = ()
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


# --- block devices, mounts, encryption ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BlockDevice:
    """One entry of /sys/class/block."""

    name: str
    number: str
    """`major:minor`."""
    kind: str
    """disk, part, dm, md, loop, rom, ram, zram or other."""
    size: int
    """Bytes."""
    path: str = ""
    """The device's place in /sys/devices, resolved."""
    bus: str | None = None
    """usb, ieee1394, mmc, ata, nvme, virtio, xen, scsi, thunderbolt; None where nothing tells."""
    parent: str | None = None
    """The whole disk of a partition."""
    slaves: tuple[str, ...] = ()
    """The devices directly below a dm, md or multipath device."""
    read_only: bool = False
    removable_flag: bool = False
    dm_name: str | None = None
    dm_uuid: str | None = None
    backing_file: str | None = None
    """Of a loop device."""
    filesystem: str | None = None
    """Signature by the udev database or blkid: ext4, crypto_LUKS, swap, LVM2_member ...; None: none known."""
    probed: bool = False
    """Something that reads signatures looked at this device, so filesystem None means that it found none."""
    label: str | None = None
    uuid: str | None = None
    vendor: str = ""
    model: str = ""
    serial: str = ""
    mmc_type: str | None = None
    """SD or MMC."""


@dataclass(frozen=True, slots=True)
class BlockDevices:
    """All block devices, in the order of their names."""

    devices: tuple[BlockDevice, ...]
    btrfs: tuple[tuple[str, ...], ...] = ()
    """Per multi-device btrfs file system, the names of its member devices."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of /proc/self/mountinfo, escapes undone."""

    number: str
    """`major:minor` of the file system."""
    root: str
    target: str
    filesystem: str
    source: str
    options: tuple[str, ...]
    super_options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Swap:
    """A line of /proc/swaps."""

    path: str
    kind: str
    """partition or file."""
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Power:
    """Hibernation: /sys/power."""

    states: tuple[str, ...]
    """/sys/power/state; hibernation needs `disk`."""
    disk: tuple[str, ...] = ()
    """/sys/power/disk, the chosen one in [brackets]; `[disabled]` under lockdown."""
    resume: str | None = None
    """major:minor of the resume device; 0:0 is none."""


@dataclass(frozen=True, slots=True)
class FstabEntry:
    """A line of /etc/fstab; options that may hold credentials are dropped on the target."""

    source: str
    target: str
    filesystem: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The circumstances of a key file; its content is never read."""

    path: str
    exists: bool | None
    """None: this account may not look."""
    mode: int | None = None
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class CrypttabEntry:
    """A line of /etc/crypttab."""

    name: str
    device: str
    key: str | None
    """Path of the key file or device; None for a prompt."""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Crypttab:
    """crypttab(5) and the key files that it or /etc/cryptsetup-keys.d names."""

    entries: tuple[CrypttabEntry, ...]
    key_files: tuple[KeyFile, ...] = ()
    initramfs_keys: tuple[str, ...] = ()
    """KEYFILE_PATTERN of cryptsetup-initramfs and install_items of dracut: keys copied into the initramfs."""


@dataclass(frozen=True, slots=True)
class LuksHeader:
    """The metadata of one LUKS device that bear on its strength; no salts, no digests."""

    device: str
    version: int
    ciphers: tuple[str, ...]
    """Of the data segments, such as aes-xts-plain64."""
    key_bits: int | None
    kdfs: tuple[str, ...] = ()
    """argon2id, argon2i or pbkdf2, one per key slot."""
    iterations: tuple[int, ...] = ()
    """Of pbkdf2 key slots."""
    tokens: tuple[str, ...] = ()
    """clevis, systemd-tpm2, systemd-fido2, systemd-recovery ..."""
    hardware: bool = False
    """A hw-opal segment: the drive encrypts."""


@dataclass(frozen=True, slots=True)
class ZfsDataset:
    """`zfs get` of one dataset."""

    name: str
    mountpoint: str
    encryption: str
    keystatus: str
    keylocation: str


# --- automounting, other buses ------------------------------------------------------------------------------------


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
    """Programs found that talk to phones (MTP, PTP)."""
    mmc_hosts: int | None = None
    """Entries of /sys/class/mmc_host: SD readers and the seats of soldered eMMC; None: not looked at."""


def _missing(name: str) -> Section[object]:
    return Section(name, State.NOT_COLLECTED, None, "the collector sent no such section")


def _section(name: str) -> Section:  # type: ignore[type-arg]
    return field(default_factory=lambda: _missing(name))


@dataclass(frozen=True, slots=True, kw_only=True)
class LinuxFacts:
    """Everything read from one Linux target, section by section."""

    host: Section[Host] = _section("host")
    modules: Section[KernelModules] = _section("modules")
    modprobe: Section[ModprobeConfig] = _section("modprobe")
    cmdline: Section[KernelCommandLine] = _section("cmdline")
    usb: Section[UsbBus] = _section("usb")
    services: Section[Services] = _section("services")
    usbguard_config: Section[UsbGuardConfig] = _section("usbguard_config")
    usbguard_rules: Section[UsbGuardRules] = _section("usbguard_rules")
    usbguard_runtime: Section[UsbGuardRuntime] = _section("usbguard_runtime")
    block: Section[BlockDevices] = _section("block")
    mounts: Section[tuple[Mount, ...]] = _section("mounts")
    swaps: Section[tuple[Swap, ...]] = _section("swaps")
    power: Section[Power] = _section("power")
    fstab: Section[tuple[FstabEntry, ...]] = _section("fstab")
    crypttab: Section[Crypttab] = _section("crypttab")
    luks: Section[tuple[LuksHeader, ...]] = _section("luks")
    zfs: Section[tuple[ZfsDataset, ...]] = _section("zfs")
    fscrypt: Section[tuple[str, ...]] = _section("fscrypt")
    """Mount points that hold an fscrypt policy directory."""
    dconf: Section[Dconf] = _section("dconf")
    automount: Section[Automount] = _section("automount")
    buses: Section[Buses] = _section("buses")
    stray: Section[StrayScan] = _section("stray")
