"""The largest resident memory of both content scanners over one large file of each kind: results/stray-memory.md.

    python -m benchmarks.stray_memory [KIND ...]      (all kinds; some twenty minutes, two GB of disk; needs mono)

The same files each time. Each is scanned by a process of its own, whose largest memory the kernel is asked for: the
Python engine as a target runs it, part by part, and the C# one compiled by mcs and run by mono.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.known import COLUMNS, HEADER, KINDS, Made
from benchmarks.memory_files import MAKERS
from scanner.collectors.bundle_python import WHOLE_BLOCKS, part_by_part, stray_program
from scanner.collectors.python.tables.columns import Column
from scanner.fingerprint.build import build
from scanner.fingerprint.columns import Typed
from scanner.fingerprint.write import write_new

RESULTS = Path(__file__).resolve().parent / "results"
PEAK = (sys.executable, "-I", "-S", str(Path(__file__).with_name("peak.py")))
SECONDS = 120
KNOWN_PEOPLE = 84_000
WITH_KNOWN = ("csv of people", "json of lists", "json of people", "sqlite", "xlsx of many strings")


class Run(NamedTuple):
    """What one scan took and said."""

    peak_mb: float
    seconds: float
    said: str


def scanned(command: Sequence[str], stdin: int = subprocess.DEVNULL, keep: Sequence[int] = ()) -> Run:
    """Run a scan and return the largest memory it had, its processor time and its verdicts."""
    done = subprocess.run(
        (*PEAK, *command), stdin=stdin, pass_fds=keep, capture_output=True, check=False, env=os.environ | WHOLE_BLOCKS
    )
    memory, seconds = done.stderr.splitlines()[-1].split()
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(b"{")]
    return Run(int(memory) / 1024, float(seconds), verdicts(lines, done.returncode))


def verdicts(lines: list[dict[str, dict[str, object]]], status: int) -> str:
    """Return what was said, each thing once."""
    files = [line["file"] for line in lines if "file" in line]
    said = {f"{one['verdict']} {one['people'] or one['reason'] or ''}".strip() for one in files}
    told = ", ".join(sorted(said)) if len(said) < 4 else f"{len(files)} parts"
    state = [str(line["root"]["state"]) for line in lines if "root" in line]
    end = "" if status == 0 and state == ["ok"] else f" (status {status}, {state})"
    return (told or "clean") + end


def python_scan(path: Path, known: Path | None = None) -> Run:
    """Scan by the Python engine."""
    keep = [os.open(known, os.O_RDONLY)] if known else []
    argument = json.dumps({"roots": [str(path)], "seconds": SECONDS, "known": keep, "listed": 20_000})
    with os.fdopen(os.memfd_create("program"), "r+b", buffering=0) as program:
        program.write(part_by_part(stray_program()).encode())
        program.seek(0)
        run = scanned((sys.executable, "-I", "-B", "-", argument), program.fileno(), keep)
    for number in keep:
        os.close(number)
    return run


def dotnet_scan(program: Path, path: Path) -> Run:
    """Scan by the C# engine."""
    settings = (f"seconds={SECONDS}", "listed=20000", f"root=system|{path}")
    return scanned(("mono", str(program), "scan", *settings))


def fingerprint(folder: Path) -> Path:
    """Write the fingerprint of an export of made-up people."""
    columns = tuple(Column(kind, sure=True) for kind in COLUMNS)
    path = folder / "known.fp"
    made = build(Typed(Made(KNOWN_PEOPLE), HEADER, 0, columns, KINDS, ()), "benefit")
    write_new(path, made.pieces(), summed=True)
    return path


def measured(kinds: Sequence[str], folder: Path) -> list[tuple[str, float, Run, Run | None]]:
    """Return (kind, MB on disk, Python's run, C#'s run) of each kind; a file is gone before the next is made."""
    from tests.dotnet.conftest import compiled

    program = compiled()
    known = fingerprint(folder)
    rows = []
    for kind in kinds:
        place = folder / "files"
        place.mkdir()
        MAKERS[kind](place)
        size = sum(one.stat().st_size for one in place.iterdir()) / 1e6
        rows.append((kind, size, python_scan(place), dotnet_scan(program, place)))
        report(rows[-1])
        if kind in WITH_KNOWN:
            rows.append((f"{kind}, --known", size, python_scan(place, known), None))
            report(rows[-1])
        for one in place.iterdir():
            one.unlink()
        place.rmdir()
    return rows


def report(row: tuple[str, float, Run, Run | None]) -> None:
    """Show one row."""
    print(line_of(row), flush=True)


def line_of(row: tuple[str, float, Run, Run | None]) -> str:
    """Return a row of the table."""
    kind, size, python, dotnet = row
    other = f"{dotnet.peak_mb:.0f} | {dotnet.seconds:.1f} | {dotnet.said}" if dotnet else " | | "
    return f"| {kind} | {size:.0f} | {python.peak_mb:.0f} | {python.seconds:.1f} | {python.said} | {other} |"


HEAD = """# Memory of the content scanners, by kind of file

`python -m benchmarks.stray_memory`, {date}, Python {python}. Largest resident memory (MiB) of the whole process,
interpreter and program included, by the kernel's count; CPU seconds; what was said. One scan each of one file (sqlite:
with its log). The row "nothing" is an empty folder: what the interpreter and the program take by themselves.

| kind | MB | Python MiB | s | says | C# MiB | s | says |
|---|---|---|---|---|---|---|---|
"""


def main(kinds: Sequence[str]) -> None:
    """Measure; write the results if all kinds were asked for."""
    os.nice(15)
    with tempfile.TemporaryDirectory() as folder:
        rows = measured(kinds or tuple(MAKERS), Path(folder))
    if not kinds:
        head = HEAD.format(date=time.strftime("%Y-%m-%d"), python=platform.python_version())
        text = head + "".join(line_of(row) + "\n" for row in rows)
        (RESULTS / "stray-memory.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
