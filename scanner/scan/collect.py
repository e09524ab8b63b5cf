"""One target in, one TargetResult out, whatever happens; knows no ledger and no score."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, datetime
from typing import Protocol, TypeVar

from scanner.connectors.contract import Connector
from scanner.errors import EvidenceError, TargetError, origin
from scanner.facts import Facts
from scanner.inventory import Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script
from scanner.values import dataclass, replace


class Understood(Protocol):
    """What decoding an answer yields: facts, and whether they are the whole."""

    @property
    def facts(self) -> Facts:
        """Return the typed facts."""
        ...

    @property
    def state(self) -> str:
        """Return ok or partial."""
        ...

    @property
    def reason(self) -> str:
        """Return what is missing, when partial."""
        ...


Kept = TypeVar("Kept")


def wall() -> datetime:
    """Return the time of day, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What it takes to collect; every part can be another in a test."""

    connectors: Mapping[str, Connector]
    script: Callable[[Target], Script]
    """Makes the script for a target, with a fresh nonce each time."""
    decode: Callable[[Output, str, Limits], Understood]
    limits: Limits = field(default_factory=Limits)
    clock: Callable[[], float] = time.monotonic
    """Seconds, for durations."""
    now: Callable[[], datetime] = wall
    """For the moment that evidence is dated with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetResult:
    """How one target ended: its state, and the facts if it answered well."""

    target: Target
    state: str
    reason: str = ""
    facts: Facts | None = None
    output: Output | None = field(default=None, repr=False)
    script_digest: str | None = None
    nonce: str | None = None
    """What frames `output`."""
    collected_at: str
    """ISO 8601; of a recording, when it was made."""
    seconds: float = 0.0


def collect(target: Target, means: Means, sink: Callable[[TargetResult], Kept]) -> Kept:
    """Run the collector on `target` and give the result to `sink`; every failure is a state of the result.

    What reaches the sink after a bug of ours, one in the sink included, holds nothing of what the target said.
    """
    began = means.clock()
    blank = TargetResult(target=target, state="error:internal", collected_at=means.now().isoformat(timespec="seconds"))
    try:
        result = _answered(blank, means)
        return sink(replace(result, seconds=round(means.clock() - began, 3)))
    except Exception as bug:  # noqa: BLE001  house rule 3: one target's bug must not stop the scan
        reason = f"the scanner itself failed ({origin(bug)}); please report this"
        return sink(replace(blank, reason=reason, seconds=round(means.clock() - began, 3)))


def _answered(blank: TargetResult, means: Means) -> TargetResult:
    script: Script | None = None
    output: Output | None = None
    try:
        script = means.script(blank.target)
        output = _run(blank.target, script, means)
        blank = replace(blank, collected_at=output.recorded_at or blank.collected_at)
        understood = means.decode(output, script.nonce, means.limits)
    except (TargetError, EvidenceError) as error:
        ended = replace(blank, state=error.state, reason=_sentence(error), output=output)
        return ended if script is None else replace(ended, script_digest=script.digest, nonce=script.nonce)
    return replace(
        blank, state=understood.state, reason=understood.reason, facts=understood.facts,
        output=output, script_digest=script.digest, nonce=script.nonce,
    )  # fmt: skip


def _run(target: Target, script: Script, means: Means) -> Output:
    deadline = Deadline.after(means.limits.seconds, means.clock)
    return means.connectors[target.connector].run(target, script, means.limits, deadline)


def _sentence(error: TargetError | EvidenceError) -> str:
    """Return the reason and the remedy; the state stands beside them."""
    if isinstance(error, TargetError) and error.remedy:
        return f"{error.reason} ({error.remedy})"
    return error.reason
