"""The parts of one file, taken together."""

from __future__ import annotations

from dataclasses import replace

from scanner.facts.stray import KnownPeople, StrayFile
from scanner.report.parts import wholes

SHEET = StrayFile("/a.xlsx", "sheet 1", "people", 20, ("surname", "nino"), "medium", "home", 9, 0o600, 0)


def test_a_file_without_parts_is_what_it_was():
    (whole,) = wholes([SHEET])

    assert whole.file == SHEET
    assert not whole.many


def test_parts_of_one_file_are_one_wherever_they_come_and_files_stay_in_order():
    other = replace(SHEET, path="/b.csv", part="")
    found = list(wholes([replace(SHEET, part="sheet 2"), other, SHEET]))

    assert [(whole.file.path, len(whole.parts)) for whole in found] == [("/a.xlsx", 2), ("/b.csv", 1)]


def test_the_worst_verdict_stands_first_and_nothing_that_any_part_holds_is_left_out():
    letter = replace(SHEET, part="sheet 2", verdict="credentials", people=0, kinds=("private_key",))
    few = replace(SHEET, part="sheet 3", verdict="few", people=3, kinds=("nino", "address"))
    (whole,) = wholes([letter, few, SHEET])

    assert [part.verdict for part in whole.parts] == ["people", "few", "credentials"]
    assert (whole.file.verdict, whole.file.part, whole.file.confidence) == ("people", "", "medium")
    assert whole.file.kinds == ("surname", "nino", "address", "private_key")
    assert whole.file.people == 23


def test_planted_records_alone_stay_planted_records_alone():
    planted = replace(SHEET, known=(KnownPeople("prisons", 2, 84_000, 2),))
    (whole,) = wholes([planted, replace(planted, part="sheet 2")])

    assert whole.file.known == (KnownPeople("prisons", 4, 84_000, 4),)
