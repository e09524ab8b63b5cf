"""What BitLocker's methods say of each volume, and what covers it: nothing of a volume that was not asked.

The numbers are those of Win32_EncryptableVolume (Microsoft's documentation, in facts/windows_volumes.py). Its cached
properties are not among them: Windows 11 26100 showed protection where there was none.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable

from scanner.facts.derive.layers import Cover
from scanner.facts.derive.windows.keys import DISK_ENCRYPTION
from scanner.facts.derive.windows.media import Volume, on_medium
from scanner.facts.section import State
from scanner.facts.windows import WindowsFacts, WindowsSystem
from scanner.facts.windows_volumes import EncryptableVolume
from scanner.values import dataclass

DIFFUSER = (1, 2)
HARDWARE = 5
METHODS = {
    1: "AES-128 with diffuser",
    2: "AES-256 with diffuser",
    3: "AES-CBC-128",
    4: "AES-CBC-256",
    6: "XTS-AES-128",
    7: "XTS-AES-256",
}
"""Those by which BitLocker encrypts; 5 leaves it to the drive."""
PROTECTORS = {
    1: "TPM",
    2: "key file",
    3: "recovery password",
    4: "TPM and PIN",
    5: "TPM and key file",
    6: "TPM, PIN and key file",
    7: "public key",
    8: "password",
    9: "TPM and certificate",
    10: "account",
}
DISABLED = 4
SERVERS = (2, 3)
FEATURE_OFF = (2, 3)
FILE_BUSES = (14, 15)
NETWORK_BUSES = (6, 9)
OPERATING_SYSTEM = 0
UNRECOGNISED = ("", "raw", "unknown")
MACHINES = (
    "virtual machine",
    "vmware",
    "virtualbox",
    "kvm",
    "qemu",
    "standard pc",
    "hvm domu",
    "amazon ec2",
    "google compute engine",
    "parallels",
    "bochs",
    "openstack",
    "xen",
    "ahv",
)
"""How guests name their maker or model; HypervisorPresent alone is true on real machines too."""


class Bitlocker(enum.Enum):
    """What the numbers of one volume mean."""

    PROTECTED = "protected"
    CLEAR_KEY = "encrypted, with its key beside it in clear"
    ENCRYPTING = "being encrypted"
    DECRYPTING = "being decrypted"
    PLAIN = "not encrypted"
    LOCKED = "locked"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Shield:
    """What covers one volume."""

    volume: Volume
    state: Bitlocker
    cover: Cover
    why: str
    said: EncryptableVolume | None = None
    """What BitLocker returned; None where it has no such volume."""

    @property
    def line(self) -> str:
        """Return it for a person."""
        return f"{self.volume.name}: {self.why}"

    @property
    def opened_by(self) -> str:
        """Return the types of its protectors for a person."""
        types = self.said.protectors if self.said is not None else None
        return (
            f"{self.volume.name} opens with: {', '.join(PROTECTORS.get(t, str(t)) for t in types or ()) or 'nothing'}"
        )

    @property
    def starts_windows(self) -> bool:
        """Tell whether Windows runs from it."""
        return self.said is not None and self.said.kind == OPERATING_SYSTEM


def shields(facts: WindowsFacts, volumes: Iterable[Volume]) -> tuple[Shield, ...]:
    """Return what covers some volumes; of plain ones it is asked who else may encrypt them.

    Where BitLocker's namespace is not there, every volume is plain if the server says that it has no such feature.
    """
    if facts.bitlocker.state is State.ABSENT:
        state, why = _without(facts.system.require())
        return tuple(_shield(facts, volume, state, why, None) for volume in volumes)
    known = {said.path.lower(): said for said in facts.bitlocker.require()}
    return tuple(_asked(facts, volume, known.get(volume.path)) for volume in volumes)


def decide(said: EncryptableVolume) -> tuple[Bitlocker, str]:
    """Return what the numbers of one volume mean; those that contradict each other are unclear."""
    if said.lock == 1 and said.method != HARDWARE:
        return _locked(said)
    if said.protection is None or said.conversion is None:
        return Bitlocker.UNCLEAR, _failure(said, "GetProtectionStatus", "GetConversionStatus")
    if said.protection == 1 and said.conversion == 1:
        return _on(said)
    if said.protection == 0:
        return _off(said)
    if said.protection != 1:
        return Bitlocker.UNCLEAR, f"its protection is unknown ({said.protection}), and it is not locked"
    return Bitlocker.UNCLEAR, f"protection {said.protection} contradicts conversion {said.conversion}"


def guest(system: WindowsSystem) -> str | None:
    """Return the maker and model of a virtual machine; None on a real one."""
    words = f"{system.manufacturer} {system.model}".strip()
    return words if system.hypervisor is not False and any(word in words.lower() for word in MACHINES) else None


def others(facts: WindowsFacts) -> tuple[str, ...]:
    """Return the programs that may encrypt disks below Windows: their drivers are there and may run."""
    names = {name.lower(): product for name, product in DISK_ENCRYPTION.items()}
    return tuple(
        f"{names[driver.name.lower()]} (driver {driver.name})"
        for driver in facts.drivers.require()
        if driver.name.lower() in names
        and driver.registered
        and driver.start != DISABLED
        and driver.running is not False
    )


def _locked(said: EncryptableVolume) -> tuple[Bitlocker, str]:
    if said.kind == OPERATING_SYSTEM or said.protection not in (None, 2) or said.conversion == 0:
        return Bitlocker.UNCLEAR, f"locked contradicts protection {said.protection}, conversion {said.conversion}"
    return Bitlocker.LOCKED, "formatted with BitLocker and locked, so it cannot be asked how far it is encrypted"


def _failure(said: EncryptableVolume, *methods: str) -> str:
    """Return why numbers are missing; that other methods fail is usual, as of what a volume of its kind has not."""
    failed = [f"{method} failed with {code:#x}" for method, code in said.failures if method in methods]
    return ", ".join(failed) or f"{' or '.join(methods)} said nothing that is known"


def _on(said: EncryptableVolume) -> tuple[Bitlocker, str]:
    if said.protectors == ():
        return Bitlocker.CLEAR_KEY, "encrypted without any key protector: its key lies on it in clear"
    if said.method == HARDWARE:
        return Bitlocker.UNCLEAR, "the drive encrypts by itself (method 5), which cannot be verified from here"
    if said.protectors is None or said.method not in METHODS:
        return Bitlocker.UNCLEAR, _failure(said, "GetKeyProtectors", "GetEncryptionMethod")
    return Bitlocker.PROTECTED, f"BitLocker, {METHODS[said.method]}"


def _off(said: EncryptableVolume) -> tuple[Bitlocker, str]:
    done = f", {said.percentage} % encrypted" if said.percentage is not None else ""
    states = {
        0: (Bitlocker.PLAIN, "not encrypted"),
        1: (Bitlocker.CLEAR_KEY, _suspended(said)),
        2: (Bitlocker.ENCRYPTING, f"encryption is in progress{done}"),
        3: (Bitlocker.DECRYPTING, f"being decrypted{done}"),
        4: (Bitlocker.ENCRYPTING, f"encryption was paused{done}"),
        5: (Bitlocker.DECRYPTING, f"decryption was begun and paused{done}"),
    }
    unknown = (Bitlocker.UNCLEAR, f"conversion {said.conversion} is not known")
    return states.get(said.conversion if said.conversion is not None else -1, unknown)


def _suspended(said: EncryptableVolume) -> str:
    if said.protectors == ():
        return "encrypted without any key protector: its key lies on it in clear"
    if said.suspend_count:
        return f"encrypted, but suspended for {said.suspend_count} more restarts: its key lies on it in clear"
    return (
        "encrypted, but protection is off: its key lies on it in clear "
        "(suspended until somebody resumes it, or device encryption that waits for its recovery key to be kept)"
    )


def _without(system: WindowsSystem) -> tuple[Bitlocker, str]:
    """Judge a target without BitLocker's namespace: only a server says whether the feature is installed."""
    if system.product_type in SERVERS and system.bitlocker_feature in FEATURE_OFF:
        return Bitlocker.PLAIN, "not encrypted by BitLocker, whose feature is not installed on this server"
    return Bitlocker.UNCLEAR, "BitLocker's namespace is not there, and nothing says why"


def _asked(facts: WindowsFacts, volume: Volume, said: EncryptableVolume | None) -> Shield:
    if said is None:
        what = "BitLocker knows no such volume" if volume.path else "Windows made no volume of it"
        return Shield(volume, Bitlocker.UNCLEAR, Cover.CANNOT_SAY, f"{what}: what it holds cannot be told")
    state, why = decide(said)
    return _shield(facts, volume, state, why, said)


def _shield(facts: WindowsFacts, volume: Volume, state: Bitlocker, why: str, said: EncryptableVolume | None) -> Shield:
    if state is not Bitlocker.PLAIN:
        return Shield(volume, state, _COVERS[state], why, said)
    cover, why = _plain(facts, volume, why)
    return Shield(volume, state, cover, why, said)


_COVERS = {
    Bitlocker.PROTECTED: Cover.ENCRYPTED,
    Bitlocker.CLEAR_KEY: Cover.PLAIN,
    Bitlocker.ENCRYPTING: Cover.PLAIN,
    Bitlocker.DECRYPTING: Cover.PLAIN,
    Bitlocker.LOCKED: Cover.CANNOT_SAY,
    Bitlocker.UNCLEAR: Cover.CANNOT_SAY,
}


def _plain(facts: WindowsFacts, volume: Volume, why: str) -> tuple[Cover, str]:
    """Judge a volume that BitLocker does not encrypt: something above or below Windows may."""
    if volume.filesystem.lower() in UNRECOGNISED:
        return Cover.CANNOT_SAY, f"{why}, and no file system was recognised: it may be another program's"
    if on_medium(volume):
        return Cover.PLAIN, f"{why} ({volume.filesystem})"
    programs = others(facts)
    if programs:
        return Cover.CANNOT_SAY, f"not encrypted by BitLocker, but {programs[0]} may: ask it"
    return _underneath(facts.system.require(), volume, why)


def _underneath(system: WindowsSystem, volume: Volume, why: str) -> tuple[Cover, str]:
    """Judge a plain volume by the disk that Windows sees."""
    where = guest(system)
    if where is not None:
        return Cover.PLAIN_IN_GUEST, f"{why}: a virtual disk ({where}), what its host encrypts cannot be seen"
    bus = volume.disk.bus if volume.disk is not None else None
    if bus in FILE_BUSES:
        return Cover.CANNOT_SAY, f"{why}: a virtual disk, encrypted only if the volume of its file is"
    if bus in NETWORK_BUSES:
        return Cover.CANNOT_SAY, f"{why}: a network disk, what its server encrypts cannot be seen from here"
    return Cover.PLAIN, f"{why} ({volume.filesystem})"
