"""What a Windows target says of itself, and what the session could see: collectors/windows/host.ps1."""

from __future__ import annotations

import re

from scanner.errors import EvidenceError
from scanner.facts.host import Host
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.host import VIRTUAL
from scanner.facts.parse.windows.registry import key
from scanner.facts.parse.windows.text import flag, number, numbers, text, words
from scanner.facts.registry import RegistryKey
from scanner.facts.windows import WindowsSystem

CURRENT = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
CRYPTOGRAPHY = r"HKLM\SOFTWARE\Microsoft\Cryptography"
FIRMWARE = r"HKLM\HARDWARE\DESCRIPTION\System\BIOS"
ACCOUNT = re.compile(r"S-1-[0-9-]*?-([0-9]{1,10})")
GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
FIRST_11 = 22000
"""Build of Windows 11; its ProductName still says Windows 10."""
DMA_PROTECTION = 3
"""Among Win32_DeviceGuard.AvailableSecurityProperties."""
WORD = 2**32 - 1


def host(entries: Entries) -> Host:
    """Return the identity that the environment, the token and the registry state."""
    said = entries.get("host")
    account = ACCOUNT.fullmatch(text(said, "sid"))
    machine = _key(entries, CRYPTOGRAPHY).text("MachineGuid") or ""
    current, os = _key(entries, CURRENT), entries.get("os")
    if account is None:
        raise EvidenceError("bad_evidence", "whoami.exe gave no SID of the account")
    return Host(
        platform="windows",
        hostname=text(said, "name"),
        machine_id=machine.lower() if GUID.fullmatch(machine) else None,
        kernel=_version(current) or text(os, "Version"),
        os_id="windows",
        os_version=current.text("DisplayVersion") or current.text("ReleaseId") or "",
        os_name=text(os, "Caption") or _name(current),
        user=text(said, "user"),
        uid=min(int(account[1]), WORD),
        privilege="administrator" if flag(said, "elevated") else "user",
        virtual=_virtual(_key(entries, FIRMWARE)),
        clock=number(said, "clock"),
    )


def _key(entries: Entries, path: str) -> RegistryKey:
    """Return one of the keys; in a narrow process none was asked for, and CIM stands in."""
    return key(entries.get(path))


def _version(current: RegistryKey) -> str:
    parts = [current.number("CurrentMajorVersionNumber"), current.number("CurrentMinorVersionNumber"), _build(current)]
    return ".".join(str(part) for part in parts if part is not None)


def _build(current: RegistryKey) -> int | None:
    build = current.text("CurrentBuildNumber") or ""
    return int(build) if build.isascii() and build.isdigit() and len(build) <= 9 else None


def _name(current: RegistryKey) -> str:
    name = current.text("ProductName") or "Windows"
    return name.replace("Windows 10", "Windows 11") if (_build(current) or 0) >= FIRST_11 else name


def _virtual(firmware: RegistryKey) -> str | None:
    machine = " ".join(firmware.text(name) or "" for name in ("SystemManufacturer", "SystemProductName")).lower()
    return next((name for word, name in VIRTUAL if word.lower() in machine), None)


def system(entries: Entries) -> WindowsSystem:
    """Return the circumstances of the run; a class that could not be asked leaves its fields at None."""
    session, os, computer = entries.get("session"), entries.get("os"), entries.get("computer")
    elevated = flag(session, "elevated")
    if session.state != "ok" or elevated is None:
        raise EvidenceError("bad_evidence", "whoami.exe told nothing of the session's rights")
    return WindowsSystem(
        language_mode=text(session, "language_mode"),
        powershell=text(session, "powershell"),
        elevated=elevated,
        groups=words(session.facts.get("groups", "")),
        product_type=number(os, "ProductType", WORD),
        edition=number(os, "OperatingSystemSKU", WORD),
        build=number(os, "BuildNumber", WORD),
        domain_member=flag(computer, "PartOfDomain"),
        manufacturer=text(computer, "Manufacturer"),
        model=text(computer, "Model"),
        hypervisor=flag(computer, "HypervisorPresent"),
        last_boot=number(os, "LastBoot"),
        narrow=flag(session, "narrow") or False,
        dma_protection=_dma(entries.get("device_guard")),
        bitlocker_feature=number(entries.get("feature"), "InstallState", WORD),
    )


def _dma(entry: Entry) -> bool | None:
    if entry.state != "ok" or "AvailableSecurityProperties" not in entry.facts:
        return None
    return DMA_PROTECTION in numbers(entry, "AvailableSecurityProperties")
