from scanner.check import Status
from scanner.ledger import silence

FAIL, PASS, UNKNOWN = Status.FAIL, Status.PASS, Status.UNKNOWN


def fell_silent(ledger, run):
    return {(target, check): old.run for (_, target, check), old in silence.earlier(ledger, run).items()}


def test_a_failure_that_is_unknown_now_is_remembered_with_its_evidence(ledger, made, found, store_run):
    first = store_run(ledger, made("a", found("usb", FAIL, "the stick was open")))
    second = store_run(ledger, made("a", found("usb", UNKNOWN)))
    old = silence.earlier(ledger, second)["leeds", "a", "usb"]

    assert old.run == str(first)
    assert old.finding.message == "the stick was open"
    assert old.finding.evidence == ("first", "second")


def test_it_is_remembered_however_many_runs_stay_silent(ledger, made, found, store_run):
    first = store_run(ledger, made("a", found("usb", FAIL)))
    for findings in ((found("usb", UNKNOWN),), (found("usb", Status.ERROR),), ()):
        last = store_run(ledger, made("a", *findings))

    assert fell_silent(ledger, last) == {("a", "usb"): str(first)}


def test_a_pass_ends_it_and_a_new_failure_takes_its_place(ledger, made, found, store_run):
    store_run(ledger, made("a", found("usb", FAIL), found("disk", FAIL)))
    passed = store_run(ledger, made("a", found("usb", PASS), found("disk", FAIL)))
    silent = store_run(ledger, made("a", found("usb", UNKNOWN), found("disk", UNKNOWN)))

    assert fell_silent(ledger, passed) == {}
    assert fell_silent(ledger, silent) == {("a", "disk"): str(passed)}


def test_a_target_that_cannot_be_reached_any_more_keeps_its_failures(ledger, made, found, store_run):
    first = store_run(ledger, made("a", found("usb", FAIL)))
    second = store_run(ledger, made("a", state="unreachable:refused"))

    assert fell_silent(ledger, second) == {("a", "usb"): str(first)}


def test_so_does_a_target_that_an_interrupted_run_did_not_come_to(ledger, made, found, store_run):
    first = store_run(ledger, made("a", found("usb", FAIL)), made("b"))
    second = store_run(ledger, made("b"), planned=(made("a", state="cancelled"),))

    assert fell_silent(ledger, second) == {("a", "usb"): str(first)}


def test_an_older_runs_report_does_not_change_when_newer_runs_come(ledger, made, found, store_run):
    store_run(ledger, made("a", found("usb", FAIL)))
    silent = store_run(ledger, made("a", found("usb", UNKNOWN)))
    before = silence.earlier(ledger, silent)
    store_run(ledger, made("a", found("usb", PASS)))

    assert silence.earlier(ledger, silent) == before


def test_targets_of_other_sites_with_the_same_name_are_other_targets(ledger, made, found, store_run):
    store_run(ledger, made("a", found("usb", FAIL), site="york"))
    second = store_run(ledger, made("a", found("usb", UNKNOWN)))

    assert fell_silent(ledger, second) == {}
