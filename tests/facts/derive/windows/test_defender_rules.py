import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts.derive.windows.defender_rules import RulesError, groups_of, rules_of

RULE = """<PolicyRules><PolicyRule Id="{A}"><Name>n</Name><IncludedIdList><GroupId>{G}</GroupId></IncludedIdList>
<Entry Id="{B}"><Type>Deny</Type><Options>0</Options><AccessMask>18</AccessMask></Entry></PolicyRule></PolicyRules>"""


def group(body, match="MatchAny", kind=""):
    return f'<Groups><Group Id="{{G}}">{kind}<MatchType>{match}</MatchType><DescriptorIdList>{body}</DescriptorIdList></Group></Groups>'


MEDIA = "<PrimaryId>RemovableMediaDevices</PrimaryId>"


def test_a_rule_is_read_with_its_groups_and_entries():
    (rule,) = rules_of("\ufeff" + RULE)

    assert (rule.name, rule.included, rule.excluded) == ("n", {"{g}"}, frozenset())
    assert [(entry.type, entry.mask, entry.conditional) for entry in rule.entries] == [("deny", 18, False)]


@pytest.mark.parametrize(
    "condition", ["<Sid>S-1-1-0</Sid>", "<ComputerSid>S-1-1-0</ComputerSid>", "<Parameters><X/></Parameters>"]
)
def test_an_entry_of_one_user_computer_or_network_is_conditional(condition):
    (rule,) = rules_of(RULE.replace("</AccessMask>", f"</AccessMask>{condition}"))

    assert rule.entries[0].conditional


def test_a_group_holds_whole_families_only_where_nothing_narrows_it():
    stick = "<SerialNumberId>1</SerialNumberId>"

    assert groups_of(group(MEDIA)) == {"{g}": {"removablemediadevices"}}
    assert groups_of(group(MEDIA + stick)) == {"{g}": {"removablemediadevices"}}
    assert groups_of(group(MEDIA + stick, "MatchAll")) == {"{g}": frozenset()}
    assert groups_of(group(MEDIA, "MatchExcludeAny")) == {"{g}": frozenset()}
    assert groups_of(group(MEDIA, kind="<Type>Network</Type>")) == {"{g}": frozenset()}


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE x>{RULE}",
        f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>{RULE}',
        "<PolicyRules>",
        "",
        RULE.replace("18", "write"),
        RULE.replace("18", "١٨"),
        RULE.replace("Deny", "Prevent"),
        "<r>" + " " * 1_000_000 + "</r>",
    ],
)
def test_what_cannot_be_judged_is_an_error_of_its_own(text):
    with pytest.raises(RulesError):
        rules_of(text)


@given(st.text(alphabet="<>/!?[]&;\"'= PolicyRuleEntryTypeAccessMaskDeny0123\x00\ud800é", max_size=80))
def test_no_text_ends_in_another_error(text):
    try:
        rules_of(text)
        groups_of(text)
    except RulesError:
        pass
