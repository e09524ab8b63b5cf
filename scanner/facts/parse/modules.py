"""Kernel modules: loaded, built in, available, and what modprobe is told of them."""

from __future__ import annotations

from scanner.errors import EvidenceError
from scanner.facts.linux import KernelModules, LoadedModule, ModprobeConfig, ModprobeRule
from scanner.facts.parse.entries import Entries, Entry, whole

DIRECTIVES = frozenset({"install", "blacklist", "alias", "options", "softdep", "remove"})
FOLDERS = tuple(f"{place}/modprobe.d" for place in ("/etc", "/run", "/usr/local/lib", "/usr/lib", "/lib"))
"""modprobe.d(5): a file masks those of the same name in later directories."""


def modules(entries: Entries) -> KernelModules:
    """Return the modules of the running kernel."""
    kernel = entries.get("kernel").facts.get("release", "")
    builtin = entries.get(f"/lib/modules/{kernel}/modules.builtin")
    available = entries.get(f"/lib/modules/{kernel}/modules.dep")
    return KernelModules(
        kernel=kernel,
        loaded=tuple(_loaded(line) for line in entries.get("/proc/modules").lines),
        builtin=tuple(_underscores(name) for name in builtin.lines),
        available=tuple(_underscores(name) for name in available.lines),
        indexed=builtin.state == available.state == "ok",
    )


def _loaded(line: str) -> LoadedModule:
    """Return a line of /proc/modules: name size users used-by state address (proc(5))."""
    words = line.split(" ")
    if len(words) < 4:
        raise EvidenceError("bad_evidence", "/proc/modules: a line has fewer than four words")
    used_by = tuple(name for name in words[3].split(",") if name not in ("", "-"))
    return LoadedModule(_underscores(words[0]), whole(words[2], -1), used_by)


def modprobe(entries: Entries) -> ModprobeConfig:
    """Return the merged configuration: the first directory's file of each name, in the order of names."""
    chosen: dict[str, Entry] = {}
    for folder in FOLDERS:
        for entry in entries.under(folder):
            chosen.setdefault(entry.name, entry)
    files = [chosen[name] for name in sorted(chosen)]
    single = entries.get("/etc/modprobe.conf")
    rules = [rule for entry in (*files, single) for rule in _rules(entry)]
    unreadable = tuple(entry.path for entry in _unreadable(entries, (*files, single)))
    return ModprobeConfig(tuple(rules), unreadable, _loader(entries))


def _loader(entries: Entries) -> str | None:
    """Return what the collector found; one before it looked sent no /etc/modprobe.conf where kmod was installed."""
    told = entries.get("loader").facts.get("name")
    silent = all(entry.path != "/etc/modprobe.conf" for entry in entries.all)
    return told or ("kmod" if silent else None)


def _unreadable(entries: Entries, files: tuple[Entry, ...]) -> list[Entry]:
    folders = [entries.get(folder) for folder in FOLDERS]
    return [entry for entry in (*folders, *files) if entry.state in ("denied", "unread", "odd")]


def _rules(entry: Entry) -> list[ModprobeRule]:
    """Return the directives of one file: a backslash at the end joins lines, `-` and `_` in names are one.

    kmod ignores an install line without a command.
    """
    rules = []
    for line in _joined(entry.lines):
        words = line.split(maxsplit=2)
        if len(words) >= (3 if words[0] == "install" else 2) and words[0] in DIRECTIVES:
            rules.append(ModprobeRule(words[0], _underscores(words[1]), words[2] if words[2:] else "", entry.path))
    return rules


def _joined(lines: tuple[str, ...]) -> list[str]:
    whole_lines: list[str] = []
    pending = ""
    for line in lines:
        if line.endswith("\\"):
            pending += line[:-1]
            continue
        whole_lines.append(pending + line)
        pending = ""
    return [line.strip() for line in (*whole_lines, pending) if line.strip() and not line.lstrip().startswith("#")]


def _underscores(name: str) -> str:
    return name.replace("-", "_")
