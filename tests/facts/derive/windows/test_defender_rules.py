import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts.derive.windows.defender_rules import RulesError, groups_of, rules_of

RULE = """<PolicyRules><PolicyRule Id="{A}"><Name>n</Name><IncludedIdList><GroupId>{G}</GroupId></IncludedIdList>
<Entry Id="{B}"><Type>Deny</Type><Options>0</Options><AccessMask>18</AccessMask></Entry></PolicyRule></PolicyRules>"""


def group(body, match="MatchAny", kind=""):
    return f'<Groups><Group Id="{{G}}">{kind}<MatchType>{match}</MatchType><DescriptorIdList>{body}</DescriptorIdList></Group></Groups>'


MEDIA = "<PrimaryId>RemovableMediaDevices</PrimaryId>"
ENCRYPTED = "<DeviceEncryptionStateId>BitlockerEncrypted</DeviceEncryptionStateId>"
PLAIN = "<DeviceEncryptionStateId>Plain</DeviceEncryptionStateId>"


def families(text):
    return groups_of(text)["{g}"].families


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

    assert families(group(MEDIA)) == {"removablemediadevices"}
    assert families(group(MEDIA + stick)) == {"removablemediadevices"}
    assert families(group(MEDIA + stick, "MatchAll")) == frozenset()
    assert families(group(MEDIA, "MatchExcludeAny")) == frozenset()
    assert families(group(MEDIA, kind="<Type>Network</Type>")) == frozenset()
    assert families(group(MEDIA + "<PrimaryId>WpdDevices</PrimaryId>", "MatchAll")) == frozenset()
    assert families(group(MEDIA + PLAIN, "MatchAll")) == {"removablemediadevices"}


def test_a_group_is_confined_to_families_only_where_none_of_its_devices_may_be_of_another():
    stick, phones = "<SerialNumberId>1</SerialNumberId>", "<PrimaryId>WpdDevices</PrimaryId>"

    assert groups_of(group(phones))["{g}"].confined == {"wpddevices"}
    assert groups_of(group(phones + stick, "MatchAll"))["{g}"].confined == {"wpddevices"}
    assert groups_of(group(phones + stick))["{g}"].confined == frozenset()
    assert groups_of(group(phones, "MatchExcludeAny"))["{g}"].confined == frozenset()


def test_a_group_is_of_encrypted_drives_only_where_each_of_its_drives_must_be():
    assert groups_of(group(MEDIA + ENCRYPTED, "MatchAll"))["{g}"].encrypted
    assert groups_of(group(ENCRYPTED))["{g}"].encrypted
    assert not groups_of(group(MEDIA + ENCRYPTED))["{g}"].encrypted
    assert not groups_of(group(MEDIA + ENCRYPTED, "MatchExcludeAll"))["{g}"].encrypted
    assert not groups_of(group(MEDIA + PLAIN, "MatchAll"))["{g}"].encrypted


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
