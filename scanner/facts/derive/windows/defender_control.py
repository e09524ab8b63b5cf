"""What Defender device control does with writing to a family of devices: the running engine first, then its policy.

Writing to drives that BitLocker encrypted may be allowed: what is asked is whether what is readable can be written.

The engine says whether it is on, whatever the policy asks for: without the licence, or beside another product, the
policy stands there and nothing acts on it.
"""

from __future__ import annotations

from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.defender_rules import WRITE, Entry, Group, Rule, RulesError, groups_of, rules_of
from scanner.facts.derive.windows.policy import Setting, first_set, of_key, told
from scanner.facts.registry import Registry
from scanner.facts.windows import Defender
from scanner.values import dataclass

MEDIA, PHONES, DISCS = "RemovableMediaDevices", "WpdDevices", "CdRomDevices"
FAMILIES = (MEDIA, PHONES, DISCS)


@dataclass(frozen=True, slots=True)
class Control:
    """Whether writing to a family of devices is denied."""

    denied: bool | None
    """None where rules decide that cannot be judged from here."""
    fact: str
    meant: bool = True
    """Its policy is set, or its engine runs."""


def control(policies: Registry, defender: Defender | None, family: str) -> Control:
    """Return what becomes of writing to `family`; `defender` None means that Defender is not there at all."""
    asked = _asked(policies)
    if defender is None:
        return Control(False, "Defender is not there" + asked, meant=bool(asked))
    state = defender.device_control.lower()
    if state != "enabled":
        shown = defender.device_control or "not told by this version"
        unsure = state != "disabled" and asked
        return Control(None if unsure else False, f"DeviceControlState: {shown}{asked}", meant=bool(asked))
    stores = (policies.key(path) for path in (keys.DEVICE_CONTROL, keys.DEFENDER_CSP))
    families = (key.text("SecuredDevicesConfiguration") for key in stores)
    secured = next((each for each in families if each and family.lower() not in each.lower()), None)
    if secured is not None:
        return Control(False, f"device control is not set up for {family}: {secured}")
    return _under_rules(policies, _default(policies, defender), family)


def _asked(policies: Registry) -> str:
    """Return what the policy asks for, as the rest of a sentence; empty where it asks for nothing."""
    setting = _both(policies, keys.DEFENDER_FEATURES, "DeviceControlEnabled")
    return f", although {setting.fact}" if setting.on else ""


def _default(policies: Registry, defender: Defender) -> Control:
    """Return what becomes of a device for which no rule speaks."""
    word = defender.device_control_default
    known = {"defaultdeny": True, "defaultallow": False}
    if word.lower() in known:
        return Control(known[word.lower()], f"DeviceControlState: Enabled, {word}")
    setting = _both(policies, keys.DEVICE_CONTROL, "DefaultEnforcement")
    if setting.values == (None,):
        return Control(False, "DeviceControlState: Enabled, which allows by default")
    return Control(setting.is_one_of(2), setting.fact)


def _both(policies: Registry, path: str, name: str) -> Setting:
    """Return a setting of Defender by group policy or, where that is silent, by its CSP."""
    return first_set((of_key(policies.key(path), name), of_key(policies.key(keys.DEFENDER_CSP), name)))


def _under_rules(policies: Registry, default: Control, family: str) -> Control:
    """Return what the rules make of the default: the first enforcing entry for writing decides."""
    texts = {
        "groups": policies.key(keys.DEVICE_CONTROL_GROUPS).get("PolicyGroups"),
        "rules": policies.key(keys.DEVICE_CONTROL_RULES).get("PolicyRules"),
    }
    written = {name: (value.text or "") if value is not None else None for name, value in texts.items()}
    csp = next((v.name for v in policies.key(keys.DEFENDER_CSP).values if v.name.lower() in _CSP_RULES), None)
    if csp is not None:
        return Control(None, f"{told(policies.key(keys.DEFENDER_CSP), csp)[:200]}: custom rules, review")
    if written["rules"] is None:
        return default
    if not written["rules"].lstrip("\ufeff \r\n\t").startswith("<"):
        return Control(None, f"the rules stand in a file that is not read: {written['rules'] or 'unreadable'}")
    try:
        rules, groups = rules_of(written["rules"]), groups_of(written["groups"] or "<PolicyGroups/>")
    except RulesError as error:
        return Control(None, f"custom rules, review: {error}")
    return _judged(rules, groups, default, family)


_CSP_RULES = ("policyrules", "policygroups")


def _judged(rules: tuple[Rule, ...], groups: dict[str, Group], default: Control, family: str) -> Control:
    audited = False
    for rule in rules:
        touched = [entry for entry in rule.entries if entry.mask & WRITE]
        enforcing = [entry for entry in touched if entry.type in ("allow", "deny")]
        audited = audited or len(touched) > len(enforcing)
        known = [groups.get(group, Group()) for group in rule.included]
        if not enforcing or any(group.encrypted or _foreign(group, family) for group in known):
            continue
        if not _holds_all(rule, known, family) or not _plain(enforcing[0]):
            return _review(rule, enforcing, default)
        verb = "denies" if enforcing[0].type == "deny" else "allows"
        return Control(enforcing[0].type == "deny", f"rule {rule.name!r} {verb} writing to {family}")
    if audited and not default.denied:
        return Control(default.denied, f"{default.fact}; its rules only audit, which detects and prevents nothing")
    return default


def _review(rule: Rule, enforcing: list[Entry], default: Control) -> Control:
    """Return what is left to say of a rule for some devices only: denying more changes no default denial."""
    if default.denied and all(entry.type == "deny" for entry in enforcing):
        return default
    return Control(None, f"{default.fact}; custom rules, review: {rule.name!r}")


def _plain(entry: Entry) -> bool:
    return not entry.conditional and entry.mask & WRITE == WRITE


def _holds_all(rule: Rule, groups: list[Group], family: str) -> bool:
    """Tell whether a rule holds for every device of a family that is not encrypted."""
    return bool(groups) and all(family.lower() in group.families for group in groups) and not rule.excluded


def _foreign(group: Group, family: str) -> bool:
    """Tell whether a group holds other families alone."""
    return bool(group.confined) and family.lower() not in group.confined
