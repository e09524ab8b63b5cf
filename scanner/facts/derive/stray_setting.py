"""What the other sections say of where a stray file lies: under encryption, on a machine that is carried about."""

from __future__ import annotations

import functools
from collections.abc import Callable

from scanner.facts.derive.block_tree import Cover, below, build, cover, holding
from scanner.facts.derive.windows.bitlocker import shields
from scanner.facts.derive.windows.media import local_volumes
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.section import FactUnavailableError, Section
from scanner.facts.stray import StrayFile, StrayScan
from scanner.facts.windows import WindowsFacts
from scanner.values import replace

Key = Callable[[str], bool | None]
"""Whether all that lies under a path's file system is encrypted; None: cannot be told."""
TOLD = {Cover.ENCRYPTED: True, Cover.PLAIN: False, Cover.PLAIN_IN_GUEST: None, Cover.CANNOT_SAY: None}


def setting(facts: LinuxFacts | MacFacts | WindowsFacts) -> Section[StrayScan]:
    """Return the section of stray files that know it; a scan that found nothing asks nobody."""
    scan = facts.stray.value_or_none
    if scan is None or not scan.files:
        return facts.stray
    key = _key(facts)
    files = tuple(_set(file, key(file.path), scan.portable) for file in scan.files)
    return Section(facts.stray.name, facts.stray.state, replace(scan, files=files), facts.stray.reason)


def _set(file: StrayFile, encrypted: bool | None, portable: bool | None) -> StrayFile:  # noqa: FBT001  as told
    if file.encrypted is encrypted and file.portable is portable:  # of most nothing can be told: a copy takes its time
        return file
    return replace(file, encrypted=encrypted, portable=portable)


def _key(facts: LinuxFacts | MacFacts | WindowsFacts) -> Key:
    try:
        if isinstance(facts, LinuxFacts):
            return _linux(facts)
        return _macos(facts) if isinstance(facts, MacFacts) else _windows(facts)
    except FactUnavailableError:
        return lambda _: None


def _linux(facts: LinuxFacts) -> Key:
    tree, covers = build(facts), dict[str, Cover]()

    @functools.cache
    def key(path: str) -> bool | None:
        mount = holding(tree, path)
        if mount is None:
            return None
        if mount.target not in covers:
            covers[mount.target] = cover(below(tree, mount))
        return TOLD.get(covers[mount.target])

    return lambda path: key(path if path in tree.points else path.rpartition("/")[0])  # a file may be mounted itself


def _macos(facts: MacFacts) -> Key:
    vault = facts.filevault.require()
    own = vault.on and not vault.in_progress
    return lambda path: None if path.startswith("/Volumes/") else own


def _windows(facts: WindowsFacts) -> Key:
    found = shields(facts, local_volumes(facts.volumes.require()))
    covers = {path.upper(): shield.cover for shield in found for path in shield.volume.access}
    return lambda path: TOLD.get(covers.get(path[:3].upper(), Cover.CANNOT_SAY))
