"""One run: plan, intents, collection, results, end. Results go to the ledger as they come and are kept nowhere else."""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import islice

from scanner.catalog.profiles import Profile
from scanner.errors import CutShortError, InventoryError, LedgerError
from scanner.inventory import Target
from scanner.ledger import journal, reading
from scanner.ledger.journal import Digests, NewRun
from scanner.ledger.rows import Row
from scanner.ledger.store import Ledger
from scanner.progress import Event, Lowered, Started, Stopping, Totals
from scanner.scan.collect import wall
from scanner.scan.group import Group
from scanner.scan.judge import unscanned
from scanner.scan.pool import Pool
from scanner.scan.resume import resumable
from scanner.scan.size import fewer
from scanner.scan.stop import Stop
from scanner.values import dataclass, replace

LOOK_SECONDS = 0.05
"""How long the scan waits for an answer before it looks whether it was asked to stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanRequest:
    """What is to be scanned, and what a resumed run must have in common with this one."""

    targets: tuple[Target, ...]
    """The selected ones, each with the name of its final profile (see `assigned`)."""
    profiles: Mapping[str, Profile]
    inventory_digest: str
    catalog_digest: str
    collector_digest: str
    command: str
    version: str
    about: str = "{}"
    """JSON: what reports say of the run beyond its results (reporting.About)."""
    resume: bool = False
    max_age: timedelta = timedelta(hours=24)
    """How old a kept result may be when a run is resumed."""
    now: Callable[[], datetime] = wall
    commit: int = 100
    """Results that share one commit at most."""
    clock: Callable[[], float] = time.monotonic
    """Seconds, for how long results wait for each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a run ended; its results are read from the ledger."""

    run: int
    signal: int | None = None
    """The signal that interrupted it."""
    missing: int = 0
    """Targets without a result; more than none makes the run PARTIAL."""
    kept: int = 0
    """Results that a resumed run had already."""


def assigned(targets: Sequence[Target], profiles: Mapping[str, Profile], override: str | None) -> tuple[Target, ...]:
    """Give `override` as profile to all but the landing targets; every profile that is named must exist."""
    final = tuple(t if override is None or t.landing else replace(t, profile=override) for t in targets)
    for target in final:
        if target.profile not in profiles:
            raise InventoryError(
                f"{target.site}/{target.name}: there is no profile {target.profile!r}",
                line=target.line, remedy=f"one of {', '.join(sorted(profiles))}",
            )  # fmt: skip
    return final


def run(
    request: ScanRequest,
    ledger: Ledger,
    pool: Pool[Target, Row],
    emit: Callable[[Event], None],
    stop: Stop,
) -> Outcome:
    """Scan every target of `request` that has no result yet; return when all have one, or when `stop` is asked.

    A ledger that fails before the run is in it raises LedgerError, and CutShortError from then on.
    """
    number, done = _opened(request, ledger)
    with _cut_short(number, stop):
        emit(Totals(tuple(Counter(target.site for target in request.targets).items())))
        todo = [target for target in request.targets if (target.site, target.name) not in done]
        intended = _intended(ledger, number, todo, pool.size, request.now)
        try:
            _drive(pool, intended, Group(ledger, number, emit, request.commit, request.clock), emit, stop)
        finally:
            pool.close()
        missing = len(request.targets) - len(reading.finished(ledger, number))
        journal.finish(ledger, number, _moment(request.now), partial=missing > 0)
    return Outcome(run=number, signal=stop.signal, missing=missing, kept=len(done))


@contextlib.contextmanager
def _cut_short(number: int, stop: Stop) -> Iterator[None]:
    """Tell what fails a run that has begun from what keeps one from beginning."""
    try:
        yield
    except LedgerError as failure:
        raise CutShortError(f"run {number} was cut short and stays PARTIAL: {failure}", stop.signal) from failure


def _opened(request: ScanRequest, ledger: Ledger) -> tuple[int, frozenset[tuple[str, str]]]:
    plan = [unscanned(target, request.profiles[target.profile]) for target in request.targets]
    digests = Digests(
        inventory=request.inventory_digest, catalog=request.catalog_digest, collector=request.collector_digest,
        profile=_profiles_digest(request), plan=journal.plan_digest(plan),
    )  # fmt: skip
    if request.resume:
        number, done = resumable(ledger, digests, request.now(), request.max_age)
        journal.reopen(ledger, number)
        return number, done
    new = NewRun(command=request.command, version=request.version, about=request.about, digests=digests)
    return journal.begin(ledger, new, plan, _moment(request.now)), frozenset()


def _drive(
    pool: Pool[Target, Row], todo: Iterator[Target], group: Group, emit: Callable[[Event], None], stop: Stop
) -> None:
    """Keep the pool full and store what it answers, until nothing is left or somebody asks to stop."""
    running, told = 0, pool.asked
    while not stop.requested:
        if pool.size < told:
            told = pool.size
            emit(Lowered(fewer(told, pool.asked)))
        for target in islice(todo, max(0, pool.size - running)):
            emit(Started(target.site, target.name))
            pool.submit(target)
            running += 1
        if not running:
            break
        row = pool.answer(group.patience(LOOK_SECONDS))
        if row is not None:
            running -= 1
            group.add(row)
        group.settle()
    if stop.requested:
        emit(Stopping())
    while stop.requested and (row := pool.answer(0)) is not None:
        group.add(row)
    group.store()


def _intended(
    ledger: Ledger, number: int, todo: Sequence[Target], size: int, now: Callable[[], datetime]
) -> Iterator[Target]:
    """Yield targets, each after its intent is on the disk; an intent is at most one filling of the pool early."""
    rest = iter(todo)
    while chunk := list(islice(rest, size)):
        journal.intend(ledger, number, [(target.site, target.name) for target in chunk], _moment(now))
        yield from chunk


def _profiles_digest(request: ScanRequest) -> str:
    """Return one digest over what the profiles of this run say; the code of checks is in the catalogue's."""
    used = [request.profiles[name] for name in sorted({target.profile for target in request.targets})]
    said = [
        (p.id, p.knock_outs, p.fit_at, p.min_coverage, p.stray, [(one.check.id, one.params) for one in p.checks])
        for p in used
    ]
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _moment(now: Callable[[], datetime]) -> str:
    return now().isoformat(timespec="seconds")
