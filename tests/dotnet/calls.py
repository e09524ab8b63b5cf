"""Calls of one function in both engines: the Python one here, the C# one in a Mono process for all of them."""

from __future__ import annotations

import codecs
import hashlib
import json
import math
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.known import known_file
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.prose.prose_hits import is_birth_elsewhere
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources import recognise, source_text, streams
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.tables import columns
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.texts import delimited
from scanner.collectors.python.texts.evidence import may_list_people
from scanner.collectors.python.values import dates, signs
from scanner.collectors.python.values.validators import VALIDATORS
from scanner.collectors.python.words import cell_values, headers
from tests.dotnet.resident import Resident
from tests.stray.judging import Held, context

THIS_YEAR = 2026
Call = tuple[Any, ...]
"""A name of FUNCTIONS and what to call it with; bytes as characters of the same numbers."""


class Cut(Held):
    """A source in memory that hands out pieces of so many bytes at most."""

    def __init__(self, text: str, longest: str) -> None:
        super().__init__(text.encode("latin-1"))
        self.longest = int(longest)

    def open(self) -> Any:
        stream = super().open()
        whole = stream.read
        stream.read = lambda count=self.longest: whole(min(count, self.longest))
        return stream


def parsed_json(text: str) -> Any:
    try:
        return [json.loads(text, parse_int=str, parse_float=str)]
    except ValueError:
        return None
    except RecursionError:
        return "not read: nesting"


def fed(pieces: list[str]) -> Any:
    prose = Prose(context())
    for piece in pieces:
        prose.feed(piece.encode("latin-1"))
    return prose.judgement()[:5]  # the C# engine knows no exports


def may_list(data: bytes) -> bool:
    scan = context()
    return may_list_people(Work(Held(data), scan, Allowance(scan.budget), 0, judged))


def subjects(count: str) -> Any:
    everyone, half = Subjects(b"key"), Subjects(b"key")
    for number in range(int(count)):
        everyone.add(b"%d" % number)
        half.add(b"%d" % (number // 2))
    return everyone.count(), everyone.count_without(half), len(everyone.kept) <= Subjects.CAPACITY


def fingerprint(text: str) -> Any:
    try:
        (export,) = known_file.given_exports((), [text])
    except ValueError:
        return "none"
    kinds = sorted(export.filters)
    return (
        export.name,
        str(export.people),
        " ".join(kinds),
        export.number_of("nino", "AB123456") in export.filters[kinds[0]],
    )


def digest(key: str, data: str) -> str:
    hashed = hashlib.blake2b(data.encode("latin-1"), digest_size=8, key=key.encode("latin-1"))
    return str(int.from_bytes(hashed.digest()))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    **VALIDATORS,
    "compact": signs.compact,
    "parse_date": dates.parse_date,
    "parse_serial": dates.parse_serial,
    "parse_told_birth": dates.parse_told_birth,
    "words": headers.words,
    "header_kind": headers.header_kind,
    "is_event": headers.is_event,
    "is_birth_elsewhere": lambda text: is_birth_elsewhere(text.encode("latin-1"), len(text)),
    "is_name": cell_values.is_name,
    "is_two_words": cell_values.is_two_words,
    "has_known_name": cell_values.has_known_name,
    "is_initials": cell_values.is_initials,
    "type_column": lambda header, cells: columns.type_column(header, cells, THIS_YEAR),
    "strip": str.strip,
    "lower": str.lower,
    "cut": lambda text, count: text[: int(count)],
    "has_alphanumeric": lambda text: any(map(str.isalnum, text)),
    "sniff_delimiter": delimited.sniff_delimiter,
    "dates_events": delimited.dates_events,
    "parsed": lambda lines, delimiter: list(delimited.parsed(lines, delimiter)),
    "lines": lambda data, encoding, longest: list(streams.Lines(Cut(data, longest).open(), encoding)),
    "recognise": lambda head: recognise.recognise(head.encode("latin-1")),
    "may_list_people": lambda text: may_list(text.encode("latin-1")),
    "is_source": lambda head: source_text.is_source(head.encode("latin-1"), head.encode("latin-1").lower()),
    "decode": lambda data, encoding: codecs.decode(data.encode("latin-1"), encoding, "replace"),
    "ascii_pieces": lambda data, encoding, longest: b"".join(streams.ascii_pieces(Cut(data, longest), encoding)).decode(
        "latin-1"
    ),
    "json": parsed_json,
    "fingerprint": fingerprint,
    "digest": digest,
    "prose": fed,
    "subjects": subjects,
}


def plain(value: Any) -> Any:
    """Return a result as JSON has it; what is no number is told by its name, as a text of a table is."""
    if isinstance(value, float):
        return "nan" if math.isnan(value) else str(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def python_answers(calls: Iterable[Call]) -> list[Any]:
    return [plain(FUNCTIONS[name](*arguments)) for name, *arguments in calls]


def dotnet_answers(resident: Resident, calls: Iterable[Call], folder: Path) -> list[Any]:
    path = folder / "calls"
    path.write_text("".join(json.dumps(call) + "\n" for call in calls))
    return [json.loads(line) for line in resident.ask("vectors", path).splitlines()]
