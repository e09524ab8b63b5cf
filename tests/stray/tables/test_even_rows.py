"""Rows that are kept as one list of cells are those that the parser of rows tells apart, or there are none."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.asked.settings import SAMPLE_ROWS
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.tables.even_rows import EvenRows, column_cells, even_rows, with_rows
from scanner.collectors.python.tables.header_rows import begin_with_digits
from scanner.collectors.python.tables.row_forms import outlines, outlines_of
from scanner.collectors.python.tables.strangers import Strangers
from scanner.collectors.python.tables.subjects import Crowd
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.delimited import left_of
from scanner.collectors.python.texts.stranger_lines import LineSearch, reader_of
from scanner.collectors.python.words.cell_values import VALUES_COUNTED, reaches, share, times_of
from tests.stray.judging import context

EVEN = [["Ann", "Smith", "1971"], ["Bob", "", "1982"], ["", "", ""], ["Eve", "Jones", "07/03/1970"]]


def told_apart(lines, delimiter):
    return list(reader_of(lines, delimiter))


@pytest.mark.parametrize("delimiter", list(",;\t|~:"))
def test_even_lines_are_told_apart_as_the_parser_does(delimiter):
    lines = [delimiter.join(row) for row in EVEN]
    rows = even_rows(lines, delimiter)
    assert list(rows) == EVEN == told_apart(lines, delimiter)
    assert len(rows) == 4
    assert rows[1] == rows[-3] == EVEN[1]
    assert list(rows[1:3]) == EVEN[1:3]
    assert list(rows[3:]) == EVEN[3:]
    assert not rows[4:]
    assert [column_cells(rows, n) for n in range(4)] == [column_cells(EVEN, n) for n in range(4)]


@pytest.mark.parametrize(
    "lines",
    [
        ["a,b", "a,b,c"],
        ["a,b,c", "a,b"],
        ["a,b", "a,b,c", "a"],
        ["a,b", ""],
        ["", "a,b"],
        ["a", "b"],
        ["a,b", "a, b"],
        [" a,b", "a,b"],
        ["a,b", " a,b"],
        ["a,b,c,d", "a,b", "a,b", "a,b,c,d"],
    ],
)
def test_what_is_not_even_or_begins_with_blanks_is_left_to_the_parser(lines):
    assert even_rows(lines, ",") is None


def test_lines_at_random_are_told_apart_as_the_parser_does():
    rng = random.Random(7)
    even = 0
    for _ in range(3000):
        lines = ["".join(rng.choices("ab,, ", k=rng.randrange(6))) for _ in range(rng.randrange(1, 4))]
        rows = even_rows(lines, ",")
        even += rows is not None
        assert rows is None or list(rows) == told_apart(lines, ",")
    assert even > 100


def test_rows_of_both_sorts_are_put_together():
    rows = even_rows([",".join(row) for row in EVEN], ",")
    assert isinstance(with_rows(rows[:1], rows[1:]), EvenRows)
    for first, more in ((rows[:1], rows[1:]), (EVEN[:1], rows[1:]), (rows[:1], EVEN[1:]), ([], rows), (rows[:0], rows)):
        assert list(with_rows(first, more)) == EVEN


def test_a_share_is_reached_where_so_many_of_all_are_counted():
    rng = random.Random(3)
    for _ in range(2000):
        values = rng.choices("abcdefgh", k=rng.randrange(1, 60))
        least = rng.choice([0.05, 0.1, 0.3, 0.45, 0.5, 0.6, 0.7, 0.85, 0.9, 0.95, 1 - 0.85])
        allowed = rng.sample("abcdefgh", 4)
        assert reaches(allowed.__contains__, values, least) == (share(allowed.__contains__, values) >= least)
        number = len(values)
        assert times_of(least, number) / number >= least > (times_of(least, number) - 1) / number


def test_people_are_counted_once_whether_with_a_number_or_without():
    rng = random.Random(5)
    crowd, others = Crowd.empty(b"k"), Crowd.empty(b"k")
    numbers, names = [], []
    for _ in range(400):
        who = rng.randrange(60)
        numbers.append(f"number {who}" if rng.random() < 0.5 else None)
        names.append(f"name {who}" if rng.random() < 0.9 else None)
    for at in range(0, 400, 50):
        crowd.add(numbers[at : at + 50], names[at : at + 50])
        others.add_hashes(crowd.hashes_by_sort(numbers[at : at + 50], names[at : at + 50]))
    told = {number for number in numbers if number}
    beside = {name for number, name in zip(numbers, names, strict=True) if number and name}
    alone = {name for number, name in zip(numbers, names, strict=True) if name and not number}
    assert crowd.count() == others.count() == len(told) + len(alone - beside)


@pytest.mark.parametrize("at_a_time", [1, 7, 200, 999, 1000, 1001, 3000])
def test_a_table_begins_with_the_same_rows_however_many_are_given_at_a_time(at_a_time):
    rows = [[f"part {n}", f"{n % 97}", "x" * (n % 3)] for n in range(2500)]
    one_by_one, together = Table(context(), ["part", "count", "note"]), Table(context(), ["part", "count", "note"])
    left = list(left_of(iter(rows), one_by_one))
    taken = 0
    while not together.started:
        taken += together.add_first(rows[taken : taken + at_a_time])
    assert taken == len(rows) - len(left) == SAMPLE_ROWS
    assert together.sampled == one_by_one.sampled
    assert together.strangers.seen == one_by_one.strangers.seen == SAMPLE_ROWS


def test_long_cells_are_cut_and_begin_a_table_early():
    rows = [["x" * 5000, "y"]] * 3 + [["z" * 4000] * 2] * 600
    table = Table(context())
    left = list(left_of(iter(rows), table))
    assert table.started
    assert len(rows) - len(left) == 3 + 261
    assert table.sampled == 3 * 4097 + 261 * 8000


def test_the_outline_of_a_line_is_that_of_its_cells():
    search = LineSearch(Prose(context()), ",", Strangers([], context(), frozenset()), "utf-8")
    rng = random.Random(11)
    for _ in range(2000):
        text = "".join(rng.choices("aB9,,'\" \u00e9.-\x1f", k=rng.randrange(1, 40)))
        cells = search._cells(text)
        outline = outlines(text.encode())[0]
        assert search._parted(outline, text, cells) == outlines_of([cells])[0]
    text = ",".join("9" * 70)
    assert search._parted(outlines(text.encode())[0], text, search._cells(text)) == outlines_of([["9"] * 64])[0]


@given(st.lists(st.sampled_from(["7", "0x", "9\u00e9", "", "x7", "/", ":", " 7", "\u0663"]), max_size=4))
def test_many_cells_begin_with_digits_if_each_does(cells):
    assert begin_with_digits(cells) == all("0" <= cell[:1] <= "9" for cell in cells)


def test_values_that_grow_or_are_others_are_counted_again():
    values = ["a", "b"]
    assert not reaches("a".__eq__, values, 0.6)
    values += ["a", "a"]
    assert reaches("a".__eq__, values, 0.6)
    assert not reaches("a".__eq__, ["b", "a", "c", "d"], 0.6)
    VALUES_COUNTED.forget()
    values[:] = ["b", "b", "b", "a"]
    assert not reaches("a".__eq__, values, 0.6)
