"""No drive or device of a remote desktop's client appears in a session."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.policy import told

NEEDED = ("fDisableCdm", "fDisablePNPRedir")
"""Drives; supported plug and play devices, such as phones."""
REFUSED = "fDenyTSConnections"


def windows(facts: WindowsFacts) -> Verdict:
    """Judge whether remote desktop is refused at all, then what it redirects."""
    policies = facts.policies.require()
    policy, own = policies.key(keys.REMOTE_DESKTOP), policies.key(keys.TERMINAL_SERVER)
    deciding = policy if policy.number(REFUSED) is not None else own
    if deciding.number(REFUSED) == 1:
        return passed("remote desktop is refused", told(deciding, REFUSED), level=Level.CONFIGURED)
    left = [told(policy, name) for name in NEEDED if policy.number(name) != 1]
    if left:
        return failed("a remote session may bring drives or devices of its own", *left, level=Level.CONFIGURED)
    return passed(
        "remote sessions bring neither drives nor devices",
        *(told(policy, name) for name in NEEDED),
        level=Level.CONFIGURED,
    )


CHECK = Check(
    id="bus-remote-redirection-off",
    title="Remote sessions bring no drives or devices",
    severity=Severity.LOW,
    why="A redirected drive carries files to the client's own disks and sticks, past every rule for local ones.",
    fix={
        "windows": "Refuse the redirection of drives and devices:\n"
        "group policy, Remote Desktop Session Host, Device and Resource Redirection:\n"
        "Do not allow drive redirection (fDisableCdm = 1),\n"
        "Do not allow supported Plug and Play device redirection (fDisablePNPRedir = 1)\n"
        "in HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services.",
    },
    reads=("policies",),
    windows=windows,
)
