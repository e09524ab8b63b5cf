"""Arrow files and Feather as pyarrow writes them: plain and packed by LZ4, by zstd by their names, broken ones."""

import io

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import feather

from tests.stray.judging import PEOPLE, judgements, said
from tests.stray.stores.test_parquet import CROWD, EVERYONE, table

REASONS = {"", "broken:store", "broken:table", "too_big", "unpacked_too_big", "format:arrow"}


def written(rows, compression="uncompressed", **options):
    out = io.BytesIO()
    feather.write_feather(rows, out, compression=compression, **options)
    return out.getvalue()


@pytest.mark.parametrize("compression", ["uncompressed", "lz4"])
@pytest.mark.parametrize("chunk", [700, 65536])
def test_people_are_counted(compression, chunk):
    assert said(written(table(), compression, chunksize=chunk)) == [("table 1", "people", EVERYONE, "high")]


def test_what_is_packed_in_another_way_is_judged_by_its_names():
    assert said(written(table(), "zstd")) == [("table 1", "people", 3000, "low")]
    assert said(written(table().select(["id", "ratio"]), "zstd")) == [("table 1", "not_read", 0, "high")]


def test_columns_within_columns_and_words_of_a_dictionary_are_read():
    inner = [{"surname": one.surname, "born": {"dob": one.born}} for one in PEOPLE]
    forenames = pa.array([one.forename for one in PEOPLE]).dictionary_encode()
    rows = pa.table({"tags": [["a"], None] * 30, "person": inner, "forename": forenames})

    assert said(written(rows)) == [("table 1", "people", 60, "high")]


@pytest.mark.parametrize("kind", [pa.large_string(), pa.date64(), pa.timestamp("ms")])
def test_other_types_of_texts_and_dates_are_read(kind):
    is_text = kind == pa.large_string()
    names = pa.array([one.surname for one in CROWD], kind if is_text else pa.string())
    births = pa.array([one.born for one in CROWD], pa.date32()).cast(pa.date32() if is_text else kind)
    ((_, verdict, counted, _),) = said(written(pa.table({"surname": names, "dob": births})))

    assert (verdict, counted) == ("people", len({(one.surname, one.born) for one in CROWD}))


def test_measurements_are_nobody():
    assert said(written(pa.table({"sensor": ["s1", "s2"] * 900, "value": [n / 7 for n in range(1800)]}))) == []


def test_a_cut_file_is_not_clean():
    assert said(written(table())[:20000]) == [("", "not_read", 0, "high")]


def test_a_file_that_describes_no_column_is_not_clean():
    assert said(b"ARROW1" + bytes(12)) == [("", "not_read", 0, "high")]


SMALL = [
    written(table(PEOPLE[:20]).append_column("d", pa.array(["x", "y"] * 10).dictionary_encode()), how)
    for how in ("uncompressed", "lz4")
]


@settings(max_examples=400)
@given(
    data=st.sampled_from(SMALL),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 500),
)
def test_wrong_bytes_end_in_a_judgement(data, changes, cut):
    data = bytearray(data)
    for place, byte in changes:
        data[8 + place % (len(data) - 8)] = byte

    assert {found.reason for _, found in judgements(bytes(data[: len(data) - cut]))} <= REASONS


def test_rows_that_no_byte_stands_for_are_not_gone_through():
    plain = written(pa.table({"surname": pa.array([b""] * 3, pa.binary(0)), "dob": pa.array([b""] * 3, pa.binary(0))}))
    told = plain.replace((3).to_bytes(8, "little"), (2**40).to_bytes(8, "little"))

    assert told != plain
    assert {found.verdict for _, found in judgements(told)} <= {"clean", "not_read"}
