"""What a Windows target costs the scanner's machine; writes results/winrm.md and winrm.json.

python benchmarks/winrm/run.py [--targets 200] [--rounds 5] [--results FOLDER]

Endpoints are tests/winrm, in a process of their own on loopback; the clients run in turn, round by round, each in a
process whose CPU time the kernel reports when it ends (wait4(2)).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import results
from clients import CLIENTS, WHOLE, Client, run
from workload import Workload, write

from tests.winrm.farm import Farm, started


@dataclass(frozen=True)
class Case:
    """How targets are reached and what they answer; `compressed` 0: what the collector says on a machine."""

    scheme: str
    compressed: int = 0

    @property
    def name(self) -> str:
        how = "HTTPS" if self.scheme == "https" else "HTTP, sealed"
        what = f"answers of {self.compressed // 1000} kB compressed" if self.compressed else "ordinary answers"
        return f"NTLM over {how}, {what}"

    @property
    def clients(self) -> Sequence[Client]:
        """Return who takes part: what is long only to be long says nothing that the whole command could judge."""
        return [client for client in CLIENTS if not self.compressed or client.name != WHOLE]


CASES = (Case("https"), Case("http"), Case("https", 300_000))


def measure(case: Case, given: argparse.Namespace) -> dict:
    with tempfile.TemporaryDirectory(prefix="mediascan-bench-") as name:
        work = write(Path(name), case.compressed)
        plans = [
            work.plan(case.scheme, number, pieces=pieces) for pieces in (False, True) for number in range(given.targets)
        ]
        with started(plans[: given.targets]) as whole, started(plans[given.targets :]) as pieces:
            return rounds(case, work, {False: whole, True: pieces}, given.rounds)


def rounds(case: Case, work: Workload, farms: dict[bool, Farm], count: int) -> dict:
    """Run every client `count` times in turn; the order turns round each time."""
    measured: dict[str, list[dict[str, float]]] = {client.name: [] for client in case.clients}
    talk = {client.name: calls(client, work, case.scheme, farms[client.pieces]) for client in case.clients}
    for number in range(count):
        for client in case.clients if number % 2 == 0 else reversed(case.clients):
            if number < client.rounds:
                measured[client.name].append(one(client, work, case, farms[client.pieces]))
    return {"case": case.name, "sizes": work.sizes(), "talk": talk, "measured": measured}


def one(client: Client, work: Workload, case: Case, farm: Farm) -> dict[str, float]:
    """Return what one client took for all targets, and what for none."""
    figures = run(client, work.folder, case.scheme, farm.ports)
    start = run(client, work.folder, case.scheme, ())
    farm.forget()
    print(case.name, client.name, figures, file=sys.stderr, flush=True)
    if figures["done"] != len(farm.ports):
        raise SystemExit(f"{client.name} did {figures['done']} of {len(farm.ports)}")
    return figures | {"start": start["client"]}


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
    parser.add_argument("--results", type=Path, default=Path(__file__).parents[1] / "results")
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
