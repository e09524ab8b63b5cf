"""`mediascan explain SITE`, without a ledger."""

from __future__ import annotations

import io

from scanner.evaluate import HostResult
from scanner.gate import GateDecision
from scanner.render.terminal.findings import show_site
from scanner.report import RunInfo, build, note, scores
from scanner.score import SiteInfo

RUN = RunInfo(id="1", started="2026-11-22T14:05:00Z", finished="2026-11-22T14:06:00Z", versions={})


def explained(*results: HostResult) -> str:
    notes = [note(one) for one in results]
    found = scores([SiteInfo("leeds")], notes)
    report = build(run=RUN, sites=found, notes=notes, results=results, decision=GateDecision(0, None), checks={})
    stream = io.StringIO()
    show_site(report.sites[0], report, {}, stream)
    return " ".join(stream.getvalue().split())


def test_a_second_name_of_a_machine_says_under_which_it_was_counted_and_where_to_look():
    one = HostResult(site="leeds", target="ws-01", state="ok", profile="server", host_key="SHA256:x")
    other = HostResult(
        site="leeds", target="ws-02", state="partial", reason="luks", profile="server", host_key="SHA256:x"
    )
    text = explained(one, other)

    assert "ws-01 ok server ws-02" in text
    assert "luks; counted as ws-01: same host key or machine id (`mediascan doctor` says what to do)" in text


def test_machines_of_their_own_say_nothing_of_it():
    keys = {"ws-01": "SHA256:x", "ws-02": "SHA256:y"}
    results = [HostResult(site="leeds", target=n, state="ok", profile="server", host_key=k) for n, k in keys.items()]

    assert "counted as" not in explained(*results)
