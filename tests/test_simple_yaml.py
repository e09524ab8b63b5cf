"""The small part of YAML that is read by our own reader: the same answer as ruamel's, or none."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.catalog import documents
from scanner.errors import InventoryError, ProfileError
from scanner.inventory import document
from scanner.simple_yaml import simple

ESTATE = """# an estate
known_hosts: [/etc/ssh/known_hosts, ~/.ssh/known_hosts]
defaults: {port: 2222, user: scan, auth: {key_file: /keys/user, secret: env:PASS}}
title: Estate, the 'first'  # of two
sites:
  - name: site-0
    owner: "Zo\u00eb # Ash"

    targets:
      - {name: ws-1, profile: landing, landing: true}
      - {name: 10.0.0.1, tags: [a b, 'c, d'], weight: 0.5}
      -   name: last
          port: 22:22
          user: ~
          tags: []
  # the other
  - targets:
    - C:\\Exports
    - ws-[001:040]
    - 7
    name: other
    title: >-
      More than
      one line: of #text
    owner:
"""
PIECES = ("a", "b: c", "- ", "  ", "\n", "\n  ", ": ", ":", "#", " #", "{", "}", "[", "]", ",", "'", '"', "1", "0.5", "~",
          "true", "null", ">-\n", "|\n", "&a ", "*a", "!t ", "---\n", "? ", "\t", "\u00e9", "\r", "-", ".", "/", "\\\\", "<<: ")  # fmt: skip


def by_ruamel(text):
    try:
        return document._Reader("f", text).read()
    except InventoryError:
        return None


def agrees(text):
    found = simple(text, document._scalar)
    expected = by_ruamel(text) if found else None
    return found is None or (found == expected and repr(found[0]) == repr(expected[0]))


def agrees_on_profile(text):
    found = simple(text, documents._scalar)
    if found is None:
        return True
    try:
        expected = documents._parsed(Path("f"), text, nodes=False)
    except ProfileError:
        return False
    return found[0] == expected and repr(found[0]) == repr(expected)


def test_an_estate_is_read_with_the_line_of_every_key():
    value, lines = simple(ESTATE, document._scalar)

    assert value["sites"][0]["targets"][1] == {"name": "10.0.0.1", "tags": ["a b", "c, d"], "weight": 0.5}
    assert value["sites"][1]["title"] == "More than one line: of #text"
    assert (lines["sites", 1, "owner"], lines["sites", 0, "targets", 2, "tags"]) == (25, 15)


@pytest.mark.parametrize(
    "path",
    sorted(path for folder in ("checks", "inventories") for path in Path(folder).rglob("*.yml")),
    ids=lambda path: path.name,
)
def test_of_every_file_that_is_shipped_both_say_the_same(path):
    text = path.read_text("utf-8")

    assert agrees(text)
    assert agrees_on_profile(text)


@pytest.mark.parametrize(
    "path", [*sorted(Path("checks/profiles").glob("*.yml")), Path("inventories/demo/estate.yml")], ids=str
)
def test_profiles_and_the_demonstration_are_written_in_this_part(path):
    assert simple(path.read_text("utf-8"), documents._scalar if "profiles" in str(path) else document._scalar)


@pytest.mark.parametrize(
    "text",
    [
        "", "a", "---\na: 1\n", "a: 1\na: 2\n", "a: &b c\n", "a: *b\n", "a: !t b\n", "a: |\n  b\n", "a: b\n  c\n", "a: [b,\n c]\n",
        "a: b: c\n", "a: b:\n", "a:\tb\n", 'a: "\\n"\n', "a: 'b''c'\n", "a: b\r\n", "? a\n: b\n", "- - a\n", "a: {b: c\n", "a: {b:c}\n",
        "a:\n - b\n  - c\n", "a:\n   b: c\n  d: e\n", "  a: b\nc: d\n", "a: >-\n  b\n\n  c\n", "a: >-\n  b\n  # c\nd: e\n", "a: >-\n  b\n   c\nd: e\n",
        "a: >-\n  b\n", "<<: {a: b}\n", "%YAML 1.2\n---\na: b\n", "a: b\u2028c\n", "\ufeffa: b\n", "a: {b: c}}\n", "a: {b: c} d\n", "true: a\n", "{null: a}\n",
    ],
)  # fmt: skip
def test_what_is_written_otherwise_is_left_to_ruamel(text):
    assert simple(text, document._scalar) is None


@pytest.mark.parametrize(
    "word", ["yes", "No", "TRUE", "Null", "0o17", "0123", "1e3", "2001-12-14", "+1", ".5", "~", "22:22", "1_000"]
)
def test_of_a_profile_no_word_is_read_that_could_be_something_else(word):
    assert simple(f"a: {word}\n", documents._scalar) is None


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_of_any_text_both_say_the_same(text):
    assert agrees(text)
    assert agrees_on_profile(text)


@settings(max_examples=300)
@given(st.data())
def test_of_an_estate_with_mistakes_both_say_the_same(data):
    text = ESTATE
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        gone = data.draw(st.integers(0, 2))
        text = text[:at] + data.draw(st.sampled_from(("", *PIECES))) + text[at + gone :]

    assert agrees(text)
    assert agrees_on_profile(text)
