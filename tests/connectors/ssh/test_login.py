"""Against real OpenSSH: who we are, and what comes back."""

from __future__ import annotations

import pytest

from scanner.inventory import Auth, SecretRef
from scanner.script import Identity


def test_a_script_runs_with_its_stdin_and_both_outputs_and_its_status_come_back(sshd, connector, runner, nothing_left):
    output = runner.run(connector(sshd.known_hosts), sshd.target(), stdin=b"echo out; echo err >&2; exit 7\n")

    assert (output.stdout, output.stderr, output.exit_status) == (b"out\n", b"err\n", 7)
    assert output.identity is Identity.KNOWN
    assert output.host_key is not None
    assert output.host_key.startswith("SHA256:")
    assert 0 < output.seconds < 10
    nothing_left()


def test_a_script_longer_than_the_window_arrives_byte_for_byte(sshd, connector, runner):
    stdin = bytes(range(256)) * 20_000

    output = runner.run(connector(sshd.known_hosts), sshd.target(), command="cksum", stdin=stdin)

    assert output.stdout.split()[1] == str(len(stdin)).encode()


def test_an_answer_of_megabytes_comes_whole_through_many_exchanges_of_new_keys(start_sshd, connector, runner):
    daemon = start_sshd("RekeyLimit 256K")

    output = runner.run(connector(daemon.known_hosts), daemon.target(), stdin=b"head -c 3000000 /dev/zero\n")

    assert output.stdout == bytes(3_000_000)
    assert output.exit_status == 0


def test_a_key_that_the_target_does_not_know_is_refused_with_the_remedy(sshd, connector, runner, new_key, tmp_path):
    stranger = new_key(tmp_path / "stranger")

    error = runner.fail(connector(sshd.known_hosts), sshd.target(auth=Auth(key_file=str(stranger.path))))

    assert error.state == "auth_failed"
    assert "authorized_keys" in error.remedy


@pytest.mark.parametrize("kind", [("-t", "ed25519"), ("-t", "rsa", "-b", "2048"), ("-t", "ecdsa")])
@pytest.mark.parametrize("wrapping", [(), ("-m", "PEM")])
def test_an_encrypted_key_of_every_kind_logs_in_with_its_passphrase(
    sshd, connector, runner, new_key, tmp_path, kind, wrapping
):
    key = new_key(tmp_path / "key", *kind, *wrapping, "-N", "tr0ub4dor")
    authorized = sshd.folder / "authorized_keys"
    authorized.write_text(authorized.read_text() + key.public + "\n")
    secret = SecretRef("env", "PASSPHRASE")
    target = sshd.target(auth=Auth(key_file=str(key.path), secret=secret))

    output = runner.run(connector(sshd.known_hosts, secrets={secret: "tr0ub4dor"}), target, command="echo hello")

    assert output.stdout == b"hello\n"
    wrong = runner.fail(connector(sshd.known_hosts, secrets={secret: "wrong"}), target)
    assert wrong.state == "auth_failed"
    assert "passphrase" in wrong.reason
    none = runner.fail(connector(sshd.known_hosts), sshd.target(auth=Auth(key_file=str(key.path))))
    assert "needs a passphrase" in none.reason
