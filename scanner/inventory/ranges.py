"""Ranges such as `ws-[001:040]` or `hall-[a:d]`: one per text, both ends included, zeros kept."""

from __future__ import annotations

import re

MAX_PER_RANGE = 10_000
MAX_TARGETS = 100_000
RANGE = re.compile(r"\[([0-9]{1,9}|[A-Za-z]):([0-9]{1,9}|[A-Za-z])\]")


def expand(text: str) -> tuple[str, ...]:
    """Return the texts that `text` stands for, itself alone without a range; ValueError says what is wrong with it."""
    found = RANGE.search(text)
    if found is None:
        if "[" in text or "]" in text:
            raise ValueError("not a range; one is written [001:040] or [a:f]")
        return (text,)
    before, after = text[: found.start()], text[found.end() :]
    if "[" in before + after or "]" in before + after:
        raise ValueError("more than one range; write one target per range")
    return tuple(f"{before}{item}{after}" for item in _items(*found.groups()))


def in_step(text: str, count: int) -> tuple[str, ...]:
    """Return `count` texts: the range of `text` beside another range of the same length, or `text` every time."""
    texts = expand(text)
    if len(texts) == 1:
        return texts * count
    if len(texts) != count:
        raise ValueError(f"a range of {len(texts)} beside a name that stands for {count}; make them equally long")
    return texts


def _items(first: str, last: str) -> tuple[str, ...]:
    if first.isdigit() != last.isdigit():
        raise ValueError("a range from a number to a letter; use one kind")
    if not first.isdigit():
        return _letters(first, last)
    padded = first.startswith("0") and len(first) > 1
    if padded and len(first) != len(last):
        raise ValueError("the ends differ in length; write [001:040]")
    low, high = int(first), int(last)
    _check(low, high)
    width = len(first) if padded else 0
    return tuple(f"{number:0{width}d}" for number in range(low, high + 1))


def _letters(first: str, last: str) -> tuple[str, ...]:
    if first.islower() != last.islower():
        raise ValueError("a range from a small to a capital letter; use one kind")
    _check(ord(first), ord(last))
    return tuple(chr(code) for code in range(ord(first), ord(last) + 1))


def _check(low: int, high: int) -> None:
    if low > high:
        raise ValueError("the range runs backwards; put the lower end first")
    if high - low >= MAX_PER_RANGE:
        raise ValueError(f"the range holds more than {MAX_PER_RANGE}; split it")
