"""10,000 replayed targets, from recordings to the JSON report: CPU seconds and memory of the whole process.

The recordings are what real virtual machines answered (tests/vm/recordings), those of at least 25 kB, renamed. What
targets say alike is understood once (scanner/facts/alike.py), as in every scan; with --unlike nothing is remembered
from one target to the next, as where every machine says something else.

    python benchmarks/replayed_estate.py [--targets N] [--runs N] [--unlike]

Each run is a process of its own, and the system's accounting of it is what counts; benchmarks/results/replay.md holds
what was measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
SITES = 100
LEAST = 25_000
"""Bytes of an answer."""
GOAL = {"CPU s": 30, "memory MB": 300}


def recordings() -> list[tuple[Path, int]]:
    """Return the folders of twelve recorded answers of real machines that are long enough, with their sizes."""
    from scanner.connectors import recording
    from scanner.limits import DEFAULT

    folders = sorted((ROOT / "tests" / "vm" / "recordings").iterdir())
    sized = [(folder, len(recording.read(folder, DEFAULT).stdout)) for folder in folders]
    return [one for one in sized if one[1] >= LEAST][:12]


def scan_and_report(count: int, folder: Path) -> dict[str, Any]:
    """Scan `count` targets in a hundred sites, write the report, and return what each stage took."""
    from scanner import catalog, gate
    from scanner.inventory import Auth, Inventory, Site, Target
    from scanner.inventory.select import select
    from scanner.ledger import store
    from scanner.render import json_v1
    from scanner.scan import session
    from scanner.scan.reporting import Which, report_of

    found = recordings()

    def target(number: int) -> Target:
        return Target(
            site=f"site-{number % SITES}", name=f"t-{number}", address=f"t-{number}", connector="replay",
            auth=Auth("none"), profile="workstation", recording=str(found[number % len(found)][0]),
        )  # fmt: skip

    sites = [(f"site-{n}", tuple(map(target, range(n, count, SITES)))) for n in range(SITES)]
    selection = select(Inventory(sites=tuple(Site(name=name, targets=own) for name, own in sites if own)))
    known = catalog.load()
    size = session.size_of(32, count)
    settings = session.Settings(ledger=folder / "ledger.sqlite", command="benchmark", size=size)
    started = time.process_time()
    outcome = session.scan(selection, known, {}, settings, lambda _: None)
    scanned = time.process_time()
    with store.reading(settings.ledger) as ledger, (folder / "report.json").open("w") as out:
        out.writelines(json_v1.write(report_of(ledger, Which(outcome.run), known, gate.GateRequest())))
    return {
        "start s": started,
        "scan s": scanned - started,
        "report s": time.process_time() - scanned,
        "ledger MB": settings.ledger.stat().st_size / 1e6,
        "report MB": (folder / "report.json").stat().st_size / 1e6,
        "recordings": len(found),
        "smallest answer kB": min(size for _, size in found) / 1e3,
        "checks": len(known.profiles["workstation"].checks),
    }


def forget() -> None:
    """Leave no room for what targets say alike."""
    from scanner.facts import alike

    alike.BODIES = alike.TEXTS = 0


def measured(count: int, options: list[str]) -> dict[str, Any]:
    """Return the stages of one run, and the system's accounting of its process."""
    began = time.monotonic()
    command = [sys.executable, __file__, "--inside", "--targets", str(count), *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        stages = json.load(child.stdout)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    cpu = used.ru_utime + used.ru_stime
    wall = time.monotonic() - began
    return {"CPU s": cpu, "memory MB": used.ru_maxrss / 1024, **stages, "wall s": wall, "load": os.getloadavg()[0]}


def table(count: int, runs: list[dict[str, Any]]) -> str:
    """Return the results as a page."""
    rows = [(name, sorted(run[name] for run in runs), GOAL.get(name, "")) for name in runs[0]]
    lines = [f"| {n} | {statistics.median(v):.4g} | {v[0]:.4g} | {v[-1]:.4g} | {goal} |\n" for n, v, goal in rows]
    about = f"{platform.python_implementation()} {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    return (
        f"## {count:,} replayed targets\n\n{about}, {platform.platform()}, {os.cpu_count()} cores, "
        f"{len(runs)} runs.\n\n"
        f"| figure | median | least | most | goal |\n|---|---|---|---|---|\n{''.join(lines)}\n"
    )


def main() -> None:
    """Measure, and print a page of what was measured."""
    parser = argparse.ArgumentParser(description="Scan replayed targets and report them as JSON")
    parser.add_argument("--targets", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--unlike", action="store_true", help="remember nothing from one target to the next")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        if asked.unlike:
            forget()
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(scan_and_report(asked.targets, Path(folder))))
        return
    options = ["--unlike"] if asked.unlike else []
    print(table(asked.targets, [measured(asked.targets, options) for _ in range(asked.runs)]))


if __name__ == "__main__":
    main()
