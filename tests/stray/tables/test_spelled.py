"""One spelling of a name, for one cell and for many at a time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.tables.naming import Cells
from scanner.collectors.python.tables.rules import same
from scanner.collectors.python.tables.spelled import spelling_of
from scanner.collectors.python.words.dictionary import NULLS

PARTS = [
    "Jane",
    "SMITH",
    "O'Brien",
    "Van-Dijk",
    "MacDonald",
    "Müller",
    "J",
    "J.",
    "a",
    ",",
    ", ",
    " ",
    "-",
    "|",
    "None",
    "4 rows",
]
NUMBERS = ["AB12", "ab", "7", " ", "-", "|", "na", "NULL", "é", "ß", "٣", "\n"]
MAILS = ["a", "@", "B.c", "-", "|", " ", "É", "x@y.de"]


@pytest.mark.parametrize(
    "text", ["Jane Smith", "JANE SMITH", "SMITH Jane", "Smith, Jane", "SMITH, Jane A", "Jane A. Smith", "jane  smith"]
)
def test_a_full_name_has_one_spelling(text):
    assert spelling_of(text, "full_name") == "jane smith"


@pytest.mark.parametrize(
    ("text", "kind", "spelling"),
    [
        ("Smith Jane", "full_name", "smith jane"),
        ("J Smith", "full_name", "j smith"),
        ("Seán O'Neill", "full_name", "sean oneill"),
        ("Anne-Marie", "forename", "anne marie"),
        ("Jane B", "forename", "jane"),
        ("J B", "forename", "j b"),
        ("E", "surname", "e"),
        ("Smith, Jones", "surname", "smith jones"),
        ("김 민수", "full_name", "김 민수"),
    ],
)
def test_what_may_be_somebody_else_is_kept_apart(text, kind, spelling):
    assert spelling_of(text, kind) == same(spelling, kind, NULLS)


@pytest.mark.parametrize("kind", ["full_name", "surname", "forename"])
@given(st.data())
def test_many_at_a_time_have_the_spellings_of_each(kind, data):
    cells = data.draw(st.lists(st.lists(st.sampled_from(PARTS), max_size=4).map("".join), max_size=4))

    assert Cells(0, kind).same(cells) == [same(cell, kind, NULLS) for cell in cells]


@given(st.lists(st.lists(st.sampled_from(MAILS), max_size=3).map("".join), max_size=4))
def test_addresses_of_mail_do_too(cells):
    assert Cells(0, "email").same(cells) == [same(cell, "email", NULLS) for cell in cells]


@given(st.lists(st.lists(st.sampled_from(NUMBERS), max_size=3).map("".join), max_size=4))
def test_numbers_do_too(cells):
    assert Cells(0, "nino").same(cells) == [same(cell, "nino", NULLS) for cell in cells]
