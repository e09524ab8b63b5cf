"""What would keep a scan from working: every step on the way to a target's facts, and the remedy for the broken one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from scanner.diagnosis.account import account, notes, unseen
from scanner.diagnosis.remedies import remedy
from scanner.diagnosis.steps import STEPS, Step, until
from scanner.facts import Facts
from scanner.inventory import Target
from scanner.script import Identity, Output
from scanner.values import dataclass

__all__ = ["BROKEN_AT", "STEPS", "Diagnosis", "Step", "answered", "broken", "doubles"]

SHORT, SAID = 2048, 120
"""Bytes of an answer that may be a refusal, and characters of it that are told."""
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
class Diagnosis:
    """One target: its steps in order, and the sections that this account will not see."""

    target: Target
    steps: tuple[Step, ...]
    unseen: tuple[str, ...] = ()
    facts: bool = True
    """Whether it gave facts."""
    machine: tuple[str, ...] = ()
    """Host key and machine id, each with what it is; empty: told by nobody, or by a recording."""
    notes: tuple[str, ...] = ()
    """What is worth telling although nothing is wrong."""

    @property
    def well(self) -> bool:
        """Tell whether a scan will bring facts home of a machine that is known to be the right one."""
        return self.facts and all(step.ok for step in self.steps[:4])


def broken(target: Target, state: str, reason: str, output: Output | None = None) -> Diagnosis:
    """Return the diagnosis of a target that gave no facts; `output` is what it said instead."""
    step = BROKEN_AT.get(state) or BROKEN_AT.get(state.split(":", maxsplit=1)[0], "shell")
    said = _said(output)
    words = f"{state}: {reason}{f', but {said!a}' if said else ''}"
    if (what_to_do := remedy(target, state)) and not reason.endswith(")"):
        words += f" ({what_to_do})"
    return Diagnosis(target, tuple(until(step, words)), facts=False)


def answered(target: Target, output: Output, facts: Facts) -> Diagnosis:
    """Return the diagnosis of a target that answered the collector."""
    steps = (Step("reach", ok=True), _identity(target, output), Step("login", ok=True), Step("shell", ok=True))
    return Diagnosis(
        target,
        (*steps, *account(facts)),
        unseen(facts),
        machine=tuple(_machine(output, facts)),
        notes=(*filter(None, [output.certificate]), *notes(facts)),
    )


def doubles(diagnoses: Iterable[Diagnosis]) -> list[tuple[str, tuple[str, ...]]]:
    """Return site and targets for each machine that answered under several names; the score counts it once."""
    names: dict[tuple[str, str], list[str]] = {}
    for one in diagnoses:
        for known in one.machine:
            names.setdefault((one.target.site, known), []).append(one.target.name)
    return list(dict.fromkeys((site, tuple(found)) for (site, _), found in names.items() if len(found) > 1))


def _machine(output: Output, facts: Facts) -> Iterator[str]:
    host = facts.host.value_or_none
    if output.identity is Identity.RECORDED:
        return
    if output.host_key:
        yield f"host key {output.host_key}"
    if host is not None and host.machine_id:
        yield f"machine id {host.machine_id}"


def _said(output: Output | None) -> str:
    """Return the first line of a short answer that is no collector's, which is how a shell or a wrapper refuses."""
    if output is None or len(output.stdout) > SHORT:
        return ""
    lines = (output.stdout + b"\n" + output.stderr[:SHORT]).decode("ascii", "replace").split("\n")
    return next((line.strip()[:SAID] for line in lines if line.strip()), "")


def _identity(target: Target, output: Output) -> Step:
    if output.identity is Identity.ACCOUNT:
        words = (
            "proved to know this account's key, as other machines may: use HTTPS or Kerberos (docs/windows-setup.md)"
        )
        return Step("identity", ok=False, words=words)
    if output.identity is not Identity.TOFU:
        return Step("identity", ok=True, words=output.identity.value)
    key = output.host_key
    what_to_do = f"compare {key} with one you were given, then `doctor INVENTORY --confirm-key {target.name} {key}`"
    return Step("identity", ok=False, words=f"accepted at first sight, confirmed by nobody: {what_to_do}")
