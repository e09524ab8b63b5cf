"""Every exception that crosses a module border.

MediascanError
|-- UsageError                 the person's input is wrong: exit 2, nothing was scanned
|   |-- InventoryError         the inventory file: names file, line and remedy
|   |-- ProfileError           a profile, a control file or a check's parameters
|   |-- SecretError            a secret reference that cannot be read
|   `-- LedgerError            the ledger cannot be opened, is newer, or does not match a resume
|-- CutShortError              a run had begun and its ledger failed: exit 3, what was stored is kept, marked PARTIAL
|-- TargetError                one target ended in a state other than ok; never stops another target
`-- EvidenceError              a target said what no collector says (state bad_evidence, truncated or replayed)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

Again = tuple[Callable[..., BaseException], tuple[str, ...]]
"""What an exception is made of again, in another process."""


class MediascanError(Exception):
    """Root of the tree; its text is a sentence for a person."""


class UsageError(MediascanError):
    """The input of a person is wrong; `remedy` says what to do."""

    def __init__(self, message: str, *, file: str = "", line: int = 0, remedy: str = "") -> None:
        where = f"{file}:{line}: " if file and line else f"{file}: " if file else ""
        super().__init__(f"{where}{message}" + (f" ({remedy})" if remedy else ""))
        self.message, self.file, self.line, self.remedy = message, file, line, remedy

    def __reduce__(self) -> Again:
        return partial(type(self), file=self.file, line=self.line, remedy=self.remedy), (self.message,)


class InventoryError(UsageError):
    """An inventory that cannot be used."""


class ProfileError(UsageError):
    """A profile, control file or parameter that cannot be used."""


class SecretError(UsageError):
    """A secret reference that cannot be read."""


class LedgerError(UsageError):
    """A ledger that cannot be opened or resumed from; once a run has begun it becomes a CutShortError."""


class CutShortError(MediascanError):
    """The ledger failed when a run was in it already; `signal` is the one that had asked it to stop before, if any."""

    def __init__(self, message: str, signal: int | None = None) -> None:
        super().__init__(message)
        self.signal = signal


class TargetError(MediascanError):
    """A target ended in `state` (the names of PRODUCT.md, such as `timeout:banner`)."""

    def __init__(self, state: str, reason: str, *, remedy: str = "") -> None:
        super().__init__(f"{state}: {reason}" + (f" ({remedy})" if remedy else ""))
        self.state, self.reason, self.remedy = state, reason, remedy

    def __reduce__(self) -> Again:
        return partial(type(self), remedy=self.remedy), (self.state, self.reason)


class EvidenceError(MediascanError):
    """Target output that does not follow the frame or the decoders; `state` is bad_evidence, truncated or replayed."""

    def __init__(self, state: str, reason: str) -> None:
        super().__init__(f"{state}: {reason}")
        self.state, self.reason = state, reason


def origin(bug: BaseException) -> str:
    """Return what to say of a bug of ours: its class and the innermost function of ours it came through, no value."""
    import traceback

    frames = [frame for frame, _ in traceback.walk_tb(bug.__traceback__)]
    ours = [frame for frame in frames if str(frame.f_globals.get("__name__")).startswith(("scanner.", "checks."))]
    place = f"{ours[-1].f_globals['__name__']}.{ours[-1].f_code.co_name}" if ours else "code that is not ours"
    return f"{type(bug).__name__} in {place}"
