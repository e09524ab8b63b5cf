"""Windows over OpenSSH: the same collector through the ssh connector, whichever shell is the default there."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.facts.frame import pieces
from scanner.inventory import Auth
from scanner.limits import DEFAULT, Deadline
from scanner.script import Identity
from tests.winrm.answers import SOME_NONCE

NONCE = "0ddba11" * 4 + "0000"
SHELL = Path(__file__).parents[2] / "winrm/over_ssh.py"
MARK = f"\n--{SOME_NONCE}".encode()
FRAMES = MARK + b" host begin ok\n|all is well\n" + MARK + b" host end 0 13\n" + MARK + b" done 1\n"


@pytest.fixture(scope="module", params=["cmd", "powershell"])
def windows(request, start_sshd, tmp_path_factory):
    frames = tmp_path_factory.mktemp("windows") / "frames"
    frames.write_bytes(FRAMES)
    return start_sshd(f"ForceCommand {sys.executable} {SHELL} {request.param} {frames} dotnet home")


def run(daemon, connector, key, script):
    target = daemon.target(platform="windows", auth=Auth(key_file=str(key.path)))
    return connector(daemon.known_hosts).run(target, script, DEFAULT, Deadline.after(60))


def test_the_collector_arrives_whole_and_its_answer_is_read(windows, connector, user_key):
    output = run(windows, connector, user_key, windows_script(NONCE, Options(stray_roots=("home",))))

    assert pieces(output.stdout, NONCE, DEFAULT)["host"].body == b"|all is well\n"
    assert (output.exit_status, output.identity) == (0, Identity.KNOWN)
    assert output.stderr == b""


def test_the_command_line_fits_every_shell_and_means_nothing_to_any(windows, connector, user_key):
    script = windows_script(NONCE, Options(stray_roots=("home",)))

    assert len(script.command) < 8191
    assert NONCE not in script.command


def test_a_collector_that_changed_on_the_way_gets_no_answer(windows, connector, user_key):
    script = windows_script(NONCE, Options(stray_roots=("home",)))
    changed = replace(script, shared=script.shared.replace(b"Get-", b"Set-", 1))

    output = run(windows, connector, user_key, changed)

    assert output.stdout == b""
    assert b"WrongCollectorError" in output.stderr


def test_a_command_that_a_shell_would_take_apart_is_refused_by_the_stand_in(windows, connector, user_key):
    script = windows_script(NONCE, Options(stray_roots=("home",)))

    output = run(windows, connector, user_key, replace(script, command=f"{script.command} & whoami"))

    assert b"would see ['&']" in output.stderr
    assert output.exit_status == 1
