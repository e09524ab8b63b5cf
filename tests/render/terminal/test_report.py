from __future__ import annotations

import importlib.util
import io
from pathlib import Path

import pytest
from rich.console import Console

from scanner.gate import GateRequest
from scanner.render.terminal.report import show, show_plan
from scanner.report import Report

SPEC = importlib.util.spec_from_file_location("estate", Path(__file__).parent / "estate.py")
assert SPEC is not None
assert SPEC.loader is not None
estate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(estate)


def shown(report: Report, width: int, *, color: bool = False) -> str:
    stream = io.StringIO()
    show(report, estate.CHECKS, Console(file=stream, width=width, force_terminal=color, no_color=not color))
    return stream.getvalue()


@pytest.fixture(scope="module")
def report() -> Report:
    return estate.report()


@pytest.mark.parametrize("width", [60, 80, 100, 120, 160, 240])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(map(len, shown(report, width).splitlines())) <= width


def test_the_worst_site_comes_first_with_score_interval_coverage_verdict_and_reached(report: Report) -> None:
    lines = shown(report, 160).splitlines()
    first = next(line for line in lines if "Leeds delivery" in line)
    second = next(line for line in lines if "Sheffield archive" in line)

    assert lines.index(first) < lines.index(second)
    assert "NOT FIT" in first
    assert "18/18" in first
    assert "0 (0 to 93)" in second
    assert "CANNOT SAY" in second
    assert "14/17" in second
    assert "75 %" in second


def test_a_knock_out_is_shown_with_the_fact_that_decided(report: Report) -> None:
    line = next(line for line in shown(report, 160).splitlines() if "✗  leeds-ws-07" in line)

    assert line.split("  ")[1:3] == ["leeds-ws-07", "No readable data can be put on a removable medium"]
    assert "usb_storage loads; no USBGuard; a stick was mounted at /media/root/TRIALDATA" in line


def test_the_questions_come_in_the_order_of_the_auditor(report: Report) -> None:
    text = shown(report, 160)
    order = [
        "What costs points",
        "Stands between",
        "People's data",
        "Repairs",
        "Fell silent",
        "Unknown, and why",
        "Not reached",
    ]

    assert sorted(order, key=text.index) == order


def test_a_block_shows_ten_rows_and_says_how_to_see_the_rest(report: Report) -> None:
    many = estate.report_of(200)
    text = shown(many, 160)

    assert "more: mediascan report --plan" in text
    assert len(text.splitlines()) < 120


def test_a_target_cannot_move_the_cursor_or_write_markup(report: Report) -> None:
    text = shown(report, 160, color=True)

    assert "\\x1b[31m.xlsx" in text
    assert "\x1b[31m.xlsx" not in text


def test_an_interrupted_run_is_marked_partial() -> None:
    assert "PARTIAL" in shown(estate.report(partial=True), 80)


def test_a_gate_that_says_no_names_the_exit_code_and_the_reason() -> None:
    text = shown(estate.report(request=GateRequest(fail_on=("swap-encrypted",))), 160)

    assert "exit 1  the gate says no: leeds: swap-encrypted failed on 4 targets" in text


def test_the_plan_shows_every_repair() -> None:
    stream = io.StringIO()
    many = estate.report_of(25)
    show_plan(many, estate.CHECKS, Console(file=stream, width=160))

    assert stream.getvalue().count("swap-encrypted") == len([r for r in many.plan if r.check == "swap-encrypted"])
    assert "more:" not in stream.getvalue()
