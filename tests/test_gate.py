"""Which exit code follows from the scores and what was asked."""

from __future__ import annotations

import itertools
from fractions import Fraction

import pytest

from scanner.check import Finding, Severity, Status
from scanner.errors import InventoryError, UsageError
from scanner.evaluate import Assurance, HostResult
from scanner.gate import GateRequest, decide, request, require_landing
from scanner.inventory import Site, Target
from scanner.score import SiteInfo, score_site

GATE = GateRequest(gate=True)
NOTHING = GateRequest()


def target(*marks, **more):
    """A landing target; marks are (check, severity, status), the knock-out is `held`."""
    findings = [("held", Severity.CRITICAL, Status.PASS), *marks]
    return HostResult(
        **(
            {
                "site": "leeds",
                "target": "a",
                "state": "ok",
                "profile": "landing",
                "landing": True,
                "knock_outs": ("held",),
                "min_coverage": Fraction(0),
                "findings": tuple(Finding(check, status, severity, "") for check, severity, status in findings),
            }
            | more
        )
    )


def leeds(*results, **site):
    return score_site(SiteInfo("leeds", **site), results)


FIT = leeds(target())
SPARE = ("spare", Severity.CRITICAL, Status.PASS)
EXCEPTIONS = leeds(target(SPARE, SPARE, ("usb", Severity.HIGH, Status.FAIL)))  # 30 of 35 = 85.7
NOT_FIT = leeds(target(("usb", Severity.CRITICAL, Status.FAIL)))  # 10 of 20 = 50
OPEN = leeds(target(("usb", Severity.CRITICAL, Status.UNKNOWN)))  # 50 to 100
UNREACHED_B = target(target="b", state="unreachable:refused", landing=False)
UNREACHED = leeds(target(), UNREACHED_B)  # 50 to 100


@pytest.mark.parametrize(
    ("sites", "asked", "code", "allowed"),
    [
        ([FIT], NOTHING, 0, None),
        ([NOT_FIT], NOTHING, 0, None),
        ([OPEN], NOTHING, 0, None),
        ([UNREACHED], NOTHING, 3, None),
        ([FIT], GATE, 0, True),
        ([EXCEPTIONS], GATE, 0, True),
        ([NOT_FIT], GATE, 1, False),
        ([OPEN], GATE, 3, None),
        ([UNREACHED], GATE, 3, None),
        ([FIT, NOT_FIT], GATE, 1, False),
        ([FIT, OPEN], GATE, 3, None),
        ([OPEN, NOT_FIT], GATE, 1, False),
        ([UNREACHED, NOT_FIT], GATE, 1, False),
        ([EXCEPTIONS], GateRequest(fail_under=85), 0, True),
        ([EXCEPTIONS], GateRequest(fail_under=86), 1, False),
        ([NOT_FIT], GateRequest(fail_under=50), 0, True),
        ([NOT_FIT], GateRequest(fail_under=51), 1, False),
        ([OPEN], GateRequest(fail_under=50), 0, True),
        ([OPEN], GateRequest(fail_under=51), 3, None),
        ([OPEN], GateRequest(fail_under=100), 3, None),
        ([UNREACHED], GateRequest(fail_under=50), 3, None),
        ([NOT_FIT], GateRequest(fail_on=("usb",)), 1, False),
        ([FIT], GateRequest(fail_on=("held",)), 0, True),
        ([OPEN], GateRequest(fail_on=("usb",)), 3, None),
        ([OPEN], GateRequest(fail_on=("held",)), 0, True),
        ([FIT], GateRequest(fail_on=("usb",)), 3, None),  # nobody looked
        ([EXCEPTIONS], GateRequest(fail_on=("critical",)), 0, True),
        ([EXCEPTIONS], GateRequest(fail_on=("high",)), 1, False),
        ([EXCEPTIONS], GateRequest(fail_on=("low",)), 1, False),
        ([OPEN], GateRequest(fail_on=("critical",)), 3, None),
    ],
)
def test_the_exit_code_follows_from_what_is_certain(sites, asked, code, allowed):
    decision = decide(sites, asked)

    assert (decision.exit_code, decision.allowed) == (code, allowed)
    assert bool(decision.reasons) == (code != 0)


@pytest.mark.parametrize("assurance", [Assurance.IMPORTED, Assurance.RECORDED])
@pytest.mark.parametrize("marks", [[], [("usb", Severity.CRITICAL, Status.FAIL)]])
@pytest.mark.parametrize(
    "asked", [GATE, GateRequest(fail_under=1), GateRequest(fail_under=100), GateRequest(fail_on=("high",))]
)
def test_evidence_that_is_not_live_decides_nothing_either_way(assurance, marks, asked):
    site = leeds(target(*marks, assurance=assurance))

    assert decide([site], asked).exit_code == 3
    assert decide([site], NOTHING).exit_code == 0


def test_a_certain_no_of_one_site_stands_beside_the_recorded_evidence_of_another():
    recorded = leeds(target(assurance=Assurance.RECORDED))

    assert decide([recorded, NOT_FIT], GATE).exit_code == 1


@pytest.mark.parametrize("asked", [GATE, GateRequest(fail_under=0), GateRequest(fail_on=("high",))])
def test_a_gate_over_a_site_without_a_landing_target_is_a_usage_error(asked):
    nowhere = leeds(target(landing=False))
    decision = decide([FIT, nowhere], asked)

    assert (decision.exit_code, decision.allowed) == (2, None)
    assert decision.reasons == ("leeds: no landing target, so there is nothing to send to",)


def test_a_gate_over_a_part_of_a_site_cannot_decide():
    part = leeds(target(landing=False), not_selected=("b",))

    assert decide([part], GATE).exit_code == 3
    assert decide([part], GateRequest(fail_under=0)).exit_code == 3
    assert decide([part], GateRequest(fail_on=("held",))).exit_code == 3


@pytest.mark.parametrize("sites", [[], [leeds()]])
@pytest.mark.parametrize("asked", [NOTHING, GATE])
def test_nothing_to_look_at_is_never_a_yes(sites, asked):
    assert decide(sites, asked).exit_code == 2


@pytest.mark.parametrize("signal", [130, 143])
@pytest.mark.parametrize("asked", [NOTHING, GATE])
def test_an_interrupted_run_answers_with_its_signal(signal, asked):
    assert decide([NOT_FIT], asked, interrupted=signal).exit_code == signal


@pytest.mark.parametrize(
    ("partial", "said"), [(True, "what was finished is kept, marked PARTIAL"), (False, "nothing is missing")]
)
def test_partial_is_said_only_of_a_run_that_lacks_something(partial, said):
    """A signal that comes when the last target has ended left a complete run, and the report called it PARTIAL."""
    (reason,) = decide([FIT], NOTHING, interrupted=130, partial=partial).reasons
    assert said in reason
    assert ("PARTIAL" in reason) is partial


def test_a_usage_error_comes_before_the_signal():
    assert decide([], GATE, interrupted=130).exit_code == 2


def test_the_reasons_name_the_site_and_what_decided():
    assert decide([NOT_FIT], GATE).reasons == ("leeds: not fit: at most 50 of 100 is possible, and 80 is needed",)
    assert decide([NOT_FIT], GateRequest(fail_on=("usb",))).reasons == ("leeds: usb failed on 1 target",)
    assert decide([UNREACHED], NOTHING).reasons == ("leeds: 1 target not reached",)


ORDER = (2, 130, 143, 1, 3, 0)
"""PRODUCT.md: 2; 130 or 143; 1 if the no is already certain; 3; 0. The two signals cannot hold together."""
NOWHERE = leeds(target(landing=False))
RECORDED = leeds(target(("usb", Severity.HIGH, Status.PASS), assurance=Assurance.RECORDED))
SOUND = leeds(target(("usb", Severity.HIGH, Status.PASS)))
CAUSES = {
    "no landing target": (2, [NOWHERE], GATE, None),
    "SIGINT": (130, [], NOTHING, 130),
    "SIGTERM": (143, [], NOTHING, 143),
    "not fit": (1, [NOT_FIT], GATE, None),
    "ceiling under the limit": (1, [NOT_FIT], GateRequest(fail_under=51), None),
    "named check failed": (1, [NOT_FIT], GateRequest(fail_on=("usb",)), None),
    "cannot say": (3, [OPEN], GATE, None),
    "score under the limit": (3, [OPEN], GateRequest(fail_under=51), None),
    "named check undecided": (3, [OPEN], GateRequest(fail_on=("usb",)), None),
    "not live": (3, [RECORDED], GATE, None),
    "not reached": (3, [leeds(target(("usb", Severity.HIGH, Status.PASS)), UNREACHED_B)], NOTHING, None),
    "done": (0, [SOUND], NOTHING, None),
    "allowed": (0, [SOUND], GATE, None),
}
"""What can be the case: the code that it gives alone, the sites it is seen on, what was asked, the signal."""


def together(one: str, other: str) -> int:
    """Return the exit code of a run in which both are the case."""
    (_, sites, asked, signal), (_, more, asked_too, signal_too) = CAUSES[one], CAUSES[other]
    limits = [limit for limit in (asked.fail_under, asked_too.fail_under) if limit is not None]
    both = GateRequest(
        gate=asked.gate or asked_too.gate,
        fail_under=max(limits, default=None),
        fail_on=asked.fail_on or asked_too.fail_on,
    )
    return decide(sites + more or [SOUND], both, interrupted=signal or signal_too).exit_code


@pytest.mark.parametrize(
    ("one", "other"),
    [pair for pair in itertools.combinations_with_replacement(CAUSES, 2) if pair != ("SIGINT", "SIGTERM")],
)
def test_of_two_things_that_are_the_case_the_one_that_comes_first_in_the_order_gives_the_code(one, other):
    codes = {CAUSES[one][0], CAUSES[other][0]}
    expected = min(codes, key=ORDER.index)

    assert together(one, other) == together(other, one) == expected


@pytest.mark.parametrize("number", [-1, 101])
def test_a_limit_outside_0_to_100_is_refused(number):
    with pytest.raises(UsageError, match=f"--fail-under {number}: a score runs from 0 to 100"):
        request(fail_under=number)


def test_an_unknown_check_or_severity_is_refused():
    with pytest.raises(UsageError, match="--fail-on usbb: no check and no severity has this name"):
        request(fail_on=["usbb"], checks={"usb"})


def test_a_request_knows_checks_and_severities():
    assert request(gate=True, fail_under=0, fail_on=["usb", "high"], checks={"usb"}) == GateRequest(
        gate=True, fail_under=0, fail_on=("usb", "high")
    )


def test_before_a_scan_a_gate_needs_a_landing_target_in_every_site():
    office = Target(site="york", name="y", address="192.0.2.1")
    york = Site(name="york", targets=(office,), line=7)

    require_landing(NOTHING, [york], "estate.yml")
    with pytest.raises(
        InventoryError, match=r"estate.yml:7: a gate was asked for, and site york has no landing target"
    ):
        require_landing(GATE, [york], "estate.yml")
    with pytest.raises(InventoryError, match="there is no site"):
        require_landing(GATE, [], "estate.yml")


def test_before_a_scan_one_landing_target_is_enough():
    inbox = Target(site="york", name="y", address="192.0.2.1", landing=True)

    assert require_landing(GATE, [Site(name="york", targets=(inbox,))]) is None
