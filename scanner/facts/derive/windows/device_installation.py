"""What device-installation restrictions do with a device: policies are evaluated, not counted.

Every prevent beats every allow, then DenyUnspecified stops what no list names. With AllowDenyLayered the more specific
match wins (instance, id, class, removable), a prevent among equals, and DenyUnspecified is ignored. What was installed
before is asked only of lists that are retroactive; no other rule ever is (Policy CSP, DeviceInstallation).
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

from scanner.facts.derive.once import once
from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.plug_and_play import Device, Node
from scanner.facts.derive.windows.policy import told
from scanner.facts.registry import Registry, RegistryKey
from scanner.values import dataclass, replace

KINDS = ("InstanceIDs", "DeviceIDs", "DeviceClasses")
"""The most specific first."""


class Outcome(enum.Enum):
    """What becomes of the device."""

    ALLOWED = "allowed"
    DENIED = "denied"
    OLD_ALLOWED = "one that was installed before is allowed"
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class Rule:
    """One list that is switched on and has entries, or one switch that needs none."""

    kind: str
    """One of KINDS, RemovableDevices or Unspecified."""
    deny: bool
    entries: frozenset[str]
    retroactive: bool
    fact: str

    def matches(self, node: Node) -> bool:
        """Tell whether the rule speaks of a node."""
        have = {
            "InstanceIDs": (node.instance,) if node.instance else (),
            "DeviceIDs": node.ids,
            "DeviceClasses": (node.setup_class,),
        }
        if self.kind == "RemovableDevices":
            return node.removable
        return any(normal(text) in self.entries for text in have.get(self.kind, ()))


@dataclass(frozen=True, slots=True)
class Restrictions:
    """The rules in force, and what stands in the key without any effect."""

    rules: tuple[Rule, ...]
    layered: bool
    administrators_pass: str | None
    """AllowAdminInstall, where it is on: administrators install what they like."""
    idle: tuple[str, ...]
    """Settings that do nothing: a switch without entries, entries without their switch."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome, and what decided it."""

    device: Device
    outcome: Outcome
    fact: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """Whether some devices, named by a list or not, are surely not installed."""

    refused: bool | None
    """None where a list lets in what may be such a device, or another store holds restrictions."""
    fact: str
    idle: tuple[str, ...]
    """What stands in the key and does nothing."""
    meant: bool = True
    """Somebody set restrictions at all."""


def refusal(policies: Registry, devices: Iterable[Device]) -> Refusal:
    """Return whether the restrictions keep these devices out, and if not, by which hole they come in."""
    restrictions, kinds = read(policies), tuple(devices)
    for decision in (decide(restrictions, device) for device in kinds):
        if decision.outcome is not Outcome.DENIED:
            return _let_in_by(policies, restrictions, decision)
    if restrictions.administrators_pass is not None:
        return Refusal(False, f"{restrictions.administrators_pass}: administrators install it", restrictions.idle)
    known = listed(restrictions, kinds)
    if known is not None:
        sure = known.outcome is Outcome.ALLOWED
        return Refusal(False if sure else None, f"{known.device.name}: {known.fact}", restrictions.idle)
    facts = "; ".join(rule.fact for rule in restrictions.rules if rule.deny and rule.retroactive)
    return Refusal(True, facts, restrictions.idle)


def _let_in_by(policies: Registry, restrictions: Restrictions, decision: Decision) -> Refusal:
    elsewhere = managed(policies)
    if not restrictions.rules and elsewhere:
        return Refusal(None, f"{elsewhere}, which stands in no key that Windows reads", restrictions.idle)
    before = "one that was installed before works: " if decision.outcome is Outcome.OLD_ALLOWED else ""
    fact = "; ".join((*restrictions.idle, f"{decision.device.name}: {before}{decision.fact}"))
    return Refusal(False, fact, restrictions.idle, meant=bool(restrictions.rules or restrictions.idle))


def managed(policies: Registry) -> str | None:
    """Return a restriction that PolicyManager holds as enabled; it should stand in the ADMX key as well."""
    key = policies.key(keys.MDM_DEVICE_INSTALLATION)
    enabled = (v.name for v in key.values if v.kind == "string" and "<enabled" in (v.text or "").lower())
    name = next(enabled, None)
    return rf"{key.path}\{name}" if name is not None else None


def normal(entry: str) -> str:
    """Return an id or GUID as it is compared: without case, a GUID without its braces."""
    return entry.strip().strip("{}").lower()


@once
def read(policies: Registry) -> Restrictions:
    """Return the restrictions of the computer."""
    key = policies.key(keys.RESTRICTIONS)
    lists = [(deny, kind) for deny in (True, False) for kind in KINDS]
    found = [_list(policies, key, deny=deny, kind=kind) for deny, kind in lists]
    rules = [rule for rule in found if isinstance(rule, Rule)]
    rules += [
        Rule(kind, True, frozenset(), False, told(key, f"Deny{kind}"))
        for kind in ("RemovableDevices", "Unspecified")
        if key.number(f"Deny{kind}") == 1
    ]
    idle = [text for text in found if isinstance(text, str)]
    layered = key.number("AllowDenyLayered") == 1
    if layered and key.number("DenyUnspecified") == 1:
        idle.append("DenyUnspecified is ignored, since AllowDenyLayered is on")
    administrators = told(key, "AllowAdminInstall") if key.number("AllowAdminInstall") == 1 else None
    return Restrictions(tuple(rules), layered, administrators, tuple(idle))


def decide(restrictions: Restrictions, device: Device) -> Decision:
    """Return what becomes of a device, one that is new here and one that was installed before."""
    new = [_node(restrictions, node) for node in device.chain]
    stopped = next((rule for rule in new if rule is not None and rule.deny), None)
    if stopped is None:
        fact = next((rule.fact for rule in new if rule is not None), "nothing speaks of it")
        return Decision(device, Outcome.ALLOWED, fact)
    kept = replace(restrictions, rules=tuple(r for r in restrictions.rules if r.retroactive or not r.deny))
    old = next((rule for node in device.chain if (rule := _node(kept, node)) is not None and rule.deny), None)
    if old is None:
        return Decision(device, Outcome.OLD_ALLOWED, f"{stopped.fact}, which is not retroactive")
    return Decision(device, Outcome.DENIED, old.fact)


def listed(restrictions: Restrictions, devices: Iterable[Device]) -> Decision | None:
    """Return a device of these kinds that comes in because a list names it; None where no list lets any in.

    An entry of USBSTOR, SCSI, SBP2, SD or Class_08 is storage; one of USB or PCI may be anything, so of that it cannot
    be said.
    """
    named = sorted({entry for rule in restrictions.rules if not rule.deny for entry in rule.entries})
    for device in devices:
        chain = [_let_in(restrictions, node, named) for node in device.chain]
        found = [each for each in chain if each is not None]
        entries = [each.entry for each in found if each.entry]
        if len(found) == len(chain) and entries:
            stated = any(entry.startswith(_STORAGE) for entry in entries)
            outcome = Outcome.ALLOWED if stated else Outcome.CANNOT_SAY
            known = Device(f"{device.name} that a list names", tuple(each.node for each in found))
            return Decision(known, outcome, f"a list lets in {', '.join(entries)}")
    return None


_STORAGE = ("usbstor\\", "scsi\\", "sbp2\\", "sd\\", "usb\\class_08")


@dataclass(frozen=True, slots=True)
class _LetIn:
    node: Node
    entry: str
    """The entry by which it comes in; empty where it does without any."""


def _let_in(restrictions: Restrictions, node: Node, entries: Iterable[str]) -> _LetIn | None:
    """Return a node of this kind that is installed, as it is or as an entry of its bus would have it."""
    bus = node.ids[0].partition("\\")[0].lower() + "\\"
    named = (_LetIn(_as(node, entry), entry) for entry in entries if entry.startswith(bus))
    for candidate in (_LetIn(node, ""), *named):
        rule = _node(restrictions, candidate.node)
        if rule is None or not rule.deny:
            return candidate
    return None


def _as(node: Node, entry: str) -> Node:
    instance = entry if entry.count("\\") > 1 else ""
    ids = node.ids if instance else (entry, *node.ids)
    return Node(ids, node.setup_class, instance, node.removable)


def _list(policies: Registry, key: RegistryKey, *, deny: bool, kind: str) -> Rule | str | None:
    name = f"{'Deny' if deny else 'Allow'}{kind}"
    listed = policies.key(rf"{keys.RESTRICTIONS}\{name}")
    entries = frozenset(normal(value.text) for value in listed.values if value.text)
    on = key.number(name) == 1
    if on and entries:
        retroactive = key.number(f"{name}Retroactive") == 1
        shown = ", ".join(value.text for value in listed.values if value.text)
        return Rule(kind, deny, entries, retroactive, f"{name}: {shown}")
    if on:
        return f"{name} is on and its list is empty"
    return f"{name} has a list and is switched off" if entries else None


def _node(restrictions: Restrictions, node: Node) -> Rule | None:
    """Return the rule that decides about a node; None where none speaks of it, which lets it in."""
    found = [rule for rule in restrictions.rules if rule.matches(node)]
    if restrictions.layered:
        order = (*KINDS, "RemovableDevices")
        found.sort(key=lambda rule: (order.index(rule.kind), not rule.deny))
        return found[0] if found else None
    found.sort(key=lambda rule: not rule.deny)
    unspecified = next((rule for rule in restrictions.rules if rule.kind == "Unspecified"), None)
    return found[0] if found else unspecified
