"""A process beside this one that connects: begun while the rest of a scan is still being imported and read.

What connects (paramiko, cryptography) takes a quarter of a start to import and needs nothing of what judges and stores.
Where there are two cores both happen at once, and so do, later, a connection and the verdict on the one before.

    this process                                  the one beside it
    begin      ---------- fork ------------->     imports what connects
    open       ---------- Plan ------------->     makes the connectors, starts threads
               <--------- int ---------------     how many threads it has, or the error that kept it from it
    send       ---- number, Request -------->     a thread asks the target
    receive    <--------- number, Reply -----
    close      ---------- end of file ------>     ends at once, as it does when this process dies

A fork copies locks that other threads hold, so nothing is begun where there are any. Secrets go over the socket only.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import socket
import sys
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, BinaryIO, NoReturn

from scanner.connectors import table
from scanner.connectors.contract import Connector
from scanner.errors import MediascanError, TargetError
from scanner.scan.collect import Request, connected, internal
from scanner.scan.pool import serve
from scanner.scan.stop import ENDING
from scanner.script import Output
from scanner.values import dataclass

Reply = Output | TargetError
Job = tuple[int, Request]
"""A request and its number."""
SLOW = frozenset({"ssh"})
"""Connectors whose import is worth a process."""
FEW = 8
"""Targets of a scan that is mostly start: with 200 the two processes took 15 % more CPU than one, and as long."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What the process beside is to connect with."""

    names: tuple[str, ...]
    settings: table.Settings
    threads: int


def helps(names: Collection[str]) -> bool:
    """Tell whether one of these connectors is worth a process."""
    return not SLOW.isdisjoint(names)


def begin(names: Sequence[str], fork: Callable[[], int] = os.fork) -> Beside | None:
    """Begin a process for targets of these connectors, one name each; None where none helps or none can be begun."""
    alone = sys.platform != "linux" or os.cpu_count() == 1 or threading.active_count() > 1
    if alone or len(names) > FEW or not helps(names):
        return None
    import pickle  # noqa: F401  which both will need, and a scan of more targets does not

    ours, theirs = socket.socketpair()
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)  # until the child has said what becomes of them
    try:
        process = fork()
        if not process:
            ours.close()
            _live(theirs, SLOW.intersection(names))
    except OSError:  # no more processes for this account, or no more memory
        ours.close()
        return None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        theirs.close()
    return Beside(process, ours)


class Beside:
    """This process's end: one thread sends, one receives."""

    def __init__(self, process: int, connection: socket.socket) -> None:
        self.process = process
        self._socket = connection
        self._out, self._in = connection.makefile("wb"), connection.makefile("rb")

    def open(self, plan: Plan) -> int | None:
        """Return how many requests it takes at a time, None where it is gone; raise what keeps it from taking any."""
        self._send(plan)
        answer = self._receive()
        if isinstance(answer, Exception):
            raise answer
        return None if answer is None else int(answer)

    def send(self, number: int, request: Request) -> bool:
        """Send a request; False where nobody is there to take it."""
        return self._send((number, request))

    def receive(self) -> tuple[int, Reply] | None:
        """Return the next reply with the number of its request; None when there will be none any more."""
        received: tuple[int, Reply] | None = self._receive()
        return received

    def close(self) -> None:
        """Let the process end; whoever waits in `receive` gets None."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        for file in (self._socket, self._in, self._out):
            with contextlib.suppress(OSError):  # what was still to be sent
                file.close()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.process, os.WNOHANG)

    def _send(self, what: object) -> bool:
        try:
            _write(self._out, what)
        except OSError:
            return False
        return True

    def _receive(self) -> Any:  # noqa: ANN401  what `_live` sends
        import pickle

        try:
            return pickle.load(self._in)  # noqa: S301  from a process of ours
        except (EOFError, OSError, ValueError, pickle.UnpicklingError):
            return None


def _write(out: BinaryIO, what: object) -> None:
    import pickle

    out.write(pickle.dumps(what, pickle.HIGHEST_PROTOCOL))
    out.flush()


def _live(connection: socket.socket, names: Collection[str]) -> NoReturn:
    """Be the process beside; Ctrl-C and `kill` of the whole group are its parent's to hear."""
    try:
        for number in ENDING:
            signal.signal(number, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):  # what it would say, a terminal and a pipe are not for it
            os.dup2(nothing, stream)
        table.prepare(names)
        _work(connection.makefile("rb"), connection.makefile("wb"))
    finally:
        os._exit(0)  # whatever its threads are doing


def _work(into: BinaryIO, out: BinaryIO) -> None:
    import pickle

    lock = threading.Lock()

    def say(what: object) -> None:
        with lock:
            _write(out, what)

    plan: Plan = pickle.load(into)  # noqa: S301  from a process of ours
    jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
    try:
        threads = serve(_Asking(table.connect(plan.names, plan.settings)), jobs, say, plan.threads)
    except (MediascanError, OSError) as failure:
        say(failure)
        return
    say(len(threads))
    try:
        while True:
            jobs.put(pickle.load(into))  # noqa: S301  the same; the end of the file ends the process
    finally:
        for _ in threads:
            jobs.put(None)


class _Asking:
    """Asks a target, on one of many threads; the number goes back with the reply."""

    def __init__(self, connectors: Mapping[str, Connector]) -> None:
        self._connectors = connectors

    def __call__(self, job: Job) -> tuple[int, Reply]:
        number, request = job
        try:
            return number, connected(request, self._connectors)
        except TargetError as error:
            return number, error
        except Exception as bug:  # noqa: BLE001  a thread that ended here would leave the scan waiting for its answer
            return number, TargetError("error:internal", internal(bug))

    def close(self) -> None:
        """Nothing: the process ends as a whole."""
