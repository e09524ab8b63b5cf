"""Diagnoses at a terminal: a row a target, a sign a step, and below it the words for what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from scanner.diagnosis import STEPS, Diagnosis, Step, doubles
from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT, counted, listed

SIGNS = {True: Text("✓", "green"), False: Text("✗", "red"), None: Text("·", FAINT)}
Words = tuple[tuple[str, str], ...]
MOST = 10
DOUBLE = "The score counts them once. Leave one name in the inventory; or, where one is a clone of the other, "
OF_ITS_OWN = {
    "posix": "give it keys and a machine id of its own, as root: rm /etc/ssh/ssh_host_*_key*; ssh-keygen -A; "
    "rm /etc/machine-id; systemd-machine-id-setup; then restart sshd.",
    "windows": "deploy it anew from an image that Sysprep generalized; if it runs OpenSSH, delete "
    "C:\\ProgramData\\ssh\\ssh_host_* as well and restart sshd, which makes keys of its own.",
}


def show(diagnoses: Sequence[Diagnosis], problems: Sequence[str], stream: TextIO) -> None:
    """Print the table, what to do (once for targets that need the same), and known_hosts lines that say nothing."""
    console = Console(file=stream, highlight=False)
    console.print(_signs(diagnoses))
    for words, alike in _alike(diagnoses).items():
        console.print(Text(f"\n{listed(alike, 4)}", "bold"))
        console.print(_named(words))
    for site, names in doubles(diagnoses):
        console.print(Text(f"\n{site}: {listed(names, 4)} answer as one machine", "bold"))
        platform = next(
            one.target.platform for one in diagnoses if (one.target.site, one.target.name) == (site, names[0])
        )
        console.print(Padding(Text(DOUBLE + OF_ITS_OWN[platform]), (0, 0, 0, 2)))
    if 0 < len(told := [one for one in diagnoses if one.notes]) <= MOST:
        _show_notes(told, console)
    if problems:
        _show_problems(problems, console)
    well = sum(one.well for one in diagnoses)
    console.print(Text(f"\n{counted(len(diagnoses), 'target')}: {well} well, {len(diagnoses) - well} not", FAINT))


def _show_notes(told: Sequence[Diagnosis], console: Console) -> None:
    """Print what is worth knowing of a few Windows targets, such as the certificate that a person may pin."""
    console.print(Text("\nfor your records", "bold"))
    for one in told:
        console.print(Padding(plain(_name(one), longest=80), (0, 0, 0, 2)))
        for text in one.notes:
            console.print(Padding(plain(text, FAINT, longest=1000), (0, 0, 0, 4)))


def _show_problems(problems: Sequence[str], console: Console) -> None:
    console.print(Text(f"\n{counted(len(problems), 'line')} of known_hosts that cannot be used", "bold"))
    for problem in problems[:MOST]:
        console.print(Padding(plain(problem, longest=400), (0, 0, 0, 2)))
    if len(problems) > MOST:
        console.print(Text(f"  and {len(problems) - MOST} more", FAINT))
    console.print(Text("  correct or remove them: a host that only such a line names is unknown", FAINT))


def _signs(diagnoses: Sequence[Diagnosis]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=FAINT, show_edge=False)
    table.add_column("target", no_wrap=True)
    for step in STEPS:
        table.add_column(step, justify="center", no_wrap=True)
    for one in diagnoses:
        table.add_row(plain(_name(one), longest=40), *(_sign(one, step) for step in one.steps))
    return table


def _sign(one: Diagnosis, step: Step) -> Text:
    """Return a warning where a scan brings facts home all the same, only fewer."""
    return Text("!", "yellow") if step.ok is False and one.facts else SIGNS[step.ok]


def _alike(diagnoses: Sequence[Diagnosis]) -> dict[Words, list[str]]:
    """Return what is wrong, in the order of the table, and all targets of which exactly that is wrong."""
    found: dict[Words, list[str]] = {}
    for one in diagnoses:
        if words := tuple(_words(one)):
            found.setdefault(words, []).append(_name(one))
    return found


def _words(one: Diagnosis) -> Iterator[tuple[str, str]]:
    for step in one.steps:
        if step.ok is False:
            yield step.name, step.words
    if one.unseen:
        yield "not seen", listed(one.unseen, 12)


def _named(words: Words) -> Padding:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, show_edge=False)
    table.add_column(style=FAINT, no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in words:
        table.add_row(name, plain(text, longest=1000))
    return Padding(table, (0, 0, 0, 2))


def _name(one: Diagnosis) -> str:
    return f"{one.target.site}/{one.target.name}"
