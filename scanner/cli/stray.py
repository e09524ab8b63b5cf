"""`mediascan stray`: people's data on the stick in the hand, in a folder, on a mounted image."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import Any

import click

from scanner.cli.exits import DONE, NO, UNDECIDED, Exit, say
from scanner.cli.options import Finite, known_option, redact_option
from scanner.cli.output import write_private
from scanner.errors import UsageError
from scanner.fingerprint.given import known_exports
from scanner.render import stray_v1
from scanner.report.redact import redacted_scan
from scanner.scan.stop import exit_code
from scanner.scan.stray_here import Answer, Asked, checked, look
from scanner.values import replace

HELP = """Look for people's data in PATHs: files, directories, mount points.

\b
mediascan stray /media/ann/STICK            what lies on a stick
mediascan stray export.zip --json -         one file, as JSON lines

What is found is counted and never shown: no name, date or number of anybody. Nothing is written there, and where the
account may, files keep the time of their last access. What is mounted below a PATH is read too, network file systems
only with --network. Nothing is kept: for runs that are to be compared, use `mediascan scan`.

With --known, fingerprints that `mediascan fingerprint` made, it also tells whose people they are.

Exit codes: 1 if a file holds --people or more, or anybody of a known export; else 3 if something could not be read,
for whatever reason; else 0.
Fewer people, protective markings, credentials and encrypted files are shown and change no exit code. 2 a PATH that is
not there, or another error of usage: nothing was read. 130, 143 interrupted: what was found until then is shown.
"""


class Untouched(click.Path):
    """A path that the shell completes, and that click does not look at: it may lie on a file system that hangs."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401, ARG002  click's signature
        """Return the path as it was typed."""
        return value


@click.command("stray", help=HELP)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...", type=Untouched())
@click.option(
    "--json", "json_to", metavar="FILE|-", help="Write JSON lines to FILE, or to standard output with - (no table)."
)
@click.option("--seconds", type=Finite(1, 86400), default=3600.0, show_default=True, help="Time for all of it.")
@click.option("--files", type=click.IntRange(1), default=1_000_000, show_default=True, help="Read N files at most.")
@click.option(
    "--people", type=click.IntRange(1), default=10, show_default=True, help="So many in a file are a finding."
)
@click.option("--network", is_flag=True, help="Read network file systems below PATH too; one that hangs, hangs this.")
@redact_option
@known_option
@click.option(
    "--detectors",
    "own",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Look for the kinds of value in this file too (docs/detectors.md; again for more).",
)
@click.option("--all", "everything", is_flag=True, help="Show every file, not the ten that matter.")
@click.option("--quiet", "-q", is_flag=True, help="No table; JSON and the exit code remain.")
def command(  # noqa: PLR0913  one parameter an option, all given by name
    *,
    paths: tuple[str, ...],
    json_to: str | None,
    seconds: float,
    files: int,
    people: int,
    network: bool,
    redact: bool,
    known: tuple[Path, ...],
    own: tuple[Path, ...],
    everything: bool,
    quiet: bool,
) -> None:
    """Scan, show, and end with the exit code."""
    _require_folder(json_to)
    exports = known_exports(known)
    detectors = _own(own)
    roots = checked(paths, network=network)
    if sys.stderr.isatty() and not quiet:
        say("reading; Ctrl-C ends it and shows what was found")
    answer = look(
        Asked(
            roots=roots,
            seconds=seconds,
            files=files,
            people=people,
            network=network,
            known=exports,
            detectors=detectors,
        )
    )
    if redact:
        answer = replace(answer, scan=redacted_scan(answer.scan))
    code = _code(answer)
    if json_to and not _written(json_to, answer):
        code = code or UNDECIDED
    if not quiet and json_to != "-":
        from scanner.render.terminal.stray import show

        show(answer.scan, answer.cut, code, sys.stdout, now=int(time.time()), everything=everything)
    raise Exit(code)


def _own(files: tuple[Path, ...]) -> str:
    """Return own detectors as they travel."""
    if not files:
        return ""
    from scanner.catalog.own_detectors import as_json, read_own_detectors

    return as_json(one for path in files for one in read_own_detectors(path))


def _require_folder(json_to: str | None) -> None:
    """Refuse, before an hour of reading, a file that could not be written after it."""
    if not json_to or json_to == "-" or (Path(json_to).exists() and not Path(json_to).is_file()):
        return  # a pipe or device is written to where it is
    if not os.access(Path(json_to).resolve().parent, os.W_OK):
        raise UsageError("cannot be written: its directory is not there, or not for this account", file=json_to)


def _written(json_to: str, answer: Answer) -> bool:
    """Write the lines; where they cannot be written, what was found is still shown."""
    try:
        write_private(json_to, stray_v1.write(answer.scan, int(time.time()), answer.cut))
    except (UsageError, OSError) as failure:
        say(str(failure))
        return False
    return True


def _code(answer: Answer) -> int:
    if answer.signal is not None:
        return exit_code(answer.signal)
    if any(file.verdict == "people" or file.known for file in answer.scan.files):
        return NO
    return UNDECIDED if stray_v1.gaps(answer.scan, answer.cut) else DONE
