"""Gzip files: read as what they hold, also in parts; what is cut off, broken or a bomb is told."""

import gzip
import json

import pytest

from tests.corpus.files import zipped
from tests.corpus.workbooks import workbook
from tests.stray.judging import HEAD, counted, judgements, rows, table

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
