"""An export as rows, as often as they are asked for: delimited text, JSON lines, or a sheet of a workbook."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO
from xml.parsers.expat import ExpatError

from scanner.collectors.python.asked.settings import READ_BYTES, SAMPLE_ROWS, SNIFF_BYTES, NotRead
from scanner.collectors.python.documents import sheet_xml, xml_events
from scanner.collectors.python.sources.recognise import recognise
from scanner.collectors.python.sources.streams import Lines
from scanner.collectors.python.texts.delimited import sniff_delimiter
from scanner.errors import UsageError
from scanner.values import dataclass

KINDS = ("delimited", "jsonl", "xlsx")
LINE_BYTES = 1024 * 1024
"""A longer line of JSON is no record of a person."""
STRINGS = 4_000_000
"""Shared strings of a workbook are held in memory, some 100 bytes each."""
SAVE_AS = "save it as csv, and name that file"
Row = list[str]


@dataclass(frozen=True, slots=True)
class Export:
    """A file that can be read again and again."""

    path: Path
    kind: str
    """One of KINDS."""
    encoding: str
    delimiter: str
    sheet: int
    """Number of the sheet of a workbook, from 1."""

    def rows(self) -> Iterator[tuple[int, Row]]:
        """Yield (line or row number, cells); of JSON lines the first row holds the names of the first records."""
        return READERS[self.kind](self)


def open_export(path: Path, sheet: int = 1) -> Export:
    """Tell what a file is, or raise UsageError with a remedy."""
    try:
        with path.open("rb") as file:
            head = file.read(SNIFF_BYTES)
    except OSError as failure:
        raise UsageError(f"cannot be read: {failure.strerror}", file=str(path)) from None
    kind, detail = recognise(head)
    if kind == "zip":
        return Export(path, "xlsx", "", "", sheet)
    if kind != "text":
        raise UsageError("neither csv, tsv, JSON lines nor xlsx", file=str(path), remedy=SAVE_AS)
    text = head.decode(detail, "replace").lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if text.lstrip()[:1] == "[":
        raise UsageError("JSON in one list", file=str(path), remedy="write one object a line (jq -c '.[]')")
    if text.lstrip()[:1] == "{":
        return Export(path, "jsonl", detail, "", sheet)
    delimiter = sniff_delimiter(text)
    if not delimiter:
        raise UsageError("no columns can be seen in it", file=str(path), remedy=SAVE_AS)
    return Export(path, "delimited", detail, delimiter, sheet)


class Stream:
    """A file as the engine's readers take one."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file

    def read(self, count: int = READ_BYTES) -> bytes:
        """Return up to `count` bytes, empty at the end."""
        return self.file.read(count)


def _lines(export: Export, file: BinaryIO) -> Iterator[str]:
    for number, line in enumerate(Lines(Stream(file), export.encoding), 1):
        text: str = line
        yield text.lstrip("\ufeff") if number == 1 else text


def _delimited(export: Export) -> Iterator[tuple[int, Row]]:
    with export.path.open("rb") as file:
        reader = csv.reader(_lines(export, file), delimiter=export.delimiter, skipinitialspace=True)
        try:
            for row in reader:
                yield reader.line_num, row
        except csv.Error as failure:
            where, remedy = reader.line_num, "a quote before it may not be closed"
            raise UsageError(str(failure), file=str(export.path), line=where, remedy=remedy) from None


def _jsonl(export: Export) -> Iterator[tuple[int, Row]]:
    with export.path.open("rb") as file:
        numbered = ((number, line) for number, line in enumerate(_lines(export, file), 1) if line.strip())
        records = ((number, _record(export, number, line)) for number, line in numbered)
        first = list(islice(records, SAMPLE_ROWS))
        names = list(dict.fromkeys(name for _, record in first for name in record))
        yield 1, names
        for number, record in chain(first, records):
            yield number, [record.get(name, "") for name in names]


def _record(export: Export, number: int, line: str) -> dict[str, str]:
    try:
        value = json.loads(line, parse_int=str, parse_float=str) if len(line) < LINE_BYTES else None
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        remedy = "every line holds one JSON object"
        raise UsageError("this line is no record", file=str(export.path), line=number, remedy=remedy)
    return dict(_flat(value, "", 8))


def _flat(value: Mapping[str, object], prefix: str, depth: int) -> Iterator[tuple[str, str]]:
    for key, item in value.items():
        if isinstance(item, dict) and depth:
            yield from _flat(item, f"{prefix}{key}.", depth - 1)
        elif isinstance(item, str):
            yield prefix + key, item


class Member:
    """A part of a workbook, as the engine's readers take one."""

    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self.archive, self.name = archive, name

    def open(self) -> Stream:
        """Return a new Stream at its start."""
        return Stream(self.archive.open(self.name))  # type: ignore[arg-type]  # it reads bytes


def _xlsx(export: Export) -> Iterator[tuple[int, Row]]:
    try:
        with zipfile.ZipFile(export.path) as archive:
            yield from enumerate(_sheet(export, archive), 1)
    except (zipfile.BadZipFile, ExpatError, NotRead, EOFError, OSError, NotImplementedError) as failure:
        raise UsageError(f"cannot be read as a workbook ({type(failure).__name__})", file=str(export.path),
                         remedy=SAVE_AS) from None  # fmt: skip


def _sheet(export: Export, archive: zipfile.ZipFile) -> Iterator[Row]:
    names = {name.lower().lstrip("/"): name for name in archive.namelist()}
    wanted = f"xl/worksheets/sheet{export.sheet}.xml"
    if wanted not in names:
        count = sum(name.startswith("xl/worksheets/sheet") for name in names)
        raise UsageError(f"sheet {export.sheet} is not among its {count}", file=str(export.path), remedy="--sheet N")
    strings: list[str] = []
    for text in _part(archive, names, "xl/sharedstrings.xml", sheet_xml.SharedStrings):
        strings.append(text)
        if len(strings) > STRINGS:
            raise UsageError("too many different texts for a workbook", file=str(export.path), remedy=SAVE_AS)
    styles = set(_part(archive, names, "xl/styles.xml", sheet_xml.DateStyles))
    yield from sheet_xml.SheetRows(Member(archive, names[wanted]), strings, styles)


def _part(
    archive: zipfile.ZipFile, names: Mapping[str, str], name: str, reader: type[xml_events.Events]
) -> Iterator[str]:
    if name in names:
        yield from reader(Member(archive, names[name]))


READERS = {"delimited": _delimited, "jsonl": _jsonl, "xlsx": _xlsx}
