"""A report that leaves the house without naming anybody: file names are personal data, and so are accounts.

Every word of a path that is not the system's own, and every account, becomes `name-N`, the same for the same word, in
the order in which a report tells them: with the ledger at hand and without `--redact` the same report says who is who.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import field
from typing import Generic, TypeVar

from scanner.check import Finding
from scanner.evaluate import HostResult
from scanner.facts import StrayFile, StrayScan
from scanner.report.build import Held, Report, StrayOf
from scanner.report.silence import Silent
from scanner.values import dataclass, replace

OF_THE_SYSTEM = frozenset(
    """
    home users media run mnt srv tmp var opt root volumes dev shm www backups spool mail log cache lib local share etc
    usr documents downloads desktop pictures dropbox onedrive appdata roaming programdata windows inetpub $recycle.bin
    trash .trash .trash-1000 files public removable shared temp
    """.split()  # noqa: SIM905  a list of names is read as a list
)
"""Folders that every machine has, in small letters; drives are kept too."""
EXTENSION = re.compile(r".*(\.[A-Za-z0-9]{1,5})")
DRIVE = re.compile(r"[A-Za-z]:")
PATH_ENDS = re.compile(r" \[|: ")
"""What stands behind a path in our lines, and may stand in a path as well."""
IN_A_TEXT = re.compile(r"(?:/(?:home|Users|media|run/media|Volumes)|[A-Za-z]:\\Users)[/\\](?:(?!: |; |, | \[).)+")
"""Paths below the folders of people and of media, up to what ends a path in our lines."""
T = TypeVar("T")


class Names:
    """The pseudonyms of one report."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._paths: dict[str, str] = {}

    def name(self, word: str) -> str:
        """Return `name-N`, the empty word and root as they are."""
        if word in ("", "root"):
            return word
        return self._names.setdefault(word, f"name-{len(self._names) + 1}")

    def path(self, path: str) -> str:
        """Return a path of pseudonyms; the folders of the system and the last extension stay."""
        known = self._paths.get(path)
        if known is None:
            sign = "\\" if DRIVE.match(path) else "/"
            *folders, last = path.split(sign)
            kept = [part if self._is_plain(part) else self.name(part) for part in folders]
            known = self._paths[path] = sign.join((*kept, self._file(last)))
        return known

    def text(self, text: str) -> str:
        """Return a line of ours with the path that it begins with, and all those of people, as pseudonyms."""
        for end in reversed([found.start() for found in PATH_ENDS.finditer(text)]):
            if text[:end] in self._paths:
                return self._paths[text[:end]] + self.text(text[end:])
        return IN_A_TEXT.sub(lambda found: self.path(found[0]), text)

    def _file(self, last: str) -> str:
        if self._is_plain(last):
            return last
        found = EXTENSION.fullmatch(last)
        extension = found[1] if found and found[1] != last else ""
        return self.name(last.removesuffix(extension)) + extension

    @staticmethod
    def _is_plain(part: str) -> bool:
        return not part or part.lower() in OF_THE_SYSTEM or DRIVE.fullmatch(part) is not None


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """Something read anew each time, every item changed."""

    items: Iterable[T]
    change: Callable[[T], T] = field(repr=False)

    def __iter__(self) -> Iterator[T]:
        """Yield them."""
        return map(self.change, self.items)


def redacted_scan(scan: StrayScan) -> StrayScan:
    """Return the scan of paths at hand with pseudonyms in its roots and files."""
    names = Names()
    roots = tuple(replace(root, path=names.path(root.path)) for root in scan.roots)
    return replace(scan, roots=roots, files=tuple(file(names, one) for one in scan.files))


def redacted(report: Report) -> Report:
    """Return the report with pseudonyms in its stray files and in what its findings say of paths."""
    names = Names()
    for _, _, one in report.stray:
        file(names, one)

    def finding(one: Finding) -> Finding:
        return replace(one, message=names.text(one.message), evidence=tuple(map(names.text, one.evidence)))

    def result(one: HostResult) -> HostResult:
        return replace(one, findings=tuple(map(finding, one.findings)), facts=None)

    def held(one: Held) -> Held:
        return replace(one, finding=finding(one.finding) if one.finding is not None else None)

    def silent(one: Silent) -> Silent:
        return replace(one, earlier=replace(one.earlier, finding=finding(one.earlier.finding)))

    def stray(one: StrayOf) -> StrayOf:
        return one[0], one[1], file(names, one[2])

    return replace(
        report,
        results=Changed(report.results, result),
        stray=Changed(report.stray, stray),
        targets=tuple(replace(one, held=tuple(map(finding, one.held))) for one in report.targets),
        held=tuple(map(held, report.held)),
        silent=tuple(map(silent, report.silent)),
    )


def file(names: Names, one: StrayFile) -> StrayFile:
    """Return a stray file under pseudonyms."""
    return replace(one, path=names.path(one.path), owner=names.name(one.owner))
