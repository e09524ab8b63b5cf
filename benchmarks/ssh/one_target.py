"""One target alone, wall time: OpenSSH, then connect to decoded facts with imports done, then the whole command.

Runs inside a farm's folder (see run.py); prints one JSON line of lists of seconds. ROUNDS
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from clients import BIN, SAME

from scanner import catalog
from scanner.connectors import ssh
from scanner.facts.decode import decode
from scanner.inventory import Auth, Target
from scanner.limits import DEFAULT, Deadline
from scanner.scan.scripts import POSIX, scripts

addresses = Path("addresses").read_text().split()
command = Path("command").read_text()
stray = catalog.load().profiles["workstation"].stray
script_of = scripts({}, lambda _: stray, (POSIX,))
connector = ssh.SshConnector(ssh.Settings(judge=ssh.Judge(ssh.read([Path("known_hosts")])), secrets={}))


def openssh(address: str, *options: str) -> float:
    began = time.perf_counter()
    with Path("script").open("rb") as script:
        subprocess.run(
            ["ssh", "-F", "ssh_config", *options, address, command], stdin=script, stdout=subprocess.PIPE, check=True
        )
    return time.perf_counter() - began


def connected(address: str) -> float:
    target = Target(site="s", name=address, address=address, port=2222, user="bench", auth=Auth(key_file="user"))
    began = time.perf_counter()
    script = script_of(target)
    output = connector.run(target, script, DEFAULT, Deadline.after(60))
    understood = decode(output, script.nonce, DEFAULT)
    seconds = time.perf_counter() - began
    if understood.state != "ok":
        raise SystemExit(f"{understood.state}: {understood.reason}")
    return seconds


def whole(address: str, number: int) -> float:
    estate = Path("estate.yml").absolute()
    ledger = f"one-{os.getpid()}-{number}/ledger.sqlite"
    began = time.perf_counter()
    subprocess.run([BIN / "mediascan", "scan", estate, "--target", address, "--quiet", "--ledger", ledger], check=False)
    return time.perf_counter() - began


def main() -> None:
    connected(addresses[0])
    found: dict[str, list[float]] = {name: [] for name in ("OpenSSH", "connect to facts", "whole command", "load")}
    for number, address in enumerate((addresses * 10)[: int(sys.argv[1])]):
        found["OpenSSH"].append(openssh(address, *SAME.split()))
        found["connect to facts"].append(connected(address))
        found["whole command"].append(whole(address, number))
        found["load"].append(os.getloadavg()[0])
    print(json.dumps(found))


main()
