"""Programs that nobody vouches for do not run from removable media."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows import storage_access

RULE = "b2b3f03d-6a65-4f7b-a9c7-1c7ef74a9ba4"
"""Attack surface reduction: Block untrusted and unsigned processes that run from USB."""
ACTIONS = {0: "off", 1: "block", 2: "audit", 6: "warn"}
BLOCK = 1


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the denial to run anything from removable disks, then Defender's rule as it is in force."""
    access = storage_access.disks(facts.policies.require(), storage_access.EXECUTE)
    if access.denied:
        return passed("nothing runs from removable disks", access.fact, level=Level.CONFIGURED)
    defender = facts.defender.optional()
    if defender is None:
        return failed("nothing keeps programs from running: Defender is not there", access.fact, level=Level.CONFIGURED)
    action = next((action for rule, action in defender.rules if rule.strip("{}").lower() == RULE), 0)
    fact = f"attack surface reduction rule {RULE}: {ACTIONS.get(action, action)}"
    if action != BLOCK:
        return failed("untrusted programs run from removable media", fact, access.fact, level=Level.EFFECTIVE)
    if defender.real_time is False or defender.antivirus is False or defender.mode.lower() not in ("", "normal"):
        idle = f"AMRunningMode {defender.mode or 'not told'}, RealTimeProtectionEnabled {defender.real_time}"
        return failed("the rule is set and Defender does not act on it", idle, fact, level=Level.EFFECTIVE)
    if defender.real_time is None or defender.antivirus is None:
        return unknown("whether Defender acts on the rule could not be told", fact)
    return passed("untrusted programs do not run from removable media", fact, level=Level.EFFECTIVE)


CHECK = Check(
    id="media-untrusted-programs-blocked",
    title="Untrusted programs do not run from removable media",
    severity=Severity.LOW,
    why="A program on a stick that somebody found runs with the rights of whoever opens it.",
    fix={
        "windows": "Block untrusted programs from USB by attack surface reduction:\n"
        "group policy, Microsoft Defender Exploit Guard, Attack Surface Reduction:\n"
        f"rule {RULE} = 1;\n"
        "or deny execution: System, Removable Storage Access, Removable Disks: Deny execute access.",
    },
    reads=("policies", "defender"),
    windows=windows,
)
