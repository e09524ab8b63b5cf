"""Removable drives that BitLocker encrypts here have a strong method, and somebody can recover them."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows import keys, storage_access
from scanner.facts.derive.windows.policy import told
from scanner.facts.registry import RegistryKey

METHOD = "EncryptionMethodWithXtsRdv"
STRONG = (4, 6, 7)
"""AES-CBC-256, XTS-AES-128, XTS-AES-256; 3 (AES-CBC-128) is what Windows takes unless it is told."""
ESCROW = ("RDVRecovery", "RDVActiveDirectoryBackup", "RDVRequireActiveDirectoryBackup")


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the policies for removable data drives; they hold for drives that are encrypted from now on."""
    policies = facts.policies.require()
    access = storage_access.disks(policies)
    if access.denied:
        return not_applicable("no removable drive can be written, so none is encrypted here", access.fact)
    key = policies.key(keys.BITLOCKER)
    holes = [told(key, METHOD)] if key.number(METHOD) not in STRONG else []
    holes += [told(key, name) for name in ESCROW if key.number(name) != 1]
    if holes:
        return failed(f"removable drives may be encrypted weakly or beyond recovery: {holes[0]}", *holes, level=CARRIED)
    return passed("removable drives get a strong method and are escrowed", *_lines(key), level=CARRIED)


CARRIED = Level.CONFIGURED


def _lines(key: RegistryKey) -> tuple[str, ...]:
    return tuple(told(key, name) for name in (METHOD, *ESCROW))


CHECK = Check(
    id="media-encryption-strong-and-escrowed",
    title="Removable drives are encrypted strongly, and their recovery is escrowed",
    severity=Severity.MEDIUM,
    why="Without a policy BitLocker takes AES-CBC-128 for removable drives. "
    "A drive whose password is forgotten is lost unless its recovery is kept elsewhere.",
    fix={
        "windows": "Set method and recovery of removable data drives:\n"
        "group policy, BitLocker Drive Encryption: Choose drive encryption method: removable AES-CBC 256-bit\n"
        "(EncryptionMethodWithXtsRdv = 4); Removable Data Drives: Choose how BitLocker-protected\n"
        "removable drives can be recovered: save to AD DS, and not before that is done (RDVRecovery,\n"
        "RDVActiveDirectoryBackup, RDVRequireActiveDirectoryBackup = 1).\n"
        "All below HKLM\\SOFTWARE\\Policies\\Microsoft\\FVE.",
    },
    reads=("policies",),
    windows=windows,
)
