import os
import queue
import signal
import threading
import time

import pytest

from scanner.scan.pool import Answers, NoThreads, ThreadPool, serve
from scanner.scan.size import Size, sized


class Doubling:
    def __init__(self) -> None:
        self.closed = False

    def __call__(self, job: int) -> int:
        return job * 2

    def close(self) -> None:
        self.closed = True


class Waiting(Doubling):
    """Answers when it is let go; tells how many wait at once."""

    def __init__(self) -> None:
        super().__init__()
        self.go, self.arrived = threading.Event(), threading.Semaphore(0)

    def __call__(self, job: int) -> int:
        self.arrived.release()
        self.go.wait(20)
        return job


def test_every_job_gets_its_answer():
    pool = ThreadPool(Doubling(), 3)
    for job in range(20):
        pool.submit(job)

    assert sorted(pool.answer(5) for _ in range(20)) == [2 * job for job in range(20)]
    pool.close()


def test_without_an_answer_the_caller_gets_none_in_time():
    pool = ThreadPool(Doubling(), 1)

    assert pool.answer(0.01) is None
    assert pool.answer(0) is None
    pool.close()


def test_answers_of_many_threads_at_once_come_each_once():
    answers: Answers[int] = Answers()
    threads = [threading.Thread(target=lambda: [answers.put(number) for number in range(2000)]) for _ in range(4)]
    for thread in threads:
        thread.start()

    got = sorted(answers.next(20) for _ in range(8000))

    assert got == sorted([*range(2000)] * 4)
    began = time.monotonic()
    assert answers.next(0.1) is None
    assert time.monotonic() - began >= 0.1


def test_without_threads_a_job_is_done_when_its_answer_is_asked_for():
    done = []

    class Noting(Doubling):
        def __call__(self, job: int) -> int:
            done.append(threading.current_thread())
            return super().__call__(job)

    pool = NoThreads(Noting(), 3)
    for job in (1, 2, 3):
        pool.submit(job)
    assert done == []

    assert [pool.answer(1), pool.answer(0), pool.answer(1)] == [2, None, 4]
    assert done == [threading.current_thread()] * 2


def test_without_threads_what_is_left_when_it_closes_is_never_done():
    worker = Doubling()
    pool = NoThreads(worker, 3)
    pool.submit(1)
    pool.close()

    assert worker.closed
    assert NoThreads(worker, 3).answer(1) is None


def test_jobs_run_at_once_up_to_the_size():
    worker = Waiting()
    pool = ThreadPool(worker, 4)
    for job in range(4):
        pool.submit(job)

    assert all(worker.arrived.acquire(timeout=5) for _ in range(4))
    worker.go.set()
    pool.close()


def test_closing_lets_idle_threads_go_and_closes_what_jobs_share():
    before = threading.active_count()
    worker = Doubling()
    ThreadPool(worker, 8).close()

    assert threading.active_count() == before
    assert worker.closed


def test_closing_does_not_wait_for_a_job_that_hangs():
    worker = Waiting()
    pool = ThreadPool(worker, 2)
    pool.submit(1)
    assert worker.arrived.acquire(timeout=5)
    began = time.monotonic()
    pool.close()

    assert time.monotonic() - began < 2
    worker.go.set()


def test_threads_are_daemons_so_that_the_program_can_end_without_them():
    pool = ThreadPool(Doubling(), 2)

    assert all(thread.daemon for thread in threading.enumerate() if thread.name.startswith("scan-"))
    pool.close()


@pytest.mark.parametrize(
    ("asked", "files", "cores", "size"),
    [
        (1, 1024, 2, (1, 1)),
        (16, 1024, 2, (1, 16)),
        (64, 1024, 2, (1, 64)),
        (65, 1024, 2, (2, 33)),
        (128, 1024, 8, (2, 64)),
        (256, 1024, 2, (2, 128)),
        (256, 4096, 1, (2, 128)),
        (256, 4096, 16, (4, 64)),
    ],
)
def test_one_process_up_to_64_jobs_then_more(asked, files, cores, size):
    assert sized(asked, files, cores) == Size(*size)


@pytest.mark.parametrize(("files", "jobs"), [(1024, 32), (128, 16), (64, 1), (10, 1)])
def test_a_low_limit_of_open_files_lowers_the_jobs_and_says_so(files, jobs):
    size = sized(32, files, 2)

    assert size.threads == jobs
    assert bool(size.note) is (jobs < 32)
    if size.note:
        assert f"{jobs} jobs instead of 32" in size.note
        assert "ulimit -n" in size.note


def at_most(count: int):
    """Return a way to start threads that fails after `count` of them, as the kernel does at a limit of processes."""
    started: list[threading.Thread] = []

    def start(thread: threading.Thread) -> None:
        if len(started) == count:
            raise RuntimeError("can't start new thread")
        started.append(thread)
        thread.start()

    return start


def test_where_the_system_gives_fewer_threads_half_of_them_do_the_work_and_leave_the_others_to_connections():
    jobs: queue.SimpleQueue[int | None] = queue.SimpleQueue()
    answers: queue.SimpleQueue[int] = queue.SimpleQueue()

    threads = serve(Doubling(), jobs, answers.put, 8, at_most(5))
    standing = [thread.is_alive() for thread in threads]
    for job in (*range(5), None, None):
        jobs.put(job)

    assert standing == [True, True]
    assert sorted(answers.get(timeout=5) for _ in range(5)) == [0, 2, 4, 6, 8]


def test_where_the_system_gives_no_thread_at_all_it_is_said_with_what_to_look_at():
    with pytest.raises(OSError, match="ulimit -u"):
        serve(Doubling(), queue.SimpleQueue(), print, 8, at_most(0))


@pytest.mark.timeout(60)
def test_a_signal_whose_handling_outlasts_the_wait_does_not_make_it_wait_for_ever():
    before = signal.signal(signal.SIGUSR1, lambda *_: time.sleep(0.3))
    pool = ThreadPool(Doubling(), 1)
    try:
        threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGUSR1)).start()
        assert pool.answer(0.2) is None
    finally:
        signal.signal(signal.SIGUSR1, before)
        pool.close()
