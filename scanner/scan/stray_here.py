"""People's data in files of this machine: the engine that runs on targets, over paths that a person names."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from scanner.collectors.bundle_python import stray_program
from scanner.collectors.python.scan import mounts as kernel
from scanner.collectors.python.scan.report import safe_path
from scanner.collectors.python.scan.roots import Refused, plain_path, resolve
from scanner.errors import UsageError
from scanner.facts import StrayScan
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.stray import stray
from scanner.facts.stray import StrayRoot
from scanner.limits import Deadline
from scanner.scan.stop import Stop, on_signals
from scanner.scan.stray_child import Said, run
from scanner.values import dataclass, replace

ARGUMENT_BYTES = 120_000
"""Linux takes 128 KiB in one word of a command line (MAX_ARG_STRLEN)."""
LATE_SECONDS = 15.0
"""The engine ends itself at its time, the kernel ends it 10 seconds later, and we end what even that did not."""
MOUNTS = Path("/proc/self/mountinfo")
CUT_OFF = {"engine": "python", "version": "", "unlisted": 0}
KINDS: Sequence[tuple[Callable[[int], bool], str]] = (
    (stat.S_ISBLK, "a block device"),
    (stat.S_ISCHR, "a character device"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What to read, and how much of it."""

    roots: tuple[str, ...]
    """As `checked` returns them."""
    seconds: float = 3600.0
    files: int = 1_000_000
    people: int = 10
    """Distinct people in one part of a file that make a finding."""
    network: bool = False
    """Read network file systems too."""
    known: tuple[Path, ...] = ()
    """Fingerprints of known exports."""
    detectors: str = ""
    """Own detectors, as catalog.own_detectors.as_json writes them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found; `cut` says why the scan stopped before its end, and what it had found by then still counts."""

    scan: StrayScan
    cut: str = ""
    signal: int | None = None


def checked(paths: Iterable[str], *, network: bool = False) -> tuple[str, ...]:
    """Return the absolute paths, each once, or raise UsageError for what is not there or cannot be meant."""
    if not MOUNTS.exists():
        raise UsageError("this machine has no /proc/self/mountinfo", remedy="local paths are read on Linux only")
    mounts = kernel.visible(kernel.read_mounts("", network=network))
    roots = tuple(dict.fromkeys(_root(path, mounts) for path in paths))
    if len(json.dumps(roots)) > ARGUMENT_BYTES:
        raise UsageError(f"{len(roots)} paths are too many at once", remedy="name the directories that hold them")
    return roots


def look(asked: Asked, program: str = "") -> Answer:
    """Scan in a child process; SIGINT, SIGTERM and SIGHUP end it and keep what was found."""
    deadline = Deadline.after(asked.seconds + LATE_SECONDS)
    with ExitStack() as files, on_signals(Stop()) as stop:
        known = [files.enter_context(path.open("rb")).fileno() for path in asked.known]
        said = run(program or stray_program(), _argument(asked, known), stop, deadline, known)
    return Answer(_placed(_decoded(said, map(safe_path, asked.roots))), said.cut, stop.signal)


def _root(path: str, mounts: Sequence[kernel.Mount]) -> str:
    """Return the absolute path of what the engine can be sent to look at, asking no file system that may hang."""
    if not path:
        raise UsageError("an empty path", remedy="name a file, a directory or a mount point")
    whole: str = plain_path(_absolute(path))
    try:
        mode = os.stat(resolve(whole, mounts, "")).st_mode  # noqa: PTH116  the engine's own kind of path
    except (Refused, PermissionError) as refusal:
        if refusal.args[0] == "absent":
            raise UsageError(f"{path}: no such file or directory", remedy="is it spelt so, and mounted?") from None
        return whole  # the engine says why it cannot be read
    for is_kind, kind in KINDS:
        if is_kind(mode):
            remedy = "mount it read-only and name the mount point" if kind == "a block device" else "name a file"
            raise UsageError(f"{path}: {kind}, neither a file nor a directory", remedy=remedy)
    return whole


def _absolute(path: str) -> str:
    """Return a path from the root; one with .. in it as the kernel goes it, since links may lie on the way."""
    try:
        return os.path.realpath(path) if ".." in Path(path).parts else os.path.abspath(path)  # noqa: PTH100  dots stay text
    except FileNotFoundError:
        raise UsageError(f"{path}: the current directory is gone", remedy="name it from the root, /") from None


def _argument(asked: Asked, known: list[int]) -> str:
    names = [os.fsencode(root).decode("utf-8", "surrogateescape") for root in asked.roots]
    numbers = {"seconds": asked.seconds, "files": asked.files, "people": asked.people, "network": asked.network}
    own = {"detectors": json.loads(asked.detectors)} if asked.detectors else {}
    return json.dumps({"roots": names, "known": known} | numbers | own)


def _decoded(said: Said, roots: Iterable[str]) -> StrayScan:
    """Return the scan; one that was cut off ends where it was, and no root that it had not finished counts as read."""
    lines = said.lines
    if said.cut:
        lines = (
            *(line for line in lines if not line.startswith('{"end"')),
            json.dumps({"end": CUT_OFF | {"seconds": said.seconds}}),
        )
    scan = stray(Entries([Entry("ok", "python3", lines)]))
    told = {root.path for root in scan.roots}
    unfinished = [StrayRoot(path, "system", "cut") for path in roots if said.cut and path not in told]
    return replace(scan, roots=(*scan.roots, *unfinished))


def _placed(scan: StrayScan) -> StrayScan:
    """Return the scan with `removable` wherever the file system can be carried away; the engine goes by the path.

    Whether a volume is encrypted is not asked here: it is open, or could not be read.
    """
    mounts = kernel.visible(kernel.read_mounts(""))
    removable = {mount.point for mount in mounts if kernel.is_removable(mount, "")}

    def place(path: str, known: str) -> str:
        mount = kernel.mount_of(path, mounts)
        return "removable" if mount is not None and mount.point in removable else known

    return replace(
        scan,
        roots=tuple(replace(root, place=place(root.path, root.place)) for root in scan.roots),
        files=tuple(replace(f, place=place(f.path, f.place), portable=scan.portable) for f in scan.files),
    )
