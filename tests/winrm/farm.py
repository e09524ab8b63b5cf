"""Endpoints in a process of their own: benchmarks and end-to-end tests count what their client alone costs.

The process takes one line of JSON, a list of plans (Plan), and says its ports; then `seen` gives what each endpoint
saw, `forget` begins again, and the end of its input ends it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from tests.winrm import behaviours, faults
from tests.winrm.answers import Collected, Pieces
from tests.winrm.certificates import Files
from tests.winrm.endpoint import Endpoint
from tests.winrm.login import PASSWORD, accounts
from tests.winrm.shells import Answer

ROOT = Path(__file__).parents[2]
ODD = {
    "plain_reply": behaviours.PlainReply,
    "bad_signature": behaviours.BadSignature,
    "skips_login": behaviours.SkipsLogin,
    "gzip_bomb": behaviours.GzipBomb,
    "endless_chunks": behaviours.endless_chunks,
    "header_drip": behaviours.HeaderDrip,
    "body_drip": behaviours.BodyDrip,
    "handshake_drip": behaviours.HandshakeDrip,
    "server_error": behaviours.ServerError,
    "empty": lambda: behaviours.Receives(behaviours.empty),
    "chunk_missing": lambda: behaviours.Receives(behaviours.without_a_chunk),
    "dropped": lambda: behaviours.Dropped("Receive"),
    "busy_twice": lambda: behaviours.Faulty("Send", faults.busy, times=2),
    "no_shells": lambda: behaviours.Faulty("Create", lambda: faults.shells_quota(30)),
}


@dataclass(frozen=True)
class Plan:
    """One endpoint: what it answers and how it behaves; files are named by their paths."""

    machine: str = ""
    """One of tests/powershell/machines, on which the collector that arrives is run, with these"""
    changes: dict[str, dict] = field(default_factory=dict)
    """of its fields otherwise; or:"""
    frames: str = ""
    """An answer from its first section to its last line, with answers.SOME_NONCE; the collector is checked."""
    command: str = ""
    shared: str = ""
    replace: dict[str, str] = field(default_factory=dict)
    """Texts of `frames` to put others in the place of, of the same length: a machine's identity."""
    pieces: str = ""
    """The script that comes by run_ps instead; then `frames` is all of stdout."""
    tls: tuple[str, str] | None = None
    """Files of a certificate and its key."""
    methods: tuple[str, ...] = ("ntlm",)
    behaviour: str = ""
    """One of ODD; empty: as Windows."""

    def answer(self) -> Answer:
        if self.machine:
            from tests.winrm.interpreted import Interpreted

            return Interpreted(self.machine, self.changes)
        frames = Path(self.frames).read_bytes()
        for old, new in self.replace.items():
            frames = frames.replace(old.encode(), new.encode())
        if self.pieces:
            return Pieces(Path(self.pieces).read_text(), frames)
        return Collected(self.command, Path(self.shared).read_bytes(), frames)

    def endpoint(self) -> Endpoint:
        tls = Files(*map(Path, self.tls)) if self.tls else None
        behaviour = ODD[self.behaviour]() if self.behaviour else None
        return Endpoint(self.answer(), tls=tls, methods=tuple(self.methods), behaviour=behaviour)


@dataclass(frozen=True)
class Farm:
    """A running farm, as its client sees it."""

    ports: list[int]
    process: subprocess.Popen

    def seen(self) -> list[dict]:
        """Return calls, exchanges, connections, ntlm, problems, shells and told of each endpoint, in the order of the plans.

        `told`: whether the password could be read in anything that came."""
        return self._ask("seen")

    def forget(self) -> None:
        self._ask("forget")

    def _ask(self, word: str):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@contextmanager
def started(plans: Sequence[Plan]) -> Iterator[Farm]:
    command = [sys.executable, "-m", "tests.winrm.farm"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        process.stdin.write(json.dumps([asdict(plan) for plan in plans]) + "\n")
        process.stdin.flush()
        try:
            yield Farm(json.loads(process.stdout.readline()), process)
        finally:
            process.stdin.close()


def summary(endpoint: Endpoint) -> dict:
    seen = endpoint.seen
    return {
        "calls": seen.calls, "exchanges": seen.exchanges, "connections": seen.connections,
        "ntlm": seen.ntlm, "problems": seen.problems, "shells": endpoint.shells,
        "told": seen.holds(PASSWORD),
    }  # fmt: skip


def main() -> None:
    plans = [Plan(**one) for one in json.loads(sys.stdin.readline())]
    with ExitStack() as stack:
        stack.enter_context(accounts(Path(stack.enter_context(tempfile.TemporaryDirectory()))))
        endpoints = [stack.enter_context(plan.endpoint()) for plan in plans]
        print(json.dumps([endpoint.port for endpoint in endpoints]), flush=True)  # noqa: T201
        for line in sys.stdin:
            said: object = [summary(endpoint) for endpoint in endpoints]
            if line.strip() == "forget":
                for endpoint in endpoints:
                    endpoint.seen.forget()
                said = "forgotten"
            print(json.dumps(said), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
