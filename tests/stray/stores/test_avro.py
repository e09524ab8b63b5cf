"""Avro files as fastavro writes them: every codec of the standard, every type, lists of people within, broken ones."""

import io
import json
import random
from datetime import UTC, datetime
from decimal import Decimal

import fastavro
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.corpus.people import people
from tests.stray.judging import PEOPLE, judgements

REASONS = {"", "broken:store", "nested_too_deep", "too_big", "unpacked_too_big", "format:avro"}
SYNC = b"0123456789abcdef"
NULLABLE = ["null", "string"]
PERSON = {
    "type": "record",
    "name": "Person",
    "namespace": "org.example",
    "fields": [
        {"name": "id", "type": {"type": "fixed", "name": "Id", "size": 6}},
        {"name": "surname", "type": NULLABLE},
        {"name": "forename", "type": "string"},
        {"name": "born", "type": {"type": "int", "logicalType": "date"}},
        {"name": "weight", "type": ["float", "double", "null"]},
        {"name": "owed", "type": {"type": "bytes", "logicalType": "decimal", "precision": 9, "scale": 2}},
        {"name": "seen", "type": {"type": "long", "logicalType": "timestamp-micros"}},
        {"name": "kind", "type": {"type": "enum", "name": "Kind", "symbols": ["A", "B"]}},
        {"name": "flags", "type": {"type": "map", "values": "boolean"}},
        {"name": "notes", "type": {"type": "array", "items": "string"}},
    ],
}

BATCH = {
    "type": "record",
    "name": "Batch",
    "fields": [
        {"name": "source", "type": "string"},
        {"name": "subject", "type": PERSON},
        {"name": "others", "type": {"type": "array", "items": "org.example.Person"}},
    ],
}


def record(one, number=0):
    return {
        "id": b"\0\1\2\3\4\5", "surname": one.surname, "forename": one.forename, "born": one.born, "weight": number / 7,
        "owed": Decimal("12.50"), "seen": datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), "kind": "B", "flags": {"x": True},
        "notes": ["a", "b"],
    }  # fmt: skip


def written(schema, records, codec="null", **settings):
    out = io.BytesIO()
    fastavro.writer(out, fastavro.parse_schema(schema), records, codec=codec, sync_marker=SYNC, **settings)
    return out.getvalue()


def said(data):
    return [(found.verdict, found.people, found.confidence, found.reason) for _, found in judgements(data)]


@pytest.mark.parametrize("codec", ["null", "deflate"])
def test_people_are_counted_over_all_blocks(codec):
    crowd = people(random.Random(3), 3000)
    ((verdict, counted, confidence, _),) = said(written(PERSON, map(record, crowd), codec, sync_interval=4000))

    assert (verdict, confidence) == ("people", "high")
    assert counted == len({(one.surname, one.forename, one.born) for one in crowd})


def test_people_in_lists_and_records_within_are_counted():
    batches = [{"source": "x", "subject": record(one), "others": list(map(record, PEOPLE[:6]))} for one in PEOPLE]

    assert said(written(BATCH, batches)) == [("people", 60, "high", "")]


def test_what_is_packed_in_another_way_is_judged_by_its_names():
    data = written(PERSON, map(record, PEOPLE), "bzip2")

    assert said(data) == [("people", 60, "low", "")]


def test_names_of_no_people_that_are_packed_in_another_way_are_not_clean():
    schema = {"type": "record", "name": "T", "fields": [{"name": "speed", "type": "int"}]}

    assert said(written(schema, [{"speed": 1}], "xz")) == [("not_read", 0, "high", "format:avro")]


def test_sentences_are_searched_as_text():
    schema = {"type": "record", "name": "T", "fields": [{"name": "text", "type": "string"}]}
    data = written(schema, [{"text": f"Case of NI number {one.nino}, closed."} for one in PEOPLE])

    assert [item[:2] for item in said(data)] == [("people", 60)]


def test_measurements_are_nobody():
    schema = {"type": "record", "name": "T", "fields": [{"name": n, "type": "double"} for n in ("a", "b")]}

    assert said(written(schema, [{"a": n / 3, "b": n * 1e6} for n in range(2000)])) == [("clean", 0, "high", "")]


def test_a_cut_file_tells_those_it_still_holds_and_that_it_is_cut():
    data = written(PERSON, map(record, people(random.Random(3), 2000)), sync_interval=2000)
    (verdict, counted, *_), (cut, *_) = said(data[: len(data) // 2])

    assert (verdict, cut) == ("people", "not_read")
    assert 800 < counted < 1100


def test_the_few_before_a_broken_block_do_not_hide_that_it_is_broken():
    data = written(PERSON, map(record, PEOPLE), sync_interval=100)
    (verdict, counted, *_), (broken, *_) = said(data[: data.index(SYNC) + (len(data) - data.index(SYNC)) // 10])

    assert (verdict, broken) == ("few", "not_read")
    assert 0 < counted < 10


SELF = {"type": "record", "name": "S", "fields": [{"name": "again", "type": "S"}]}


def test_a_type_that_holds_itself_and_types_that_double_end():
    doubled = "null"
    for number in range(20):
        fields = [{"name": side, "type": doubled if side == "l" or number == 0 else f"D{number}"} for side in "lr"]
        doubled = {"type": "record", "name": f"D{number + 1}", "fields": fields}
    for schema in (SELF, doubled):
        assert {reason for *_, reason in said(with_schema(schema))} == {"nested_too_deep"}


def with_schema(schema):
    """Return a file of one record without a byte."""
    text = json.dumps(schema).encode()
    size, count = len(text) << 1, []
    while size >= 0x80:
        count.append(size & 0x7F | 0x80)
        size >>= 7
    head = b"Obj\x01\x02\x16avro.schema" + bytes([*count, size]) + text + b"\0" + SYNC
    return head + b"\x02\x00" + SYNC


SMALL = written(PERSON, [record(one, n) for n, one in enumerate(PEOPLE[:20])], "deflate")
PLAIN = written(PERSON, [record(one, n) for n, one in enumerate(PEOPLE[:20])])


@settings(max_examples=300)
@given(
    data=st.sampled_from([SMALL, PLAIN]),
    changes=st.lists(st.tuples(st.integers(4, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 3000),
)
@example(data=PLAIN, changes=[(4, 255)], cut=0)
def test_wrong_bytes_end_in_a_judgement(data, changes, cut):
    data = bytearray(data)
    for place, byte in changes:
        data[max(4, place % len(data))] = byte

    assert {reason for *_, reason in said(bytes(data[: max(5, len(data) - cut)]))} <= REASONS


@given(data=st.binary(max_size=300))
def test_any_bytes_behind_the_magic_end_in_a_judgement(data):
    assert {reason for *_, reason in said(b"Obj\x01" + data)} <= REASONS
