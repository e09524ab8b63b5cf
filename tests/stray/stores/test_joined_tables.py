"""Who is named in one table of a database and reached in another is counted in the first."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stray.judging import counted, judgements
from tests.stray.stores.joined_tables import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("data", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(data):
    assert counted(data) == ("people", len(CROWD))


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(data):
    assert {found.verdict for _, found in judgements(data)} == {"clean"}


@given(changes=st.lists(st.tuples(st.integers(100, 12287), st.integers(0, 255)), min_size=1, max_size=9))
@settings(max_examples=40, deadline=None)
def test_wrong_bytes_end_in_a_judgement(changes):
    data = bytearray(OF_PEOPLE["a directory"])
    for at, byte in changes:
        data[at % len(data)] = byte

    assert judgements(bytes(data))
