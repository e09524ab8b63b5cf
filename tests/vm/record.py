"""Records what the suite's machines answer, for benchmarks and tests that replay.

`python -m tests.vm.record` writes every recording into tests/vm/recordings/; names on the command line limit it.
Synthetic through and through: the guests are made by lab/, their people by lab/people.py. Each recording is given a host
name and a machine id of its own, since a target that answers twice counts once.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import tarfile
import zlib
from datetime import UTC, datetime
from pathlib import Path

from scanner import catalog
from scanner.collectors.bundle import Options, posix_script
from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.script import Script
from tests.vm.freshness import ROOT
from tests.vm.lab import people
from tests.vm.lab.build import build
from tests.vm.lab.machine import LabError, Machine
from tests.vm.scenarios import SCENARIOS as SUITE
from tests.vm.scenarios import Scenario, locked_stick, opened, people_stick, standing

DESTINATION = ROOT / "tests" / "vm" / "recordings"
NONCE = "5ca1ab1e" * 4
PROFILE = "landing"
SCENARIOS = (*SUITE, Scenario("plain-sticks-luks", "plain", (people_stick, locked_stick, opened)))
ORDINARY = frozenset({"plain", "plain-stick", "luksdata", "luksroot", "usbguard-blocked"})
"""Scenarios that are recorded as auditor, too."""
MONTHS = [f"{year}-{month:02}" for year in range(2020, 2026) for month in range(1, 13)]


def script(profile: str = PROFILE) -> Script:
    """Return the collector as a scan under the profile sends it, with a nonce that stays the same."""
    stray = catalog.load().profiles[profile].stray
    return posix_script(NONCE, Options(stray_roots=stray.on("linux"), stray_seconds=stray.seconds))


def christen(machine: Machine, name: str) -> None:
    """Make the guest a machine of its own."""
    machine_id = hashlib.sha256(name.encode()).hexdigest()[:32]
    machine.ssh(f"hostname {name}; echo {name} > /etc/hostname; echo {machine_id} > /etc/machine-id")


def furnish(machine: Machine) -> None:
    """Let the guest have been in use: six years of monthly returns lie about in it."""
    machine.ssh("mkdir -p /home/auditor/Documents; tar -C /home/auditor/Documents -xf -", stdin=_returns())


def _returns() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for seed, month in enumerate(MONTHS):
            text = people.prisoners(people.people(12 + seed % 9, seed=1000 + seed)).encode()
            entry = tarfile.TarInfo(f"returns/{month[:4]}/{month}-returns.csv")
            entry.size, entry.mode, entry.uid, entry.gid = len(text), 0o640 if seed % 2 else 0o644, 1000, 1000
            entry.mtime = int(datetime(int(month[:4]), int(month[5:]), 28, 17, tzinfo=UTC).timestamp())
            tar.addfile(entry, io.BytesIO(text))
    return buffer.getvalue()


def record(machine: Machine, account: str, sent: Script) -> Recording:
    """Return what the guest answers to this account."""
    done = machine.try_ssh(sent.command, user=account, stdin=sent.text, seconds=600)
    if done.returncode:
        raise LabError(f"{machine.name} as {account}: exit status {done.returncode}: {done.stderr[-400:]!r}")
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    return Recording(
        nonce=NONCE, digest=sent.digest, exit_status=0, recorded_at=moment, stdout=plain(done.stdout), stderr=done.stderr,
    )  # fmt: skip


def plain(stdout: bytes) -> bytes:
    """Return the answer as a target without gzip would have sent it."""
    head, found, packed = stdout.partition(f"--{NONCE} gzip\n".encode())
    if not found:
        return stdout
    return head + f"--{NONCE} plain\n".encode() + zlib.decompress(packed, wbits=31)


def store(folder: Path, taken: Recording) -> None:
    """Write one recording, its answer gzipped without a date."""
    recording.write(folder, taken)
    (folder / "stdout").unlink()
    (folder / "stdout.gz").write_bytes(gzip.compress(taken.stdout, mtime=0))


def recordings(scenario: Scenario) -> dict[str, str]:
    """Return name -> account of the recordings of one scenario."""
    found = {scenario.name: "root"}
    return found | {f"{scenario.name}-ordinary": "auditor"} if scenario.name in ORDINARY else found


def main() -> None:
    """Record what was asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("names", nargs="*", help="recordings to make; all of them without a name")
    arguments.add_argument("--into", type=Path, default=DESTINATION)
    options = arguments.parse_args()
    build()
    sent = script()
    for scenario in SCENARIOS:
        wanted = {
            name: account
            for name, account in recordings(scenario).items()
            if not options.names or name in options.names
        }
        if wanted:
            with standing(scenario) as machine:
                for name, account in wanted.items():
                    christen(machine, name)
                    furnish(machine)
                    taken = record(machine, account, sent)
                    store(options.into / name, taken)
                    print(f"{name}: {len(taken.stdout)} bytes", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
