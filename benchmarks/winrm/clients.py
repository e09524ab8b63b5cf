"""The rows of the table: what each client runs for some targets, and how many of them it did well."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.winrm.login import DOMAIN, PASSWORD, USER

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WHOLE = "mediascan scan"
ALONE = "mediascan's connector alone"
PROTOCOL = "plain pywinrm, Protocol: the script on stdin, its own envelopes"
RUN_PS = "plain pywinrm, Session.run_ps: the script in command lines"


@dataclass(frozen=True)
class Client:
    """A script of this folder; `pieces`: its targets take the collector in command lines."""

    name: str
    script: str
    pieces: bool = False
    rounds: int = 1000
    """At most so many: the slow one needs fewer."""

    def command(self, folder: Path, scheme: str, ports: Sequence[int]) -> list[str]:
        return [str(HERE / self.script), str(folder), scheme, *map(str, ports)]

    def done(self, _: Path, said: bytes) -> int:
        return int(said or 0)


@dataclass(frozen=True)
class Whole(Client):
    """The command as people run it: inventory, connector, decoder, checks, ledger, score, report."""

    def command(self, folder: Path, scheme: str, ports: Sequence[int]) -> list[str]:
        (folder / "estate.yml").write_text(estate(folder, scheme, ports or [1]))
        (folder / "ledger.sqlite").unlink(missing_ok=True)
        options = ["--jobs", "16", "--quiet", "--gate", "--ledger", str(folder / "ledger.sqlite")]
        return ["-m", "scanner", "scan", str(folder / "estate.yml"), *options]

    def done(self, folder: Path, _: bytes) -> int:
        with sqlite3.connect(folder / "ledger.sqlite") as ledger:
            return sum(state == "ok" for (state,) in ledger.execute("SELECT state FROM results"))


CLIENTS = (
    Whole(WHOLE, ""),
    Client(ALONE, "connector_alone.py"),
    Client(PROTOCOL, "plain_protocol.py"),
    Client(RUN_PS, "plain_run_ps.py", pieces=True, rounds=3),
)


def estate(folder: Path, scheme: str, ports: Sequence[int]) -> str:
    """Return an inventory of sites of twenty; with port 1, nobody is reached."""
    trust = "off: true" if scheme == "http" else f"ca_file: {folder / 'authority.pem'}"
    sites = [ports[start : start + 20] for start in range(0, len(ports), 20)]
    targets = "".join(
        f"  - name: site-{number}\n    targets:\n"
        + "".join(
            f"      - {{name: pc-{port}, address: 127.0.0.1, port: {port}{LANDING if port == site[0] else ''}}}\n"
            for port in site
        )
        for number, site in enumerate(sites)
    )
    return (
        f"defaults:\n  connector: winrm\n  user: '{DOMAIN}\\{USER}'\n"
        f"  auth: {{secret: env:WINRM}}\n  tls: {{{trust}}}\nsites:\n{targets}"
    )


LANDING = ", profile: landing, landing: true"


def run(client: Client, folder: Path, scheme: str, ports: Sequence[int]) -> dict[str, float]:
    """Run a client over targets and return the seconds of CPU and wall that it took, and how many it did well."""
    command = [sys.executable, *client.command(folder, scheme, ports)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "WINRM": PASSWORD, "XDG_STATE_HOME": str(folder)}
    began = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, env=environment) as process:
        said = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - began
    return {"client": usage.ru_utime + usage.ru_stime, "wall": wall, "done": client.done(folder, said)}
