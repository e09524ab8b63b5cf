"""Block devices, from sysfs, the udev database and, where there is none, blkid(8)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scanner.facts.linux import BlockDevice, BlockDevices
from scanner.facts.parse.entries import Entries, Entry, whole, yes

SECTOR = 512
"""/sys/class/block/*/size counts in these, whatever the device's own sector (kernel Documentation/block/stat.rst)."""
BUSES = (
    ("usb", re.compile(r"/usb\d+/")),
    ("ieee1394", re.compile(r"/fw\d+")),
    ("mmc", re.compile(r"/mmc_host/|/mmc\d+/")),
    ("ata", re.compile(r"/ata\d+/")),
    ("nvme", re.compile(r"/nvme/|/nvme\d+/")),
    ("virtio", re.compile(r"/virtio\d+/")),
    ("xen", re.compile(r"/vbd-\d+")),
    ("scsi", re.compile(r"/host\d+/")),
)
"""What of a device's place in /sys/devices tells its bus, the most telling first."""
KINDS = (("dm-", "dm"), ("md", "md"), ("loop", "loop"), ("sr", "rom"), ("ram", "ram"), ("zram", "zram"))
NO_LOOK = frozenset({"DM_UDEV_DISABLE_OTHER_RULES_FLAG=1", "DM_NOSCAN=1"})
"""udev's rules leave such a device-mapper device unprobed (lvm2 10-dm.rules)."""
BLKID = re.compile(r'(\w+)="([^"]*)"')


def block(entries: Entries) -> BlockDevices:
    """Return every device; the lines of its entry are the udev database's."""
    asked = _blkid(entries)
    devices = [_device(entry, asked) for entry in entries.all if "dev" in entry.facts]
    pools = [tuple(entry.facts.get("devices", "").split()) for entry in entries.within("/sys/fs/btrfs")]
    return BlockDevices(
        tuple(sorted(devices, key=lambda device: device.name)), tuple(pool for pool in pools if len(pool) > 1)
    )


def _blkid(entries: Entries) -> dict[str, dict[str, str]]:
    lines = entries.get("blkid").lines + entries.get("blkid-busybox").lines
    pairs = [line.partition(": ") for line in lines if line.startswith("/dev/")]
    return {path.removeprefix("/dev/"): dict(BLKID.findall(rest)) for path, _, rest in pairs}


def _device(entry: Entry, asked: Mapping[str, Mapping[str, str]]) -> BlockDevice:
    facts, name = entry.facts, entry.name.replace("!", "/")
    known = _udev(entry)
    answer = asked.get(name, {})
    return BlockDevice(
        name=name,
        number=facts["dev"],
        kind=_kind(name, facts),
        size=whole(facts.get("size", "0"), 0, 2**54) * SECTOR,
        path=entry.path,
        bus="thunderbolt" if "outside" in facts else next((b for b, place in BUSES if place.search(entry.path)), None),
        parent=entry.path.rpartition("/")[0].rpartition("/")[2].replace("!", "/") if "partition" in facts else None,
        slaves=tuple(each.replace("!", "/") for each in facts.get("slaves", "").split()) or _backing(facts),
        read_only=yes(facts.get("ro", "0")),
        removable_flag=yes(facts.get("removable", "0")),
        dm_name=facts.get("dm/name"),
        dm_uuid=facts.get("dm/uuid"),
        backing_file=facts.get("loop/backing_file"),
        filesystem=known.get("ID_FS_TYPE") or answer.get("TYPE"),
        probed=bool(known.get("probed") or "TYPE" in answer),
        label=known.get("ID_FS_LABEL") or answer.get("LABEL"),
        uuid=known.get("ID_FS_UUID") or answer.get("UUID"),
        vendor=facts.get("device/vendor", "").strip(),
        model=(facts.get("device/model") or known.get("ID_MODEL", "")).strip(),
        serial=(known.get("ID_SERIAL_SHORT") or facts.get("device/serial") or facts.get("serial", "")).strip(),
        mmc_type=facts.get("device/type") if name.startswith("mmcblk") else None,
    )


def _backing(facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the disk to which a zram device writes what it has no room for (kernel Documentation/.../zram.rst)."""
    path = facts.get("backing_dev", "none")
    return () if path in ("none", "") else (path.removeprefix("/dev/"),)


def _udev(entry: Entry) -> dict[str, str]:
    """Return what the udev database holds of one device, and `probed` when its rules looked for a signature."""
    assignments = [line.removeprefix("E:") for line in entry.lines if line.startswith("E:")]
    found = dict(assignment.partition("=")[::2] for assignment in assignments)
    handled = any(line.startswith("I:") for line in entry.lines)
    return found | ({"probed": "yes"} if handled and not NO_LOOK & set(assignments) else {})


def _kind(name: str, facts: Mapping[str, str]) -> str:
    if "partition" in facts:
        return "part"
    return next((kind for start, kind in KINDS if name.startswith(start)), "disk")
