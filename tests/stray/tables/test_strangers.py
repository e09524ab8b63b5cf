"""People behind or among a thousand rows of nobody are counted; things with dates and numbers stay nobody."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.tables.row_forms import Forms, collapsed, form_of, narrow, outlines, outlines_of
from scanner.collectors.python.tables.strangers import BIRTH_SIGNS
from scanner.collectors.python.texts.line_bands import lines_with, signs_within
from tests.corpus.workbooks import workbook
from tests.stray.judging import PEOPLE, counted, said

EVERYBODY = ("people", 60)
ADJECTIVES = ["Northern", "Atlas", "Prime", "Green", "Royal", "Harbour", "Summit", "Orchard"]
TRADES = ["Holdings", "Foods", "Motors", "Logistics", "Timber", "Glass", "Textiles", "Marine"]
SUFFIXES = ["Limited", "PLC", "LLP", "Group"]


def day(number, first=2000):
    """Return one day of many years, none twice in a row."""
    return f"{first + number * 7 % 24}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"


def company(number):
    name = " ".join(words[number // 8**at % len(words)] for at, words in enumerate([ADJECTIVES, TRADES, SUFFIXES]))
    return [str(number), name, "company", day(number), f"{number * 31:08d}"]


def person(number, one):
    return [str(number), f"{one.forename} {one.surname}", "person", str(one.born), one.nino]


def text(*rows, delimiter=","):
    return "".join(delimiter.join(row) + "\n" for row in rows).encode()


HEADS = {
    "a bare name": ["id", "name", "kind", "registered", "ref"],
    "full names": ["id", "full name", "kind", "registered", "ref"],
    "births": ["id", "name", "kind", "date of birth", "ref"],
    "nothing": [],
}
COMPANIES = [company(n) for n in range(1500)]
PERSONS = [person(n, one) for n, one in enumerate(PEOPLE)]
ORDERS = {
    "behind": COMPANIES + PERSONS,
    "in the middle": COMPANIES[:1200] + PERSONS + COMPANIES[1200:],
    "behind a few": COMPANIES[:400] + PERSONS,
    "here and there": [row for n, row in enumerate(COMPANIES) for row in [row, *PERSONS[n // 20 :][: n % 20 == 0]]],
}


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("head", HEADS)
def test_people_among_companies_are_counted_and_the_companies_are_not(head, order):
    assert counted(text(*filter(None, [HEADS[head]]), *ORDERS[order])) == EVERYBODY


def test_people_behind_companies_of_the_same_form_are_counted():
    head = ["id", "name", "date of birth"]
    things = [[*company(n)[:2], day(n)] for n in range(3000)]

    verdict, people = counted(text(head, *things, *[[row[0], row[1], row[3]] for row in PERSONS]))

    assert verdict == "people"
    assert people >= 40


def test_people_of_a_sheet_behind_a_thousand_rows_of_companies_are_counted():
    assert counted(workbook([[HEADS["a bare name"], *COMPANIES, *PERSONS]])) == EVERYBODY


def test_a_second_table_further_down_is_read_under_its_own_header():
    stock = [["part", "count", "shelf"], *[[f"bolt {n}", str(n), "A"] for n in range(3000)]]
    births = [["Surname", "Forename", "DOB"], *[[p.surname, p.forename, str(p.born)] for p in PEOPLE]]

    assert counted(text(*stock, ["", "", ""], *births)) == EVERYBODY


LETTERS = "ABCEGHJKLMNPRSTWXYZ"
RNG = random.Random(5)
THINGS = {
    "companies": COMPANIES,
    "parts whose codes look like numbers of people": [
        [str(n), f"Bracket {n}", "".join(RNG.choices("ADFIOQUVBC", k=2)) + f"{RNG.randrange(10**6):06d}" + "X"]
        for n in range(2500)
    ],
    "codes like numbers of prisoners, and their dates": [
        [f"A{n:04d}{LETTERS[n % 5]}{LETTERS[n % 7]}", "Valve", day(RNG.randrange(500), 1993)] for n in range(2500)
    ],
    "ships and their launch": [
        [f"{ADJECTIVES[n % 8]} {ADJECTIVES[n // 8 % 8]}", f"{9000000 + n}", day(n, 1950)] for n in range(2500)
    ],
    "planning references": [[f"{n % 24:02d}/{n:05d}/FUL", f"{n} High Street", day(n)] for n in range(2500)],
    "a log of sensors": [[f"{day(n)} 10:00", f"{n / 7:.3f}", f"{n % 13}", "" if n % 9 else "late"] for n in range(2500)],
    "companies, some of them named for people": [
        [str(n), "Jane Smith Limited" if n % 5 else "Smith and Sons", day(n), "London"] for n in range(2500)
    ],
    "events after a header of another kind": [
        ["part", "count"], *[["bolt", str(n)] for n in range(1200)], ["name", "opened"],
        *[[f"{p.surname} House", day(n)] for n, p in enumerate(PEOPLE)],
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", THINGS)
def test_long_tables_of_things_are_nobody(name):
    assert said(text(*THINGS[name])) == []


def test_what_is_said_in_words_is_searched_for_in_every_line():
    lines = [[str(n), f"customer with national insurance number {p.nino} called"] for n, p in enumerate(PEOPLE)]
    plain = [[str(n), "customer with a question called"] for n in range(2000)]

    assert counted(text(["id", "note"], *plain, *lines, delimiter="|")) == EVERYBODY


def test_births_in_lines_like_many_others_are_found():
    plain = [[str(n), f"sold on {n % 28 + 1:02d}/03/1960 to a shop"] for n in range(2000)]
    births = [[str(n), f"born on {p.born:%d/%m/%Y} in a town"] for n, p in enumerate(PEOPLE)]

    assert counted(text(["id", "note"], *plain, *births, delimiter="|"))[0] == "people"


@given(st.text(max_size=60))
def test_outlines_have_as_many_lines_as_the_text(value):
    assert len(outlines(narrow(value))) == value.count("\n") + 1


@given(st.lists(st.text("aB1-/. \xe9\n", max_size=6), min_size=1, max_size=5))
def test_a_form_has_as_many_cells_as_its_row(row):
    assert form_of(outlines_of([row])[0]).count(b"\x1f") == len(row) - 1


def test_a_form_tells_letters_from_numbers_from_dates():
    outline = outlines_of([["Jane Smith", "1970-01-02", "AB123456C", "(2.5, x)"]])[0]

    assert Forms()[outline] == form_of(outline) == b"A\x1f9-9-9\x1fA9A\x1f*"
    assert collapsed(b"AAA99-9") == b"A9-9"


@given(
    st.lists(st.sampled_from(["born", "corn", "dob", "birth", "x", "bolt 7,steel", "2024-02-03,000012345", "D", "9"]))
)
def test_words_of_births_are_missed_in_no_line(cells):
    raw = narrow("\n".join(cells))

    assert lines_with(raw, signs_within(raw, BIRTH_SIGNS, outlines(raw))) == lines_with(raw, BIRTH_SIGNS)
