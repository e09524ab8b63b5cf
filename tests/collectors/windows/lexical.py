"""A PowerShell text without its grammar: which quotes and brackets belong together, line by line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

PAIRS = {")": "(", "]": "[", "}": "{"}
OUTSIDE, WITHIN = re.compile(r"""['"#()\[\]{}]"""), re.compile(r'[`\n"$]')
"""What has a meaning outside a string, and within double quotes; all else is passed over."""


@dataclass
class Text:
    """What has been seen so far."""

    open: list[str] = field(default_factory=list)
    """Brackets and double quotes that wait for their end."""
    structural: list[int] = field(default_factory=list)
    """Where a quote or bracket stands that is not part of a string."""
    faults: list[str] = field(default_factory=list)


def read(text: str) -> Text:
    """Return the structure; a string that its line does not end, and a bracket without its pair, are faults."""
    seen, at = Text(), 0
    while found := (WITHIN if seen.open and seen.open[-1] == '"' else OUTSIDE).search(text, at):
        at = _step(text, found.start(), seen)
    seen.faults += [f"{mark} is never closed" for mark in seen.open]
    return seen


def _step(text: str, at: int, seen: Text) -> int:
    """Take one character, or one single-quoted string or comment, and return where the next one is."""
    character = text[at]
    if seen.open and seen.open[-1] == '"':
        return _within_double(text, at, seen)
    if character == "'":
        return _single(text, at, seen)
    if character == "#" and (at == 0 or text[at - 1] in " \n"):
        return text.find("\n", at) if "\n" in text[at:] else len(text)
    if character == '"' or character in PAIRS.values():
        seen.open.append(character)
        seen.structural.append(at)
    elif character in PAIRS:
        _close(PAIRS[character], at, seen)
    return at + 1


def _within_double(text: str, at: int, seen: Text) -> int:
    character = text[at]
    if character == "`":
        return at + 2
    if character == "\n":
        seen.faults.append('" is not closed on its line')
    if character == '"':
        seen.open.pop()
        seen.structural.append(at)
    if character == "$" and not (text[at + 1].isalpha() or text[at + 1] in "_("):
        seen.faults.append("$ stands alone in a string")
    if text[at : at + 2] == "$(":
        seen.open.append("(")
        seen.structural.append(at + 1)
        return at + 2
    return at + 1


def _single(text: str, at: int, seen: Text) -> int:
    """Skip a string in which '' is a quote."""
    end = at + 1
    while end < len(text) and (text[end] != "'" or text[end : end + 2] == "''"):
        if text[end] == "\n":
            seen.faults.append("' is not closed on its line")
            return end
        end += 2 if text[end : end + 2] == "''" else 1
    seen.structural += [at, end]
    return end + 1


def _close(opening: str, at: int, seen: Text) -> None:
    seen.structural.append(at)
    if seen.open and seen.open[-1] == opening:
        seen.open.pop()
    else:
        seen.faults.append(f"{opening} is not open")
