"""Windows over OpenSSH: the same collector through the ssh connector, whichever shell is the default there."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.facts.decode import decode
from scanner.facts.frame import pieces
from scanner.fingerprint.build import build
from scanner.inventory import Auth
from scanner.limits import DEFAULT, Deadline
from scanner.script import Identity
from tests.collectors.test_known import padded
from tests.known.crowds import typed_file, whole
from tests.powershell.content import text_of
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


@pytest.fixture(scope="module")
def stick(start_sshd, tmp_path_factory):
    """Return a server behind which the machine with the stick is interpreted, and the C# scanner run."""
    command = tmp_path_factory.mktemp("stick") / "windows.sh"  # sshd_config has quotes of its own
    shell = f"{sys.executable} -m tests.e2e.windows_over_ssh cmd stick-as-fixed-drive '{{}}'"
    command.write_text(f"#!/bin/sh\ncd '{SHELL.parents[2]}' && exec {shell}\n")
    command.chmod(0o755)
    return start_sshd(f"ForceCommand {command}")


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


def test_a_fingerprint_of_nearly_a_megabyte_is_asked_there(stick, connector, user_key, tmp_path):
    owner = typed_file(tmp_path / "owner.csv", text_of("prisoners 60 7"))
    fingerprint = padded(whole(build(owner, "wing-c")), 995_000)
    script = windows_script(NONCE, Options(stray_roots=("removable",), known=(fingerprint,)))

    found = decode(run(stick, connector, user_key, script), NONCE, DEFAULT).facts.stray.require()

    assert [one.people for file in found.files for one in file.known] == [pytest.approx(60, abs=3)]
    assert [reason for _, reason in found.known] == [""]
