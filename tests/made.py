"""Values by name, each made when it is first asked for: a module of tests is read by every process that runs any."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any


class Made(Mapping[str, Any]):
    """What functions of no argument return, each called once."""

    def __init__(self, *makers: Mapping[str, Callable[[], Any]]) -> None:
        self.makers = {name: make for some in makers for name, make in some.items()}
        self.made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        """Return the value, made now if it is new."""
        if name not in self.made:
            self.made[name] = self.makers[name]()
        return self.made[name]

    def __iter__(self) -> Iterator[str]:
        """Return the names."""
        return iter(self.makers)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.makers)

    def __or__(self, other: Made) -> Made:
        """Return the values of both; the other's come first where both have a name, as in a dict."""
        return Made({name: lambda name=name, of=of: of[name] for of in (self, other) for name in of})
