"""One target's whole way in a worker: collect, decode, judge, and the row that the ledger will store."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from scanner.catalog.profiles import Profile, StrayOptions
from scanner.collectors import bundle
from scanner.connectors import table
from scanner.evaluate import HostResult
from scanner.facts.decode import decode
from scanner.inventory import SecretRef, Target
from scanner.ledger import rows
from scanner.ledger.rows import Row
from scanner.limits import DEFAULT, Limits
from scanner.scan.collect import Means, TargetResult, collect
from scanner.scan.judge import judge, unscanned
from scanner.scan.pool import NoThreads, Pool, ThreadPool
from scanner.scan.record import record
from scanner.scan.size import Size
from scanner.script import Script


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """What a worker needs, as plain values: a worker process receives it, secrets included, over its pipe."""

    settings: table.Settings
    connectors: tuple[str, ...]
    """Names of those that the targets use."""
    profiles: Mapping[str, Profile]
    limits: Limits = DEFAULT
    record_to: str | None = None
    """A folder that gets a recording of every target, for the replay connector."""


class TargetWorker:
    """Turns targets into rows; called from many threads."""

    def __init__(self, kit: Kit, means: Means) -> None:
        self._kit, self._means = kit, means

    def __call__(self, target: Target) -> Row:
        """Return the row of one target, whatever happens to it."""
        return collect(target, self._means, self._row)

    def close(self) -> None:
        """Close every connector."""
        for connector in self._means.connectors.values():
            connector.close()

    def _row(self, result: TargetResult) -> Row:
        if self._kit.record_to is not None:
            record(Path(self._kit.record_to), result, self._kit.limits)
        return rows.encode(self._judged(result))

    def _judged(self, result: TargetResult) -> HostResult:
        return judge(result, self._kit.profiles[result.target.profile])


def posix(kit: Kit) -> TargetWorker:
    """Return the worker that scans Linux and macOS targets."""
    connectors = table.connect(kit.connectors, kit.settings)
    script = scripts(kit.settings.secrets, lambda target: kit.profiles[target.profile].stray)
    return TargetWorker(kit, Means(connectors=connectors, script=script, decode=decode, limits=kit.limits))


def pool_of(kit: Kit, size: Size) -> Pool[Target, Row]:
    """Return the pool for the connectors of `kit`: no threads where all targets are recordings."""
    if kit.connectors == ("replay",):
        alone: NoThreads[Target, Row] = NoThreads(posix(kit), size.threads)
        return alone
    return posix_pool(kit, size)


def posix_pool(kit: Kit, size: Size) -> Pool[Target, Row]:
    """Return the pool that scans POSIX targets with as many jobs as `size` says."""
    if size.processes == 1:
        threads: ThreadPool[Target, Row] = ThreadPool(posix(kit), size.threads)
        return threads
    from scanner.scan.processes import ProcessPool

    plain = replace(
        kit, profiles=dict(kit.profiles), settings=replace(kit.settings, secrets=dict(kit.settings.secrets))
    )
    processes: ProcessPool[Kit, Target, Row] = ProcessPool(
        posix, plain, (size.processes, size.threads), lambda target: _lost(kit, target)
    )
    return processes


def _lost(kit: Kit, target: Target) -> Row:
    reason = "the worker process that scanned this target ended (it may have run out of memory: lower --jobs)"
    return rows.encode(unscanned(target, kit.profiles[target.profile], "error:internal", reason))


def scripts(
    known: Mapping[SecretRef, str], stray: Callable[[Target], StrayOptions | None]
) -> Callable[[Target], Script]:
    """Return what makes the script of a target, on any thread, each with a fresh nonce.

    Where `stray` gives None nothing is searched for people's data.
    """
    bundle.assemble()
    return lambda target: _script(target, known, stray(target))


def _script(target: Target, known: Mapping[SecretRef, str], stray: StrayOptions | None) -> Script:
    secret = target.become.secret if target.become.method == "sudo" else None
    password = None if secret is None else known[secret]
    options = bundle.Options(stray_roots=stray.roots, stray_seconds=stray.seconds) if stray else bundle.Options()
    return bundle.posix_script(secrets.token_hex(16), options, password)
