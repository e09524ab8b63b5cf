"""Regular expressions of .NET, as far as Python's mean the same; anything else is refused (about_Regular_Expressions)."""

from __future__ import annotations

import functools
import re

from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import Int32, Table

DIFFERENT = re.compile(
    r"\\[pPGkZXxcAuN](?![0-9A-Fa-f]{2})|\(\?[^:=!<]|\(\?<[=!]|\[[^\]]*-\[|\\Z|\(\?<\w+-|\\[1-9]\d*(?=.*\(\?<)"
)
"""Categories, balancing groups, subtraction, look-behind, options: none is needed, and each means something else."""


@functools.cache
def compiled(pattern, flags):
    """Return a pattern of .NET as Python's."""
    if DIFFERENT.search(pattern):
        raise UnknownError(f"this interpreter does not know all of the pattern {pattern!r}")
    translated = re.sub(r"\(\?<(\w+)>", r"(?P<\1>", pattern).replace(r"\z", r"\Z")
    return re.compile(translated, flags)


def search(pattern, subject, *, case=False):
    """Return the first match; `$` also matches before a last line feed, in .NET as in Python."""
    return compiled(pattern, 0 if case else re.IGNORECASE).search(subject)


def matches(found):
    """Return what $Matches is after a match: groups that took part only, by number or name."""
    table = Table()
    names = {number: name for name, number in found.re.groupindex.items()}
    for number in range(found.re.groups + 1):
        if found[number] is not None:
            table.set(names.get(number, Int32(number)), found[number])
    return table


REFERENCE = re.compile(r"\$(?:(\d+)|\{(\w+)\}|(.)|$)", re.DOTALL)


def replace(subject, pattern, replacement, *, case=False):
    """Return what -replace returns: $1, ${name} and $$ in the replacement."""
    expression = compiled(pattern, 0 if case else re.IGNORECASE)

    def filled(found):
        def group(reference):
            number, name, other = reference.groups()
            if number is not None or name is not None:
                key = int(number) if number is not None else int(name) if name.isdigit() else name
                return found[key] or ""
            if other == "$":
                return "$"
            if other == "&":
                return found[0]
            raise UnknownError(f"{reference[0]!r} in a replacement is not known")

        return REFERENCE.sub(group, replacement)

    return expression.sub(filled, subject)


def split(subject, pattern, limit, *, case=False):
    """Return what -split returns; a limit of 0 is none."""
    expression = compiled(pattern, 0 if case else re.IGNORECASE)
    if limit < 0:
        raise UnknownError("-split from the right is not in Windows PowerShell 5.1")
    return (
        [part for part in expression.split(subject, max(limit - 1, 0)) if part is not None] if limit != 1 else [subject]
    )
