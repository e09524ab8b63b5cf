"""Gzip files: read as what they hold, also in parts; what is cut off, broken or a bomb is told."""

import gzip
import json

import pytest

from scanner.collectors.python.containers.archive import GZIP_FED, Allowance, GzipPieces
from tests.corpus.files import zipped
from tests.corpus.workbooks import workbook
from tests.stray.judging import HEAD, Held, context, counted, judgements, rows, table

EVERYBODY = ("people", 60)
TEXT = table([HEAD], rows()).encode()
PACKED = gzip.compress(TEXT)
RECORDS = json.dumps({"items": [dict(zip(HEAD, row, strict=True)) for row in rows()]}, indent=1).encode()


@pytest.mark.parametrize(
    "data",
    [
        PACKED,
        gzip.compress(TEXT[:700]) + gzip.compress(TEXT[700:]),
        PACKED + bytes(512),
        gzip.compress(RECORDS),
        gzip.compress(TEXT.decode().encode("utf-16")),
        gzip.compress(zipped({"list.csv": TEXT})),
        zipped({"list.csv.gz": PACKED}),
        gzip.compress(PACKED),
        gzip.compress(workbook([[HEAD, *rows()]])),
    ],
    ids=["table", "two parts", "padded", "JSON", "UTF-16", "archive within", "in an archive", "twice", "workbook"],
)
def test_everybody_in_a_gzip_file_is_counted(data):
    assert counted(data) == EVERYBODY


def test_of_a_long_table_the_rest_is_counted_by_its_rows():
    many = [
        [row[0], row[1] + "abcdefghij"[n % 10], f"{n % 28 + 1:02d}/03/{1930 + n % 70}"]
        for n in range(3000)
        for row in rows()
    ]
    verdict, people = counted(gzip.compress(table([HEAD], many).encode()))

    assert verdict == "people"
    assert abs(people - len({tuple(row) for row in many})) < 0.05 * len(many)


def in_parts(count: int) -> bytes:
    """The table in parts of a few bytes, with empty ones and zeros between them."""
    step = len(TEXT) // count + 1
    parts = [gzip.compress(TEXT[at : at + step], mtime=0) for at in range(0, len(TEXT), step)]
    return b"".join(part + (gzip.compress(b"", mtime=0), bytes(n % 9), b"")[n % 3] for n, part in enumerate(parts))


@pytest.mark.parametrize("count", [3, 40, 1500])
def test_a_file_of_many_parts_is_read_as_one(count):
    assert counted(in_parts(count)) == EVERYBODY


def test_what_is_left_at_the_end_of_a_part_is_looked_at_once_and_not_with_each_part_again():
    """Bytes that slices of the file copy: at most some for each of the parts, however long the file is."""

    class Counting(bytes):
        copied = 0

        def __getitem__(self, where):
            taken = super().__getitem__(where)
            Counting.copied += len(taken) if isinstance(where, slice) else 0
            return taken

    class Whole(Held):
        def open(self):
            stream, pieces = super().open(), iter([Counting(self.data)])
            stream.read = lambda: next(pieces, b"")
            return stream

    data = gzip.compress(b"", mtime=0) * 10_000
    stream = GzipPieces(Whole(data), Allowance(context().budget))

    assert stream.read() == b""
    assert Counting.copied <= 2 * GZIP_FED * 10_000


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (PACKED[:-20], "broken:EOFError"),
        (PACKED[:60] + bytes(40) + PACKED[100:], "broken:error"),
        (gzip.compress(b"0" * 50_000_000), "bomb"),
        (gzip.compress(gzip.compress(gzip.compress(gzip.compress(TEXT)))), "nested_too_deep"),
    ],
    ids=["cut off", "damaged", "a bomb", "too deep"],
)
def test_what_cannot_be_unpacked_is_told(data, reason):
    assert [(judgement.verdict, judgement.reason) for _, judgement in judgements(data)] == [("not_read", reason)]
