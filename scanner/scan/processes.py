"""Worker processes, each with threads of its own, for more jobs than one core can carry.

A worker is started afresh (spawn: a fork would copy threads and locks) and gets its kit, secrets included, over its
pipe; never by argument or environment. It ends when its pipe does.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import queue
import signal
import threading
from collections import deque
from collections.abc import Callable
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeVar

from scanner.scan.pool import Answer, Job, Worker, serve
from scanner.scan.stop import ENDING

Kit = TypeVar("Kit")
GREETING = 0
"""The number before what a worker says first: how many threads it could start. Jobs are counted from 1."""


class ProcessPool(Generic[Kit, Job, Answer]):
    """Jobs on threads of worker processes; a job whose process dies gets the answer `lost` makes of it."""

    def __init__(
        self,
        build: Callable[[Kit], Worker[Job, Answer]],
        kit: Kit,
        shape: tuple[int, int],
        lost: Callable[[Job], Answer],
    ) -> None:
        processes, threads = shape
        self.size = self.asked = processes * threads
        self._threads, self._lost = threads, lost
        self._answers: deque[Answer] = deque()
        self._running: dict[Connection, dict[int, Job]] = {}
        self._processes: list[SpawnProcess] = []
        self._count = 0
        for _ in range(processes):
            self._start(build, kit, threads)

    def submit(self, job: Job) -> None:
        """Send a job to the process that has the fewest."""
        self._count += 1
        if not self._running:
            self._answers.append(self._lost(job))
            return
        connection = min(self._running, key=lambda one: len(self._running[one]))
        self._running[connection][self._count] = job
        try:
            connection.send((self._count, job))
        except OSError:
            self._bury(connection)

    def answer(self, seconds: float) -> Answer | None:
        """Return the next answer, or None if none came within `seconds`."""
        while not self._answers and self._running:
            if not (spoke := wait(list(self._running), seconds)):
                break
            for ready in spoke:
                if isinstance(ready, Connection):
                    self._receive(ready)
        return self._answers.popleft() if self._answers else None

    def close(self) -> None:
        """End the workers; what they were doing is lost."""
        for connection in self._running:
            connection.close()
        for process in self._processes:
            process.kill()
            process.join()
            process.close()

    def _start(self, build: Callable[[Kit], Worker[Job, Answer]], kit: Kit, threads: int) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs, threads), daemon=True)
        resource_tracker.ensure_running()  # it unblocks signals when it starts, which else is inside process.start()
        mask = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)  # a worker that is not yet at `_work` inherits it
        process.start()
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        theirs.close()
        ours.send((build, kit))
        self._running[ours] = {}
        self._processes.append(process)

    def _receive(self, connection: Connection) -> None:
        try:
            number, answer = connection.recv()
        except (EOFError, OSError):
            self._bury(connection)
            return
        if number == GREETING:
            self.size -= self._threads - answer
            return
        del self._running[connection][number]
        self._answers.append(answer)

    def _bury(self, connection: Connection) -> None:
        """Answer for a process that ended."""
        connection.close()
        self._answers.extend(self._lost(job) for job in self._running.pop(connection).values())


def _work(connection: Connection, threads: int) -> None:
    """Answer the jobs that come over the pipe until it ends.

    Ctrl-C, a closed terminal and `kill` of the whole group are the parent's to hear: a worker that obeyed them would
    leave its targets with an end that nobody gave them.
    """
    for number in ENDING:
        signal.signal(number, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
    try:
        build, kit = connection.recv()
    except (EOFError, OSError):  # the scan has ended before this worker has begun
        return
    worker = build(kit)
    jobs: queue.SimpleQueue[tuple[int, object] | None] = queue.SimpleQueue()
    answers: queue.SimpleQueue[tuple[int, object] | None] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(connection, jobs, answers), daemon=True).start()
    with contextlib.suppress(OSError):  # the scan may have ended
        connection.send((GREETING, len(serve(_Numbered(worker), jobs, answers.put, threads))))
        while (answer := answers.get()) is not None:
            connection.send(answer)
    worker.close()


def _listen(
    connection: Connection,
    jobs: queue.SimpleQueue[tuple[int, object] | None],
    answers: queue.SimpleQueue[tuple[int, object] | None],
) -> None:
    with contextlib.suppress(EOFError, OSError):
        while True:
            jobs.put(connection.recv())
    answers.put(None)


class _Numbered:
    """Carries a job's number past the worker, so that the answer finds its job."""

    def __init__(self, worker: Worker[object, object]) -> None:
        self._worker = worker

    def __call__(self, job: tuple[int, object]) -> tuple[int, object]:
        number, inner = job
        return number, self._worker(inner)

    def close(self) -> None:
        self._worker.close()
