"""Names that few people have, told by their letters beside what speaks of people; and what is written like them."""

import pytest

from scanner.collectors.python.words.cell_values import KNOWN_NAMES, has_known_name, share
from scanner.collectors.python.words.name_letters import LETTER_WEIGHTS, PAIRS, letters_of_names, plain_letters
from tests.stray.judging import counted
from tests.stray.tables.lettered import LISTS, NAMES, OF_NOBODY, OF_PEOPLE, SAMPLES


@pytest.mark.parametrize("crowd", [*OF_PEOPLE, *(f"patients between {sign}" for sign in "#~^"), "a list in a text"])
def test_people_with_names_that_few_have_are_counted(crowd):
    assert counted(SAMPLES[crowd]) == ("people", len(NAMES))


@pytest.mark.parametrize("thing", [*OF_NOBODY, "colours", "headings", "shops in a text", "streets in a text"])
def test_what_is_written_like_names_is_nobody(thing):
    assert counted(SAMPLES[thing]) == ("clean", 0)


def test_too_few_of_the_names_are_known_to_tell_them_without_their_letters():
    assert share(has_known_name, NAMES) < KNOWN_NAMES


def test_letters_tell_names_from_other_words():
    others = max(letters_of_names(LISTS[name]) for name in ("titles of books", "plants", "wares", "trades", "ships"))

    assert letters_of_names(NAMES) > others + 0.5


def test_marks_and_capitals_change_nothing():
    assert plain_letters("ŁÓDŹ Ørsted Þór İzmir") == "lodz orsted þor izmir"
    assert letters_of_names(NAMES) == letters_of_names([name.upper() for name in NAMES])


def test_there_is_a_weight_for_each_pair_of_letters_and_words_of_other_scripts_have_none():
    assert len(LETTER_WEIGHTS) == PAIRS
    assert letters_of_names(["Мария Иванова", "東京"]) == 0.0
