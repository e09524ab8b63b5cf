"""One visit to the mixed estate: the scan that most tests read, and what the other commands said of the same targets."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.e2e import mixed
from tests.e2e.mixed_expected import GATES
from tests.winrm.login import PASSWORD

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class Visit:
    """What is kept of it: a file each for everything that was written anywhere."""

    folder: Path

    @property
    def report(self) -> dict:
        return self.json("report.json")

    @property
    def ledger(self) -> Path:
        return self.folder / "scan" / "mediascan" / "ledger.sqlite"

    def json(self, name: str):
        return json.loads((self.folder / name).read_text())

    def code(self, name: str) -> int:
        return self.json(f"{name}.exit")

    def out(self, name: str) -> str:
        return (self.folder / f"{name}.out").read_text()

    def err(self, name: str) -> str:
        return (self.folder / f"{name}.err").read_text()


def visit(folder: Path, mediascan: Run) -> None:
    """Scan all of it, then ask the rest; `others` keeps their ledger, so that the scan's is its own."""

    def run(name: str, *words: object, state: str = "others") -> None:
        done = mediascan(*words, state=folder / state, WINDOWS=PASSWORD)
        for kind, text in (("out", done.stdout), ("err", done.stderr), ("exit", str(done.returncode))):
            (folder / f"{name}.{kind}").write_text(text)

    with mixed.started() as estate:
        run("scan", "scan", estate.inventory, "--gate", "--json", folder / "report.json", state="scan")
        (folder / "seen.json").write_text(json.dumps(estate.seen()))
        for name, (words, _) in GATES.items():
            run(name, "scan", estate.inventory, *words, "--json", folder / f"{name}.json", "--quiet")
        run("doctor", "doctor", estate.inventory)
        run("collect", "collect", estate.inventory, "--out", folder / "facts.jsonl")
        (folder / "seen-at-last.json").write_text(json.dumps(estate.seen()))
    run("evaluate", "evaluate", folder / "facts.jsonl", "--out", folder / "findings.jsonl")
    run("report", "report", "--from", folder / "findings.jsonl", "--json", folder / "imported.json")
