"""A machine that answers under two names of one site is counted once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from scanner.evaluate import Assurance
from scanner.score.tally import Tally
from scanner.values import replace


def once(tallies: Sequence[Tally]) -> tuple[tuple[Tally, ...], Mapping[str, str]]:
    """Return the tallies that count in the mean of their site, and which name was counted under which other.

    Two reached names are one machine when host key or machine id agree. It counts with its lowest floor and its
    largest weight, so that a second, easier name gains nothing. Recordings are let be: one may stand for many targets.
    """
    counted: list[Tally] = []
    same_as: dict[str, str] = {}
    for group in _machines(tallies):
        kept = min(group, key=lambda one: (one.floor, one.ceiling, one.target))
        counted.append(replace(kept, weight=max(one.weight for one in group)) if len(group) > 1 else kept)
        same_as.update((one.target, kept.target) for one in group if one is not kept)
    return tuple(counted), same_as


def _machines(tallies: Sequence[Tally]) -> Iterable[Sequence[Tally]]:
    """Return groups of tallies linked by a shared identity, also through a third (union-find over identities)."""
    parent: dict[object, object] = {}
    for one in tallies:
        first, *others = _identities(one)
        root = _root(parent, first)
        for other in others:
            parent[_root(parent, other)] = root
    groups: dict[object, list[Tally]] = {}
    for one in tallies:
        groups.setdefault(_root(parent, _identities(one)[0]), []).append(one)
    return groups.values()


def _root(parent: dict[object, object], identity: object) -> object:
    while (above := parent.setdefault(identity, identity)) != identity:
        parent[identity] = parent[above]
        identity = above
    return identity


def _identities(one: Tally) -> tuple[tuple[str, str], ...]:
    known = (("host key", one.host_key), ("machine id", one.machine_id))
    found = tuple((kind, value) for kind, value in known if value)
    nameable = one.reached and one.assurance is not Assurance.RECORDED
    return found if found and nameable else (("target", one.target),)
