"""What is mounted where, learnt from /proc and /sys alone: no mount point is touched to find out."""

import os
import re
from collections import namedtuple

LOCAL_TEXT = """
bcachefs btrfs devtmpfs ecryptfs erofs exfat ext2 ext3 ext4 f2fs fuseblk hfs hfsplus iso9660 jfs minix msdos nilfs2 ntfs
ntfs3 overlay ramfs reiserfs rootfs squashfs tmpfs udf vfat xfs zfs
"""
ASKED_FOR = "asked"
"""Stands for the kind of a network file system where reading those was asked for."""
LOCAL = frozenset(LOCAL_TEXT.split()) | {ASKED_FOR}
"""File systems whose files lie on this machine; any other one may hang for ever when it is asked."""
NETWORK_TEXT = """
9p afs beegfs ceph cifs coda davfs fuse.beegfs fuse.ceph fuse.davfs fuse.glusterfs fuse.rclone fuse.s3fs fuse.sshfs
glusterfs gpfs lustre ncpfs nfs nfs4 orangefs smb3 smbfs virtiofs
"""
NETWORK = frozenset(NETWORK_TEXT.split())
"""File systems whose files lie on another machine; they are read only where that was asked for."""
KERNEL_TEXT = """
binder binfmt_misc bpf cgroup cgroup2 configfs cpuset debugfs devpts efivarfs functionfs fusectl hugetlbfs mqueue nfsd
nsfs proc pstore resctrl rpc_pipefs securityfs selinuxfs smackfs sysfs tracefs
"""
KERNEL = frozenset(KERNEL_TEXT.split())
"""Pseudo file systems that cannot hold files of people: what they show are switches and states of the kernel and of its
devices, their names are the kernel's (or, in hugetlbfs and mqueue, name memory that nothing writes a file to), and no
list can be copied there. They answer at once, so a path may lead through them. Written out one by one: a kind of file
system that is not listed here counts as one that was not read. tmpfs and devtmpfs are not here: they take any file.
"""
AUTOMOUNT_OF_THE_KERNEL = "/proc/sys/fs/binfmt_misc"
"""systemd puts an autofs there; what it mounts is binfmt_misc."""
MEMORY = frozenset(("devtmpfs", "ramfs", "rootfs", "tmpfs"))
"""File systems that are gone when the machine is switched off."""
MEDIA = ("/media/", "/run/media/")
"""Where desktops mount what is plugged in."""
ESCAPE = re.compile(r"\\([0-7]{3})")
REMOVABLE_BUS = re.compile(r"/usb[0-9]+/|/firewire[0-9]*/|/fw[0-9]+/|/thunderbolt/|/domain[0-9]+/")
MMC = re.compile(r"(.*/mmc_host/mmc[0-9]+/mmc[0-9]+:[0-9a-f]+)/")
STACKED_DEPTH = 8

Mount = namedtuple("Mount", "number above device root point filesystem source")
"""`number` and that of the mount `above`; `device` as major:minor; `root`: which directory of the file system is seen
at `point`, which is without the prefix (proc_pid_mountinfo(5))."""


def read_mounts(prefix, *, network=False):
    """Return the mounts of this process in order, also those that others hide; `network`: those too may be read."""
    with open(prefix + "/proc/self/mountinfo", "rb") as file:
        text = os.fsdecode(file.read(8 * 1024 * 1024))
    mounts = []
    for line in text.split("\n"):
        fields, _, rest = line.partition(" - ")
        left, right = fields.split(" "), rest.split(" ")
        if len(left) >= 6 and len(right) >= 2:
            kind = ASKED_FOR if network and right[0] in NETWORK else right[0]
            names = (unescape(left[3]), unescape(left[4]), kind, unescape(right[1]))
            mounts.append(Mount(left[0], left[1], left[2], *names))
    return mounts


def visible(mounts):
    """Return those that a path leads to: what is mounted over a directory hides it and all that is mounted in it."""
    numbers = {mount.number for mount in mounts}
    top = {mount.number for mount in mounts if mount.above not in numbers or mount.above == mount.number}
    placed = {("" if mount.number in top else mount.above, mount.point): mount for mount in mounts}
    return [mount for mount in mounts if led_to(mount.point, placed) is mount]


def led_to(path, placed):
    """Return the mount in which a path ends, or None; `placed` has each mount by (number above, point)."""
    mount, number = None, ""
    for step in steps_to(path):
        for _ in range(len(placed)):
            upon = placed.get((number, step))
            if upon is None or upon is mount:
                break
            mount, number = upon, upon.number
    return mount


def steps_to(path):
    """Return the directories on the way to a path, from / to the path itself."""
    parts = [part for part in path.split("/") if part]
    return ["/"] + ["/" + "/".join(parts[:count]) for count in range(1, len(parts) + 1)]


def unescape(text):
    """Return a field of mountinfo with its octal escapes resolved (proc(5))."""
    return ESCAPE.sub(lambda match: os.fsdecode(bytes([int(match.group(1), 8) & 255])), text)


def mount_of(path, mounts):
    """Return the one of the visible mounts that holds `path` by its text, or None."""
    best = None
    for mount in mounts:
        if is_under(path, mount.point) and (best is None or len(mount.point) >= len(best.point)):
            best = mount
    return best


def is_under(path, directory):
    """Tell whether `path` is `directory` or lies in it."""
    return path == directory or path.startswith(directory.rstrip("/") + "/")


def is_removable(mount, prefix):
    """Tell whether what is mounted can be carried away: on USB, FireWire or Thunderbolt, an SD card, in /media."""
    if mount.filesystem == ASKED_FOR:
        return False
    if mount.point.startswith(MEDIA):
        return True
    names = [prefix + "/sys/dev/block/" + mount.device]
    if mount.source.startswith("/dev/"):
        names.append(prefix + "/sys/class/block/" + mount.source.rpartition("/")[2])
    return any(is_removable_device(name, STACKED_DEPTH) for name in names)


def is_removable_device(name, depth):
    """Tell the same of a block device under /sys, also through mappings (LUKS, LVM) that stand on it."""
    real = os.path.realpath(name)
    if depth <= 0 or not os.path.isdir(real):
        return False
    if REMOVABLE_BUS.search(real + "/") or is_card(real) or is_marked_removable(real):
        return True
    slaves = os.path.join(real, "slaves")
    below = sorted(os.listdir(slaves)) if os.path.isdir(slaves) else []
    return any(is_removable_device(os.path.join(slaves, slave), depth - 1) for slave in below)


def is_card(real):
    """Tell whether a device under /sys is an SD card; soldered eMMC says MMC."""
    match = MMC.match(real + "/")
    return match is not None and first_word(match.group(1) + "/type") == "SD"


def is_marked_removable(real):
    """Tell whether the disk, or the disk of the partition, says that its medium can be taken out."""
    return "1" in {first_word(real + "/removable"), first_word(os.path.dirname(real) + "/removable")}


def first_word(path):
    """Return the first word of a small file, '' where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read(64).split(None, 1)[0].decode("latin-1")
    except (OSError, IndexError):
        return ""
