"""Who the target is: nothing is offered to a host before it has proved to be the one that the inventory names."""

from __future__ import annotations

import datetime as dt
import subprocess
from dataclasses import replace

import pytest

from scanner.connectors.ssh import KnownHosts, PinStore
from scanner.errors import UsageError
from scanner.inventory import Auth, SecretRef
from scanner.script import Identity

PASSWORD = SecretRef("env", "PASSWORD")
BY_PASSWORD = Auth(method="password", secret=PASSWORD)
SECRETS = {PASSWORD: "correct horse"}
NOTHING = KnownHosts()


def clock():
    return dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def test_an_unknown_host_is_offered_no_login_at_all(hostile, connector, runner, nothing_left):
    before = hostile.seen("refuse_keys")

    error = runner.fail(connector(NOTHING), hostile.target("refuse_keys"))

    assert error.state == "identity_unknown"
    assert "SHA256:" in error.reason
    assert "--confirm-key" in error.remedy
    assert hostile.seen("refuse_keys") == before | {"accepted": before.get("accepted", 0) + 1}
    nothing_left()


def test_a_host_that_may_stand_in_a_broken_line_is_told_of_that_line(sshd, connector, runner, tmp_path):
    known = tmp_path / "known_hosts"
    known.write_text(f"# ours\n[127.0.0.1]:{sshd.port} ssh-ed25519 AAAA\n")

    error = runner.fail(connector(known), sshd.target())

    assert error.state == "identity_unknown"
    assert f"{known}:2: the key is cut short" in error.reason


def test_exactly_one_key_is_offered(hostile, connector, runner):
    before = hostile.seen("second_proof").get("keys", 0)

    runner.fail(connector(hostile.known_hosts), hostile.target("second_proof"))

    seen = hostile.seen("second_proof")
    assert seen["keys"] == before + 1
    assert set(seen["fingerprints"]) == {runner.key.fingerprint}
    assert {"none", "passwords", "interactive"}.isdisjoint(seen)


def test_a_changed_key_ends_the_target_and_names_both_keys_and_the_line(
    sshd, connector, runner, new_key, tmp_path, nothing_left
):
    other = new_key(tmp_path / "other")
    known = tmp_path / "known_hosts"
    known.write_text(f"# ours\n[127.0.0.1]:{sshd.port} {other.public}\n")

    error = runner.fail(connector(known), sshd.target())

    assert error.state == "identity_changed"
    assert f"{known}:2" in error.reason
    assert other.fingerprint in error.reason
    nothing_left()


def test_a_host_known_by_another_type_of_key_counts_as_changed(start_sshd, connector, runner, new_key, tmp_path):
    daemon = start_sshd(host_keys=(new_key(tmp_path / "rsa", "-t", "rsa", "-b", "2048"),))
    known = tmp_path / "known_hosts"
    known.write_text(f"[127.0.0.1]:{daemon.port} {new_key(tmp_path / 'other').public}\n")

    assert runner.fail(connector(known), daemon.target()).state == "identity_changed"


def test_of_several_host_keys_the_known_one_is_asked_for(start_sshd, connector, runner, new_key, tmp_path):
    keys = tuple(new_key(tmp_path / kind, "-t", kind) for kind in ("ed25519", "ecdsa", "rsa"))
    daemon = start_sshd(host_keys=keys)
    for key in keys:
        known = tmp_path / f"known-{key.path.name}"
        known.write_text(f"[127.0.0.1]:{daemon.port} {key.public}\n")

        output = runner.run(connector(known), daemon.target(), command="true")

        assert output.host_key == key.fingerprint


def test_a_revoked_key_wins_over_the_line_that_knows_it_and_over_a_pin(sshd, connector, runner, tmp_path):
    store = PinStore(tmp_path / "pins")
    runner.run(connector(NOTHING, judge={"pins": store, "accept_new": True}), sshd.target(), command="true")
    known = tmp_path / "known_hosts"
    key = sshd.known_hosts.read_text().split(None, 1)[1]
    known.write_text(f"{sshd.known_hosts.read_text()}@revoked * {key}")

    error = runner.fail(connector(known, judge={"pins": store}), sshd.target())

    assert error.state == "identity_revoked"
    assert f"{known}:2" in error.reason


def test_accept_new_pins_at_first_sight_and_stays_tofu_with_its_first_time(sshd, connector, runner, tmp_path):
    path = tmp_path / "state" / "pins"
    ready = connector(NOTHING, judge={"pins": PinStore(path), "accept_new": True, "now": clock})

    first = runner.run(ready, sshd.target(), command="true")
    later = runner.run(connector(NOTHING, judge={"pins": PinStore(path)}), sshd.target(), command="true")

    assert first.identity is later.identity is Identity.TOFU
    assert first.first_seen == later.first_seen == "2026-03-01T12:00:00+00:00"
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_pin_becomes_known_when_a_person_confirms_its_fingerprint(sshd, connector, runner, tmp_path):
    store = PinStore(tmp_path / "pins")
    ready = connector(NOTHING, judge={"pins": store, "accept_new": True})
    seen = runner.run(ready, sshd.target(), command="true")
    name = f"[127.0.0.1]:{sshd.port}"

    with pytest.raises(UsageError, match="is pinned with"):
        store.confirm(name, "SHA256:" + "A" * 43)
    store.confirm(name, seen.host_key)

    assert runner.run(ready, sshd.target(), command="true").identity is Identity.KNOWN


def test_a_changed_key_never_replaces_a_pin(start_sshd, connector, runner, tmp_path):
    daemon, impostor = start_sshd(), start_sshd()
    store = PinStore(tmp_path / "pins")
    name = f"[127.0.0.1]:{impostor.port}"
    ready = connector(NOTHING, judge={"pins": store, "accept_new": True})
    runner.run(ready, daemon.target(), command="true")
    pinned = store.find(f"[127.0.0.1]:{daemon.port}")
    store.add(name, pinned.key, pinned.first_seen)

    error = runner.fail(ready, impostor.target())

    assert error.state == "identity_changed"
    assert PinStore(tmp_path / "pins").find(name) == pinned


def test_a_password_goes_to_a_known_host(hostile, connector, runner):
    output = runner.run(connector(hostile.known_hosts, secrets=SECRETS), hostile.target("tofu", auth=BY_PASSWORD))

    assert output.stdout == b"ok\n"


def test_a_password_is_never_sent_to_a_host_that_nobody_confirmed(hostile, connector, runner, tmp_path):
    store = PinStore(tmp_path / "pins")
    secrets = {PASSWORD: "canary"}
    ready = connector(NOTHING, judge={"pins": store, "accept_new": True}, secrets=secrets)

    for _ in range(2):  # at first sight, and pinned
        error = runner.fail(ready, hostile.target("tofu", auth=BY_PASSWORD))
        assert error.state == "auth_failed"
        assert "--confirm-key" in error.remedy
    unknown = runner.fail(connector(NOTHING, secrets=secrets), hostile.target("tofu", auth=BY_PASSWORD))

    assert unknown.state == "identity_unknown"
    assert "canary" not in hostile.seen("tofu").get("heard", [])
    allowed = replace(BY_PASSWORD, password_at_tofu=True)
    runner.fail(ready, hostile.target("tofu", auth=allowed))
    assert "canary" in hostile.seen("tofu")["heard"]


def test_keyboard_interactive_is_never_answered(hostile, connector, runner):
    for mode in ("only_interactive", "interactive_unasked"):
        runner.fail(connector(hostile.known_hosts), hostile.target(mode))
        refused = connector(hostile.known_hosts, secrets={PASSWORD: "wrong"})
        runner.fail(refused, hostile.target(mode, auth=BY_PASSWORD))

        assert "interactive" not in hostile.seen(mode)
        assert "sudo" not in str(hostile.seen(mode).get("heard", ""))


@pytest.fixture(scope="module")
def certified(start_sshd, new_key, tmp_path_factory):
    """Return an sshd whose host keys are certified, and a function that signs them anew."""
    folder = tmp_path_factory.mktemp("ca")
    authority = new_key(folder / "authority")
    host = new_key(folder / "host")
    daemon = start_sshd(f"HostCertificate {host.path}-cert.pub", host_keys=(host,))

    def sign(*options: str, by=authority) -> None:
        subprocess.run(["ssh-keygen", "-q", "-s", by.path, "-I", "host", *options, f"{host.path}.pub"], check=True)

    return daemon, authority, sign, folder


def test_a_certified_host_is_known_by_its_authority_alone(certified, connector, runner):
    daemon, authority, sign, folder = certified
    sign("-h", "-n", "127.0.0.1,elsewhere")
    known = folder / "known"
    known.write_text(f"@cert-authority [127.0.0.*]:{daemon.port} {authority.public}\n")

    output = runner.run(connector(known), daemon.target(), command="true")

    assert output.identity is Identity.CERTIFICATE


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (("-h", "-n", "elsewhere"), "for other hosts"),
        (("-h",), "names no host"),
        (("-h", "-n", "127.0.0.1", "-V", "20200101:20210101"), "not valid now"),
        (("-n", "127.0.0.1"), "certificate for users"),
    ],
)
def test_a_certificate_that_does_not_vouch_is_refused_with_the_reason(certified, connector, runner, options, why):
    daemon, authority, sign, folder = certified
    sign(*options)
    known = folder / "known"
    known.write_text(f"@cert-authority * {authority.public}\n")

    error = runner.fail(connector(known), daemon.target())

    assert error.state in {"identity_unknown", "unreachable:legacy_crypto"}
    assert why in error.reason or why == "certificate for users"


def test_a_certificate_by_a_revoked_or_foreign_authority_is_refused(certified, connector, runner, new_key):
    daemon, authority, sign, folder = certified
    known = folder / "known"
    sign("-h", "-n", "127.0.0.1")
    known.write_text(f"@cert-authority * {authority.public}\n@revoked * {authority.public}\n")
    assert runner.fail(connector(known), daemon.target()).state == "identity_revoked"

    sign("-h", "-n", "127.0.0.1", by=new_key(folder / "foreign"))
    known.write_text(f"@cert-authority * {authority.public}\n")
    assert "no @cert-authority line" in runner.fail(connector(known), daemon.target()).reason


@pytest.mark.parametrize("kind", [("-t", "rsa", "-b", "2048"), ("-t", "ecdsa"), ("-t", "ed25519")])
def test_certificates_of_every_kind_of_key_by_every_kind_of_authority_are_verified(
    start_sshd, connector, runner, new_key, tmp_path, kind
):
    authority, host = new_key(tmp_path / "authority", *kind), new_key(tmp_path / "host", *kind)
    subprocess.run(
        ["ssh-keygen", "-q", "-s", authority.path, "-I", "x", "-h", "-n", "127.0.0.1", f"{host.path}.pub"], check=True
    )
    daemon = start_sshd(f"HostCertificate {host.path}-cert.pub", host_keys=(host,))
    known = tmp_path / "known"
    known.write_text(f"@cert-authority * {authority.public}\n")

    assert runner.run(connector(known), daemon.target(), command="true").identity is Identity.CERTIFICATE
