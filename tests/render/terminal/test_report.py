from __future__ import annotations

import importlib.util
import io
from dataclasses import replace
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
    line = next(line for line in shown(report, 200).splitlines() if "✗  leeds/leeds-ws-07" in line)

    assert line.split("leeds/leeds-ws-07")[1].strip().startswith("No readable data can be put on a removable medium  ")
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


def test_causes_of_the_same_unknown_share_one_row() -> None:
    text = shown(estate.report_of_unknowns("/ cannot be told", "/srv cannot be told"), 160)
    rows = [line for line in text.splitlines() if "Swap is encrypted" in line and "?" in line]

    assert rows[-1].split("  ")[1:3] == ["Swap is encrypted", "/ cannot be told; and 1 other reason"]


def test_files_with_a_few_people_are_counted_and_not_listed() -> None:
    text = shown(estate.report_with_files(("people", 12), ("few", 3), ("few", 1)), 160)

    assert "12 people in 1 file, counted per part; a few in 2 more" in text
    assert "few.csv" not in text


def test_the_parts_of_a_file_are_one_line_and_leave_room_for_other_files() -> None:
    text = shown(estate.report_with_parts(1000, "people", "few"), 160)
    line = next(line for line in text.splitlines() if "/srv/many.sqlite" in line)

    assert "1,499,505 people in 2 files, counted per part; a few in 1 more" in text
    assert "/srv/people.csv" in text
    assert text.count("many.sqlite") == 1
    assert "more: mediascan report" not in text
    assert line.split()[0] == "≤1,499,500"
    assert "1,000 parts, most in table 1000: 1,999" in line


def test_where_there_is_little_room_the_fact_stands_below_what_must_hold(report: Report) -> None:
    lines = shown(report, 80).splitlines()
    at = next(number for number, line in enumerate(lines) if "✗  leeds-ws-07" in line)

    assert lines[at].rstrip().endswith("No readable data can be put on a removable medium")
    assert lines[at + 1].strip().startswith("usb_storage loads; no USBGuard")


def test_a_long_verdict_leaves_room_for_names_where_no_site_has_it(report: Report) -> None:
    first = next(line for line in shown(report, 80).splitlines() if "Sheffield archive" in line)

    assert first.startswith(" Sheffield archive CANNOT SAY 0 (0 to 93) ")


def test_repairs_that_regain_nothing_are_left_out() -> None:
    assert "+0.0" not in shown(estate.report_with_files(("people", 12)), 160)


def test_the_plan_shows_all_lines_of_a_repair_where_it_is_named_first() -> None:
    stream = io.StringIO()
    made = estate.report_of(2)
    longer = tuple(replace(one, fix=f"{one.fix}:\n    second line of {one.check}") for one in made.plan)
    show_plan(replace(made, plan=longer), estate.CHECKS, Console(file=stream, width=160))

    assert stream.getvalue().count("Make usb-storage and uas unloadable") == 2
    assert stream.getvalue().count("    second line of clear-write-blocked") == 1


def test_a_site_says_how_old_its_evidence_is(report: Report) -> None:
    dated = replace(report, evidence={"leeds": ("2026-11-20T09:00:00+00:00", "2026-11-22T14:05:00+00:00")})

    assert "; live, 20 Nov 2026 09:00 to 22 Nov 2026 14:05" in shown(dated, 160)


def test_a_machine_that_answered_twice_is_named(report: Report) -> None:
    doubled = replace(report.sites[0], same_as={"ws-9": "ws-1", "ws-8": "ws-1"})

    assert "; ws-8 is ws-1 again, and 1 more; " in shown(replace(report, sites=(doubled,)), 200)


@pytest.mark.parametrize("width", [80, 160])
def test_targets_of_one_name_in_two_sites_are_told_apart_wherever_they_are_named(width: int) -> None:
    lines = (line.strip() for line in shown(estate.report_of_tills("bath", "ely"), width).splitlines())
    text = "\n".join(lines)

    for title, target in {"Stands between": "till", "People's data": "till", "Not reached": "desk"}.items():
        block = text[text.index(title) :].split("\n\n")[0]
        assert f"bath/{target}" in block
        assert f"ely/{target}" in block
    assert "mediascan explain bath/desk" in text


def test_a_name_that_one_site_alone_has_is_not_made_longer() -> None:
    text = shown(estate.report_of_tills("bath"), 80)

    assert "till" in text
    assert "bath/" not in text


def test_at_eighty_columns_reason_and_age_of_the_evidence_stand_whole_on_lines_of_their_own(report: Report) -> None:
    ages = ("2026-11-20T09:00:00+00:00", "2026-11-22T14:05:00+00:00")
    lines = shown(replace(report, evidence={site.site.name: ages for site in report.sites}), 80).splitlines()
    told = [line.strip() for line in lines if "live, 20 Nov 2026" in line]

    assert len(told) == len(report.sites)
    assert all(line.endswith("live, 20 Nov 2026 09:00 to 22 Nov 2026 14:05") for line in told)
    assert not [
        line for line in lines[: lines.index(next(x for x in lines if "What costs points" in x))] if "…" in line
    ]
