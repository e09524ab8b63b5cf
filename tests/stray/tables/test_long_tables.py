"""Tables too long to be counted row by row: how many people they hold is told by samples over their whole length."""

import json
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.bundle_python import part_by_part, stray_program
from scanner.collectors.python.asked.settings import COUNTED_CHARACTERS, SAMPLED_AFTER
from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.headings import row_of_nobody
from scanner.collectors.python.tables.naming import CHECKED_KINDS, Naming
from scanner.collectors.python.tables.rules import IDENTIFIERS, key_places, same
from scanner.collectors.python.tables.subjects import Crowd
from scanner.collectors.python.words.dictionary import NULLS
from tests.stray.judging import context

CROWD = 30_000
ROWS = 16 * CROWD
"""Enough rows for half of the text to be beyond what is counted."""
NAMES = ["Ahmed", "Baker", "Clarke", "Davies", "Evans", "Foster", "Green", "Hughes", "Irwin", "Jones"]


def person(number):
    """Return surname, forename and date of birth of a synthetic person, one of each number."""
    rest, day = divmod(number, 28)
    rest, month = divmod(rest, 12)
    rest, year = divmod(rest, 60)
    surname, rest = NAMES[rest % 10], rest // 10
    return f"{surname}{'abcdefghij'[rest % 10]},{NAMES[rest // 10 % 10]},{day + 1:02d}/{month + 1:02d}/{1940 + year}"


HEADER = "Surname,Forename,DOB,Visited\n"


def visits(numbers, note=""):
    return HEADER + "".join(f"{person(n)},2026-01-{k % 28:02d}{note}\n" for k, n in enumerate(numbers))


def told(text):
    data = text.encode()
    assert len(data) > 1.5 * COUNTED_CHARACTERS
    (found,) = [judgement for _, judgement in judge_content(HeldSource(data), context())]
    return found.people


SPREAD = random.Random(3).choices(range(CROWD), k=ROWS)


@pytest.mark.parametrize(
    ("numbers", "people"),
    [
        (range(ROWS), ROWS),
        (SPREAD, len(set(SPREAD))),
        (sorted(SPREAD), len(set(SPREAD))),
    ],
    ids=["each in one row", "each in some rows anywhere", "each in some rows together"],
)
def test_people_of_a_long_table_are_told_within_two_per_cent(numbers, people):
    assert told(visits(numbers)) == pytest.approx(people, rel=0.02)


def test_a_table_that_is_not_long_is_counted_to_its_end():
    rows = "".join(f"{person(n)},{'-' * 100}\n" for n in range(50_000))
    assert SAMPLED_AFTER < len(rows) < COUNTED_CHARACTERS
    (found,) = [judgement for _, judgement in judge_content(HeldSource(f"{HEADER}{rows}".encode()), context())]

    assert found.people == 50_000


def test_one_person_in_all_rows_of_a_long_table_is_one():
    """What shows hardly anybody is read as prose, too, row by row: rows are long here, so that they are fewer."""
    assert told(visits([7] * (ROWS // 8), " " + "-" * 250)) == 1


def test_others_at_the_end_of_a_long_table_of_one_person_are_found():
    assert told(visits([7] * ROWS + list(range(60)))) == 60


KINDS = [
    "surname",
    "forename",
    "date_of_birth",
    "nino",
    "nhs_number",
    "postcode",
    "email",
    "initials",
    "card_number",
    "",
]
CELLS = st.one_of(
    st.text("aA9 -/|.\t\xa0ß\x1f", max_size=6),
    st.sampled_from(["N/A", "not known", "0", "AB123456C", "ab 12 34 56 c", "01/02/1960", "1960-02-01", "Smith"]),
)


def taken_singly(columns, row):
    """Return (number, name) of one row as rules.py says it."""
    found = {}
    for number, key in enumerate(key_places(columns)):
        is_number = all(kind in IDENTIFIERS for places in key for _, kind in places)
        parts = [[same(row[n], kind, NULLS) for n, kind in places if n < len(row)] for places in key]
        if is_number not in found and all(any(part) for part in parts):
            found[is_number] = f"{number}\x1e" + "\x1e".join("\x1f".join(filter(None, part)) for part in parts)
    places = key_places(columns)
    weak = next(
        (
            n
            for n, key in enumerate(places)
            if len(key) == 1 and {"surname", "forename", "full_name"}.issuperset(k for _, k in key[0])
        ),
        None,
    )
    if weak is None or True in found or int(found.get(False, "-1\x1e").partition("\x1e")[0]) < weak:
        return found.get(True), found.get(False)
    asked = {(n, kind) for key in places for part in key for n, kind in part if kind in CHECKED_KINDS and n < len(row)}
    names = [row[n] for n, _ in places[weak][0] if n < len(row)]
    is_nobody = row_of_nobody(row, names, [(row[n], same(row[n], kind, NULLS)) for n, kind in asked])
    return None, None if is_nobody else found.get(False)


@given(st.lists(st.sampled_from(KINDS), min_size=1, max_size=6), st.lists(st.lists(CELLS, max_size=6), max_size=8))
def test_rows_taken_together_name_whom_each_names_alone(kinds, rows):
    columns = [Column(kind, sure=False) for kind in kinds]

    assert list(zip(*Naming(columns).subjects(rows), strict=True)) == [taken_singly(columns, row) for row in rows]


def test_a_hundred_thousand_people_in_any_order_fit_into_the_memory_of_a_target(tmp_path):
    endings = [first + last for first in "bdfglmnrst" for last in ("sen", "son", "ton", "ley", "er")]
    order = random.Random(5)
    people = [person(n % CROWD).replace(",", endings[n // CROWD] + ",", 1) for n in range(4 * CROWD)]
    rows = (f"{order.choice(people)},{n:09d}\n" for n in range(1_500_000))
    (tmp_path / "visits.csv").write_text("Surname,Forename,DOB,Visit\n" + "".join(rows))
    asked = json.dumps({"roots": [str(tmp_path)], "seconds": 600})

    done = subprocess.run(
        [sys.executable, "-I", "-B", "-", asked],
        input=part_by_part(stray_program()).encode(),
        capture_output=True,
        check=True,
    )

    (found,) = [json.loads(line)["file"] for line in done.stdout.splitlines() if line.startswith(b'{"file"')]
    assert found["verdict"] == "people"
    assert abs(found["people"] - len(people)) <= 0.02 * len(people)


def row(number):
    surname, forename, born = person(number).split(",")
    return f"{surname},{forename},{born},note\n"


@pytest.mark.parametrize("quoted", [500, 1_500, 9_000, 9_999])
def test_a_quote_far_down_holds_the_lines_between_it_and_the_next_together(quoted):
    """Rows come by pieces of the text until a quote stands in one: behind it a cell may have lines of its own."""
    lines = [row(number) for number in range(10_000)]
    lines[quoted] = lines[quoted].replace("note\n", '"a note\nof two, lines"\n')
    (found,) = [one for _, one in judge_content(HeldSource((HEADER + "".join(lines)).encode()), context())]
    assert (found.verdict, found.people) == ("people", 10_000)


def test_a_birth_counts_once_however_it_is_written():
    born = ["07/03/1970", "1970-03-07", "7/3/1970", "07.03.1970", "7 March 1970", "1970-3-7", " 07/03/1970", "25634"]
    columns = [Column("surname", True), Column("date_of_birth", True)]
    naming = Naming(columns)
    each = [naming.subjects([["Abbot", text]])[1][0] for text in born]
    together = Naming(columns).subjects([["Abbot", text] for text in born])[1]
    assert {*each, *together} == {each[0]}


@pytest.mark.parametrize("text", ["31/13/1970", "00/03/1970", "07/03/1870", "07/03/2036", "07/03/19700", "07/03|1970"])
def test_what_is_no_birth_is_compared_as_it_stands(text):
    columns = [Column("surname", True), Column("date_of_birth", True)]
    alone = Naming(columns).subjects([["Abbot", text]])[1]
    beside = Naming(columns).subjects([["Abbot", text], ["Abbot", "07/03/1970"]])[1]
    assert alone[0] == beside[0]
    assert beside[0] != beside[1]


NUMBERED = [Column("surname", True), Column("forename", True), Column("date_of_birth", True), Column("nino", True)]


def told_by_turns(batches):
    """Return how many people a Crowd counts whose names wait, and one that is given all names."""
    waiting, ready = Crowd.empty(b"key"), Crowd.empty(b"key")
    naming, other = Naming(NUMBERED), Naming(NUMBERED)
    for rows in batches:
        waiting.add_told(*naming.told(rows))
        ready.add(*other.subjects(rows))
        assert waiting.count() == ready.count()
        assert waiting.copy().count() == ready.count()
    assert waiting.hashes() == ready.hashes()
    return waiting


def numbered(numbers, *, said=True):
    return [["Abbot", f"Ann{n}", "07/03/1970", f"AB{n:06d}C" if said else ""] for n in numbers]


def test_names_of_rows_that_all_have_numbers_are_not_put_together():
    crowd = told_by_turns([numbered(range(500)), numbered(range(400, 900))])
    assert (crowd.count(), len(crowd.waiting), crowd.named_too.count()) == (900, 2, 0)


def test_who_has_a_number_in_one_row_and_none_in_another_counts_once():
    crowd = told_by_turns(
        [numbered(range(500)), numbered(range(500, 900)), numbered(range(100, 950), said=False), numbered(range(20))]
    )
    assert crowd.count() == 950


def test_no_more_names_wait_than_may_be_kept():
    many = [numbered(range(n, n + 2)) for n in range(0, 400, 2)]
    assert told_by_turns(many).waiting is None
    assert told_by_turns([[["A" * 2**20, "Ann", "07/03/1970", "AB123456C"]] * 2, numbered(range(9))]).waiting is None
