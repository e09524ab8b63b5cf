"""One scan from selection to stored results: what the pieces of a run are made from."""

from __future__ import annotations

import os
import resource
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from scanner import __version__
from scanner.catalog import Catalog, Profile, StrayOptions
from scanner.connectors import table
from scanner.inventory import SecretRef, Target
from scanner.inventory.select import Selection
from scanner.ledger import reading, store
from scanner.limits import Limits
from scanner.progress import Event
from scanner.scan.ahead import Ahead
from scanner.scan.beside import Beside
from scanner.scan.collect import Means
from scanner.scan.earlier import Earlier
from scanner.scan.known import Carried, travelling
from scanner.scan.pipeline import Outcome, ScanRequest, assigned, run
from scanner.scan.scripts import digest, scripts
from scanner.scan.size import Size, in_one_process, sized
from scanner.scan.stop import Stop, on_signals
from scanner.scan.work import Kit, decode, pool_of
from scanner.scope import About, SiteInfo, as_json
from scanner.values import dataclass, replace

if TYPE_CHECKING:
    from scanner.connectors.ssh.pins import Pin


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to scan; what to scan is the selection."""

    ledger: Path
    command: str
    """As typed; secrets are references."""
    size: Size = Size(1, 32)
    """Targets at a time; see `size_of`."""
    seconds: float = 300.0
    """Wall time for one target."""
    sites: tuple[str, ...] = ()
    """Those that --site named; none means all."""
    profile: str | None = None
    """Overrides the profile of every target that is not a landing target."""
    stray_seconds: int | None = None
    """Budget of the search for people's data on one target instead of the profile's; 0: no search."""
    resume: bool = False
    max_age: timedelta = timedelta(hours=24)
    accept_new: bool = False
    record_to: Path | None = None
    """A folder that gets a recording of what each target answered, for the replay connector."""
    dotnet: bool = True
    """Whether the content scan may be compiled on Windows targets."""
    since_last: float | None = None
    """Leave unread what is as the newest run of the ledger saw it, but for this share; None: read everything."""
    known: tuple[Carried, ...] = ()
    """Known exports that the content scan is to look for."""
    beside: Beside | None = None
    """A process that was begun to connect; it ends with the scan."""


def scan(
    selection: Selection,
    catalog: Catalog,
    secrets: Mapping[SecretRef, str],
    settings: Settings,
    emit: Callable[[Event], None],
) -> Outcome:
    """Scan the selected targets into the ledger; SIGINT and SIGTERM end it early and keep what is done."""
    targets = assigned(selection.inventory.targets, catalog.profiles, settings.profile)
    used = sorted({target.profile for target in targets})
    profiles = {name: budgeted(catalog.profiles[name], settings.stray_seconds) for name in used}
    request = ScanRequest(
        targets=targets,
        profiles=profiles,
        inventory_digest=selection.inventory.digest,
        catalog_digest=catalog.digest,
        collector_digest=digest(
            _platforms(targets), dotnet=settings.dotnet, known=[one.name for one in settings.known]
        ),
        command=settings.command,
        version=__version__,
        about=as_json(about_selection(selection, settings.profile, settings.sites)),
        resume=settings.resume,
        max_age=settings.max_age,
    )
    kit = _kit(selection, targets, profiles, secrets, settings)
    early = settings.size.processes == 1 and settings.since_last is None
    ahead = Ahead(lambda: pool_of(kit, settings.size, settings.beside)) if early else None
    with store.writing(settings.ledger) as ledger, on_signals(Stop()) as stop:
        if settings.since_last is not None:
            kit = replace(kit, earlier=Earlier(scans=reading.newest_scans(ledger), reread=settings.since_last))
        pool = ahead.get() if ahead is not None else pool_of(kit, settings.size, settings.beside)
        return run(request, ledger, pool, emit, stop)


def size_of(jobs: int, targets: int) -> Size:
    """Return how a scan of so many targets runs `jobs` at a time on this machine, with the note to a person, if any."""
    return sized(min(jobs, max(targets, 1)), _files(), os.cpu_count() or 1)


def size_in_one_process(jobs: int, targets: int) -> Size:
    """Return the same for what runs without worker processes: `collect` and `doctor`."""
    return in_one_process(min(jobs, max(targets, 1)), _files())


def budgeted(profile: Profile, seconds: int | None) -> Profile:
    """Return the profile with another budget for the search for people's data; None leaves it, 0 looks nowhere."""
    if seconds is None:
        return profile
    roots = profile.stray.roots if seconds else ()
    return replace(profile, stray=replace(profile.stray, roots=roots, seconds=seconds))


def means_of(
    selection: Selection,
    secrets: Mapping[SecretRef, str],
    settings: Settings,
    stray: Callable[[Target], StrayOptions] | None = None,
) -> Means:
    """Return what collects from the selected targets without a ledger; no `stray`, no search for people's data."""
    names = {target.connector for target in selection.inventory.targets}
    return Means(
        connectors=table.connect(names, _connecting(selection, secrets, settings)),
        script=scripts(
            secrets,
            stray or (lambda _: None),
            _platforms(selection.inventory.targets),
            dotnet=settings.dotnet,
            exports=travelling(settings.known),
        ),
        decode=decode,
        limits=Limits(seconds=settings.seconds),
    )


def unusable_known_hosts(selection: Selection) -> tuple[str, ...]:
    """Return the place and fault of every known_hosts line that cannot be used, where one of the targets needs them."""
    inventory = selection.inventory
    if not any(target.connector == "ssh" for target in inventory.targets):
        return ()
    return tuple(str(problem) for problem in table.unusable(inventory.known_hosts))


def confirm_key(target: Target, fingerprint: str, ledger: Path) -> Pin:
    """Mark the pinned key of `target` as confirmed by a person, or raise UsageError."""
    from scanner.connectors.ssh.known_hosts import host_name
    from scanner.connectors.ssh.pins import PinStore

    return PinStore(_pins(ledger)).confirm(host_name(target.address, target.port), fingerprint)


def about_selection(selection: Selection, profile: str | None, sites: Sequence[str] = ()) -> About:
    """Return what reports will say of this run, all sites in scope in view; `sites` are those of --site, if any.

    A site in scope of which no target was selected stays in the report, as one of which nothing is known.
    """
    inventory = selection.inventory
    infos = {site.name: SiteInfo(site.name, site.title, site.owner) for site in inventory.sites}
    for target in selection.left_out:
        if not sites or target.site in sites:
            known = infos.get(target.site, SiteInfo(target.site))
            infos[target.site] = replace(known, not_selected=(*known.not_selected, target.name))
    return About(
        title=inventory.title or Path(inventory.file).stem, sites=tuple(infos.values()), profile_override=profile or ""
    )


def _kit(
    selection: Selection,
    targets: tuple[Target, ...],
    profiles: Mapping[str, Profile],
    secrets: Mapping[SecretRef, str],
    settings: Settings,
) -> Kit:
    return Kit(
        settings=_connecting(selection, secrets, settings),
        connectors=tuple(sorted({target.connector for target in targets})),
        platforms=_platforms(targets),
        profiles=profiles,
        limits=Limits(seconds=settings.seconds),
        record_to=None if settings.record_to is None else str(settings.record_to),
        dotnet=settings.dotnet,
        known=settings.known,
    )


def _platforms(targets: Sequence[Target]) -> tuple[str, ...]:
    return tuple(sorted({target.platform for target in targets}))


def _connecting(selection: Selection, secrets: Mapping[SecretRef, str], settings: Settings) -> table.Settings:
    return table.Settings(
        known_hosts=selection.inventory.known_hosts,
        jumps=selection.inventory.jumps,
        secrets=secrets,
        accept_new=settings.accept_new,
        pins=str(_pins(settings.ledger)),
    )


def _pins(ledger: Path) -> Path:
    """Return where host keys accepted at first sight are kept: beside the ledger."""
    return ledger.parent / "pins.json"


def _files() -> int:
    """Return how many files this process may open."""
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]
