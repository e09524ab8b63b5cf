"""Most files of people are written in a small part of YAML, which is read here fourteen times as fast as by ruamel.

A line is `key: value`, `key:`, `- value` or `- key: value`; a value is a word or more on that line, in quotes without
escapes or without quotes, lists and mappings in brackets on that line, or lines below `>-` that are one. Whatever else
stands in a text, and all that is wrong with it, is for ruamel to read, or to name. tests/test_simple_yaml.py holds both
to the same answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

LETTERS = r"A-Za-z0-9_/.~\\\u00a1-\u024f"
BEHIND_FIRST = "@+=()%'"
IN_BLOCKS = r",\[\]"
FIRST = rf"[{LETTERS}]"


def _plain(others: str) -> str:
    """Return words without quotes, of letters and `others`; a colon is a letter where one of ours follows."""
    letter = rf"(?:[{LETTERS}{others}-]|:(?=[A-Za-z0-9_/.\\-]))"
    return rf"{FIRST}{letter}*(?: +{letter}+)*"


QUOTED = r"\"[^\"\\]*\"|'[^']*'"
TEXT = re.compile(r"[\n -~\u00a1-\u024f]*")
"""No tabs, no line ends but LF, no byte order marks, nothing that is not printed."""
KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_.-]{0,99}):(?: +|\Z)")
VALUE = re.compile(rf"({_plain(BEHIND_FIRST + IN_BLOCKS)}|{QUOTED}) *(?:(?<= )#.*)?\Z")
IN_FLOW = re.compile(rf"({_plain(BEHIND_FIRST)}|{QUOTED}) *")
COMMENT = re.compile(r" *(?:(?<= )#.*)?\Z")
DASH = re.compile(r"- +")
FOLDED = ">-"
DEEPEST = 10

Where = tuple[str | int, ...]
"""Keys and indices from the root to a value."""
Lines = dict[Where, int]
Scalar = Callable[[str], object]


class NotSimple(Exception):  # noqa: N818  no error: somebody else reads it
    """The text is written otherwise."""


def simple(text: str, scalar: Scalar) -> tuple[Any, Lines] | None:
    """Return what a text says and the line of every key and item, None where it is not written in this part of YAML.

    `scalar` reads what stands without quotes; it may raise NotSimple.
    """
    if not TEXT.fullmatch(text):
        return None
    reader = _Reader(text, scalar)
    try:
        value = reader.block((), 0)
    except NotSimple:
        return None
    return None if reader.lines_left() else (value, reader.found)


class _Reader:
    """Goes through the lines once; each is its number, how far it is indented, and what stands there."""

    def __init__(self, text: str, scalar: Scalar) -> None:
        self._scalar = scalar
        self._lines = [
            (number, len(line) - len(bare), bare)
            for number, line in enumerate(text.split("\n"), 1)
            if (bare := line.lstrip(" ")) and bare[0] != "#"
        ]
        self._at = 0
        self.found: Lines = {}

    def lines_left(self) -> bool:
        """Tell whether something was not read."""
        return self._at < len(self._lines)

    def block(self, where: Where, least: int) -> Any:  # noqa: ANN401  YAML holds anything
        """Return the mapping or list that begins with the next line, which is indented by `least` or more."""
        if self._at == len(self._lines) or len(where) > DEEPEST:
            raise NotSimple
        number, indent, text = self._lines[self._at]
        if indent < least:
            raise NotSimple
        self.found.setdefault(where, number)
        return self._list(where, indent) if text[0] == "-" else self._mapping(where, indent)

    def _mapping(self, where: Where, indent: int) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while self._at < len(self._lines) and self._lines[self._at][1] == indent:
            number, _, text = self._lines[self._at]
            key = KEY.match(text)
            if key is None or self._is_odd(key[1], result):
                raise NotSimple
            inner = (*where, key[1])
            self.found[inner] = number
            self._at += 1
            result[key[1]] = self._value(inner, text, key.end(), indent)
        self._ends(indent)
        return result

    def _list(self, where: Where, indent: int) -> list[Any]:
        result: list[Any] = []
        while self._at < len(self._lines) and self._lines[self._at][1] == indent:
            number, _, text = self._lines[self._at]
            dash = DASH.match(text)
            if dash is None:
                if text[0] == "-":
                    raise NotSimple
                return result  # the next key of a mapping that is indented like its list
            inner = (*where, len(result))
            if KEY.match(text, dash.end()):
                self._lines[self._at] = (number, indent + dash.end(), text[dash.end() :])
                result.append(self.block(inner, indent + 1))
            else:
                self.found[inner] = number
                self._at += 1
                result.append(self._inline(inner, text, dash.end(), number))
        self._ends(indent)
        return result

    def _ends(self, indent: int) -> None:
        """Refuse a line that is indented further than what it stands below."""
        if self._at < len(self._lines) and self._lines[self._at][1] > indent:
            raise NotSimple

    def _value(self, where: Where, text: str, at: int, indent: int) -> Any:  # noqa: ANN401  the same
        if text[at:] == FOLDED:
            return self._folded(indent)
        if not COMMENT.match(text, at):
            return self._inline(where, text, at, self.found[where])
        if self._at < len(self._lines):
            _, further, below = self._lines[self._at]
            if further > indent or (further == indent and below[0] == "-"):
                return self.block(where, indent)
        return self._scalar("")

    def _folded(self, indent: int) -> str:
        """Return lines as one: none is left out between them, and none stands further in or ends with a space."""
        first = self._at
        while self._at < len(self._lines) and self._lines[self._at][1] > indent:
            self._at += 1
        if first == self._at or self._at == len(self._lines):
            raise NotSimple  # behind the last line, a comment could be text
        last, _, _ = self._lines[self._at]
        begun, _, _ = self._lines[first - 1]
        texts = [text for _, _, text in self._lines[first : self._at]]
        further = {indent for _, indent, _ in self._lines[first : self._at]}
        if last - begun != len(texts) + 1 or len(further) != 1 or any(text[-1] == " " for text in texts):
            raise NotSimple
        return " ".join(texts)

    def _inline(self, where: Where, text: str, at: int, number: int) -> Any:  # noqa: ANN401  the same
        if text[at : at + 1] in ("{", "["):
            value, at = self._flow(where, text, at, number)
            if not COMMENT.match(text, at):
                raise NotSimple
            return value
        found = VALUE.match(text, at)
        if found is None:
            raise NotSimple
        return self._word(found[1])

    def _flow(self, where: Where, text: str, at: int, number: int) -> tuple[Any, int]:
        """Return what stands in brackets or is a word, and where it ends."""
        if len(where) > DEEPEST:
            raise NotSimple
        self.found[where] = number
        sign = text[at : at + 1]
        if sign == "{":
            return self._flow_mapping(where, text, at + 1, number)
        if sign == "[":
            return self._flow_list(where, text, at + 1, number)
        found = IN_FLOW.match(text, at)
        if found is None:
            raise NotSimple
        return self._word(found[1].rstrip(" ")), found.end()

    def _flow_mapping(self, where: Where, text: str, at: int, number: int) -> tuple[dict[str, Any], int]:
        result: dict[str, Any] = {}
        more = text[at : at + 1] != "}"
        while more:
            key = KEY.match(text, at)
            if key is None or key.end() == len(text) or self._is_odd(key[1], result):
                raise NotSimple
            result[key[1]], at = self._flow((*where, key[1]), text, key.end(), number)
            more, at = _next(text, at, "}")
        return result, at if result else at + 1

    def _flow_list(self, where: Where, text: str, at: int, number: int) -> tuple[list[Any], int]:
        result: list[Any] = []
        more = text[at : at + 1] != "]"
        while more:
            value, at = self._flow((*where, len(result)), text, at, number)
            result.append(value)
            more, at = _next(text, at, "]")
        return result, at if result else at + 1

    def _is_odd(self, key: str, result: Mapping[str, object]) -> bool:
        """Tell whether a key stands twice, or is none but a truth value or nothing."""
        return key in result or self._scalar(key) != key

    def _word(self, text: str) -> object:
        return text[1:-1] if text[0] in "\"'" else self._scalar(text)


FURTHER = re.compile(r" *([,\]}]) *")


def _next(text: str, at: int, closing: str) -> tuple[bool, int]:
    """Return whether another item follows in brackets, and where."""
    found = FURTHER.match(text, at)
    if found is None:
        raise NotSimple
    if found[1] == ",":
        return True, found.end()
    if found[1] != closing:
        raise NotSimple
    return False, found.start(1) + 1
