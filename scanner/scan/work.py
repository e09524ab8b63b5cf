"""One target's whole way in a worker: collect, decode, judge, and the row that the ledger will store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from scanner.catalog.profiles import Profile
from scanner.connectors import table
from scanner.connectors.contract import Connector
from scanner.evaluate import HostResult
from scanner.facts.alike import Alike
from scanner.inventory import Target
from scanner.ledger import rows
from scanner.ledger.rows import Row
from scanner.limits import DEFAULT, Limits
from scanner.scan.beside import Beside, Plan, helps
from scanner.scan.collect import Asked, Means, Request, TargetResult, ask, collect, conclude, internal
from scanner.scan.earlier import Earlier, joined
from scanner.scan.judge import judge, unscanned
from scanner.scan.known import Carried, told, travelling
from scanner.scan.pool import NoThreads, Pool, ThreadPool
from scanner.scan.scripts import POSIX, scripts
from scanner.scan.size import Size
from scanner.script import Output
from scanner.values import dataclass, replace

if TYPE_CHECKING:
    from scanner.facts.decode import Decoded


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What a worker needs, as plain values: a worker process receives it, secrets included, over its pipe."""

    settings: table.Settings
    connectors: tuple[str, ...]
    """Names of those that the targets use."""
    platforms: tuple[str, ...] = (POSIX,)
    """Of the targets."""
    profiles: Mapping[str, Profile]
    limits: Limits = DEFAULT
    record_to: str | None = None
    """A folder that gets a recording of every target, for the replay connector."""
    dotnet: bool = True
    """Whether the content scan may be compiled on Windows targets."""
    earlier: Earlier | None = None
    """What earlier content scans have seen; None: they are not asked."""
    known: tuple[Carried, ...] = ()
    """Known exports that the content scan is to look for."""


class TargetWorker:
    """Turns targets into rows; called from many threads."""

    def __init__(self, kit: Kit, means: Means, alike: Alike | None = None) -> None:
        self._kit, self._means, self._alike = kit, means, alike

    def __call__(self, target: Target) -> Row:
        """Return the row of one target, whatever happens to it."""
        try:
            return collect(target, self._means, self._row)
        except Exception as bug:  # noqa: BLE001  a thread that ended here would leave the scan waiting for its answer
            return self._failed(target, bug)

    def ask(self, target: Target) -> Asked:
        """Return what a target is to be asked, for a connector that works elsewhere."""
        return ask(target, self._means)

    def conclude(self, asked: Asked, answer: Callable[[Request], Output]) -> Row:
        """Return the row of a target that was asked; `answer` returns what it said, or raises TargetError."""
        try:
            return conclude(asked, answer, self._means, self._row)
        except Exception as bug:  # noqa: BLE001  the same
            return self._failed(asked.blank.target, bug)

    def close(self) -> None:
        """Close every connector."""
        for connector in self._means.connectors.values():
            connector.close()

    def _failed(self, target: Target, bug: Exception) -> Row:
        return rows.encode(unscanned(target, self._kit.profiles[target.profile], "error:internal", internal(bug)))

    def _row(self, result: TargetResult) -> Row:
        if self._kit.record_to is not None:
            from scanner.scan.record import record

            record(Path(self._kit.record_to), result, self._kit.limits)
        return rows.encode(self._judged(result), self._alike)

    def _judged(self, result: TargetResult) -> HostResult:
        known = self._kit.earlier.of(result.target) if self._kit.earlier is not None else None
        if result.facts is not None:
            result = replace(result, facts=joined(result.facts, known))
        result = told(result, self._kit.known)
        again = self._alike.findings if self._alike is not None else None
        return judge(result, self._kit.profiles[result.target.profile], again)


def decode(output: Output, nonce: str, limits: Limits, alike: Alike | None = None) -> Decoded:
    """Return the facts of an answer, as facts.decode, which is imported when the first one comes and not before."""
    from scanner.facts import decode as facts

    return facts.decode(output, nonce, limits, alike)


def ready() -> None:
    """Import what understands an answer, and what reports on a run."""
    from scanner.facts import decode  # noqa: F401
    from scanner.scan import reporting  # noqa: F401


def worker(kit: Kit) -> TargetWorker:
    """Return the worker that scans the targets of a run."""
    return _worker(kit, table.connect(kit.connectors, kit.settings, ready))


def _worker(kit: Kit, connectors: Mapping[str, Connector]) -> TargetWorker:
    script = scripts(
        kit.settings.secrets,
        lambda target: kit.profiles[target.profile].stray,
        kit.platforms,
        dotnet=kit.dotnet,
        earlier=kit.earlier,
        exports=travelling(kit.known),
    )
    alike = Alike()
    means = Means(
        connectors=connectors,
        script=script,
        decode=lambda output, nonce, limits: decode(output, nonce, limits, alike),
        limits=kit.limits,
    )
    return TargetWorker(kit, means, alike)


def pool_of(kit: Kit, size: Size, beside: Beside | None = None) -> Pool[Target, Row]:
    """Return the pool for the connectors of `kit`: no threads where all targets are recordings.

    `beside`: a process that was begun before, which connects where one process is enough and is ended where it is not.
    """
    if beside is not None:
        if size.processes == 1 and helps(kit.connectors) and (pool := _pool_beside(kit, beside, size.threads)):
            return pool
        beside.close()
    if kit.connectors == ("replay",):
        alone: NoThreads[Target, Row] = NoThreads(worker(kit), size.threads)
        return alone
    return live_pool(kit, size)


def live_pool(kit: Kit, size: Size) -> Pool[Target, Row]:
    """Return the pool that scans targets with as many jobs as `size` says."""
    if size.processes == 1:
        threads: ThreadPool[Target, Row] = ThreadPool(worker(kit), size.threads)
        return threads
    from scanner.scan.processes import ProcessPool

    plain = replace(
        kit, profiles=dict(kit.profiles), settings=replace(kit.settings, secrets=dict(kit.settings.secrets))
    )
    processes: ProcessPool[Kit, Target, Row] = ProcessPool(
        worker, plain, (size.processes, size.threads), lambda target: _lost(kit, target)
    )
    return processes


def _pool_beside(kit: Kit, beside: Beside, threads: int) -> Pool[Target, Row] | None:
    """Return the pool of the process beside this one, None where that has ended before it began."""
    from scanner.scan.beside_pool import BesidePool

    size = beside.open(Plan(kit.connectors, kit.settings, threads))
    return None if size is None else BesidePool(beside, _worker(kit, {}), (size, threads), ready)


def _lost(kit: Kit, target: Target) -> Row:
    reason = "the worker process that scanned this target ended (it may have run out of memory: lower --jobs)"
    return rows.encode(unscanned(target, kit.profiles[target.profile], "error:internal", reason))
