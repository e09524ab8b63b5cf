"""The pool whose targets are asked by the process beside this one; answers are understood here, on one thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.ledger.rows import Row
from scanner.scan.beside import Beside, Reply
from scanner.scan.collect import Asked
from scanner.scan.pool import Answers, no_thread
from scanner.scan.work import TargetWorker
from scanner.script import Output

LOST = TargetError("error:internal", "the process that connects ended (it may have run out of memory: lower --jobs)")


class BesidePool:
    """Implements pool.Pool; a target whose process dies gets an end that says so."""

    def __init__(
        self, beside: Beside, worker: TargetWorker, shape: tuple[int, int], ready: Callable[[], None] = lambda: None
    ) -> None:
        """Take as many jobs as the first of `shape` says, where the second was wanted.

        `ready` is called once, when the first target is being asked: there is nothing but to wait for then.
        """
        self.size, self.asked = shape
        self._beside, self._worker, self._ready = beside, worker, ready
        self._answers: Answers[Row] = Answers()
        self._sent: dict[int, Asked] = {}
        self._count = 0
        self._begun, self._closed = threading.Event(), False
        try:
            threading.Thread(target=self._understand, name="understand", daemon=True).start()
        except RuntimeError as none:  # can't start new thread
            raise no_thread() from none

    def submit(self, job: Target) -> None:
        """Have a target asked."""
        asked = self._worker.ask(job)
        self._count += 1
        self._sent[self._count] = asked
        if asked.request is None or not self._beside.send(self._count, asked.request):
            self._end(self._count, LOST)
        self._begun.set()

    def answer(self, seconds: float) -> Row | None:
        """Return the next row, or None if none came within `seconds`."""
        return self._answers.next(seconds)

    def close(self) -> None:
        """Let the other process end; what it was doing is lost."""
        self._closed = True
        self._begun.set()
        self._beside.close()

    def _understand(self) -> None:
        self._begun.wait()
        self._ready()
        while (received := self._beside.receive()) is not None:
            self._end(*received)
        for number in [] if self._closed else list(self._sent):
            self._end(number, LOST)

    def _end(self, number: int, reply: Reply) -> None:
        asked = self._sent.pop(number, None)  # both threads may find the other process gone
        if asked is not None:
            self._answers.put(self._worker.conclude(asked, lambda _: _given(reply)))


def _given(reply: Reply) -> Output:
    if isinstance(reply, TargetError):
        raise reply
    return reply
