"""Parquet files as pyarrow writes them: every codec and encoding that is read, the others by their names, broken ones."""

import io
import random
from datetime import UTC, datetime
from decimal import Decimal

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from tests.corpus.people import people
from tests.stray.judging import PEOPLE, judgements, said

REASONS = {"", "broken:store", "broken:table", "too_big", "unpacked_too_big", "format:parquet"}
CROWD = people(random.Random(3), 3000)
EVERYONE = len({(one.surname, one.forename, one.born) for one in CROWD})


DIFFERENCES = {
    "id": "DELTA_BINARY_PACKED", "surname": "DELTA_BYTE_ARRAY", "forename": "DELTA_LENGTH_BYTE_ARRAY",
    "date_of_birth": "DELTA_BINARY_PACKED",
}  # fmt: skip


def table(crowd=CROWD):
    return pa.table(
        {
            "id": pa.array(range(len(crowd)), pa.int64()),
            "surname": [one.surname for one in crowd],
            "forename": [one.forename if n % 50 else None for n, one in enumerate(crowd)],
            "date_of_birth": pa.array([one.born for one in crowd], pa.date32()),
            "paid": pa.array([Decimal(n) / 4 for n in range(len(crowd))], pa.decimal128(12, 2)),
            "seen": pa.array([datetime(2020, 1, 1, 2, tzinfo=UTC)] * len(crowd), pa.timestamp("us", "UTC")),
            "ratio": pa.array([n / 7 for n in range(len(crowd))], pa.float64()),
            "is_open": pa.array([n % 3 == 0 for n in range(len(crowd))], pa.bool_()),
            "tags": pa.array([["a", "b"][: n % 3] for n in range(len(crowd))], pa.list_(pa.string())),
        }
    )


def written(rows, **options):
    out = io.BytesIO()
    parquet.write_table(rows, out, **options)
    return out.getvalue()


@pytest.mark.parametrize("compression", ["none", "snappy", "gzip"])
@pytest.mark.parametrize("version", ["1.0", "2.0"])
@pytest.mark.parametrize("dictionary", [True, False])
def test_people_are_counted(compression, version, dictionary):
    data = written(
        table(), compression=compression, data_page_version=version, use_dictionary=dictionary, row_group_size=1100
    )

    assert said(data) == [("table 1", "people", EVERYONE, "high")]


def test_values_kept_as_differences_are_read():
    rows = table().select(list(DIFFERENCES))

    assert said(written(rows, use_dictionary=False, column_encoding=DIFFERENCES)) == [
        ("table 1", "people", EVERYONE, "high")
    ]


RECORD = pa.struct([("surname", pa.string()), ("forename", pa.string()), ("date_of_birth", pa.date32())])


def lists(crowd=CROWD, each=500):
    """A row for each prison, its people as records in one cell; some have none."""
    records = [{"surname": p.surname, "forename": p.forename, "date_of_birth": p.born} for p in crowd]
    cells = [records[at : at + each] for at in range(0, len(records), each)]
    cells = [*cells[:1], [], None, *cells[1:]]
    tags = [[{"key": "open", "value": "yes"}] * (n % 9) for n in range(len(cells))]
    return pa.table(
        {
            "prison": [f"HMP {n}" for n in range(len(cells))],
            "people": pa.array(cells, pa.list_(RECORD)),
            "tags": pa.array(tags, pa.list_(pa.struct([("key", pa.string()), ("value", pa.string())]))),
        }
    )


@pytest.mark.parametrize("each", [3000, 500, 7])
@pytest.mark.parametrize("version", ["1.0", "2.0"])
def test_people_in_lists_of_records_are_counted_however_few_the_rows(each, version):
    told = said(written(lists(each=each), data_page_version=version, row_group_size=300))

    assert told[-1] == ("table 1, list 1", "people", EVERYONE, "high")


def test_a_list_that_holds_nobody_whom_its_table_does_not_hold_is_not_told_again():
    rows = lists(each=1)

    assert [part for part, *_ in said(written(rows))] == ["table 1"]


def test_numbers_of_people_are_read_whatever_their_type():
    for kind in (pa.int64(), pa.string(), pa.decimal128(19, 0), pa.large_string()):
        numbers = [one.nhs if kind in (pa.string(), pa.large_string()) else int(one.nhs) for one in PEOPLE]
        rows = pa.table({"nhs_number": pa.array(numbers, pa.int64() if pa.types.is_decimal(kind) else kind).cast(kind)})

        assert said(written(rows)) == [("table 1", "people", 60, "medium")]


def test_columns_within_columns_have_the_names_of_their_paths():
    inner = [{"surname": one.surname, "forename": one.forename, "born": {"dob": one.born}} for one in PEOPLE]

    assert said(written(pa.table({"person": inner}))) == [("table 1", "people", 60, "high")]


@pytest.mark.parametrize("compression", ["zstd", "brotli", "lz4"])
def test_what_is_packed_in_another_way_is_judged_by_its_names(compression):
    assert said(written(table(), compression=compression)) == [("table 1", "people", 3000, "low")]
    assert said(written(table().select(["id", "ratio"]), compression=compression)) == [
        ("table 1", "not_read", 0, "high")
    ]


def test_a_table_of_many_columns_is_read_where_its_names_promise_most():
    columns = {f"c{n}": pa.array([f"{n} {i}" * 20 for i in range(2000)]) for n in range(300)}
    rows = pa.table(
        {**columns, "surname": [one.surname for one in CROWD[:2000]], "dob": [one.born for one in CROWD[:2000]]}
    )
    ((_, verdict, counted, _),) = said(written(rows, compression="gzip", compression_level=1))

    assert verdict == "people"
    assert counted == len({(one.surname, one.born) for one in CROWD[:2000]})


def test_measurements_are_nobody():
    rng = random.Random(1)
    rows = pa.table(
        {
            "sensor": [f"s{n % 9}" for n in range(5000)],
            "value": [rng.gauss(0, 1) for _ in range(5000)],
            "at": list(range(5000)),
        }
    )

    assert said(written(rows)) == []


def test_a_file_that_is_cut_is_not_clean():
    data = written(table())

    assert said(data[:-20]) == [("", "not_read", 0, "high")]


SMALL = [
    written(table(PEOPLE[:20]), compression=compression, data_page_version=version, use_dictionary=dictionary)
    for compression, version, dictionary in (("none", "1.0", True), ("snappy", "2.0", False), ("none", "2.0", True))
]


@settings(max_examples=500)
@given(
    data=st.sampled_from(SMALL),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
)
def test_wrong_bytes_end_in_a_judgement(data, changes):
    data = bytearray(data)
    for place, byte in changes:
        data[5 + place % (len(data) - 13)] = byte

    assert {found.reason for _, found in judgements(bytes(data))} <= REASONS | {"parquet"}


@settings(max_examples=200)
@given(footer=st.binary(max_size=200))
def test_any_footer_ends_in_a_judgement(footer):
    data = b"PAR1\x15\x00" + footer + len(footer).to_bytes(4, "little") + b"PAR1"

    assert {found.reason for _, found in judgements(data)} <= REASONS | {"parquet"}


@pytest.mark.parametrize("footer", [b"\0", b"\x15\2\0", b"\x26\x0a\0"])
def test_a_footer_that_describes_nothing_is_not_clean(footer):
    data = b"PAR1\x15" + bytes(50) + footer + len(footer).to_bytes(4, "little") + b"PAR1"

    assert said(data) == [("", "not_read", 0, "high")]


def test_a_table_that_tells_of_rows_and_has_none_is_not_clean():
    whole = written(pa.table({"sku": ["a", "b"]}), compression="none")
    at = whole.rindex(b"\x16\x04\x19\x1c")  # in the footer: two rows, then the list of one group
    lost = whole[: at + 2] + b"\x19\x0c" + whole[at + 4 :]

    assert said(lost) == [("table 1", "not_read", 0, "high")]


def test_a_table_without_rows_or_columns_is_nobody():
    assert said(written(pa.table({"surname": pa.array([], pa.string())}))) == []
    assert said(written(pa.table({}))) == []
