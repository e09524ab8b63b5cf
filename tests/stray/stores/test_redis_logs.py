"""People in logs of Redis are counted, and a log that ends too soon is not clean."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.stores.redis_log import spoken
from tests.stray.judging import counted, judgements
from tests.stray.stores.redis_logs import BROKEN, CROWD, OF_NOBODY, OF_PEOPLE, PAIRED, command


@pytest.mark.parametrize("data", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(data):
    assert counted(data) == ("people", len(CROWD))


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(data):
    assert {found.verdict for _, found in judgements(data)} == {"clean"}


def test_of_a_log_that_is_cut_those_before_are_told_and_that_it_was_not_read():
    found = [(judgement.verdict, judgement.people, judgement.reason) for _, judgement in judgements(PAIRED[:-9])]

    assert found == [("people", len(CROWD) - 1, ""), ("not_read", 0, "broken:store")]


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN)
def test_what_is_broken_ends_in_a_judgement(data):
    assert judgements(data)


@given(said=st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=6), max_size=9))
@settings(max_examples=60, deadline=None)
def test_any_commands_are_read_to_their_end(said):
    _, lines, is_whole = spoken(b"".join(command("SET", *words) for words in said))

    assert is_whole
    assert b"".join(lines) == b"".join(one.encode() + b"\n" for words in said for one in words if len(one.encode()) > 3)


@given(
    data=st.lists(st.sampled_from([b"*", b"$", b"\r\n", b"1", b"2", b"HSET", b"#", b"abcd"]), max_size=40).map(b"".join)
)
@settings(max_examples=200, deadline=None)
def test_rubbish_ends(data):
    assert spoken(data)[2] in {True, False}
