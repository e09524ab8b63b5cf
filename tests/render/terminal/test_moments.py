from __future__ import annotations

import pytest

from scanner.render.terminal.moments import between, moment, seconds


@pytest.mark.parametrize(
    ("oldest", "newest", "said"),
    [
        ("2026-11-02T14:05:41+00:00", "2026-11-02T14:05:59+00:00", "2 Nov 2026 14:05"),
        ("2026-11-22T14:05:41+00:00", "2026-11-22T14:09:00+00:00", "22 Nov 2026 14:05 to 14:09"),
        ("2026-11-21T23:59:00+00:00", "2026-11-22T00:01:00+00:00", "21 Nov 2026 23:59 to 22 Nov 2026 00:01"),
        ("yesterday", "2026-11-22T00:01:00+00:00", "yesterday to 22 Nov 2026 00:01"),
    ],
)
def test_two_moments_say_no_word_twice(oldest, newest, said):
    assert between(oldest, newest) == said


def test_what_is_no_moment_is_shown_escaped():
    assert moment("\x1b[2J") == "\\x1b[2J"


@pytest.mark.parametrize(
    ("finished", "said"), [("2026-11-22T14:05:03.5+00:00", "3.5 s"), ("2026-11-22T14:06:00+00:00", "60 s"), ("", "")]
)
def test_a_duration_is_as_exact_as_it_is_short(finished, said):
    assert seconds("2026-11-22T14:05:00+00:00", finished) == said
