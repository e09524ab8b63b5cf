"""No key lies unencrypted on the machine whose disks it opens."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.encryption._bitlocker import asks_bitlocker, everywhere, none_encrypted
from checks.encryption._bitlocker_keys import keys_of
from checks.encryption._keys import keys
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.block_tree import build, crypt_type
from scanner.facts.linux import BlockDevice, Crypttab


@asks_disks
def linux(facts: LinuxFacts) -> Verdict:
    """Find where key files lie: crypttab, the initramfs, ZFS key locations. Their content is never read."""
    tree, datasets = build(facts), facts.zfs.optional() or ()
    locked = any(map(_locked, tree.devices.values())) or any(d.encryption not in ("off", "-", "") for d in datasets)
    if not locked:
        return not_applicable(
            "nothing on this target is encrypted", f"block: {len(tree.devices)} devices, none of them locked"
        )
    found = keys(tree, facts.crypttab.optional() or Crypttab(()), datasets)
    lines = {key: f"{key.name}: {key.why}" for key in found}
    beside = [line for key, line in lines.items() if key.beside]
    unsure = [line for key, line in lines.items() if key.beside is None]
    if beside:
        return failed(f"a key lies beside its lock: {beside[0]}", *beside, level=Level.CONFIGURED)
    unsure += [f"{name}= on the kernel command line names a key" for name in facts.cmdline.require().key_options]
    if unsure:
        return unknown(f"where a key lies cannot be told: {unsure[0]}", *unsure)
    stored = list(lines.values()) or ["no stored key is named in crypttab, the initramfs or ZFS"]
    return passed("no key lies beside its lock", *stored, level=Level.CONFIGURED)


@asks_bitlocker
def windows(facts: WindowsFacts) -> Verdict:
    """Find keys in clear, keys for automatic unlocking on a volume that is not protected, and files with keys."""
    found = everywhere(facts)
    nothing = none_encrypted(facts, found)
    if nothing is not None:
        return nothing
    keys = keys_of(found)
    beside = [f"{key.name}: {key.why}" for key in keys if key.beside]
    unsure = [f"{key.name}: {key.why}" for key in keys if key.beside is None]
    if beside:
        return failed(f"a key lies beside its lock: {beside[0]}", *beside, level=Level.EFFECTIVE)
    if unsure:
        return unknown(f"where a key lies cannot be told: {unsure[0]}", *unsure)
    stored = [f"{key.name}: {key.why}" for key in keys]
    return passed("no key lies beside its lock", *stored, level=Level.EFFECTIVE)


def _locked(device: BlockDevice) -> bool:
    return crypt_type(device.dm_uuid) is not None or (device.filesystem or "").lower() == "crypto_luks"


CHECK = Check(
    id="encryption-key-not-beside-lock",
    title="No key lies beside the disk that it opens",
    severity=Severity.HIGH,
    why="A key file on a plain /boot or root turns disk encryption into decoration: who takes the disk takes the key.",
    fix={
        "linux": "Bind the disk to a passphrase, a TPM with PIN or a token:\n"
        "    systemd-cryptenroll --tpm2-device=auto --tpm2-with-pin=yes DEVICE\n"
        "Then remove the key's slot (cryptsetup luksRemoveKey) and shred the file.\n"
        "A key file on an encrypted root for a second disk is fine, mode 0400.",
        "windows": "Protect the volume of Windows first; it keeps the others' keys:\n"
        "    manage-bde -protectors -add C: -tpm\n"
        "    manage-bde -protectors -enable C:\n"
        "Where automatic unlocking is not needed: manage-bde -autounlock -disable D:\n"
        "Remove key files: manage-bde -protectors -delete C: -type externalkey",
    },
    reads=(
        "host",
        "block",
        "mounts",
        "luks",
        "crypttab",
        "cmdline",
        "zfs",
        "system",
        "volumes",
        "bitlocker",
        "drivers",
    ),
    linux=linux,
    windows=windows,
)
