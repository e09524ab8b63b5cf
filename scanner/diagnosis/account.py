"""What the account of a target can see, and what the search for people's data will have there."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from scanner.diagnosis.remedies import SETUP
from scanner.diagnosis.steps import ENGINE, PRIVILEGE, Step
from scanner.facts import Facts, Host, State, WindowsFacts
from scanner.facts.windows import WindowsSystem

GROUPS = {
    "S-1-5-32-544": "Administrators",
    "S-1-5-32-545": "Users",
    "S-1-5-32-555": "Remote Desktop Users",
    "S-1-5-32-573": "Event Log Readers",
    "S-1-5-32-580": "Remote Management Users",
}
"""Groups that Windows defines, by SID (learn.microsoft.com, well-known SIDs): their names there are in its language."""
FEWER = "people's data is looked for in text only, not in xlsx or zip; install python3"


def account(facts: Facts) -> tuple[Step, Step]:
    """Return the steps privilege and engine."""
    if isinstance(facts, WindowsFacts):
        return _windows(facts)
    host = facts.host.value_or_none
    if host is None:
        return Step(PRIVILEGE, ok=None), Step(ENGINE, ok=None)
    privileged = host.privilege in ("root", "sudo")
    more = "allow `sudo -n sh`, name its password in `become`, or accept what stays unknown"
    remedy = f"{host.user} is an ordinary account: {more}"
    return Step(PRIVILEGE, ok=privileged, words=host.privilege if privileged else remedy), _python(host)


def _python(host: Host) -> Step:
    """Tell what the search for people's data will have; one without a whole python3 is shallower, not impossible."""
    if host.python is None:
        return Step(ENGINE, ok=False, words=f"no python3: {FEWER}")
    if host.python_minimal:
        return Step(ENGINE, ok=False, words=f"{host.python} lacks modules (python3-minimal alone?): {FEWER}")
    return Step(ENGINE, ok=True, words=host.python)


def _windows(facts: WindowsFacts) -> tuple[Step, Step]:
    system = facts.system.value_or_none
    if system is None:
        return Step(PRIVILEGE, ok=None), Step(ENGINE, ok=None)
    return _rights(system, facts.host.value_or_none), _dotnet(system)


def _rights(system: WindowsSystem, host: Host | None) -> Step:
    if system.elevated:
        return Step(PRIVILEGE, ok=True, words="administrator")
    who = host.user if host is not None else "the account"
    unseen = "BitLocker, other people's folders and Defender's settings stay unknown"
    return Step(PRIVILEGE, ok=False, words=f"{who} is no administrator here ({_groups(system)}): {unseen} ({SETUP})")


def _groups(system: WindowsSystem) -> str:
    names = [GROUPS[sid] for sid in system.groups if sid in GROUPS]
    return ", ".join(names) or "in no group that Windows itself defines"


def _dotnet(system: WindowsSystem) -> Step:
    if system.language_mode == "FullLanguage":
        return Step(ENGINE, ok=True, words=f"PowerShell {system.powershell}, FullLanguage")
    unseen = "people's data is not looked for; let this account's scripts run in FullLanguage"
    return Step(ENGINE, ok=False, words=f"PowerShell runs in {system.language_mode} mode here: {unseen}")


def notes(facts: Facts) -> Iterator[str]:
    """Yield what is worth telling of a target with which nothing is wrong."""
    system = facts.system.value_or_none if isinstance(facts, WindowsFacts) else None
    if system is not None:
        yield f"groups: {_groups(system)}"
        yield f"PowerShell {system.powershell}, {system.language_mode}"


def unseen(facts: Facts) -> tuple[str, ...]:
    """Return the sections that this account will not see."""
    sections = (getattr(facts, field.name) for field in dataclasses.fields(facts))
    return tuple(section.name for section in sections if section.state in (State.DENIED, State.ERROR, State.TIMEOUT))
