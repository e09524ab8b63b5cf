"""What the rest of the facts says of where a stray file lies."""

from dataclasses import replace

from scanner.facts import Host, LinuxFacts, State, StrayFile, StrayScan, ok
from scanner.facts.derive.stray_setting import setting
from scanner.facts.linux import BlockDevice, BlockDevices, Mount
from scanner.facts.macos import FileVault, MacFacts
from scanner.facts.section import Section

UUID = "2cab86cbf1034b888d246098afa818ec"
FILE = StrayFile("/home/a.csv", "", "people", 12, ("surname",), "high", "home", 1, 0o600, 0)
DISK = BlockDevice("sda", "8:0", "disk", 10**9, bus="ata")
STICK = BlockDevice("sdb", "8:16", "disk", 10**9, bus="usb")
CRYPT = BlockDevice("dm-0", "253:0", "dm", 10**9, slaves=("sda",), dm_name="root", dm_uuid=f"CRYPT-LUKS2-{UUID}-root")
MOUNTS = (
    Mount("253:0", "/", "/", "ext4", "/dev/dm-0", ("rw",)),
    Mount("8:16", "/", "/media/stick", "vfat", "/dev/sdb", ("rw",)),
)


def scanned(*paths, portable=None):
    return ok(
        "stray", StrayScan("python", "1", (), tuple(replace(FILE, path=path) for path in paths), portable=portable)
    )


def linux(**sections):
    host = Host("linux", "h", None, "6.1", "debian", "12", "Debian", "root", 0, "root")
    block = ok("block", BlockDevices((DISK, STICK, CRYPT), ()))
    return LinuxFacts(host=ok("host", host), luks=ok("luks", ()), block=block, mounts=ok("mounts", MOUNTS), **sections)


def told(facts):
    return [(file.encrypted, file.portable) for file in setting(facts).require().files]


def test_a_file_is_encrypted_as_far_as_all_that_lies_under_its_mount_is():
    assert told(linux(stray=scanned("/home/a.csv", "/media/stick/b.csv"))) == [(True, None), (False, None)]


def test_a_file_that_is_mounted_by_itself_lies_on_its_own_device_and_not_on_its_folders():
    bound = Mount("8:16", "/list.csv", "/home/list.csv", "vfat", "/dev/sdb", ("rw",))
    facts = replace(linux(stray=scanned("/home/a.csv", "/home/list.csv")), mounts=ok("mounts", (*MOUNTS, bound)))

    assert told(facts) == [(True, None), (False, None)]


def test_what_the_machine_says_of_being_carried_goes_to_each_file():
    assert told(linux(stray=scanned("/home/a.csv", portable=True))) == [(True, True)]


def test_without_the_list_of_disks_nobody_can_tell():
    facts = replace(linux(stray=scanned("/home/a.csv")), block=Section("block", State.DENIED, None, "needs root"))

    assert told(facts) == [(None, None)]


def test_filevault_covers_all_but_other_volumes():
    mac = MacFacts(filevault=ok("filevault", FileVault(on=True)), stray=scanned("/Users/a.csv", "/Volumes/STICK/b.csv"))

    assert told(mac) == [(True, None), (None, None)]


def test_a_disk_that_is_still_being_encrypted_is_not():
    mac = MacFacts(filevault=ok("filevault", FileVault(on=True, in_progress=True)), stray=scanned("/Users/a.csv"))

    assert told(mac) == [(False, None)]


def test_facts_without_stray_files_stay_as_they_are():
    facts = linux(stray=scanned())

    assert setting(facts) is facts.stray
