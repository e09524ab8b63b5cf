"""Words over columns are believed where first names are in no list, and what stands beside them says that they live."""

import pytest

from scanner.collectors.python.tables.lives import are_renowned
from scanner.collectors.python.words.cell_values import has_known_name
from tests.stray.judging import counted, judgements
from tests.stray.tables.believed import FORENAMES, MANY, OF_NOBODY, OF_PEOPLE, SURNAMES


def test_none_of_the_names_is_known():
    assert not any(map(has_known_name, (*FORENAMES, *SURNAMES)))


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_everybody_is_counted(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", MANY)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_nobody_is_found(name):
    assert {found.verdict for _, found in judgements(OF_NOBODY[name].encode())} == {"clean"}


@pytest.mark.parametrize(
    ("posts", "are"),
    [(["ST_CLERK", "SA_REP"], False), (["ST", "GK"], True), (["CB/RB"], True), (["Goalkeeper (GK)"], True)],
)
def test_short_words_are_posts_of_players_only_by_themselves(posts, are):
    assert are_renowned(posts) is are
