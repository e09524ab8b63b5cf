"""Records what every target of the suite answers: `python -m tests.vm.record`, into inventories/demo/recordings/.

Synthetic through and through: the guests are made by lab/, their people by lab/people.py. The nonce and the moment are
fixed, so that recording an unchanged collector changes little. The demonstration's landing profile says where to look.
"""

from __future__ import annotations

import argparse
import gzip
import zlib
from datetime import UTC, datetime
from pathlib import Path

from scanner import catalog
from scanner.collectors.bundle import Options, posix_script
from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.script import Script
from tests.vm.freshness import ROOT
from tests.vm.lab.build import build
from tests.vm.lab.machine import LabError, Machine
from tests.vm.scenarios import SCENARIOS, standing

DESTINATION = ROOT / "inventories" / "demo" / "recordings"
NONCE = "5ca1ab1e" * 4
PROFILE = "landing"
KEPT = frozenset({"root", "auditor"})
LEAST_BYTES = 25_000
"""Of each answer, inflated: what the benchmark of 10,000 replayed targets asks for."""


def script() -> Script:
    """Return the collector as a scan under the profile sends it, with the fixed nonce."""
    stray = catalog.load().profiles[PROFILE].stray
    return posix_script(NONCE, Options(stray_roots=stray.roots, stray_seconds=stray.seconds))


def record(machine: Machine, account: str, sent: Script) -> Recording:
    """Return what the guest answers to this account."""
    done = machine.try_ssh(sent.command, user=account, stdin=sent.stdin, seconds=600)
    if done.returncode:
        raise LabError(f"{machine.name} as {account}: exit status {done.returncode}: {done.stderr[-400:]!r}")
    return Recording(
        nonce=NONCE,
        digest=sent.digest,
        exit_status=done.returncode,
        recorded_at=datetime.now(UTC).isoformat(timespec="seconds"),
        stdout=plain(done.stdout),
        stderr=done.stderr,
    )


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


def main() -> None:
    """Record all scenarios, or those named."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("scenarios", nargs="*", choices=[[], *(scenario.name for scenario in SCENARIOS)])
    arguments.add_argument("--into", type=Path, default=DESTINATION)
    options = arguments.parse_args()
    build()
    sent = script()
    for scenario in SCENARIOS:
        if options.scenarios and scenario.name not in options.scenarios:
            continue
        with standing(scenario) as machine:
            for account in [each for each in scenario.accounts if each in KEPT]:
                taken = record(machine, account, sent)
                store(options.into / f"{scenario.name}-{account}", taken)
                print(f"{scenario.name}-{account}: {len(taken.stdout)} bytes", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
