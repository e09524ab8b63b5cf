import pytest

from scanner.check import Status
from scanner.ledger import chain, store
from scanner.ledger.verify import verify

CHANGES = {
    "a finding": "UPDATE results SET findings = replace(findings, 'fail', 'pass') WHERE target = 'b'",
    "a state": "UPDATE results SET state = 'ok2' WHERE target = 'a'",
    "a date": "UPDATE results SET collected_at = '2027' WHERE target = 'a'",
    "a result taken out": "DELETE FROM results WHERE target = 'b'",
    "the last result taken out": "DELETE FROM results WHERE target = 'c'",
    "two results exchanged": "UPDATE results SET id = CASE id WHEN 1 THEN 12 ELSE 11 END WHERE id < 3",
    "a run's inventory": "UPDATE runs SET inventory = 'other' WHERE id = 1",
    "a run's number of results": "UPDATE runs SET results = 2 WHERE id = 1",
    "a run that was interrupted": "UPDATE runs SET partial = 1 - partial WHERE id = 1",
    "when a run ended": "UPDATE runs SET finished_at = '2027' WHERE id = 1",
    "a target that was to be scanned": "DELETE FROM plans WHERE run = 1 AND target = 'b'",
    "what a target counts": "UPDATE plans SET blank = replace(blank, 'false', 'true') WHERE run = 1",
    "a carried failure": "UPDATE results SET carried = NULL WHERE carried IS NOT NULL",
}


@pytest.fixture
def two_runs(path, made, found, store_run):
    with store.writing(path) as ledger:
        usb = found("usb", Status.FAIL)
        store_run(ledger, made("a", usb), made("b", usb), made("c"))
        store_run(ledger, made("a", found("usb", Status.UNKNOWN)))


def faults(path) -> list[str]:
    with store.reading(path) as ledger:
        return list(verify(ledger))


def test_an_untouched_ledger_is_whole(path, two_runs):
    assert faults(path) == []


@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES)
def test_a_change_behind_its_back_is_found(path, two_runs, tamper, statement):
    tamper(statement)

    assert faults(path)


def test_a_fault_names_the_run_and_the_target(path, two_runs, tamper):
    tamper(CHANGES["a finding"])

    assert faults(path) == ["run 1: the result of leeds/b was changed, or one before it was taken out"]


def test_contents_that_look_alike_when_joined_have_other_hashes():
    parts = [("a", "b"), ("ab", ""), ("", "ab"), ("ab",), ("ab", None), (b"a", "b", None)]

    assert len({chain.link(chain.ORIGIN, one) for one in parts}) == len(parts)
