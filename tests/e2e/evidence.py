"""Scans targets full of secrets in every way there is, and keeps what each sink received in a folder of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from scanner.collectors.python.known.known_file import KeyHash
from scanner.fingerprint import build, columns, plan
from scanner.fingerprint.source import open_export
from scanner.fingerprint.write import write_new
from tests.e2e.canaries import KNOWN_KEY, LOGIN, NINO, PASSPHRASE, SUDO, SURNAME, seen
from tests.e2e.conftest import ROOT, environment
from tests.e2e.estate import Berth, Planted
from tests.e2e.fleet import STRACE, Fleet, started
from tests.e2e.kept import wait_for_results

DESCRIPTOR = 57
CROWD = 72
"""Targets more, all refused at once: with them the jobs are too many for one process."""
VAULT = Berth(
    site="vault", name="safe", profile="landing", landing=True, machine=("secretive",), sudo_password=SUDO, traced=True,
    more=f"auth: {{key_file: locked, secret: 'file:passphrase'}}, become: {{method: sudo, secret: 'fd:{DESCRIPTOR}'}}",
)  # fmt: skip
TOLD = Berth(site="vault", name="told", more="auth: {method: password, secret: 'env:VAULT_LOGIN'}")
TOLD_RIGHT = Berth(
    site="vault", name="told-right", password=LOGIN, more="auth: {method: password, secret: 'env:VAULT_LOGIN'}"
)
RADAR = Berth(site="vault", name="radar", behaviour="hangs")
PEOPLE = (Planted("/home/clerk/people.csv", 0), Planted("/tmp/people.csv", 0), Planted("/srv/people.csv", 0))


@dataclass(frozen=True)
class Evidence:
    """Where what the sinks received lies: a folder for each, by its name, and notes on the rest."""

    folder: Path
    fleet: Fleet | None = None

    def sink(self, name: str) -> Path:
        path = self.folder / "sinks" / name
        path.mkdir(parents=True, exist_ok=True)
        return path

    @property
    def notes(self) -> dict:
        return json.loads((self.folder / "notes.json").read_text())


def gather(folder: Path) -> None:
    """Run everything once and keep what is to be looked at below `folder`."""
    with started((VAULT, TOLD, TOLD_RIGHT, RADAR)) as fleet:
        furnish(fleet)
        evidence, before = Evidence(folder, fleet), temporary(fleet)
        scan(evidence)
        crashes = {how: crash(evidence, how) for how in ("decode", "emit", "abort")}
        others(evidence)
        target_side(evidence)
        notes = {
            "exits": crashes, "before": before, "after": temporary(fleet), "with canaries": with_canaries(fleet),
        }  # fmt: skip
        (folder / "notes.json").write_text(json.dumps(notes))


def furnish(fleet: Fleet) -> None:
    """Lock the key, plant people of whom every row is a canary, and let many more targets stand in the inventory."""
    key = ["ssh-keygen", "-q", "-t", "ed25519", "-N", PASSPHRASE, "-f", fleet.folder / "locked"]
    subprocess.run(key, check=True)
    with (fleet.folder / "key.pub").open("a") as accepted:
        accepted.write((fleet.folder / "locked.pub").read_text())
    (fleet.folder / "passphrase").write_text(PASSPHRASE)
    (fleet.folder / "passphrase").chmod(0o600)
    rows = "".join(f"{SURNAME}{chr(97 + n)},Ann,19{60 + n}-01-02,{NINO}{n:02}B\n" for n in range(20))
    for planted in PEOPLE:
        path = fleet.root("vault", "safe") / planted.path[1:]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"Surname,Forenames,DOB,NI Number\n{rows}")
    fingerprint(fleet.folder / "known.fp", path)
    radar = next(moored for moored in fleet.targets if moored.berth.name == "radar")
    crowd = f"      - {{name: 'crowd-[001:{CROWD:03}]', address: '127.0.1.[001:{CROWD:03}]', port: {radar.port}}}\n"
    fleet.inventory.with_name("crowded.yml").write_text(fleet.inventory.read_text() + crowd.replace("[001:", "[1:"))


def fingerprint(out: Path, export: Path) -> None:
    """Write the fingerprint of the people, under a key that is a canary."""
    table = columns.typed(open_export(export), {}, 2026)
    key = bytes.fromhex(KNOWN_KEY)
    filters = build.fill(table, plan.sizes(build.count(table).keys), KeyHash(key))
    write_new(out, build.Fingerprint("people-00000000", 20, key, tuple(filters), ()).pieces(), summed=True)


def temporary(fleet: Fleet) -> list[str]:
    """Return everything in the temporary folders of the safe."""
    root = fleet.root("vault", "safe")
    return sorted(
        str(path.relative_to(root)) for name in ("tmp", "var/tmp", "dev") for path in (root / name).rglob("*")
    )


def with_canaries(fleet: Fleet) -> list[str]:
    """Return the files of the safe in which one of the canaries stands that were not planted in its configuration."""
    root, wanted = fleet.root("vault", "safe"), {SURNAME, NINO, SUDO, LOGIN, PASSPHRASE, KNOWN_KEY}
    found = [path for path in root.rglob("*") if path.is_file() and seen(path.read_bytes()) & wanted]
    return sorted(f"/{path.relative_to(root)}" for path in found)


def command(fleet: Fleet, *words: object, more: tuple[str, ...] = ()) -> list[str]:
    return [*more, sys.executable, "-X", "faulthandler", *map(str, words)]


def secret_environment(evidence: Evidence, state: Path, loud: str) -> dict[str, str]:
    path = f"{Path(__file__).parent / 'loud'}:{ROOT}"
    return environment(state, VAULT_LOGIN=LOGIN, LOUD=str(evidence.sink(loud)), PYTHONPATH=path)


class Handed:
    """The sudo password on a descriptor of a fixed number, as a shell's `57<<<` would hand it over."""

    def __enter__(self) -> tuple[int]:
        reading, writing = os.pipe()
        os.write(writing, SUDO.encode())
        os.close(writing)
        os.dup2(reading, DESCRIPTOR)
        os.close(reading)
        return (DESCRIPTOR,)

    def __exit__(self, *_: object) -> None:
        os.close(DESCRIPTOR)


def keep(evidence: Evidence, name: str, done: subprocess.CompletedProcess) -> None:
    (evidence.sink("standard output") / name).write_bytes(done.stdout)
    (evidence.sink("standard error") / name).write_bytes(done.stderr)


def scan(evidence: Evidence) -> None:
    """Scan in worker processes, traced, all libraries loud; copy the state while a target still hangs, and after."""
    fleet, state = evidence.fleet, evidence.sink("state directory")
    words = ["-m", "scanner", "scan", fleet.inventory.with_name("crowded.yml"), "--jobs", 200, "--deadline", 12]
    words += ["--json", evidence.sink("JSON report") / "report.json", "--known", fleet.folder / "known.fp"]
    traced = (*STRACE, "execve", "-o", str(evidence.folder / "traced"))
    with Handed() as handed:
        running = subprocess.Popen(
            command(fleet, *words, more=traced), pass_fds=handed, cwd=fleet.folder, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=secret_environment(evidence, state, "debug logs"),
        )  # fmt: skip
    with running:
        wait_for_results(state, CROWD + 3, running)
        shutil.copytree(state, evidence.sink("state of a running scan"), dirs_exist_ok=True)
        out, err = running.communicate()
    keep(evidence, "scan", subprocess.CompletedProcess(words, running.returncode, out, err))
    children_of(evidence.sink("argv and environment of children") / "trace", evidence.folder / "traced")


def children_of(found: Path, trace: Path) -> None:
    """Leave out the scanner's own start: what it was handed by `env:` its own account can always see."""
    scanner, *children = trace.read_text().splitlines(keepends=True)
    assert "crowded.yml" in scanner
    found.write_text("".join(children))
    trace.unlink()


def crash(evidence: Evidence, how: str) -> int:
    """Crash a scan of the safe in a folder of its own and return how it ended."""
    state = evidence.sink(f"crash by {how}")
    words = [Path(__file__).with_name("crash.py"), how, evidence.fleet.inventory, state / "ledger.sqlite"]
    with Handed() as handed:
        done = subprocess.run(
            command(evidence.fleet, *words), pass_fds=handed, cwd=state, stdin=subprocess.DEVNULL, capture_output=True,
            check=False, env=secret_environment(evidence, state, f"crash by {how}"),
        )  # fmt: skip
    keep(evidence, f"crash by {how}", done)
    (state / "output").write_bytes(done.stdout + done.stderr)
    return done.returncode


def others(evidence: Evidence) -> None:
    """Run the other commands that reach targets or read what was kept."""
    fleet, state = evidence.fleet, evidence.sink("state directory")
    for name, words in {
        "doctor": ("doctor", fleet.inventory, "--target", "safe", "--target", "told"),
        "collect": (
            "collect",
            fleet.inventory,
            "--target",
            "safe",
            "--out",
            evidence.sink("facts") / "facts.jsonl",
            "--known",
            fleet.folder / "known.fp",
        ),
        "collect in vain": ("collect", fleet.inventory, "--target", "told"),
        "explain a target": ("explain", "safe"),
        "explain a site": ("explain", "vault"),
        "report": ("report", "--json", "-"),
        "list runs": ("list", "runs"),
    }.items():
        with Handed() as handed:
            done = subprocess.run(
                command(fleet, "-m", "scanner", *words), pass_fds=handed, cwd=fleet.folder, stdin=subprocess.DEVNULL,
                capture_output=True, check=False, env=secret_environment(evidence, state, "debug logs"),
            )  # fmt: skip
        keep(evidence, name, done)


def target_side(evidence: Evidence) -> None:
    """Take what was started and created on the target, and what its server wrote."""
    trace = (evidence.fleet.folder / "vault-safe" / "trace").read_text().splitlines(keepends=True)
    started = [line for line in trace if " execve(" in line]
    (evidence.sink("argv and environment on the target") / "trace").write_text("".join(started))
    made = [line for line in trace if " execve(" not in line and ("openat(" not in line or "O_CREAT" in line)]
    (evidence.sink("created on the target") / "trace").write_text("".join(made))
    for name in ("safe", "told"):
        shutil.copy(evidence.fleet.folder / f"vault-{name}" / "log", evidence.sink("server logs") / name)
