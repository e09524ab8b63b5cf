"""People's data of a whole estate: the ten files whose loss would reach furthest, and who holds how many."""

from __future__ import annotations

import heapq
from dataclasses import field

from rich.text import Text

from scanner.facts import StrayFile
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT, MOST, Block, Column, beside, counted, headed
from scanner.render.terminal.stray_words import kinds, lies, most
from scanner.report.parts import Whole
from scanner.report.radius import Radius, owner
from scanner.values import dataclass

LISTED = frozenset({"people", "marked", "credentials"})
"""Verdicts of which one in any part puts a file on the list."""
SEVERITY_STYLES = {"critical": "bold red", "high": "red", "medium": "yellow"}
NAME = 24
"""Columns of the name of a target or an account."""
Rank = tuple[int, int, str, str]
"""Weight, people, target, path: no two files of a target have all alike."""


@dataclass(slots=True)
class Holding:
    """What one owner has on one target."""

    files: int = 0
    people: int = 0
    worst: Radius | None = None

    @property
    def weight(self) -> int:
        """Return that of its heaviest file."""
        return self.worst.weight if self.worst is not None else 0

    def take(self, file: StrayFile, radius: Radius) -> None:
        """Add one file."""
        self.files += 1
        self.people += file.people
        if self.worst is None or radius.weight > self.weight:
            self.worst = radius


@dataclass(slots=True)
class Strays:
    """What one pass over the stray files keeps."""

    worst: list[tuple[Rank, str, Whole, Radius]] = field(default_factory=list)
    """A heap of the heaviest."""
    holdings: dict[tuple[str, str], Holding] = field(default_factory=dict)
    """By target and owner."""
    files: int = 0
    people: int = 0
    """Per part: who stands in two counts twice."""
    few: int = 0
    """Files with some people, and fewer than make a finding."""

    def take(self, target: str, whole: Whole, radius: Radius) -> None:
        """Add one file with all of its parts."""
        file = whole.file
        if not any(part.verdict in LISTED for part in whole.parts):
            self.few += file.verdict == "few"
            return
        self.files += 1
        self.people += file.people
        self.holdings.setdefault((target, owner(file)), Holding()).take(file, radius)
        entry = ((radius.weight, file.people, target, file.path), target, whole, radius)
        if len(self.worst) < MOST:
            heapq.heappush(self.worst, entry)
        else:
            heapq.heappushpop(self.worst, entry)

    def blocks(self, *, wide: bool) -> tuple[Block, Block]:
        """Return the files, and, where they are not all of one owner on one target, who holds them."""
        return self._files(wide=wide), self._holders()

    def _files(self, *, wide: bool) -> Block:
        rows = tuple(
            (
                Text(most(whole, f"{whole.file.people:,}"), "bold"),
                severity(radius),
                plain(target, longest=NAME),
                *beside(plain(lies(whole), longest=200), plain(what(whole.file, radius), FAINT, 120), wide=wide),
            )
            for _, target, whole, radius in sorted(self.worst, key=lambda entry: entry[0], reverse=True)
        )
        columns = (
            Column("people", "right"),
            Column("loss"),
            Column("target", longest=NAME),
            *headed("where", "what, and how it lies there", wide=wide),
        )
        note = f"{counted(self.people, 'person', 'people')} in {counted(self.files, 'file')}, counted per part"
        if self.few:
            note += f"; a few in {self.few:,} more"
        return Block("People's data lying about", note, columns, rows, "mediascan report --json -", self.files)

    def _holders(self) -> Block:
        ranked = sorted(self.holdings.items(), key=lambda item: (-item[1].weight, -item[1].people, item[0]))
        rows = tuple(
            (
                Text(f"{holding.people:,}" if holding.people else "-", "bold"),
                severity(holding.worst),
                plain(target, longest=NAME),
                plain(name or "-", longest=NAME),
                Text(f"{holding.files:,}", FAINT),
            )
            for (target, name), holding in ranked
        )
        columns = (
            Column("people", "right"), Column("worst"), Column("target", longest=NAME), Column("owner", folds=True),
            Column("files", "right"),
        )  # fmt: skip
        alone = len(rows) < 2 or len(rows) == self.files
        return Block("Who holds it", "by target and owner", columns, () if alone else rows, "mediascan report --json -")


def severity(radius: Radius | None) -> Text:
    """Return how far a loss would reach, as a word."""
    word = radius.severity.value if radius is not None else "-"
    return Text(word, SEVERITY_STYLES.get(word, ""))


def what(file: StrayFile, radius: Radius) -> str:
    """Return kinds of data, whose it is, and what makes it weigh more or less."""
    return "; ".join(
        filter(None, (kinds(file) or file.verdict, f"of {owner(file)}" if owner(file) else "", *radius.because))
    )
