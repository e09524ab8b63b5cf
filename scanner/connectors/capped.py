"""What a script says on one stream, held up to a bound."""

from __future__ import annotations

from scanner.errors import TargetError


class Capped:
    """Bytes up to a cap; more end the target."""

    def __init__(self, name: str, cap: int) -> None:
        self.cap = cap
        self._name = name
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, data: bytes) -> None:
        """Keep `data`, or raise TargetError output_limit."""
        self._size += len(data)
        if self._size > self.cap:
            raise TargetError("output_limit", f"the script's {self._name} is longer than {self.cap} bytes")
        self._parts.append(data)

    def __bytes__(self) -> bytes:
        return b"".join(self._parts)

    def __len__(self) -> int:
        return self._size
