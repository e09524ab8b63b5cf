"""YAML 1.2 as plain values that remember their lines.

Most texts are read by simple_yaml.py. For all others the reader walks the parser's events, so nothing is built before
it was judged: no anchors, aliases, tags or directives, no duplicate keys, a bounded size and depth. A plain word is a
number only if it is written like one (22, -3, 0.5), and true, false or null only in these letters; `no`, `22:22`,
`0123` and `1e3` are text.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from scanner.errors import InventoryError
from scanner.limits import MIB
from scanner.simple_yaml import Where as Where  # noqa: PLC0414  for those who ask for lines
from scanner.simple_yaml import simple
from scanner.values import dataclass

MAX_BYTES = 4 * MIB
MAX_DEPTH = 12
INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,8})\.[0-9]{1,9}")
WORDS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
LONE_SURROGATE = re.compile("[\ud800-\udfff]")
KEY = re.compile(r"[A-Za-z0-9_.-]{1,40}")
HINTS = (
    ("'\\t'", "indent with spaces, not with tabs"),
    ("mapping values are not allowed", "put a value that contains ': ' in quotes, and check the indentation"),
    ("expected <block end>", "check the indentation"),
    ("could not find expected ':'", "write key: value"),
    ("end of stream", "a quote is not closed"),
    ("<stream end>", "a bracket is not closed"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says: mappings, lists, text, whole and decimal numbers, booleans and None."""

    file: str
    digest: str
    """sha256 of the file's bytes, hexadecimal."""
    value: Any
    lines: Mapping[Where, int]
    """The line of every key and item, from 1."""

    def line(self, where: Where) -> int:
        """Return the line of `where`, or of the nearest thing around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where, 1)


def read_bytes(path: str, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of the regular file at `path`, at most `most`."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a path"
        raise InventoryError(
            f"cannot be read: {reason}", file=path, remedy="give the path of a file you can read"
        ) from None
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise InventoryError("is not a file", file=path, remedy="give the path of a file")
    with os.fdopen(descriptor, "rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        remedy = "write alike targets as a range such as ws-[001:040], or split the estate"
        raise InventoryError(f"is larger than {most // MIB} MiB", file=path, remedy=remedy)
    return data


def parse(data: bytes, file: str) -> Document:
    """Return the one document that `data` holds, or raise InventoryError with the line; no value is ever quoted."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InventoryError("is not UTF-8 here", file=file, line=line, remedy="save the file as UTF-8") from None
    value, lines = simple(text, _scalar) or _Reader(file, text).read()
    return Document(str(Path(file)), hashlib.sha256(data).hexdigest(), value, lines)


class _Reader:
    """Builds values from the events of one text; recursion is bounded by MAX_DEPTH."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines: dict[Where, int] = {}
        self.events = _events(file, text)

    def read(self) -> tuple[Any, dict[Where, int]]:
        """Return the document and its lines."""
        return self.document(), self.lines

    def document(self) -> Any:  # noqa: ANN401  YAML holds anything
        next(self.events)
        start = next(self.events)
        if type(start).__name__ == "StreamEndEvent":
            raise InventoryError("is empty", file=self.file, line=1, remedy="name at least one site with one target")
        if start.version not in (None, (1, 2)) or start.tags:
            raise self.error(start, "a directive", "this file is YAML 1.2 without directives")
        value = self.value((), next(self.events))
        next(self.events)
        rest = next(self.events)
        if type(rest).__name__ != "StreamEndEvent":
            raise self.error(rest, "a second document", "keep everything in one document, without ---")
        return value

    def value(self, where: Where, event: Any) -> Any:  # noqa: ANN401  events are untyped
        self.refuse(where, event)
        self.lines.setdefault(where, event.start_mark.line + 1)
        kind = type(event).__name__
        if kind == "MappingStartEvent":
            return self.mapping(where)
        if kind == "SequenceStartEvent":
            return self.sequence(where)
        if LONE_SURROGATE.search(event.value):
            raise self.error(event, "half a character", "take the \\ud800 to \\udfff out")
        return _scalar(event.value) if event.implicit[0] else str(event.value)

    def mapping(self, where: Where) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while type(event := next(self.events)).__name__ != "MappingEndEvent":
            self.refuse(where, event)
            if type(event).__name__ != "ScalarEvent":
                raise self.error(event, "a list or mapping as a key", "write a word before the colon")
            key, inner = str(event.value), (*where, str(event.value))
            if key in result:
                name = repr(key) if KEY.fullmatch(key) else "a key"
                remedy = f"it stands at line {self.lines[inner]} too; keep one of them"
                raise self.error(event, f"{name} stands here twice", remedy)
            self.lines[inner] = event.start_mark.line + 1
            result[key] = self.value(inner, next(self.events))
        return result

    def sequence(self, where: Where) -> list[Any]:
        result: list[Any] = []
        while type(event := next(self.events)).__name__ != "SequenceEndEvent":
            result.append(self.value((*where, len(result)), event))
        return result

    def refuse(self, where: Where, event: Any) -> None:  # noqa: ANN401  the same
        if type(event).__name__ == "AliasEvent" or event.anchor is not None:
            raise self.error(event, "an anchor or alias", "use defaults instead; quote text that starts with & or *")
        if event.tag is not None:
            raise self.error(event, "a tag", "leave the tag out; quote text that starts with !")
        if len(where) >= MAX_DEPTH:
            raise self.error(event, f"nested deeper than {MAX_DEPTH}", "an inventory needs no such depth")

    def error(self, event: Any, message: str, remedy: str) -> InventoryError:  # noqa: ANN401  the same
        return InventoryError(message, file=self.file, line=event.start_mark.line + 1, remedy=remedy)


def _events(file: str, text: str) -> Iterator[Any]:
    """Yield the parser's events; what it cannot parse is an InventoryError without the text around it."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        raise InventoryError("is not YAML here", file=file, line=line, remedy=_hint(str(error.problem))) from None
    except YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        remedy = "take out the control character"
        raise InventoryError("holds what no text holds", file=file, line=line, remedy=remedy) from None


def _hint(problem: str) -> str:
    return next((hint for sign, hint in HINTS if sign in problem), "compare with inventories/example/estate.yml")


def _scalar(text: str) -> str | int | float | bool | None:
    if text in WORDS:
        return WORDS[text]
    if INTEGER.fullmatch(text):
        return int(text)
    return float(text) if DECIMAL.fullmatch(text) else text
