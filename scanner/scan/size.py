"""How many jobs run at once, in how many processes."""

from __future__ import annotations

from scanner.values import dataclass

THREADS = 64
"""Jobs of one process: Python runs one thread at a time, and this many connections keep one core busy."""
FILES_PER_JOB = 4
FILES_OF_OURS = 64
"""Files that a job may hold (a socket, or three pipes and a selector), and those of the program itself."""


@dataclass(frozen=True, slots=True)
class Size:
    """`processes` of `threads` jobs each; `note` says to a person what was lowered, and why."""

    processes: int
    threads: int
    note: str = ""


def sized(asked: int, files: int, cores: int) -> Size:
    """Return how to run `asked` jobs where a process may open `files` files and the machine has `cores` cores."""
    return _within(asked, 1 if asked <= THREADS else min(-(-asked // THREADS), max(2, cores)), files)


def in_one_process(asked: int, files: int) -> Size:
    """Return how to run `asked` jobs in this process alone, which may open `files` files."""
    return _within(asked, 1, files)


def fewer(jobs: int, asked: int) -> str:
    """Return the note to a person where the system gave fewer threads than were asked for."""
    return f"{jobs} jobs instead of {asked}: the system starts {jobs} threads only (raise `ulimit -u`)"


def _within(asked: int, processes: int, files: int) -> Size:
    wanted = -(-asked // processes)
    threads = max(1, min(wanted, (files - FILES_OF_OURS) // FILES_PER_JOB))
    if threads == wanted:
        return Size(processes, threads)
    return Size(
        processes, threads,
        f"{processes * threads} jobs instead of {asked}: a process may open {files} files only (raise `ulimit -n`)",
    )  # fmt: skip
