"""No policy keeps Windows from encrypting, or lets it encrypt worse than it does by itself."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows.keys import BITLOCKER, DEVICE_ENCRYPTION
from scanner.facts.registry import RegistryKey

BY_DRIVE = ("OSHardwareEncryption", "FDVHardwareEncryption", "RDVHardwareEncryption")
METHOD = ("EncryptionMethodWithXtsOs", "EncryptionMethodWithXtsFdv", "EncryptionMethodWithXtsRdv")
CBC_128 = 3


def windows(facts: WindowsFacts) -> Verdict:
    """Judge intent; what became of it the other checks of this subject ask."""
    policies = facts.policies.require()
    bitlocker, device = policies.key(BITLOCKER), policies.key(DEVICE_ENCRYPTION)
    weak = [*_by_drive(bitlocker), *_methods(bitlocker), *_without_tpm(bitlocker)]
    if device.number("PreventDeviceEncryption") == 1:
        weak.append(f"{DEVICE_ENCRYPTION}: PreventDeviceEncryption = 1, so Windows does not encrypt by itself")
    if weak:
        return failed(f"a policy weakens encryption: {weak[0]}", *weak, level=Level.CONFIGURED)
    states = [f"{key.path}: {len(key.values)} values ({key.state})" for key in (bitlocker, device)]
    return passed("no policy weakens encryption", *states, level=Level.CONFIGURED)


def _by_drive(key: RegistryKey) -> list[str]:
    set_so = [name for name in BY_DRIVE if key.number(name) == 1]
    return [f"{key.path}: {name} = 1, so the drive's own encryption is trusted" for name in set_so]


def _methods(key: RegistryKey) -> list[str]:
    return [f"{key.path}: {name} = 3, which is AES-CBC-128" for name in METHOD if key.number(name) == CBC_128]


def _without_tpm(key: RegistryKey) -> list[str]:
    allowed = key.number("UseAdvancedStartup") == 1 and key.number("EnableBDEWithNoTPM") == 1
    return [f"{key.path}: EnableBDEWithNoTPM = 1, so a password or a key file is enough"] if allowed else []


CHECK = Check(
    id="encryption-not-weakened",
    title="No policy weakens disk encryption",
    severity=Severity.LOW,
    why="Some drives' own encryption opened to whoever asked, and nothing on the machine can tell which. "
    "A policy against automatic encryption leaves every new laptop plain until somebody remembers.",
    fix={
        "windows": "Set these policies of BitLocker, and delete the opt-out:\n"
        "Configure use of hardware-based encryption: disabled, for all three kinds.\n"
        "Choose drive encryption method: XTS-AES 256-bit; removable AES-CBC 256-bit.\n"
        "Allow BitLocker without a compatible TPM: off.\n"
        "    reg delete HKLM\\SYSTEM\\CurrentControlSet\\Control\\BitLocker /v PreventDeviceEncryption",
    },
    reads=("policies",),
    windows=windows,
)
