"""Which targets of an inventory one run looks at, and whether each site is still whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scanner.errors import UsageError
from scanner.inventory.shape import did_you_mean
from scanner.inventory.target import Inventory, Target
from scanner.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Selection:
    """A part of an inventory, in the order of the file."""

    inventory: Inventory
    """Only the selected targets, and only sites that have one; the digest is the whole file's."""
    whole: Mapping[str, bool]
    """Per selected site: whether all its targets are selected. A site that is not whole gets no score."""
    left_out: tuple[Target, ...]
    """The targets that were not selected, for the report."""


def select(
    inventory: Inventory, *, sites: Sequence[str] = (), targets: Sequence[str] = (), limit: int | None = None
) -> Selection:
    """Return the targets that are in one of `sites` and named by one of `targets`, of these the first `limit`.

    An empty sequence selects all. A target is named as in the file, or as SITE/NAME where two sites share the name.
    UsageError: a name is unknown, the limit is below 1, or nothing is left.
    """
    _check_known("--site", sites, [site.name for site in inventory.sites])
    reached = [target for target in inventory.targets if not sites or target.site in sites]
    _check_known("--target", targets, [name for target in reached for name in _names(target)])
    chosen = [target for target in reached if not targets or not _names(target).isdisjoint(targets)]
    if limit is not None and limit < 1:
        raise UsageError("--limit: less than 1", remedy="give the number of targets to look at")
    return _selection(inventory, chosen[:limit])


def _selection(inventory: Inventory, chosen: Sequence[Target]) -> Selection:
    keys = {_key(target) for target in chosen}
    parts, whole = [], {}
    for site in inventory.sites:
        part = tuple(target for target in site.targets if _key(target) in keys)
        if part:
            parts.append(replace(site, targets=part))
            whole[site.name] = len(part) == len(site.targets)
    left_out = tuple(target for target in inventory.targets if _key(target) not in keys)
    return Selection(replace(inventory, sites=tuple(parts)), whole, left_out)


def _key(target: Target) -> tuple[str, str]:
    return target.site, target.name


def _names(target: Target) -> set[str]:
    return {target.name, f"{target.site}/{target.name}"}


def _check_known(option: str, names: Sequence[str], known: Sequence[str]) -> None:
    unknown = next((name for name in names if name not in set(known)), None)
    if unknown is not None:
        plain = [name for name in known if "/" not in name]
        raise UsageError(f"{option}: '{unknown}' is not in the inventory", remedy=did_you_mean(unknown, plain))
