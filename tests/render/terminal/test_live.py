from __future__ import annotations

import io

from rich.console import Console

from scanner.progress import Finished, Started, Totals
from scanner.render.terminal.live import Counts, LiveDisplay

EVENTS = (
    Totals((("leeds", 2), ("hull", 1))),
    Started("leeds", "ws-1"),
    Finished("leeds", "ws-1", "ok", 1.0),
    Started("leeds", "ws-2"),
    Finished("leeds", "ws-2", "unreachable:refused", 0.1),
    Started("hull", "ws-\x1b[2J3"),
    Finished("hull", "ws-\x1b[2J3", "timeout:banner", 9.0),
)


def shown(*, terminal: bool, no_color: bool = False) -> str:
    stream = io.StringIO()
    console = Console(file=stream, force_terminal=terminal, no_color=no_color, width=100)
    with LiveDisplay(stream, console=console, clock=lambda: 0.0) as display:
        for event in EVENTS:
            display.emit(event)
    return stream.getvalue()


def test_without_a_terminal_only_plain_lines_are_written() -> None:
    text = shown(terminal=False)

    assert "leeds  ws-2  unreachable:refused\n" in text
    assert "3 of 3 targets" in text
    assert "\x1b" not in text


def test_no_color_gives_plain_lines_on_a_terminal_too() -> None:
    assert "\x1b" not in shown(terminal=True, no_color=True)


def test_a_terminal_gets_a_row_for_every_site_and_names_that_cannot_move_the_cursor() -> None:
    text = shown(terminal=True)

    assert "leeds" in text
    assert "2/2" in text
    assert "\x1b[2J" not in text


def test_time_left_is_what_is_left_at_the_rate_so_far() -> None:
    counts = Counts(started_at=0.0)
    for event in EVENTS[:3]:
        counts.take(event)

    assert counts.rate(10.0) == 0.1
    assert counts.seconds_left(10.0) == 20.0
