"""The table of `mediascan stray` at narrow and wide terminals, and its words."""

from __future__ import annotations

import dataclasses
import io
import re
from pathlib import Path

import pytest

from scanner.collectors.python.tables.subjects import Subjects
from scanner.facts.stray import KnownPeople, StrayFile, StrayRoot, StrayScan
from scanner.render.terminal.stray import EXACT, show
from scanner.render.terminal.stray_words import WHY, size, why

ENGINE = Path(__file__).parents[3] / "scanner/collectors/python"
SKIPPED = (("directory_denied", 2), ("format:docx", 7), ("lost_and_found", 1))
STICK = StrayRoot("/media/ann/STICK", "removable", "ok", 1234, 3_200_000_000, 3_000_000_000, SKIPPED)


def file(number: int, verdict: str = "people") -> StrayFile:
    name = f"/media/ann/STICK/of the area team/2008/August/list {number:02d}.xlsx"
    kinds = ("surname", "forename", "date_of_birth", "address", "postcode")
    return StrayFile(name, "sheet 2", verdict, 84_000 - number, kinds, "high", "removable", 1, 0o644, 0)


SCAN = StrayScan("python", "1", (STICK,), tuple(file(number) for number in range(23)), 0, 12.3)


def shown(scan: StrayScan, width: int, monkeypatch, cut: str = "", code: int = 1, **options) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    stream = io.StringIO()
    show(scan, cut, code, stream, now=0, **options)
    return stream.getvalue()


@pytest.mark.parametrize("width", [60, 80, 160])
def test_the_ten_that_matter_are_whole_and_the_rest_is_counted(monkeypatch, width):
    text = shown(SCAN, width, monkeypatch)
    joined = re.sub(r"\s", "", text)

    assert max(map(len, text.splitlines())) <= width
    for number in range(23):
        assert (re.sub(r"\s", "", file(number).path) in joined) == (number < 10)
    assert "and13more:--allshowsthem,--json-liststhem" in joined
    assert "1,234files,3.2GB,93%ofitread,in12.3s" in joined


@pytest.mark.parametrize(
    ("people", "told"), [(1, "1 person in"), (65_536, "65,536 people in"), (83_944, "~83,900 people in")]
)
def test_more_people_than_the_engine_counts_are_told_as_the_estimate_that_they_are(monkeypatch, people, told):
    text = shown(dataclasses.replace(SCAN, files=(dataclasses.replace(file(1), people=people),)), 80, monkeypatch)

    assert told in text
    assert text.count(told.split()[0]) >= 2
    assert EXACT == Subjects.CAPACITY


def parts(count: int) -> tuple[StrayFile, ...]:
    """A database of so many tables, each with as many people as its number."""
    database = dataclasses.replace(file(0), path="/a.db")
    return tuple(dataclasses.replace(database, part=f"table {number + 1}", people=number) for number in range(count))


@pytest.mark.parametrize("width", [60, 80, 160])
def test_the_parts_of_a_file_are_one_of_the_ten_and_a_few_of_them_stand_under_it(monkeypatch, width):
    others = tuple(file(number) for number in range(2, 14))
    text = shown(dataclasses.replace(SCAN, files=(*parts(1000), *others)), width, monkeypatch)
    joined = re.sub(r"\s", "", text)

    assert "≤499,500" in text
    assert "/a.db,1,000parts,mostintable1000:999" in joined
    lines = re.findall(r"^.* table (\d+)(?: .*)?$", text, re.MULTILINE)
    assert lines == ["1000", "999", "998"]
    assert "and997moreparts:--all" in joined
    assert joined.count(re.sub(r"\s", "", file(2).path)) == 1
    assert "and 3 more: --all shows them" in " ".join(text.split())


def test_a_last_part_is_shown_rather_than_told_to_be_left_out(monkeypatch):
    text = shown(dataclasses.replace(SCAN, files=parts(4)), 80, monkeypatch)

    assert "≤6" in text
    assert "more part" not in text


def test_all_parts_are_shown_where_all_is_asked_for(monkeypatch):
    text = shown(dataclasses.replace(SCAN, files=parts(40)), 160, monkeypatch, everything=True)

    assert all(f"table {number}" in text for number in range(1, 41))
    assert "more part" not in text


def test_of_a_known_export_in_several_parts_no_more_than_it_has_are_told_and_as_a_bound(monkeypatch):
    known = (KnownPeople("prisons", 900, 1_000, 0),)
    halves = tuple(dataclasses.replace(one, known=known) for one in parts(2))
    text = " ".join(shown(dataclasses.replace(SCAN, files=halves), 160, monkeypatch).split())

    assert "at most 1,000 of the 1,000 people of prisons" in text
    assert text.count("about 900 of the 1,000 people of prisons") == 2


def test_all_shows_all(monkeypatch):
    text = shown(SCAN, 160, monkeypatch, everything=True)

    assert all(file(number).path in text for number in range(23))
    assert "more:" not in text


def test_what_was_not_read_is_told_with_its_number_its_reason_and_its_place(monkeypatch):
    text = " ".join(shown(SCAN, 160, monkeypatch).split())

    assert "? 2 directories this account may not enter it: run it as root /media/ann/STICK" in text
    assert "? 7 files docx is not read by this version /media/ann/STICK" in text
    assert "? 1 directory lost+found" in text


def test_a_file_that_was_not_read_is_named_as_an_example_and_not_among_the_found(monkeypatch):
    unread = dataclasses.replace(file(1, "not_read"), people=0, reason="format:docx", part="")
    text = shown(dataclasses.replace(SCAN, files=(unread,)), 160, monkeypatch, code=3)

    assert f"such as {unread.path}" in text
    assert "Found" not in text
    assert "No list of people was found  in what could be read" in text


def test_nothing_found_and_all_read_is_two_lines(monkeypatch):
    root = dataclasses.replace(STICK, skipped=())
    text = shown(StrayScan("python", "1", (root,), ()), 80, monkeypatch, code=0)

    assert text.split("\n")[1].strip() == "No list of people was found"
    assert "read," not in text.split("\n")[1]
    assert "exit 0  nothing that makes a finding, and everything was read" in text


def test_an_interrupted_scan_is_marked(monkeypatch):
    text = shown(SCAN, 80, monkeypatch, "interrupted", 130)

    assert "PARTIAL" in text
    assert "not reached: interrupted" in text
    assert "exit 130  interrupted" in text


def test_no_color_is_honoured(monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    colours = shown(SCAN, 80, monkeypatch)
    monkeypatch.setenv("NO_COLOR", "1")

    assert "\x1b[1;31m" in colours
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", shown(SCAN, 80, monkeypatch))


def test_every_reason_of_the_engine_has_words():
    source = "".join(path.read_text() for path in ENGINE.rglob("*.py"))
    given = set(re.findall(r'(?:NotRead|unread|skipped|OutOfBudget)\("([a-z_]+)"', source))
    faults = re.search(r"words = (\{.*?\})", source, re.DOTALL)[1]
    given |= set(re.findall(r': "([a-z]+)"', faults)) | {"memory", "nesting", "input_output", "overmounted"}

    assert len(given) > 20
    assert given - set(WHY) == set()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("broken:BadZipFile", "damaged, or not what it says it is (BadZipFile): get a whole copy of it"),
        ("filesystem:nfs4", "nfs4 may hang or is not a disk of this machine"),
        ("of_the_future", "of the future"),
    ],
)
def test_reasons_with_a_kind_and_unknown_ones_have_words_too(reason, words):
    assert why(reason, "").startswith(words)


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (64 * 10**9, "64.0 GB"), (2**60, "1152921.5 TB")],
)
def test_sizes_are_told_as_people_say_them(count, text):
    assert size(count) == text
