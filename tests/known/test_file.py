"""A fingerprint that is none is refused in fixed words, whatever it holds."""

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.known.known_file import EXPORT_BYTES, EXPORT_MAGIC, read_export
from tests.known.crowds import PRISONERS, crowd, known

HEADER = {
    "canaries": [["ab" * 16]],
    "export": "prisoners-00ff00ff",
    "filters": [{"kind": "nino", "bytes": 8, "probes": 3, "ones": 20}],
    "key": "5a" * 32,
    "people": 3,
}


def file(header=None, bits=b"\x07" * 8, **fields):
    text = json.dumps({**HEADER, **fields}) if header is None else header
    data = EXPORT_MAGIC + text.encode() + b"\n" + bits
    return data + hashlib.sha256(data).digest()


def test_a_whole_one_is_read():
    export = read_export(file())

    assert (export.name, export.people, list(export.filters)) == ("prisoners-00ff00ff", 3, ["nino"])
    assert export.canaries == {0xABABABABABABABABABABABABABABABAB: 0}
    assert export.filters["nino"].background == (20 / 64) ** 3


WRONG = {
    "another field": {"more": 1},
    "no name": {"export": "Smith, Ann"},
    "people true": {"people": True},
    "nobody": {"people": 0},
    "a key too short": {"key": "5a" * 16},
    "canaries of another kind": {"canaries": {"a": 1}},
    "a canary that is no hash": {"canaries": [["zz" * 16]]},
    "no filter": {"filters": []},
    "filters that are none": {"filters": [1]},
    "an unknown kind": {"filters": [{"kind": "shoe", "bytes": 8, "probes": 3, "ones": 1}]},
    "a kind that is no text": {"filters": [{"kind": ["nino"], "bytes": 8, "probes": 3, "ones": 1}]},
    "a kind twice": {"filters": [{"kind": "nino", "bytes": 4, "probes": 3, "ones": 1}] * 2},
    "more bits than there are": {"filters": [{"kind": "nino", "bytes": 9, "probes": 3, "ones": 1}]},
    "fewer bits than there are": {"filters": [{"kind": "nino", "bytes": 7, "probes": 3, "ones": 1}]},
    "no probes": {"filters": [{"kind": "nino", "bytes": 8, "probes": 0, "ones": 1}]},
    "more probes than factors": {"filters": [{"kind": "nino", "bytes": 8, "probes": 9, "ones": 1}]},
    "a full filter": {"filters": [{"kind": "nino", "bytes": 8, "probes": 3, "ones": 60}]},
    "more ones than bits": {"filters": [{"kind": "nino", "bytes": 8, "probes": 3, "ones": 65}]},
}


@pytest.mark.parametrize("what", WRONG)
def test_a_header_with_anything_wrong_is_refused(what):
    with pytest.raises(ValueError, match=r"^(its|a filter) "):
        read_export(file(**WRONG[what]))


@pytest.mark.parametrize("text", ["", "{}", "[]", "[" * 100_000, "\xff", '{"people": ' + "9" * 5000 + "}"])
def test_a_header_that_is_none_is_refused(text):
    with pytest.raises(ValueError, match=r"^its header "):
        read_export(file(text))


def test_one_that_is_cut_or_changed_is_refused():
    data = file()
    for end in range(len(EXPORT_MAGIC), len(data)):
        with pytest.raises(ValueError, match="cut off"):
            read_export(data[:end])
    with pytest.raises(ValueError, match="changed"):
        read_export(data.replace(b"prisoners", b"offenders"))


def test_one_that_is_too_large_is_refused_unread():
    with pytest.raises(ValueError, match="larger"):
        read_export(bytes(EXPORT_BYTES + 1))


@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_refused(data):
    for made in (data, EXPORT_MAGIC + data, file(data.decode("latin-1").replace("\n", ""))):
        with pytest.raises(ValueError, match=r"^(it|its) "):
            read_export(made)


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    return known(tmp_path_factory.mktemp("real"), crowd(4, 60), PRISONERS)


@given(st.data())
def test_a_real_one_with_changes_is_refused_or_answers(real, data):
    body = bytearray(real[:-32])
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    try:
        export = read_export(bytes(body) + hashlib.sha256(body).digest())
    except ValueError:
        return
    for name, known_filter in export.filters.items():
        assert (export.number_of(name, "smith|1970-1-1") in known_filter) in (True, False)


def test_nothing_of_anybody_is_in_the_file(real):
    for person in crowd(4, 60):
        for value in (person.surname, person.nino, f"{person.born:%d/%m/%Y}"):
            assert value.encode() not in real
            assert hashlib.sha256(value.encode()).digest()[:8] not in real
