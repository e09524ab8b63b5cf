"""The walk from a file system down to every disk under it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts import Host, LinuxFacts, Section, State, ok
from scanner.facts.derive.block_tree import (
    ENCRYPTING,
    Cover,
    below,
    build,
    cover,
    crypt_type,
    disks_below,
    find,
    holding,
    reach,
)
from scanner.facts.linux import BlockDevice, BlockDevices, LuksHeader, Mount, ZfsDataset

UUID = "2cab86cbf1034b888d246098afa818ec"


def device(name, number, kind="disk", **fields):
    return BlockDevice(name, number, kind, 10**9, **fields)


def disk(name="sda", number="8:0", bus="ata"):
    return device(name, number, bus=bus)


def crypt(name, number, *slaves, kind="LUKS2"):
    return device(name, number, "dm", slaves=slaves, dm_name=f"{name}_crypt", dm_uuid=f"CRYPT-{kind}-{UUID}-{name}")


def mount(number, target="/", filesystem="ext4", source="/dev/root", **fields):
    return Mount(number, "/", target, filesystem, source, ("rw",), **fields)


def tree(*devices, mounts=(), btrfs=(), headers=(), zfs=None, virtual=None):
    host = Host("linux", "h", None, "6.1", "debian", "12", "Debian", "root", 0, "root", virtual=virtual)
    return build(
        LinuxFacts(
            host=ok("host", host),
            block=ok("block", BlockDevices(devices, btrfs)),
            mounts=ok("mounts", tuple(mounts)),
            luks=ok("luks", tuple(headers)),
            zfs=ok("zfs", zfs) if zfs is not None else Section("zfs", State.DENIED, None, "needs root"),
        )
    )


def cover_of(found, *starts):
    return cover(below(found, *starts))


@pytest.mark.parametrize("kind", sorted(ENCRYPTING))
def test_every_encrypting_type_covers_what_is_under_it(kind):
    assert cover_of(tree(disk(), crypt("dm-0", "253:0", "sda", kind=kind)), "dm-0") is Cover.ENCRYPTED


@pytest.mark.parametrize("kind", ["VERITY", "INTEGRITY", "TEMP", "luks2", ""])
def test_other_types_of_the_same_prefix_cover_nothing(kind):
    assert cover_of(tree(disk(), crypt("dm-0", "253:0", "sda", kind=kind)), "dm-0") is Cover.PLAIN


def test_the_helper_of_a_re_encryption_is_looked_below():
    temporary = crypt("dm-1", "253:1", "dm-0", kind="TEMP")

    assert cover_of(tree(disk(), crypt("dm-0", "253:0", "sda"), temporary), "dm-1") is Cover.ENCRYPTED


@pytest.mark.parametrize(
    ("uuid", "expected"),
    [
        (f"CRYPT-LUKS2-{UUID}-root", "LUKS2"),
        ("CRYPT-PLAIN-swap", "PLAIN"),
        ("LVM-HWu8EVj2RCzHWbMx0DkOyLRc", None),
        ("part1-CRYPT-LUKS2-x", None),
        ("CRYPT", None),
        ("", None),
        (None, None),
    ],
)
def test_the_type_stands_in_the_second_word_of_the_uuid(uuid, expected):
    assert crypt_type(uuid) == expected


def test_one_plain_member_of_a_raid_makes_the_whole_plain():
    raid = device("md0", "9:0", "md", slaves=("dm-0", "sdb"))
    found = tree(disk(), disk("sdb", "8:16"), crypt("dm-0", "253:0", "sda"), raid)

    assert {leaf.cover for leaf in below(found, "md0")} == {Cover.ENCRYPTED, Cover.PLAIN}
    assert cover_of(found, "md0") is Cover.PLAIN


def test_a_node_that_is_reached_twice_counts_once():
    raid = device("dm-9", "253:9", "dm", slaves=("sda1", "sda2"), dm_uuid="mpath-3600")
    parts = [device(f"sda{n}", f"8:{n}", "part", parent="sda") for n in (1, 2)]

    assert len(below(tree(disk(), *parts, raid), "dm-9")) == 1


def test_every_member_of_a_btrfs_is_walked():
    found = tree(disk(), disk("sdb", "8:16"), crypt("dm-0", "253:0", "sda"), btrfs=(("dm-0", "sdb"),))

    assert cover_of(found, mount("0:33", filesystem="btrfs", source="/dev/mapper/dm-0_crypt")) is Cover.PLAIN


def test_a_loop_device_is_followed_to_the_file_system_of_its_file():
    loop = device("loop0", "7:0", "loop", backing_file="/srv/images/disk.img")
    layer = crypt("dm-0", "253:0", "sda")
    found = tree(disk(), disk("sdb", "8:16"), layer, loop, mounts=(mount("8:16"), mount("253:0", "/srv")))

    assert cover_of(found, "loop0") is Cover.ENCRYPTED
    assert disks_below(found, "loop0") == {"sda"}


def test_a_loop_file_within_itself_cannot_say():
    loop = device("loop0", "7:0", "loop", backing_file="/srv/disk.img")

    assert cover_of(tree(loop, mounts=(mount("7:0", "/srv"),)), "loop0") is Cover.CANNOT_SAY


@pytest.mark.parametrize(
    ("start", "devices"),
    [
        ("dm-0", [device("dm-0", "253:0", "dm", slaves=("dm-1",)), device("dm-1", "253:1", "dm", slaves=("dm-0",))]),
        ("dm-0", [device("dm-0", "253:0", "dm", slaves=("gone",))]),
        ("dm-0", [device("dm-0", "253:0", "dm")]),
        ("gone", []),
        ("loop0", [device("loop0", "7:0", "loop", backing_file="/nowhere")]),
        ("nbd0", [device("nbd0", "43:0")]),
    ],
)
def test_circles_gaps_and_network_disks_cannot_say(start, devices):
    assert cover_of(tree(*devices), start) is Cover.CANNOT_SAY


@pytest.mark.parametrize(
    ("bus", "virtual"), [("virtio", None), ("xen", None), ("ata", "vmware"), ("nvme", "amazon ec2")]
)
def test_a_plain_disk_of_a_guest_is_plain_as_far_as_the_guest_sees(bus, virtual):
    assert cover_of(tree(disk(bus=bus), virtual=virtual), "sda") is Cover.PLAIN_IN_GUEST


def test_a_stick_passed_to_a_guest_is_as_plain_as_anywhere():
    assert cover_of(tree(disk(bus="usb"), virtual="kvm"), "sda") is Cover.PLAIN


def test_zram_lies_in_memory():
    assert cover_of(tree(device("zram0", "252:0", "zram")), "zram0") is Cover.NOT_ON_DISK


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (LuksHeader("/dev/sda", 2, ("aes-xts-plain64",), 512), Cover.ENCRYPTED),
        (LuksHeader("/dev/sda", 2, ("cipher_null-ecb",), 0), Cover.PLAIN),
        (LuksHeader("/dev/sda", 2, (), None, hardware=True), Cover.CANNOT_SAY),
        (LuksHeader("/dev/sda", 2, ("aes-xts-plain64",), 512, hardware=True), Cover.ENCRYPTED),
        (LuksHeader("/dev/sdz", 2, ("cipher_null-ecb",), 0), Cover.ENCRYPTED),
    ],
)
def test_what_the_header_says_of_the_layer(header, expected):
    assert cover_of(tree(disk(), crypt("dm-0", "253:0", "sda"), headers=(header,)), "dm-0") is expected


def test_a_null_cipher_over_a_real_layer_is_covered_by_that():
    layers = (crypt("dm-0", "253:0", "sda"), crypt("dm-1", "253:1", "dm-0"))
    header = LuksHeader("/dev/dm-0", 2, ("cipher_null-ecb",), 0)

    assert cover_of(tree(disk(), *layers, headers=(header,)), "dm-1") is Cover.ENCRYPTED


@pytest.mark.parametrize(
    ("encryption", "expected"),
    [("off", Cover.PLAIN), ("aes-256-gcm", Cover.ENCRYPTED), ("on", Cover.ENCRYPTED), ("-", Cover.CANNOT_SAY)],
)
def test_zfs_tells_per_dataset(encryption, expected):
    dataset = ZfsDataset("tank/home", "/home", encryption, "available", "prompt")
    found = tree(zfs=(dataset,))

    assert cover_of(found, mount("0:45", "/home", "zfs", "tank/home")) is expected
    assert cover_of(found, mount("0:46", "/srv", "zfs", "tank/srv")) is Cover.CANNOT_SAY


def test_zfs_whose_properties_were_not_read_cannot_say():
    assert cover_of(tree(), mount("0:45", "/home", "zfs", "tank/home")) is Cover.CANNOT_SAY


def test_an_overlay_is_judged_by_its_writable_layer():
    overlay = mount("0:50", "/", "overlay", "overlay", super_options=("rw", "upperdir=/data/upper"))
    found = tree(disk(), crypt("dm-0", "253:0", "sda"), mounts=(overlay, mount("253:0", "/data")))

    assert cover_of(found, overlay) is Cover.ENCRYPTED


@pytest.mark.parametrize(
    ("options", "expected"), [(("ro",), Cover.NOT_ON_DISK), (("rw", "upperdir=/outer/upper"), Cover.CANNOT_SAY)]
)
def test_an_overlay_without_a_layer_that_can_be_found(options, expected):
    overlay = mount("0:50", "/", "overlay", "overlay", super_options=options)

    assert cover_of(tree(mounts=(overlay,)), overlay) is expected


def test_the_latest_and_longest_mount_holds_a_path():
    mounts = (mount("8:1"), mount("8:2", "/srv"), mount("8:3", "/srv"), mount("8:4", "/srv/data"))
    found = tree(mounts=mounts)

    assert holding(found, "/srv/x").number == "8:3"
    assert holding(found, "/srv/data").number == "8:4"
    assert holding(found, "/srv/database").number == "8:3"


@pytest.mark.parametrize(
    "source", ["/dev/sda1", "sda1", "UUID=CAB1-8D62", "LABEL=TRIALDATA", "/dev/disk/by-uuid/CAB1-8D62"]
)
def test_a_device_is_found_by_every_name_it_has(source):
    part = device("sda1", "8:1", "part", parent="sda", uuid="CAB1-8D62", label="TRIALDATA")

    assert find(tree(disk(), part), source) == "sda1"


@pytest.mark.parametrize("source", ["", "UUID=", "LABEL=", "/dev/mapper/", "tmpfs", "/dev/sdb1"])
def test_nothing_is_found_by_a_name_that_nothing_has(source):
    assert find(tree(disk()), source) is None


NAMES = [f"n{number}" for number in range(8)]


@st.composite
def graphs(draw):
    devices = []
    for number, name in enumerate(NAMES):
        slaves = tuple(draw(st.lists(st.sampled_from([*NAMES, "gone"]), max_size=3, unique=True)))
        kind = draw(st.sampled_from(["LUKS2", "VERITY", None]))
        uuid = f"CRYPT-{kind}-{UUID}-{name}" if kind else "LVM-x"
        devices.append(
            device(name, f"253:{number}", "dm" if slaves else "disk", slaves=slaves, dm_uuid=uuid if slaves else None)
        )
    return devices


@given(graphs())
def test_every_walk_ends_with_leaves_whatever_the_graph(devices):
    found = tree(*devices)
    for name in NAMES:
        leaves = below(found, name)
        assert leaves
        assert len(leaves) <= len(NAMES) + 1
        assert cover(leaves) in Cover


@given(graphs())
def test_encrypted_means_that_no_disk_is_reached_around_the_layers(devices):
    found = tree(*devices)
    by_name = {one.name: one for one in devices}

    def open_disks(name, seen):
        one = by_name.get(name)
        if one is None or name in seen or crypt_type(one.dm_uuid) in ENCRYPTING:
            return set()
        seen.add(name)
        return {name} if not one.slaves else set().union(*(open_disks(slave, seen) for slave in one.slaves))

    for name in NAMES:
        if cover_of(found, name) is Cover.ENCRYPTED:
            assert open_disks(name, set()) == set()
        if open_disks(name, set()):
            assert cover_of(found, name) is Cover.PLAIN


@given(graphs())
def test_adding_a_plain_member_never_makes_anything_encrypted(devices):
    before = tree(*devices)
    plain = device("plain", "8:0")
    worse = [
        device(d.name, d.number, "dm", slaves=(*d.slaves, "plain"), dm_uuid=d.dm_uuid or "LVM-y") if d.slaves else d
        for d in devices
    ]
    after = tree(*worse, plain)
    for name in NAMES:
        if cover_of(after, name) is Cover.ENCRYPTED:
            assert cover_of(before, name) is Cover.ENCRYPTED


@given(graphs())
def test_reach_holds_its_start_and_every_disk_below(devices):
    found = tree(*devices)
    for name in NAMES:
        assert name in reach(found, name)
        assert disks_below(found, name) <= reach(found, name)
