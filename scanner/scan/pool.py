"""Many targets at once: a bounded number of daemon threads.

Daemon threads, because a thread that waits for a dead host cannot be ended: the program returns without it
(concurrent.futures joins its threads at exit). No job waits in a queue: a job is taken only when a thread is free.
"""

from __future__ import annotations

import collections
import contextlib
import errno
import queue
import threading
import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

Job = TypeVar("Job")
Answer = TypeVar("Answer")
Job_contra = TypeVar("Job_contra", contravariant=True)
Answer_co = TypeVar("Answer_co", covariant=True)

LEAVING_SECONDS = 0.5
"""How long idle threads get, all together, to be gone."""


class Worker(Protocol[Job_contra, Answer_co]):
    """Does one job at a time, on many threads; it raises nothing."""

    def __call__(self, job: Job_contra, /) -> Answer_co:
        """Return the answer to `job`."""
        ...

    def close(self) -> None:
        """Give back what jobs share."""
        ...


class Pool(Protocol[Job_contra, Answer_co]):
    """Takes at most `size` jobs at a time; `asked` of them were wanted, and the system may have given less."""

    size: int
    asked: int

    def submit(self, job: Job_contra) -> None:
        """Start a job; the caller keeps count."""
        ...

    def answer(self, seconds: float) -> Answer_co | None:
        """Return the next answer, or None if none came in time."""
        ...

    def close(self) -> None:
        """Return at once, whatever still runs."""
        ...


class Answers(Generic[Answer]):
    """What other threads answered, for the one that asks."""

    def __init__(self) -> None:
        # A SimpleQueue of CPython 3.11 waits for ever where a signal's handling outlasts the time that it was to wait,
        # and a Queue makes a lock for each wait.
        self._answers: collections.deque[Answer] = collections.deque()
        self._come = threading.Lock()
        """Released where an answer may have come since somebody looked."""
        self._come.acquire()

    def put(self, answer: Answer) -> None:
        """Take an answer."""
        self._answers.append(answer)
        with contextlib.suppress(RuntimeError):  # released already
            self._come.release()

    def next(self, seconds: float) -> Answer | None:
        """Return the next answer, or None if none came within `seconds`."""
        until = time.monotonic() + seconds
        while not self._answers:
            left = until - time.monotonic()
            if left <= 0 or not self._come.acquire(timeout=left):
                break
        return self._answers.popleft() if self._answers else None


class ThreadPool(Generic[Job, Answer]):
    """Jobs on daemon threads of this process."""

    def __init__(self, worker: Worker[Job, Answer], size: int) -> None:
        self._worker = worker
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._answers: Answers[Answer] = Answers()
        self._threads = serve(worker, self._jobs, self._answers.put, size)
        self.size, self.asked = len(self._threads), size

    def submit(self, job: Job) -> None:
        """Start a job on a free thread."""
        self._jobs.put(job)

    def answer(self, seconds: float) -> Answer | None:
        """Return the next answer, or None if none came within `seconds`."""
        return self._answers.next(seconds)

    def close(self) -> None:
        """Let idle threads leave; those that still wait for a target end with the program."""
        for _ in self._threads:
            self._jobs.put(None)
        self._worker.close()
        for thread in self._threads:
            thread.join(LEAVING_SECONDS / len(self._threads))


class NoThreads(Generic[Job, Answer]):
    """Jobs that wait for nobody, done one after the other by whoever asks for answers.

    Recordings are such jobs: threads that only compute fight for the interpreter, which took half as much CPU again.
    """

    def __init__(self, worker: Worker[Job, Answer], size: int) -> None:
        self.size = self.asked = size
        self._worker = worker
        self._jobs: collections.deque[Job] = collections.deque()

    def submit(self, job: Job) -> None:
        """Keep a job until an answer is asked for."""
        self._jobs.append(job)

    def answer(self, seconds: float) -> Answer | None:
        """Do the next job and return its answer; None when there is none, or no time."""
        return self._worker(self._jobs.popleft()) if self._jobs and seconds > 0 else None

    def close(self) -> None:
        """Leave the jobs that are left undone."""
        self._worker.close()


def serve(
    worker: Worker[Job, Answer],
    jobs: queue.SimpleQueue[Job | None],
    deliver: Callable[[Answer], None],
    size: int,
    start: Callable[[threading.Thread], None] = threading.Thread.start,
) -> list[threading.Thread]:
    """Start `size` daemon threads that answer jobs until one of them is None; fewer where the system gives no more.

    Each is started with a second one beside it, which leaves when all stand: looking up a name and a jump host's
    connection take a thread more, and where the last one went to a job, that job would not reach its target.
    """
    stand = threading.Event()

    def work() -> None:
        while (job := jobs.get()) is not None:
            deliver(worker(job))

    threads: list[threading.Thread] = []
    beside: list[threading.Thread] = []
    with contextlib.suppress(RuntimeError):  # can't start new thread
        for n in range(size):
            beside.append(_started(threading.Thread(target=stand.wait, daemon=True), start))
            threads.append(_started(threading.Thread(target=work, name=f"scan-{n}", daemon=True), start))
    stand.set()
    for thread in beside:
        thread.join()
    if not threads:
        raise no_thread()
    return threads


def no_thread() -> OSError:
    """Return what to raise where the system starts none."""
    return OSError(errno.EAGAIN, "the system starts no thread for this account (see `ulimit -u`)")


def _started(thread: threading.Thread, start: Callable[[threading.Thread], None]) -> threading.Thread:
    start(thread)
    return thread
