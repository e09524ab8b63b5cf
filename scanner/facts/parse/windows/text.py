"""The words of Windows entries (collectors/windows/answer.ps1): printable ASCII, all else ^XXXX per UTF-16 unit."""

from __future__ import annotations

import re

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entry, whole

WRITTEN = re.compile(r"(?:[ -\]_-~]|\^[0-9A-F]{4})*")
UNIT = re.compile(r"\^([0-9A-F]{4})")
HEXADECIMAL = re.compile(r"0x[0-9a-f]{1,16}")
COUNTABLE = 2**63 - 1


def plain(written: str) -> str:
    """Return the text that was written; half a surrogate pair becomes U+FFFD."""
    if not WRITTEN.fullmatch(written):
        raise EvidenceError("bad_evidence", "a text is not written as the collector writes it")
    if "^" not in written:
        return written
    units = UNIT.sub(lambda found: chr(int(found[1], 16)), written)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def words(written: str) -> tuple[str, ...]:
    """Return the texts that stand between spaces."""
    return tuple(plain(word) for word in written.split(" ")) if written else ()


def hexadecimal(written: str, most: int) -> int:
    """Return a number that is written 0x and its bits."""
    if not HEXADECIMAL.fullmatch(written) or int(written, 16) > most:
        raise EvidenceError("bad_evidence", "a hexadecimal number is expected")
    return int(written, 16)


def text(entry: Entry, name: str) -> str:
    """Return a fact as text; empty where it was not sent."""
    return plain(entry.facts.get(name, ""))


def number(entry: Entry, name: str, most: int = COUNTABLE) -> int | None:
    """Return a fact as a number that is not negative; None where it was not sent."""
    written = entry.facts.get(name, "")
    return whole(written, 0, most) if written else None


def flag(entry: Entry, name: str) -> bool | None:
    """Return a fact that is 1 or 0; None where it was not sent."""
    written = entry.facts.get(name, "")
    if written not in ("", "0", "1"):
        raise EvidenceError("bad_evidence", "a flag is expected")
    return written == "1" if written else None


def numbers(entry: Entry, name: str) -> tuple[int, ...]:
    """Return a fact that is a list of numbers."""
    return tuple(whole(word, 0) for word in entry.facts.get(name, "").split(" ") if word)


def each(line: str, count: int) -> list[str]:
    """Return the words of a line, the last of which may hold spaces; missing ones are empty."""
    parts = line.split(" ", count - 1)
    return parts + [""] * (count - len(parts))
