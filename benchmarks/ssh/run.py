"""The ssh figures: `make bench`. Interleaved rounds, medians, CPU by control groups; writes results/ssh.md and .json.

python benchmarks/ssh/run.py [--targets 200] [--rounds 7] [--peers VENV] [--only NAME]... [--results FOLDER]
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import peers
import results
from accounting import Group, busy
from clients import Client, clients, nobody, prepare
from farm import Farm, enter_namespaces, farm
from workload import use, write

from scanner import catalog

HERE = Path(__file__).parent
ALGORITHM = re.compile(r"kex: (?:algorithm: (\S+)|host key algorithm: (\S+)|client->server cipher: (\S+))")


class Bench:
    """A farm, and what clients cost on it."""

    def __init__(self, farmed: Farm, groups: tuple[Group, Group], given: argparse.Namespace) -> None:
        self.farm, self.given = farmed, given
        self._ours, self._theirs = groups
        self.algorithms: dict[str, list[str]] = {}
        self.loads = [os.getloadavg()[0]]

    def rounds(self, rows: list[Client]) -> dict[str, list[dict[str, float]]]:
        """Return every round of every client; the order turns round each time."""
        measured: dict[str, list[dict[str, float]]] = {row.name: [] for row in rows}
        for number in range(self.given.rounds):
            for row in rows if number % 2 == 0 else reversed(rows):
                if number < row.rounds:
                    measured[row.name].append(self.one(row))
        return measured

    def one(self, client: Client) -> dict[str, float]:
        """Run one client over all targets and return what it cost."""
        folder = self.farm.folder
        use(folder, own=client.own)
        out = Path(tempfile.mkdtemp(dir=folder))
        logged = self.farm.log.stat().st_size
        before = self._ours.seconds(), self._theirs.seconds(), busy(), time.monotonic()
        said = self._run(client, out)
        wall = time.monotonic() - before[3]
        self._ours.empty()
        self._settle()
        spent = self._ours.seconds() - before[0], self._theirs.seconds() - before[1]
        others = (busy() - before[2] - sum(spent)) / (time.monotonic() - before[3])
        figures = {
            "wall": wall,
            "client": spent[0],
            "server": spent[1],
            "others": others,
            "done": client.done(out, said),
        }
        shutil.rmtree(out)
        self._note(client, figures, logged, said)
        return figures

    def _run(self, client: Client, out: Path) -> bytes:
        command = [part.replace("@OUT", str(out)) for part in client.command]
        environment = os.environ | {"OUT": str(out), "HOME": str(self.farm.folder)} | client.environment
        with tempfile.TemporaryFile() as said:
            done = subprocess.run(
                command, env=environment, cwd=out, stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                preexec_fn=self._ours.enter, check=False,
            )  # fmt: skip
            said.seek(0)
            return said.read() + f"\nexit status {done.returncode}\n".encode()

    def _settle(self) -> None:
        """Wait until the servers have put everything away."""
        before, now = -1.0, self._theirs.seconds()
        while now - before > 0.0005:
            time.sleep(0.1)
            before, now = now, self._theirs.seconds()

    def _note(self, client: Client, figures: dict[str, float], logged: int, said: bytes) -> None:
        print(client.name, {name: round(value, 3) for name, value in figures.items()}, file=sys.stderr, flush=True)
        if figures["done"] != self.given.targets:
            print(said[-900:], file=sys.stderr)
        found = ALGORITHM.findall(self.farm.log.read_bytes()[logged:].decode("utf-8", "replace"))
        self.algorithms.setdefault(client.name, list(dict.fromkeys("".join(names) for names in found)))
        self.loads.append(os.getloadavg()[0])

    def script(self, name: str, *arguments: object, own: bool = False) -> dict:
        """Run a script of this folder among the targets and return the JSON that it prints."""
        use(self.farm.folder, own=own)
        command = [sys.executable, HERE / name, *map(str, arguments)]
        done = subprocess.run(command, cwd=self.farm.folder, stdout=subprocess.PIPE, check=True)
        print(name, *arguments, done.stdout.decode()[:300].strip(), file=sys.stderr)
        return json.loads(done.stdout)


@contextlib.contextmanager
def bench(given: argparse.Namespace) -> Iterator[tuple[Bench, dict[str, int]]]:
    """Give a farm that is ready, and what its targets answer."""
    with (
        tempfile.TemporaryDirectory(prefix="mediascan-bench-", dir="/var/tmp") as name,
        contextlib.ExitStack() as stack,
    ):
        folder = Path(name)
        folder.chmod(0o755)
        enter_namespaces(folder)
        groups = Group("client"), Group("server")
        for group in groups:
            stack.callback(group.close)
        script, facts = write(folder, given.targets)
        made = stack.enter_context(farm(folder, given.targets, script, groups[1]))
        prepare(made, made.addresses, folder, catalog.load().profiles["workstation"].stray.roots)
        peers.prepare(made, folder)
        yield Bench(made, groups, given), facts


def measure(here: Bench, facts: dict[str, int]) -> dict:
    """Return everything that the results tell."""
    given, folder = here.given, here.farm.folder
    every = [*clients(folder), *(peers.peers(folder, given.peers) if given.peers else ())]
    rows = [row for row in every if not given.only or row.name in given.only]
    measured = here.rounds(rows)
    starts = sorted(here.one(nobody(folder))["client"] for _ in range(3))
    shapes = [(given.targets // 4, 16), (given.targets, 16), (given.targets, 64)]
    return {
        "date": datetime.now(UTC).isoformat(timespec="minutes"),
        "targets": given.targets,
        "answer": facts,
        "versions": results.versions(given.peers),
        "algorithms": {name: found for name, found in here.algorithms.items() if found},
        "load": [min(here.loads), max(here.loads)],
        "start": {"seconds": starts[1]},
        "medians": results.medians(measured, given.targets),
        "alone": here.script("one_target.py", given.alone),
        "memory": [here.script("memory.py", *shape, own=True) | {"processes": 1} for shape in shapes],
        "stages": [here.script("stages.py") for _ in range(3)],
        "stages that differ": [here.script("stages.py", own=True) for _ in range(3)],
        "measured": measured,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--targets", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--alone", type=int, default=20, help="rounds with one target alone")
    parser.add_argument("--peers", type=Path, help="a venv with ansible-core, pyinfra and ssh2-python")
    parser.add_argument("--only", action="append")
    parser.add_argument("--results", type=Path, default=HERE.parent / "results")
    parser.add_argument("--inside", help="run this shell command in the folder of a farm instead of measuring")
    given = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # the farm is put away then too
    with bench(given) as (here, facts):
        if given.inside:
            subprocess.run(["sh", "-c", given.inside], cwd=here.farm.folder, check=False)
        else:
            results.write(measure(here, facts), given.results)


if __name__ == "__main__":
    main()
