"""Targets whose kernel, disks and buses belong to an outer machine."""

from __future__ import annotations

from scanner.check import Verdict, not_applicable, unknown
from scanner.facts import LinuxFacts


def outer_kernel(facts: LinuxFacts) -> Verdict | None:
    """Return not applicable inside a container: kernel policy is asked of the outer machine."""
    container = facts.host.require().container
    if container is None:
        return None
    return not_applicable("a container has no kernel of its own; scan the outer machine", f"container: {container}")


def outer_disks(facts: LinuxFacts) -> Verdict | None:
    """Return unknown inside a container: its data do lie on some disk, which cannot be seen from inside."""
    container = facts.host.require().container
    if container is None:
        return None
    return unknown("disks and buses of a container belong to the outer machine; scan that", f"container: {container}")
