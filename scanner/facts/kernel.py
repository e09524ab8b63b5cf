"""The kernel's modules, how modprobe is configured, and the words of the command line that bear on media."""

from __future__ import annotations

from scanner.values import dataclass


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
    loader: str | None = None
    """What stands at /sbin/modprobe: kmod, busybox, toybox, other, none. Only kmod is known to obey install lines."""


@dataclass(frozen=True, slots=True)
class KernelCommandLine:
    """The words of /proc/cmdline that bear on media, reduced on the target."""

    module_blacklist: tuple[str, ...] = ()
    """The last `module_blacklist=`, as written: the kernel refuses these modules, and knows names by underscores."""
    modprobe_blacklist: tuple[str, ...] = ()
    """`modprobe.blacklist=` and `rd.driver.blacklist=`: as a blacklist line of modprobe.d."""
    usb_authorized_default: int | None = None
    usb_nousb: bool = False
    """`usbcore.nousb` (a bare `nousb` is another word and means nothing to current kernels)."""
    bare_nousb: bool = False
    resume: str | None = None
    key_options: tuple[str, ...] = ()
    """Options that name a key of a disk (rd.luks.key, cryptkey), without what they say."""
