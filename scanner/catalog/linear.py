"""Whether a regular expression of an own detector is read in one pass, whatever text it is held against.

The engines of targets try one way to read a text and go back for another. So an expression is taken only if there is
never a choice: after each sign, the next sign alone says where in the expression it stands (a one-unambiguous
expression, Brueggemann-Klein 1993). Both engines must also mean the same by it: what they read differently is refused.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator
from itertools import pairwise
from re import _constants as signs  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from scanner.values import dataclass

LONGEST = 200
"""Characters of an expression, and of a text that it is held against."""
MOST_PLACES = 400
"""Characters of an expression once its counted repeats are written out."""
FOREIGN = re.compile(r"\\[A-Za-z0-9]|\(\?[^:]|\{,|[^ -~]")
"""What is read differently elsewhere, or not at all: classes by letter, references, names, flags, look-around."""
IN_CLASS = re.compile(r"(?<!\\)\[|--|&&|\|\||~~")
"""What makes a class one of two classes, in .NET or in a Python to come."""
CLASS = re.compile(r"\\.|\[\^?((?:\]|\\.|[^\]\\])(?:\\.|[^\]\\])*)\]")
TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?:|.")
OTHER = 128
"""Stands for every sign that is not ASCII."""
EVERY = frozenset(range(OTHER + 1))


ONE_WAY = "write it so that each character alone says what comes next, as A[0-9]{4}[A-Z]{2}"


class Refused(ValueError):  # noqa: N818  it never leaves this package
    """An expression that is not taken; the message says why and `remedy` what to write."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(why)
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an expression: whether it may be empty, and the places with which it begins and ends."""

    empty: bool
    first: frozenset[int]
    last: frozenset[int]


NOTHING = Part(empty=True, first=frozenset(), last=frozenset())


def require_linear(pattern: str) -> None:
    """Raise Refused for an expression that has no guarantee."""
    foreign = FOREIGN.search(pattern)
    if len(pattern) > LONGEST:
        raise Refused(f"longer than {LONGEST} characters", "split it into two detectors")
    if foreign:
        why = f"{foreign.group()!r} is not read alike on all targets, or makes reading slow"
        raise Refused(why, r"write [0-9] for \d, (?:...) for a group, and no look-around, reference or flag")
    if any(IN_CLASS.search(found.group(1) or "") for found in CLASS.finditer(pattern)):
        raise Refused("a class within a class is not read alike on all targets", "put a backslash before [, and - last")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", FutureWarning)
            tree = parser.parse(unmerged(pattern))
    except (re.error, OverflowError, RecursionError, FutureWarning) as error:
        raise Refused(f"no regular expression: {error}", "see docs/detectors.md") from None
    places = Places()
    places.part(tree)
    places.require_no_choice()


def unmerged(pattern: str) -> str:
    """Return an expression that Python's parser reads branch by branch: it puts together how two of them begin."""
    return "()" + "".join(f"{token}()" if token in ("(", "(?:", "|") else token for token in TOKEN.findall(pattern))


class Places:
    """The places of an expression at which one sign is read, and which may follow which."""

    def __init__(self) -> None:
        self.signs: list[frozenset[int]] = []
        self.following: list[set[int]] = []
        self.begin: frozenset[int] = frozenset()

    def part(self, tree: Iterable[Any]) -> Part:
        """Take a sequence."""
        whole = NOTHING
        for item in tree:
            whole = self._after(whole, self._item(*item))
        self.begin = whole.first
        return whole

    def require_no_choice(self) -> None:
        """Raise Refused where two places that may come next take the same sign."""
        for following in (self.begin, *self.following):
            taken: set[int] = set()
            for place in following:
                both = taken & self.signs[place]
                if both:
                    sign = chr(min(both)) if min(both) < OTHER else "a sign that is not ASCII"
                    why = f"{sign!r} can be read in two ways, so that a text may be tried again and again"
                    raise Refused(why, ONE_WAY)
                taken |= self.signs[place]

    def _item(self, kind: Any, said: Any) -> Part:  # noqa: ANN401  the parser's own words
        if kind in (signs.LITERAL, signs.NOT_LITERAL):
            one = frozenset({min(said, OTHER)})
            return self._place(one if kind is signs.LITERAL else EVERY - one)
        if kind is signs.IN:
            return self._place(members(said))
        if kind is signs.SUBPATTERN:
            return self.part(said[-1])
        if kind is signs.BRANCH:
            return self._branch(said[1])
        if kind is signs.MAX_REPEAT:
            return self._repeat(*said)
        raise Refused(f"{str(kind).lower()} has no place in it", "see docs/detectors.md for what may stand in it")

    def _place(self, taken: frozenset[int]) -> Part:
        if len(self.signs) >= MOST_PLACES:
            raise Refused(f"more than {MOST_PLACES} characters once its repeats are written out", "repeat less often")
        self.signs.append(taken)
        self.following.append(set())
        one = frozenset({len(self.signs) - 1})
        return Part(empty=False, first=one, last=one)

    def _after(self, one: Part, other: Part) -> Part:
        for place in one.last:
            if self.following[place] & other.first:
                raise Refused("a repeat within a repeat can be read in two ways", ONE_WAY)
            self.following[place] |= other.first
        first = one.first | other.first if one.empty else one.first
        last = one.last | other.last if other.empty else other.last
        return Part(empty=one.empty and other.empty, first=first, last=last)

    def _branch(self, branches: Iterable[Any]) -> Part:
        parts = [self.part(branch) for branch in branches]
        first = frozenset().union(*(part.first for part in parts))
        last = frozenset().union(*(part.last for part in parts))
        return Part(empty=any(part.empty for part in parts), first=first, last=last)

    def _repeat(self, least: int, most: Any, tree: Any) -> Part:  # noqa: ANN401  the parser's own words
        endless = most is signs.MAXREPEAT
        copies = [self.part(tree) for _ in range(max(least, 1) if endless else int(most))]
        if any(copy.empty for copy in copies):
            raise Refused("what may be empty is repeated", "repeat only what reads a character")
        if not copies:
            return NOTHING
        for one, other in pairwise(copies):
            self._after(one, other)
        if endless:
            self._after(copies[-1], copies[-1])
        last = frozenset().union(*(copy.last for copy in copies[max(least, 1) - 1 :]))
        return Part(empty=least == 0, first=copies[0].first, last=last)


def members(said: Iterable[tuple[Any, Any]]) -> frozenset[int]:
    """Return the signs of a class."""
    items = list(said)
    found = frozenset(sign for kind, value in items for sign in _signs(kind, value))
    return EVERY - found if items[0][0] is signs.NEGATE else found


def _signs(kind: Any, value: Any) -> Iterator[int]:  # noqa: ANN401  the parser's own words
    if kind is signs.LITERAL:
        yield min(value, OTHER)
    elif kind is signs.RANGE:
        yield from range(value[0], value[1] + 1)
    elif kind is not signs.NEGATE:
        raise Refused(f"{str(kind).lower()} has no place in a class", "name its characters")
