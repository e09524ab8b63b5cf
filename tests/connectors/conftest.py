"""Benches: how each connector is brought to meet the same situations. A new connector adds its bench here."""

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from scanner.connectors import recording
from scanner.connectors.contract import Connector
from scanner.connectors.local import LocalConnector
from scanner.connectors.recording import Recording
from scanner.connectors.replay import ReplayConnector
from scanner.inventory import Auth, Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script

NONCE = "0123456789abcdef0123456789abcdef"
SMALL = Limits(stdout_bytes=100_000, stderr_bytes=10_000, bytes_total=200_000, seconds=5)


@dataclass(frozen=True)
class Situation:
    """A target that behaves in one way, and the means to reach it."""

    connector: Connector
    target: Target
    script: Script

    def run(self, limits: Limits = SMALL, seconds: float = 5.0) -> Output:
        return self.connector.run(self.target, self.script, limits, Deadline.after(seconds))


class Bench(Protocol):
    def answers(self, stdout: bytes, stderr: bytes = b"", status: int | None = 0) -> Situation: ...

    def floods(self, stream: str) -> Situation: ...

    def fails(self) -> tuple[Situation, str]:
        """A target that cannot be asked, and the state that says so."""


def script(command: str, stdin: bytes = b"", **rest) -> Script:
    return Script(command=command, stdin=stdin, nonce=NONCE, digest="d" * 64, **rest)


def target(connector: str, **rest) -> Target:
    return Target(site="s", name="t", address="127.0.0.1", connector=connector, auth=Auth("none"), **rest)


class LocalBench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def situation(self, command: str, stdin: bytes = b"", **rest) -> Situation:
        return Situation(LocalConnector(), target("local"), script(command, stdin, **rest))

    def answers(self, stdout, stderr=b"", status=0):
        (self.folder / "out").write_bytes(stdout)
        (self.folder / "err").write_bytes(stderr)
        end = "kill -9 $$" if status is None else f"exit {status}"
        out, err = (shlex.quote(str(self.folder / name)) for name in ("out", "err"))
        return self.situation(f"cat {out}; cat {err} >&2; {end}", b"unread\n" * 50_000)

    def floods(self, stream):
        return self.situation("yes >&2" if stream == "stderr" else "yes")

    def fails(self):
        return self.situation("sleep 60 & wait"), "timeout:run"


class ReplayBench:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def situation(self, **recorded) -> Situation:
        recording.write(self.folder / "r", Recording(**recorded))
        return Situation(ReplayConnector(), target("replay", recording=str(self.folder / "r")), script("unused"))

    def answers(self, stdout, stderr=b"", status=0):
        return self.situation(stdout=stdout, stderr=stderr, exit_status=status, nonce="f" * 32)

    def floods(self, stream):
        return self.situation(**{stream: b"y\n" * 100_000}, exit_status=0)

    def fails(self):
        return self.situation(state="unreachable:refused", reason="connection refused"), "unreachable:refused"


@pytest.fixture
def local(tmp_path: Path) -> LocalBench:
    return LocalBench(tmp_path)


@pytest.fixture
def replay(tmp_path: Path) -> ReplayBench:
    return ReplayBench(tmp_path)


@pytest.fixture(params=["local", "replay"])
def bench(request: pytest.FixtureRequest) -> Bench:
    return request.getfixturevalue(request.param)
