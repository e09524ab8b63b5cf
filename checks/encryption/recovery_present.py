"""Every BitLocker volume has a recovery protector, so that encryption loses no data."""

from __future__ import annotations

from checks.encryption._bitlocker import asks_bitlocker, fixed, lines, none_encrypted
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows.bitlocker import Bitlocker

RECOVERY = frozenset({3, 7})
"""Recovery password, and the public key of a recovery agent."""


@asks_bitlocker
def windows(facts: WindowsFacts) -> Verdict:
    """Ask for types of protectors only; no recovery password is ever read."""
    found = fixed(facts)
    nothing = none_encrypted(facts, found)
    if nothing is not None:
        return nothing
    asked = [shield for shield in found if shield.state is not Bitlocker.PLAIN]
    known = {s: set(s.said.protectors) for s in asked if s.said is not None and s.said.protectors is not None}
    without = [shield.opened_by for shield, types in known.items() if not RECOVERY & types]
    silent = [shield for shield in asked if shield not in known]
    if without:
        return failed(f"no recovery protector: {without[0]}", *without, level=Level.EFFECTIVE)
    if silent:
        return unknown(f"the protectors of {silent[0].volume.name} cannot be told", *lines(silent))
    told = [shield.opened_by for shield in known]
    return passed("every BitLocker volume can be recovered", *told, level=Level.EFFECTIVE)


CHECK = Check(
    id="encryption-recovery-present",
    title="Every BitLocker volume has a recovery protector",
    severity=Severity.LOW,
    why="Where a lost PIN or a changed board loses the data, people switch encryption off or keep copies in clear. "
    "Whether the recovery password is kept in a directory cannot be seen from the machine.",
    fix={
        "windows": "Add a recovery password and keep it in the directory:\n"
        "    manage-bde -protectors -add C: -recoverypassword\n"
        "    manage-bde -protectors -adbackup C: -id ID\n"
        "With Entra ID: manage-bde -protectors -aadbackup C: -id ID",
    },
    reads=("system", "volumes", "bitlocker", "drivers"),
    windows=windows,
)
