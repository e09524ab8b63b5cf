"""USBGuard: its configuration, its rule files and what the daemon says (usbguard-daemon.conf(5), usbguard(1))."""

from __future__ import annotations

from collections.abc import Mapping

from scanner.errors import EvidenceError
from scanner.facts.linux import UsbGuardAccess, UsbGuardConfig, UsbGuardRules, UsbGuardRuntime
from scanner.facts.parse.entries import Entries, Entry

CONFIGURATION = "/etc/usbguard/usbguard-daemon.conf"
ACCESS = "/etc/usbguard/IPCAccessControl.d"
RULES = "/etc/usbguard/rules.d"
CHANGING = frozenset({"modify", "all"})
DECIDING = frozenset({"devices", "policy", "parameters"})
"""Who may change one of these can let a device in; `exceptions` are the daemon's error messages."""
DEFAULTS = UsbGuardConfig()


def config(entries: Entries) -> UsbGuardConfig:
    """Return the configuration with the manual's defaults filled in; the last line of a repeated key counts."""
    found = dict(line.partition("=")[::2] for line in entries.lines(CONFIGURATION))
    return UsbGuardConfig(
        implicit_policy_target=found.get("ImplicitPolicyTarget") or DEFAULTS.implicit_policy_target,
        present_device_policy=found.get("PresentDevicePolicy") or DEFAULTS.present_device_policy,
        present_controller_policy=found.get("PresentControllerPolicy") or DEFAULTS.present_controller_policy,
        inserted_device_policy=found.get("InsertedDevicePolicy") or DEFAULTS.inserted_device_policy,
        authorized_default=found.get("AuthorizedDefault") or DEFAULTS.authorized_default,
        restore_controller_device_state=found.get("RestoreControllerDeviceState", "").lower() == "true",
        ipc_allowed_users=tuple(found.get("IPCAllowedUsers", "").split()),
        ipc_allowed_groups=tuple(found.get("IPCAllowedGroups", "").split()),
        ipc_access=tuple(map(_access, entries.under(ACCESS))),
        rule_files=_rule_files(found),
    )


def _access(entry: Entry) -> UsbGuardAccess:
    """Return what `Devices=list,modify` and its like give; a file without such a line gives nothing."""
    if entry.state != "ok":
        return UsbGuardAccess(entry.name, None)
    given = (line.lower().replace(",", " ").replace("=", " ").split() for line in entry.lines)
    return UsbGuardAccess(entry.name, any(words[0] in DECIDING and CHANGING & set(words[1:]) for words in given))


def _rule_files(found: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(found[key] for key in ("RuleFile", "RuleFolder") if found.get(key))


def rules(entries: Entries) -> UsbGuardRules:
    """Return RuleFile's rules, then those of RuleFolder's files by name; a file that is not there holds none."""
    place = entries.get("configuration").facts
    folder = place.get("folder", "").rstrip("/")
    if folder and folder != RULES:
        raise EvidenceError("bad_evidence", f"RuleFolder is not {RULES}, so its rules were not read")
    single = place.get("file") or "/etc/usbguard/rules.conf"
    files = [entries.get(single), *sorted(entries.under(RULES), key=lambda entry: entry.name)]
    for entry in (*files, entries.get(RULES)):
        entry.readable()
    lines = [line.strip() for entry in files for line in entry.lines]
    return UsbGuardRules(tuple(line for line in lines if line and not line.startswith("#")))


def runtime(entries: Entries) -> UsbGuardRuntime:
    """Return what the daemon answered; a question it refused is None."""
    answered = _answer(entries.get("rules"))
    return UsbGuardRuntime(
        rules=None if answered is None else tuple(_without_number(line) for line in answered),
        implicit_policy_target=_word(entries.get("implicit_policy_target")),
        inserted_device_policy=_word(entries.get("inserted_device_policy")),
    )


def _answer(entry: Entry) -> list[str] | None:
    if entry.facts.get("status") != "0":
        return None
    return [line.strip() for line in entry.lines if line.strip()]


def _word(entry: Entry) -> str | None:
    answered = _answer(entry)
    return answered[0] if answered else None


def _without_number(line: str) -> str:
    """Return a rule as files hold it: `list-rules` writes `12: ` before."""
    number, colon, rule = line.partition(": ")
    return rule if colon and number.isdigit() else line
