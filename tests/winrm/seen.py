"""What an endpoint saw, for tests to compare."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.winrm.soap import Request

TOKENS = re.compile(rb"[A-Za-z0-9+/]{8,}")


@dataclass
class Seen:
    """Counts and bytes of one endpoint; `clear` is all that anybody on the way or at the end could read."""

    connections: int = 0
    exchanges: int = 0
    ntlm: list[int] = field(default_factory=list)
    """Types of the NTLM messages: 1 negotiate, 3 authenticate."""
    requests: list[Request] = field(default_factory=list)
    clear: bytearray = field(default_factory=bytearray, repr=False)
    problems: list[str] = field(default_factory=list)
    """What no client of ours may do: bodies that do not unseal, a collector that is not the repository's."""
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def calls(self) -> list[str]:
        return [request.name for request in self.requests]

    @property
    def lines(self) -> list[str]:
        """Return the command lines."""
        found = (one for one in self.requests if one.name == "Command")
        return [" ".join(filter(None, (one.text("Command"), one.text("Arguments")))) for one in found]

    def forget(self) -> None:
        """Begin again: benchmarks ask the same endpoints many times."""
        with self.lock:
            self.connections = self.exchanges = 0
            self.ntlm, self.requests, self.clear = [], [], bytearray()

    def note(self, name: str, amount: int = 1) -> None:
        with self.lock:
            setattr(self, name, getattr(self, name) + amount)

    def read(self, data: bytes) -> None:
        with self.lock:
            self.clear += data

    def holds(self, secret: str) -> bool:
        """Tell whether the secret can be read anywhere, as UTF-8 or UTF-16, as it is or within base64."""
        forms = secret.encode(), secret.encode("utf-16-le")
        return any(form in text for text in self._readable() for form in forms)

    def _readable(self) -> Iterator[bytes]:
        whole = bytes(self.clear)
        yield whole
        for token in TOKENS.findall(whole):
            full = token[: len(token) - (len(token) % 4 == 1)]  # a word that is no base64 may have any length
            yield base64.b64decode(full + b"=" * (-len(full) % 4))
