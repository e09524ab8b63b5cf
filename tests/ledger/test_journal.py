from fractions import Fraction

import pytest

from scanner.check import Status
from scanner.errors import LedgerError
from scanner.facts import LinuxFacts, StrayFile, StrayScan, ok
from scanner.ledger import journal, reading, rows, store

LATER = "2026-11-25T10:00:00+00:00"


def test_results_come_back_in_the_order_of_the_inventory(ledger, made, store_run):
    run = store_run(ledger, made("b"), made("a"), made("c"))

    assert [one.target for one in reading.results(ledger, run)] == ["b", "a", "c"]


def test_a_target_without_a_result_reads_as_its_plan_says(ledger, made, store_run):
    run = store_run(ledger, made("a"), planned=(made("b", state="cancelled", collected_at=None, landing=True),))
    missing = list(reading.results(ledger, run))[1]

    assert (missing.target, missing.state, missing.landing) == ("b", "cancelled", True)


def test_stray_files_of_reached_targets_come_in_the_order_of_the_inventory(ledger, made, store_run):
    first, second = (
        StrayFile(f"/home/{name}.csv", "", "people", 500, ("surname",), "high", "home", 1000, 0o644, 1_700_000_000)
        for name in ("first", "second")
    )

    def facts(*files):
        return LinuxFacts(stray=ok("stray", StrayScan("python", "1", (), files)))

    lost = made("c", state="truncated", facts=facts(first))
    run = store_run(ledger, made("b", facts=facts(first, second)), lost, made("d"), made("a", facts=facts(second)))

    assert list(reading.stray(ledger, run)) == [
        ("leeds", "b", first), ("leeds", "b", second), ("leeds", "a", second)
    ]  # fmt: skip


def test_a_target_has_one_result_in_a_run(ledger, made, store_run):
    run = store_run(ledger, made("a"), finish=False)

    with pytest.raises(LedgerError):
        journal.record(ledger, run, [rows.encode(made("b")), rows.encode(made("a"))])
    assert reading.finished(ledger, run) == {("leeds", "a")}


def test_a_run_counts_as_partial_until_it_ends_whole(ledger, made, store_run):
    killed = store_run(ledger, made("a"), finish=False)
    whole = store_run(ledger, made("a"))
    interrupted = store_run(ledger, made("a"), planned=(made("b"),))

    assert {one.number: one.partial for one in reading.runs(ledger)} == {killed: True, whole: False, interrupted: True}


def test_runs_are_listed_newest_first_with_what_they_did(ledger, made, store_run):
    store_run(ledger, made("a"))
    newest = store_run(ledger, made("a"), made("b"), planned=(made("c"),))
    first = next(reading.runs(ledger))

    assert (first.number, first.targets, first.done, first.command) == (newest, 3, 2, "mediascan scan")


def test_the_newest_run_is_meant_when_none_is_named(ledger, made, store_run):
    store_run(ledger, made("a"))
    newest = store_run(ledger, made("a"))

    assert reading.run(ledger).number == newest


@pytest.mark.parametrize(("number", "said"), [(None, "no run yet"), (7, "no run 7")])
def test_a_run_that_is_not_there_is_said_so(ledger, number, said):
    with pytest.raises(LedgerError, match=said):
        reading.run(ledger, number)


def test_findings_can_be_asked_for_in_sql(ledger, path, made, found, store_run, tamper):
    import sqlite3

    store_run(ledger, made("a", found("usb", Status.FAIL, "open"), found("disk", Status.PASS)))
    with sqlite3.connect(path) as connection:
        rows_of_view = connection.execute("SELECT target, check_id, message FROM findings WHERE status = 'fail'")

        assert rows_of_view.fetchall() == [("a", "usb", "open")]
    connection.close()


def test_the_plans_digest_changes_with_the_targets_their_order_profiles_and_weights(made):
    plans = [
        [made("a")],
        [made("b")],
        [made("a"), made("b")],
        [made("b"), made("a")],
        [made("a", landing=True)],
        [made("a", weight=Fraction(2))],
        [made("a", profile="landing")],
    ]

    assert len({journal.plan_digest(plan) for plan in plans}) == len(plans)


def test_intents_may_be_repeated_by_a_resumed_run(ledger, made, store_run):
    run = store_run(ledger, made("a"), finish=False)
    journal.intend(ledger, run, [("leeds", "a")], LATER)

    assert ledger.row("results", (run,)) is not None


def test_a_reader_sees_what_is_committed_while_the_scanner_writes(ledger, path, made, store_run):
    run = store_run(ledger, made("a"), finish=False)
    with store.reading(path) as second:
        assert [one.target for one in reading.results(second, run)] == ["a"]
