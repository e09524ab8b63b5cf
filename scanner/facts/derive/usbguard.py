"""What a USBGuard rule set does with a device: rules are evaluated, not counted.

First match wins, then the implicit target. A condition that only the running daemon can answer (the time of day,
chance, what was applied before) makes a rule match perhaps; where the outcome hangs on it, it cannot be said.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

from scanner.facts.derive.usbguard_rules import Attribute, Rule
from scanner.values import dataclass


class Outcome(enum.Enum):
    """What becomes of the device."""

    ALLOWED = "allowed"
    DENIED = "denied"
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class Device:
    """A device as rules see it; interfaces as `cc:ss:pp` in lower case."""

    name: str
    interfaces: tuple[str, ...]
    id: str = "f055:1e57"
    serial: str = "unlisted-0001"
    hash: str = "unlisted"
    parent_hash: str = "unlisted"
    via_port: str = "9-9"
    connect_type: str = "hotplug"
    """Of /sys/.../port/connect_type: hotplug, hardwired, not used, unknown."""


STICK = Device("memory stick", ("08:06:50",))
UAS_DISK = Device("UAS disk", ("08:06:50", "08:06:62"))
KEYBOARD_STICK = Device("memory stick with a keyboard in it", ("08:06:50", "03:01:01"))
OLD_STICK = Device("memory stick of another command set", ("08:05:50",))
HUB = Device("hub", ("09:00:00",))
PHONES = (Device("phone (PTP)", ("06:01:01",)), Device("phone (MTP)", ("ff:ff:00",)))
"""Android's MTP interface has the vendor's class, and is known by its name and its answers alone."""
STORAGE = (STICK, UAS_DISK, KEYBOARD_STICK, OLD_STICK)
"""Devices that nobody has listed: an id, serial and hash that no rule can name on purpose."""


@dataclass(frozen=True, slots=True)
class Decision:
    """An outcome and the rule that decided it; None is the implicit target."""

    device: Device
    outcome: Outcome
    rule: Rule | None

    @property
    def fact(self) -> str:
        """Return the deciding rule as a person would quote it."""
        return (
            f"rule {self.rule.number}: {self.rule.text}"
            if self.rule
            else "no rule matches; the implicit target decides"
        )


def decide(rules: Sequence[Rule], implicit: str, device: Device) -> Decision:
    """Return what `rules` in their order, then the `implicit` target, do with `device`."""
    perhaps: list[Rule] = []
    for rule in rules:
        matched = _matches(rule, device)
        if rule.target == "match" or matched is False:
            continue
        if matched is None:
            perhaps.append(rule)
            continue
        return _settle(device, perhaps, rule, rule.target)
    return _settle(device, perhaps, None, implicit)


@dataclass(frozen=True, slots=True)
class Witness:
    """A storage device as one allow rule would have it."""

    rule: Rule
    device: Device
    stated: bool
    """The rule itself says that the device is storage; else it names a device and leaves open what it is."""

    @property
    def anybody(self) -> bool:
        """Tell whether the rule asks only for a place or for interfaces, so that any stick made or put so comes in."""
        ports = set(self.rule.values("with-connect-type"))
        return not any(map(_names, self.rule.attributes)) and (not ports or bool(ports - _INSIDE))


_INSIDE = frozenset({"hardwired", "not used"})


def _names(attribute: Attribute) -> bool:
    """Tell whether an attribute tells one device, or one model, from others."""
    telling = attribute.name in ("id", "serial", "name", "hash") and attribute.values != ("*:*",)
    return telling and attribute.operator != "none-of"


def witnesses(rules: Sequence[Rule]) -> tuple[Witness, ...]:
    """Return, per allow rule that a storage device could match, one that does.

    An approved stick is let in by its own id, serial or hash, which no unlisted device has; its witness has them.
    """
    found = []
    for rule in rules:
        shape = _storage_shape(rule) if rule.target == "allow" else None
        if shape is not None:
            stated = any(value.startswith("08:") for value in rule.values("with-interface"))
            found.append(Witness(rule, _as_named(rule, shape), stated))
    return tuple(found)


def _storage_shape(rule: Rule) -> tuple[str, ...] | None:
    """Return interfaces with storage among them that the rule's with-interface takes; None where it takes none."""
    asked = next((a for a in rule.attributes if a.name == "with-interface"), None)
    if asked is None or asked.operator == "none-of":
        return STICK.interfaces
    wanted = tuple(_filled(value) for value in asked.values)
    if any(value.startswith("08:") for value in wanted):
        return wanted
    return (*STICK.interfaces, *wanted) if asked.operator in ("one-of", "all-of") else None


def _filled(pattern: str) -> str:
    parts = zip(pattern.split(":"), STICK.interfaces[0].split(":"), strict=True)
    return ":".join(default if part == "*" else part for part, default in parts)


def _as_named(rule: Rule, interfaces: tuple[str, ...]) -> Device:
    def named(attribute: str, default: str) -> str:
        found = next((a for a in rule.attributes if a.name == attribute), None)
        return found.values[0] if found is not None and found.operator != "none-of" else default

    return Device(
        name=named("name", "storage device"),
        interfaces=interfaces,
        id=named("id", STICK.id).replace("*:*", STICK.id).replace("*", "1e57"),
        serial=named("serial", STICK.serial),
        hash=named("hash", STICK.hash),
        parent_hash=named("parent-hash", STICK.parent_hash),
        via_port=named("via-port", STICK.via_port),
        connect_type=named("with-connect-type", STICK.connect_type),
    )


def _settle(device: Device, perhaps: list[Rule], rule: Rule | None, target: str) -> Decision:
    outcome = _outcome(target)
    differing = next((r for r in perhaps if _outcome(r.target) is not outcome), None)
    return Decision(device, Outcome.CANNOT_SAY, differing) if differing else Decision(device, outcome, rule)


def _outcome(target: str) -> Outcome:
    known = {"allow": Outcome.ALLOWED, "block": Outcome.DENIED, "reject": Outcome.DENIED}
    return known.get(target, Outcome.CANNOT_SAY)


def _matches(rule: Rule, device: Device) -> bool | None:
    """Return whether a rule applies; None where only the running daemon could tell."""
    if not all(_applies(a, device) for a in rule.attributes if a.name not in ("if", "label")):
        return False
    condition = next((a for a in rule.attributes if a.name == "if"), None)
    return True if condition is None else _holds(condition)


def _applies(attribute: Attribute, device: Device) -> bool:
    have = {
        "id": (device.id,),
        "serial": (device.serial,),
        "name": (device.name,),
        "hash": (device.hash,),
        "parent-hash": (device.parent_hash,),
        "via-port": (device.via_port,),
        "with-connect-type": (device.connect_type,),
        "with-interface": device.interfaces,
    }[attribute.name]
    wanted = attribute.values
    match attribute.operator:
        case "all-of":
            return all(_any(want, have) for want in wanted)
        case "one-of":
            return any(_any(want, have) for want in wanted)
        case "none-of":
            return not any(_any(want, have) for want in wanted)
        case "match-all":
            return all(any(_fits(want, value) for want in wanted) for value in have)
        case "equals-ordered":
            return len(wanted) == len(have) and all(map(_fits, wanted, have))
        case _:  # equals: the daemon compares numbers of values, then looks for each wanted one
            return len(wanted) == len(have) and all(_any(want, have) for want in wanted)


def _any(want: str, have: tuple[str, ...]) -> bool:
    return any(_fits(want, value) for value in have)


def _fits(want: str, value: str) -> bool:
    """Compare part by part where a colon-separated pattern has asterisks (ids and interfaces), else whole."""
    if "*" not in want:
        return want == value
    parts, values = want.split(":"), value.split(":")
    return len(parts) == len(values) and all(p in ("*", v) for p, v in zip(parts, values, strict=True))


def _holds(condition: Attribute) -> bool | None:
    answers = [_condition(word) for word in condition.values]
    if condition.operator == "one-of":
        return True if True in answers else None if None in answers else False
    if condition.operator == "none-of":
        return False if True in answers else None if None in answers else True
    return False if False in answers else None if None in answers else True


def _condition(word: str) -> bool | None:
    name = word.lstrip("!").partition("(")[0]
    plain = {"true": True, "false": False}.get(name)
    return plain if plain is None or not word.startswith("!") else not plain
