"""What connectors/contract.py promises, held against every connector."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scanner.errors import TargetError

ANY_BYTES = bytes(range(256)) * 40


def test_the_bytes_arrive_as_they_were_sent(bench):
    output = bench.answers(ANY_BYTES, b"\x00\xffnoise").run()

    assert output.stdout == ANY_BYTES
    assert output.stderr == b"\x00\xffnoise"


@pytest.mark.parametrize("status", [0, 3, 255])
def test_the_exit_status_is_the_scripts(bench, status):
    assert bench.answers(b"", status=status).run().exit_status == status


def test_an_end_without_an_exit_status_is_never_success(bench):
    assert bench.answers(b"half", status=None).run().exit_status is None


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_more_output_than_the_limit_ends_the_target(bench, stream):
    with pytest.raises(TargetError) as ended:
        bench.floods(stream).run()

    assert ended.value.state == "output_limit"


def test_a_failure_is_a_target_error_with_its_state_and_in_time(bench):
    situation, state = bench.fails()
    began = time.monotonic()

    with pytest.raises(TargetError) as ended:
        situation.run(seconds=0.3)

    assert ended.value.state == state
    assert time.monotonic() - began < 1.3


def test_no_time_left_means_a_timeout(bench):
    with pytest.raises(TargetError) as ended:
        bench.answers(b"x").run(seconds=0)

    assert ended.value.state.startswith("timeout:")


def test_nothing_is_left_open_behind_an_answer_a_flood_and_a_failure(bench):
    bench.answers(b"x").run()
    before = _held()
    bench.answers(b"x").run()
    for situation in (bench.floods("stdout"), bench.fails()[0]):
        with pytest.raises(TargetError):
            situation.run(seconds=0.2)

    assert _held() == before


def test_many_threads_may_ask_at_once(bench):
    situation = bench.answers(ANY_BYTES)
    with ThreadPoolExecutor(8) as threads:
        outputs = list(threads.map(lambda _: situation.run(), range(24)))

    assert {output.stdout for output in outputs} == {ANY_BYTES}


def test_closing_twice_is_harmless(bench):
    connector = bench.answers(b"").connector
    connector.close()

    assert connector.close() is None


def _held() -> tuple[int, int]:
    return len(list(Path("/proc/self/fd").iterdir())), threading.active_count()
