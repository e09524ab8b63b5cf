"""Worker processes: the same answers, and a dead one costs only what it was doing."""

import multiprocessing
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from scanner import catalog
from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.connectors.table import Settings
from scanner.inventory import SecretRef
from scanner.ledger import reading
from scanner.scan.pipeline import run
from scanner.scan.processes import ProcessPool, _work
from scanner.scan.size import Size
from scanner.scan.stop import ENDING, Stop
from scanner.scan.work import Kit, live_pool, worker

from estate import request, targets  # isort: skip


@pytest.fixture
def kit() -> Kit:
    profiles = catalog.load().profiles
    secrets = {SecretRef("env", "CANARY"): "canary-91b2"}
    return Kit(settings=Settings(secrets=secrets), connectors=("replay",), profiles=profiles)


@pytest.fixture
def refused(tmp_path: Path) -> str:
    recording.write(tmp_path / "r", Recording(state="unreachable:refused", reason="as recorded"))
    return str(tmp_path / "r")


def estate(recorded: str, count: int):
    return targets(*(f"t-{n}" for n in range(count)), connector="replay", recording=recorded)


def test_worker_processes_answer_as_threads_do(ledger, kit, refused):
    wanted = request(estate(refused, 40), profiles=kit.profiles)
    states = []
    for size in (Size(1, 4), Size(2, 2)):
        outcome = run(wanted, ledger, live_pool(kit, size), lambda _: None, Stop())
        states.append([(one.target, one.state, one.reason) for one in reading.results(ledger, outcome.run)])

    assert states[0] == states[1] == [(f"t-{n}", "unreachable:refused", "as recorded") for n in range(40)]


def test_a_worker_that_dies_takes_only_its_own_targets_along(ledger, kit, tmp_path):
    fifo = tmp_path / "r" / "recording.json"
    fifo.parent.mkdir()
    os.mkfifo(fifo)  # whoever opens it waits: the target is under way when its process dies
    pool = live_pool(kit, Size(2, 1))
    (hanging,) = estate(str(fifo.parent), 1)
    pool.submit(hanging)
    (victim,) = [process.pid for process, jobs in zip(pool._processes, pool._running.values(), strict=True) if jobs]
    os.kill(victim, signal.SIGKILL)
    lost = pool.answer(20)
    pool.submit(replace(hanging, name="other", recording=str(tmp_path / "gone")))
    other = pool.answer(20)
    pool.close()

    assert (lost.target, lost.state) == ("t-0", "error:internal")
    assert "lower --jobs" in lost.result
    assert (other.target, other.state) == ("other", "unreachable:no_recording")


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_for_the_whole_group_is_the_parents_to_hear(kit, refused, number):
    pool = live_pool(kit, Size(2, 1))
    for process in pool._processes:
        os.kill(process.pid, number)  # at once, before they have begun to run anything of ours
    pool.submit(*estate(refused, 1))
    first = pool.answer(20)
    for process in pool._processes:
        os.kill(process.pid, number)
    pool.submit(*estate(refused, 1))
    second = pool.answer(20)
    pool.close()

    assert (first.state, second.state) == ("unreachable:refused", "unreachable:refused")


def test_when_every_worker_is_dead_each_target_still_gets_an_end(kit, refused):
    pool = live_pool(kit, Size(2, 1))
    for process in pool._processes:
        process.kill()
        process.join()
    rows = []
    for target in estate(refused, 5):
        pool.submit(target)
        rows.append(pool.answer(20))
    pool.close()

    assert [row.state for row in rows] == ["error:internal"] * 5


def test_secrets_reach_a_worker_over_its_pipe_only(kit, refused):
    pool = live_pool(kit, Size(2, 1))
    pool.submit(*estate(refused, 1))
    assert pool.answer(20) is not None
    seen = b""
    for process in pool._processes:
        for name in ("cmdline", "environ"):
            seen += Path(f"/proc/{process.pid}/{name}").read_bytes()
    pool.close()

    assert seen
    assert b"canary-91b2" not in seen
    assert "canary-91b2" not in repr(kit)


def test_a_worker_whose_scan_has_ended_before_it_began_leaves_without_a_word(kit, capfd):
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_work, args=(theirs, 2))
    process.start()
    ours.send((worker, replace(kit, profiles=dict(kit.profiles))))
    theirs.close()
    ours.close()  # it still imports what it needs
    process.join()

    assert process.exitcode == 0
    assert capfd.readouterr().err == ""


def test_closing_leaves_no_process_and_no_file(kit, refused):
    live_pool(kit, Size(2, 1)).close()  # the first start opens what multiprocessing keeps for itself
    before = len(list(Path("/proc/self/fd").iterdir()))
    pool = live_pool(kit, Size(2, 1))
    workers = [Path(f"/proc/{process.pid}") for process in pool._processes]
    pool.close()

    assert not [worker for worker in workers if worker.exists()]
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_one_process_means_threads(kit):
    pool = live_pool(kit, Size(1, 3))
    pool.close()

    assert not isinstance(pool, ProcessPool)
    assert pool.size == 3
