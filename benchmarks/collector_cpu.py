"""CPU of the collector without the file walk, against the limit of 40 ms: `python -m benchmarks.collector_cpu`.

Guests (luksroot, usbguard; root and auditor) run under qemu's -icount: one nanosecond an instruction, so a figure is
millions of instructions, kernel and children included, the same on every machine and under every load (ADR 0082). A
core of this decade does some three of them a nanosecond.
The other hosts are this machine's own CPU, as collector_here.py says; they stand for what a real target pays.
With `--usbguard PROGRAM` (the package's, unpacked) both starts of usbguard(1) are timed here too, and added to
the recorded files of `usbguard`, the dearest guest: the two together are the nearest to a measured cost of
that guest on a real core.
A part's figure is the median with that part alone less the median with none: what `rest` holds is the start of shells,
awk and gzip, and for an ordinary account the sudo that refuses it. `in no part` is the whole less all of these.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import os
import platform
import re
import statistics
import subprocess
import tarfile
from collections import defaultdict
from pathlib import Path

from benchmarks import collector_here
from benchmarks.collector_parts import AFTER, NONCE, SHELLS, parts, scripts
from scanner.collectors.bundle import Options, posix_script
from tests.vm.lab.build import build
from tests.vm.lab.machine import Machine, booted

HERE = Path(__file__).parent
RESULTS = HERE / "results"
GUESTS = ("luksroot", "usbguard")
ACCOUNTS = ("root", "auditor")
GUESTS_COLUMNS = tuple(f"{guest} " for guest in GUESTS)
LIMIT_MS = 40
PART_RUNS = 3
"""Of a part: counted instructions repeat, and a run in an emulated guest takes a second."""


def measure(machine: Machine, account: str, runs: int) -> dict[str, dict[str, float]]:
    """Return shell -> name -> median CPU in ms of this account's runs."""
    folder = f"/dev/shm/cpu-{account}"
    machine.ssh(f"rm -rf {folder}; mkdir {folder}; tar -C {folder} -xf -", user=account, stdin=_archive())
    program = (HERE / "guest" / "collector_cpu.sh").read_bytes()
    taken: dict[str, dict[str, list[float]]] = {shell: defaultdict(list) for shell in SHELLS}
    for times, names in ((runs, ("whole", "none")), (min(runs, PART_RUNS), parts())):
        words = f"bash -s {times} {folder} {' '.join(names)}"
        for line in machine.ssh(words, user=account, stdin=program, seconds=3600).decode().splitlines():
            shell, name, user, system = line.split()
            taken[shell][name].append((float(user) + float(system)) * 1000)
    return {
        shell: {name: round(statistics.median(values), 1) for name, values in each.items()}
        for shell, each in taken.items()
    }


def _archive() -> bytes:
    command = posix_script(NONCE, Options()).command
    contents = {f"{name}.sh": text for name, text in scripts().items()}
    contents |= {"command.dash": command.encode(), "command.bash": re.sub(r"\bsh -c", "bash -c", command).encode()}
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, text in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(text), 0o644
            tar.addfile(entry, io.BytesIO(text))
    return buffer.getvalue()


def table(columns: dict[str, dict[str, float]]) -> str:
    """Return the results as a Markdown table: a row a part, a column a host, account and shell."""
    each = [_by_part(figures) for figures in columns.values()]
    lines = ["| ms | " + " | ".join(columns) + " |", "|---|" + "---:|" * len(columns)]
    lines += [f"| {name} | " + " | ".join(f"{figures[name]:.1f}" for figures in each) + " |" for name in each[0]]
    return "\n".join(lines) + "\n"


def _by_part(figures: dict[str, float]) -> dict[str, float]:
    own = {name: figures[name] - figures[AFTER.get(name, "none")] for name in parts()}
    beside = figures["whole"] - figures["none"] - sum(own.values())
    named = {name.removeprefix("linux_"): value for name, value in own.items()}
    return {"whole": figures["whole"], **named, "in no part": beside, "rest": figures["none"]}


def main() -> None:
    """Measure, print and store."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=20)
    arguments.add_argument("--keep", action="store_true", help="store the results in benchmarks/results")
    arguments.add_argument("--usbguard", metavar="PROGRAM", help="usbguard(1), to be timed on this machine")
    options = arguments.parse_args()
    build()
    columns: dict[str, dict[str, float]] = {}
    for guest in GUESTS:
        with booted(guest, f"cpu-{guest}", counted=True) as machine:
            versions = (
                machine.ssh("uname -r; dpkg-query -W -f '${Package} ${Version}\\n' dash bash mawk gzip")
                .decode()
                .split("\n")
            )
            for account in ACCOUNTS:
                for shell, figures in measure(machine, account, options.runs).items():
                    columns[f"{guest} {account} {shell}"] = figures
    columns |= collector_here.columns(options.runs)
    text = table(columns) + _worst(columns, options.runs)
    if options.usbguard:
        text += _with_usbguard(columns, collector_here.usbguard_starts(options.usbguard, options.runs))
    print(text)
    if options.keep:
        store(columns, text, [line for line in versions if line], options.runs)


def _worst(columns: dict[str, dict[str, float]], runs: int) -> str:
    counted = max(figures["whole"] for name, figures in columns.items() if name.startswith(GUESTS_COLUMNS))
    timed = max(figures["whole"] for name, figures in columns.items() if not name.startswith(GUESTS_COLUMNS))
    load = os.getloadavg()[1]
    return (
        f"\nWorst of at most {LIMIT_MS} ms: {counted:.1f} at one instruction a nanosecond (guests), "
        f"{timed:.1f} of real CPU (this machine, load {load:.0f} on {os.cpu_count()} cores).\n"
        f"Medians of {runs}, interleaved; of parts in guests {min(runs, PART_RUNS)}.\n"
    )


def _with_usbguard(columns: dict[str, dict[str, float]], starts: float) -> str:
    """Return what `usbguard` as root takes of a real core: its recorded files, and the two starts of its tool."""
    each = {shell: columns[f"usbguard's files root {shell}"]["whole"] + starts for shell in SHELLS}
    told = ", ".join(f"{ms:.1f} in {shell}" for shell, ms in each.items())
    return f"Two starts of usbguard(1) take {starts:.1f} ms of real CPU here; with the recorded files: {told}.\n"


def store(columns: dict[str, dict[str, float]], text: str, versions: list[str], runs: int) -> None:
    """Write the results beside those of the other benchmarks, as JSON and as a table."""
    RESULTS.mkdir(exist_ok=True)
    record = {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "collector": posix_script(NONCE, Options()).digest,
        "runs": runs,
        "guests": versions,
        "here": [platform.release(), *_packages()],
        "unit": "ms; guests: 10^6 instructions",
        "columns": columns,
    }
    (RESULTS / "collector-cpu.json").write_text(json.dumps(record, indent=1) + "\n")
    (RESULTS / "collector-cpu.md").write_text(f"# CPU of the collector without the file walk\n\n{__doc__}\n{text}")


def _packages() -> list[str]:
    words = ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", "dash", "bash", "mawk", "gzip"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.splitlines()


if __name__ == "__main__":
    main()
