"""Several kinds of number in one text, of no kind enough: whether there are enough people all the same."""

import random

import pytest

from tests.stray.judging import PEOPLE, counted, judgements

ONES = [
    *(f"* NINO: {one.nino} - overpaid" for one in PEOPLE[:5]),
    *(f"* NHS number {one.nhs} - recall" for one in PEOPLE[5:10]),
    *(f"* PNC {one.pnc} - check" for one in PEOPLE[10:14]),
]
FORMS = [
    f"Form {n}\nNI number {one.nino}\nNHS number {one.nhs}\nPNC {one.pnc}\nseen" for n, one in enumerate(PEOPLE[:6])
]
SHUFFLED = random.Random(3).sample(ONES, len(ONES))
MIXED = {"one list after another": "\n".join(ONES), "in sentences": ". ".join(ONES)}
NOBODY = {
    "numbers that fail": "\n".join(f"NHS number 400000000{n}, customer" for n in range(9)) + "\nNINO: AB123456C\n",
    "examples": "\n".join(ONES[:1] * 20 + ONES[6:7] * 20),
}
FEW = {
    "six people in forms": "\n\n".join(FORMS),
    "in any order, as in forms": "\n".join(SHUFFLED),
    "the same number twice": "\n".join([*ONES[:5], *ONES[5:8], *ONES[:5]]),
}


@pytest.mark.parametrize("text", MIXED.values(), ids=MIXED)
def test_people_told_by_other_numbers_each_are_counted_together(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert 10 <= people <= len(ONES)


@pytest.mark.parametrize("text", FEW.values(), ids=FEW)
def test_the_numbers_of_one_form_are_one_person(text):
    verdict, people = counted(text.encode())

    assert verdict == "few"
    assert people <= 8


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_what_is_nobodys_is_not_counted_together(text):
    assert {found.verdict for _, found in judgements(text.encode())} <= {"clean", "few"}
