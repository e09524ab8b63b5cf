"""Names beside ages, posts, pay, offences, diagnoses and accounts alone are people's data; those known to all are not."""

import pytest

from scanner.collectors.python.words.life_words import life_topic
from tests.stray.judging import counted, judgements
from tests.stray.tables.lives import CROWD, FOLK, NOBODY, full, listed


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert people >= len(CROWD) - 1


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_a_few_are_few():
    text = listed("Employee,Department,Salary", lambda n, one: [full(one), "Sales", str(20000 + n)])

    assert counted("".join(text.splitlines(keepends=True)[:7]).encode()) == ("few", 6)


def test_a_shift_has_two_people():
    text = listed(
        "ClientName,EmployeeName,age,support", lambda n, one: [full(one), full(CROWD[n % 8]), str(70 + n % 9), "Meals"]
    )

    verdict, people = counted(text.encode())

    assert (verdict, people >= len(CROWD) - 1) == ("people", True)


@pytest.mark.parametrize(
    ("header", "topic"),
    [("Job Title", "post"), ("bloodGroup", "health"), ("prior_convictions", "crime"), ("Cell No.", "custody"),
     ("staff.salary", "pay"), ("Account Number", "money"), ("homepage", ""), ("message", ""), ("", "")],
)  # fmt: skip
def test_what_a_header_says_of_a_life(header, topic):
    assert life_topic(header) == topic
