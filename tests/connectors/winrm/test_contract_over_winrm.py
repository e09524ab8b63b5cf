"""The contract suite of all connectors, over the test endpoint."""

from __future__ import annotations

import runpy
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from scanner.connectors.winrm import WinrmConnector
from scanner.errors import TargetError
from scanner.limits import Deadline, Limits
from scanner.script import Output
from tests.connectors.winrm.conftest import script, target
from tests.winrm.behaviours import Receives, without_exit_code
from tests.winrm.endpoint import Endpoint

CONTRACT = runpy.run_path(str(Path(__file__).parents[1] / "test_contract.py"))
OTHERWISE = (
    "test_an_end_without_an_exit_status_is_never_success",
    "test_nothing_is_left_open_behind_an_answer_a_flood_and_a_failure",  # the endpoint lives in this process too
)
globals().update({name: test for name, test in CONTRACT.items() if name.startswith("test_") and name not in OTHERWISE})
SMALL = Limits(stdout_bytes=100_000, stderr_bytes=10_000)


@dataclass(frozen=True)
class Situation:
    connector: WinrmConnector
    endpoint: Endpoint
    port: int

    def run(self, limits: Limits = SMALL, seconds: float = 30.0) -> Output:
        return self.connector.run(
            target(self.endpoint, port=self.port), script(b"unread\n" * 50_000), limits, Deadline.after(seconds)
        )


@dataclass(frozen=True)
class WinrmBench:
    connector: WinrmConnector
    serve: Callable[..., Endpoint]
    started: list[Endpoint] = field(default_factory=list)

    def situation(self, endpoint: Endpoint) -> Situation:
        return Situation(self.connector, endpoint, endpoint.port)

    def answers(self, stdout: bytes, stderr: bytes = b"", status: int = 0) -> Situation:
        return self.situation(self.start(lambda line, stdin: (stdout, stderr, status)))

    def start(self, *answer) -> Endpoint:
        self.started.append(self.serve(*answer))
        return self.started[-1]

    def floods(self, stream: str) -> Situation:
        flood = b"y\n" * 60_000
        return self.answers(*((b"", flood) if stream == "stderr" else (flood, b"")))

    def fails(self) -> tuple[Situation, str]:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            return Situation(self.connector, self.start(), probe.getsockname()[1]), "unreachable:refused"


@pytest.fixture
def bench(serve, connecting) -> WinrmBench:
    return WinrmBench(connecting(), serve)


def test_an_end_without_an_exit_status_is_an_error(serve, connecting):
    bench = WinrmBench(connecting(), serve)
    endpoint = serve(behaviour=Receives(without_exit_code))

    with pytest.raises(TargetError) as ended:
        bench.situation(endpoint).run()

    assert ended.value.state == "protocol_error"
    assert endpoint.seen.calls[-2:] == ["Signal", "Delete"]


def test_nothing_is_left_open_behind_an_answer_a_flood_and_a_failure(nothing_left, serve, connecting):
    bench = WinrmBench(connecting(), serve)
    bench.answers(b"x").run()
    for situation in (bench.floods("stdout"), bench.fails()[0]):
        with pytest.raises(TargetError):
            situation.run(seconds=1)
    for endpoint in bench.started:
        endpoint.close()

    nothing_left()


def test_the_suite_is_not_empty():
    assert sum(1 for name in CONTRACT if name.startswith("test_")) > 5
