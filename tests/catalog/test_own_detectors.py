"""An organisation's own detectors: read strictly, refused with file, line and remedy, and looked for on targets."""

import json
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner import catalog
from scanner.catalog.linear import Refused, require_linear
from scanner.catalog.own_detectors import as_json, read_own_detectors
from scanner.catalog.profiles import read_profile
from scanner.collectors.python.asked.own_rows import is_own_row
from scanner.errors import ProfileError

BADGE = """\
detectors:
  - kind: badge_number
    title: Number on a badge
    regex: B-[0-9]{4,6}[A-F]
    shapes: [A-9999A]
    labels: [badge]
    headers: [badge, badge number]
    match: [B-1234A, B-123456F]
    no_match: [B-123A, C-1234A]
"""
SLOW = [
    "(a+)+b",
    "(a|a)*b",
    "(?:ab|ac)*",
    "(a|ab)c",
    "a*a*b",
    "(a?b?)*c",
    "[0-9]{2,3}[0-9]+",
    "(?:x{1,9}){1,9}y",
    "([a-z]+[0-9]*)+!",
]
FOREIGN = [
    r"\d{4}",
    r"(a)\1",
    "(?=a)b",
    "(?!a)b",
    "(?i)a",
    "(?P<n>a)",
    "^a$",
    "a.b",
    "[a-z-[aeiou]]",
    "\u00e9",
    "a{,3}",
    "(",
]
SOUND = [
    "A[0-9]{4}[A-Z]{2}",
    "[0-9]{2,4}",
    "(?:[A-Z]+-)*[0-9]",
    "EMP-[0-9]{3,8}",
    "[0-9]+(?:\\.[0-9]+)?",
    "[^,]*,[^,]*",
    "[]a]b",
]


def written(tmp_path, text):
    path = tmp_path / "own.yml"
    path.write_text(text)
    return path


def fault(tmp_path, old, new):
    with pytest.raises(ProfileError) as raised:
        read_own_detectors(written(tmp_path, BADGE.replace(old, new)))
    return str(raised.value)


def test_a_file_of_detectors_travels_as_rows(tmp_path):
    (badge,) = read_own_detectors(written(tmp_path, BADGE))

    assert (badge.kind, badge.family, badge.alone) == ("badge_number", "person number", "label")
    assert all(map(is_own_row, json.loads(as_json([badge]))))


@pytest.mark.parametrize(
    ("old", "new", "line", "word"),
    [
        ("badge_number", "nino", 2, "taken"),
        ("badge_number", "Badge", 2, "kind"),
        ("B-[0-9]{4,6}[A-F]", "(B+)+", 4, "two ways"),
        ("B-[0-9]{4,6}[A-F]", r"B-\d{4}", 4, "not read alike"),
        ("B-123456F", "B-1F", 8, "is none"),
        ("C-1234A", "B-9999A", 9, "is one"),
        ("regex: B-[0-9]{4,6}[A-F]", "validator: is_badge", 4, "no validator"),
        ("    labels", "    alone: proof\n    labels", 6, "checksum"),
        ("shapes: [A-9999A]", "shapes: [AAAA]", 5, "shapes"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_line_and_what_to_write(tmp_path, old, new, line, word):
    said = fault(tmp_path, old, new)

    assert f"own.yml:{line}" in said
    assert word in said


@pytest.mark.parametrize("pattern", SLOW + FOREIGN)
def test_expressions_without_a_guarantee_are_refused(pattern):
    with pytest.raises(Refused) as refused:
        require_linear(pattern)

    assert refused.value.remedy


@pytest.mark.parametrize("pattern", SOUND)
def test_expressions_that_say_what_comes_next_are_taken(pattern):
    require_linear(pattern)


@settings(max_examples=200, deadline=None)
@given(pattern=st.text("ab[]()|*+?{}0123,-^\\", max_size=14), text=st.text("ab0-", max_size=200))
def test_what_is_taken_is_read_in_few_steps(pattern, text):
    try:
        require_linear(pattern)
    except Refused:
        return
    before = time.process_time()
    re.fullmatch(pattern, text)

    assert time.process_time() - before < 1


def test_a_profile_names_its_files_beside_itself(tmp_path):
    written(tmp_path, BADGE)
    profile = tmp_path / "mine.yml"
    profile.write_text(
        "id: mine\ntitle: Mine\ndescription: Ours.\nstray:\n  roots: [home]\n  seconds: 9\n  detectors: [own.yml]\nchecks:\n  stray-coverage:\n"
    )
    checks = catalog.load(frameworks=False).checks

    assert "badge_number" in read_profile(profile, checks).stray.detectors
    (tmp_path / "own.yml").unlink()
    with pytest.raises(ProfileError, match=r"own\.yml"):
        read_profile(profile, checks)
