"""Facts JSON is read strictly, and a fault is named by the path that leads to it."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.errors import EvidenceError
from scanner.facts import StrayScan
from scanner.facts.codec import decode_value, encode
from scanner.facts.section import State
from scanner.facts.stray import StrayFile, StrayRoot
from scanner.facts.writers import FEW, Writer, plainly, writer_of
from scanner.limits import DEFAULT, Limits

FILE = StrayFile(
    path="/home/a/list.csv", part="", verdict="people", people=12, kinds=("surname", "nino"), confidence="high",
    place="home", size=477, mode=0o644, modified=1580230800,
)  # fmt: skip
SCAN = StrayScan(
    engine="python", version="1", roots=(StrayRoot("/home", "home", "ok", skipped=(("locked", 2),)),), files=(FILE,)
)


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A type whose fields are given by name only, as the header of a facts file."""

    first: int
    second: str | None = None
    third: float = 0.0
    state: State = State.OK


def fault(kind, raw, limits=DEFAULT):
    with pytest.raises(EvidenceError) as found:
        decode_value("here", kind, raw, limits)
    assert found.value.state == "bad_evidence"
    return found.value.reason


@dataclasses.dataclass(frozen=True, slots=True)
class Everything:
    """A field of each kind that facts have."""

    text: str
    whole: int
    real: float
    flag: bool
    maybe: int | None
    word: State
    texts: tuple[str, ...]
    pairs: tuple[tuple[str, int], ...]
    nested: tuple[tuple[str, ...], ...]
    inner: Named
    inners: tuple[Named, ...]


def values(named):
    return st.builds(
        Everything, st.text(), st.integers(-(2**63) + 1, 2**63 - 1), st.floats(allow_nan=False, allow_infinity=False),
        st.booleans(), st.none() | st.integers(0, 9), st.sampled_from(State), st.lists(st.text()).map(tuple),
        st.lists(st.tuples(st.text(), st.integers(0, 9))).map(tuple), st.lists(st.lists(st.text()).map(tuple)).map(tuple),
        named, st.lists(named).map(tuple),
    )  # fmt: skip


@given(values(st.builds(Named, first=st.integers(0, 9), second=st.none() | st.text(), state=st.sampled_from(State))))
def test_every_kind_of_field_is_written_as_the_standard_encoder_writes_it(value):
    plain = dataclasses.asdict(value)
    standard = json.dumps(plain, default=lambda member: member.value, separators=(",", ":"))

    assert writer_of(Everything)(value) == plainly(value) == standard


def test_an_annotation_is_asked_for_once_a_type_has_more_than_a_few_values():
    asked = []
    write = Writer(lambda: asked.append(Named) or Named)

    texts = {write(Named(first=1)) for _ in range(FEW)}
    assert asked == []
    texts |= {write(Named(first=1)) for _ in range(2)}
    assert asked == [Named]
    assert texts == {'{"first":1,"second":null,"third":0.0,"state":"ok"}'}


def test_what_was_written_is_read_back():
    assert decode_value("here", StrayScan, encode(SCAN), DEFAULT) == SCAN
    assert decode_value("here", Named, encode(Named(first=1)), DEFAULT) == Named(first=1)


@given(st.permutations(list(encode(FILE).items())))
def test_the_order_of_fields_means_nothing(fields):
    assert decode_value("here", StrayFile, dict(fields), DEFAULT) == FILE


def test_fields_with_a_default_may_be_missing():
    raw = encode(FILE)
    del raw["reason"]

    assert decode_value("here", StrayFile, raw, DEFAULT) == FILE
    assert decode_value("here", Named, {"first": 1}, DEFAULT) == Named(first=1)


def test_a_fault_is_named_by_its_path():
    raw = encode(SCAN)
    raw["files"][0]["kinds"][1] = 7
    assert fault(StrayScan, raw) == "here.files[0].kinds[1]: not of the expected type"
    assert fault(StrayScan, encode(SCAN) | {"roots": [encode(SCAN.roots[0]) | {"skipped": [["locked", "2"]]}]}) == (
        "here.roots[0].skipped[0][1]: not of the expected type"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"people": True}, "here.people: not of the expected type"),
        ({"people": 1.0}, "here.people: not of the expected type"),
        ({"people": 2**63}, "here.people: not of the expected type"),
        ({"people": None}, "here.people: not of the expected type"),
        ({"path": 1}, "here.path: not of the expected type"),
        ({"path": "\ud800"}, "here.path: a lone surrogate"),
        ({"path": "x" * 11}, "here.path: longer than 10"),
        ({"kinds": "surname"}, "here.kinds: not of the expected type"),
        ({"kinds": {"surname": 1}}, "here.kinds: not of the expected type"),
        ({"kinds": ["a"] * 6}, "here.kinds: more than 5 items"),
        ({"colour": "red"}, "here: an unknown field"),
    ],
)
def test_a_wrong_field_is_refused(change, said):
    small = Limits(string_bytes=10, items=5)

    assert fault(StrayFile, encode(FILE) | {"path": "/a"} | change, small) == said


def test_of_several_faults_the_first_in_the_text_is_named():
    raw = {"size": "big", **{name: value for name, value in encode(FILE).items() if name != "size"}, "path": 1}

    assert fault(StrayFile, raw) == "here.size: not of the expected type"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "here: not of the expected type"),
        ({}, "here: a field is missing"),
        ({"first": 1, "second": 2}, "here.second: not of the expected type"),
        ({"first": 1, "third": float("nan")}, "here.third: not of the expected type"),
        ({"first": 1, "third": True}, "here.third: not of the expected type"),
        ({"first": 1, "state": "fine"}, "here.state: not one of the known words"),
        ({"first": 1, "state": []}, "here.state: not one of the known words"),
    ],
)
def test_a_type_with_named_fields_is_read_as_strictly(raw, said):
    assert fault(Named, raw) == said


def test_a_whole_number_may_stand_for_a_real_one():
    found = decode_value("here", Named, {"first": 1, "third": 2}, DEFAULT)

    assert found.third == 2.0
    assert type(found.third) is float


def test_a_pair_needs_two_items():
    assert fault(StrayRoot, {"path": "/", "place": "p", "state": "ok", "skipped": [["a"]]}) == (
        "here.skipped[0]: 2 items are expected"
    )
