"""What Microsoft Defender enforces: collectors/windows/defender.ps1."""

from __future__ import annotations

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.windows.text import flag, numbers, text, words
from scanner.facts.windows import Defender


def defender(entries: Entries) -> Defender:
    """Return the status and the preferences; without a status there is none."""
    status, preference = entries.get("status"), entries.get("preference")
    if status.state != "ok":
        raise EvidenceError("bad_evidence", "Defender gave no status")
    return Defender(
        antivirus=flag(status, "AntivirusEnabled"),
        real_time=flag(status, "RealTimeProtectionEnabled"),
        mode=text(status, "AMRunningMode"),
        device_control=text(status, "DeviceControlState"),
        device_control_default=text(status, "DeviceControlDefaultEnforcement"),
        removable_scan_disabled=flag(preference, "DisableRemovableDriveScanning"),
        rules=_rules(preference),
    )


def _rules(preference: Entry) -> tuple[tuple[str, int], ...]:
    names = words(preference.facts.get("AttackSurfaceReductionRules_Ids", ""))
    actions = numbers(preference, "AttackSurfaceReductionRules_Actions")
    if len(names) != len(actions):
        raise EvidenceError("bad_evidence", "there are other numbers of rules and of actions")
    return tuple((name.lower(), action) for name, action in zip(names, actions, strict=True))
