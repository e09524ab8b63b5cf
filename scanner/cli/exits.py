"""Exit codes, and how an error becomes one."""

from __future__ import annotations

import sys

from scanner.errors import MediascanError, UsageError

DONE, USAGE, UNDECIDED, INTERRUPTED = 0, 2, 3, 130


class Exit(Exception):  # noqa: N818  it is how a command ends, not an error
    """End the process with `code`."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def as_exit(error: Exception) -> int:
    """Print what went wrong for a person and return the exit code; anything that is not ours is raised again."""
    if isinstance(error, BrokenPipeError):
        sys.stderr.close()
        return DONE
    if not isinstance(error, MediascanError):
        raise error
    sys.stderr.write(f"mediascan: {error}\n")
    return USAGE if isinstance(error, UsageError) else UNDECIDED
