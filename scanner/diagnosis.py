"""What would keep a scan from working: every step on the way to a target's facts, and the remedy for the broken one."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from scanner.facts import Facts, State
from scanner.inventory import Target
from scanner.script import Identity, Output

STEPS = ("reach", "identity", "login", "shell", "privilege", "python")
BROKEN_AT: Mapping[str, str] = {
    "unreachable": "reach",
    "timeout:banner": "reach",
    "timeout:kex": "reach",
    "identity_unknown": "identity",
    "identity_changed": "identity",
    "identity_revoked": "identity",
    "timeout:auth": "login",
    "auth_failed": "login",
    "no_privilege": "privilege",
}
"""State, or the part before its colon -> the step that broke; every other state is the script's own, so the shell."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `ok` True or False, None where it was not come to."""

    name: str
    ok: bool | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One target: its steps in order, and the sections that this account will not see."""

    target: Target
    steps: tuple[Step, ...]
    unseen: tuple[str, ...] = ()

    @property
    def well(self) -> bool:
        """Tell whether a scan will bring facts home."""
        return all(step.ok for step in self.steps[:4])


def broken(target: Target, state: str, reason: str) -> Diagnosis:
    """Return the diagnosis of a target that gave no facts."""
    step = BROKEN_AT.get(state) or BROKEN_AT.get(state.split(":", maxsplit=1)[0], "shell")
    return Diagnosis(target, tuple(_until(step, f"{state}: {reason}")))


def answered(target: Target, output: Output, facts: Facts) -> Diagnosis:
    """Return the diagnosis of a target that answered the collector."""
    steps = (Step("reach", ok=True), _identity(target, output), Step("login", ok=True), Step("shell", ok=True))
    return Diagnosis(target, (*steps, *_account(facts)), _unseen(facts))


def _until(broken_step: str, words: str) -> list[Step]:
    place = STEPS.index(broken_step)
    before = [Step(name, ok=True) for name in STEPS[:place]]
    return [*before, Step(broken_step, ok=False, words=words), *(Step(name, ok=None) for name in STEPS[place + 1 :])]


def _identity(target: Target, output: Output) -> Step:
    if output.identity is not Identity.TOFU:
        return Step("identity", ok=True, words=output.identity.value)
    key = output.host_key
    remedy = f"compare {key} with one you were given, then `mediascan doctor --confirm-key {target.name} {key}`"
    return Step("identity", ok=False, words=f"accepted at first sight, confirmed by nobody: {remedy}")


def _account(facts: Facts) -> tuple[Step, Step]:
    host = facts.host.value_or_none
    if host is None:
        return Step("privilege", ok=None), Step("python", ok=None)
    privileged = host.privilege in ("root", "sudo")
    remedy = f"{host.user} is an ordinary account: allow `sudo -n sh`, or accept what stays unknown"
    python = host.python or "no python3: file names and a few patterns only; install python3 for the full search"
    return (
        Step("privilege", ok=privileged, words=host.privilege if privileged else remedy),
        Step("python", ok=host.python is not None, words=python),
    )


def _unseen(facts: Facts) -> tuple[str, ...]:
    sections = (getattr(facts, field.name) for field in dataclasses.fields(facts))
    return tuple(section.name for section in sections if section.state in (State.DENIED, State.ERROR, State.TIMEOUT))
