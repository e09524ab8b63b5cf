r"""Disks, partitions and volumes of a Windows target joined, and which of them are removable.

They are joined by the paths of volumes (\\?\Volume{guid}\), since volumes without a letter hold data as well. A disk is
removable by its bus; DriveType `fixed` tells nothing, USB hard disks say it. `removable` is believed on any bus: so are
cards in readers of some makers. The disk that Windows runs from is the machine's own, whatever its bus.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from scanner.facts.derive.once import once
from scanner.facts.windows import PnpDevice, WindowsDevices
from scanner.facts.windows_volumes import WindowsDisk, WindowsPartition, WindowsVolume, WindowsVolumes
from scanner.values import dataclass

REMOVABLE_BUSES = {4: "FireWire", 7: "USB", 12: "SD", 13: "MMC"}
NVME = 17
UNKNOWN_BUSES = (None, 0)
EFI = "{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}"
MICROSOFT_RESERVED = "{e3c9e316-0b5c-4db8-817d-f92df00215ae}"
RECOVERY = "{de94bba4-06d1-4d40-a16a-bfd50179d6ac}"
DYNAMIC = frozenset(
    {
        "{5808c8aa-7e8f-42e0-85d2-e1e90434cfb3}",  # metadata of dynamic disks
        "{af9b60a0-1431-4f62-bc68-3311714a69ad}",  # their data: the volumes stand in the list without a partition
        "{e75caf8f-f680-4cee-afa3-b001e56efc2d}",  # members of Storage Spaces, which are disks of their own
    }
)
MBR_EFI, MBR_RECOVERY, MBR_DYNAMIC = 0xEF, 0x27, 0x42
MBR_CONTAINERS = frozenset({0x05, 0x0F, 0xEE})
"""Extended partitions, and the one that protects a GPT."""
SYSTEM_RESERVED = 1024**3
"""On disks without GPT, Windows starts from a partition of 100 to 550 MB without letter; larger ones hold more."""
STARTS = 2 * 1024**3
"""EFI partitions have 100 MB to 1 GiB."""
RECOVERS = 32 * 1024**3
"""Recovery partitions have 500 MB to 1 GiB, those of makers up to some 25 GiB."""
OPTICAL, MEMORY, REMOTE = 5, 6, 4
REMOVABLE_DRIVE = 2


@dataclass(frozen=True, slots=True)
class Volume:
    """A volume that may hold files, or a partition of which Windows made none."""

    path: str
    r"""\\?\volume{guid}\ in lower case; empty for a partition without volume."""
    disk: WindowsDisk | None
    """None where no partition leads to it: it lies on a dynamic disk, say."""
    access: tuple[str, ...]
    """Its paths: letter, folders, and the path of the volume itself."""
    number: int | None = None
    """Of its partition."""
    filesystem: str = ""
    """Empty where Windows recognised none."""
    size: int = 0
    drive_type: int | None = None

    @property
    def name(self) -> str:
        """Return what a person knows it by."""
        letter = next((path[0].upper() for path in self.access if _LETTER.fullmatch(path)), None)
        if letter is not None:
            return f"drive {letter}"
        if not self.access and self.number is None and self.disk is not None:
            return f"disk {self.disk.number}, which is offline"
        where = f"disk {self.disk.number} " if self.disk is not None else ""
        return f"{where}partition {self.number}" if self.number is not None else f"{where}volume {self.path}"


@dataclass(frozen=True, slots=True)
class Medium:
    """One removable disk, with a medium in it, and its volumes."""

    disk: WindowsDisk
    volumes: tuple[Volume, ...]
    sure: bool = True
    """False: it may be built in as well (NVMe beside a Thunderbolt or USB4 port, or a bus unknown to Windows)."""

    @property
    def label(self) -> str:
        """Return its number with its bus and what it says of itself."""
        others = {NVME: "NVMe", **dict.fromkeys(UNKNOWN_BUSES, "unknown bus")}
        bus = REMOVABLE_BUSES.get(self.disk.bus or 0, others.get(self.disk.bus, f"bus {self.disk.bus}"))
        model = self.disk.model.strip()
        return f"disk {self.disk.number} ({bus}{', ' + model if model else ''})"


def removable(disk: WindowsDisk) -> bool | None:
    """Tell whether a disk is a removable medium by its bus; None where the bus leaves it open."""
    if disk.boot:
        return False
    if disk.bus in REMOVABLE_BUSES or "usbstor#" in disk.path.lower():
        return True
    return None if disk.bus == NVME or disk.bus in UNKNOWN_BUSES else False


@once
def local_volumes(found: WindowsVolumes) -> tuple[Volume, ...]:
    """Return every volume that may hold people's files, on whatever disk; those from which machines start are none."""
    disks = {disk.number: disk for disk in found.disks}
    listed = {volume.path.lower(): volume for volume in found.volumes}
    parted = {partition.disk for partition in found.partitions}
    linked = {path.lower() for partition in found.partitions for path in partition.access_paths}
    joined = (_joined(partition, disks.get(partition.disk), listed) for partition in found.partitions)
    return (
        *(
            volume
            for volume, partition in zip(joined, found.partitions, strict=True)
            if _counts(volume, partition, listed)
        ),
        *(Volume("", disk, ()) for disk in found.disks if disk.offline and disk.size > 0 and disk.number not in parted),
        *(_alone(volume) for path, volume in listed.items() if path not in linked and _on_disk(volume)),
    )


def media(found: WindowsVolumes, devices: WindowsDevices) -> tuple[Medium, ...]:
    """Return the removable media; empty card readers (disks of no size) are none."""
    return tuple(_media(found, devices))


def on_medium(volume: Volume) -> bool:
    """Tell whether a volume surely lies on a removable medium."""
    return volume.disk is not None and (removable(volume.disk) is True or _taken_out(volume))


def nowhere(found: WindowsVolumes) -> tuple[Volume, ...]:
    """Return volumes that call themselves removable and lie on no disk that is known."""
    return tuple(v for v in local_volumes(found) if v.disk is None and v.drive_type == REMOVABLE_DRIVE)


def discs(found: WindowsVolumes) -> tuple[Volume, ...]:
    """Return what lies in optical drives."""
    return tuple(_alone(volume) for volume in found.volumes if volume.drive_type == OPTICAL and volume.size > 0)


def own_disk_listed(found: WindowsVolumes) -> bool:
    """Tell whether the list is whole enough to hold the disk that Windows runs from, with a volume on it."""
    return any(volume.disk is not None and volume.disk.boot for volume in local_volumes(found))


def external_ports(devices: WindowsDevices) -> tuple[PnpDevice, ...]:
    """Return the Thunderbolt and USB4 ports, behind which disks come as ordinary NVMe."""
    return tuple(device for device in devices.present if _is_port(device))


def _is_port(device: PnpDevice) -> bool:
    name = device.name.lower()
    return device.service.lower().startswith(_PORTS) or "thunderbolt" in name or "usb4" in name


def _taken_out(volume: Volume) -> bool:
    """Tell whether a drive says that its medium can be taken out, as card readers on other buses do."""
    return volume.drive_type == REMOVABLE_DRIVE and volume.disk is not None and not volume.disk.boot


def _media(found: WindowsVolumes, devices: WindowsDevices) -> Iterator[Medium]:
    outside = bool(external_ports(devices))
    for disk in found.disks:
        state = removable(disk)
        if disk.bus == NVME and not outside:
            state = False
        volumes = tuple(v for v in local_volumes(found) if v.disk is not None and v.disk.number == disk.number)
        if any(_taken_out(volume) for volume in volumes):
            state = True
        if disk.size > 0 and state is not False:
            yield Medium(disk, volumes, sure=state is True)


_LETTER = re.compile(r"[A-Za-z]:\\")
_PORTS = ("nhi", "tbt", "thunderbolt", "usb4")
"""How the drivers' names of Thunderbolt and USB4 host controllers and routers begin."""


def _joined(partition: WindowsPartition, disk: WindowsDisk | None, listed: dict[str, WindowsVolume]) -> Volume:
    path = next((p.lower() for p in partition.access_paths if p.lower().startswith("\\\\?\\volume{")), "")
    volume = listed.get(path)
    letter = (f"{volume.letter}:\\",) if volume is not None and volume.letter else ()
    access = tuple(dict.fromkeys((*letter, *partition.access_paths)))
    filesystem = volume.filesystem if volume is not None else ""
    drive_type = volume.drive_type if volume is not None else None
    return Volume(path, disk, access, partition.number, filesystem, partition.size, drive_type)


def _counts(volume: Volume, partition: WindowsPartition, listed: Container[str]) -> bool:
    """Tell whether a partition may hold files: by its type none can be in use, but types are only what somebody wrote.

    One that is reached by a letter or a folder may, whatever it says; so may one that is too large for what it says.
    """
    reached = any(not path.lower().startswith(r"\\?\volume{") for path in volume.access)
    if partition.guid_type in (MICROSOFT_RESERVED, *DYNAMIC) or partition.mbr_type in (MBR_DYNAMIC, *MBR_CONTAINERS):
        return reached or (bool(volume.path) and volume.path in listed)
    if partition.guid_type == EFI or partition.mbr_type == MBR_EFI:
        return partition.size > STARTS or (reached and (on_medium(volume) or partition.system is False))
    if partition.guid_type == RECOVERY or partition.mbr_type == MBR_RECOVERY:
        return partition.size > RECOVERS or reached
    return bool(partition.guid_type) or reached or not _starts(volume, partition)


def _starts(volume: Volume, partition: WindowsPartition) -> bool:
    """Tell whether it is the partition from which Windows starts on a disk without GPT."""
    own = volume.disk is not None and volume.disk.system and not on_medium(volume)
    return own and partition.system is True and partition.size <= SYSTEM_RESERVED


def _on_disk(volume: WindowsVolume) -> bool:
    empty_reader = volume.drive_type == REMOVABLE_DRIVE and volume.size == 0
    return volume.drive_type not in (OPTICAL, MEMORY, REMOTE) and not empty_reader


def _alone(volume: WindowsVolume) -> Volume:
    letter = (f"{volume.letter}:\\",) if volume.letter else ()
    return Volume(
        volume.path.lower(), None, (*letter, volume.path), None, volume.filesystem, volume.size, volume.drive_type
    )
