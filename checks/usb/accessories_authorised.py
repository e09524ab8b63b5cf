"""A locked Mac asks before it talks to a new accessory."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import MacFacts


def macos(facts: MacFacts) -> Verdict:
    """Judge allowUSBRestrictedMode, whose false means that accessories connect without asking."""
    policy = facts.storage_policy.optional()
    managed = policy.usb_restricted_mode if policy is not None else None
    fact = f"allowUSBRestrictedMode: {'not managed' if managed is None else managed}"
    if managed is False:
        return failed("new accessories connect without asking", fact, level=Level.CONFIGURED)
    if managed is None:
        return unknown("not managed: a user may have chosen Always Allow", fact)
    return passed("new accessories must be authorised", fact, level=Level.CONFIGURED)


CHECK = Check(
    id="usb-accessories-authorised",
    title="New accessories must be authorised",
    severity=Severity.MEDIUM,
    why="The key has an inverted name, and one wrong value lets every accessory in while the Mac is locked.",
    fix={
        "macos": "Let new accessories ask (macOS 13 and later, portable Macs):\n"
        "manage com.apple.applicationaccess allowUSBRestrictedMode = true.",
    },
    reads=("storage_policy",),
    macos=macos,
)
