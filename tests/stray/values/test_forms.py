"""Where forms of values stand in a text: the quick search finds what looking at every place finds, and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.prose.forms import ALL_FORMS, CORES, JOINED, places, stands_whole
from scanner.collectors.python.prose.prose_hits import labels_shown
from scanner.collectors.python.tables.glance import CLASSES, LINES_TRIED, LONG_TEXT, Glance
from scanner.collectors.python.tables.glance import RUN as RUNS
from scanner.collectors.python.values.detectors import BIRTH_LABELS

PIECES = st.one_of(
    st.sampled_from([form.shape for form in ALL_FORMS]),
    st.sampled_from(sorted(CORES)),
    st.text("9Aa /.-_,\n", max_size=4).map(str.encode),
)


def hits(classes, start, end):
    """Return (form, where) of each form that stands alone and whole."""
    return [(f, at) for f, found in places(Glance(classes), start, end) for at in found if stands_whole(classes, at, f)]


RUN = re.compile(rb"9+(?:[ /.-]9+)*")


def looked_for_everywhere(classes):
    """Return {(shape, where)} by trying every form at every place."""
    runs = [(match.span(), match.group()) for match in RUN.finditer(classes)]
    found = set()
    for form in ALL_FORMS:
        free = 0
        for at in range(len(classes)):
            after = at + len(form.shape)
            beside = classes[at - 1 : at] if at else b"", classes[after : after + 1]
            if at < free or not classes.startswith(form.shape, at) or any(sign and sign in JOINED for sign in beside):
                continue
            free = after
            first = at + form.before
            run = next(text for (start, end), text in runs if start <= first < end)
            if len(form.core) < 5 or run == form.core or run not in CORES:
                found.add((form.shape, at))
    return found


@given(st.lists(PIECES, max_size=12).map(b"".join))
def test_the_quick_search_finds_what_looking_everywhere_finds(classes):
    found = {(form.shape, at) for form, at in hits(classes, 0, len(classes))}

    assert found == looked_for_everywhere(classes)


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        (b"AB123456C", {b"AA999999A"}),
        (b"xAB123456C", set()),
        (b"AB123456CD", set()),
        (b"pay 4929 1234 5678 9012 by 12.03.1980 ", {b"9999 9999 9999 9999", b"99.99.9999"}),
        (b"943 476 5919 943 476 5919", {b"999 999 9999"}),
        (b"2026-01-02T10:22", set()),
        (b"2026-01-02 10:22", {b"9999-99-99"}),
    ],
)
def test_a_form_stands_alone_or_not_at_all(text, shapes):
    assert {form.shape for form, _ in hits(text.translate(CLASSES), 0, len(text))} == shapes


def test_only_what_begins_within_the_bounds_is_found():
    text = b"AB123456C AB123456C AB123456C".translate(CLASSES)

    assert [at for _, at in hits(text, 1, 20)] == [10]


@given(
    st.lists(st.sampled_from([*BIRTH_LABELS, b"b", b"irth", b"orn", b"o", b"d", b"0", b".", b"(", b"day"]), max_size=8)
)
def test_the_labels_of_births_are_found_that_stand_in_a_text(parts):
    text = b"".join(parts)

    assert labels_shown(text) == [label for label in BIRTH_LABELS if label in text]


def test_labels_of_births_behind_many_of_another_are_found():
    assert labels_shown(b"reborn " * 1000 + b"dob") == [b"dob", b"born"]


@pytest.mark.parametrize("last", [b"1234567", b"1234567\n", b"x", b"07/03/1970 "])
def test_runs_of_lines_that_are_alike_are_those_of_all_lines(last):
    lines = [b"bolt %d,%d,2024-02-%02d" % (n % 7, 10 ** (n % 6), n % 28 + 1) for n in range(LINES_TRIED * 50)]
    data = b"\n".join([*lines, last])
    runs = {run.rstrip(b"\n") for run in RUNS.findall(data.translate(CLASSES))}

    assert len(data) > LONG_TEXT
    assert set(Glance(data).different_runs.replace(b"\n\n", b"\n").strip(b"\n").split(b"\n")) == runs
