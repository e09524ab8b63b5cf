"""Which disks of a Windows target are removable media, and which of its volumes may hold files."""

import pytest

from scanner.facts.derive.windows.media import local_volumes, media, own_disk_listed, removable
from scanner.facts.windows import PnpDevice, WindowsDevices
from scanner.facts.windows_volumes import WindowsDisk, WindowsPartition, WindowsVolume, WindowsVolumes

BASIC = "{ebd0a0a2-b9e5-4433-87c0-68b6b72699c7}"
EFI = "{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}"
RECOVERY = "{de94bba4-06d1-4d40-a16a-bfd50179d6ac}"
RESERVED = "{e3c9e316-0b5c-4db8-817d-f92df00215ae}"
DYNAMIC = "{af9b60a0-1431-4f62-bc68-3311714a69ad}"
NOTHING = WindowsDevices(1, 0, ())
DOCK = PnpDevice("PCI\\VEN_8086&DEV_15EB", "{4d36e97d-e325-11ce-bfc1-08002be10318}", "nhi", "Thunderbolt(TM)")
OWN = WindowsDisk(0, 17, size=2**39, boot=True, system=True)


def path(number):
    return f"\\\\?\\Volume{{{number:08X}-0000-0000-0000-100000000000}}\\"


def volume(number, letter="", drive_type=3, filesystem="NTFS", size=2**30):
    return WindowsVolume(path(number), letter, drive_type, filesystem, size)


def partition(number, guid_type=BASIC, *access, disk=0, size=2**30, **fields):
    return WindowsPartition(disk, number, size, guid_type, access_paths=access, **fields)


def names(disks, partitions, volumes=()):
    return [v.name for v in local_volumes(WindowsVolumes(disks, partitions, volumes))]


@pytest.mark.parametrize(
    ("disk", "expected"),
    [
        (WindowsDisk(1, 7), True),
        (WindowsDisk(1, 4), True),
        (WindowsDisk(1, 12), True),
        (WindowsDisk(1, 13), True),
        (WindowsDisk(0, 13, boot=True), False),
        (WindowsDisk(0, 7, boot=True), False),
        (WindowsDisk(1, 1), False),
        (WindowsDisk(1, 11), False),
        (WindowsDisk(1, 17), None),
        (WindowsDisk(1, 0), None),
        (WindowsDisk(1, None), None),
        (WindowsDisk(1, None, path="\\\\?\\USBSTOR#Disk&Ven_SanDisk"), True),
        (WindowsDisk(1, 14), False),
    ],
)
def test_the_bus_decides_what_is_removable(disk, expected):
    assert removable(disk) is expected


def test_a_disk_of_no_size_is_an_empty_reader_and_no_medium():
    found = WindowsVolumes((OWN, WindowsDisk(1, 7)), (), (volume(9, "E", 2, "", 0),))

    assert media(found, NOTHING) == ()
    assert local_volumes(found) == ()


@pytest.mark.parametrize(("present", "sure"), [((), []), ((DOCK,), [False])])
def test_a_second_nvme_disk_may_be_removable_only_beside_thunderbolt(present, sure):
    found = WindowsVolumes((OWN, WindowsDisk(1, 17, size=2**39)), (), ())

    assert [medium.sure for medium in media(found, WindowsDevices(1, 0, present))] == sure


def test_volumes_without_a_letter_count_and_those_that_start_the_machine_do_not():
    partitions = (
        partition(1, EFI, path(1)),
        partition(2, RESERVED),
        partition(3, BASIC, "C:\\", path(3)),
        partition(4, BASIC, path(4)),
        partition(5, RECOVERY, path(5)),
        partition(6, RECOVERY, "R:\\", path(6)),
    )
    volumes = tuple(volume(number) for number in (1, 3, 4, 5, 6))

    assert names((OWN,), partitions, volumes) == ["drive C", "disk 0 partition 4", "drive R"]


@pytest.mark.parametrize(("disk", "found"), [(OWN, []), (WindowsDisk(0, 7), ["drive S"])])
def test_an_efi_partition_with_a_letter_counts_on_a_stick(disk, found):
    assert names((disk,), (partition(1, EFI, "S:\\", path(1)),), (volume(1, "S"),)) == found


@pytest.mark.parametrize(
    ("disk", "fields", "access", "counts"),
    [
        (OWN, {"size": 500 * 2**20, "system": True}, (path(1),), False),
        (OWN, {"size": 500 * 2**20, "system": False}, (path(1),), True),
        (OWN, {"size": 500 * 2**20}, (path(1),), True),
        (OWN, {"size": 500 * 2**20, "system": True}, ("S:\\", path(1)), True),
        (OWN, {"size": 500 * 2**20, "system": True}, ("C:\\keep\\", path(1)), True),
        (OWN, {"size": 2**31, "system": True}, (path(1),), True),
        (WindowsDisk(0, 11), {"size": 500 * 2**20, "system": True}, (path(1),), True),
        (WindowsDisk(0, 7, system=True), {"size": 500 * 2**20, "system": True}, (path(1),), True),
        (OWN, {"size": 2**40, "mbr_type": 0x05}, (), False),
        (OWN, {"size": 2**28, "mbr_type": 0xEF}, (path(1),), False),
        (OWN, {"size": 2**30, "mbr_type": 0x27}, (path(1),), False),
        (OWN, {"size": 2**30, "mbr_type": 0x27}, ("C:\\keep\\", path(1)), True),
    ],
)
def test_without_gpt_only_small_partitions_without_letter_on_the_starting_disk_are_let_pass(
    disk, fields, access, counts
):
    found = names((disk,), (WindowsPartition(0, 1, access_paths=access, **{"mbr_type": 7} | fields),))

    assert bool(found) is counts


@pytest.mark.parametrize(
    ("partitions", "found"),
    [
        ((partition(1, EFI, path(1), size=2**28, system=True),), []),
        ((partition(1, EFI, "S:\\", path(1), size=2**28, system=True),), []),
        ((partition(1, EFI, "S:\\", path(1), size=2**28, system=False),), ["drive S"]),
        ((partition(1, EFI, path(1), size=2**36, system=True),), ["disk 0 partition 1"]),
        ((partition(1, RECOVERY, path(1), size=2**34),), []),
        ((partition(1, RECOVERY, path(1), size=2**36),), ["disk 0 partition 1"]),
        ((partition(1, RECOVERY, "C:\\keep\\", path(1)),), ["disk 0 partition 1"]),
        ((partition(1, RESERVED, "K:\\", path(1)),), ["drive K"]),
        ((partition(1, DYNAMIC, path(1)),), ["disk 0 partition 1"]),
    ],
)
def test_a_partition_counts_whatever_its_type_says_where_it_is_reached_or_too_large(partitions, found):
    assert names((OWN,), partitions, (volume(1),)) == found


def test_paths_are_joined_whatever_their_case():
    small = WindowsPartition(0, 3, 2**30, BASIC, access_paths=("C:\\", path(3).lower()))
    (joined,) = local_volumes(WindowsVolumes((OWN,), (small,), (volume(3, "C"),)))

    assert (joined.name, joined.filesystem, joined.disk) == ("drive C", "NTFS", OWN)


def test_volumes_of_dynamic_disks_stand_alone_and_count():
    optical = volume(7, "F", 5, "CDFS")
    found = names((OWN,), (partition(1, DYNAMIC),), (volume(3, "D"), optical))

    assert found == ["drive D"]


def test_a_list_without_the_own_disk_is_not_whole():
    partitions = (partition(3, BASIC, "C:\\", path(3)),)

    assert own_disk_listed(WindowsVolumes((OWN,), partitions, ()))
    assert not own_disk_listed(WindowsVolumes((OWN,), (), ()))
    assert not own_disk_listed(WindowsVolumes((), partitions, ()))
