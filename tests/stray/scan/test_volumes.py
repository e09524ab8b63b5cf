"""File systems below a root: read, or told, never passed over; what is mounted twice is read once."""

import pytest

from scanner.collectors.python.scan.mounts import mount_of, read_mounts, visible
from tests.stray.scan.crowd import CROWD

PASSWD = "root:x:0:0:root:/root:/bin/sh\nann:x:1000:1000::/home/ann:/bin/sh\n"
ROOT = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw"
USB = "devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host6/target6:0:0/6:0:0:0/block/sdb/sdb1"


@pytest.fixture(params=["python", "find"])
def tier(request):
    """Both tiers look at the same places."""
    return request.param


@pytest.fixture
def target(tmp_path):
    """Make a fake target with these mounts below its root file system, and these directories."""

    def make(*mounts, directories=()):
        for directory in ("proc/self", "etc", "srv", "home/ann", *directories):
            (tmp_path / directory).mkdir(parents=True, exist_ok=True)
        (tmp_path / "proc/self/mountinfo").write_text("\n".join((ROOT, *mounts)) + "\n")
        (tmp_path / "etc/passwd").write_text(PASSWD)
        stick = tmp_path / "sys" / USB
        stick.mkdir(parents=True)
        (tmp_path / "sys/dev/block").mkdir(parents=True)
        (tmp_path / "sys/dev/block/8:17").symlink_to(stick)
        return tmp_path

    return make


def told(answer):
    return {root["path"]: (root["place"], root["state"], root["files"], root["skipped"]) for root in answer.roots}


def people(answer):
    return [(file["path"], file["place"]) for file in answer.files if file["verdict"] == "people"]


def test_a_volume_below_a_root_is_a_root_of_its_own_and_of_the_same_kind(scan, target):
    place = target(
        "30 22 8:5 / /srv/data rw - ext4 /dev/sda5 rw",
        "31 30 8:6 / /srv/data/2025 rw - xfs /dev/sda6 rw",
        directories=["srv/data/2025"],
    )
    (place / "srv/data/2025/list.csv").write_text(CROWD)
    answer = scan(prefix=str(place), roots=["/srv"])

    assert told(answer) == {
        "/srv": ("shared", "ok", 0, []),
        "/srv/data": ("shared", "ok", 0, []),
        "/srv/data/2025": ("shared", "ok", 1, []),
    }
    assert people(answer) == [("/srv/data/2025/list.csv", "shared")]


def test_a_stick_below_a_home_is_a_stick(scan, target):
    place = target("30 22 8:17 / /home/ann/usb rw - vfat /dev/sdb1 rw", directories=["home/ann/usb"])
    (place / "home/ann/usb/list.csv").write_text(CROWD)
    answer = scan(prefix=str(place), roots=["home"])

    assert people(answer) == [("/home/ann/usb/list.csv", "removable")]


def test_a_stick_in_mnt_is_a_stick_whatever_is_asked_for_first(scan, target):
    place = target("30 22 8:17 / /mnt/usb rw - vfat /dev/sdb1 rw", directories=["mnt/usb"])
    answer = scan(prefix=str(place), roots=["shared", "removable"])

    assert told(answer)["/mnt/usb"][:2] == ("removable", "ok")


def test_a_file_system_that_is_not_read_is_told_with_the_root_above_it(scan, target):
    place = target(
        "30 22 0:44 / /srv/share rw - nfs4 server:/x rw",
        "31 22 0:45 / /srv/other rw - nfs4 server:/y rw",
        "32 22 0:46 / /home/ann/vault rw - fuse.gocryptfs /home/ann/cipher rw",
        "33 22 0:47 / /home/auto rw - autofs /etc/auto.home rw",
        "34 22 0:48 / /usr/share rw - nfs4 server:/z rw",
        directories=["srv/share", "srv/other", "home/ann/vault", "home/auto", "usr/share"],
    )
    answer = scan(prefix=str(place), roots=["/srv", "home"])

    skipped = {path: told(answer)[path][3] for path in ("/srv", "/home", "/home/ann")}
    assert skipped == {
        "/srv": [["filesystem:nfs4", 2]],
        "/home": [["filesystem:autofs", 1]],
        "/home/ann": [["filesystem:fuse.gocryptfs", 1]],
    }


def test_file_systems_of_the_kernel_are_no_gap(scan, target):
    kinds = ("proc", "sysfs", "cgroup2", "devpts", "mqueue", "hugetlbfs", "bpf", "tracefs", "efivarfs", "binfmt_misc")
    mounts = [f"{40 + n} 22 0:{40 + n} / /srv/jail/{kind} rw - {kind} none rw" for n, kind in enumerate(kinds)]
    place = target(*mounts, directories=[f"srv/jail/{kind}" for kind in kinds])

    assert told(scan(prefix=str(place), roots=["/srv"])) == {"/srv": ("shared", "ok", 0, [])}


def test_a_file_system_of_the_kernel_that_was_asked_for_is_skipped(scan, target):
    place = target("30 22 0:44 / /srv/proc rw - proc proc rw", directories=["srv/proc"])

    assert told(scan(prefix=str(place), roots=["/srv/proc"])) == {
        "/srv/proc": ("shared", "skipped", 0, [["filesystem:proc", 0]])
    }


def test_shared_memory_is_read_though_the_way_leads_through_devices(scan, target):
    place = target(
        "30 22 0:6 / /dev rw - devtmpfs udev rw",
        "31 30 0:23 / /dev/shm rw - tmpfs tmpfs rw",
        directories=["dev/shm"],
    )
    (place / "dev/shm/list.csv").write_text(CROWD)
    answer = scan(prefix=str(place), roots=["/dev/shm"])

    assert told(answer)["/dev/shm"] == ("temp", "ok", 1, [])
    assert people(answer) == [("/dev/shm/list.csv", "temp")]


def test_a_device_that_is_mounted_twice_is_read_once_and_told_twice(scan, target):
    place = target(
        "30 22 8:17 / /media/ann/STICK rw - vfat /dev/sdb1 rw",
        "31 22 8:17 / /srv/stick rw - vfat /dev/sdb1 rw",
        directories=["media/ann/STICK/.Trash-1000", "srv/stick/.Trash-1000"],
    )
    for point in ("media/ann/STICK", "srv/stick"):
        (place / point / "list.csv").write_text(CROWD)
        (place / point / ".Trash-1000/deleted.csv").write_text(CROWD)
    answer = scan(prefix=str(place), roots=["removable", "shared", "trash"])

    assert people(answer) == [
        ("/media/ann/STICK/list.csv", "removable"),
        ("/media/ann/STICK/.Trash-1000/deleted.csv", "removable"),
    ]
    assert told(answer)["/media/ann/STICK"] == ("removable", "ok", 1, [])
    assert told(answer)["/srv/stick"] == ("removable", "ok", 0, [])


def test_a_bind_mount_of_what_a_root_holds_is_not_read_again_and_has_the_state_of_that_root(scan, target):
    place = target("30 22 8:1 /srv/data /home/ann/data rw - ext4 /dev/sda1 rw", directories=["srv/data"])
    (place / "home/ann/data").mkdir()
    (place / "srv/data/list.csv").write_text(CROWD)
    (place / "home/ann/data/list.csv").write_text(CROWD)
    answer = scan(prefix=str(place), roots=["home", "/srv"])

    assert people(answer) == [("/srv/data/list.csv", "shared")]
    assert told(scan(prefix=str(place), roots=["home", "/srv"], seconds=0))["/home/ann/data"][1] == "time"


def test_a_bind_mount_of_what_no_root_holds_is_read(scan, target):
    place = target("30 22 8:1 /var/lib/app /srv/app rw - ext4 /dev/sda1 rw", directories=["var/lib/app", "srv/app"])
    (place / "srv/app/list.csv").write_text(CROWD)

    assert people(scan(prefix=str(place), roots=["/srv"])) == [("/srv/app/list.csv", "shared")]


def test_a_bind_mount_that_shows_what_a_mount_hides_is_read(scan, target):
    place = target(
        "30 22 8:5 / /srv/data rw - ext4 /dev/sda5 rw",
        "31 22 8:1 /srv /home/ann/srv rw - ext4 /dev/sda1 rw",
        directories=["srv/data", "home/ann/srv/data"],
    )
    (place / "home/ann/srv/data/hidden.csv").write_text(CROWD)

    assert people(scan(prefix=str(place), roots=["home", "/srv"])) == [("/home/ann/srv/data/hidden.csv", "home")]


def test_the_whole_tree_can_be_a_root_and_a_root_may_be_written_with_dots_and_slashes(scan, target):
    place = target("30 22 8:5 / /srv/data rw - ext4 /dev/sda5 rw", directories=["srv/data"])
    (place / "srv/data/list.csv").write_text(CROWD)
    (place / "home/ann/list.csv").write_text(CROWD)
    answer = scan(prefix=str(place), roots=["/", "//srv/./data/", "/home/../home/ann"])

    assert told(answer).keys() == {"/", "/srv/data", "/home/ann"}
    assert people(answer) == [("/srv/data/list.csv", "shared"), ("/home/ann/list.csv", "home")]


@pytest.fixture
def seen(tmp_path):
    """Return the mounts that are visible by these lines of mountinfo."""

    def read(*lines):
        (tmp_path / "proc/self").mkdir(parents=True)
        (tmp_path / "proc/self/mountinfo").write_text("\n".join(lines))
        return visible(read_mounts(str(tmp_path)))

    return read


def test_what_lies_below_a_mount_that_came_later_is_hidden(seen):
    mounts = seen(
        "1 0 8:1 / / rw - ext4 /dev/sda1 rw",
        "2 1 8:2 / /srv/data rw - ext4 /dev/sda2 rw",
        "3 1 8:3 / /srv rw - ext4 /dev/sda3 rw",
        "4 3 8:4 / /srv/data/new rw - ext4 /dev/sda4 rw",
        "5 4 8:5 / /srv/data/new rw - ext4 /dev/sda5 rw",
    )

    assert [mount.number for mount in mounts] == ["1", "3", "5"]
    assert mount_of("/srv/data/x", mounts).number == "3"


def test_the_first_root_file_system_lies_below_the_real_one(seen):
    mounts = seen("1 1 0:2 / / rw - rootfs rootfs rw", "22 1 8:1 / / rw - ext4 /dev/sda1 rw")

    assert [mount.filesystem for mount in mounts] == ["ext4"]


def test_in_a_jail_the_mount_above_is_not_in_the_list(seen):
    mounts = seen("31 30 8:5 / /data rw - ext4 /dev/sda5 rw", "32 31 8:6 / /data/x rw - ext4 /dev/sda6 rw")

    assert [mount.point for mount in mounts] == ["/data", "/data/x"]


def test_a_volume_that_another_one_hides_is_told(scan, target):
    place = target(
        "30 22 8:5 / /srv/data rw - ext4 /dev/sda5 rw",
        "31 30 8:6 / /srv/data rw - ext4 /dev/sda6 rw",
        "32 22 0:30 / /home rw - autofs auto rw",
        "33 32 8:7 / /home rw - ext4 /dev/sda7 rw",
        "34 22 0:31 / /srv/memory rw - tmpfs none rw",
        "35 34 0:32 / /srv/memory rw - tmpfs none rw",
        directories=["srv/data", "srv/memory"],
    )
    answer = scan(prefix=str(place), roots=["/srv", "/home"])

    assert told(answer)["/srv/data"] == ("shared", "ok", 0, [["overmounted", 1]])
    assert [path for path, (_, _, _, skipped) in told(answer).items() if skipped] == ["/srv/data"]


def test_a_trash_that_may_not_be_asked_for_is_told(scan, target):
    place = target("30 22 0:44 / /home/ann rw - nfs4 server:/x rw")

    assert told(scan(prefix=str(place), roots=["trash"]))["/home/ann/.local/share/Trash"][:2] == ("trash", "skipped")


@pytest.mark.needs_root
class TestRealMounts:
    """The same in a mount namespace of its own, with what the kernel says."""

    def test_volumes_bind_mounts_and_files_that_are_mount_points(self, scan, tmp_path):
        root, other = tmp_path / "root", tmp_path / "other.csv"
        for directory in ("data", "twice", "plain"):
            (root / directory).mkdir(parents=True)
        (root / "plain/a.csv").write_text(CROWD)
        (root / "on a file").write_text("x")
        other.write_text(CROWD)
        answer = scan(
            root,
            command=in_namespace(
                f"mount -t tmpfs none {root}/data; cp {other} {root}/data/b.csv;"
                f"mount --bind {root}/plain {root}/twice; mount --bind {other} '{root}/on a file'"
            ),
        )

        assert sorted(path.rpartition("/")[2] for path, _ in people(answer)) == ["a.csv", "b.csv", "on a file"]
        assert {root["state"] for root in answer.roots} == {"ok"}

    @pytest.mark.parametrize("tier", ["python"])
    def test_a_mount_that_came_after_the_list_was_read_is_told(self, scan, tmp_path):
        root = tmp_path / "srv"
        (root / "late").mkdir(parents=True)
        (tmp_path / "proc/self").mkdir(parents=True)
        (tmp_path / "proc/self/mountinfo").write_text(ROOT + "\n")
        (tmp_path / "etc").mkdir()
        (tmp_path / "etc/passwd").write_text(PASSWD)
        answer = scan(prefix=str(tmp_path), roots=["/srv"], command=in_namespace(f"mount -t tmpfs none {root}/late"))

        assert told(answer) == {"/srv": ("shared", "ok", 0, [["other_filesystem", 1]])}

    @pytest.mark.parametrize("tier", ["find"])
    def test_a_mount_that_came_while_find_was_running_is_told(self, scan, tmp_path):
        (tmp_path / "srv/late").mkdir(parents=True)
        (tmp_path / "find").write_text(f'#!/bin/sh\nmount -t tmpfs none {tmp_path}/srv/late\nexec /usr/bin/find "$@"\n')
        (tmp_path / "find").chmod(0o755)
        answer = scan(tmp_path / "srv", command=("unshare", "--mount", "env", f"PATH={tmp_path}:/usr/bin:/bin"))

        assert [root["skipped"] for root in answer.roots] == [[["other_filesystem", 1]]]


def in_namespace(script):
    """Return the command that runs another one after `script`, where only the two see its mounts."""
    return ("unshare", "--mount", "sh", "-c", f'{script}; exec "$@"', "sh")
