"""The contract suite of all connectors, over a real sshd."""

from __future__ import annotations

import runpy
import shlex
import socket
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from scanner.connectors.ssh import SshConnector
from scanner.inventory import Auth, Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script

CONTRACT = runpy.run_path(str(Path(__file__).parents[1] / "test_contract.py"))
globals().update({name: test for name, test in CONTRACT.items() if name.startswith("test_")})
SMALL = Limits(stdout_bytes=100_000, stderr_bytes=10_000)


@dataclass(frozen=True)
class Situation:
    connector: SshConnector
    target: Target
    script: Script

    def run(self, limits: Limits = SMALL, seconds: float = 30.0) -> Output:
        return self.connector.run(self.target, self.script, limits, Deadline.after(seconds))


@dataclass(frozen=True)
class SshBench:
    connector: SshConnector
    target: Target
    folder: Path

    def situation(self, command: str, stdin: bytes = b"") -> Situation:
        return Situation(self.connector, self.target, Script(command=command, stdin=stdin, nonce="0" * 32, digest=""))

    def answers(self, stdout: bytes, stderr: bytes = b"", status: int | None = 0) -> Situation:
        (self.folder / "out").write_bytes(stdout)
        (self.folder / "err").write_bytes(stderr)
        end = "kill -9 $$" if status is None else f"exit {status}"
        out, err = (shlex.quote(str(self.folder / name)) for name in ("out", "err"))
        return self.situation(f"cat {out}; cat {err} >&2; {end}", b"unread\n" * 50_000)

    def floods(self, stream: str) -> Situation:
        return self.situation("yes >&2" if stream == "stderr" else "yes")

    def fails(self) -> tuple[Situation, str]:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            closed = replace(self.target, port=probe.getsockname()[1])
        return replace(self.situation("true"), target=closed), "unreachable:refused"


@pytest.fixture
def bench(sshd, connector, runner, tmp_path) -> SshBench:
    target = sshd.target(auth=Auth(key_file=str(runner.key.path)))
    return SshBench(connector(sshd.known_hosts), target, tmp_path)


def test_the_suite_is_not_empty():
    assert sum(1 for name in CONTRACT if name.startswith("test_")) > 5
