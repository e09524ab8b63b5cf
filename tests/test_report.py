"""What a report keeps, what fell silent, what stands between a site and fit."""

from __future__ import annotations

import pytest

from scanner.catalog import Control, Framework
from scanner.check import Finding, Severity, Status
from scanner.evaluate import Assurance, HostResult
from scanner.facts import LinuxFacts, Section, State, StrayFile, StrayScan, ok
from scanner.gate import GateDecision
from scanner.report import Earlier, RunInfo, build, note, scores
from scanner.score import SiteInfo

RUN = RunInfo(id="2", started="2026-11-22T14:05:00Z", finished="2026-11-22T14:06:00Z", versions={})


def finding(status, check="usb", message=""):
    return Finding(check, status, Severity.HIGH, message or f"usb is {status.value}", ("a fact",))


def result(*findings, site="leeds", target="a", state="ok", **more):
    return HostResult(site=site, target=target, state=state, profile="p", findings=findings, **more)


def report(*results, sites=("leeds",), not_selected=(), **more):
    notes = [note(one) for one in results]
    found = scores([SiteInfo(name, not_selected=not_selected) for name in sites], notes)
    return build(run=RUN, sites=found, notes=notes, results=results, decision=GateDecision(0, None), checks={}, **more)


def failed_before(check="usb", target="a", status=Status.FAIL):
    return {("leeds", target, check): Earlier("1", finding(status, check, "it was open"))}


@pytest.mark.parametrize("status", [Status.UNKNOWN, Status.ERROR, Status.NOT_APPLICABLE, Status.MANUAL])
def test_a_check_that_failed_and_now_says_nothing_is_silent_and_keeps_its_old_evidence(status):
    (silent,) = report(result(finding(status)), earlier=failed_before()).silent

    assert (silent.site, silent.target, silent.check, silent.now) == ("leeds", "a", "usb", status.value)
    assert (silent.earlier.run, silent.earlier.finding.message) == ("1", "it was open")
    assert silent.earlier.finding.evidence == ("a fact",)


@pytest.mark.parametrize("status", [Status.PASS, Status.FAIL])
def test_a_check_that_still_speaks_is_not_silent(status):
    assert report(result(finding(status)), earlier=failed_before()).silent == ()


@pytest.mark.parametrize("before", [status for status in Status if status is not Status.FAIL])
def test_only_what_failed_can_fall_silent(before):
    assert report(result(finding(Status.UNKNOWN)), earlier=failed_before(status=before)).silent == ()


def test_a_target_that_failed_and_is_no_longer_reached_is_silent():
    (silent,) = report(result(state="unreachable:refused"), earlier=failed_before()).silent

    assert silent.now == "unreached"


def test_a_failed_check_that_the_profile_no_longer_selects_is_silent():
    (silent,) = report(result(finding(Status.PASS, "other")), earlier=failed_before()).silent

    assert silent.now == "not_selected"


def test_the_age_of_evidence_is_known_per_site_and_only_from_targets_that_were_reached():
    dated = report(
        result(target="a", collected_at="2026-11-24T10:00:00+00:00"),
        result(target="b", collected_at="2026-11-24T10:30:00+01:00"),  # half past nine by the others' clock
        result(target="c", collected_at="2020-01-01T00:00:00+00:00", state="unreachable:refused"),
        result(target="d", collected_at="some day"),
        result(target="e", site="york", collected_at="2026-11-24T12:00:00"),
        result(target="f", site="hull"),
        sites=("leeds", "york", "hull"),
    )

    assert dated.evidence == {
        "leeds": ("2026-11-24T10:30:00+01:00", "2026-11-24T10:00:00+00:00"),
        "york": ("2026-11-24T12:00:00", "2026-11-24T12:00:00"),
    }


def test_targets_that_were_not_part_of_this_run_are_not_silent():
    assert report(result(finding(Status.PASS)), earlier=failed_before(target="b")).silent == ()


def test_targets_stand_in_the_order_of_the_sites_and_then_by_name():
    found = report(
        result(site="york", target="b"), result(target="z"), result(site="york", target="a"), sites=("york", "leeds")
    )

    assert [(one.site, one.name) for one in found.targets] == [("york", "a"), ("york", "b"), ("leeds", "z")]


def test_a_knock_out_that_does_not_hold_comes_with_its_deciding_fact():
    (held,) = report(result(finding(Status.FAIL), landing=True, knock_outs=("usb",))).held

    assert (held.site, held.knock_out.target, held.knock_out.check) == ("leeds", "a", "usb")
    assert held.finding.evidence == ("a fact",)


def test_a_knock_out_of_an_unreached_target_has_no_fact():
    (held,) = report(result(state="auth_failed", landing=True, knock_outs=("usb",))).held

    assert held.finding is None


def test_a_knock_out_that_passes_is_not_listed():
    assert report(result(finding(Status.PASS), landing=True, knock_outs=("usb",))).held == ()


def test_a_note_keeps_no_finding_beyond_the_knock_outs():
    kept = note(result(finding(Status.FAIL), finding(Status.FAIL, "other"), landing=True, knock_outs=("usb",)))

    assert [one.check for one in kept.held] == ["usb"]
    assert note(result(finding(Status.FAIL), knock_outs=("usb",))).held == ()


def test_a_report_is_as_sure_as_its_weakest_site():
    found = report(
        result(finding(Status.PASS)),
        result(finding(Status.PASS), site="york", assurance=Assurance.RECORDED),
        sites=("leeds", "york"),
    )

    assert found.assurance is Assurance.RECORDED


def test_every_script_that_ran_is_named_once():
    found = report(
        result(script_digest="b"), result(target="b", script_digest="a"), result(target="c", script_digest="b")
    )

    assert found.scripts == ("a", "b")


def test_stray_files_come_with_their_site_and_target():
    file = StrayFile("/tmp/x", "", "people", 7, ("nino",), "high", "temp", 1, 0o600, 0)
    scan = ok("stray", StrayScan("python", "1", (), (file,)))
    denied = Section("stray", State.DENIED)
    results = [
        result(facts=LinuxFacts(stray=scan)),
        result(target="b", facts=LinuxFacts(stray=denied)),
        result(target="c"),
        result(target="d", state="truncated", facts=LinuxFacts(stray=scan)),
    ]

    assert list(report(*results).stray) == [("leeds", "a", file)]


def controls(*results, not_selected=()):
    asked = (
        Control("both", "", satisfied_by=("usb", "disk")),
        Control("one", "", satisfied_by=("usb",), supported_by=("disk",)),
        Control("none", "", supported_by=("usb",), attest="yearly"),
    )
    frameworks = [Framework("f", "F", "https://example.org/", asked)]
    found = report(*results, frameworks=frameworks, not_selected=not_selected).controls
    return {one.control: (one.state.value, one.checks) for one in found}


@pytest.mark.parametrize(
    ("usb", "disk", "both", "one"),
    [
        ("pass", "pass", ("satisfied", ()), ("satisfied", ())),
        ("pass", "not_applicable", ("satisfied", ()), ("satisfied", ())),
        ("pass", "fail", ("failed", ("disk",)), ("satisfied", ())),
        ("fail", "fail", ("failed", ("usb", "disk")), ("failed", ("usb",))),
        ("unknown", "fail", ("failed", ("disk",)), ("unknown", ("usb",))),
        ("pass", "error", ("unknown", ("disk",)), ("satisfied", ())),
        ("pass", "manual", ("unknown", ("disk",)), ("satisfied", ())),
        ("not_applicable", "not_applicable", ("not_applicable", ()), ("not_applicable", ())),
    ],
)
def test_a_control_is_as_good_as_the_worst_check_that_decides_it(usb, disk, both, one):
    found = controls(result(finding(Status(usb)), finding(Status(disk), "disk")))

    assert (found["both"], found["one"], found["none"]) == (both, one, ("uncovered", ()))


def test_a_control_must_hold_on_every_target():
    good = result(finding(Status.PASS))

    assert controls(good, result(finding(Status.FAIL), target="b"))["one"] == ("failed", ("usb",))
    assert controls(good, result(state="auth_failed", target="b"))["one"] == ("unknown", ("usb",))
    assert controls(good, result(finding(Status.PASS, "disk"), target="b"))["one"] == ("unknown", ("usb",))
    assert controls(good, not_selected=("b",))["one"] == ("unknown", ("usb",))


def test_a_site_without_targets_satisfies_nothing():
    assert controls()["one"] == ("unknown", ("usb",))
