"""What encrypts is strong: no null or weak cipher, keys long enough, key derivation slow enough."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from checks._elsewhere import asks_disks
from checks.encryption._bitlocker import asks_bitlocker, everywhere, lines, none_encrypted
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.block_tree import build, crypt_type, find
from scanner.facts.derive.windows.bitlocker import DIFFUSER, METHODS, Bitlocker, Shield
from scanner.facts.linux import LuksHeader
from scanner.values import dataclass

WEAK = ("cipher_null", "-ecb", "-cbc-plain", "arc4", "des", "blowfish")
KEY_BITS = {3: 128, 4: 256, 6: 256, 7: 512}
"""Of BitLocker's methods; XTS has two keys."""
USED_SPACE_ONLY, WIPED = 1, 1


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    min_key_bits: int = field(
        default=256,
        metadata={"doc": "XTS splits its key: 256 bits are AES-128, 512 are AES-256", "least": 128, "most": 1024},
    )
    min_iterations: int = field(default=1000, metadata={"doc": "of pbkdf2 key slots", "least": 1, "most": 2**31 - 1})
    pbkdf2: bool = field(
        default=True, metadata={"doc": "pbkdf2 is accepted (LUKS1 and FIPS systems have nothing else)"}
    )
    used_space_only: bool = field(
        default=True,
        metadata={"doc": "BitLocker may leave free space as it was, where deleted files may still be read"},
    )


@asks_disks
def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Judge every LUKS header, and ask that none is missing."""
    tree = build(facts)
    devices = [d for d in tree.devices.values() if (d.filesystem or "").lower() == "crypto_luks"]
    devices += [
        tree.devices[name]
        for d in tree.devices.values()
        if _luks(d.dm_uuid)
        for name in d.slaves
        if name in tree.devices
    ]
    names = {device.name for device in devices}
    if not names:
        return not_applicable(
            "nothing on this target is encrypted with LUKS", f"block: {len(tree.devices)} devices, no LUKS"
        )
    headers = {find(tree, header.device) or header.device: header for header in facts.luks.require()}
    weak = [line for header in headers.values() for line in _weak(header, params)]
    unread = sorted(names - set(headers))
    if weak:
        return failed(f"weak encryption: {weak[0]}", *weak, level=Level.EFFECTIVE)
    if unread:
        return unknown(f"the LUKS header of {', '.join(unread)} was not read", *unread)
    silent = [name for name, header in headers.items() if header.hardware or header.key_bits is None]
    if silent:
        return unknown(
            f"the cipher of {', '.join(silent)} cannot be told", *(f"{name}: the drive encrypts" for name in silent)
        )
    lines = [f"{h.device}: {', '.join(h.ciphers)}, {h.key_bits} bits, {', '.join(h.kdfs)}" for h in headers.values()]
    return passed("ciphers, keys and key derivation are strong", *lines, level=Level.EFFECTIVE)


@asks_bitlocker
def windows(facts: WindowsFacts, params: Params) -> Verdict:
    """Judge the method of every volume that BitLocker encrypts, and what it left in free space."""
    found = everywhere(facts)
    nothing = none_encrypted(facts, found)
    if nothing is not None:
        return nothing
    weak = [line for shield in found for line in _poor(shield, params)]
    unsure = [s for s in found if s.state in (Bitlocker.UNCLEAR, Bitlocker.LOCKED)]
    if weak:
        return failed(f"weak encryption: {weak[0]}", *weak, level=Level.EFFECTIVE)
    if unsure:
        return unknown(f"how {unsure[0].volume.name} is encrypted cannot be told: {unsure[0].why}", *lines(unsure))
    told = [f"{s.line}{', used space only' if _partly(s) else ''}" for s in found if s.state is not Bitlocker.PLAIN]
    return passed("the methods of BitLocker are strong", *told, level=Level.EFFECTIVE)


def _poor(shield: Shield, params: Params) -> Iterator[str]:
    if shield.said is None or shield.said.method not in METHODS or shield.state is Bitlocker.PLAIN:
        return
    name, method = shield.volume.name, METHODS[shield.said.method]
    if shield.said.method in DIFFUSER:
        yield f"{name} uses {method}, which Windows 8 gave up"
    elif KEY_BITS[shield.said.method] < params.min_key_bits:
        bits = KEY_BITS[shield.said.method]
        yield f"{name} uses {method}: {bits} bits of key, where {params.min_key_bits} are asked"
    if _partly(shield) and not params.used_space_only:
        yield f"{name} is encrypted where it is in use, and its free space was not wiped"


def _partly(shield: Shield) -> bool:
    said = shield.said
    return said is not None and bool((said.flags or 0) & USED_SPACE_ONLY) and said.wiping != WIPED


def _luks(dm_uuid: str | None) -> bool:
    return crypt_type(dm_uuid) in ("LUKS1", "LUKS2")


def _weak(header: LuksHeader, params: Params) -> Iterator[str]:
    for cipher in header.ciphers:
        if any(word in cipher for word in WEAK):
            yield f"{header.device} uses {cipher}"
        if cipher == "none" and not header.hardware:
            yield f"{header.device} has a part that is not encrypted yet, or no more"
    if header.key_bits is not None and header.key_bits < params.min_key_bits:
        yield f"{header.device} has a key of {header.key_bits} bits"
    if "pbkdf2" in header.kdfs and not params.pbkdf2:
        yield f"{header.device} derives a key with pbkdf2"
    for iterations in header.iterations:
        if iterations < params.min_iterations:
            yield f"{header.device} derives a key with {iterations} iterations"


CHECK = Check(
    id="encryption-cipher-strength",
    title="Disk encryption uses strong ciphers and key derivation",
    severity=Severity.MEDIUM,
    why="A LUKS device with the null cipher looks encrypted and is not. "
    "A fast key derivation lets passphrases be guessed by the million.",
    fix={
        "linux": "Re-encrypt with a strong cipher and key derivation:\n"
        "    cryptsetup reencrypt --cipher aes-xts-plain64 --key-size 512 DEVICE\n"
        "    cryptsetup luksConvertKey --pbkdf argon2id DEVICE",
        "windows": "Set the method by policy, decrypt and encrypt anew:\n"
        "    manage-bde -off D:\n"
        "    manage-bde -on D: -encryptionmethod xts_aes256\n"
        "Free space that held data in clear: manage-bde -wipefreespace D:",
    },
    reads=("host", "block", "mounts", "luks", "system", "volumes", "bitlocker", "drivers"),
    params=Params(),
    linux=linux,
    windows=windows,
)
