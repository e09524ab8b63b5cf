"""Lists at narrow and wide terminals: nothing that a row holds is lost."""

from __future__ import annotations

import io

import pytest

from scanner.render.terminal.lists import show_rows

HEADINGS = ("framework", "control", "title", "covered by")
ROWS = [
    ("cyber-essentials", "A5.10.3", "Programs on removable media do not start by themselves", "nothing here"),
    ("nist", "MP-7", "Use of media is restricted", ""),
]


def shown(width: int, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    stream = io.StringIO()
    show_rows(HEADINGS, ROWS, stream)
    return stream.getvalue()


@pytest.mark.parametrize("width", [40, 80, 100, 160, 1000])
def test_every_cell_can_be_read_at_every_width(monkeypatch, width):
    text = " ".join(shown(width, monkeypatch).split())

    for row in ROWS:
        for cell in row:
            assert cell in text


@pytest.mark.parametrize("width", [40, 80, 160])
def test_no_line_is_longer_than_the_terminal(monkeypatch, width):
    assert max(map(len, shown(width, monkeypatch).splitlines())) <= width


def test_columns_that_do_not_fit_stand_below_their_row_with_their_heading(monkeypatch):
    lines = [line.rstrip() for line in shown(80, monkeypatch).splitlines()]

    assert lines == [
        "framework         control",
        "cyber-essentials  A5.10.3",
        "    title: Programs on removable media do not start by themselves",
        "    covered by: nothing here",
        "nist              MP-7",
        "    title: Use of media is restricted",
    ]


def test_control_characters_of_a_cell_are_shown_as_codes(monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    stream = io.StringIO()
    show_rows(("run", "estate"), [("1", "\x1b[2Jgone")], stream)

    assert "\\x1b[2Jgone" in stream.getvalue()
