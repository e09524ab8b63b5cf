"""The parts of one file that have a verdict (sheets, tables, members of an archive), taken together.

Whether somebody stands in two parts of a file is not known here: nobody's key leaves the target. So of several parts
nothing is told but bounds: at least the people of the part with most, at most the sum of all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from scanner.facts.stray import KnownPeople, StrayFile
from scanner.values import dataclass, replace

VERDICTS = ("people", "few", "marked", "credentials", "encrypted", "not_read")
"""In the order of their weight; a further one, `clean`, is not listed."""


@dataclass(frozen=True, slots=True)
class Whole:
    """One file, and its parts with a verdict."""

    file: StrayFile
    """The file as one: the worst verdict, all kinds, and of people and known exports' people the sum of the parts."""
    parts: tuple[StrayFile, ...]
    """The worst first; one, which is `file` then, where no other part has a verdict."""

    @property
    def many(self) -> bool:
        """Tell whether the people of `file` are a bound and no count."""
        return len(self.parts) > 1


def wholes(files: Iterable[StrayFile]) -> Iterator[Whole]:
    """Yield each file of one target once, in the order in which the first part of each comes."""
    found: dict[str, list[StrayFile]] = {}
    for file in files:
        found.setdefault(file.path, []).append(file)
    return map(_whole, found.values())


def _whole(parts: Sequence[StrayFile]) -> Whole:
    if len(parts) == 1:
        return Whole(parts[0], tuple(parts))
    ordered = sorted(parts, key=_rank)
    merged = replace(
        ordered[0],
        part="",
        people=sum(part.people for part in ordered),
        kinds=tuple(dict.fromkeys(kind for part in ordered for kind in part.kinds)),
        known=tuple(_known(ordered)),
    )
    return Whole(merged, tuple(ordered))


def _rank(part: StrayFile) -> tuple[int, int]:
    """Order by verdict and people; parts that are alike stay in the order of the file."""
    worse = VERDICTS.index(part.verdict) if part.verdict in VERDICTS else len(VERDICTS)
    return worse, -part.people


def _known(parts: Iterable[StrayFile]) -> Iterator[KnownPeople]:
    """Yield for each known export how many of its people are in all parts at most."""
    found: dict[str, list[KnownPeople]] = {}
    for one in (one for part in parts for one in part.known):
        found.setdefault(one.export, []).append(one)
    for export, ones in found.items():
        canaries = sum(one.canaries for one in ones)
        people = min(sum(one.people for one in ones), max(one.of for one in ones))
        yield KnownPeople(export, people, ones[0].of, min(canaries, people))
