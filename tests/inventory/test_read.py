from __future__ import annotations

import hashlib
import os
import re
from fractions import Fraction

import pytest

from scanner.errors import InventoryError
from scanner.inventory import Auth, Become, SecretRef, read
from scanner.inventory.read import read_text

ESTATE = """\
schema: mediascan/inventory-1
title: Prison data
known_hosts: [known_hosts, /etc/ssh/ssh_known_hosts]
defaults:
  user: auditor
  profile: server
  tags: [linux]
  auth: {key_file: keys/id}
jumps:
  - name: bastion
    address: 192.0.2.1
    auth: {method: password, secret: fd:3}
sites:
  - name: leeds
    title: Leeds delivery centre
    owner: A. Example
    defaults:
      weight: 0.1
      jump: [bastion]
    targets:
      - name: in-tray
        address: 10.0.0.5
        landing: true
        weight: 10
        profile: landing
      - name: ws-[08:10]
        port: 2222
        become: {secret: env:SUDO}
  - name: hull
    targets:
      - name: print
        connector: replay
        recording: recordings/print
"""


def test_the_nearest_of_target_site_and_estate_gives_a_field(reading):
    targets = {target.name: target for target in reading(ESTATE).targets}

    assert list(targets) == ["in-tray", "ws-08", "ws-09", "ws-10", "print"]
    assert [target.profile for target in targets.values()] == ["landing", "server", "server", "server", "server"]
    assert [target.weight for target in targets.values()] == [10, *[Fraction(1, 10)] * 3, 1]
    assert [target.jump for target in targets.values()] == [("bastion",)] * 4 + [()]
    assert [target.landing for target in targets.values()] == [True, False, False, False, False]
    assert {target.user for target in targets.values()} == {"auditor"}
    assert {target.tags for target in targets.values()} == {("linux",)}


def test_a_target_knows_its_line_and_its_paths_start_at_the_file(reading):
    inventory = reading(ESTATE)
    in_tray, _, workstation, _, printer = inventory.targets

    assert (in_tray.line, workstation.line, printer.line) == (21, 26, 31)
    assert in_tray.auth.key_file == "/estate/keys/id"
    assert printer.recording == "/estate/recordings/print"
    assert inventory.known_hosts == ("/estate/known_hosts", "/etc/ssh/ssh_known_hosts")
    assert workstation.become == Become("sudo", SecretRef("env", "SUDO"))
    assert workstation.become.secret is not None
    assert workstation.become.secret.line == 28


def test_sites_and_jump_hosts_say_what_was_written(reading):
    inventory = reading(ESTATE)

    assert [(site.name, site.title, site.owner, site.line) for site in inventory.sites] == [
        ("leeds", "Leeds delivery centre", "A. Example", 14),
        ("hull", "", "", 29),
    ]
    (bastion,) = inventory.jumps
    assert (bastion.name, bastion.address, bastion.auth.method, bastion.auth.secret) == (
        "bastion",
        "192.0.2.1",
        "password",
        SecretRef("fd", "3"),
    )


def test_the_digest_is_the_sha256_of_the_file(tmp_path):
    path = tmp_path / "estate.yml"
    path.write_text(ESTATE)

    inventory = read(path)

    assert inventory.digest == hashlib.sha256(ESTATE.encode()).hexdigest()
    assert inventory.file == str(path)


def test_a_target_needs_no_more_than_a_name_and_a_login(reading_targets):
    (target,) = reading_targets("- name: ws-1").targets

    assert (target.address, target.port, target.connector, target.profile) == ("ws-1", 22, "ssh", "workstation")
    assert (target.weight, target.landing, target.become) == (1, False, Become())


def test_one_recording_serves_a_whole_range_and_a_range_of_recordings_goes_in_step(reading_targets):
    inventory = reading_targets("""
        - {name: "a-[1:2]", connector: replay, recording: one}
        - {name: "b-[1:2]", connector: replay, recording: "two-[1:2]"}
    """)

    assert [target.recording for target in inventory.targets] == [
        "/estate/one",
        "/estate/one",
        "/estate/two-1",
        "/estate/two-2",
    ]


def test_defaults_for_reached_targets_leave_a_replayed_one_without_credentials(reading):
    inventory = reading("""
        defaults: {auth: {key_file: id}, become: {secret: prompt}, jump: [j]}
        jumps: [{name: j, auth: {key_file: id}}]
        sites: [{name: x, targets: [{name: x1, connector: replay, recording: r}, {name: x2, connector: local}]}]
    """)
    replayed, local = inventory.targets

    assert (replayed.auth, replayed.become, replayed.jump) == (Auth("none"), Become("none"), ())
    assert (local.auth, local.become, local.jump) == (Auth("none"), Become("sudo", SecretRef("prompt", "")), ())


def test_one_private_address_behind_two_jump_hosts_is_two_machines(reading):
    inventory = reading("""
        defaults: {auth: {key_file: id}}
        jumps: [{name: a, auth: {key_file: id}}, {name: b, auth: {key_file: id}}]
        sites:
          - {name: x, targets: [{name: x1, address: 10.0.0.1, jump: [a]}]}
          - {name: y, targets: [{name: y1, address: 10.0.0.1, jump: [b]}]}
    """)

    assert len(inventory.targets) == 2


TARGETS = [
    # what stands in the list of targets from line 6 on, the line, what the error says, what the remedy says
    ("- {name: a, adress: b}", 6, "'adress' is not a field", "did you mean address?"),
    ("- {name: a, weight: 0.09}", 6, "less than 0.1", "0.1 to 10"),
    ("- name: a\n  weight: 10.5", 7, "more than 10", "0.1 to 10"),
    ("- name: a\n  weight: heavy", 7, "a number is expected", "0.1 to 10"),
    ("- name: a\n  weight: true", 7, "a number is expected", "0.1 to 10"),
    ("- {name: a, port: 0}", 6, "less than 1", "1 to 65535"),
    ("- {name: a, port: 0022}", 6, "a whole number is expected", "1 to 65535"),
    ("- {name: 12}", 6, "text is expected", "put it in quotes"),
    ("- {name: a, landing: yes}", 6, "true or false is expected", "true if transferred data arrives"),
    ("- {name: a, connector: telnet}", 6, "not one of the known words", "local, replay, ssh or winrm"),
    ("- {name: a, user: }", 6, "text is expected", "the account to log in with"),
    ("- {name: a, user: -oProxyCommand=x}", 6, "not of the expected form", "the account"),
    ("- {name: a, address: -oProxyCommand}", 6, "not of the expected form", "host name or IP"),
    ("- {name: a, address: me@host}", 6, "not of the expected form", "host name or IP"),
    ("- {name: ../../etc}", 6, "not of the expected form", "letters, digits"),
    ("- {name: a.}", 6, "not of the expected form", "letters, digits"),
    ("- port: 22", 6, "name is missing", "at least a name"),
    ("- {name: a, tags: [x, x]}", 6, "an item stands here twice", "words of your own"),
    ("- name: a\n- just a name", 7, "keys with values is expected", "one target"),
    ('- name: "a-[5:1]"', 6, "the range runs backwards", "put the lower end first"),
    ('- name: "a-[1:99999999]"', 6, "more than 10000", "split it"),
    ('- name: "a-[1:2"', 6, "not a range", "[001:040]"),
    ('- name: "a-[1:2]"\n  address: "b-[1:3]"', 7, "a range of 3 beside a name that stands for 2", "equally long"),
    ('- name: "a-[1:2]"\n  address: b', 6, "a second time, after line 6", "'a-1'"),
    ("- {name: a, jump: [bastion]}", 6, "'bastion' is not in jumps", "none is known"),
    ("- {name: a, recording: x}", 6, "goes with the connector replay", "together"),
    ("- {name: a, connector: replay}", 6, "goes with the connector replay", "together"),
    ("- name: a\n- name: A", 7, "the target 'A' stands here a second time, after line 6", "rename"),
    (
        "- {name: a, address: H}\n- {name: b, address: h.}",
        7,
        "'b' stands here a second time, after line 6",
        "it is 'a'",
    ),
    ("- {name: a, address: '::1'}\n- {name: b, address: '0:0::1'}", 7, "a second time, after line 6", "it is 'a'"),
    ("- {name: a, connector: local}\n- {name: b, connector: local}", 7, "a second time, after line 6", "it is 'a'"),
    ("- name: a\n  auth: {method: password}", 7, "'a': auth: method password needs secret", "secret: env:NAME"),
    ("- name: a\n  auth: {method: agent}", 7, "method agent needs agent_key", "agent_key: SHA256"),
    ("- name: a\n  auth: {method: agent, agent_key: SHA256:x}", 7, "not of the expected form", "ssh-add -l"),
    ("- name: a\n  auth: {method: none}", 7, "ssh needs a login", "key_file"),
    (
        "- name: a\n  auth: {key_file: k, agent_key: SHA256:" + "x" * 43 + "}",
        7,
        "agent_key does not go with",
        "key_file",
    ),
    ("- name: a\n  become: {method: none, secret: prompt}", 7, "method none has no secret", "leave the secret out"),
    ("- name: a\n  become: {method: doas}", 7, "not one of the known words", "sudo or none"),
    ("- name: a\n  auth:\n    key_file: ~nobody-by-that-name/id", 7, "no such user", "write the path out"),
]


@pytest.mark.parametrize(("text", "line", "said", "remedy"), TARGETS, ids=[row[0][:60] for row in TARGETS])
def test_a_wrong_target_is_an_error_with_its_line_and_the_remedy(reading_targets, text, line, said, remedy):
    with pytest.raises(InventoryError) as caught:
        reading_targets(text)

    assert caught.value.line == line
    assert str(caught.value).startswith(f"/estate/estate.yml:{line}: ")
    assert said in caught.value.message
    assert remedy in caught.value.remedy


ESTATES = [
    ("", 1, "is empty", "at least one site"),
    ("# only a comment\n", 1, "is empty", "at least one site"),
    ("null\n", 1, "the inventory: keys with values is expected", "sites and their targets"),
    ("- a\n", 1, "the inventory: keys with values is expected", "sites and their targets"),
    ("title: x\n", 1, "sites is missing", "sites and their targets"),
    ("title: x\nsites: []\n", 2, "sites: empty", "at least one site"),
    ("sites:\n  - name: a\n    targets: []\n", 3, "sites[0].targets: empty", "at least one target"),
    ("sites:\n  - name: a\n    targets:\n", 3, "sites[0].targets: a list is expected", "at least one target"),
    ("sitse: []\n", 1, "'sitse' is not a field", "did you mean sites?"),
    ("schema: mediascan/inventory-2\nsites: []\n", 1, "not the format that this mediascan reads", "inventory-1"),
    ("sites:\n  - name: a\n    targets:\n      - name: b\n", 4, "'b': nothing says how to log in", "key_file"),
    ("defaults: {auth: {key_file: id}}\njumps:\n- {name: j, auth: {key_file: id}}\n- {name: j, auth: {key_file: id}}\nsites: [{name: a, targets: [{name: b}]}]", 4, "'j' stands here twice", "rename"),
    ("defaults: {auth: {key_file: id}}\nsites:\n- {name: a, targets: [{name: b}]}\n- {name: A, targets: [{name: c}]}", 4, "the site 'A' stands here a second time, after line 3", "one entry"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "said", "remedy"), ESTATES, ids=[row[0][:40] for row in ESTATES])
def test_a_wrong_estate_is_an_error_with_its_line_and_the_remedy(reading, text, line, said, remedy):
    with pytest.raises(InventoryError) as caught:
        reading(text)

    assert caught.value.line == line
    assert said in caught.value.message
    assert remedy in caught.value.remedy


def test_of_several_faults_the_first_is_told_and_the_others_are_counted(reading_targets):
    with pytest.raises(InventoryError, match="2 more faults follow") as caught:
        reading_targets("- {name: a, port: 0}\n- {name: b, weight: 0}\n- {name: c, x: 0}")

    assert caught.value.line == 6


def test_an_estate_of_more_than_100000_targets_is_refused_before_it_is_built(reading_targets):
    with pytest.raises(InventoryError, match="more than 100000 targets") as caught:
        reading_targets("\n".join(f'- name: "h{number}-[1:10000]"' for number in range(11)))

    assert caught.value.line == 16


@pytest.mark.parametrize(
    "secret",
    ["{name: a, password: CANARY}", "{name: a, auth: {method: password, secret: CANARY}}",
     "{name: a, auth: {method: password, secret: [CANARY]}}", "{name: a, auth: {method: password, secret: {CANARY!: 1}}}",
     "{name: a, auth: CANARY}", "{name: a, auth: {method: CANARY}}", '{name: a, user: "CANARY\\n"}',
     "{name: a, address: 'x:CANARY@y'}", "{name: a, tags: ['CANARY@', 'CANARY@']}", "{name: a, become: {secret: 'env:CANARY!'}}",
     "{name: a, become: {secret: 'fd:CANARY'}}", "{name: a, port: CANARY}", "{name: a, weight: CANARY}", "CANARY", "!CANARY x",
     "&CANARY x", "*CANARY", '{name: a, user: "CANARY\\q"}', '{name: a, auth: {method: password, secret: "CANARY'],
)  # fmt: skip
def test_no_error_repeats_what_stands_where_a_secret_could_stand(reading_targets, secret):
    with pytest.raises(InventoryError) as caught:
        reading_targets(f"- {secret}")

    error: BaseException | None = caught.value
    while error is not None:
        if not error.__suppress_context__ or error is caught.value:
            assert "CANARY" not in f"{error} {error!r} {error.args}"
        error = error.__cause__


@pytest.mark.parametrize("key", ["password", "passphrase", "token", "ssh_password"])
def test_a_literal_password_is_an_error_that_says_how_to_refer_to_it(reading_targets, key):
    with pytest.raises(InventoryError, match=re.escape("env:NAME, file:PATH, fd:N, keyring:SERVICE/USER or prompt")):
        reading_targets(f"- {{name: a, {key}: hunter2}}")
    with pytest.raises(InventoryError, match="a secret does not stand in this file"):
        reading_targets("- {name: a, auth: {method: password, secret: hunter2}}")


@pytest.mark.parametrize("kind", ["folder", "fifo", "nothing", "nul"])
def test_what_is_not_a_file_is_refused_at_once(tmp_path, kind):
    path = tmp_path / "estate.yml"
    if kind == "folder":
        path.mkdir()
    if kind == "fifo":
        os.mkfifo(path)

    with pytest.raises(InventoryError, match=r"cannot be read|is not a file") as caught:
        read(str(path) + "\0" if kind == "nul" else path)

    assert caught.value.remedy


def test_targets_of_a_site_have_their_login_in_common_but_for_those_that_say_another(reading):
    (site,) = reading(
        "defaults: {user: audit, auth: {key_file: id}}\n"
        "sites:\n"
        "- name: a\n"
        "  defaults: {port: 2222}\n"
        "  targets:\n"
        "  - {name: one, tags: [x]}\n"
        "  - {name: two, user: other}\n"
        "  - {name: three, weight: 2}\n"
    ).sites

    assert [(one.name, one.port, one.user, one.auth.line, one.line) for one in site.targets] == [
        ("one", 2222, "audit", 1, 6),
        ("two", 2222, "other", 1, 7),
        ("three", 2222, "audit", 1, 8),
    ]
    assert [(one.weight, one.tags) for one in site.targets] == [(1, ("x",)), (1, ()), (2, ())]


def test_a_login_that_nobody_says_has_the_line_of_each_target(reading_beside_configuration):
    (site,) = reading_beside_configuration(
        "ssh_config: config\nsites:\n- name: a\n  targets:\n  - name: one\n  - name: two\n"
    ).sites

    assert [one.auth.line for one in site.targets] == [5, 6]


@pytest.fixture
def reading_beside_configuration(tmp_path):
    """Read an inventory that lies beside an OpenSSH configuration with a key for every host."""
    (tmp_path / "config").write_text("Host *\n  IdentityFile /keys/id\n")
    return lambda text: read_text(text.encode(), str(tmp_path / "estate.yml"))
