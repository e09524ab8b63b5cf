import pytest
from estate import MOMENT, Answering, Understood, means, targets

from scanner.errors import EvidenceError, TargetError
from scanner.scan.collect import TargetResult, collect

(TARGET,) = targets("ws-2")


def kept(result: TargetResult) -> TargetResult:
    return result


def test_facts_come_with_the_moment_the_duration_and_the_scripts_digest():
    ticks = iter([10.0, 10.0, 12.5])
    result = collect(TARGET, means(Answering(), clock=lambda: next(ticks)), kept)

    assert (result.state, result.seconds, result.script_digest) == ("ok", 2.5, "d" * 64)
    assert result.collected_at == MOMENT.isoformat()
    assert result.facts.host.require().hostname == "ws-2"


def test_a_recording_is_as_old_as_it_is():
    result = collect(TARGET, means(Answering(recorded="2025-01-31T09:00:00+00:00")), kept)

    assert result.collected_at == "2025-01-31T09:00:00+00:00"


@pytest.mark.parametrize(
    ("error", "state", "reason"),
    [
        (TargetError("unreachable:refused", "nobody listens", remedy="start sshd"), "unreachable:refused", "nobody listens (start sshd)"),
        (TargetError("timeout:banner", "silence"), "timeout:banner", "silence"),
        (KeyError("canary"), "error:internal", "the scanner itself failed (KeyError in scanner.scan.collect.connected); please report this"),
        (RecursionError(), "error:internal", "the scanner itself failed (RecursionError in scanner.scan.collect.connected); please report this"),
        (MemoryError(), "error:internal", "the scanner itself failed (MemoryError in scanner.scan.collect.connected); please report this"),
    ],
)  # fmt: skip
def test_a_failure_of_the_connector_is_a_state(error, state, reason):
    result = collect(TARGET, means(Answering(errors={"ws-2": error})), kept)

    assert (result.state, result.reason, result.facts) == (state, reason, None)


def test_evidence_that_is_none_is_a_state_and_its_raw_output_is_there_to_be_kept():
    def refuse(*_):
        raise EvidenceError("truncated", "no last line")

    result = collect(TARGET, means(Answering(), decode=refuse), kept)

    assert (result.state, result.reason) == ("truncated", "no last line")
    assert result.output.stdout == b"ws-2ws-2 ws-2"


def test_facts_that_are_not_whole_are_partial():
    def part(*_):
        return Understood(None, "partial", "block timeout")

    assert collect(TARGET, means(Answering(), decode=part), kept).reason == "block timeout"


def test_a_bug_in_the_sink_is_the_targets_state_too_and_carries_nothing_it_said():
    def sink(result: TargetResult) -> TargetResult:
        if result.facts is not None:
            raise ValueError("canary")
        return result

    result = collect(TARGET, means(Answering()), sink)

    assert result.state == "error:internal"
    assert result.output is None
    assert (
        result.reason == "the scanner itself failed (ValueError in scanner.scan.collect.conclude); please report this"
    )
    assert "canary" not in result.reason


def test_a_connector_that_nobody_made_is_our_bug_and_stops_nothing():
    assert collect(TARGET, means(Answering(), connectors={}), kept).state == "error:internal"
