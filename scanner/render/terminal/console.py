"""Where text for people is printed."""

from __future__ import annotations

import os
from typing import TextIO

import rich.console


class Console(rich.console.Console):
    """A terminal, file or pipe that may be closed before we have said all: then nothing more is said.

    Rich ends the program with 1 there, and 1 is the gate's certain no.
    """

    def on_broken_pipe(self) -> None:
        """Go on without a reader."""
        self.quiet = True
        silence(self.file)  # type: ignore[arg-type]  # rich says IO[str]; its files are text


def silence(stream: TextIO) -> None:
    """Let everything that is still written to a stream which nobody reads go nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
