"""The words of Windows entries (collectors/windows/answer.ps1): printable ASCII, all else ^XXXX per UTF-16 unit."""

from __future__ import annotations

import re

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entry, whole

WRITTEN = re.compile(r"(?:[ -\]_-~]|\^[0-9A-F]{4})*")
UNIT = re.compile(r"\^([0-9A-F]{4})")
HEXADECIMAL = re.compile(r"0x[0-9a-f]{1,16}")
COUNTABLE = 2**63 - 1


def plain(line: str) -> str:
    """Return the text that was written; half a surrogate pair becomes U+FFFD."""
    if not WRITTEN.fullmatch(line):
        raise EvidenceError("bad_evidence", "a text is not written as the collector writes it")
    if "^" not in line:
        return line
    units = UNIT.sub(lambda found: chr(int(found[1], 16)), line)
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def written(text: str, also: str = "") -> str:
    """Return a text as the collector writes it; `also`: characters that are written ^XXXX too."""
    units = text.encode("utf-16-le", "surrogatepass")
    codes = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
    return "".join(chr(code) if _is_plain(code) and chr(code) not in also else f"^{code:04X}" for code in codes)


def _is_plain(code: int) -> bool:
    return ord(" ") <= code <= ord("~") and code != ord("^")


def words(line: str) -> tuple[str, ...]:
    """Return the texts that stand between spaces."""
    return tuple(plain(word) for word in line.split(" ")) if line else ()


def hexadecimal(word: str, most: int) -> int:
    """Return a number that is written 0x and its bits."""
    if not HEXADECIMAL.fullmatch(word) or int(word, 16) > most:
        raise EvidenceError("bad_evidence", "a hexadecimal number is expected")
    return int(word, 16)


def text(entry: Entry, name: str) -> str:
    """Return a fact as text; empty where it was not sent."""
    return plain(entry.facts.get(name, ""))


def number(entry: Entry, name: str, most: int = COUNTABLE) -> int | None:
    """Return a fact as a number that is not negative; None where it was not sent."""
    said = entry.facts.get(name, "")
    return whole(said, 0, most) if said else None


def flag(entry: Entry, name: str) -> bool | None:
    """Return a fact that is 1 or 0; None where it was not sent."""
    said = entry.facts.get(name, "")
    if said not in ("", "0", "1"):
        raise EvidenceError("bad_evidence", "a flag is expected")
    return said == "1" if said else None


def numbers(entry: Entry, name: str) -> tuple[int, ...]:
    """Return a fact that is a list of numbers."""
    return tuple(whole(word, 0) for word in entry.facts.get(name, "").split(" ") if word)


def each(line: str, count: int, between: str = " ") -> list[str]:
    """Return the words of a line, the last of which may hold spaces; missing ones are empty."""
    parts = line.split(between, count - 1)
    return parts + [""] * (count - len(parts))
