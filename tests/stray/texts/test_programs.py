"""People in the text of a program: many are found by whatever is told of them, a few are examples."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.tables.glance import Glance
from scanner.collectors.python.texts import evidence
from scanner.collectors.python.texts.evidence import may_list_people, signs_shown
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


def test_a_program_whose_numbers_are_constants_is_passed_over():
    constants = "".join(f"#define FLAG_{n}\t0x{n:08d}\nconst E{n} = 0.{n * 7919:09d};\n" for n in range(40))

    assert not is_looked_into(constants.encode())


def test_the_same_number_again_and_again_is_one():
    assert not is_looked_into((CODE + "#if __cplusplus >= 201103\nreturn x;\n" * 30).encode())


def test_a_long_program_is_looked_through_to_its_end():
    assert is_looked_into(CODE.encode() * 200 + program(PEOPLE[:40], "number"))
    assert not is_looked_into(CODE.encode() * 400)


SIGNS = ("born 01/02/70", "7 March 1970", "March 7, 1970", "7-Mar-1970", "A1234BC", "SW1A 2AA", "ann@mail.invalid", "+441632960123",
         "AB123456C", "12345678Z", "03JUL70", "3 Jan 60", "12-Mar-71", "RSSMRA70A01H501S", "3 High Street", "01632 960123")  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
def test_a_text_that_is_no_program_is_looked_into_for_one_sign_of_a_person(sign):
    assert is_looked_into(f"Of somebody: {sign}.\n".encode())


@pytest.mark.parametrize("header", ["surname,forename", "name,house,address"])
def test_a_text_is_looked_into_for_labels_of_people_without_any_number(header):
    assert is_looked_into(f"{header}\nBaker,Ann,High Lane\n".encode())


@pytest.mark.parametrize(
    "text", ["Of nobody: nothing\n", "In May 2004 and in 2001-2006, version 3.11 of 4096", "x" * 99]
)
def test_a_text_without_any_is_passed_over(text):
    assert not is_looked_into(text.encode())


@given(st.binary(max_size=300))
def test_any_bytes_are_looked_at(data):
    assert signs_shown(Glance(data), 3) in range(4)


WIDE_SIGN = re.compile(rb"9(?:[9 /.-]{4,}[^9 /.-]?|(?<=[ (A-]9)999A?|" + evidence.CODE_ENDS_HERE + rb")")
PIECES = (
    *("7", "5  ", "12", "1970", "197", "March", "mar", "X", "Z", "AA", "AB", "A99A999A", "#", "th ", "\n", "\u00e9"),
    *(" de ", " of ", ", ", ",", " ", "-", "/", ".", "(", ")"),
)


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_what_a_sign_of_people_never_begins_with_need_not_be_looked_at(text):
    seen = Glance(text.encode())
    found = set(evidence.signs_of_people(seen))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(evidence, "LONE_SIGN", WIDE_SIGN)
        assert set(evidence.signs_of_people(seen)) == found
    assert evidence.numbers_at_most(seen, 1000) >= len(found)


PLAIN_RUN = rb"(?=[9 /.-]{4})(?=[ /.-]*9[ /.-]*9[ /.-]*9)(?!999[ /.-]*(?:[^9 /.-]|\Z))[9 /.-]{4,}[^9 /.-]?"
PLAIN_SIGNS = [
    re.compile(rb"9(?:" + PLAIN_RUN + rb"|" + year + rb"|(?<=[9A ]9)AA(?![9Aa_])|A999A)")
    for year in (rb"999A?", evidence.YEAR_OF_DAY)
]


@given(st.lists(st.sampled_from([b"9", b"99", b"9999", b"A", b"a", b" ", b"-", b".", b"(", b",", b"_"]), max_size=30))
def test_signs_of_people_are_those_of_a_plainer_expression(pieces):
    classes = b"".join(pieces)
    for quick, plain in zip((evidence.PEOPLE_SIGN, evidence.LONE_SIGN), PLAIN_SIGNS, strict=True):
        assert [one.span() for one in quick.finditer(classes)] == [one.span() for one in plain.finditer(classes)]


REMARKED = (
    "/* By ann@mail.invalid on 7 March 1970.\n * Of the queue. */\n#ifndef QUEUE_H\n",
    "// By ann@mail.invalid\n\nimport java.util.List;\n",
    "# By ann@mail.invalid, 01/02/1970\nimport os\n",
    "# -- By ann@mail.invalid\nfrom os import path\n",
    "'''By ann@mail.invalid'''\n\ndef load(path):\n",
)
SAID = "    what this is of\n    and what else it is of\n" * 20


@pytest.mark.parametrize("begun", REMARKED)
def test_a_program_is_one_by_its_first_remark_and_a_line_behind_it(begun):
    assert not is_looked_into((begun + SAID).encode())
    assert is_looked_into((begun.partition("\n")[0] + "\n" + SAID).encode())


BEGINS_SURELY = (
    "#ifndef QUEUE_H\n#define QUEUE_H\n/* By ann@mail.invalid */\n",
    "#pragma once\n// By ann@mail.invalid\n",
    "from queue.parts import Queue\n\n# By ann@mail.invalid\n",
    '"Test the queue, by ann@mail.invalid."\n\nfrom queue import Queue\n',
    '"Test the queue, by ann@mail.invalid."\nimport queue\n',
    "/* By ann@mail.invalid.\n"
    + " * What it is of is told here at length, and what else.\n" * 99
    + " */\n#ifndef QUEUE_H\n",
)
BEGINS_OTHERWISE = (
    '"Ann Low","ann@mail.invalid"\nfrom here on nobody is listed\n',
    '"Ann Low, ann@mail.invalid"\n"Bob Low, bob@mail.invalid"\n',
    "from the list of ann@mail.invalid we import a line\n",
    "#defined by ann@mail.invalid\n",
    "/* By ann@mail.invalid.\n" + " * What it is of is told here at length, and what else.\n" * 99 + " */\n" + SAID * 5,
)


@pytest.mark.parametrize("begun", BEGINS_SURELY)
def test_a_program_is_one_by_how_it_begins(begun):
    assert not is_looked_into((begun + SAID).encode())


@pytest.mark.parametrize("begun", BEGINS_OTHERWISE)
def test_what_begins_nearly_so_is_none(begun):
    assert is_looked_into((begun + SAID).encode())


@pytest.mark.parametrize("line", ["import the list of all\n", "#include everybody\n", "define it\n", "class of 1970\n"])
def test_no_sentence_below_a_title_makes_a_program(line):
    assert is_looked_into(f"# Who was there\n\nann@mail.invalid\n{line}{SAID}".encode())


PAGE = '<!DOCTYPE html>\n<html><head><meta name="viewport" content="x"></head><body>\n{}</body></html>\n'


def test_attributes_of_a_page_are_no_labels():
    marked = '<p class="name">Which part of it is new.</p>\n<div class="age">None of it.</div>\n'

    assert not is_looked_into(PAGE.format(marked * 9).encode())


@pytest.mark.parametrize("cell", ["th", "td", "b"])
def test_what_a_page_shows_may_be_labels_of_lives(cell):
    shown = f"<{cell}>Name</{cell}><{cell}>Age</{cell}>\n<{cell}>Wren Example</{cell}><{cell}>41</{cell}>\n"

    assert is_looked_into(PAGE.format(shown).encode())


def test_a_code_that_goes_on_or_begins_in_a_constant_is_no_sign():
    parts = "".join(f"X{n}AA_{n}, 0x{n:02d}FAA,\n" for n in range(40))

    assert not is_looked_into((CODE + f"PARTS = [{parts}]\n" + CODE).encode())
