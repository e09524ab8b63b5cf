"""What a guest is made of: the command line of its qemu, its disks and their layers.

Emulated (TCG), never KVM: under nested virtualisation a stock kernel does not start, and /dev/kvm exists all the same.
The network is qemu's user mode with restrict=on: one forwarded port of 127.0.0.1, and the guest reaches nothing.
A saved state fits only the devices it was saved with, so this file is part of the images' digest.
"""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

LAB = Path(__file__).resolve().parent
IMAGES, RUN, KEYS = LAB / "img", LAB / "run", LAB / "keys"
VARIANTS = ("plain", "luksdata", "usbguard", "luksroot", "hardened")
STICKS = ("people", "locked")
FIXED = "-machine q35 -cpu Nehalem -smp 1 -m 512 -nodefaults -no-user-config -display none"
EMULATED = "-accel tcg,thread=multi,tb-size=256"
COUNTED = "-accel tcg,thread=single,tb-size=256 -icount shift=0,sleep=on,align=off"
KERNEL = "console=ttyS0 quiet loglevel=4 net.ifnames=0 systemd.show_status=0 mitigations=off"


def command(variant: str, name: str, port: int, *, warm: bool, keep: bool, counted: bool = False) -> list[str]:
    """Return the command that starts a guest: `warm` from its saved state, `keep` so that its image takes the writes.

    With `counted` the guest's clock advances by one nanosecond an instruction (qemu -icount): its CPU times are then the
    same on every machine and under every load.
    """
    root, initrd = IMAGES / f"{variant}.rootarg", IMAGES / f"{variant}.initrd"
    kernel = f"{root.read_text().strip() if root.exists() else 'root=/dev/vda1 rw'} {KERNEL}"
    words = ["qemu-system-x86_64", "-name", name, *FIXED.split(), *(COUNTED if counted else EMULATED).split()]
    words += ["-kernel", str(IMAGES / "vmlinuz"), "-initrd", str(initrd if initrd.exists() else IMAGES / "initrd.img")]
    words += ["-append", kernel, *_disks(variant, name, warm=warm, keep=keep), "-device", "virtio-rng-pci"]
    words += ["-netdev", f"user,id=net,restrict=on,net=10.0.2.0/24,hostfwd=tcp:127.0.0.1:{port}-10.0.2.15:22"]
    words += ["-device", "virtio-net-pci,netdev=net,romfile=", "-chardev", f"file,id=serial,path={RUN / name}.serial"]
    words += ["-serial", "chardev:serial", "-qmp", f"unix:{RUN / name}.qmp,server=on,wait=off"]
    words += ["-daemonize", "-pidfile", f"{RUN / name}.pid"]
    return [*words, "-incoming", f"exec:cat {shlex.quote(str(IMAGES / f'{variant}.state'))}"] if warm else words


def _disks(variant: str, name: str, *, warm: bool, keep: bool) -> list[str]:
    # The back ends of the sticks are always there; a device appears when a stick is plugged.
    ending = ".warm.qcow2" if warm else ".qcow2"
    words: list[str] = []
    for node, disk, serial in (("root", variant, "ROOT0001"), ("data", f"{variant}-data", "DATA0001")):
        image = IMAGES / f"{disk}{ending}"
        if image.exists():
            words += _drive(node, image if keep else overlay(image, f"{name}.{node}", "qcow2"))
            words += ["-device", f"virtio-blk-pci,drive={node},serial={serial}"]
    words += ["-device", "qemu-xhci,id=xhci"]
    for stick in STICKS:
        image = IMAGES / f"stick-{stick}.raw"
        words += _drive(f"stick-{stick}", image if keep else overlay(image, f"{name}.stick-{stick}", "raw"), raw=keep)
    return words


def _drive(node: str, image: Path, *, raw: bool = False) -> list[str]:
    file = f"file.driver=file,file.filename={image},file.cache.no-flush=on"
    return ["-blockdev", f"driver={'raw' if raw else 'qcow2'},node-name={node},discard=unmap,cache.no-flush=on,{file}"]


def overlay(image: Path, name: str, form: str) -> Path:
    """Make a throw-away layer over `image` in run/; by relative path, so that it also holds in img/ and in a copied lab."""
    path = RUN / f"{name}.qcow2"
    words = ["qemu-img", "create", "-q", "-f", "qcow2", "-b", f"../img/{image.name}", "-F", form, str(path)]
    subprocess.run(words, check=True, stdin=subprocess.DEVNULL)
    return path
