"""Logs: what is said again and again is passed over, and nobody who is named once is."""

import base64
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.texts.alike_lines import FORM_SEARCHED, AlikeLines, fed_unlike, is_log, log_form
from tests.corpus.people import people
from tests.stray.judging import counted, judgements

LEVELS = ("INFO", "WARN", "DEBUG")
WORDS = ("queue", "worker", "is", "ready", "for", "the", "next", "part", "of", "it", "again", "after", "a", "while")
PEOPLE = people(random.Random(20261129), 400)


def log(count, seed=1):
    """Return so many lines of a program that says where and when it did what, of nobody."""
    rng = random.Random(seed)
    return [
        f"2026-03-{rng.randint(1, 28):02d}T{rng.randrange(24):02d}:{rng.randrange(60):02d}:07Z 10.{rng.randrange(256)}."
        f"{rng.randrange(256)}.{rng.randrange(1, 255)} {rng.choice(LEVELS)} {' '.join(rng.choices(WORDS, k=9))} id={rng.randrange(10**7)}"
        for _ in range(count)
    ]


def text(lines):
    return ("\n".join(lines) + "\n").encode()


def verdict_of(data):
    """Return the one verdict on a text."""
    return [judgement.verdict for _, judgement in judgements(data)]


TOLD = {
    "number": lambda one: f"2026-03-07T08:00:07Z 10.1.2.3 INFO released, nino {one.nino}",
    "birth": lambda one: f"2026-03-07T08:00:07Z 10.1.2.3 INFO {one.forename} {one.surname}, born {one.born:%d/%m/%Y}",
}


@pytest.mark.parametrize("told", ["number", "birth"])
@pytest.mark.parametrize("at", [0.0, 0.5, 1.0], ids=["first", "between", "last"])
def test_people_in_a_long_log_are_counted_wherever_they_are(told, at):
    lines = log(30_000)
    place = int(at * len(lines))
    lines[place:place] = map(TOLD[told], PEOPLE[:300])

    assert counted(text(lines)) == ("people", 300)


def test_people_strewn_over_a_log_are_all_counted():
    lines = log(30_000)
    for number, one in enumerate(PEOPLE):
        lines[number * 70] = TOLD["number"](one)

    assert counted(text(lines)) == ("people", len(PEOPLE))


def test_births_are_counted_where_thousands_of_lines_are_alike_but_for_a_word():
    lines = [f"2026-03-07 08:00:07 INFO part due {n % 28 + 1:02d}/03/1971" for n in range(30_000)]
    lines[20_000:20_000] = [f"2026-03-07 08:00:07 INFO {one.surname} born {one.born:%d/%m/%Y}" for one in PEOPLE[:60]]
    verdict, number = counted(text(lines))

    assert verdict == "people"
    assert 55 <= number <= 60  # two may be born on one day


def test_a_password_in_the_middle_of_a_log_is_told():
    lines = log(30_000)
    lines[15_000] = "2026-03-07T08:00:07Z connects: Server=db7;User Id=payroll;Password=Vf7-kk2_qLw9;"

    assert verdict_of(text(lines)) == ["credentials"]


def test_a_file_in_letters_in_the_middle_of_a_log_is_read():
    rows = "surname,forename,nino\n" + "".join(f"{one.surname},{one.forename},{one.nino}\n" for one in PEOPLE[:50])
    lines = log(30_000)
    lines[15_000:15_000] = base64.encodebytes(rows.encode()).decode().split("\n")

    assert counted(text(lines)) == ("people", 50)


@pytest.mark.parametrize(("at", "verdicts"), [(15_000, ["clean"]), (30_000, ["marked"])])
def test_a_marking_counts_at_the_end_of_a_log_only(at, verdicts):
    lines = log(30_000)
    lines.insert(at, "OFFICIAL-SENSITIVE")

    assert verdict_of(text(lines)) == verdicts


class Searched:
    """Stands in for Prose: keeps what it is fed."""

    def __init__(self):
        self.fed = b""

    def feed(self, piece):
        self.fed += piece

    def counts(self):
        return {"nino": 1} if b"found" in self.fed else {}


def searched(data):
    return fed_unlike(Searched(), [data[at : at + 100_000] for at in range(0, len(data), 100_000)], lambda _: None).fed


def test_few_lines_of_a_log_of_nobody_are_searched():
    data = text(log(60_000))

    assert len(searched(data)) < len(data) / 5


def test_every_line_is_searched_where_somebody_is_found_among_the_first():
    lines = log(30_000)
    lines[10] = "2026-03-07T08:00:07Z found"

    assert searched(text(lines)) == text(lines)


def test_the_last_line_is_searched():
    lines = log(30_000)

    assert searched(text(lines)).endswith(lines[-1].encode() + b"\n")


@given(st.lists(st.sampled_from([*log(3), "", "a line", "x" * 40_000, "\u0436 7"]), max_size=60), st.integers(1, 5000))
def test_whatever_is_searched_stands_in_the_text_in_this_order(lines, cut):
    data = text(lines)
    search = AlikeLines(Searched(), lambda _: None)
    fed = fed_unlike(Searched(), [data[:cut], data[cut:]], lambda _: None).fed
    remaining = iter(data.split(b"\n"))

    assert search.is_quiet
    assert all(line in remaining for line in fed.split(b"\n") if line)
    assert len(lines) > FORM_SEARCHED or fed.replace(b"\n", b"") == data.replace(b"\n", b"")


def test_a_log_is_told_by_lines_with_numbers_in_few_forms():
    rolls = [
        f"{one.forename} {one.surname}\n{n} High Street\nLeeds\n01632 960{n:03d}\n" for n, one in enumerate(PEOPLE)
    ]

    assert is_log(text(log(400)))
    assert not is_log(text(log(60)))
    assert not is_log(text(rolls))
    assert not is_log(text(" ".join(WORDS) for _ in range(400)))


def test_short_runs_of_digits_are_one_digit_in_a_form():
    assert log_form(b"9999-99-99A99.999.9") == b"9-9-9A9.9.9"
    assert log_form(b"=9999999,99999") == b"=9999999,99999"
