"""People in the text of a program: many are found by whatever is told of them, a few are examples."""

import json

import pytest

from scanner.collectors.python.archive import Allowance
from scanner.collectors.python.collected import may_list_people
from scanner.collectors.python.content import judged
from scanner.collectors.python.work import Work
from tests.stray.judging import PEOPLE, Held, context, counted

CODE = (
    "import os\n\n\ndef load(path):\n    if not os.path.exists(path):\n        return []\n    return open(path)\n\n\n"
    * 4
)
TOLD = {
    "date of birth": lambda person: {"dob": f"{person.born:%Y-%m-%d}"},
    "number": lambda person: {"nino": person.nino},
    "mail": lambda person: {"email": f"{person.forename}.{person.surname}@mail.invalid".lower()},
    "home": lambda person: {"postcode": person.postcode},
    "street": lambda person: {"address": f"{len(person.surname)} Mill Street"},
    "telephone": lambda person: {"telephone": f"01632 960{sum(map(ord, person.surname)) % 1000:03d}"},
}


def program(people, told):
    """Return the text of a program with a list of dictionaries in it."""
    records = [{"surname": one.surname, "forename": one.forename, **TOLD[told](one)} for one in people]
    return (CODE + "PEOPLE = [\n" + "".join(f"    {json.dumps(one)},\n" for one in records) + "]\n" + CODE).encode()


def is_looked_into(data):
    scan = context()
    return may_list_people(Work(Held(data), scan, Allowance(scan.budget), 0, judged))


@pytest.mark.parametrize("told", TOLD)
def test_a_program_that_lists_many_people_is_looked_into(told):
    verdict, people = counted(program(PEOPLE[:40], told))

    assert is_looked_into(program(PEOPLE[:40], told))
    assert verdict == "people"
    assert 36 <= people <= 40


@pytest.mark.parametrize("told", TOLD)
def test_a_few_people_in_a_program_are_examples(told):
    assert counted(program(PEOPLE[:3], told)) == ("clean", 0)


def test_a_program_without_numbers_and_addresses_is_passed_over():
    assert not is_looked_into(CODE.encode())
    assert not is_looked_into((CODE + "# Copyright 2001-2006 by nobody\n" * 5 + "@cached\n" * 12).encode())


def test_whatever_is_no_program_is_looked_into():
    assert is_looked_into(b"Name: nobody\nAddress: nowhere\n")
