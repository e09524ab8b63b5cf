"""Lines of mountinfo mean the same whether they were met before or not."""

from __future__ import annotations

import pytest

from scanner.errors import EvidenceError
from scanner.facts.parse import mounts
from scanner.facts.parse.entries import read
from scanner.limits import DEFAULT

ROOT = "26 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw"
SPACED = r"27 26 0:5 / /media/a\040b rw - vfat /dev/sda1 rw,uid=0"
LONG = f"28 26 0:6 / /long rw - overlay overlay rw,lowerdir={'/layer:' * 60}"


def said(*lines: str) -> tuple[object, ...]:
    body = "@ok /proc/self/mountinfo\n" + "".join(f"|{line}\n" for line in lines)
    return mounts.mounts(read(body.encode(), DEFAULT))


def test_a_line_that_was_met_before_means_what_it_means() -> None:
    first = said(ROOT, SPACED, LONG)

    assert said(LONG, ROOT, SPACED) == (first[2], first[0], first[1])
    assert [one.target for one in first] == ["/", "/media/a b", "/long"]  # type: ignore[attr-defined]


def test_a_line_that_differs_in_one_letter_is_another() -> None:
    said(ROOT)

    assert said(ROOT.replace("vda1", "vda2")) != said(ROOT)


def test_a_line_that_is_not_of_its_form_is_refused_each_time() -> None:
    for _ in range(2):
        with pytest.raises(EvidenceError):
            said(ROOT, "no mount")


def test_what_is_remembered_is_short_and_bounded() -> None:
    for number in range(3 * mounts.LINES):
        said(f"{number} {LONG}", f"{number} {ROOT}")

    assert mounts._known.cache_info().currsize <= mounts.LINES
    assert said(LONG)[0] is not said(LONG)[0]
