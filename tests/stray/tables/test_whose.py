"""Names below a word that says whose they are are people's, and what else says that names are somebody's is believed."""

import pytest

from scanner.collectors.python.words.headers import names_somebody
from scanner.collectors.python.words.life_words import is_of_folk
from tests.stray.judging import counted, judgements
from tests.stray.tables.lives import CROWD
from tests.stray.tables.whose import FOLK, NOBODY


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert people >= len(CROWD) - 1


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


@pytest.mark.parametrize(
    ("header", "says"),
    [("patientName", True), ("Kundenname", True), ("nome_cliente", True), ("driver", False), ("city name", False)],
)
def test_whose_names_a_header_says_that_they_are(header, says):
    assert is_of_folk(header) is says


@pytest.mark.parametrize(
    ("header", "says"),
    [("t_name", True), ("ename", True), ("doctor name", True), ("filename", False), ("name of the town", False)],
)
def test_a_header_may_say_only_that_names_stand_below(header, says):
    assert names_somebody(header) is says
