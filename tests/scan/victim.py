"""A scanner to be killed: for each JSON line on stdin, forks a scan, kills it or lets it kill itself, says how it ended.

Forking from here, where everything is imported and no thread runs, makes one killed scan cost milliseconds.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from estate import Answering, request, targets, worker

from scanner.errors import LedgerError
from scanner.ledger import store
from scanner.scan.pipeline import run
from scanner.scan.pool import ThreadPool
from scanner.scan.stop import Stop


def estate(count: int):
    return targets(*(f"t-{n}" for n in range(count)))


def scan(order: dict) -> int:
    """Scan, or resume; 0 when the run is complete, 2 when there is nothing to resume."""
    steps: Counter[str] = Counter()

    def step(name: str) -> None:
        steps[name] += 1
        if [name, steps[name]] == order.get("kill_at"):
            os.kill(os.getpid(), signal.SIGKILL)

    connector = Answering(Path(order["contacts"]))
    wanted = request(estate(order["targets"]), resume=order["resume"], commit=order["commit"])
    try:
        with store.writing(Path(order["ledger"]), step) as ledger:
            run(wanted, ledger, ThreadPool(worker(connector), 4), lambda _: None, Stop())
    except LedgerError:
        return 2
    return 0


def serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            os._exit(scan(order))  # no cleaning up: the parent's buffers are not the child's
        if "kill_after" in order:
            _kill_after(child, order["kill_after"])
        _, status = os.waitpid(child, 0)
        ended = {"killed": os.WIFSIGNALED(status), "exit": os.waitstatus_to_exitcode(status)}
        sys.stdout.write(json.dumps(ended | {"seconds": time.monotonic() - began}) + "\n")
        sys.stdout.flush()


def _kill_after(child: int, seconds: float) -> None:
    """Kill the child when it has run for `seconds`, unless it has ended."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.0005)
    os.kill(child, signal.SIGKILL)


if __name__ == "__main__":
    serve()
