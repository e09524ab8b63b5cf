"""Lines that nobody takes apart are the lines that there are, whatever ends them and wherever a piece of them ends."""

import random

import pytest

from scanner.collectors.python.sources.streams import LINE_CHARACTERS, HeldSource, Lines, ascii_pieces
from scanner.collectors.python.texts.line_bands import lines_with, may_be_longer, raw_lines, signs_within

SIGNS = ["bolt ", "4711,", "\r\n", "\n", "\r", "\0", "\u00e9", "\u20ac", "\U0001f600", ","]


def as_taken_apart(data, encoding):
    """Return the lines of a text as all other readers have them."""
    lines = Lines(HeldSource(data).open(), encoding)
    found = [line for texts in lines.lists() for line in texts]
    return found + [lines.last] * bool(lines.last)


def as_they_stand(data, encoding, narrow):
    raws = raw_lines(ascii_pieces(HeldSource(data), encoding))
    return [line.decode(narrow, "replace") for raw in raws for line in raw.split(b"\n")]


@pytest.mark.parametrize(("encoding", "narrow"), [("utf-8", "utf-8"), ("utf-16", "utf-8"), ("cp1252", "cp1252")])
def test_lines_are_those_of_a_text_that_is_taken_apart(encoding, narrow):
    rng = random.Random(18)
    for size in (0, 1, 40, 400_000):
        text = "".join(rng.choices(SIGNS, k=size))
        data = text.encode(encoding, "replace")
        assert as_they_stand(data, encoding, narrow) == as_taken_apart(data, encoding)


@pytest.mark.parametrize("before", [0, 1, 70_000, LINE_CHARACTERS - 5, LINE_CHARACTERS])
@pytest.mark.parametrize("length", [LINE_CHARACTERS - 1, LINE_CHARACTERS, LINE_CHARACTERS + 1, 3 * LINE_CHARACTERS])
def test_what_has_no_line_ends_is_cut(before, length):
    data = b"x" * before + b"\n" + b"y" * length + b"\nbolt,7\n" * 50_000
    assert as_they_stand(data, "utf-8", "utf-8") == as_taken_apart(data, "utf-8")


@pytest.mark.parametrize("ahead", [0, 1, 5, 9])
def test_a_line_is_known_to_be_too_long_wherever_it_stands(ahead):
    parts = [b"x" * 60_000] * 9
    parts[ahead:ahead] = [b"y" * (LINE_CHARACTERS + 1)]
    text = b"\n".join(parts)
    assert may_be_longer(text, len(text))
    assert not may_be_longer(text[:LINE_CHARACTERS], LINE_CHARACTERS)


@pytest.mark.parametrize("label", ["Date of birth", "born", "dob", "Birthday", "unborn"])
def test_labels_of_births_are_seen_among_numbers_and_among_words(label):
    for line in ("4711,12,9", "bolt,steel,12", "a washer of red thread which holds"):
        raw = "\n".join([line] * 70 + [label] + [line] * 70).encode()
        found = [b""] * 141
        assert lines_with(raw, signs_within(raw, (b"irth", b"orn", b"dob"), found)) == {70}
