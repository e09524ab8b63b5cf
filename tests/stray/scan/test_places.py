"""Where the scan looks: decided from /proc, /sys and passwd of a fake target, and nothing asked of a network mount."""

import json
import os
import subprocess
import sys

import pytest

from scanner.collectors.python.scan.mounts import mount_of, read_mounts, visible
from scanner.collectors.python.scan.roots import place_of

MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 8:17 / /media/ann/STICK rw shared:2 - vfat /dev/sdb1 rw
31 22 0:44 / /mnt/share rw shared:3 - nfs4 server:/export rw
32 22 254:3 / /data/my\\040vault rw shared:4 - ext4 /dev/mapper/vault rw
33 22 8:33 / /data/plugged rw shared:5 - vfat /dev/sdc1 rw
34 22 179:1 / /data/card rw - vfat /dev/mmcblk0p1 rw
35 22 179:9 / /data/soldered rw - ext4 /dev/mmcblk1p1 rw
36 22 8:49 / /mnt/disk rw - ext4 /dev/sdd1 rw
"""
PASSWD = """\
root:x:0:0:root:/root:/bin/sh
daemon:x:1:1::/usr/sbin:/bin/false
ann:x:1000:1000::/home/ann:/bin/sh
far:x:1001:1001::/mnt/share/far:/bin/sh
joined:x:412800017:1002::/data/card/joined:/bin/sh
libvirt-qemu:x:64055:1003::/var/lib/libvirt:/bin/false
nobody:x:65534:65534::/nonexistent:/bin/false
broken
"""
USB = "devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host6/target6:0:0/6:0:0:0/block"
PEOPLE = "surname,dob\n" + "".join(f"Smith{'abcdefghijklmno'[n]},0{n % 9 + 1}/02/19{60 + n}\n" for n in range(12))


@pytest.fixture(params=["python", "find"])
def tier(request):
    """Both tiers look at the same places."""
    return request.param


@pytest.fixture
def target(tmp_path):
    """A fake target: a stick in /media, a mapping on a stick, a stick elsewhere, a card, soldered flash, a share."""
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/mountinfo").write_text(MOUNTS)
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/passwd").write_text(PASSWD)
    block_device(tmp_path, "8:1", "sda1", "devices/pci0000:00/ata1/block/sda/sda1")
    block_device(tmp_path, "8:17", "sdb1", f"{USB}/sdb/sdb1")
    block_device(tmp_path, "8:33", "sdc1", f"{USB}/sdc/sdc1")
    block_device(tmp_path, "8:49", "sdd1", "devices/pci0000:00/ata2/block/sdd/sdd1")
    vault = block_device(tmp_path, "254:3", "dm-3", "devices/virtual/block/dm-3")
    (vault / "slaves").mkdir()
    (vault / "slaves/sdc1").symlink_to(tmp_path / "sys" / USB / "sdc/sdc1")
    for number, name, kind in (("179:1", "mmcblk0", "SD"), ("179:9", "mmcblk1", "MMC")):
        host = f"devices/platform/mmc_host/mmc{name[-1]}/mmc{name[-1]}:0001"
        block_device(tmp_path, number, name + "p1", f"{host}/block/{name}/{name}p1")
        (tmp_path / "sys" / host / "type").write_text(kind + "\n")
    for place in (
        "media/ann/STICK/.Trash-1000",
        "data/my vault",
        "data/plugged",
        "data/card",
        "data/soldered/.Trash-1000",
        "mnt/disk",
        "home/ann/.local/share/Trash/files",
        "tmp",
    ):
        (tmp_path / place).mkdir(parents=True)
    return tmp_path


def block_device(root, number, name, place):
    real = root / "sys" / place
    real.mkdir(parents=True)
    for folder, entry in (("dev/block", number), ("class/block", name)):
        (root / "sys" / folder).mkdir(parents=True, exist_ok=True)
        (root / "sys" / folder / entry).symlink_to(real)
    return real


def states(answer):
    return {root["path"]: (root["place"], root["state"]) for root in answer.roots}


def test_removable_volumes_are_told_by_bus_card_and_what_they_stand_on(scan, target):
    answer = scan(prefix=str(target), roots=["removable"])

    assert states(answer) == {
        "/media/ann/STICK": ("removable", "ok"),
        "/data/my vault": ("removable", "ok"),
        "/data/plugged": ("removable", "ok"),
        "/data/card": ("removable", "ok"),
    }


def test_homes_are_of_people_and_root_and_a_home_on_a_share_is_skipped(scan, target):
    answer = scan(prefix=str(target), roots=["home"])

    assert states(answer) == {
        "/data/card/joined": ("home", "absent"),
        "/home": ("home", "ok"),
        "/home/ann": ("home", "ok"),
        "/mnt/share/far": ("home", "skipped"),
        "/root": ("home", "absent"),
    }
    assert next(root["skipped"] for root in answer.roots if root["state"] == "skipped") == [["filesystem:nfs4", 0]]


def test_a_share_is_never_asked_anything(scan, target, tmp_path):
    (target / "mnt/share").mkdir()
    trace = tmp_path / "trace"
    answer = scan(
        prefix=str(target),
        roots=["home", "shared", "trash", "removable", "/mnt"],
        command=("strace", "-f", "-qq", "-e", "trace=%file,getdents64", "-o", str(trace)),
    )

    assert states(answer)["/mnt/share"] == ("shared", "skipped")
    assert [line for line in trace.read_text().splitlines() if "mnt/share" in line and "execve" not in line] == []


def test_a_share_is_read_where_that_was_asked_for_and_is_nothing_that_can_be_carried_away(program, target):
    (target / "mnt/share/list.csv").parent.mkdir()
    (target / "mnt/share/list.csv").write_text(PEOPLE)
    found = {}
    for network in (False, True):
        argument = {"prefix": str(target), "roots": ["/mnt/share", "removable"], "network": network}
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-", json.dumps(argument)],
            input=program.encode(),
            capture_output=True,
            check=True,
        )
        found[network] = [json.loads(line) for line in done.stdout.splitlines() if b"/mnt/share" in line]

    assert [line["root"]["state"] for line in found[False]] == ["skipped"]
    assert [line["file"]["place"] for line in found[True] if "file" in line] == ["system"]
    assert [line["root"]["state"] for line in found[True] if "root" in line] == ["ok"]


def test_trash_is_a_place_of_its_own_but_a_sticks_trash_stays_on_the_stick(scan, target):
    for place in ("home/ann/.local/share/Trash/files", "data/soldered/.Trash-1000", "media/ann/STICK/.Trash-1000"):
        (target / place / "list.csv").write_text(PEOPLE)
    answer = scan(prefix=str(target), roots=["home", "removable", "trash"])

    assert {(file["path"], file["place"]) for file in answer.files} == {
        ("/home/ann/.local/share/Trash/files/list.csv", "trash"),
        ("/data/soldered/.Trash-1000/list.csv", "trash"),
        ("/media/ann/STICK/.Trash-1000/list.csv", "removable"),
    }


def test_a_root_behind_a_link_is_followed_unless_it_leads_to_a_share(scan, target):
    (target / "srv").symlink_to("data/plugged")
    (target / "opt").symlink_to("/mnt/share/x")
    (target / "data/plugged/list.csv").write_text(PEOPLE)
    answer = scan(prefix=str(target), roots=["/srv", "/opt"])

    assert states(answer) == {"/srv": ("shared", "ok"), "/opt": ("shared", "skipped")}
    assert [file["path"] for file in answer.files] == ["/data/plugged/list.csv"]


def test_links_in_a_ring_end(scan, target):
    (target / "srv").symlink_to("opt")
    (target / "opt").symlink_to("srv")

    assert states(scan(prefix=str(target), roots=["/srv"])) == {"/srv": ("shared", "skipped")}


def test_a_directory_that_may_not_be_listed_is_counted(scan, target, tmp_path):
    closed = target / "tmp/closed"
    closed.mkdir()
    (closed / "list.csv").write_text(PEOPLE)
    closed.chmod(0)
    root = next(root for root in scan(prefix=str(target), roots=["/tmp"]).roots)

    assert root["skipped"] == ([["directory_denied", 1]] if os.geteuid() else [])


def test_of_two_mounts_at_one_point_the_later_one_counts(tmp_path):
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/mountinfo").write_text(
        "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 0:5 / /srv rw - autofs none rw\n3 1 0:9 / /srv rw - nfs s:/x rw\njunk\n"
    )
    mounts = visible(read_mounts(str(tmp_path)))

    assert mount_of("/srv/a", mounts).filesystem == "nfs"
    assert mount_of("/srvx", mounts).filesystem == "ext4"


@pytest.mark.parametrize(
    ("path", "place"),
    [("/home/ann/x", "home"), ("/tmp/x", "temp"), ("/srv", "shared"), ("/media/x", "removable"), ("/etc", "system")],
)
def test_a_path_that_the_profile_names_is_placed_by_where_it_lies(path, place):
    assert place_of(path, ["/home"]) == place
