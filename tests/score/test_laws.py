"""What holds of every site, whatever was found."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest
from hypothesis import assume, find, given
from hypothesis import strategies as st

from scanner.check import Finding, Severity, Status
from scanner.evaluate import Assurance, HostResult
from scanner.gate import GateRequest, decide
from scanner.score import SiteInfo, score_site, tally
from scanner.score.account import decimals

LEEDS = SiteInfo("leeds")
UNDECIDED = [Status.UNKNOWN, Status.ERROR, Status.MANUAL]
CHECKS = {f"k{n}": severity for n, severity in enumerate([*Severity, *Severity])}  # a check has one severity everywhere


STATUSES = st.just(Status.PASS) | st.sampled_from(Status)  # as often pass as anything else, or no gate ever opens


@st.composite
def targets(draw, name="t"):
    selected = draw(st.lists(st.sampled_from(list(CHECKS)), unique=True))
    knock_outs = st.lists(st.sampled_from(selected or list(CHECKS)), max_size=2, unique=True)
    return HostResult(
        site="leeds",
        target=name,
        state=draw(st.sampled_from(["ok", "ok", "ok", "partial", "timeout:banner"])),
        profile="any",
        landing=draw(st.booleans()),
        weight=Fraction(draw(st.integers(1, 100)), 10),
        knock_outs=tuple(draw(knock_outs | st.just(("k0",)))),
        findings=tuple(Finding(check, draw(STATUSES), CHECKS[check], "") for check in selected),
    )


@st.composite
def estates(draw, least=0):
    return [draw(targets(f"t{n}")) for n in range(draw(st.integers(least, 4)))]


@st.composite
def one_status_changed(draw, to, of=tuple(Status)):
    """An estate, and the same with the status of one finding, one of `of`, replaced by one of `to`."""
    before = draw(estates(least=1))
    marked = [(n, at) for n, one in enumerate(before) for at, found in enumerate(one.findings) if found.status in of]
    assume(marked)
    n, at = draw(st.sampled_from(marked))
    findings = list(before[n].findings)
    findings[at] = dataclasses.replace(findings[at], status=draw(st.sampled_from(to)))
    after = list(before)
    after[n] = dataclasses.replace(before[n], findings=tuple(findings))
    return before, after


@given(estates())
def test_the_account_sums_to_what_is_missing_from_100(estate):
    site = score_site(LEEDS, estate)
    missing = 0 if site.score is None else 100 - site.score

    assert sum(entry.points for entry in site.account) == missing
    assert all(entry.points > 0 for entry in site.account)
    assert sum(decimals(site.account, missing)) == missing * 10_000


@given(estates())
def test_the_decimals_of_the_account_are_off_by_less_than_one_unit(estate):
    site = score_site(LEEDS, estate)
    units = decimals(site.account, 0 if site.score is None else 100 - site.score)

    assert all(abs(n - entry.points * 10_000) < 1 for n, entry in zip(units, site.account, strict=True))


@given(estates())
def test_the_score_is_the_floor_and_the_interval_is_in_order(estate):
    site = score_site(LEEDS, estate)

    assert 0 <= site.floor <= site.ceiling <= 1
    assert 0 <= site.coverage <= 1
    assert site.floor <= site.floor_uncapped or site.score is None
    assert site.score is None or site.score <= 100 * site.floor < site.score + 1


@given(one_status_changed([Status.FAIL]))
def test_turning_a_status_into_fail_never_raises_floor_or_ceiling(change):
    before, after = (score_site(LEEDS, estate) for estate in change)

    assert after.floor <= before.floor
    assert after.ceiling <= before.ceiling


@given(one_status_changed(UNDECIDED))
def test_turning_a_status_into_undecided_never_raises_a_floor_nor_lowers_a_ceiling(change):
    before, after = (score_site(LEEDS, estate) for estate in change)

    assert after.floor <= before.floor
    assert before.score is None or after.ceiling >= before.ceiling  # without a score there is no ceiling


def test_a_site_gets_its_ceiling_with_its_first_weight():
    """A knock-out of no weight failed, and nothing else applies: no score. The first doubt of weight brings one."""
    failed = Finding("k4", Status.FAIL, Severity.INFO, "")
    other = Finding("k0", Status.NOT_APPLICABLE, Severity.CRITICAL, "")
    target = HostResult(
        site="leeds", target="t", state="ok", profile="any", landing=True, knock_outs=("k4",), findings=(failed, other)
    )
    doubted = dataclasses.replace(target, findings=(failed, dataclasses.replace(other, status=Status.UNKNOWN)))

    assert score_site(LEEDS, [target]).score is None
    assert score_site(LEEDS, [doubted]).score == 0
    assert score_site(LEEDS, [doubted]).ceiling == Fraction(49, 100)


@given(estates(least=1), st.data())
def test_losing_a_target_never_raises_a_floor(estate, data):
    n = data.draw(st.integers(0, len(estate) - 1))
    after = [dataclasses.replace(one, state="unreachable:refused") if i == n else one for i, one in enumerate(estate)]

    assert score_site(LEEDS, after).floor <= score_site(LEEDS, estate).floor


@given(estates(least=1), targets("easy"))
def test_no_further_target_lifts_a_site_above_its_worst_landing_target(estate, easy):
    worst = min((tally(one).floor for one in estate if one.landing), default=1)

    assert score_site(LEEDS, [*estate, easy]).floor <= worst


@given(estates())
def test_without_evidence_there_is_no_score(estate):
    dark = [dataclasses.replace(one, state="unreachable:no_route") for one in estate]
    mute = [dataclasses.replace(one, findings=()) for one in estate]

    assert score_site(LEEDS, dark).score is None
    assert score_site(LEEDS, mute).score is None
    assert score_site(LEEDS, dark).verdict.value == "cannot_say"


@given(estates(), st.randoms(use_true_random=False))
def test_the_order_of_results_and_findings_never_matters(estate, random):
    other = [dataclasses.replace(one, findings=tuple(random.sample(one.findings, len(one.findings)))) for one in estate]
    random.shuffle(other)

    assert score_site(LEEDS, other) == score_site(LEEDS, estate)


@given(estates())
def test_a_site_with_a_knock_out_that_is_not_pass_proves_at_most_49(estate):
    site = score_site(LEEDS, estate)
    assume(site.knock_outs and site.score is not None)

    assert site.score <= 49
    assert site.verdict.value in {"not_fit", "cannot_say"}
    if any(held.failed for held in site.knock_outs):
        assert site.ceiling <= Fraction(49, 100)
        assert site.verdict.value == "not_fit"


@given(estates(), st.sampled_from(["host_key", "machine_id"]))
def test_answering_under_a_second_name_never_lifts_a_site(estate, identity):
    named = [dataclasses.replace(one, **{identity: one.target}) for one in estate]
    again = [dataclasses.replace(one, target=one.target + "-again") for one in named]
    once, twice = score_site(LEEDS, named), score_site(LEEDS, [*named, *again])
    reached = [one for one in estate if one.reached]

    assert twice.floor <= once.floor
    if len(reached) == len(estate):
        assert (twice.score, twice.floor, twice.ceiling, twice.coverage) == (
            once.score,
            once.floor,
            once.ceiling,
            once.coverage,
        )
    assert len(twice.same_as) == len(reached)


# --- the gate over such sites ---


@st.composite
def requests(draw):
    names = st.sampled_from([*CHECKS, *(severity.value for severity in Severity)])
    return GateRequest(
        gate=draw(st.booleans()),
        fail_under=draw(st.none() | st.integers(0, 100)),
        fail_on=tuple(draw(st.lists(names, max_size=2))),
    )


def test_the_estates_drawn_here_open_the_gate_now_and_then():
    find(st.tuples(estates(), requests()), lambda drawn: drawn[1].gate and answer(*drawn).allowed)


def answer(estate, asked):
    return decide([score_site(LEEDS, estate)], asked)


@given(estates(), requests())
def test_a_gate_allows_only_where_everything_was_reached_and_data_can_land(estate, asked):
    site = score_site(LEEDS, estate)
    if decide([site], asked).allowed:
        assert site.targets_reached == site.targets_total > 0
        assert site.landing_targets > 0
        assert not asked.gate or site.verdict.value in {"fit", "fit_with_exceptions"}
        assert asked.fail_under is None or site.score >= asked.fail_under


@given(estates(), requests())
def test_a_gate_that_was_asked_says_yes_with_0_and_no_with_1_and_nothing_else(estate, asked):
    decision = answer(estate, asked)

    assert (decision.allowed is True) == (asked.asked and decision.exit_code == 0)
    assert (decision.allowed is False) == (decision.exit_code == 1)


@given(one_status_changed([Status.FAIL], of=[Status.PASS]), requests())
def test_turning_a_pass_into_fail_never_opens_the_gate(change, asked):
    before, after = (answer(estate, asked) for estate in change)

    assert before.allowed or not after.allowed


@given(one_status_changed([Status.FAIL]), requests())
def test_turning_a_status_into_fail_never_takes_back_a_certain_no(change, asked):
    before, after = (answer(estate, asked) for estate in change)

    assert before.allowed is not False or after.allowed is False


def test_a_failure_that_is_known_can_be_an_exception_where_a_doubt_was_too_much():
    """50 of 55 weight is passed, the floor is 90 either way; a doubt over the other 5 leaves coverage at 90 %."""
    passes = tuple(Finding(f"c{n}", Status.PASS, Severity.CRITICAL, "") for n in range(5))
    doubt = Finding("h", Status.UNKNOWN, Severity.HIGH, "")
    target = HostResult(
        site="leeds", target="t", state="ok", profile="any", landing=True, knock_outs=("c0",), findings=(*passes, doubt)
    )
    known = dataclasses.replace(target, findings=(*passes, dataclasses.replace(doubt, status=Status.FAIL)))

    assert score_site(LEEDS, [target]).verdict.value == "cannot_say"
    assert score_site(LEEDS, [known]).verdict.value == "fit_with_exceptions"
    assert score_site(LEEDS, [target]).score == score_site(LEEDS, [known]).score == 90


@pytest.mark.parametrize("asked", [GateRequest(fail_under=0), GateRequest(fail_on=("k4",))])
def test_a_first_doubt_does_not_open_a_gate_that_nothing_decides(asked):
    """A check of no weight passed, and nothing else applies or another is not known: neither is an answer."""
    passed = Finding("k4", Status.PASS, Severity.INFO, "")
    other = Finding("k0", Status.NOT_APPLICABLE, Severity.CRITICAL, "")
    target = HostResult(site="leeds", target="t", state="ok", profile="any", landing=True, findings=(passed, other))
    doubted = dataclasses.replace(target, findings=(passed, dataclasses.replace(other, status=Status.UNKNOWN)))

    assert [answer([one], asked).exit_code for one in (target, doubted)] == [3, 3]


@given(one_status_changed(UNDECIDED), requests())
def test_turning_a_status_into_undecided_neither_opens_nor_shuts_the_gate(change, asked):
    before, after = (answer(estate, asked) for estate in change)

    assert before.allowed or not after.allowed
    assert after.allowed is not False or before.allowed is False


@given(estates(), requests(), st.sampled_from([Assurance.IMPORTED, Assurance.RECORDED]))
def test_evidence_from_a_file_never_moves_the_gate(estate, asked, assurance):
    stored = [dataclasses.replace(one, assurance=assurance) for one in estate]

    assert answer(stored, asked).allowed is None
