"""A content scan of local paths at a terminal: the answer, the ten files that matter, what was not read and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from scanner.facts import StrayFile, StrayScan
from scanner.render.stray_v1 import Gap, gaps, rank
from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT, MOST, WIDE, Block, Column, beside, counted, headed, listed
from scanner.render.terminal.stray_words import kinds, lies, most, size, where, whose, why
from scanner.report.parts import Whole, wholes

STYLES = {"people": "bold red", "few": "yellow", "marked": "yellow", "credentials": "yellow"}
ENDS = {
    0: "nothing that makes a finding, and everything was read",
    1: "people found",
    3: "not everything could be read",
}
LONGEST = 400
UNDER = 3
"""Parts that are shown under their file; there may be ten thousand."""
EXACT = 65_536
"""Up to so many people the engine counts; more it estimates within about 1 % (collectors/python/tables/subjects.py)."""


def show(  # noqa: PLR0913  what is told, and how much of it
    scan: StrayScan, cut: str, code: int, stream: TextIO, *, now: int, everything: bool = False
) -> None:
    """Print what was found and what was not read; `now` in seconds since 1970; `everything`: all rows."""
    console = Console(file=stream, highlight=False)
    wide = console.width >= WIDE
    found = [file for file in scan.files if file.verdict != "not_read"]
    missing = gaps(scan, cut)
    rows = max(MOST, len(scan.files), len(missing)) if everything else MOST
    parts = [
        _head(found, missing, cut),
        *_files(found, now, UNDER if not everything else rows, wide=wide).parts(rows),
        *_unread(scan, missing, cut, wide=wide).parts(rows),
        *_known(scan),
        _totals(scan),
        Text(f"exit {code}  {ENDS.get(code, 'interrupted')}", FAINT),
    ]
    console.print(Padding(Group(*parts), (1, 1)), highlight=False)


def _head(found: Sequence[StrayFile], missing: Sequence[Gap], cut: str) -> Text:
    people = [file for file in found if file.people]
    finding = any(file.verdict == "people" for file in people)
    head = Text("People's data is here" if finding else "No list of people was found", "bold")
    if people:
        total, files = sum(file.people for file in people), len({file.path for file in people})
        crowd = f"{_people(total)} people" if total > 1 else "1 person"
        head.append(f"  {crowd} in {counted(files, 'file')}, counted per part", FAINT)
    if missing and not finding:
        head.append("  in what could be read", "yellow")
    return head.append("  PARTIAL", "bold yellow") if cut else head


def _files(found: Sequence[StrayFile], now: int, under: int, *, wide: bool) -> Block:
    """Return the files with a verdict, the worst first, with up to `under` parts each."""
    files = sorted(wholes(found), key=lambda whole: rank(whole.file, now))
    rows = tuple(
        (*_first(whole), *beside(plain(lies(whole), longest=LONGEST), plain(_what(whole), FAINT, 80), wide=wide))
        for whole in files
    )
    below = tuple(tuple(_parts(whole, under, wide=wide)) if whole.many else () for whole in files)
    columns = (
        Column("people", "right"),
        Column("verdict"),
        Column("sure"),
        Column("place"),
        *headed("where", "what", wide=wide),
    )
    return Block("Found", "the worst first", columns, rows, "--all shows them, --json - lists them", below=below)


def _first(whole: Whole) -> tuple[Text, ...]:
    file = whole.file
    return (
        Text(most(whole, _people(file.people, exact=whole.many)), "bold"),
        Text(file.verdict, STYLES.get(file.verdict, "")),
        plain(file.confidence, FAINT),
        Text(file.place, "red" if file.place == "removable" else ""),
    )


def _parts(whole: Whole, under: int, *, wide: bool) -> Iterator[tuple[Text, ...]]:
    """Yield a line for each of the first parts, and one for those that are left out."""
    shown = whole.parts if len(whole.parts) <= under + 1 else whole.parts[:under]
    for part in shown:
        count = _people(part.people) if part.people else "-"
        where = plain(f"  {part.part or 'the file itself'}", FAINT, LONGEST)
        what = (plain(_of_part(part), FAINT, 80),) if wide else ()
        yield Text(count, FAINT), Text(part.verdict, FAINT), plain(part.confidence, FAINT), Text(), where, *what
    if left := len(whole.parts) - len(shown):
        rest = Text(f"  and {left:,} more parts: --all shows them", FAINT)
        yield Text(), Text(), Text(), Text(), rest, *((Text(),) if wide else ())


def _people(count: int, *, exact: bool = False) -> str:
    return f"{count:,}" if exact or count <= EXACT else f"~{round(count, -2):,}"


def _what(whole: Whole) -> str:
    if not whole.many:
        return _of_part(whole.file)
    owners = (whose(known, "at most") for known in whole.file.known)
    return "; ".join(filter(None, (*owners, kinds(whole.file))))


def _of_part(file: StrayFile) -> str:
    return "; ".join(filter(None, (*map(whose, file.known), kinds(file) or file.reason.replace("_", " "))))


def _unread(scan: StrayScan, missing: Sequence[Gap], cut: str, *, wide: bool) -> Block:
    """Return what was not read by reason: how many, why, and where for example."""
    groups: dict[tuple[str, str], list[Gap]] = {}
    for gap in missing:
        groups.setdefault((gap.reason, gap.of), []).append(gap)
    rows = tuple(
        (
            Text("?", "yellow"),
            Text(_many(alike, of), FAINT),
            *beside(plain(why(reason, cut)), plain(_such_as(scan.files, reason, alike), FAINT, LONGEST), wide=wide),
        )
        for (reason, of), alike in groups.items()
    )
    columns = (Column(""), Column(""), *headed("why, and what to do", "where", wide=wide))
    more = "--all shows them, --json - lists them"
    return Block("Not read, and why", "what lies there is not known", columns, rows, more)


def _many(alike: Iterable[Gap], of: str) -> str:
    counts = [gap.count for gap in alike if gap.count is not None]
    plural = "directories" if of == "directory" else f"{of}s"
    return counted(sum(counts), of, plural) if counts else plural


def _such_as(files: Iterable[StrayFile], reason: str, alike: Sequence[Gap]) -> str:
    """Return the first file that was not read for this reason, else the paths below which that happened."""
    named = sorted(where(file) for file in files if file.verdict == "not_read" and file.reason == reason)
    return f"such as {named[0]}" if named else listed([gap.path for gap in alike if gap.path], 2)


def _known(scan: StrayScan) -> list[Text]:
    """Return a line for each known export: in how many files its people are."""
    lines = []
    for name, reason in scan.known:
        files = {file.path for file in scan.files if any(one.export == name for one in file.known)}
        line = Text("\nknown export ") + Text(name, "bold")
        if reason:
            line.append(f": not looked for ({reason.replace('_', ' ')})", "yellow")
        else:
            line.append(f": in {counted(len(files), 'file')}" if files else ": not found", "red" if files else FAINT)
        lines.append(line)
    return lines


def _totals(scan: StrayScan) -> Text:
    seen, read = sum(root.bytes_seen for root in scan.roots), sum(root.bytes_read for root in scan.roots)
    files = sum(root.files for root in scan.roots)
    share = f", {100 * read // seen} % of it read" if seen else ""
    return Text(f"\n{counted(files, 'file')}, {size(seen)}{share}, in {scan.seconds:.1f} s", FAINT)
