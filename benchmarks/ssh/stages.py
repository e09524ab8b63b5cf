"""Where the CPU of a whole scan goes, per target: thread CPU time of each stage; and the least that any client needs.

Runs inside a farm's folder (see run.py); prints one JSON line of milliseconds. A timed call costs some microseconds.
All stages run in this process: what a scan does in two (docs/adr/0180) could not be timed from here.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from scanner.cli import main as mediascan
from scanner.connectors.ssh.connector import SshConnector
from scanner.ledger import journal
from scanner.scan import beside, work

STAGES = (
    ("connect", SshConnector, "run"),
    ("decode", work, "decode"),
    ("evaluate", work, "judge"),
    ("row of the ledger", work.rows, "encode"),
    ("ledger", journal, "record"),
)
PACKET, ANSWER, CONNECTIONS = 32 * 1024, 30_000, 200

spent: dict[str, float] = defaultdict(float)


def timed(label: str, place: Any, name: str) -> None:
    """Count the CPU of a function from now on."""
    function = getattr(place, name)

    def called(*given: Any, **named: Any) -> Any:
        began = time.thread_time()
        try:
            return function(*given, **named)
        finally:
            spent[label] += time.thread_time() - began

    setattr(place, name, called)


def bare(script: bytes) -> float:
    """Return the CPU of one connection's cryptography alone: X25519, Ed25519 once each way, AES-GCM of both texts."""
    server, user = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    share, proof, cipher = X25519PrivateKey.generate().public_key(), server.sign(b"x" * 32), AESGCM(os.urandom(16))
    answer = cipher.encrypt(b"n" * 12, bytes(ANSWER), None)
    began = time.process_time()
    for _ in range(CONNECTIONS):
        X25519PrivateKey.generate().exchange(share)
        server.public_key().verify(proof, b"x" * 32)
        user.sign(b"y" * 300)
        for at in range(0, len(script), PACKET):
            cipher.encrypt(b"n" * 12, script[at : at + PACKET], b"head")
        cipher.decrypt(b"n" * 12, answer, None)
    return (time.process_time() - began) / CONNECTIONS


def main() -> None:
    beside.begin = lambda _: None
    for stage in STAGES:
        timed(*stage)
    count = len(Path("addresses").read_text().split())
    with tempfile.TemporaryDirectory() as name:
        ledger = str(Path(name) / "ledger.sqlite")
        sys.argv[1:] = ["scan", "estate.yml", "--jobs", "16", "--quiet", "--ledger", ledger]
        os._exit = sys.exit  # by which the command ends its process, and this one goes on
        with contextlib.suppress(SystemExit), contextlib.redirect_stdout(io.StringIO()):
            mediascan()
    found = {label: spent[label] * 1000 / count for label, _, _ in STAGES}
    print(json.dumps(found | {"bare cryptography": bare(Path("script").read_bytes()) * 1000}))


main()
