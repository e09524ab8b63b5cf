"""What would keep a scan from working: every step on the way to a target's facts, and the remedy for the broken one."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from scanner.facts import Facts, Host, State
from scanner.inventory import Target
from scanner.script import Identity, Output

STEPS = ("reach", "identity", "login", "shell", "privilege", "python")
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
SHELL = "give the account a shell, and its key no ForceCommand or command= that runs something else"
SLOW = "`ssh` to it by hand and see what it waits for; a higher --deadline gives it more time"
REMEDIES: Mapping[str, str] = {
    "unreachable:refused": "start its SSH server, or correct `address` and `port`",
    "unreachable:timeout": "is it on? correct `address`, or look at routes and firewalls in between, or use `jump`",
    "unreachable:no_route": "is it on? correct `address`, or look at routes and firewalls in between, or use `jump`",
    "unreachable:closed": "is this an SSH server? where logins are limited (MaxStartups, fail2ban), lower --jobs",
    "timeout:banner": "what listens there says nothing: is it an SSH server, and is the machine alive?",
    "timeout:kex": SLOW,
    "timeout:auth": SLOW,
    "timeout:exec": f"the login's shell, start-up files or ForceCommand do not come to an end: {SLOW}",
    "timeout:run": f"the collector does not come to an end: {SLOW}",
    "identity_revoked": "ask who revoked it; until then nothing is sent to this host",
    "truncated": SHELL,
    "bad_evidence": SHELL,
    "replayed": SHELL,
    "output_limit": SHELL,
    "protocol_error": "is this an SSH server of our century? ask who runs it",
}
"""State -> what to do, for the states whose reasons do not end with a remedy of their own."""


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
    facts: bool = True
    """Whether it gave facts."""
    machine: tuple[str, ...] = ()
    """Host key and machine id, each with what it is; empty: told by nobody, or by a recording."""

    @property
    def well(self) -> bool:
        """Tell whether a scan will bring facts home of a machine that is known to be the right one."""
        return self.facts and all(step.ok for step in self.steps[:4])


def broken(target: Target, state: str, reason: str, output: Output | None = None) -> Diagnosis:
    """Return the diagnosis of a target that gave no facts; `output` is what it said instead."""
    step = BROKEN_AT.get(state) or BROKEN_AT.get(state.split(":", maxsplit=1)[0], "shell")
    said = _said(output)
    words = f"{state}: {reason}{f', but {said!a}' if said else ''}"
    if state in REMEDIES and not reason.endswith(")"):
        words += f" ({REMEDIES[state]})"
    return Diagnosis(target, tuple(_until(step, words)), facts=False)


def answered(target: Target, output: Output, facts: Facts) -> Diagnosis:
    """Return the diagnosis of a target that answered the collector."""
    steps = (Step("reach", ok=True), _identity(target, output), Step("login", ok=True), Step("shell", ok=True))
    return Diagnosis(target, (*steps, *_account(facts)), _unseen(facts), machine=tuple(_machine(output, facts)))


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


def _until(broken_step: str, words: str) -> list[Step]:
    place = STEPS.index(broken_step)
    before = [Step(name, ok=True) for name in STEPS[:place]]
    return [*before, Step(broken_step, ok=False, words=words), *(Step(name, ok=None) for name in STEPS[place + 1 :])]


def _identity(target: Target, output: Output) -> Step:
    if output.identity is not Identity.TOFU:
        return Step("identity", ok=True, words=output.identity.value)
    key = output.host_key
    remedy = f"compare {key} with one you were given, then `doctor INVENTORY --confirm-key {target.name} {key}`"
    return Step("identity", ok=False, words=f"accepted at first sight, confirmed by nobody: {remedy}")


def _account(facts: Facts) -> tuple[Step, Step]:
    host = facts.host.value_or_none
    if host is None:
        return Step("privilege", ok=None), Step("python", ok=None)
    privileged = host.privilege in ("root", "sudo")
    more = "allow `sudo -n sh`, name its password in `become`, or accept what stays unknown"
    remedy = f"{host.user} is an ordinary account: {more}"
    return (
        Step("privilege", ok=privileged, words=host.privilege if privileged else remedy),
        _python(host),
    )


def _python(host: Host) -> Step:
    """Tell what the search for people's data will have; one without a whole python3 is shallower, not impossible."""
    shallower = "people's data is looked for in text only, not in xlsx or zip; install python3"
    if host.python is None:
        return Step("python", ok=False, words=f"no python3: {shallower}")
    if host.python_minimal:
        return Step("python", ok=False, words=f"{host.python} lacks modules (python3-minimal alone?): {shallower}")
    return Step("python", ok=True, words=host.python)


def _unseen(facts: Facts) -> tuple[str, ...]:
    sections = (getattr(facts, field.name) for field in dataclasses.fields(facts))
    return tuple(section.name for section in sections if section.state in (State.DENIED, State.ERROR, State.TIMEOUT))
