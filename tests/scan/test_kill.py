"""kill -9 at every named step of the ledger and at random moments; then resume, and count."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from scanner.ledger import reading, store
from scanner.ledger.verify import verify

TARGETS, COMMIT = 24, 6  # four commits
STEPS = [
    (step, nth)
    for name in ("run", "intent", "result", "end")
    for step in (f"{name}:begin", f"{name}:written", f"{name}:committed")
    for nth in ((1, 2) if name in ("intent", "result") else (1,))
]
HERE = Path(__file__).parent


class Victim:
    """The program that is killed, and the files that its scans leave."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = os.pathsep.join((str(HERE.parents[1]), str(HERE)))
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "victim.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": path, "PATH": os.environ["PATH"]},
        )

    def fresh(self, name: str) -> Scene:
        return Scene(self, self.folder / name)

    def order(self, **order) -> dict:
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


class Scene:
    """One ledger, and every connection that was made for it."""

    def __init__(self, victim: Victim, folder: Path) -> None:
        folder.mkdir()
        self.victim, self.ledger, self.log = victim, folder / "ledger.sqlite", folder / "contacts"

    def scan(self, *, resume: bool = False, **kill) -> dict:
        files = {"ledger": str(self.ledger), "contacts": str(self.log)}
        return self.victim.order(**files, targets=TARGETS, commit=COMMIT, resume=resume, **kill)

    def contacts(self) -> Counter[str]:
        return Counter(self.log.read_text().split()) if self.log.exists() else Counter()

    def finished(self) -> set[str]:
        if not self.ledger.exists() or not self.ledger.stat().st_size:
            return set()
        with store.writing(self.ledger) as ledger:
            return {f"{site}/{name}" for site, name in reading.finished(ledger, 1)}

    def resume(self) -> None:
        """Go on until the run is complete; a run of which nothing was stored is begun again."""
        if self.scan(resume=True)["exit"] == 2 and not self.complete():
            self.scan()

    def complete(self) -> bool:
        with store.writing(self.ledger) as ledger:
            return any(not one.partial for one in reading.runs(ledger))

    def check(self, finished: set[str], contacts: Counter[str]) -> None:
        """One result a target, a whole ledger, and no second connection to a finished target."""
        with store.reading(self.ledger) as ledger:
            results = [one.target for one in reading.results(ledger, 1)]
            states = {one.state for one in reading.results(ledger, 1)}

            assert results == [f"t-{n}" for n in range(TARGETS)]
            assert states == {"ok"}
            assert list(verify(ledger)) == []
            assert [one.partial for one in reading.runs(ledger)] == [False]
        again = {name for name, count in (self.contacts() - contacts).items() if count}
        assert not again & finished


@pytest.fixture(scope="module")
def victim(tmp_path_factory):
    running = Victim(tmp_path_factory.mktemp("victim"))
    yield running
    running.close()


@pytest.mark.parametrize(("step", "nth"), STEPS)
def test_a_scan_killed_at_a_step_of_the_ledger_resumes(victim, step, nth):
    scene = victim.fresh(f"{step}-{nth}".replace(":", "-"))
    ended = scene.scan(kill_at=[step, nth])
    assert ended["killed"]
    finished, contacts = scene.finished(), scene.contacts()
    scene.resume()

    scene.check(finished, contacts)


def test_what_was_committed_before_a_kill_is_there_after_it(victim):
    scene = victim.fresh("kept")
    scene.scan(kill_at=["result:committed", 2])

    assert len(scene.finished()) >= 2


@pytest.mark.parametrize("part", range(4))
def test_a_scan_killed_at_a_random_moment_resumes(victim, part):
    """Four times fifty moments, spread over the time that a whole scan takes."""
    chance = random.Random(part)
    whole = victim.fresh(f"whole-{part}").scan()["seconds"]
    for number in range(50):
        scene = victim.fresh(f"random-{part}-{number}")
        scene.scan(kill_after=chance.uniform(0, whole))
        finished, contacts = scene.finished(), scene.contacts()
        scene.resume()

        scene.check(finished, contacts)
