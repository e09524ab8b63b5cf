"""Targets whose kernel, disks and buses belong to an outer machine: docs/adr/0020."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from scanner.check import Verdict, not_applicable, unknown
from scanner.facts import LinuxFacts

P = ParamSpec("P")
Judge = Callable[Concatenate[LinuxFacts, P], Verdict]


def asks_kernel(judge: Judge[P]) -> Judge[P]:
    """Make a check not applicable in a container: kernel policy is asked of the outer machine."""

    @functools.wraps(judge)
    def linux(facts: LinuxFacts, /, *args: P.args, **kwargs: P.kwargs) -> Verdict:
        container = facts.host.require().container
        if container is None:
            return judge(facts, *args, **kwargs)
        return not_applicable("a container has no kernel of its own; scan the outer machine", f"container: {container}")

    return linux


def asks_disks(judge: Judge[P]) -> Judge[P]:
    """Make a check unknown in a container: its data do lie on some disk, which cannot be seen from inside."""

    @functools.wraps(judge)
    def linux(facts: LinuxFacts, /, *args: P.args, **kwargs: P.kwargs) -> Verdict:
        container = facts.host.require().container
        if container is None:
            return judge(facts, *args, **kwargs)
        return unknown("the disks and buses of a container belong to the outer machine", f"container: {container}")

    return linux
