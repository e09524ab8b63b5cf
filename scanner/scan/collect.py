"""One target in, one TargetResult out, whatever happens; knows no ledger and no score."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

from scanner.connectors.contract import Connector
from scanner.errors import EvidenceError, TargetError, origin
from scanner.inventory import Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script
from scanner.values import dataclass, replace

if TYPE_CHECKING:
    from scanner.facts import Facts


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


@dataclass(frozen=True, slots=True)
class Request:
    """What a connector is to do: plain values, which can be sent to another process."""

    target: Target
    script: Script
    limits: Limits
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class Asked:
    """A target that is being asked; without a request `blank` says already how it ended."""

    blank: TargetResult
    began: float
    request: Request | None = None


def collect(target: Target, means: Means, sink: Callable[[TargetResult], Kept]) -> Kept:
    """Run the collector on `target` and give the result to `sink`; every failure is a state of the result.

    What reaches the sink after a bug of ours, one in the sink included, holds nothing of what the target said.
    """
    return conclude(ask(target, means), lambda request: connected(request, means.connectors), means, sink)


def ask(target: Target, means: Means) -> Asked:
    """Make what `target` is asked; its time begins here."""
    began = means.clock()
    blank = TargetResult(target=target, state="error:internal", collected_at=means.now().isoformat(timespec="seconds"))
    try:
        script = means.script(target)
    except TargetError as error:
        return Asked(replace(blank, state=error.state, reason=_sentence(error)), began)
    except Exception as bug:  # noqa: BLE001  house rule 3: one target's bug must not stop the scan
        return Asked(replace(blank, reason=internal(bug)), began)
    deadline = Deadline.after(means.limits.seconds, means.clock)
    return Asked(blank, began, Request(target, script, means.limits, deadline))


def connected(request: Request, connectors: Mapping[str, Connector]) -> Output:
    """Return what the target said, or raise TargetError."""
    connector = connectors[request.target.connector]
    return connector.run(request.target, request.script, request.limits, request.deadline)


def conclude(
    asked: Asked, answer: Callable[[Request], Output], means: Means, sink: Callable[[TargetResult], Kept]
) -> Kept:
    """Give to `sink` how the target ended: `answer` returns what it said, or raises TargetError."""
    try:
        result = asked.blank if asked.request is None else _understood(asked.blank, asked.request, answer, means)
        return sink(replace(result, seconds=_since(asked, means)))
    except Exception as bug:  # noqa: BLE001  house rule 3
        return sink(replace(asked.blank, reason=internal(bug), seconds=_since(asked, means)))


def internal(bug: BaseException) -> str:
    """Return what is said of a bug of ours."""
    return f"the scanner itself failed ({origin(bug)}); please report this"


def _understood(
    blank: TargetResult, request: Request, answer: Callable[[Request], Output], means: Means
) -> TargetResult:
    output: Output | None = None
    blank = replace(blank, script_digest=request.script.digest, nonce=request.script.nonce)
    try:
        output = answer(request)
        blank = replace(blank, collected_at=output.recorded_at or blank.collected_at)
        understood = means.decode(output, request.script.nonce, means.limits)
    except (TargetError, EvidenceError) as error:
        return replace(blank, state=error.state, reason=_sentence(error), output=output)
    return replace(blank, state=understood.state, reason=understood.reason, facts=understood.facts, output=output)


def _since(asked: Asked, means: Means) -> float:
    return round(means.clock() - asked.began, 3)


def _sentence(error: TargetError | EvidenceError) -> str:
    """Return the reason and the remedy; the state stands beside them."""
    if isinstance(error, TargetError) and error.remedy:
        return f"{error.reason} ({error.remedy})"
    return error.reason
