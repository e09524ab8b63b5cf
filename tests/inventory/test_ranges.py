from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.inventory import ranges


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ws-1", ["ws-1"]),
        ("ws-[1:3]", ["ws-1", "ws-2", "ws-3"]),
        ("ws-[08:11]", ["ws-08", "ws-09", "ws-10", "ws-11"]),
        ("ws-[8:11].x", ["ws-8.x", "ws-9.x", "ws-10.x", "ws-11.x"]),
        ("[0:1]", ["0", "1"]),
        ("ws-[5:5]", ["ws-5"]),
        ("hall-[a:c]", ["hall-a", "hall-b", "hall-c"]),
        ("hall-[Y:Z]", ["hall-Y", "hall-Z"]),
        ("10.0.[1:2].7", ["10.0.1.7", "10.0.2.7"]),
    ],
)
def test_a_range_includes_both_ends_and_keeps_leading_zeros(text, meant):
    assert list(ranges.expand(text)) == meant


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("ws-[3:1]", "backwards"),
        ("ws-[c:a]", "backwards"),
        ("ws-[1:b]", "from a number to a letter"),
        ("ws-[a:B]", "from a small to a capital"),
        ("ws-[001:40]", "differ in length"),
        ("ws-[1:10001]", "more than 10000"),
        ("ws-[1:99999999]", "more than 10000"),
        ("ws-[1:99999999999]", "not a range"),
        ("ws-[1-3]", "not a range"),
        ("ws-[1:3:2]", "not a range"),
        ("ws-[]", "not a range"),
        ("ws-]1:2[", "not a range"),
        ("ws-[1:2", "not a range"),
        ("[1:2]-[1:2]", "more than one range"),
        ("[1:2]]", "more than one range"),
        ("ws-[\u0661:\u0663]", "not a range"),
    ],
)
def test_what_is_no_range_is_refused_with_the_reason(text, reason):
    with pytest.raises(ValueError, match=reason):
        ranges.expand(text)


def test_the_largest_range_holds_10000():
    assert len(ranges.expand("ws-[1:10000]")) == 10_000


def test_addresses_go_in_step_with_names_and_must_be_as_many():
    assert ranges.in_step("10.0.0.[7:9]", 3) == ("10.0.0.7", "10.0.0.8", "10.0.0.9")
    assert ranges.in_step("one", 2) == ("one", "one")
    with pytest.raises(ValueError, match="a range of 2 beside a name that stands for 3"):
        ranges.in_step("[1:2]", 3)


@given(st.integers(0, 10**8), st.integers(0, 300), st.integers(0, 9))
def test_a_range_counts_from_its_first_to_its_last_number_in_steps_of_one(first, more, zeros):
    width = max(len(str(first + more)), min(zeros, 9))
    texts = ranges.expand(f"a[{first:0{width}d}:{first + more:0{width}d}]b")

    assert [int(text[1:-1]) for text in texts] == list(range(first, first + more + 1))
    assert len({len(text) for text in texts}) == 1 or width == len(str(first + more))


@given(st.text(alphabet="[]:0123456789aZ-\u0663", max_size=20))
def test_any_text_is_a_bounded_number_of_distinct_texts_without_brackets_or_a_reason(text):
    try:
        texts = ranges.expand(text)
    except ValueError as error:
        texts = (str(error).replace("[", "").replace("]", ""),)

    assert 1 <= len(texts) == len(set(texts)) <= ranges.MAX_PER_RANGE
    assert not any(bracket in item for item in texts for bracket in "[]")
