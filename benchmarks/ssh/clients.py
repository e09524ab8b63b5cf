"""The rows of the table: what each client runs, and how its success is counted. All check host keys strictly."""

from __future__ import annotations

import shlex
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from farm import PORT, USER, Farm

from scanner.collectors import bundle

HERE = Path(__file__).parent
BIN = Path(sys.executable).parent
SAME = "-o KexAlgorithms=curve25519-sha256 -o Ciphers=aes128-gcm@openssh.com"
"""What paramiko and OpenSSH 9.2 settle on when left alone, but for OpenSSH's own sntrup761."""


@dataclass(frozen=True)
class Client:
    """One row: a command, and how many of its targets it did."""

    name: str
    command: tuple[str, ...]
    done: Callable[[Path, bytes], int]
    """Takes the run's own folder and the output."""
    environment: dict[str, str] = field(default_factory=dict)
    rounds: int = 1000
    """At most so many: the slow ones need fewer."""
    own: bool = False
    """Whether its targets answer each in its own way."""


def prepare(farm: Farm, addresses: tuple[str, ...], folder: Path, stray_roots: tuple[str, ...]) -> None:
    """Write what clients read: script, command, inventories, configuration."""
    script = bundle.posix_script("5ca1ab1e" * 4, bundle.Options(stray_roots=stray_roots, stray_seconds=30))
    (folder / "addresses").write_text("\n".join(addresses) + "\n")
    (folder / "command").write_text(script.command)
    (folder / "script").write_bytes(script.text)
    for name in ("known_hosts", "user"):
        if not (folder / name).exists():
            (folder / name).symlink_to(farm.folder / name)
    # Ansible and pyinfra copy a file and run it: the same text, handed to the same answer.
    own = f'#!/bin/sh\nSSH_ORIGINAL_COMMAND= exec {farm.folder / "respond"} < "$0"\n'.encode()
    (folder / "script.sh").write_bytes(own + script.text)
    (folder / "ssh_config").write_text(
        f"Host *\n  Port {PORT}\n  User {USER}\n  IdentityFile {farm.key}\n  IdentitiesOnly yes\n  IdentityAgent none\n"
        f"  UserKnownHostsFile {farm.known_hosts}\n  GlobalKnownHostsFile /dev/null\n  StrictHostKeyChecking yes\n"
        f"  UpdateHostKeys no\n  BatchMode yes\n"
    )
    (folder / "estate.yml").write_text(_estate(farm, addresses))


def _estate(farm: Farm, addresses: tuple[str, ...]) -> str:
    sites = [addresses[start : start + 20] for start in range(0, len(addresses), 20)]
    targets = "".join(
        f"  - name: site-{number}\n    targets:\n"
        + "".join(
            f"      - {{name: {one}, {'profile: landing, landing: true' if place == 0 else 'profile: workstation'}}}\n"
            for place, one in enumerate(site)
        )
        for number, site in enumerate(sites)
    )
    return (
        f"known_hosts: [{farm.known_hosts}]\n"
        f"defaults: {{port: {PORT}, user: {USER}, auth: {{key_file: {farm.key}}}}}\nsites:\n{targets}"
    )


def clients(folder: Path) -> list[Client]:
    """Return our row and those that need nothing but OpenSSH and paramiko."""
    ssh = shlex.join(["ssh", "-F", str(folder / "ssh_config")])
    environment = {"COMMAND": (folder / "command").read_text(), "SCRIPT": str(folder / "script")}
    loop = f"xargs -a {folder / 'addresses'} -P16 -I+ sh -c"
    return [
        Client("mediascan scan", _ours(folder, "estate.yml"), results_in_ledger),
        Client("mediascan scan, targets that differ", _ours(folder, "estate.yml"), results_in_ledger, own=True),
        Client(
            "OpenSSH, xargs -P16, the same key exchange",
            ("sh", "-c", f"""{loop} 'exec {ssh} {SAME} + "$COMMAND" < "$SCRIPT" > "$OUT/+"'"""),
            whole_answers, environment,
        ),
        Client("naive paramiko", (sys.executable, str(HERE / "naive_paramiko.py"), str(folder), "@OUT"), whole_answers),
        Client(
            "OpenSSH, xargs -P16, its own key exchange (post-quantum)",
            ("sh", "-c", f"""{loop} 'exec {ssh} + "$COMMAND" < "$SCRIPT" > "$OUT/+"'"""),
            whole_answers, environment, 3,
        ),
        Client(
            "xargs -P16 alone (sh that connects to nothing)",
            ("sh", "-c", f"""{loop} 'exec true < "$SCRIPT" > "$OUT/+"'"""),
            lambda out, _: len(list(out.iterdir())), environment, 3,
        ),
    ]  # fmt: skip


def _ours(folder: Path, estate: str) -> tuple[str, ...]:
    """Return the whole product: connect, collect, decode, evaluate, ledger, score and the gate's exit code."""
    options = ["--jobs", "16", "--quiet", "--gate", "--ledger", "@OUT/ledger.sqlite"]
    return str(BIN / "mediascan"), "scan", str(folder / estate), *options


def nobody(folder: Path) -> Client:
    """Return a scan that reaches nobody: what the command costs before and after its targets."""
    lines = (folder / "estate.yml").read_text().splitlines(keepends=True)
    closed = [line.replace(f"port: {PORT}", "port: 1") for line in lines]
    (folder / "nobody.yml").write_text("".join(closed))
    return Client("start", (*_ours(folder, "nobody.yml"), "--limit", "1"), lambda _, __: 0)


def whole_answers(out: Path, _: bytes) -> int:
    """Return how many files hold the whole answer to our question."""
    last = b"\n--" + b"5ca1ab1e" * 4 + b" done 22\n"
    return sum(one.read_bytes().endswith(last) for one in out.iterdir())


def results_in_ledger(out: Path, _: bytes) -> int:
    """Return how many targets were scanned well."""
    if not (out / "ledger.sqlite").exists():
        return 0
    with sqlite3.connect(out / "ledger.sqlite") as ledger:
        ended = Counter(state for (state,) in ledger.execute("SELECT state FROM results"))
        if set(ended) != {"ok"}:
            print(ended, ledger.execute("SELECT result FROM results WHERE state != 'ok'").fetchone(), file=sys.stderr)
    return ended["ok"]
