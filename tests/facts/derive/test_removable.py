"""Which disks are removable media, what lies on them, and what is only plugged in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts import Host, LinuxFacts, ok
from scanner.facts.derive.block_tree import Cover, build
from scanner.facts.derive.removable import idle_storage, is_removable, media
from scanner.facts.linux import BlockDevice, BlockDevices, LuksHeader, Mount, RootHub, UsbBus, UsbDevice, UsbInterface

CRYPT = "CRYPT-LUKS2-2cab86cbf1034b888d246098afa818ec-stickplain"


def device(name, number, kind="disk", size=64 * 2**20, **fields):
    return BlockDevice(name, number, kind, size, **fields)


SYSTEM = (device("vda", "254:0", bus="virtio"), device("vda1", "254:1", "part", parent="vda", filesystem="ext4"))
ROOT = Mount("254:1", "/", "/", "ext4", "/dev/vda1", ("rw",))
STICK = device("sda", "8:0", bus="usb", vendor="QEMU    ", model="QEMU HARDDISK   ")


def part(filesystem, name="sda1", number="8:1", **fields):
    return device(name, number, "part", parent="sda", filesystem=filesystem, probed=True, **fields)


def mount(number="8:1", target="/media/root/TRIALDATA", options=("rw",)):
    return Mount(number, "/", target, "vfat", "/dev/sda1", options, options)


def found(*devices, mounts=(ROOT,), headers=()):
    host = Host("linux", "h", None, "6.1", "debian", "12", "Debian", "root", 0, "root")
    return media(
        build(
            LinuxFacts(
                host=ok("host", host),
                block=ok("block", BlockDevices(devices)),
                mounts=ok("mounts", mounts),
                luks=ok("luks", headers),
            )
        )
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"bus": "usb"}, True),
        ({"bus": "usb", "removable_flag": False}, True),
        ({"bus": "ieee1394"}, True),
        ({"bus": "thunderbolt"}, True),
        ({"bus": "mmc", "mmc_type": "SD"}, True),
        ({"bus": "mmc", "mmc_type": "MMC"}, False),
        ({"bus": "ata", "removable_flag": True}, False),
        ({"bus": "virtio"}, False),
        ({"path": "/sys/devices/pci0000:00/0000:00:03.0/usb2/2-1/2-1:1.0/host6/sda"}, True),
        ({}, False),
    ],
)
def test_the_bus_decides_and_the_removable_flag_does_not(fields, expected):
    assert is_removable(device("sda", "8:0", **fields)) is expected


@given(st.booleans())
def test_the_removable_flag_never_matters(flag):
    disk = device("sda", "8:0", bus="usb", removable_flag=flag)

    assert [medium.disk.name for medium in found(*SYSTEM, disk)] == ["sda"]


def test_a_reader_without_a_card_and_an_optical_drive_are_no_media():
    assert found(*SYSTEM, device("sdb", "8:16", size=0, bus="usb"), device("sr0", "11:0", "rom", bus="usb")) == ()


def test_the_disk_that_the_machine_runs_from_is_no_medium():
    sd = (device("mmcblk0", "179:0", bus="mmc", mmc_type="SD"), device("mmcblk0p2", "179:2", "part", parent="mmcblk0"))

    assert found(*sd, mounts=(Mount("179:2", "/", "/", "ext4", "/dev/mmcblk0p2", ("rw",)),)) == ()


@pytest.mark.parametrize(
    ("signature", "expected"),
    [
        ("vfat", Cover.PLAIN),
        ("exfat", Cover.PLAIN),
        ("ntfs", Cover.PLAIN),
        ("iso9660", Cover.PLAIN),
        ("crypto_LUKS", Cover.ENCRYPTED),
        ("BitLocker", Cover.ENCRYPTED),
        ("LVM2_member", Cover.CANNOT_SAY),
        ("zfs_member", Cover.CANNOT_SAY),
        (None, Cover.CANNOT_SAY),
    ],
)
def test_the_signature_of_a_volume(signature, expected):
    (medium,) = found(*SYSTEM, STICK, part(signature))

    assert [volume.cover for volume in medium.volumes] == [expected]


def test_a_volume_without_signature_says_whether_anything_looked():
    (probed,) = found(*SYSTEM, STICK, part(None))
    (blind,) = found(*SYSTEM, device("sda", "8:0", bus="usb"))

    assert probed.volumes[0].why == "no known signature and not mounted"
    assert blind.volumes[0].why == "its signature could not be read and not mounted"


def test_what_is_mounted_without_a_signature_is_plain():
    (medium,) = found(*SYSTEM, STICK, part(None), mounts=(ROOT, mount()))

    assert medium.volumes[0].cover is Cover.PLAIN


def test_a_stick_is_as_many_volumes_as_partitions_and_itself_where_it_has_none():
    parts = (part("crypto_LUKS"), part("vfat", "sda2", "8:2"), device("sda3", "8:3", "part", size=1024, parent="sda"))
    (several,) = found(*SYSTEM, STICK, *parts)
    (whole,) = found(*SYSTEM, device("sda", "8:0", bus="usb", filesystem="crypto_LUKS"))

    assert [(v.device, v.cover) for v in several.volumes] == [("sda1", Cover.ENCRYPTED), ("sda2", Cover.PLAIN)]
    assert [(v.device, v.cover) for v in whole.volumes] == [("sda", Cover.ENCRYPTED)]


def test_an_open_layer_without_a_signature_is_encryption_and_what_is_mounted_from_it_belongs_to_the_stick():
    opened = device("dm-0", "253:0", "dm", slaves=("sda1",), dm_name="stickplain", dm_uuid=CRYPT, filesystem="ext4")
    (medium,) = found(*SYSTEM, STICK, part(None), opened, mounts=(ROOT, mount("253:0", "/media/secure")))
    (volume,) = medium.volumes

    assert volume.cover is Cover.ENCRYPTED
    assert [m.target for m in volume.mounts] == ["/media/secure"]
    assert volume.clear_writable == ()


def test_a_null_cipher_on_a_stick_is_plain():
    header = LuksHeader("/dev/sda1", 2, ("cipher_null-ecb",), 0)
    (medium,) = found(*SYSTEM, STICK, part("crypto_LUKS"), headers=(header,))

    assert medium.volumes[0].cover is Cover.PLAIN


@pytest.mark.parametrize(("options", "expected"), [(("rw",), 1), (("ro",), 0)])
def test_only_a_writable_mount_of_a_plain_volume_takes_readable_data(options, expected):
    (medium,) = found(*SYSTEM, STICK, part("vfat"), mounts=(ROOT, mount(options=options)))

    assert len(medium.volumes[0].clear_writable) == expected


def test_a_medium_is_named_by_what_it_says_of_itself():
    (medium,) = found(*SYSTEM, STICK)

    assert medium.label == "sda (usb, QEMU QEMU HARDDISK)"


def plugged(*, authorized=True, driver="usb-storage", interface_class=8):
    interface = UsbInterface("2-1:1.0", interface_class, 6, 80, driver)
    interfaces = (interface,) if authorized else ()
    return UsbDevice("2-1", "46f4", "0001", 0, authorized, product_name="QEMU USB HARDDRIVE", interfaces=interfaces)


@pytest.mark.parametrize(
    ("usb_device", "expected"),
    [
        (plugged(), []),
        (plugged(driver=None), ["a storage device with no driver bound"]),
        (plugged(authorized=False), ["not authorised, so what it is cannot be seen"]),
        (plugged(driver=None, interface_class=3), []),
        (plugged(driver="usbhid", interface_class=3), []),
    ],
)
def test_what_is_plugged_in_without_being_usable_is_named(usb_device, expected):
    bus = UsbBus((RootHub("usb1", 1),), (usb_device,))

    assert [device.why for device in idle_storage(bus)] == expected
