"""What every connector promises; tests/connectors/test_contract.py holds all of them to it."""

from __future__ import annotations

from typing import Protocol

from scanner.inventory import Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script


class Connector(Protocol):
    """Reaches one target and runs one script there.

    `run` returns what the target answered, or raises TargetError with a state of PRODUCT.md; no other exception
    leaves it, it never outlives the deadline by more than a second, and it holds no file, socket or thread afterwards.
    It is called from many threads at once.
    """

    def run(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        """Run `script` on `target`."""
        ...

    def close(self) -> None:
        """Give back what is shared between targets (jump hosts)."""
        ...
