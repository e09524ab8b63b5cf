"""USBGuard's rules let in no storage that nobody listed."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._guard import Policy, nothing_in_force, policy
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts
from scanner.facts.derive.usbguard import STORAGE, Outcome, witnesses
from scanner.facts.derive.usbguard_rules import RuleError

IDENTIFYING = ("serial", "hash", "via-port", "parent-hash")
"""Attributes that tell one device from another of its model."""


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Try storage devices against the rules."""
    idle = nothing_in_force(facts)
    if idle is not None:
        return idle
    try:
        here = policy(facts)
    except RuleError as error:
        return unknown("the rules could not be judged", str(error))
    holes = _let_in(here)
    if holes:
        return failed(f"USBGuard's rules have holes: {holes[0]}", *holes, level=Level.CONFIGURED)
    doubtful = [d.fact for d in map(here.decide, STORAGE) if d.outcome is Outcome.CANNOT_SAY]
    if doubtful:
        return unknown("whether the rules let storage in depends on a condition", *doubtful)
    fact = f"{len(here.rules)} rules ({here.source}), else {here.implicit}"
    return passed("no unlisted storage device is let in", fact, level=Level.CONFIGURED)


def _let_in(here: Policy) -> tuple[str, ...]:
    unlisted = [(d.device.name, d) for d in map(here.decide, STORAGE) if d.outcome is Outcome.ALLOWED]
    known = [decision.rule for _, decision in unlisted]
    listed = [w for w in witnesses(here.rules) if here.decide(w.device).outcome is Outcome.ALLOWED]
    places = [w.rule for w in listed if w.anybody and w.rule not in known]
    models = [w.rule for w in listed if w.stated and not w.anybody and not any(map(w.rule.values, IDENTIFYING))]
    return (
        *(f"an unlisted {name} is let in: {decision.fact}" for name, decision in unlisted),
        *(f"rule {rule.number} lets in every device of its model: {rule.text}" for rule in models),
        *(f"rule {r.number} lets in any storage device that is made or plugged so: {r.text}" for r in places),
    )


CHECK = Check(
    id="usb-guard-rules-restrictive",
    title="USBGuard lets in no unlisted storage",
    severity=Severity.MEDIUM,
    why="One wildcard or `one-of` rule turns the list into a formality. "
    "The rules are tried with a stick, a UAS disk and a stick with a keyboard in it.",
    fix={
        "linux": "Let storage in only by id with serial or hash:\n"
        "such rules with `with-interface equals { ... }`, and no bare `allow`, `id *:*` or `one-of` rules\n"
        "that a stick can match.",
    },
    reads=("host", "services", "usbguard_config", "usbguard_rules", "usbguard_runtime"),
    linux=linux,
)
