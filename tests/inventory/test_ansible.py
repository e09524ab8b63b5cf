from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.errors import InventoryError
from scanner.inventory import ansible
from scanner.inventory.read import read_text

CANARY = "canary-7f3a"
RECORDED = Path(__file__).parent / "ansible"

LEEDS = {
    "_meta": {
        "hostvars": {
            "in-tray": {
                "ansible_host": "10.20.0.5",
                "ansible_port": "2222",
                "ansible_user": "auditor",
                "ansible_ssh_private_key_file": "~/.ssh/leeds",
                "ansible_become_pass": CANARY,
                "team": "delivery",
            },
            "ws-01": {"ansible_user": "auditor", "ansible_ssh_pass": {"__ansible_vault": CANARY}, "team": "delivery"},
            "dc01": {"ansible_connection": "network_cli", "ansible_password": CANARY},
            "here": {"ansible_connection": "local"},
        }
    },
    "all": {"children": ["ungrouped", "leeds", "hull"]},
    "leeds": {"children": ["landing", "desks"]},
    "landing": {"hosts": ["in-tray"]},
    "desks": {"hosts": ["ws-01", "in-tray", "dc01"]},
    "hull": {"hosts": ["press", "ws-01"]},
    "ungrouped": {"hosts": ["here"]},
}


@pytest.fixture
def importing(tmp_path):
    def run(groups: object, site_from: str = "") -> ansible.Imported:
        path = tmp_path / "estate.json"
        path.write_text(groups if isinstance(groups, str) else json.dumps(groups))
        return ansible.read(str(path), site_from)

    return run


def test_each_top_level_group_is_a_site_and_a_host_is_in_the_first_that_holds_it(importing):
    inventory = importing(LEEDS).inventory

    assert {site.name: [target.name for target in site.targets] for site in inventory.sites} == {
        "leeds": ["in-tray", "ws-01"],
        "hull": ["press"],
        "ungrouped": ["here"],
    }


def test_only_the_variables_that_say_how_to_reach_a_host_are_taken(importing):
    in_tray, workstation, press, here = importing(LEEDS).inventory.targets

    assert (in_tray.address, in_tray.port, in_tray.user) == ("10.20.0.5", 2222, "auditor")
    assert in_tray.auth.key_file is not None
    assert in_tray.auth.key_file.endswith("/.ssh/leeds")
    assert (workstation.address, workstation.port) == ("ws-01", 22)
    assert (press.address, press.user) == ("press", None)
    assert here.connector == "local"


def test_what_looks_like_a_secret_is_dropped_with_a_note_that_names_only_the_variable(importing):
    imported = importing(LEEDS)

    for name in ("ansible_become_pass", "ansible_ssh_pass", "ansible_password"):
        assert any(note.startswith(f"{name} is dropped") and "env:NAME" in note for note in imported.notes)
    assert CANARY not in imported.yaml + repr(imported)


def test_hosts_that_this_scanner_cannot_reach_are_left_out_with_a_note(importing):
    imported = importing(LEEDS)

    assert "left out, as ansible_connection is neither ssh, winrm, psrp nor local (1 hosts)" in imported.notes
    assert "dc01" not in imported.yaml


def test_without_a_key_file_the_default_key_of_openssh_is_written_down_for_the_person_to_correct(importing):
    imported = importing(LEEDS)

    assert str(imported.inventory.sites[1].targets[0].auth.key_file).endswith("/.ssh/id_ed25519")
    assert any(note.startswith("no key file is named") and "(2 hosts)" in note for note in imported.notes)


def test_the_text_can_be_kept_as_an_inventory_file(importing):
    imported = importing(LEEDS)

    assert read_text(imported.yaml.encode(), imported.inventory.file) == imported.inventory


def test_a_host_variable_may_name_the_site(importing):
    groups = {
        "_meta": {"hostvars": {"a": {"team": "x"}, "b": {"team": "y"}}},
        "all": {"children": ["g"]},
        "g": {"hosts": ["a", "b"]},
    }

    assert [site.name for site in importing(groups, "team").inventory.sites] == ["x", "y"]
    with pytest.raises(InventoryError, match="host 'c': team is no text, so the host has no site"):
        importing({"all": {"children": ["ungrouped"]}, "ungrouped": {"hosts": ["c"]}}, "team")


def test_what_ansible_core_2_19_printed_is_read():
    """list.json and export.json are the output of ansible-inventory 2.19 --list (--export) over hosts.ini."""
    imported = ansible.read(str(RECORDED / "list.json"))
    exported = ansible.read(str(RECORDED / "export.json"))

    assert {
        site.name: [(t.name, t.address, t.port, t.user) for t in site.targets] for site in imported.inventory.sites
    } == {
        "leeds": [
            ("in-tray", "10.20.0.5", 2222, "auditor"),
            ("ws-01", "ws-01", 22, "auditor"),
            ("ws-02", "ws-02", 22, "auditor"),
            ("ws-03", "ws-03", 22, "auditor"),
        ],
        "hull": [("counter", "counter.hull.example", 22, None)],
        "ungrouped": [("spare", "10.9.9.9", 22, None)],
    }
    assert CANARY not in repr(imported)
    assert any("without --export" in note for note in exported.notes)
    assert not any("--export" in note for note in imported.notes)


def test_a_group_that_holds_itself_is_walked_once(importing):
    groups = {
        "all": {"children": ["a"]},
        "a": {"children": ["b"], "hosts": ["x"]},
        "b": {"children": ["a"], "hosts": ["y"]},
    }

    assert [target.name for target in importing(groups).inventory.targets] == ["x", "y"]


def test_variables_of_groups_are_said_to_be_unread(importing):
    groups = {"all": {"children": ["a"]}, "a": {"hosts": ["x"], "vars": {"ansible_user": "root"}}}

    imported = importing(groups)

    assert imported.inventory.targets[0].user is None
    assert any("without --export" in note for note in imported.notes)


WRONG = [
    ("", "not JSON"),
    ("[all]\nhost1\n", "not JSON"),
    ('{"a": {}, "a": {}}', "not JSON"),
    ('{"a": NaN}', "not JSON"),
    ("[" * 100_000, "nested deeper"),
    ("[]", "is not a mapping"),
    ("{}", "sites: empty"),
    ({"all": []}, "'all' is not a mapping"),
    ({"all": {"children": "x"}}, "does not list names"),
    ({"_meta": {"hostvars": {"a": CANARY}}}, "'a' is not a mapping"),
    ({"_meta": {"hostvars": {"a": {"ansible_host": "{{ lookup('env', 'X') }}"}}}}, "host 'a': ansible_host is not plain text"),
    ({"_meta": {"hostvars": {"a": {"ansible_host": {"__ansible_vault": CANARY}}}}}, "host 'a': ansible_host is not plain text"),
    ({"_meta": {"hostvars": {"a": {"ansible_host": f"x@{CANARY}"}}}}, "address: not of the expected form"),
    ({"_meta": {"hostvars": {"a": {"ansible_port": CANARY}}}}, "host 'a': ansible_port is not a number"),
    ({"_meta": {"hostvars": {"a": {"ansible_port": 70000}}}}, "port: more than 65535"),
    ('{"_meta": {"hostvars": {"a": {"ansible_user": "\\ud800"}}}}', "half a character"),
    ('{"_meta": {"hostvars": {"a\\ud800": {}}}}', "half a character"),
    ({"_meta": {"hostvars": {"../x": {}}}}, "name: not of the expected form"),
    ({"_meta": {"hostvars": {"a": {"ansible_host": "h"}, "b": {"ansible_host": "h"}}}}, "'b' stands here a second time"),
]  # fmt: skip


@pytest.mark.parametrize(("groups", "said"), WRONG, ids=[str(row[0])[:50] for row in WRONG])
def test_what_ansible_would_not_write_is_an_inventory_error_with_a_remedy(importing, groups, said):
    with pytest.raises(InventoryError) as caught:
        importing(groups)

    assert said in caught.value.message
    assert caught.value.remedy
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("name", ["no", "0123", "22", "1e3", "true", "null", "on", "0x1f", "1.5", "a-b"])
def test_a_host_keeps_its_name_whatever_it_looks_like(importing, name):
    assert importing({"all": {"children": ["g"]}, "g": {"hosts": [name]}}).inventory.targets[0].name == name


JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=6), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
    st.sampled_from(["all", "_meta", "hostvars", "children", "hosts", "vars", "a", "ansible_host", "ansible_port"]) | st.text(max_size=4), inner, max_size=4))  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(groups=st.dictionaries(st.sampled_from(["all", "_meta", "a", "b"]), JSON), meta=JSON)
def test_no_json_makes_the_import_raise_anything_but_an_inventory_error(importing, groups, meta):
    try:
        targets = importing({"_meta": {"hostvars": meta}} | groups).inventory.targets
    except InventoryError as error:
        targets = (str(error),)

    assert targets
