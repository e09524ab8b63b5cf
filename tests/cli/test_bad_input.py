"""Inventories that cannot be used: exit 2, the line and the remedy, nothing scanned (all faults: tests/inventory)."""

from __future__ import annotations

import pytest

LONG = "a" * 300
LOGIN = "auth: {method: agent, agent_key: SHA256:x}"
LAUGHS = "\n".join(
    f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


def site(name: str, target: str = "name: x, address: localhost, connector: local") -> str:
    return f"sites:\n- name: {name}\n  targets:\n  - {{{target}}}\n"


BAD = {
    "nothing": ("", 1, "name at least one site"),
    "no site": ("sites: []\n", 1, "a list of at least one site"),
    "an unknown key": (site("a", "name: x, flavour: sweet"), 4, "known are address"),
    "a range without an end": (site("a", "'name': 'ws-[001:'"), 4, "one range such as ws-[001:040]"),
    "a range that runs backwards": (site("a", "name: 'ws-[040:001]'"), 4, "put the lower end first"),
    "a range of a billion": (site("a", "name: 'ws-[1:999999999]'"), 4, "split it"),
    "a key file that is not there": (site("a", "name: x, auth: {key_file: nokey}"), 4, "give the path of the file"),
    "a password in the file": (site("a", "name: x, auth: {method: password, secret: hunter2}"), 4, "write env:NAME"),
    "a site named ../../x": (site("'../../x'"), 2, "letters, digits"),
    "a target named ../../x": (site("a", f"name: '../../x', {LOGIN}"), 4, "letters, digits"),
    "a name of 300 characters": (site(LONG), 2, "at most 100"),
    "a name with NUL": (site('"a\\0b"'), 2, "letters, digits"),
    "a name with an escape sequence": (site('"a\\e[2J"'), 2, "letters, digits"),
    "a billion laughs": (f"a: &a [x, x, x, x, x, x, x, x]\n{LAUGHS}\nsites: *i\n", 1, "use defaults instead"),
    "a list in a list in a list": ("[" * 100_000, 1, "an inventory needs no such depth"),
    "a program in a tag": ('sites: !!python/object/apply:os.system ["true"]\n', 1, "leave the tag out"),
    "an address that is an option": (
        site("a", f"name: x, address: '-oProxyCommand=true', {LOGIN}"),
        4,
        "a host name or IP",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_an_inventory_that_cannot_be_used_is_2_with_its_line_and_what_to_do(mediascan, tmp_path, what):
    text, line, remedy = BAD[what]
    estate = tmp_path / "estate.yml"
    estate.write_text(text)
    done = mediascan("scan", estate)

    assert done.returncode == 2
    assert done.stderr.startswith(f"mediascan: {estate}:{line}: ")
    assert remedy in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "hunter2" not in done.stderr
    assert not (tmp_path / "state").exists()
