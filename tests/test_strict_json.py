from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.errors import EvidenceError
from scanner.limits import Limits
from scanner.strict_json import loads


def depth(value: object) -> int:
    """How deep lists and objects nest, told by the values themselves."""
    if isinstance(value, dict):
        return 1 + max((depth(inner) for inner in value.values()), default=0)
    if isinstance(value, list):
        return 1 + max((depth(inner) for inner in value), default=0)
    return 0


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text() | st.sampled_from(['"[', "\\", '\\"{', "]}"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3) | st.just("[{"), inner, max_size=3),
    max_leaves=30,
)


@given(JSON)
def test_what_json_writes_is_read_back_from_text_and_from_bytes(value):
    text = json.dumps(value, ensure_ascii=False)

    assert loads(text) == loads(text.encode()) == value


@given(st.integers(1, 60), JSON)
def test_nesting_counts_brackets_outside_strings_only(levels, value):
    text = "[" * levels + json.dumps(value) + "]" * levels

    assert depth(loads(text, Limits(depth=levels + depth(value)))) == levels + depth(value)
    with pytest.raises(EvidenceError, match=f"nested deeper than {levels + depth(value) - 1}"):
        loads(text, Limits(depth=levels + depth(value) - 1))


@pytest.mark.parametrize(
    "text",
    ['{"a": 1, "a": 2}', '{"a": {"b": 1, "b": 1}}', "NaN", "[Infinity]", "-Infinity", "1e999", "1" * 5000, "", "{", "[1,]",
     "{'a': 1}", "1 2", b"\xff", b"\xed\xa0\x80", "\ufeff1", '"\x00"', '"\\x"', '"' * 99, "[" * 30 + '"' + "[" * 100],
)  # fmt: skip
def test_what_has_no_one_meaning_is_refused_without_being_quoted(text):
    with pytest.raises(EvidenceError, match=r"bad_evidence: (not JSON: \w+|JSON nested deeper than 32)$"):
        loads(text)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_bytes_are_utf_8_without_a_mark_or_nothing(encoding):
    with pytest.raises(EvidenceError, match="not JSON"):
        loads('{"a": 1}'.encode(encoding))


@pytest.mark.parametrize(
    "text",
    [
        "[" * 1_000_000,
        '{"a":' * 200_000,
        "[" * 40 + '"' + '\\"' * 500_000,
        "[" * 40 + '"' * 1_000_000,
        "[" * 40 + "\\" * 1_000_000,
    ],
    ids=["lists", "objects", "open string", "quotes", "backslashes"],
)
def test_no_text_takes_more_than_one_pass(text):
    started = time.process_time()
    with pytest.raises(EvidenceError):
        loads(text)

    assert time.process_time() - started < 5
