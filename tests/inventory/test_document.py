from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.errors import InventoryError
from scanner.inventory import document
from scanner.inventory.read import read, read_text


def value(text: str) -> object:
    return document.parse(text.encode(), "estate.yml").value


@pytest.mark.parametrize(
    "word",
    ["no", "yes", "on", "off", "NO", "True", "Null", "22:22", "0123", "0o17", "0x1f", "1e3", "1_000", ".5", "5.", "+1",
     ".inf", ".nan", "2026-11-23", "1.2.3", "123456789012345678901234567890", "="],
)  # fmt: skip
def test_what_is_not_plainly_a_number_or_a_word_of_yaml_12_stays_text(word):
    assert value(f"a: {word}") == {"a": word}


@pytest.mark.parametrize(
    ("text", "meant"),
    [("22", 22), ("-3", -3), ("0", 0), ("0.1", 0.1), ("10.25", 10.25), ("true", True), ("false", False), ("null", None),
     ("~", None), ("", None), ("'22'", "22"), ('"true"', "true"), ("''", ""), ("|\n  22", "22")],
)  # fmt: skip
def test_numbers_booleans_and_null_are_what_they_look_like_and_quoted_text_is_text(text, meant):
    found = value(f"a: {text}")

    assert found == {"a": meant}
    assert type(found["a"]) is type(meant)  # type: ignore[index]


def test_keys_are_always_text():
    assert value("1: a\nno: b\nnull: c") == {"1": "a", "no": "b", "null": "c"}


def test_every_key_and_item_remembers_its_line():
    found = document.parse(b"a:\n  - b: 1\n    c:\n      2\n  - 3\n", "estate.yml")

    assert found.lines[("a", 0, "c")] == 3
    assert [found.line(where) for where in [("a",), ("a", 0, "b"), ("a", 1), ("a", 1, "absent"), ("absent",)]] == [
        1,
        2,
        5,
        5,
        1,
    ]


BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
)

REFUSED = [
    (BOMB, 1, "an anchor or alias"),
    ("a: 1\nb: *a\n", 2, "an anchor or alias"),
    ("a: {<<: *x}\n", 1, "an anchor or alias"),
    ("a: 1\nb: !!python/object:os.system x\n", 2, "a tag"),
    ("a: !secret x", 1, "a tag"),
    ("a: !!str 1", 1, "a tag"),
    ("!x a: 1", 1, "a tag"),
    ("a: 1\nb: 2\na: 3", 3, "'a' stands here twice"),
    ("a:\n  b: 1\n  'b': 2", 3, "'b' stands here twice"),
    ("a: {b c: 1, b c: 2}", 1, "a key stands here twice"),
    ("? [a]\n: b", 1, "a list or mapping as a key"),
    ("? {a: b}\n: b", 1, "a list or mapping as a key"),
    ("%YAML 1.1\n---\na: no", 2, "a directive"),
    ("%TAG ! tag:x,2026:\n---\na: 1", 2, "a directive"),
    ("a: 1\n---\nb: 2", 2, "a second document"),
    ("a:\n\tb: 1", 2, "is not YAML here"),
    ("a: b: c", 1, "is not YAML here"),
    ("a: [1, 2", 1, "is not YAML here"),
    ("a: 'x", 1, "is not YAML here"),
    ("a: 1\n b: 2", 2, "is not YAML here"),
    ("a: @x", 1, "is not YAML here"),
    ('a: 1\nb: "\\ud800"', 2, "half a character"),
    ("a: 1\nb: \x07", 2, "holds what no text holds"),
    ("[" * 13 + "]" * 13, 1, "nested deeper than 12"),
    ("[" * 100_000, 1, "nested deeper than 12"),
    ("{a: " * 100_000, 1, "nested deeper than 12"),
    ("- " * 100_000, 1, "nested deeper than 12"),
    ("\n".join(" " * n + "a:" for n in range(2000)), 13, "nested deeper than 12"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "said"), REFUSED, ids=[row[0][:30] for row in REFUSED])
def test_what_an_inventory_needs_not_is_refused_at_its_line_with_a_remedy_at_once(text, line, said):
    started = time.process_time()
    with pytest.raises(InventoryError) as caught:
        document.parse(text.encode(), "estate.yml")

    assert (caught.value.line, caught.value.message) == (line, said)
    assert caught.value.remedy
    assert time.process_time() - started < 2


def test_a_tab_a_colon_and_an_open_bracket_have_remedies_of_their_own():
    for text, remedy in [
        ("a:\n\tb: 1", "not with tabs"),
        ("a: b: c", "in quotes"),
        ("a: [1", "not closed"),
        ("a: 'x", "not closed"),
    ]:
        with pytest.raises(InventoryError, match=remedy):
            value(text)


def test_a_version_12_directive_one_document_start_and_a_byte_order_mark_are_fine():
    assert value("%YAML 1.2\n---\na: 1\n...\n") == {"a": 1}
    assert value("\ufeffa: 1") == {"a": 1}


def test_what_is_not_utf_8_is_refused_at_its_line():
    for data, line in [(b"a: 1\nb: \xff", 2), ("a: 1".encode("utf-16"), 1), (b"a: \xed\xa0\x80", 1)]:
        with pytest.raises(InventoryError, match="UTF-8") as caught:
            document.parse(data, "estate.yml")

        assert caught.value.line == line


def test_a_file_of_100_mb_is_refused_without_being_read(tmp_path):
    path = tmp_path / "estate.yml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    started = time.process_time()

    with pytest.raises(InventoryError, match="larger than 4 MiB"):
        read(path)

    assert time.process_time() - started < 1


PIECES = ["sites:", "- ", "name: a", "targets:", "\n", "  ", "    ", "\t", "{", "}", "[", "]", ", ", ": ", "'", '"', "#", "&a", "*a", "!t",
          "|", ">", "%YAML 1.1", "---", "...", "? ", "\\x", "[1:9]", "ws-[", "]", "auth: ", "secret: x", "0.1", "\ufeff", "\x85", "\u2028", "é", "\x00"]  # fmt: skip


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.lists(st.sampled_from(PIECES), max_size=40).map("".join), st.text(max_size=80)))
def test_no_text_makes_the_reader_raise_anything_but_an_inventory_error_with_a_line(text):
    try:
        read_text(text.encode("utf-8", "surrogatepass"), "estate.yml")
    except InventoryError as error:
        found = error
    else:
        found = InventoryError("none", line=1, remedy="none")

    assert 1 <= found.line <= len(text) + 1
    assert found.remedy


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["sites", "name", "targets", "auth", "defaults", "jumps", "secret", "weight", "tags", "jump", "x"]), inner, max_size=4
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(site=JSON, target=JSON, jumps=JSON)
def test_no_value_in_any_place_makes_the_reader_raise_anything_else(site, target, jumps):
    import json

    estate = {
        "defaults": {"auth": {"key_file": "x"}},
        "jumps": jumps,
        "sites": [{"name": "a", "targets": [{"name": "b"}, target]}, site],
    }
    with pytest.raises(InventoryError) as caught:
        read_text(json.dumps(estate).encode(), "estate.yml")

    assert caught.value.line >= 1
