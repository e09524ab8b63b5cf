"""Peak memory of one scanning process with live ssh connections: TARGETS JOBS; runs in a farm's folder.

One process does all here; where a scan has another beside it to connect (docs/adr/0180), each of the two holds less.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from scanner import catalog
from scanner.inventory import read
from scanner.inventory.select import select
from scanner.scan import session
from scanner.scan.size import Size


def peak() -> int:
    """Return the most KiB that were resident at once (VmHWM, proc_pid_status(5))."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))


def main() -> None:
    count, jobs = int(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory(dir=".") as folder:
        settings = session.Settings(ledger=Path(folder) / "ledger.sqlite", command="benchmark", size=Size(1, jobs))
        outcome = session.scan(
            select(read(Path("estate.yml")), limit=count), catalog.load(), {}, settings, lambda _: None
        )
    if outcome.missing:
        raise SystemExit(f"{outcome.missing} of {count} targets have no result")
    print(json.dumps({"targets": count, "jobs": jobs, "KiB": peak()}))


main()
