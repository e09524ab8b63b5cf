"""Exit codes, and how an error becomes one."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import NoReturn

from scanner.errors import CutShortError, MediascanError, UsageError, origin
from scanner.scan.stop import exit_code

DONE, NO, USAGE, UNDECIDED = 0, 1, 2, 3


class Exit(Exception):  # noqa: N818  it is how a command ends, not an error
    """End the process with `code`."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def say(sentence: str) -> None:
    """Write a sentence to standard error, if it can be written to."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write(f"mediascan: {sentence}\n")


def as_exit(error: Exception) -> int:
    """Say what went wrong and return the exit code.

    Of a bug of ours only its place is told: the text of an exception may hold what must not be shown.
    """
    if isinstance(error, BrokenPipeError):
        from scanner.render.terminal.console import silence

        silence(sys.stdout)
        return DONE
    if isinstance(error, MediascanError):
        say(str(error))
        return _code_of(error)
    if isinstance(error, OSError) and error.strerror:
        say(f"{f'{error.filename}: ' if error.filename else ''}{error.strerror}")
        return UNDECIDED
    say(f"the scanner itself failed ({origin(error)}); please report this")
    return UNDECIDED


def _code_of(error: MediascanError) -> int:
    if isinstance(error, CutShortError) and error.signal is not None:
        return exit_code(error.signal)
    return USAGE if isinstance(error, UsageError) else UNDECIDED


def interrupted(ending: BaseException) -> int:
    """Return the exit code of a command that a signal ended at once: KeyboardInterrupt, or what click makes of one."""
    interrupt = ending if isinstance(ending, KeyboardInterrupt) else ending.__context__
    number = interrupt.args[0] if isinstance(interrupt, KeyboardInterrupt) and interrupt.args else signal.SIGINT
    return exit_code(number)


def at_once(ending: BaseException) -> NoReturn:
    """End the process: no reader of standard output, no thread and no worker process is waited for."""
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.flush()
    leave(interrupted(ending))


def leave(code: int) -> NoReturn:
    """End the process at once, without its threads; no worker process is left to find its pipe broken and say so.

    The interpreter is not torn down: that takes 10 ms and gives back what the system takes back anyway, and a thread
    that is inside cryptography meanwhile would abort the process.
    """
    workers = sys.modules.get("multiprocessing")
    for worker in workers.active_children() if workers is not None else ():
        worker.kill()
    os._exit(code)


def ended() -> None:
    """Let what was printed arrive; where it cannot, the interpreter must not say so once more, nor change the code."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            from scanner.render.terminal.console import silence

            silence(stream)
