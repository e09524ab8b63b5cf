"""Which column of an export holds what: as the owner says, else as the engine on targets types columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from scanner.collectors.python.asked.settings import SAMPLE_ROWS
from scanner.collectors.python.known.known_keys import KEY_KINDS, SINGLE_KINDS, RowKeys
from scanner.collectors.python.tables.columns import Column, labelled, type_column
from scanner.collectors.python.tables.header_rows import header_row
from scanner.collectors.python.words.dictionary import NULLS
from scanner.errors import UsageError
from scanner.fingerprint.source import Export, Row
from scanner.values import dataclass

NAMED = ("surname", "forename", "full_name", "initials", "date_of_birth", "postcode", *SINGLE_KINDS)
"""What a column can be said to hold."""


@dataclass(frozen=True, slots=True)
class Typed:
    """An export whose columns are known."""

    export: Export
    header: Row
    first: int
    """How many rows stand before the first record."""
    columns: tuple[Column, ...]
    kinds: tuple[str, ...]
    """The kinds of keys that its records have, the strongest first."""
    sample: Sequence[Row]

    def keys(self) -> RowKeys:
        """Return what takes the keys out of a row."""
        return RowKeys(self.columns, self.kinds, self.sample)


def parse_columns(text: str) -> dict[str, str]:
    """Return {kind: header} of `surname=Surname,date_of_birth=DOB`, or raise UsageError."""
    said = {}
    for pair in filter(None, text.split(",")):
        kind, equals, header = (part.strip() for part in pair.partition("="))
        if not equals or not header or kind not in NAMED or kind in said:
            remedy = f"KIND=HEADER between commas; kinds are {', '.join(NAMED)}"
            raise UsageError(f"--columns {pair!r} cannot be understood", remedy=remedy)
        said[kind] = header
    return said


def typed(export: Export, said: Mapping[str, str], this_year: int) -> Typed:
    """Return the export with its columns typed on the first rows, or raise UsageError where nobody is in it."""
    sample = [row for _, row in islice(export.rows(), SAMPLE_ROWS)]
    at = header_row(sample)
    at = 0 if at is None and said else at
    header = [cell.strip() for cell in sample[at]] if at is not None else []
    body = sample[at + 1 :] if at is not None else sample
    if said:
        columns = _as_said(export, said, header, body, this_year)
    else:
        width = max((len(row) for row in body), default=0)
        columns = tuple(
            type_column(header[n] if n < len(header) else "", _cells(body, n), this_year) for n in range(width)
        )
    return Typed(export, header, 0 if at is None else at + 1, columns, _kinds(export, columns, header, body), body)


def _as_said(
    export: Export, said: Mapping[str, str], header: Row, body: Sequence[Row], this_year: int
) -> tuple[Column, ...]:
    columns = [Column("", False)] * len(header)
    for kind, name in said.items():
        if name not in header:
            remedy = f"its columns are {', '.join(header)}"
            raise UsageError(f"there is no column {name!r}", file=str(export.path), remedy=remedy)
        values = [cell.strip() for cell in _cells(body, header.index(name)) if cell.strip().lower() not in NULLS]
        if not values or not labelled(kind, values, this_year, False).kind:
            message = f"the column {name!r} does not hold what --columns says, {kind}, in its first {len(body)} rows"
            raise UsageError(message, file=str(export.path), remedy="is it another column?")
        columns[header.index(name)] = Column(kind, True)
    return tuple(columns)


def _cells(body: Sequence[Row], column: int) -> Row:
    return [row[column] for row in body if column < len(row)]


def _kinds(export: Export, columns: Sequence[Column], header: Row, body: Sequence[Row]) -> tuple[str, ...]:
    """Return the kinds of keys that the sample has; initials only where there are no surnames."""
    keys = RowKeys(columns, KEY_KINDS, body)
    found = {kind for row in body for kind, _, _ in keys.of(row)}
    if "surname+birth" in found:
        found.discard("initials+birth")
    if not found:
        seen = ", ".join(sorted({column.kind for column in columns if column.kind})) or "nothing that names a person"
        remedy = f"say which with --columns KIND=HEADER; its columns are {', '.join(header) or 'without names'}"
        raise UsageError(f"no records of people are seen in it, only {seen}", file=str(export.path), remedy=remedy)
    return tuple(kind for kind in KEY_KINDS if kind in found)
