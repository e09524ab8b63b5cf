"""Lines whose outlines alone are looked at are the same lines as if each had been taken apart."""

import random

import pytest

from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.tables.row_forms import outlines
from scanner.collectors.python.texts.line_bands import BAND_BYTES, BandedLines, has_longer_line, lines_with
from scanner.collectors.python.texts.sections import may_have_several
from tests.stray.judging import context

CELLS = ["bolt", "4711", "", "Ann", "7.5", "born", "caf\u00e9", "x" * 300]


def made(rng, number, most=6):
    return ["; ".join(rng.choices(CELLS, k=rng.randrange(1, most))) for _ in range(number)]


@pytest.mark.parametrize("number", [1, 2, 300, 5000])
def test_lines_and_their_outlines_are_those_of_a_text_that_is_split(number):
    rng = random.Random(number)
    lines = made(rng, number)
    raw = "\n".join(lines).encode()
    banded = BandedLines(raw, "utf-8")
    some = sorted(rng.sample(range(number), min(number, 50)))
    assert banded.outlines == outlines(raw)
    assert [banded[n] for n in some] == banded.texts(some) == [lines[n] for n in some]
    assert banded.with_signs((b"orn", b"olt")) == sorted(lines_with(raw, (b"orn", b"olt")))
    assert len(banded.bands) >= len(raw) // (2 * BAND_BYTES)


def test_unlike_are_the_lines_whose_outlines_are_not_known():
    rng = random.Random(5)
    raw = "\n".join(made(rng, 4000)).encode()
    banded = BandedLines(raw, "utf-8")
    nobody = set(rng.sample(sorted(set(banded.outlines)), 40))
    for _ in range(50):
        start, end = sorted(rng.choices(range(4001), k=2))
        unlike = [n for n in range(start, end) if banded.outlines[n] not in nobody]
        assert banded.unlike(start, end, nobody) == unlike


@pytest.mark.parametrize("line", ["", "a title", ";;", " ; ;", '"";""', "; 7", "part;shelf", "x" * 300_000])
def test_what_may_part_a_table_is_seen_as_sections_see_it(line):
    rows = [f"bolt {n};{n * 7}" for n in range(3000)]
    raw = "\n".join([*rows, line, *rows]).encode()
    are_rows = BandedLines(raw, "utf-8").are_rows()
    assert are_rows == (line in {"; 7", "part;shelf"})
    assert are_rows != may_have_several(Work(HeldSource(raw), context(), None, 0, None))


@pytest.mark.parametrize("length", [0, 9, 10, 11, 30])
@pytest.mark.parametrize("before", [0, 1, 9, 25])
def test_a_longer_line_is_seen_wherever_it_stands(length, before):
    raw = b"seven77\n" * before + b"y" * length + b"\nseven77" * 9
    assert has_longer_line(raw, 10) == (length > 10)
