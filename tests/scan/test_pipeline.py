import signal
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from estate import MOMENT, PROFILES, Answering, Inline, request, targets, worker

from scanner.errors import CutShortError, InventoryError, LedgerError, TargetError
from scanner.evaluate import Assurance
from scanner.ledger import reading
from scanner.progress import Finished, Started, Totals
from scanner.scan.pipeline import assigned, run
from scanner.scan.pool import ThreadPool
from scanner.scan.stop import Stop

ESTATE = targets("ws-1", "ws-2", "ws-3") + targets("srv-4", site="york", landing=True)


def scanned(ledger, wanted=ESTATE, connector=None, **more):
    """Scan and return the outcome, the results and the events."""
    events = []
    outcome = run(request(wanted, **more), ledger, Inline(worker(connector or Answering())), events.append, Stop())
    return outcome, list(reading.results(ledger, outcome.run, facts=True)), events


def test_every_target_gets_one_result_with_findings_and_facts(ledger):
    outcome, results, _ = scanned(ledger)

    assert outcome.missing == 0
    assert [(one.site, one.target, one.state) for one in results] == [
        ("leeds", "ws-1", "ok"),
        ("leeds", "ws-2", "ok"),
        ("leeds", "ws-3", "ok"),
        ("york", "srv-4", "ok"),
    ]
    assert [one.findings[0].status.value for one in results] == ["fail", "pass", "fail", "pass"]
    assert results[3].machine_id == "id-srv-4"
    assert results[3].facts.host.require().hostname == "srv-4"


def test_a_result_carries_what_the_score_needs_of_its_target(ledger):
    _, results, _ = scanned(ledger, targets("a-2", landing=True, profile="landing", weight=3))

    one = results[0]
    assert (one.profile, one.landing, one.weight, one.fit_at) == ("landing", True, 3, 90)
    assert one.knock_outs == ("name-even",)
    assert one.assurance is Assurance.LIVE


def test_a_target_that_fails_stops_no_other(ledger):
    errors = {"ws-2": TargetError("unreachable:refused", "no"), "ws-3": ZeroDivisionError()}
    _, results, _ = scanned(ledger, connector=Answering(errors=errors))

    assert [one.state for one in results] == ["ok", "unreachable:refused", "error:internal", "ok"]
    assert results[1].knock_outs == ("name-even",)


def test_events_tell_the_plan_then_every_start_before_its_end(ledger):
    _, _, events = scanned(ledger)

    assert events[0] == Totals((("leeds", 3), ("york", 1)))
    for one in ESTATE:
        mine = [event for event in events[1:] if event.target == one.name]
        assert [type(event) for event in mine] == [Started, Finished]


def test_a_target_is_finished_only_when_its_result_is_stored(ledger):
    stored = []

    def emit(event):
        if isinstance(event, Finished):
            stored.append((event.site, event.target) in reading.finished(ledger, 1))

    run(request(ESTATE), ledger, Inline(worker(Answering())), emit, Stop())

    assert stored == [True] * 4


def test_a_connection_is_made_only_after_its_intent_is_stored(ledger):
    seen = []

    class Looking(Answering):
        def run(self, target, script, limits, deadline):
            cut_short = {one.target for one in reading.results(ledger, 1) if one.reason == reading.CUT_SHORT}
            seen.append(target.name in cut_short)
            return super().run(target, script, limits, deadline)

    scanned(ledger, connector=Looking())

    assert seen == [True] * 4


def test_events_come_on_the_thread_that_called(ledger):
    threads = set()
    pool = ThreadPool(worker(Answering()), 3)
    run(request(ESTATE), ledger, pool, lambda _: threads.add(threading.current_thread()), Stop())

    assert threads == {threading.current_thread()}


def test_an_interrupted_run_keeps_what_is_done_and_says_what_is_missing(ledger):
    stop = Stop()

    def emit(event):
        if isinstance(event, Started) and event.target == "t-7":
            stop.request(signal.SIGTERM)

    many = targets(*(f"t-{n}" for n in range(12)))
    outcome = run(request(many), ledger, Inline(worker(Answering())), emit, stop)
    results = list(reading.results(ledger, outcome.run))

    assert (outcome.signal, outcome.missing) == (signal.SIGTERM, 7)
    assert [one.state for one in results] == ["ok"] * 5 + ["cancelled"] * 7
    assert [one.reason for one in results[5:]] == [reading.CUT_SHORT] * 3 + [reading.NOT_BEGUN] * 4
    assert reading.run(ledger).partial


def test_an_interrupt_returns_although_a_target_hangs(ledger):
    stop, release = Stop(), threading.Event()

    class Hanging(Answering):
        def run(self, target, script, limits, deadline):
            if target.name == "ws-3":
                stop.request(signal.SIGINT)
                release.wait(20)
            return super().run(target, script, limits, deadline)

    outcome = run(request(ESTATE), ledger, ThreadPool(worker(Hanging()), 1), lambda _: None, stop)
    release.set()

    assert outcome.signal == signal.SIGINT
    assert [one.state for one in reading.results(ledger, outcome.run)] == ["ok", "ok", "cancelled", "cancelled"]


def test_the_pool_is_closed_also_when_the_ledger_fails(ledger):
    pool = Inline(worker(Answering()))

    def step(name):
        if name == "result:written":
            raise LedgerError("the disk is full")

    ledger.step = step
    with pytest.raises(CutShortError, match="run 1 was cut short and stays PARTIAL: the disk is full"):
        run(request(ESTATE), ledger, pool, lambda _: None, Stop())

    assert pool.closed
    assert reading.run(ledger).partial


def test_a_ledger_that_fails_before_the_run_is_in_it_is_no_run_cut_short(ledger):
    def step(name):
        if name == "run:written":
            raise LedgerError("the disk is full")

    ledger.step = step
    with pytest.raises(LedgerError):
        run(request(ESTATE), ledger, Inline(worker(Answering())), lambda _: None, Stop())


def test_an_estate_of_no_targets_is_a_run_without_results(ledger):
    outcome, results, events = scanned(ledger, ())

    assert (outcome.missing, results, events) == (0, [], [Totals(())])


def test_results_of_many_targets_share_commits(ledger):
    commits = []
    ledger.step = commits.append
    scanned(ledger, targets(*(f"t-{n}" for n in range(250))), clock=lambda: 0.0)

    assert commits.count("result:committed") == 3  # 100 + 100 + 50


def test_a_result_waits_at_most_50_ms_for_others(ledger):
    commits, now = [], 0.0

    class Slow(Answering):
        def run(self, target, script, limits, deadline):
            nonlocal now
            now += 0.02
            return super().run(target, script, limits, deadline)

    ledger.step = commits.append
    scanned(ledger, targets(*(f"t-{n}" for n in range(250))), connector=Slow(), clock=lambda: now)

    # the first waits for three more: 20, 40 and 60 ms later, which is the first look after 50; 250 / 4, rounded up
    assert commits.count("result:committed") == 63


def test_a_profile_override_spares_landing_targets():
    final = assigned(ESTATE, PROFILES, "landing")

    assert [one.profile for one in final] == ["landing", "landing", "landing", "server"]


def test_a_profile_that_does_not_exist_names_the_target_and_the_choice():
    with pytest.raises(InventoryError, match=r"leeds/x: there is no profile 'nosuch' \(one of landing, server\)"):
        assigned(targets("x", profile="nosuch"), PROFILES, None)


def test_a_resumed_run_contacts_only_what_is_not_finished(ledger, tmp_path):
    interrupted = request(ESTATE)
    stop = Stop()

    def emit(event):
        if event == Started("leeds", "ws-3"):
            stop.request(signal.SIGINT)

    first = run(interrupted, ledger, Inline(worker(Answering()), 2), emit, stop)
    again, results, events = scanned(ledger, connector=Answering(tmp_path / "contacts"), resume=True)

    assert again.run == first.run
    assert again.kept == 2
    assert (tmp_path / "contacts").read_text() == "leeds/ws-3\nyork/srv-4\n"
    assert [one.state for one in results] == ["ok"] * 4
    assert events[0] == Totals((("leeds", 3), ("york", 1)))


def interrupt(ledger, connector):
    stop = Stop()
    stop.signal = None

    def emit(event):
        if event == Started("leeds", "ws-3"):
            stop.request(signal.SIGINT)

    run(request(ESTATE), ledger, Inline(worker(connector), 2), emit, stop)


@pytest.fixture
def interrupted(ledger):
    interrupt(ledger, Answering())


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"inventory_digest": "x"}, "the inventory changed since"),
        ({"catalog_digest": "x"}, "the catalogue of checks changed since"),
        ({"collector_digest": "x"}, "the collector changed since"),
        (
            {"profiles": PROFILES | {"server": replace(PROFILES["server"], fit_at=81)}},
            "a profile or its parameters changed since",
        ),
        ({"targets": ESTATE[:3]}, "the selection of targets changed since"),
        ({"inventory_digest": "x", "collector_digest": "x"}, "the inventory and the collector changed since"),
        ({"now": lambda: MOMENT + timedelta(hours=25)}, "its oldest result is of 2026-11-24T10:00:00"),
    ],
)
def test_a_run_is_not_resumed_when_something_differs_and_it_says_what(ledger, interrupted, changed, said):
    with pytest.raises(LedgerError, match=said):
        scanned(ledger, **{"wanted": changed.pop("targets", ESTATE), "resume": True} | changed)


def test_results_may_be_a_day_old(ledger, interrupted):
    later = {"now": lambda: MOMENT + timedelta(hours=23, minutes=59)}

    assert scanned(ledger, resume=True, **later)[0].kept == 2


def test_a_replay_is_resumed_however_old_its_recordings_are(ledger):
    old = Answering(recorded="2025-01-31T09:00:00+00:00")
    interrupt(ledger, old)

    assert scanned(ledger, connector=old, resume=True)[0].kept == 2


def test_a_complete_run_is_not_resumed(ledger):
    scanned(ledger)

    with pytest.raises(LedgerError, match="run 1 is complete"):
        scanned(ledger, resume=True)


def test_without_a_run_there_is_nothing_to_resume(ledger):
    with pytest.raises(LedgerError, match="no run yet"):
        scanned(ledger, resume=True)
