"""JSON too long to be parsed as one value: tables written as lists of lists, or column by column, are read too."""

import functools
import json

import pytest

from scanner.collectors.python.asked.settings import WHOLE_BYTES
from tests.made import Made
from tests.stray.judging import counted
from tests.stray.tables.test_long_tables import person

HEAD = ["surname", "forename", "date_of_birth", "note"]
CROWD = 28_000
NEARLY = 0.06
"""More people than are told apart one by one are estimated, to some three per cent; what is not parsed, by its bytes."""


@functools.cache
def rows():
    return [[*person(number).split(","), "x" * 40] for number in range(CROWD)]


@functools.cache
def columns():
    return dict(zip(HEAD, map(list, zip(*rows(), strict=True)), strict=True))


FORMS = Made(
    {
        "lists": lambda: [HEAD, *rows()],
        "lists in an object": lambda: {
            "success": True,
            "data": {"columns": HEAD, "index": list(range(CROWD)), "data": rows()},
        },
        "lists with a count": lambda: {"count": CROWD, "result": {"rows": [HEAD, *rows()]}},
        "columns": columns,
        "numbered columns": lambda: {name: dict(enumerate(column)) for name, column in columns().items()},
    }
)
THINGS = Made(
    {
        "points": lambda: {"type": "LineString", "coordinates": [[n / 7, n / 9, n % 90] for n in range(60_000)]},
        "words": lambda: [["pump", "valve", f"part {n}"] for n in range(70_000)],
        "measured": lambda: {"time": list(range(180_000)), "value": [n % 977 for n in range(180_000)]},
        "cut": lambda: {"surname": {"0": {"0": "x" * 2_200_000}}},
    }
)


def written(tree, **options):
    text = json.dumps(tree, **options)
    assert len(text) > WHOLE_BYTES
    return text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_people_in_a_long_table_are_counted(form, encoding):
    verdict, people = counted(written(FORMS[form]).encode(encoding))

    assert (verdict, people) == ("people", pytest.approx(CROWD, rel=NEARLY))


@pytest.mark.parametrize("form", FORMS)
def test_blanks_between_values_make_no_difference(form):
    verdict, people = counted(written(FORMS[form], indent=1).encode())

    assert (verdict, people) == ("people", pytest.approx(CROWD, rel=NEARLY))


@pytest.mark.parametrize("tree", THINGS)
def test_long_lists_of_things_are_nobody(tree):
    assert counted(written(THINGS[tree]).encode()) == ("clean", 0)


def broken_off(cut):
    text = json.dumps({**columns(), "more": ["x" * 9] * 6 * CROWD})
    return text[: len(text) - cut]


@pytest.mark.parametrize("cut", [1_400_000, 1_600_001, 2_000_007])
def test_columns_that_break_off_are_counted_as_far_as_they_go_side_by_side(cut):
    assert counted(broken_off(cut).encode())[0] == "people"
