"""The one credential: certificates, agents, files that cannot be used, and secrets that show nowhere."""

from __future__ import annotations

import getpass
import logging
import os
import socket
import subprocess
import threading

import pytest

from scanner.connectors.ssh import Judge, KnownHosts, PinStore, Settings
from scanner.connectors.ssh.credentials import Credentials
from scanner.inventory import Auth, SecretRef
from scanner.limits import Limits

CANARY = "CANARY-7f3a"


@pytest.fixture
def agent(tmp_path):
    """Return the socket of a real ssh-agent."""
    path = tmp_path / "agent"
    with subprocess.Popen(["ssh-agent", "-D", "-a", path], stdout=subprocess.DEVNULL) as process:
        tick = threading.Event()
        while not answers(path):
            tick.wait(0.005)
        yield path
        process.terminate()


def answers(path) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex(str(path)) == 0


def add_to_agent(agent, *keys):
    environment = {**os.environ, "SSH_AUTH_SOCK": str(agent)}
    subprocess.run(["ssh-add", "-q", *(key.path for key in keys)], env=environment, check=True, capture_output=True)


@pytest.mark.parametrize("kind", [("-t", "ed25519"), ("-t", "rsa", "-b", "2048"), ("-t", "ecdsa")])
def test_of_an_agent_the_one_named_key_signs(sshd, agent, connector, runner, new_key, tmp_path, nothing_left, kind):
    wanted, other = new_key(tmp_path / "wanted", *kind), new_key(tmp_path / "other")
    authorized = sshd.folder / "authorized_keys"
    authorized.write_text(f"{authorized.read_text()}{wanted.public}\n")
    add_to_agent(agent, other, wanted)
    target = sshd.target(auth=Auth(method="agent", agent_key=wanted.fingerprint))

    output = runner.run(connector(sshd.known_hosts, agent_socket=str(agent)), target, command="echo hello")

    assert output.stdout == b"hello\n"
    nothing_left()


def test_an_agent_without_that_key_or_no_agent_is_said_so(sshd, agent, connector, runner, monkeypatch):
    target = sshd.target(auth=Auth(method="agent", agent_key="SHA256:" + "A" * 43))

    assert "holds no key" in runner.fail(connector(sshd.known_hosts, agent_socket=str(agent)), target).reason
    monkeypatch.delenv("SSH_AUTH_SOCK", raising=False)
    assert "SSH_AUTH_SOCK" in runner.fail(connector(sshd.known_hosts), target).reason
    unnamed = sshd.target(auth=Auth(method="agent"))
    assert "auth.agent_key" in runner.fail(connector(sshd.known_hosts, agent_socket=str(agent)), unnamed).remedy


@pytest.mark.parametrize("said", [b"", b"\xff\xff\xff\xff\x0c", b"\0\0\0\x05\x0c\0\0\0\x09", b"\0\0\0\x01\x05"])
def test_a_broken_agent_ends_in_auth_failed(sshd, connector, runner, tmp_path, said):
    path = tmp_path / "agent"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        listener.listen()

        def answer():
            connection, _ = listener.accept()
            with connection:
                connection.recv(100)
                connection.sendall(said)

        thread = threading.Thread(target=answer)
        thread.start()
        target = sshd.target(auth=Auth(method="agent", agent_key="SHA256:x"))
        error = runner.fail(connector(sshd.known_hosts, agent_socket=str(path)), target)
        thread.join()

    assert error.state == "auth_failed"


def test_a_user_certificate_logs_in_where_the_key_alone_does_not(start_sshd, connector, runner, new_key, tmp_path):
    authority, key = new_key(tmp_path / "authority"), new_key(tmp_path / "key")
    daemon = start_sshd(f"TrustedUserCAKeys {authority.path}.pub")
    subprocess.run(
        ["ssh-keygen", "-q", "-s", authority.path, "-I", "auditor", "-n", getpass.getuser(), f"{key.path}.pub"],
        check=True,
    )
    certified = Auth(key_file=str(key.path), certificate_file=f"{key.path}-cert.pub")

    output = runner.run(connector(daemon.known_hosts), daemon.target(auth=certified), command="echo hello")

    assert output.stdout == b"hello\n"
    alone = runner.fail(connector(daemon.known_hosts), daemon.target(auth=Auth(key_file=str(key.path))))
    assert alone.state == "auth_failed"


@pytest.mark.parametrize(
    ("name", "text", "mode", "reason"),
    [
        ("missing", None, 0o600, "cannot be read"),
        ("open", "KEY", 0o644, "can be read by others"),
        ("noise", "no key at all\n", 0o600, "no private key"),
        (
            "cut",
            "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNz\n-----END OPENSSH PRIVATE KEY-----\n",
            0o600,
            "no private key",
        ),
    ],
)
def test_a_key_file_that_cannot_be_used_is_named_with_the_reason(
    sshd, connector, runner, user_key, tmp_path, name, text, mode, reason
):
    path = tmp_path / name
    if text is not None:
        path.write_text(user_key.path.read_text() if text == "KEY" else text)
        path.chmod(mode)

    error = runner.fail(connector(sshd.known_hosts), sshd.target(auth=Auth(key_file=str(path))))

    assert error.state == "auth_failed"
    assert str(path) in error.reason
    assert reason in error.reason


def test_a_key_is_read_once_for_all_targets(sshd, user_key, tmp_path):
    path = tmp_path / "key"
    path.write_bytes(user_key.path.read_bytes())
    path.chmod(0o600)
    credentials = Credentials({})
    target = sshd.target(auth=Auth(key_file=str(path)))

    first = credentials.of(target)
    path.unlink()

    assert credentials.of(target) is first


@pytest.mark.parametrize("mode", ["refuse_keys", "tofu", "only_interactive", "ask_for_password", "silent_login"])
def test_a_password_shows_in_no_error_repr_or_log(hostile, connector, runner, tmp_path, caplog, mode):
    caplog.set_level(logging.DEBUG)
    secret = SecretRef("env", "PASSWORD")
    target = hostile.target(mode, auth=Auth(method="password", secret=secret))
    store = PinStore(tmp_path / "pins")
    shown = []

    for known, judge in ((hostile.known_hosts, {}), (KnownHosts(), {"pins": store, "accept_new": True})):
        ready = connector(known, judge=judge, secrets={secret: CANARY})
        error = runner.fail(
            ready, target, limits=Limits(connect_seconds=0.3), sudo_password=CANARY, ready=b"R", prompt=b"P"
        )
        shown += [str(error), repr(error), repr(ready), repr(Credentials({secret: CANARY}).of(target))]

    assert CANARY not in "".join(shown) + caplog.text + (tmp_path / "pins").read_text()


def test_the_settings_of_a_connector_do_not_show_their_secrets():
    assert CANARY not in repr(Settings(judge=Judge(KnownHosts()), secrets={SecretRef("env", "PASSWORD"): CANARY}))
