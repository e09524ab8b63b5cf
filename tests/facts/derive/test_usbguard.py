"""USBGuard rules are evaluated as the daemon would, and never guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts.derive.usbguard import (
    HUB,
    KEYBOARD_STICK,
    PHONES,
    STICK,
    STORAGE,
    UAS_DISK,
    Device,
    Outcome,
    decide,
    witnesses,
)
from scanner.facts.derive.usbguard_rules import ATTRIBUTES, OPERATORS, RuleError, parse, parse_line

ROOT_HUB = (
    'allow id 1d6b:0002 serial "0000:00:03.0" name "xHCI Host Controller" hash "7wXCgcnhgInrvzPz2jrexNy/jAxMkcnX/wTV9gDjY20=" '
    'parent-hash "zsuH5vUV5G3TzlQMUO4xS0K00LFQvvS5FD/hE3BtIl8=" with-interface 09:00:00 with-connect-type ""'
)
LAB_STICK = Device(
    "QEMU USB HARDDRIVE",
    ("08:06:50",),
    id="46f4:0001",
    serial="JTRACK0001",
    hash="JTNgs5PEUxW2al2MtBjj5LkcEAfArqbdZkyoFcHKo/A=",
    via_port="2-1",
    connect_type="unknown",
)


def outcome(lines, device, implicit="block"):
    return decide(parse(tuple(lines)), implicit, device).outcome


def test_a_generated_policy_lets_in_its_own_hubs_and_no_unlisted_storage():
    assert [outcome([ROOT_HUB], device) for device in STORAGE] == [Outcome.DENIED] * len(STORAGE)


@pytest.mark.parametrize("device", [*STORAGE, HUB, *PHONES])
def test_a_bare_allow_lets_everything_in(device):
    assert outcome([ROOT_HUB, "allow"], device) is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("rule", "stick", "uas", "keyboard_stick"),
    [
        ("allow with-interface equals { 08:*:* }", True, False, False),
        ("allow with-interface 08:*:*", True, False, False),
        ("allow with-interface one-of { 08:*:* }", True, True, True),
        ("allow with-interface all-of { 08:06:50 }", True, True, True),
        ("allow with-interface match-all { 08:*:* }", True, True, False),
        ("allow with-interface one-of { 03:*:* }", False, False, True),
        ("allow with-interface all-of { 03:00:01 03:01:01 }", False, False, False),
        ("allow with-interface none-of { 08:*:* }", False, False, False),
        ("allow with-interface none-of { 03:*:* }", True, True, False),
        ("allow with-interface equals { 08:06:62 08:06:50 }", False, True, False),
        ("allow with-interface equals-ordered { 08:06:62 08:06:50 }", False, False, False),
        ("allow with-interface equals-ordered { 08:06:50 08:06:62 }", False, True, False),
        ("allow id *:*", True, True, True),
        ("allow id f055:*", True, True, True),
        ("allow f055:1e57", True, True, True),
        ("allow id 0951:1666", False, False, False),
        ('allow serial ""', False, False, False),
        ('allow via-port "1-2"', False, False, False),
        ('allow with-connect-type "hotplug"', True, True, True),
        ("reject", False, False, False),
    ],
)
def test_operators_match_as_the_manual_says(rule, stick, uas, keyboard_stick):
    have = tuple(outcome([rule], device) is Outcome.ALLOWED for device in (STICK, UAS_DISK, KEYBOARD_STICK))

    assert have == (stick, uas, keyboard_stick)


def test_the_first_match_wins():
    assert outcome(["block with-interface one-of { 08:*:* }", "allow"], STICK) is Outcome.DENIED
    assert outcome(["allow", "block with-interface one-of { 08:*:* }"], STICK) is Outcome.ALLOWED


def test_a_match_rule_never_decides():
    assert outcome(["match with-interface 08:06:50"], STICK, implicit="allow") is Outcome.ALLOWED


@pytest.mark.parametrize("implicit", ["allow", "block", "reject"])
def test_the_implicit_target_decides_what_no_rule_matches(implicit):
    expected = Outcome.ALLOWED if implicit == "allow" else Outcome.DENIED

    assert outcome(["# No USB devices found", ""], STICK, implicit) is expected


def test_an_implicit_target_that_is_none_cannot_say():
    assert outcome([], STICK, "keep") is Outcome.CANNOT_SAY


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("if true", Outcome.ALLOWED),
        ("if !true", Outcome.DENIED),
        ("if false", Outcome.DENIED),
        ("if random", Outcome.CANNOT_SAY),
        ("if random(0.1666)", Outcome.CANNOT_SAY),
        ("if localtime(08:00-18:00)", Outcome.CANNOT_SAY),
        ("if !allowed-matches(with-interface one-of { 03:00:01 03:01:01 })", Outcome.CANNOT_SAY),
        ("if rule-applied", Outcome.CANNOT_SAY),
        ("if !rule-evaluated(00:10:00)", Outcome.CANNOT_SAY),
        ("if all-of { true random }", Outcome.CANNOT_SAY),
        ("if all-of { false random }", Outcome.DENIED),
        ("if one-of { true random }", Outcome.ALLOWED),
        ("if one-of { false random }", Outcome.CANNOT_SAY),
        ("if one-of { false !true }", Outcome.DENIED),
        ("if none-of { false !true }", Outcome.ALLOWED),
        ("if none-of { false random }", Outcome.CANNOT_SAY),
        ("if { true random }", Outcome.CANNOT_SAY),
    ],
)
def test_conditions_are_three_valued(condition, expected):
    assert outcome([f"allow with-interface 08:06:50 {condition}"], STICK) is expected


def test_a_condition_that_cannot_change_the_outcome_does_not_matter():
    assert outcome(["allow if random", "allow"], STICK) is Outcome.ALLOWED
    assert outcome(["block if random"], STICK) is Outcome.DENIED


@pytest.mark.parametrize(
    "line",
    [
        "permit",
        "device id 1d6b:0002",
        "allow id",
        "allow id 1d6b",
        "allow id *:0002",
        "allow with-interface 8:6:50",
        "allow with-interface 08:*:50",
        "allow with-interface one-of 08:06:50",
        "allow with-interface { }",
        "allow with-interface { 08:06:50",
        "allow with-interface some-of { 08:06:50 }",
        "allow serial JTRACK0001",
        'allow serial "JTRACK0001',
        'allow serial "a" serial "b"',
        'allow serial "\\q"',
        "allow colour 08:06:50",
        'allow name"x"',
        "allow if sometimes",
        "allow allow",
    ],
)
def test_a_line_that_is_not_a_rule_is_an_error_and_no_decision(line):
    with pytest.raises(RuleError):
        parse((line,))


def test_the_error_names_the_line():
    with pytest.raises(RuleError, match="line 2 is not a USBGuard rule"):
        parse(("allow", "alow id 1d6b:0002"))


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ('allow name "a \\"b\\" {c} # d"', ('a "b" {c} # d',)),
        ('allow name "\\x41\\66"', ("AB",)),
        ('allow name one-of {"x" "y"} # a comment', ("x", "y")),
    ],
)
def test_texts_hold_what_the_grammar_says(line, values):
    assert parse_line(line).values("name") == values


def test_the_numbers_of_list_rules_are_taken_off():
    assert parse_line(f"1: {ROOT_HUB}") == parse_line(ROOT_HUB)


def test_an_approved_stick_is_found_though_no_unlisted_one_comes_in():
    rules = parse((ROOT_HUB, 'allow id 46f4:0001 serial "JTRACK0001" with-interface 08:06:50'))
    (witness,) = witnesses(rules)

    assert decide(rules, "block", STICK).outcome is Outcome.DENIED
    assert decide(rules, "block", LAB_STICK).outcome is Outcome.ALLOWED
    assert decide(rules, "block", witness.device).outcome is Outcome.ALLOWED
    assert witness.stated


def test_a_rule_that_names_a_device_and_not_what_it_is_has_a_witness_that_is_not_stated():
    (witness,) = witnesses(parse(("allow id 046d:c31c",)))

    assert not witness.stated
    assert witness.device.id == "046d:c31c"


@pytest.mark.parametrize(
    "rule",
    [
        'allow with-interface equals { 08:*:* 03:*:* } serial one-of { "a" "b" }',
        'allow with-interface one-of { 03:*:* } via-port "1-1"',
        "allow with-interface match-all { 08:06:* 09:*:* }",
        'allow id 1234:* name "x"',
        "allow with-interface equals-ordered { 03:01:01 08:06:62 }",
        'allow with-interface none-of { 03:*:* } hash "h"',
    ],
)
def test_a_witness_is_let_in_by_its_own_rule(rule):
    rules = parse((rule,))
    (witness,) = witnesses(rules)

    assert decide(rules, "block", witness.device).outcome is Outcome.ALLOWED
    assert any(interface.startswith("08:") for interface in witness.device.interfaces)


def test_a_rule_for_keyboards_only_has_no_storage_witness():
    assert witnesses(parse(("allow with-interface equals { 03:*:* }", "block"))) == ()


INTERFACES = st.sampled_from(
    ["08:06:50", "08:06:62", "03:01:01", "09:00:00", "06:01:01", "08:*:*", "03:01:*", "e0:*:*"]
)
TEXT = st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters='"\\'), max_size=12)


@st.composite
def rule_lines(draw):
    words = [draw(st.sampled_from(["allow", "block", "reject", "match"]))]
    if draw(st.booleans()):
        operator = draw(st.sampled_from(sorted(OPERATORS)))
        values = draw(st.lists(INTERFACES, min_size=1, max_size=4))
        words += ["with-interface", operator, "{", *values, "}"]
    for name in draw(st.lists(st.sampled_from(["name", "serial", "hash", "via-port"]), unique=True)):
        words += [name, f'"{draw(TEXT)}"']
    return " ".join(words)


@given(st.text(max_size=200))
def test_any_text_is_a_rule_or_a_rule_error(text):
    try:
        rule = parse_line(text)
    except RuleError:
        return
    assert rule is None or rule.target in ("allow", "block", "reject", "match")


@given(
    st.lists(st.sampled_from(["allow", "{", "}", "one-of", "08:*:*", '"x"', "if", "!true", "#", *sorted(ATTRIBUTES)]))
)
def test_any_order_of_words_is_a_rule_or_a_rule_error(words):
    try:
        rule = parse_line(" ".join(words))
    except RuleError:
        return
    assert rule is None or words[0] == "allow"


@given(st.lists(rule_lines(), max_size=6), st.sampled_from([STICK, UAS_DISK, KEYBOARD_STICK, HUB, LAB_STICK]))
def test_the_decision_is_that_of_the_first_rule_that_decides_alone(lines, device):
    alone = [outcome([line], device, implicit="keep") for line in lines]
    expected = next((o for o in alone if o is not Outcome.CANNOT_SAY), Outcome.DENIED)

    assert outcome(lines, device) is expected


@given(st.lists(INTERFACES, min_size=1, max_size=4), st.sampled_from([STICK, UAS_DISK, KEYBOARD_STICK, HUB]))
def test_none_of_is_the_opposite_of_one_of_and_all_of_implies_it(values, device):
    wanted = " ".join(values)
    one_of = outcome([f"allow with-interface one-of {{ {wanted} }}"], device)
    none_of = outcome([f"allow with-interface none-of {{ {wanted} }}"], device)
    all_of = outcome([f"allow with-interface all-of {{ {wanted} }}"], device)

    assert {one_of, none_of} == {Outcome.ALLOWED, Outcome.DENIED}
    assert all_of is Outcome.DENIED or one_of is Outcome.ALLOWED


@given(st.lists(rule_lines(), max_size=5))
def test_every_rule_line_that_is_built_by_the_grammar_parses(lines):
    assert len(parse(tuple(lines))) == len(lines)
