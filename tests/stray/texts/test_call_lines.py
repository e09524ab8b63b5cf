"""Calls over several lines of a program are read as one line is."""

import pytest

from scanner.collectors.python.texts.call_lines import has_call_lines, whole_calls
from tests.stray.judging import counted
from tests.stray.texts.call_lines import CROWD, OF_PEOPLE, OF_THINGS


@pytest.mark.parametrize("program", OF_PEOPLE)
def test_people_of_calls_over_lines_are_counted(program):
    verdict, people = counted(OF_PEOPLE[program].encode())

    assert verdict == "people"
    assert people >= len(CROWD) - 1


@pytest.mark.parametrize("program", OF_THINGS)
def test_things_of_calls_over_lines_are_not_people(program):
    assert counted(OF_THINGS[program].encode()) == ("clean", 0)


def test_what_opens_a_block_without_an_end_hides_no_line_of_it():
    lines = ["run(", *(f'p.add("{n}");' for n in range(100))]

    assert list(whole_calls(lines)) == lines


def test_chains_and_setters_are_put_together():
    lines = ["a = b()", '  .c("d")', '  .e("f");', "x = 1", 'p.setA("b");', 'p.setB("c");', "y = 2"]

    assert list(whole_calls(lines)) == ['a = b() .c("d") .e("f");', "x = 1", 'p.setA("b"); p.setB("c");', "y = 2"]


def test_a_program_has_calls_over_lines_only_where_enough_of_them_end_so():
    assert has_call_lines(b'    "Ann",\n' * 10)
    assert has_call_lines(b"    .surname('Low')\n" * 10)
    assert not has_call_lines(b'    "Ann" ,\n' * 10)
    assert not has_call_lines(b'    "Ann",\n' * 9 + b"'x' ,\n" * 9)
