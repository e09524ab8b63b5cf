from __future__ import annotations

import textwrap

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.errors import InventoryError
from scanner.inventory.read import read_text


@pytest.fixture
def configured(tmp_path):
    """Reads targets (one YAML flow mapping each) beside an OpenSSH configuration."""

    def read(config: str, *targets: str, jumps: str = "[]"):
        (tmp_path / "config").write_text(textwrap.dedent(config))
        text = f"ssh_config: config\njumps: {jumps}\nsites:\n- name: a\n  targets:\n" + "".join(
            f"  - {one}\n" for one in targets
        )
        return read_text(text.encode(), str(tmp_path / "estate.yml"))

    return read


CONFIG = """
    # of the contractor
    User fallback-never-wins-here
    Host press *.hull
        HostName %h.example.net
        Port = 2222
        IdentityFile keys/hull
        ForwardAgent yes
    host * !vault
        Port 22000
        User "auditor"
        IdentityFile keys/all     # the second never counts
        IdentityFile keys/other
"""


def test_the_first_value_that_applies_wins_and_paths_start_at_the_configuration(configured, tmp_path):
    press, other = configured(CONFIG, "{name: press}", "{name: other, address: 10.0.0.1}").targets

    assert (press.name, press.address, press.port, press.user) == (
        "press",
        "press.example.net",
        2222,
        "fallback-never-wins-here",
    )
    assert press.auth.key_file == f"{tmp_path}/keys/hull"
    assert (other.address, other.port, other.auth.key_file) == ("10.0.0.1", 22000, f"{tmp_path}/keys/all")


def test_what_the_inventory_says_wins_over_the_configuration(configured, tmp_path):
    (press,) = configured(CONFIG, "{name: press, port: 22, user: me, auth: {key_file: mine}}").targets

    assert (press.port, press.user, press.auth.key_file) == (22, "me", f"{tmp_path}/mine")


def test_patterns_match_the_address_without_case_and_a_hindering_pattern_wins(configured):
    config = "Host *.HULL !x.hull ws-0?\n Port 7\nHost *\n IdentityFile k\n"
    targets = configured(
        config, *(f"{{name: {name}}}" for name in ("a.hull", "x.hull", "WS-01", "ws-1", "hull"))
    ).targets

    assert [target.port for target in targets] == [7, 22, 7, 22, 22]


def test_proxy_jump_names_jump_hosts_outermost_first_and_makes_those_that_the_inventory_has_not(configured, tmp_path):
    config = """
        Host far
            ProxyJump me@bastion:2200, [2001:db8::1],known
        Host bastion
            HostName bastion.example.net
        Host *
            User auditor
            IdentityFile k
    """
    inventory = configured(config, "{name: far}", "{name: near}", jumps="[{name: known, auth: {key_file: other}}]")

    assert [target.jump for target in inventory.targets] == [("me@bastion:2200", "[2001:db8::1]", "known"), ()]
    assert [(jump.name, jump.address, jump.port, jump.user, jump.auth.key_file) for jump in inventory.jumps] == [
        ("known", "known", 22, "auditor", f"{tmp_path}/other"),
        ("me@bastion:2200", "bastion.example.net", 2200, "me", f"{tmp_path}/k"),
        ("[2001:db8::1]", "2001:db8::1", 22, "auditor", f"{tmp_path}/k"),
    ]


def test_a_changed_configuration_is_a_changed_inventory(configured):
    first = configured("IdentityFile k\n", "{name: a}").digest

    assert configured("IdentityFile k\n", "{name: a}").digest == first
    assert configured("IdentityFile l\n", "{name: a}").digest != first


def test_only_ssh_targets_are_configured(configured):
    (target,) = configured("HostName x\nPort 7\n", "{name: a, connector: local}").targets

    assert (target.address, target.port, target.user, target.auth.method) == ("a", 22, None, "none")


@pytest.mark.parametrize(
    ("config", "line", "said"),
    [
        ("Match host x exec id\n", 1, "Match is not followed"),
        ("\nInclude other\n", 2, "Include is not followed"),
        ("User a\n=\n", 2, "is not a line of ssh_config"),
        ("User a\nUser\n", 2, "is not a line of ssh_config"),
        ('User "a\n', 1, "a quote is not closed"),
        ("", 0, "'t', for line 6 of the inventory: no IdentityFile"),
        ("IdentityFile %r/x\n", 0, "no IdentityFile that is understood"),
        ("IdentityFile ~nobody-by-that-name/x\n", 0, "no such user"),
        ("IdentityFile k\nUser -x\n", 0, "User is not the name of an account"),
        ("IdentityFile k\nUser 'a\x07'\n", 0, "User is not the name of an account"),
        ("IdentityFile k\nUser ''\n", 0, "User is not the name of an account"),
        ("IdentityFile k\nPort 0\n", 0, "Port is not a number"),
        ("IdentityFile k\nPort ssh\n", 0, "Port is not a number"),
        ("IdentityFile k\nHostName -oProxyCommand=x\n", 0, "HostName is not a host name"),
        ("IdentityFile k\nHostName %n.x\n", 0, "HostName is not a host name"),
        ("IdentityFile k\nProxyCommand nc %h %p\n", 0, "ProxyCommand is not run"),
        ("IdentityFile k\nHost t\nProxyJump a b\n", 0, "ProxyJump is not"),
        ("IdentityFile k\nHost t\nProxyJump ssh://a\n", 0, "ProxyJump is not"),
        ("IdentityFile k\nProxyJump bastion\n", 0, "a jump host has a ProxyJump of its own"),
    ],
)
def test_what_would_lead_elsewhere_and_is_not_understood_is_an_error_with_a_remedy(
    configured, tmp_path, config, line, said
):
    with pytest.raises(InventoryError) as caught:
        configured(config, "{name: t}")

    assert (caught.value.file, caught.value.line) == (f"{tmp_path}/config", line)
    assert said in caught.value.message
    assert caught.value.remedy


def test_a_proxy_command_that_is_none_or_overruled_by_a_jump_is_no_error(configured):
    configured("IdentityFile k\nProxyCommand none\n", "{name: t}")
    (target,) = configured("IdentityFile k\nProxyCommand x\n", "{name: t, jump: []}").targets

    assert target.jump == ()


def test_a_missing_configuration_is_an_inventory_error(tmp_path):
    with pytest.raises(InventoryError, match="No such file") as caught:
        read_text(b"ssh_config: nowhere\nsites: [{name: a, targets: [{name: b}]}]", str(tmp_path / "estate.yml"))

    assert caught.value.file == str(tmp_path / "nowhere")


WORDS = ["Host", "HostName", "Port", "User", "IdentityFile", "ProxyJump", "Match", " ", "=", "t", "*", "!", "[", "%h", "22", '"', "#", ",", "@", ":", "\n", "~", "\x00", "é"]  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(st.sampled_from(WORDS), max_size=30).map("".join))
def test_no_configuration_makes_the_reader_raise_anything_but_an_inventory_error(configured, text):
    try:
        found = configured(text, "{name: t}").targets[0].address
    except InventoryError as error:
        found = str(error)

    assert found
