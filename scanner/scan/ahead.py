"""Something made on a thread of its own, while whoever wants it waits for the disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Generic[T]):
    """Begins to make it at once; where the system gives no thread, it is made when it is asked for."""

    def __init__(
        self, make: Callable[[], T], start: Callable[[threading.Thread], None] = threading.Thread.start
    ) -> None:
        self._make = make
        self._made: list[T] = []
        self._failed: list[BaseException] = []
        self._thread: threading.Thread | None = threading.Thread(target=self._run, name="ahead", daemon=True)
        try:
            start(self._thread)
        except RuntimeError:  # can't start new thread
            self._thread = None

    def get(self) -> T:
        """Return it when it is made, or raise what kept it from being made."""
        if self._thread is None:
            return self._make()
        self._thread.join()
        for failure in self._failed:
            raise failure
        return self._made[0]

    def _run(self) -> None:
        try:
            self._made.append(self._make())
        except BaseException as failure:  # noqa: BLE001  it is raised where it is asked for
            self._failed.append(failure)
