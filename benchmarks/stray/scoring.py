"""The engine over a directory of labelled files, and how right it was."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.stray.wide import Label
from scanner.collectors.bundle_python import stray_program

SEVERITY = ("people", "few", "marked", "credentials", "encrypted", "not_read", "clean")
SECONDS = 1800


@dataclass
class Found:
    """What the engine says of one file: the gravest verdict of its parts, and the people of each part."""

    verdict: str = "clean"
    reason: str = ""
    parts: tuple[int, ...] = ()

    def counts_within(self, label: Label) -> bool:
        """Tell whether the largest part, or all parts together, hold what the label allows."""
        return any(label.low <= count <= label.high for count in (max(self.parts, default=0), sum(self.parts)))


@dataclass(frozen=True)
class Run:
    found: dict[str, Found]
    output: str
    broken: list[str]
    cpu: float


def scanned(files: Path) -> Run:
    """Return what the engine says of every file, one process for each directory below `files`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    found: dict[str, Found] = {}
    outputs, broken = [], []
    for folder in sorted(files.iterdir()):
        argument = {"roots": [str(folder)], "seconds": SECONDS, "listed": 100_000}
        command = [sys.executable, "-I", "-B", "-", json.dumps(argument)]
        done = subprocess.run(command, input=stray_program().encode(), capture_output=True, check=False)
        output = done.stdout.decode().replace(str(files), "")
        outputs += [output, done.stderr.decode()]
        if '{"end"' not in output:
            broken.append(folder.name)
        for line in output.splitlines():
            note(found, json.loads(line).get("file"))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(found, "\n".join(outputs), broken, cpu)


def note(found: dict[str, Found], line: dict | None) -> None:
    if line is None:
        return
    one = found.setdefault(line["path"].lstrip("/"), Found())
    if SEVERITY.index(line["verdict"]) < SEVERITY.index(one.verdict):
        one.verdict, one.reason = line["verdict"], line["reason"]
    if line["people"]:
        one.parts = (*one.parts, line["people"])


def leaked(labels: Iterable[Label], output: str) -> int:
    """Return how many planted values stand in the output: windows of their lengths are looked up, paths left out."""
    planted = {value for label in labels for value in label.planted}
    lengths = Counter(map(len, planted))
    shown: set[str] = set()
    for line in set(output.splitlines()):
        said = dict(json.loads(line).get("file", {})) if line.startswith("{") else {"text": line}
        said.pop("path", None)
        shown.add(json.dumps({**said, "size": 0, "modified": 0}, ensure_ascii=False))
    return len({t[at : at + n] for t in shown for n in lengths for at in range(len(t) - n + 1)} & planted)


@dataclass(frozen=True)
class Score:
    """Files by label and verdict: a positive is a file of `people`."""

    hits: int
    missed: int
    false: int
    quiet: int
    miscounted: int

    @property
    def precision(self) -> float | None:
        return self.hits / (self.hits + self.false) if self.hits + self.false else None

    @property
    def recall(self) -> float | None:
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else None

    @property
    def f1(self) -> float | None:
        return (
            2 * self.hits / (2 * self.hits + self.missed + self.false) if self.hits + self.missed + self.false else None
        )


def score(labels: Iterable[Label], found: dict[str, Found], wanted: Callable[[Label], bool] = lambda _: True) -> Score:
    cells: Counter[tuple[bool, bool]] = Counter()
    miscounted = 0
    for label in filter(wanted, labels):
        one = found.get(label.path, Found())
        cells[label.positive, one.verdict == "people"] += 1
        miscounted += label.positive and one.verdict == "people" and not one.counts_within(label)
    return Score(cells[True, True], cells[True, False], cells[False, True], cells[False, False], miscounted)


def wrong(label: Label, found: dict[str, Found]) -> str:
    """Return what is wrong about the verdict on a file, or ''."""
    one = found.get(label.path, Found())
    if label.positive and one.verdict == "people":
        return "" if one.counts_within(label) else "count"
    if one.verdict == label.verdict:
        return ""
    if label.positive:
        return "missed"
    return "false" if one.verdict == "people" else "other"


def encrypted_misjudged(labels: Iterable[Label], found: dict[str, Found]) -> int:
    locked = [label for label in labels if label.verdict == "encrypted"]
    return sum(found.get(label.path, Found()).verdict != "encrypted" for label in locked)


def bytes_below(files: Path) -> int:
    return sum(path.stat().st_size for path in files.rglob("*") if path.is_file())
