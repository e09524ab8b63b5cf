import time
from pathlib import Path

import pytest

from scanner.errors import TargetError
from scanner.limits import Deadline, Limits
from scanner.script import Identity

BIG = b"0123456789abcdef" * 40_000


def test_the_script_arrives_whole_on_stdin_while_output_is_read(local):
    output = local.situation("cat", BIG).run(Limits())

    assert output.stdout == BIG


def test_a_script_that_nobody_reads_is_no_failure(local):
    output = local.situation("exec <&-; echo done", BIG).run()

    assert (output.stdout, output.exit_status) == (b"done\n", 0)


def test_nothing_of_the_callers_environment_reaches_the_script(local, monkeypatch):
    monkeypatch.setenv("CANARY_SECRET", "canary-7f3a")

    output = local.situation("env; pwd").run()

    assert b"canary" not in output.stdout.lower()
    assert b"PATH=/usr/sbin:/usr/bin:/sbin:/bin\n" in output.stdout
    assert output.stdout.endswith(b"\n/\n")


def test_the_identity_is_this_machine(local):
    output = local.answers(b"").run()

    assert output.identity is Identity.LOCAL
    assert output.channel == "verified"


def test_a_child_of_the_script_does_not_outlive_the_deadline(local):
    with pytest.raises(TargetError):
        local.situation("sleep 61 & wait").run(seconds=0.2)

    assert not _sleepers("61")


def test_a_script_that_closes_its_output_and_stays_is_a_timeout(local):
    with pytest.raises(TargetError) as ended:
        local.situation("exec >&- 2>&-; sleep 62").run(seconds=0.2)

    assert ended.value.state == "timeout:run"
    assert not _sleepers("62")


def test_the_password_goes_out_once_and_only_after_the_prompt(local):
    asks = "printf prompt-1 >&2; read word; echo got:$word; echo ready-1; cat"
    output = local.situation(asks, b"the script", sudo_password="pw", prompt=b"prompt-1", ready=b"ready-1\n").run()

    assert output.stdout == b"got:pw\nready-1\nthe script"


def test_without_a_prompt_no_password_is_sent(local):
    output = local.situation(
        "echo ready-1; cat", b"S", sudo_password="pw", prompt=b"prompt-1", ready=b"ready-1\n"
    ).run()

    assert output.stdout == b"ready-1\nS"


def test_a_second_prompt_means_that_the_password_was_refused(local):
    asks = "printf prompt-1 >&2; read word; printf prompt-1 >&2; read word; cat"
    with pytest.raises(TargetError) as ended:
        local.situation(asks, b"S", sudo_password="pw", prompt=b"prompt-1", ready=b"ready-1\n").run()

    assert ended.value.state == "no_privilege"
    assert "pw" not in str(ended.value).split()


def test_a_prompt_after_ready_gets_no_answer(local):
    asks = "echo ready-1; printf prompt-1 >&2; cat"
    output = local.situation(asks, b"S", sudo_password="pw", prompt=b"prompt-1", ready=b"ready-1\n").run()

    assert output.stdout == b"ready-1\nS"


def test_the_duration_is_the_clocks(local):
    situation = local.answers(b"")
    ticks = iter(range(100, 1000))
    deadline = Deadline(10_000.0, lambda: float(next(ticks)))
    output = situation.connector.run(situation.target, situation.script, Limits(), deadline)

    assert output.seconds >= 1


def _sleepers(seconds: str) -> list[str]:
    """Processes of this machine that run `sleep <seconds>`, given a moment to go."""
    for _ in range(50):
        if not (found := [p.name for p in Path("/proc").glob("[0-9]*") if _command(p) == f"sleep\0{seconds}\0"]):
            break
        time.sleep(0.01)
    return found


def _command(process: Path) -> str:
    try:
        return (process / "cmdline").read_text()
    except OSError:
        return ""
