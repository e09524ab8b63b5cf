"""Whether the running kernel can get one module: modprobe configuration, kernel command line, what is built in."""

from __future__ import annotations

import enum
import re
from fnmatch import fnmatchcase

from scanner.facts.linux import KernelCommandLine, KernelModules, ModprobeConfig, ModprobeRule
from scanner.values import dataclass


class Loading(enum.Enum):
    """What happens when something asks for the module."""

    ABSENT = "absent"  # this kernel has no such module
    REFUSED = "refused"  # the kernel itself refuses it: module_blacklist=
    BLOCKED = "blocked"  # an install line runs a command that loads nothing
    BLACKLISTED = "blacklisted"  # only its own aliases are ignored: an explicit modprobe still loads it
    BUILT_IN = "built in"  # part of the kernel image: nothing can keep it out
    FREE = "free"  # nothing stands in its way
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class ModuleState:
    """The answer for one module."""

    module: str
    loading: Loading
    loaded: bool
    fact: str
    """The deciding line or observation, as a person would quote it."""

    @property
    def unavailable(self) -> bool:
        """Tell whether it is neither in memory nor can be brought there by a device or by modprobe."""
        return not self.loaded and self.loading in (Loading.ABSENT, Loading.REFUSED, Loading.BLOCKED)


def module_state(
    name: str, modules: KernelModules, config: ModprobeConfig | None, cmdline: KernelCommandLine
) -> ModuleState:
    """Return how `name` (underscores) stands; `config` None means that there is no modprobe configuration at all."""
    loaded = any(module.name == name for module in modules.loaded)
    loading, fact = _loading(name, modules, config or ModprobeConfig(()), cmdline)
    if loaded:
        fact = f"/proc/modules lists {name}" + (f", although {fact}" if loading is Loading.BLOCKED else "")
    return ModuleState(name, loading, loaded, fact)


def _loading(
    name: str, modules: KernelModules, config: ModprobeConfig, cmdline: KernelCommandLine
) -> tuple[Loading, str]:
    if name in modules.builtin:
        return Loading.BUILT_IN, f"modules.builtin of {modules.kernel} lists {name}"
    if not modules.indexed and name not in modules.available:
        return Loading.CANNOT_SAY, "modules.dep and modules.builtin could not be read"
    if name not in modules.available:
        return Loading.ABSENT, f"modules.dep of {modules.kernel} has no {name}"
    if name in cmdline.module_blacklist:  # blacklisted() of kernel/module compares bytes: `usb-storage` refuses nothing
        return Loading.REFUSED, f"the kernel command line has module_blacklist={name}"
    return _ignoring_install(name, config) if config.loader == "busybox" else _configured(name, config, cmdline)


def _configured(name: str, config: ModprobeConfig, cmdline: KernelCommandLine) -> tuple[Loading, str]:
    install = next((r for r in config.rules if r.kind == "install" and fnmatchcase(name, r.module)), None)
    hidden = _hidden_before(install, config.unreadable)
    if hidden:
        return Loading.CANNOT_SAY, f"{hidden} could not be read"
    if install is not None:
        return _installed_by(install, config.loader)
    rule = _blacklist(name, config.rules)
    if rule is not None:
        return Loading.BLACKLISTED, f"blacklist {rule.module} ({rule.file})"
    if name in (word.replace("-", "_") for word in cmdline.modprobe_blacklist):
        return Loading.BLACKLISTED, f"the kernel command line has modprobe.blacklist={name}"
    return Loading.FREE, f"no install or blacklist line names {name}"


def _installed_by(install: ModprobeRule, loader: str | None) -> tuple[Loading, str]:
    line = _quoted(install)
    if loader != "kmod":
        return Loading.CANNOT_SAY, f"{line}: {_LOADERS.get(loader or '', _LOADERS['other'])}, and may not obey it"
    effect = loads_nothing(install.argument)
    if effect is None:
        return Loading.CANNOT_SAY, f"{line}: what this command does is not known"
    return (Loading.BLOCKED, line) if effect else (Loading.FREE, line)


_LOADERS = {
    "": "what loads modules here was not told",
    "none": "what loads modules here is not /sbin/modprobe",
    "toybox": "modprobe is toybox",
    "other": "modprobe is neither kmod nor BusyBox",
}


def _ignoring_install(name: str, config: ModprobeConfig) -> tuple[Loading, str]:
    """Return what BusyBox' modprobe does: it knows no install lines, reads /etc alone, and no modprobe.blacklist=.

    Source: modutils/modprobe.c of BusyBox 1.35 (config_file_action), tried with Debian's binary: with
    `install usb_storage ...` in /etc/modprobe.d it still calls the kernel. The small variant reads no configuration.
    """
    install = next((r for r in config.rules if r.kind == "install" and fnmatchcase(name, r.module)), None)
    note = f"; BusyBox' modprobe ignores the line {_quoted(install)}" if install is not None else ""
    rule = _blacklist(name, tuple(r for r in config.rules if r.file.startswith("/etc/")))
    if rule is not None:
        return Loading.BLACKLISTED, f"blacklist {rule.module} ({rule.file}){note}"
    return Loading.FREE, f"no blacklist line in /etc names {name}{note}"


def _blacklist(name: str, rules: tuple[ModprobeRule, ...]) -> ModprobeRule | None:
    return next((r for r in rules if r.kind == "blacklist" and r.module == name), None)


def _quoted(rule: ModprobeRule) -> str:
    return f"install {rule.module} {rule.argument} ({rule.file})"


def _hidden_before(install: ModprobeRule | None, unreadable: tuple[str, ...]) -> str | None:
    """Return an unreadable file that could overrule: kmod takes the first install line in order of file names.

    Source: kmod 30, conf_files_insert_sorted (by base name, of all directories together) and
    kmod_module_get_install_commands (the first whose pattern fits, then break); tried with `modprobe -C DIR -n -v`.
    """
    for path in unreadable:
        basename = path.rstrip("/").rpartition("/")[2]
        if install is None or not basename.endswith(".conf") or basename <= install.file.rpartition("/")[2]:
            return path
    return None


_DOES_NOTHING = frozenset({"true", "false", ":", "exit", "echo", "logger", "printf"})
_PLACES = frozenset({"", "/bin", "/usr/bin", "/sbin", "/usr/sbin"})


def loads_nothing(command: str) -> bool | None:
    """Tell whether the command of an install line brings no module; None where its effect cannot be told.

    modprobe(8) hands the line to a shell, so `/usr/bin/false`, `/bin/true`, `exit 0` and `false || true` all count.
    """
    if re.search(r"\b(modprobe|insmod)\b", command):
        return False
    if any(sign in command for sign in ("`", "$(", "<(", ">(")):
        return None
    words = [part.split() for part in re.split(r"\|\|?|&&?|;", command.partition("#")[0]) if part.strip()]
    known = bool(words) and all(_harmless(part[0]) for part in words)
    return True if known else None


def _harmless(program: str) -> bool:
    folder, _, name = program.rpartition("/")
    return name in _DOES_NOTHING and folder in _PLACES
