"""What a Windows target costs the scanner's machine; writes results/winrm.md and winrm.json.

python benchmarks/winrm/run.py [--targets 200] [--rounds 5] [--results FOLDER]

Endpoints are tests/winrm, in a process of their own on loopback; the clients run in turn, round by round, each in a
process whose CPU time the kernel reports when it ends (wait4(2)).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import results
from workload import Workload, write

from tests.winrm.farm import Farm, started

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@dataclass(frozen=True)
class Client:
    """One row: a script of this folder, and whether its targets take pieces."""

    name: str
    script: str
    pieces: bool = False
    rounds: int = 1000
    """At most so many: the slow one needs fewer."""


CLIENTS = (
    Client(results.OURS, "connector_alone.py"),
    Client(results.PROTOCOL, "plain_protocol.py"),
    Client(results.RUN_PS, "plain_run_ps.py", pieces=True, rounds=3),
)


@dataclass(frozen=True)
class Case:
    """How targets are reached and how much they answer."""

    scheme: str
    compressed: int

    @property
    def name(self) -> str:
        how = "HTTPS" if self.scheme == "https" else "HTTP, sealed"
        return f"NTLM over {how}, answers of {self.compressed // 1000} kB compressed"


CASES = (Case("https", 30_000), Case("http", 30_000), Case("https", 300_000))


def run(client: Client, folder: Path, scheme: str, ports: Sequence[int]) -> dict[str, float]:
    """Run a client over targets and return the seconds of CPU and wall that it took, and how many it did well."""
    command = [sys.executable, str(HERE / client.script), str(folder), scheme, *map(str, ports)]
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    said = process.stdout.read()
    process.stdout.close()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return {
        "client": usage.ru_utime + usage.ru_stime,
        "wall": time.monotonic() - began,
        "done": int(said or 0),
    }


def measure(case: Case, given: argparse.Namespace) -> dict:
    with tempfile.TemporaryDirectory(prefix="mediascan-bench-") as name:
        work = write(Path(name), case.compressed)
        plans = {pieces: [work.plan(case.scheme, pieces=pieces)] * given.targets for pieces in (False, True)}
        with started(plans[False]) as whole, started(plans[True]) as pieces:
            return rounds(case, work, {False: whole, True: pieces}, given.rounds)


def rounds(case: Case, work: Workload, farms: dict[bool, Farm], count: int) -> dict:
    """Run every client `count` times in turn; the order turns round each time."""
    measured: dict[str, list[dict[str, float]]] = {client.name: [] for client in CLIENTS}
    talk = {client.name: calls(client, work, case.scheme, farms[client.pieces]) for client in CLIENTS}
    for number in range(count):
        for client in CLIENTS if number % 2 == 0 else reversed(CLIENTS):
            if number >= client.rounds:
                continue
            farm = farms[client.pieces]
            figures = run(client, work.folder, case.scheme, farm.ports)
            start = run(client, work.folder, case.scheme, ())
            farm.forget()
            print(case.name, client.name, figures, file=sys.stderr, flush=True)
            if figures["done"] != len(farm.ports):
                raise SystemExit(f"{client.name} did {figures['done']} of {len(farm.ports)}")
            measured[client.name].append(figures | {"start": start["client"]})
    return {"case": case.name, "sizes": work.sizes(), "talk": talk, "measured": measured}


def calls(client: Client, work: Workload, scheme: str, farm: Farm) -> dict[str, int]:
    """Return how many calls, exchanges and logins one target sees."""
    farm.forget()
    run(client, work.folder, scheme, farm.ports[:1])
    seen = farm.seen()[0]
    farm.forget()
    return {"calls": len(seen["calls"]), "exchanges": seen["exchanges"], "logins": seen["ntlm"].count(3)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--targets", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--results", type=Path, default=HERE.parent / "results")
    given = parser.parse_args()
    before = os.getloadavg()[0]
    cases = [measure(case, given) for case in CASES]
    found = {
        "date": datetime.now(UTC).isoformat(timespec="minutes"), "targets": given.targets, "rounds": given.rounds,
        "load": [before, os.getloadavg()[0]], "versions": results.versions(), "cases": cases,
    }  # fmt: skip
    results.write(found, given.results)


if __name__ == "__main__":
    main()
