"""The replay connector: answers with what was recorded, so that a scan needs no network."""

from __future__ import annotations

from pathlib import Path

from scanner.connectors import recording
from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.limits import Deadline, Limits
from scanner.script import Identity, Output, Script


class ReplayConnector:
    """Plays back `target.recording`; the frame of the answer carries the nonce of the run that asks."""

    def run(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        """Return the recorded answer, or raise the recorded TargetError."""
        deadline.check("connect")
        if target.recording is None:
            raise TargetError("unreachable:no_recording", "the target names no recording", remedy="add `recording`")
        recorded = recording.read(Path(target.recording), limits)
        if recorded.state != "ok":
            raise TargetError(recorded.state, recorded.reason or "as recorded")
        return Output(
            stdout=_renewed(recorded, script.nonce),
            stderr=recorded.stderr,
            exit_status=recorded.exit_status,
            identity=Identity.RECORDED,
            recorded_at=recorded.recorded_at or None,
            notes=_notes(recorded, script),
        )

    def close(self) -> None:
        """Hold nothing, so give nothing back."""


def _renewed(recorded: recording.Recording, nonce: str) -> bytes:
    """Put the run's nonce in the place of the recorded one: 128 random bits stand nowhere else by chance."""
    if not recorded.nonce:
        return recorded.stdout
    return recorded.stdout.replace(recorded.nonce.encode(), nonce.encode())


def _notes(recorded: recording.Recording, script: Script) -> tuple[str, ...]:
    if recorded.digest in ("", script.digest):
        return ()
    return (f"recorded with another collector ({recorded.digest[:12]})",)
