"""The body of a section, taken apart: what posix/reader.awk writes.

@state path      an entry: a file, a directory, a tool
|text            a line of it
.name value      a fact of it
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import TypeVar

from scanner.errors import EvidenceError
from scanner.limits import Limits
from scanner.values import dataclass

T = TypeVar("T")
STATES = frozenset({"ok", "unread", "absent", "denied", "other", "dangling", "odd", "directory"})
"""ok: read. unread: open or read failed. absent, denied: see plan.sh. other: neither a file nor a directory, such as a
link to /dev/null. dangling: a link to nothing. odd: a name with a newline in it. directory: could be listed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, directory or tool of a section."""

    state: str
    path: str
    lines: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Return the last part of the path."""
        return self.path.rpartition("/")[2]

    def readable(self) -> None:
        """Raise EvidenceError when there is something that could not be read: state `denied` becomes the section's."""
        if self.state == "denied":
            raise EvidenceError("denied", f"{self.path} may not be read by this account")
        if self.state in ("unread", "odd"):
            raise EvidenceError("bad_evidence", f"{self.path} could not be read")


class Entries:
    """The entries of one section in the order in which they came."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.all = tuple(entries)
        self._by_path = {entry.path: entry for entry in entries}

    def get(self, path: str) -> Entry:
        """Return the entry of a path; one that was not sent is absent."""
        return self._by_path.get(path, Entry("absent", path))

    def lines(self, path: str) -> tuple[str, ...]:
        """Return the lines of a file that must have been read."""
        entry = self.get(path)
        entry.readable()
        if entry.state != "ok":
            raise EvidenceError("bad_evidence", f"there is no {path}")
        return entry.lines

    def within(self, folder: str) -> tuple[Entry, ...]:
        """Return the entries anywhere below a directory."""
        return tuple(entry for entry in self.all if entry.path.startswith(f"{folder}/"))

    def under(self, folder: str) -> tuple[Entry, ...]:
        """Return the entries directly inside a directory."""
        return tuple(entry for entry in self.all if entry.path.rpartition("/")[0] == folder)


def read(body: bytes, limits: Limits) -> Entries:
    """Return the entries of a body; a line that reader.awk does not write is an EvidenceError."""
    text = _text(body, limits)
    if not text:
        return Entries(())
    before, *rest = f"\n{text}".split("\n@")
    if before:
        raise EvidenceError("bad_evidence", "a section begins without an entry")
    return Entries([_entry(one) for one in rest])


def _entry(text: str) -> Entry:
    """Return one entry from its head and the lines below it."""
    head, *lines = text.split("\n|")
    if "\n" not in head and text.count("\n") == len(lines):
        return Entry(*_head(head), tuple(lines), {})
    head, *marked = text.split("\n")
    facts: dict[str, str] = {}
    for line in marked:
        if line[0] == ".":
            name, _, value = line[1:].partition(" ")
            if name in facts:
                raise EvidenceError("bad_evidence", "a fact stands twice in an entry")
            facts[name] = value
        elif line[0] != "|":
            raise EvidenceError("bad_evidence", "a line of a section is not one that a collector writes")
    return Entry(*_head(head), tuple(line[1:] for line in marked if line[0] == "|"), facts)


def reason(body: bytes, limits: Limits) -> str:
    """Return why a section has no value."""
    lines = _text(body, limits).split("\n")
    facts = dict(line[1:].partition(" ")[::2] for line in lines if line.startswith("."))
    return facts.get("reason", "")


def _text(body: bytes, limits: Limits) -> str:
    """Return the lines of a body without the end of the last one; none is empty, and all are within the limits."""
    text = body.decode("utf-8", "replace")
    if text and (text[-1] != "\n" or text[0] == "\n" or "\n\n" in text):
        raise EvidenceError("bad_evidence", "a section holds half a line")
    too_long = len(text) > limits.string_bytes and max(map(len, text.split("\n"))) > limits.string_bytes
    if too_long or text.count("\n") > limits.items:
        raise EvidenceError("bad_evidence", "a section holds too many lines or too long ones")
    return text[:-1]


def _head(text: str) -> tuple[str, str]:
    state, _, path = text.partition(" ")
    if state not in STATES:
        raise EvidenceError("bad_evidence", "an entry has an unknown state")
    return state, path


def whole(text: str, least: int = 0, most: int = 2**63 - 1) -> int:
    """Return a decimal number within bounds."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 19):
        raise EvidenceError("bad_evidence", "a number is expected")
    number = int(text)
    if not least <= number <= most:
        raise EvidenceError("bad_evidence", "a number is out of its range")
    return number


def hexadecimal(text: str) -> int:
    """Return a number of at most four hexadecimal digits, as sysfs writes class codes and ids."""
    if not (0 < len(text) <= 4 and all(digit in "0123456789abcdef" for digit in text)):
        raise EvidenceError("bad_evidence", "a hexadecimal number is expected")
    return int(text, 16)


def yes(text: str) -> bool:
    """Return a flag that the kernel writes as 0, 1, N or Y."""
    if text not in ("0", "1", "N", "Y"):
        raise EvidenceError("bad_evidence", "a flag is expected")
    return text in ("1", "Y")


def optional(text: str | None, read_as: Callable[[str], T]) -> T | None:
    """Return None for a fact that was not sent or is empty, else the fact read by `read_as`."""
    return read_as(text) if text else None
