from scanner.inventory import Target
from scanner.scan.session import size_of


def targets(**of):
    return [Target(site="s", name=f"{kind}-{n}", address="a", connector=kind) for kind in of for n in range(of[kind])]


def test_targets_run_at_once_up_to_the_jobs_that_were_asked_for():
    assert size_of(32, targets(ssh=3)).threads == 3
    assert size_of(2, targets(ssh=3)).threads == 2
    assert size_of(32, []).threads == 1


def test_recordings_share_few_threads_since_they_wait_for_nobody():
    assert size_of(32, targets(replay=500)).threads == 4
    assert size_of(32, targets(replay=2)).threads == 2
    assert size_of(32, targets(replay=500, ssh=3)).threads == 7
