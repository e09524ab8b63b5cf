"""How far the loss of a stray file would reach: what outranks what, and in which words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.check import Severity
from scanner.facts import StrayFile
from scanner.report.radius import epoch, owner, radius

DAY = 86_400
NOW = 2_000 * DAY
FILE = StrayFile("/srv/a.csv", "", "people", 100, ("surname",), "high", "shared", 1, 0o644, NOW, portable=False)
STICK = replace(FILE, path="/media/ann/STICK/a.csv", place="removable")


def weight(file):
    return radius(file, NOW).weight


def test_one_file_with_84_000_outranks_every_one_of_84_000_files_with_one():
    assert weight(replace(FILE, people=84_000)) > weight(replace(STICK, people=1, modified=0))


@pytest.mark.parametrize(
    ("heavier", "lighter"),
    [
        (STICK, replace(FILE, portable=True)),
        (replace(FILE, portable=True), replace(FILE, portable=None)),
        (replace(FILE, portable=None), FILE),
        (replace(FILE, audience="everyone"), replace(FILE, audience="group")),
        (replace(FILE, encrypted=False), replace(FILE, encrypted=True)),
        (STICK, replace(STICK, encrypted=True)),
        (replace(FILE, modified=NOW - 400 * DAY), replace(FILE, modified=NOW - 100 * DAY)),
        (replace(FILE, modified=NOW - 100 * DAY), FILE),
        (replace(FILE, verdict="credentials", people=0), replace(FILE, verdict="marked", people=0)),
    ],
)
def test_of_two_files_alike_the_one_whose_loss_reaches_further_weighs_more(heavier, lighter):
    assert weight(heavier) > weight(lighter)


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (replace(STICK, people=1250), (10_000, Severity.CRITICAL, ("on removable media",))),
        (replace(STICK, people=1249), (9_992, Severity.HIGH, ("on removable media",))),
        (replace(STICK, people=12), (96, Severity.MEDIUM, ("on removable media",))),
        (replace(STICK, people=12, encrypted=True), (12, Severity.LOW, ("on removable media", "encrypted"))),
        (replace(FILE, audience="everyone", encrypted=False), (200, Severity.MEDIUM, ("every account may read it",))),
        (replace(FILE, encrypted=False, modified=NOW - 800 * DAY),
         (200, Severity.MEDIUM, ("not encrypted", "unchanged for 2 years"))),
        (replace(FILE, portable=True, people=3), (12, Severity.LOW, ("on a machine that is carried about",))),
        (replace(FILE, verdict="encrypted", people=0), (0, Severity.INFO, ())),
    ],
)  # fmt: skip
def test_the_weight_its_severity_and_its_reasons(file, told):
    found = radius(file, NOW)

    assert (found.weight, found.severity, found.because) == told


@given(st.integers(1, 10**7), st.integers(1, 10**7), st.sampled_from([FILE, STICK, replace(FILE, encrypted=True)]))
def test_more_people_never_weigh_less(some, others, file):
    few, many = sorted((some, others))

    assert weight(replace(file, people=few)) <= weight(replace(file, people=many))


@pytest.mark.parametrize(
    ("path", "told", "name"),
    [
        ("/srv/a.csv", "ann", "ann"),
        ("/home/bob/a.csv", "ann", "ann"),
        ("/home/bob/a.csv", "", "bob"),
        ("/Users/eve/Desktop/a.csv", "", "eve"),
        (r"c:\users\Dee\a.csv", "", "Dee"),
        (r"D:\Exports\a.csv", "", ""),
        ("/home/a.csv", "", ""),
    ],
)
def test_whose_a_file_is_comes_from_the_target_else_from_the_folder_it_lies_in(path, told, name):
    assert owner(replace(FILE, path=path, owner=told)) == name


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1970-01-02T00:00:00", DAY), ("1970-01-02T01:00:00+01:00", DAY), ("1970-01-02T00:00:00Z", DAY), ("", 0)],
)
def test_a_moment_without_a_zone_is_utc_and_none_is_the_beginning(text, seconds):
    assert epoch(text) == seconds
