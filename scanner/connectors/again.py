"""A target that closes the connection before it was asked anything is tried again, within its one deadline."""

from __future__ import annotations

import random
from collections.abc import Callable

from scanner.errors import TargetError
from scanner.limits import Deadline, Limits
from scanner.script import Output
from scanner.values import dataclass, replace

PAUSES = (0.25, 1.0)
"""Seconds before the second and the third try, each up to half as long again; sshd's MaxStartups drops at random."""


@dataclass(frozen=True, slots=True)
class Tries:
    """How often, and how to wait."""

    pauses: tuple[float, ...]
    pause: Callable[[float], None]


def again(once: Callable[[Deadline], Output], limits: Limits, deadline: Deadline, tries: Tries) -> Output:
    """Return what `once` answers within `limits.seconds`, and how long all of it took; raise its TargetError."""
    began = deadline.clock()
    deadline = Deadline(min(deadline.at, began + limits.seconds), deadline.clock)
    for pause in tries.pauses:
        try:
            output = once(deadline)
        except TargetError as error:
            if error.state != "unreachable:closed" or deadline.remaining() <= 2 * pause:
                raise
            tries.pause(pause * random.uniform(1, 1.5))  # noqa: S311  # spreads tries, hides nothing
        else:
            return replace(output, seconds=deadline.clock() - began)
    return replace(once(deadline), seconds=deadline.clock() - began)
