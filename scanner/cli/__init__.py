"""The command line: each command parses, calls one library function and renders; nothing else lives here.

A command's module is imported only when the command is called, so that `mediascan --help` answers at once.
"""

from __future__ import annotations

import gc

START = 100_000
"""Objects that come before the interpreter looks for circles among them: more than a start makes, all of which stay."""


def main() -> None:
    """Run mediascan; every exit code of PRODUCT.md leaves here."""
    gc.set_threshold(START)  # before click is imported
    from scanner.cli.group import run

    run()
