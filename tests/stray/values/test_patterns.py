"""No pattern that is looked for all over a text may read on without end from every place where it may begin.

Such a pattern takes the square of the length of a text: 80 kB of quotes took eleven seconds, and nothing can stop the
search for a regular expression. Held is how a pattern is written, not how long it takes: where a sign with which it may
begin is also one that it repeats without end, a text of that sign alone would be read on from each place.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from re import _constants as ops
from re import _parser as sre_parse
from typing import Any

import pytest

from scanner.collectors.bundle_rooms import PARTS

ENGINE = Path("scanner/collectors/python")
SOURCE = "".join(path.read_text() for path in sorted(ENGINE.rglob("*.py")))
SCANS = frozenset(("search", "findall", "finditer", "sub", "subn", "split"))
SIGNS = frozenset(range(256))
CATEGORIES = {
    ops.CATEGORY_DIGIT: frozenset(b"0123456789"),
    ops.CATEGORY_SPACE: frozenset(b" \t\n\r\f\v"),
    ops.CATEGORY_WORD: frozenset(sign for sign in SIGNS if chr(sign).isalnum() or sign == ord("_")),
}
OPPOSITES = {
    ops.CATEGORY_NOT_DIGIT: ops.CATEGORY_DIGIT,
    ops.CATEGORY_NOT_SPACE: ops.CATEGORY_SPACE,
    ops.CATEGORY_NOT_WORD: ops.CATEGORY_WORD,
}
BOUNDED = {
    "COMMON_NAME": "what stands behind its beginning is a match, with an end quote or without",
    "ENCODED_WORD": "its second sign is one that it does not repeat",
    "FILE_LEAD": "120 characters before the end of a file's name",
    "LATEX_END": "256 characters at the end of a line",
    "LINK_NUMBERS": "a letter stands before its first slash, and none in what it repeats",
    "LOOSE": "a date as AFTER_LABEL takes it",
    "NAME_BEFORE": "96 bytes before a date",
    "PARAMETER": "what stands behind its beginning is a match, with an end quote or without",
    "QUOTED": "255 characters of a number format",
    "QUOTED_TEXT": "the next quote ends it, or the fortieth escape",
    "PLACED_ITEM": "the same",
    "ROW_TOKEN": "a word of a line, or the name of a file as FILE_LEAD ends it",
    "RUN_IN_SHAPE": "shapes of our own detectors",
    "SQL_SELECT_END": "whatever is begun is a text, with its end or without",
    "SQL_TOKENS": "whatever is begun is a token, with its end or without",
}
"""Pattern of which that is so -> why it takes no long time even so."""

Node = tuple[Any, Any]


def patterns() -> dict[str, re.Pattern[Any]]:
    """Return the patterns that are looked for all over a text, by name."""
    scanned = set(re.findall(rf"\b([A-Z_]+)\.(?:{'|'.join(SCANS)})\b", SOURCE))
    modules = [importlib.import_module(f"scanner.collectors.python.{room}.{part}") for part, room in PARTS.items()]
    named = {name: value for module in modules for name, value in vars(module).items() if name in scanned}
    return {name: value for name, value in named.items() if isinstance(value, re.Pattern)}


PATTERNS = patterns()


def signs_of(node: Node) -> frozenset[int]:
    """Return the signs that a node which stands for one sign may be."""
    op, value = node
    if op is ops.LITERAL:
        return frozenset((value,))
    if op is ops.NOT_LITERAL:
        return SIGNS - {value}
    if op is ops.ANY:
        return SIGNS - {10}
    if op is ops.CATEGORY:
        return SIGNS - CATEGORIES[OPPOSITES[value]] if value in OPPOSITES else CATEGORIES[value]
    if op is ops.RANGE:
        return frozenset(range(value[0], value[1] + 1))
    if op is ops.IN:
        inside = frozenset().union(*(signs_of(one) for one in value if one[0] is not ops.NEGATE))
        return SIGNS - inside if value[0][0] is ops.NEGATE else inside
    return frozenset()


def below(node: Node) -> list[list[Node]]:
    """Return the sequences that a node is made of."""
    op, value = node
    if op in {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.SUBPATTERN}:
        return [list(value[-1])]
    return [list(one) for one in value[1]] if op is ops.BRANCH else []


def every_sign(sequence: list[Node]) -> frozenset[int]:
    """Return all signs that a sequence may hold."""
    inner = [every_sign(one) for node in sequence for one in below(node)]
    return frozenset().union(*map(signs_of, sequence), *inner)


def beginning(sequence: list[Node]) -> tuple[frozenset[int], bool]:
    """Return the signs that a sequence may begin with, and whether it may be empty."""
    first: frozenset[int] = frozenset()
    behind: frozenset[int] = frozenset()
    for node in sequence:
        op, value = node
        if op in {ops.ASSERT, ops.ASSERT_NOT} and value[0] < 0:
            signs = every_sign(list(value[1]))
            behind |= signs if op is ops.ASSERT_NOT else SIGNS - signs
            continue
        if (op, value) == (ops.AT, ops.AT_BOUNDARY):
            behind |= CATEGORIES[ops.CATEGORY_WORD]
        if op in {ops.AT, ops.ASSERT, ops.ASSERT_NOT}:
            if op is ops.AT and value in {ops.AT_BEGINNING, ops.AT_BEGINNING_STRING}:
                return first, False
            continue
        parts = [beginning(one) for one in below(node)]
        found = signs_of(node).union(*(signs for signs, _ in parts))
        first |= found - behind
        if not may_be_empty(node):
            return first, False
    return first, True


def may_be_empty(node: Node) -> bool:
    """Tell whether a node asks nothing of what stands at its place."""
    op, value = node
    if op in {ops.AT, ops.ASSERT, ops.ASSERT_NOT} or not below(node):
        return False
    return (op in {ops.MAX_REPEAT, ops.MIN_REPEAT} and value[0] == 0) or any(
        all(map(may_be_empty, one)) for one in below(node)
    )


def endless(sequence: list[Node], *, is_followed: bool = False) -> Iterator[frozenset[int]]:
    """Yield the signs of each repetition without end behind which something must stand: it may read on in vain."""
    for number, node in enumerate(sequence):
        fails = is_followed or not all(map(may_be_empty, sequence[number + 1 :]))
        is_repeated = node[0] in {ops.MAX_REPEAT, ops.MIN_REPEAT} and node[1][1] is ops.MAXREPEAT
        if is_repeated and fails:
            yield every_sign(list(node[1][-1]))
        for one in below(node):
            yield from endless(one, is_followed=fails)


def reads_on(pattern: re.Pattern[Any]) -> bool:
    """Tell whether a sign with which it begins is one that it repeats without end."""
    tree = list(
        sre_parse.parse(pattern.pattern, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else 0)
    )
    first, _ = beginning(tree)
    return any(first & signs for signs in endless(tree))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"'([^'\n]*(?:''[^'\n]*)*)'\s", True),
        (rb"[A-Za-z_]\w*\(", True),
        (r"[0-9]+(?=[._])", True),
        (r"\s*=", True),
        (r"(?<![0-9])[0-9]+(?=[._])", False),
        (r"(?<=[._])[0-9]+[._]", False),
        (rb"[A-Za-z_]\w{0,40}\(", False),
        (r"\w+", False),
        (r"\A\s*=", False),
        (r"\b\w+\(", False),
        (r"<[^<>]*>", False),
    ],
)
def test_it_is_seen_by_how_a_pattern_is_written(pattern: str | bytes, expected: bool) -> None:  # noqa: FBT001
    assert reads_on(re.compile(pattern)) == expected


@pytest.mark.parametrize("name", sorted(PATTERNS))
def test_a_pattern_does_not_read_on_from_each_place_where_it_may_begin(name: str) -> None:
    assert reads_on(PATTERNS[name]) == (name in BOUNDED)
