"""Scans a running guest with mediascan as its users do: an inventory, the command line, the JSON report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.vm.lab.machine import LabError, Machine, known_hosts
from tests.vm.lab.qemu import KEYS

MEDIASCAN = (sys.executable, "-c", "from scanner.cli import main; main()")
PASSWORD = "lab-only-pw"  # of steward, set by lab/images.sh
MARKER = "/run/scan-started"
LOGIN_LOGS = (
    "/var/log/lastlog",
    "/var/log/wtmp",
    "/var/log/btmp",
    "/var/log/journal/",
    "/run/",
    "/var/lib/systemd/timers/",
)
"""What any login writes, and systemd by itself."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What mediascan says of one target, and what the scans of this guest left there."""

    report: dict[str, Any]
    exit_code: int
    left_behind: tuple[str, ...]

    @property
    def target(self) -> dict[str, Any]:
        """Return the report's one target."""
        (target,) = self.report["targets"]
        found: dict[str, Any] = target
        return found

    @property
    def verdict(self) -> str:
        """Return the verdict of the report's one site."""
        (site,) = self.report["sites"]
        return str(site["verdict"])

    @property
    def findings(self) -> dict[str, str]:
        """Return check -> status."""
        return {finding["check"]: finding["status"] for finding in self.report["findings"]}

    @property
    def stray(self) -> set[tuple[str, str, int]]:
        """Return path, verdict and number of people of every file that is not clean."""
        return {(row["path"], row["verdict"], row["people"]) for row in self.report["stray"]}


def scan_all(machine: Machine, accounts: tuple[str, ...], folder: Path) -> dict[str, Seen]:
    """Scan the guest as each account, then look once for files written since: listing a guest takes as long as a scan."""
    machine.ssh(f"touch {MARKER}; sleep 1")
    done = {account: scan(machine, account, folder / account) for account in accounts}
    left_behind = _written_since(machine)
    return {account: Seen(report, code, left_behind) for account, (report, code) in done.items()}


def scan(machine: Machine, account: str, folder: Path) -> tuple[dict[str, Any], int]:
    """Return the report of a scan as this account under the strictest profile, and the exit code."""
    folder.mkdir()
    inventory = folder / "estate.yml"
    inventory.write_text(json.dumps(_inventory(machine, account)))  # JSON is YAML
    report = folder / "report.json"
    environment = {**os.environ, "HOME": str(folder), "XDG_STATE_HOME": str(folder / "state"), "STEWARD": PASSWORD}
    environment.pop("SSH_AUTH_SOCK", None)
    words = [*MEDIASCAN, "scan", str(inventory), "--json", str(report), "--deadline", "600", "--quiet"]
    done = subprocess.run(words, env=environment, capture_output=True, timeout=900, check=False)
    if not report.exists():
        raise LabError(
            f"mediascan ended with {done.returncode} and no report: {done.stderr.decode(errors='replace')[-2000:]}"
        )
    return json.loads(report.read_text()), done.returncode


def _inventory(machine: Machine, account: str) -> dict[str, object]:
    target: dict[str, object] = {
        "name": f"{machine.name}-{account}",
        "address": "127.0.0.1",
        "port": machine.port,
        "user": account,
    }
    target |= {"auth": {"method": "key", "key_file": str(KEYS / "login")}, "profile": "landing", "landing": True}
    if account == "steward":
        target["become"] = {"method": "sudo", "secret": "env:STEWARD"}
    return {"known_hosts": [str(known_hosts(machine))], "sites": [{"name": machine.name, "targets": [target]}]}


def _written_since(machine: Machine) -> tuple[str, ...]:
    listing = machine.ssh(
        f"find / /tmp /var/tmp /dev/shm /run -xdev \\( -newer {MARKER} -o -cnewer {MARKER} \\) ! -type d ! -type s 2>/dev/null || :"
    )
    paths = sorted(set(listing.decode(errors="replace").splitlines()))
    return tuple(path for path in paths if not path.startswith(LOGIN_LOGS))
