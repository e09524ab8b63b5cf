"""`mediascan doctor` before real SSH servers in all the ways that an auditor meets them."""

from __future__ import annotations

import base64
import getpass
import socket
from pathlib import Path

import pytest

from scanner.connectors.ssh.identity import fingerprint as printed


@pytest.fixture
def doctor(mediascan, tmp_path, user_key):
    """Write an inventory of the targets that are given, let the doctor see it, and return exit code and words."""

    def see(*targets: str, known: Path | None = None, options: tuple[object, ...] = ()) -> tuple[int, str]:
        estate = tmp_path / "estate.yml"
        lines = "".join(f"  - {{{one}}}\n" for one in targets)
        hosts = f"known_hosts: [{known}]\n" if known else ""
        login = f"defaults: {{user: {getpass.getuser()}, auth: {{key_file: {user_key.path}}}}}\n"
        estate.write_text(f"{hosts}{login}sites:\n- name: leeds\n  targets:\n{lines}")
        done = mediascan("doctor", estate, *options, COLUMNS="1000")
        assert "Traceback" not in done.stderr
        return done.returncode, done.stdout + done.stderr

    return see


def at(port: int, name: str = "ws-01") -> str:
    return f"name: {name}, address: 127.0.0.1, port: {port}"


def signs(text: str, name: str = "ws-01") -> str:
    """Return the first four signs of a target's row."""
    (row,) = [line for line in text.splitlines() if line.startswith(f"leeds/{name} ") and "  " in line]
    return "".join(row.split()[1:5])


def test_a_target_that_is_well_is_0(doctor, start_sshd):
    daemon = start_sshd()
    code, said = doctor(at(daemon.port), known=daemon.known_hosts)

    assert (code, signs(said)) == (0, "✓✓✓✓")
    assert "1 target: 1 well, 0 not" in said


FORCED = {
    "ForceCommand /bin/echo This account is currently not available.": "'This account is currently not available.'",
    "ForceCommand internal-sftp": "'This service allows sftp connections only.'",
    "ForceCommand /bin/false": "there is no answer (",
}


@pytest.mark.parametrize("line", FORCED)
def test_a_login_that_runs_something_else_says_what_it_said_and_what_to_change(doctor, start_sshd, line):
    daemon = start_sshd(line)
    code, said = doctor(at(daemon.port), known=daemon.known_hosts)

    assert (code, signs(said)) == (3, "✓✓✓✗")
    assert FORCED[line] in said
    assert "(give the account a shell, and its key no ForceCommand" in said


def test_a_login_that_comes_to_no_end_is_told_with_what_to_try(doctor, start_sshd):
    daemon = start_sshd("ForceCommand /bin/sleep 60")
    code, said = doctor(at(daemon.port), known=daemon.known_hosts, options=("--deadline", "5"))

    assert (code, signs(said)) == (3, "✓✓✓✗")
    assert "`ssh` to it by hand" in said


def test_nobody_there_and_somebody_silent(doctor):
    with socket.socket() as closed, socket.socket() as silent:
        closed.bind(("127.0.0.1", 0))
        silent.bind(("127.0.0.1", 0))
        silent.listen(5)
        ports = closed.getsockname()[1], silent.getsockname()[1]
        code, said = doctor(at(ports[0], "down"), at(ports[1], "mute"), options=("--deadline", "2"))

    assert (code, signs(said, "down"), signs(said, "mute")) == (3, "✗···", "✗···")
    assert f"nothing listens on 127.0.0.1 port {ports[0]} (start its SSH server" in said
    assert "what listens there says nothing" in said


def test_a_key_that_is_not_accepted_names_key_and_account(doctor, start_sshd, new_key, tmp_path):
    daemon, other = start_sshd(), new_key(tmp_path / "other")
    code, said = doctor(f"{at(daemon.port)}, auth: {{key_file: {other.path}}}", known=daemon.known_hosts)

    assert (code, signs(said)) == (3, "✓✓✗·")
    assert f"was refused with the key {other.path} (add it to the authorized_keys of {getpass.getuser()})" in said


def test_another_host_key_than_the_known_one_names_both_and_the_line(doctor, start_sshd, new_key, tmp_path):
    daemon, other, known = start_sshd(), new_key(tmp_path / "other"), tmp_path / "known_hosts"
    known.write_text(f"[127.0.0.1]:{daemon.port} {other.public}\n")
    code, said = doctor(at(daemon.port), known=known)

    assert (code, signs(said)) == (3, "✓✗··")
    for words in (other.fingerprint, f"{known}:1", "find out why before anything else"):
        assert words in said


def test_known_hosts_lines_that_cannot_be_used_are_told_with_their_place(doctor, start_sshd, tmp_path):
    daemon, known = start_sshd(), tmp_path / "known_hosts"
    known.write_text(f"@bogus x y z\n# fine\n[127.0.0.1]:{daemon.port} ssh-ed25519 not/base64!\n")
    code, said = doctor(at(daemon.port), known=known)

    assert (code, signs(said)) == (3, "✓✗··")
    assert "2 lines of known_hosts that cannot be used" in said
    assert f"{known}:1: the marker '@bogus' is not one of @cert-authority, @revoked" in said
    assert f"{known}:3: the key is not base64" in said
    assert "correct or remove them" in said


def test_an_unknown_host_is_pinned_then_confirmed_and_then_well(doctor, start_sshd, tmp_path):
    daemon, nothing = start_sshd(), tmp_path / "known_hosts"
    nothing.touch()
    shown = daemon.known_hosts.read_text().split()
    key = fingerprint(shown)
    unknown = doctor(at(daemon.port), known=nothing)
    early = doctor(at(daemon.port), known=nothing, options=("--confirm-key", "ws-01", key))
    pinned = doctor(at(daemon.port), known=nothing, options=("--accept-new",))
    wrong = doctor(at(daemon.port), known=nothing, options=("--confirm-key", "ws-01", "SHA256:" + "x" * 43))
    confirmed = doctor(at(daemon.port), known=nothing, options=("--confirm-key", "ws-01", key))
    well = doctor(at(daemon.port), known=nothing)

    assert (unknown[0], signs(unknown[1])) == (3, "✓✗··")
    assert key in unknown[1]
    assert "`doctor INVENTORY --accept-new` pins the key" in unknown[1]
    assert early[0] == 2
    assert "is not pinned (scan or doctor it with --accept-new first)" in early[1]
    assert (pinned[0], signs(pinned[1])) == (3, "✓!✓✓")
    assert f"`doctor INVENTORY --confirm-key ws-01 {key}`" in pinned[1]
    assert wrong[0] == 2
    assert "nothing was changed" in wrong[1]
    assert (confirmed[0], "is confirmed" in confirmed[1]) == (0, True)
    assert (well[0], signs(well[1])) == (0, "✓✓✓✓")


def test_a_key_is_not_confirmed_for_a_name_of_two_sites(mediascan):
    done = mediascan("doctor", "inventories/demo/estate.yml", "--confirm-key", "ws-01", "SHA256:x")

    assert done.returncode == 2
    assert "(say leeds-delivery/ws-01 or hull-print/ws-01)" in done.stderr


def fingerprint(words: list[str]) -> str:
    return printed(base64.b64decode(words[2]))
