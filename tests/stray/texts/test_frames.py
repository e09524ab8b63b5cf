"""Printed data frames, whose columns may have wider names than values."""

import pytest

from tests.stray.judging import counted
from tests.stray.texts.frames import CROWD, OF_PEOPLE, OF_THINGS


@pytest.mark.parametrize("frame", OF_PEOPLE)
def test_people_of_a_printed_frame_are_counted(frame):
    verdict, people = counted(OF_PEOPLE[frame].encode())

    assert verdict == "people"
    assert len(CROWD) - 1 <= people <= len(CROWD)


@pytest.mark.parametrize("frame", OF_THINGS)
def test_things_of_a_printed_frame_are_not_people(frame):
    assert counted(OF_THINGS[frame].encode()) == ("clean", 0)
