"""What the methods of Win32_EncryptableVolume returned: collectors/windows/bitlocker.ps1."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry, whole
from scanner.facts.parse.windows.text import each, flag, hexadecimal, number, plain, text
from scanner.facts.windows_volumes import EncryptableVolume

WORD = 2**32 - 1
METHOD = re.compile(r"[A-Za-z]{1,60}")


def bitlocker(entries: Entries) -> tuple[EncryptableVolume, ...]:
    """Return every volume that BitLocker knows of."""
    return tuple(_volume(entry) for entry in entries.all)


def _volume(entry: Entry) -> EncryptableVolume:
    lines = [each(line, 3) for line in entry.lines]
    if not all(kind in ("failed", "protector") for kind, _, _ in lines):
        raise EvidenceError("bad_evidence", "a volume has a line that the collector does not write")
    return EncryptableVolume(
        path=plain(entry.path),
        letter=text(entry, "DriveLetter").rstrip(":"),
        kind=number(entry, "VolumeType", WORD),
        protection=number(entry, "ProtectionStatus", WORD),
        conversion=number(entry, "ConversionStatus", WORD),
        percentage=number(entry, "EncryptionPercentage", WORD),
        flags=number(entry, "EncryptionFlags", WORD),
        wiping=number(entry, "WipingStatus", WORD),
        method=number(entry, "EncryptionMethod", WORD),
        lock=number(entry, "LockStatus", WORD),
        protectors=_protectors(entry, [line for line in lines if line[0] == "protector"]),
        suspend_count=number(entry, "SuspendCount", WORD),
        auto_unlock=flag(entry, "IsAutoUnlockEnabled"),
        failures=tuple(_failure(line) for line in lines if line[0] == "failed"),
    )


def _protectors(entry: Entry, lines: Sequence[Sequence[str]]) -> tuple[int, ...] | None:
    """Return the type of each protector; None where one of them could not be told."""
    count = number(entry, "protectors", WORD)
    if count is None or any(result != "0" for _, result, _ in lines):
        return None
    if count != len(lines):
        raise EvidenceError("bad_evidence", "a volume has another number of protectors than it says")
    return tuple(whole(kind, 0, WORD) for _, _, kind in lines)


def _failure(line: Sequence[str]) -> tuple[str, int]:
    _, method, code = line
    if not METHOD.fullmatch(method):
        raise EvidenceError("bad_evidence", "a method without a name failed")
    return method, hexadecimal(code, WORD)
