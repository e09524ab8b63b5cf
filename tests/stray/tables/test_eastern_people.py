"""Names of the East without a word over them, beside what tells of people; goods and places that begin as such names do."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.eastern_people import CHINESE, OF_NOBODY, OF_PEOPLE, VIETNAMESE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_names_of_the_east_are_people(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", OF_PEOPLE[name].count("\n"))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_goods_and_places_of_the_east_are_nobodys(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


def test_residents_in_an_encoding_of_china_are_people():
    assert counted(OF_PEOPLE["residents"].encode("gb18030")) == ("people", len(CHINESE))


def test_names_with_no_sign_of_people_beside_them_are_nobodys():
    assert counted("".join(f"{one};{n}\n" for n, one in enumerate(VIETNAMESE)).encode()) == ("clean", 0)
