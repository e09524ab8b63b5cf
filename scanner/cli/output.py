"""Where a command's results go: the live display, the report at the terminal, JSON into a file."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from scanner.cli.exits import say
from scanner.errors import UsageError
from scanner.values import dataclass

if TYPE_CHECKING:
    from scanner.catalog import Catalog
    from scanner.gate import GateRequest
    from scanner.progress import Event
    from scanner.report import Report
    from scanner.scan.reporting import Which
    from scanner.scan.size import Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What of a report is shown, and where."""

    json_to: str | None = None
    """A path, or - for standard output."""
    quiet: bool = False
    plan: bool = False
    redact: bool = False
    """Names of files and accounts as pseudonyms."""


def announced(size: Size, *, quiet: bool = False) -> Size:
    """Say on standard error what was lowered, and return `size`."""
    if size.note and not quiet:
        say(size.note)
    return size


@contextlib.contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[Event], None]]:
    """Show events on standard error while entered; a quiet scan does without the libraries of the display."""
    if quiet:
        yield lambda _: None
        return
    from scanner.render.terminal.live import LiveDisplay

    with LiveDisplay(sys.stderr) as display:
        yield display.emit


def show_run(ledger: Path, which: Which, catalog: Catalog, asked: GateRequest, shown: Shown) -> int:
    """Render a run of the ledger and return the exit code."""
    from scanner.ledger import store
    from scanner.scan import reporting

    with store.reading(ledger) as book:
        if shown.quiet and not shown.json_to:
            return reporting.decision_of(book, which, asked).exit_code
        return show_report(reporting.report_of(book, which, catalog, asked), catalog, shown)


def show_report(report: Report, catalog: Catalog, shown: Shown) -> int:
    """Render a report and return its exit code, which is the same if nobody reads to the end."""
    if shown.redact:
        from scanner.report.redact import redacted

        report = redacted(report)
    if shown.json_to:
        from scanner.render import json_v1

        write_private(shown.json_to, json_v1.write(report))
    if not shown.quiet and shown.json_to != "-":
        show(report, catalog, plan=shown.plan)
    return report.decision.exit_code


def show(report: Report, catalog: Catalog, *, plan: bool) -> None:
    """Print a report on standard output."""
    from scanner.render.terminal.console import Console
    from scanner.render.terminal.report import show as show_report
    from scanner.render.terminal.report import show_plan

    console = Console(file=sys.stdout, highlight=False)
    (show_plan if plan else show_report)(report, catalog.checks, console)


def write_private(path: str, pieces: Iterable[str]) -> None:
    """Write text to `path` whole or not at all, for its owner only (0600); - is standard output.

    A device or pipe, such as /dev/null or the shell's `>(...)`, is written to and never replaced.
    """
    if path == "-":
        _print(pieces)
    elif Path(path).exists() and not Path(path).is_file():
        _pour(path, pieces)
    else:
        _replace(path, Path(path).resolve(), pieces)


def _pour(path: str, pieces: Iterable[str]) -> None:
    try:
        with Path(path).open("w", encoding="utf-8") as stream:
            stream.writelines(pieces)
    except OSError as error:
        raise UsageError(f"cannot be written: {error.strerror}", file=path) from None


def _replace(path: str, final: Path, pieces: Iterable[str]) -> None:
    import tempfile

    try:
        descriptor, temporary = tempfile.mkstemp(dir=final.parent, prefix=f".{final.name}.")
    except OSError as error:
        raise UsageError(f"cannot be written: {error.strerror}", file=path) from None
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(final)
    except BaseException:
        Path(temporary).unlink()
        raise


def _print(pieces: Iterable[str]) -> None:
    """Write text to standard output, as far as somebody reads it."""
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except BrokenPipeError:
        from scanner.render.terminal.console import silence

        silence(sys.stdout)


def opened(path: str) -> BinaryIO:
    """Return the document at `path`, - being standard input."""
    if path == "-":
        return sys.stdin.buffer
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", file=path) from None
