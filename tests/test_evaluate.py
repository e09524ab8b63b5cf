"""facts x checks: whatever a check does, there is a finding."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from scanner.check import Check, Level, Selected, Severity, Status, failed, not_applicable, passed
from scanner.evaluate import HostResult, evaluate
from scanner.facts import LinuxFacts, MacFacts, Section, State


def check(name, *, params=None, severity=Severity.HIGH, **functions):
    return Check(id=name, title=name, severity=severity, why="", fix={}, reads=(), params=params, **functions)


def findings(*checks, facts=None):
    return evaluate([one if isinstance(one, Selected) else Selected(one) for one in checks], facts or LinuxFacts())


def boom(_):
    raise ZeroDivisionError("secret of the target")


def test_findings_come_in_the_order_of_the_checks():
    def yes(_):
        return passed("yes")

    assert [f.check for f in findings(*(check(name, linux=yes) for name in "zam"))] == ["z", "a", "m"]


def test_a_finding_carries_the_words_and_the_evidence_of_the_verdict():
    (finding,) = findings(check("a", linux=lambda _: failed("it is open", "deciding", "second", level=Level.OBSERVED)))

    assert (finding.status, finding.severity) == (Status.FAIL, Severity.HIGH)
    assert (finding.message, finding.evidence, finding.level) == ("it is open", ("deciding", "second"), Level.OBSERVED)


@pytest.mark.parametrize("state", [state for state in State if state is not State.OK])
def test_a_section_that_holds_no_value_makes_the_check_unknown_and_says_why(state):
    facts = LinuxFacts(host=Section("host", state, None, "asked nicely"))
    (finding,) = findings(check("a", linux=lambda facts: passed(facts.host.require().hostname)), facts=facts)

    assert finding.status is Status.UNKNOWN
    assert finding.message == f"asked nicely (host: {state.value.replace('_', ' ')})"


def test_a_bug_in_a_check_is_an_error_finding_without_the_targets_text():
    (finding,) = findings(check("a", linux=boom))

    assert finding.status is Status.ERROR
    assert finding.message == "the check itself failed (ZeroDivisionError); please report this"
    assert finding.evidence == ()


def test_a_bug_in_one_check_leaves_the_others_alone():
    found = findings(check("a", linux=boom), check("b", linux=lambda _: not_applicable("no such bus", "bus: absent")))

    assert [f.status for f in found] == [Status.ERROR, Status.NOT_APPLICABLE]


def test_a_check_without_a_function_for_the_platform_is_not_applicable_there():
    linux_only = check("a", linux=lambda _: passed("yes"))

    assert findings(linux_only, facts=MacFacts())[0].status is Status.NOT_APPLICABLE
    assert findings(linux_only, facts=LinuxFacts())[0].status is Status.PASS


def test_a_check_with_parameters_gets_the_selected_ones():
    @dataclass(frozen=True)
    class Params:
        least: int = 1

    def at_least(_, params):
        return passed(f"at least {params.least}")

    (finding,) = findings(Selected(check("a", params=Params(), linux=at_least), Params(least=7)))

    assert finding.message == "at least 7"


@pytest.mark.parametrize(
    ("state", "reached"), [("ok", True), ("partial", True), ("truncated", False), ("error:internal", False)]
)
def test_only_ok_and_partial_targets_are_reached(state, reached):
    assert HostResult(site="s", target="t", state=state, profile="p").reached is reached
