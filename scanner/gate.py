"""SiteScores and what a person asked for -> the decision and the exit code; the default is deny."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from scanner.check import Severity
from scanner.errors import InventoryError, UsageError
from scanner.evaluate import Assurance
from scanner.inventory import Site
from scanner.values import dataclass

if TYPE_CHECKING:
    from scanner.score import CheckCount, SiteScore

DONE, NO, USAGE, UNDECIDED = 0, 1, 2, 3
"""Exit codes of PRODUCT.md; an interrupted run adds 130 (SIGINT) and 143 (SIGTERM)."""


@dataclass(frozen=True, slots=True)
class GateRequest:
    """What was asked of the gate; with all defaults, nothing was."""

    gate: bool = False
    """Every site must be fit, or fit with exceptions."""
    fail_under: int | None = None
    """Every score must be at least this, 0 to 100."""
    fail_on: tuple[str, ...] = ()
    """Check ids that must not fail, or severities: that one and every higher."""

    @property
    def asked(self) -> bool:
        """Tell whether anything was asked."""
        return self.gate or self.fail_under is not None or bool(self.fail_on)


@dataclass(frozen=True, slots=True)
class GateDecision:
    """The exit code and why; only `allowed is True` allows anything."""

    exit_code: int
    allowed: bool | None
    """None: no gate was asked for, or it cannot decide."""
    reasons: tuple[str, ...] = ()


def request(
    *, gate: bool = False, fail_under: int | None = None, fail_on: Sequence[str] = (), checks: Collection[str] = ()
) -> GateRequest:
    """Return the request, or raise UsageError where a number is out of range or no check or severity has that name."""
    if fail_under is not None and not 0 <= fail_under <= 100:
        raise UsageError(f"--fail-under {fail_under}: a score runs from 0 to 100")
    severities = [severity.value for severity in Severity]
    for name in fail_on:
        if name not in severities and name not in checks:
            remedy = f"`mediascan list checks` names the checks; severities are {', '.join(severities)}"
            raise UsageError(f"--fail-on {name}: no check and no severity has this name", remedy=remedy)
    return GateRequest(gate=gate, fail_under=fail_under, fail_on=tuple(fail_on))


def require_landing(asked: GateRequest, sites: Sequence[Site], file: str = "") -> None:
    """Raise InventoryError, before any connection, where a gate is asked over a site that nothing can be sent to."""
    if not asked.asked:
        return
    if not sites:
        raise InventoryError("a gate was asked for, and there is no site", file=file)
    for site in sites:
        if not any(target.landing for target in site.targets):
            message = f"a gate was asked for, and site {site.name} has no landing target: there is nothing to send to"
            raise InventoryError(message, file=file, line=site.line, remedy="mark one target `landing: true`")


CUT_SHORT = "the run was interrupted; what was finished is kept, marked PARTIAL"
LATE = "the run was interrupted when every target had ended: nothing is missing, and `mediascan report` decides"


def decide(
    scores: Sequence[SiteScore], asked: GateRequest, *, interrupted: int | None = None, partial: bool = True
) -> GateDecision:
    """Return the decision over all sites of a run; `interrupted` is 130 or 143 where a signal ended it.

    A signal may come when the last target has just answered: then the run is not `partial`, and the reason says so.

    The order is PRODUCT.md's: 2, then the signal, then a certain no, then what cannot be decided, then 0. A no that
    rests on evidence other than live is not certain.
    """
    if unusable := tuple(_unusable(scores, asked)):
        return GateDecision(USAGE, None, unusable)
    if interrupted is not None:
        return GateDecision(interrupted, None, (CUT_SHORT if partial else LATE,))
    if certain := tuple(reason for one in scores if _live(one) for reason in _noes(one, asked)):
        return GateDecision(NO, False, certain)
    if doubts := tuple(reason for one in scores for reason in _doubts(one, asked)):
        return GateDecision(UNDECIDED, None, doubts)
    return GateDecision(DONE, True if asked.asked else None)


def _live(one: SiteScore) -> bool:
    return one.assurance is Assurance.LIVE


def _unusable(scores: Sequence[SiteScore], asked: GateRequest) -> Iterator[str]:
    if not any(one.targets_total for one in scores):
        yield "there was no target to look at"
    if asked.asked:
        yield from (
            f"{one.site.name}: no landing target, so there is nothing to send to"
            for one in scores
            if not one.landing_targets and not one.site.not_selected
        )


def _noes(one: SiteScore, asked: GateRequest) -> Iterator[str]:
    """Yield what refuses a site whatever the unknowns turn out to be."""
    from scanner.score import SiteVerdict

    name = one.site.name
    if asked.gate and one.verdict is SiteVerdict.NOT_FIT:
        yield f"{name}: not fit: {one.because[0]}"
    if asked.fail_under is not None and one.ceiling * 100 < asked.fail_under:
        yield f"{name}: cannot reach {asked.fail_under}"
    for check in _named(one, asked):
        if check.failed:
            yield f"{name}: {check.check} failed on {_targets(check.failed)}"


def _doubts(one: SiteScore, asked: GateRequest) -> Iterator[str]:
    from scanner.score import SiteVerdict

    name = one.site.name
    if asked.asked:
        if not _live(one):
            yield f"{name}: the evidence is {one.assurance.value}, not live"
        if one.score is None or (asked.gate and one.verdict is SiteVerdict.CANNOT_SAY):
            yield f"{name}: cannot say: {one.because[0]}"
        elif not one.coverage:  # a first doubt brings a score, and is no more of an answer than nothing
            yield f"{name}: cannot say: none of the weight is decided"
        yield from _under(one, asked.fail_under)
        yield from _unseen(one, asked)
    if one.targets_reached < one.targets_total:
        yield f"{name}: {_targets(one.targets_total - one.targets_reached)} not reached"


def _under(one: SiteScore, limit: int | None) -> Iterator[str]:
    if limit is not None and one.score is not None and one.score < limit:
        yield f"{one.site.name}: {one.score} is proven, and {limit} is needed"


def _unseen(one: SiteScore, asked: GateRequest) -> Iterator[str]:
    if asked.fail_on and one.site.not_selected:
        yield f"{one.site.name}: {_targets(len(one.site.not_selected))} not selected"
    looked_at = {check.check for check in one.checks}
    for name in asked.fail_on:
        if name not in _WEIGHT and name not in looked_at:
            yield f"{one.site.name}: {name} was not looked at on any target"
    for check in _named(one, asked):
        if check.undecided:
            yield f"{one.site.name}: {check.check} is undecided on {_targets(check.undecided)}"


def _named(one: SiteScore, asked: GateRequest) -> Iterator[CheckCount]:
    """Yield the checks of a site that --fail-on means."""
    limit = min((_WEIGHT[name] for name in asked.fail_on if name in _WEIGHT), default=None)
    for check in one.checks:
        if check.check in asked.fail_on or (limit is not None and check.severity.weight >= limit):
            yield check


_WEIGHT = {severity.value: severity.weight for severity in Severity}


def _targets(number: int) -> str:
    return "1 target" if number == 1 else f"{number} targets"
