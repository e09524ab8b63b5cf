"""Builds the lab's images once: `python -m tests.vm.lab.build`. Four to eight minutes; nothing to do when they are current.

Root tree and disks (images.sh) -> sticks -> every variant prepared in a booted guest -> its saved state.
They are current while the digest of the scripts that shape them is the one they were built with (img/built.json).
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from tests.vm.lab import people
from tests.vm.lab.machine import LabError, Machine, booted
from tests.vm.lab.qemu import IMAGES, KEYS, LAB, RUN, VARIANTS
from tests.vm.lab.qmp import Qmp

BUILT = IMAGES / "built.json"
SCRIPTS = ("images.sh", "people.py", "qemu.py", "build.py")
"""Beside guest/*.sh, all that shapes an image or a saved state."""
ON_LUKS = ("luksroot", "hardened")
"""Variants whose root moves to LVM on LUKS; an initramfs outside the image, which holds the key, starts them."""
MEGABYTE = 1 << 20


def scripts_digest() -> str:
    """Return the sha256 over the names and contents of all scripts that make the images."""
    digest = hashlib.sha256()
    for path in sorted([*(LAB / name for name in SCRIPTS), *LAB.glob("guest/*.sh")]):
        digest.update(f"{path.relative_to(LAB)}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def current() -> bool:
    """Tell whether the images were built with these scripts."""
    return BUILT.exists() and json.loads(BUILT.read_text())["scripts"] == scripts_digest()


def image_digests() -> dict[str, str]:
    """Return image name -> sha256, as recorded when they were built."""
    found: dict[str, str] = json.loads(BUILT.read_text())["images"]
    return found


def build() -> None:
    """Build everything unless it is current; a second caller waits for the first."""
    for folder in (IMAGES, RUN, KEYS, LAB / "log"):
        folder.mkdir(exist_ok=True)
    with (RUN / "build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not current():
            _build()


def _build() -> None:
    if os.geteuid():
        raise LabError("the images are made with chroot and mount: run this as root")
    start = time.monotonic()
    for path in IMAGES.iterdir():
        path.unlink()
    _keys()
    _say("Debian tree and disks", start)
    if subprocess.run([LAB / "images.sh"], check=False, stdin=subprocess.DEVNULL).returncode:
        raise LabError(f"images.sh failed: see {LAB / 'log'}")
    _people_stick(IMAGES / "stick-people.raw")
    _blank(IMAGES / "stick-locked.raw", 64 * MEGABYTE)
    for variant in VARIANTS:
        _say(f"variant {variant}", start)
        _prepare(variant)
    for variant in VARIANTS:
        _say(f"saved state of {variant}", start)
        _save(variant)
    _record()
    _say("built", start)


def _say(step: str, start: float) -> None:
    print(f"lab {time.monotonic() - start:5.0f} s  {step}", flush=True)  # noqa: T201  minutes without a word would look like a hang


def _record() -> None:
    images = sorted([*IMAGES.glob("*.raw"), *IMAGES.glob("*.qcow2"), *IMAGES.glob("*.state")])
    found = {image.name: _sha256(image) for image in images}
    BUILT.write_text(json.dumps({"scripts": scripts_digest(), "images": found}, indent=1) + "\n")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _keys() -> None:
    for name in ("login", "host"):
        if not (KEYS / name).exists():
            words = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", f"lab-{name}", "-f", str(KEYS / name)]
            subprocess.run(words, check=True, stdin=subprocess.DEVNULL)


def _blank(image: Path, size: int) -> None:
    with image.open("wb") as file:
        file.truncate(size)


def _people_stick(image: Path) -> None:
    """Make a partitioned FAT32 stick that holds 500 synthetic people, as a shop's sticks are formatted."""
    _blank(image, 64 * MEGABYTE)
    subprocess.run(["sfdisk", "-q", image], input=b"label: dos\nstart=1MiB,type=c\n", check=True)
    fat: list[str | Path] = [
        "mkfs.vfat",
        "-F",
        "32",
        "--invariant",
        "--offset",
        "2048",
        "-n",
        "TRANSFER",
        image,
        str(63 * 1024),
    ]
    subprocess.run(fat, check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(dir=RUN) as folder:
        people.write(people.ON_STICK, Path(folder))
        subprocess.run(["mcopy", "-s", "-i", f"{image}@@1M", *sorted(Path(folder).iterdir()), "::/"], check=True)


def _prepare(variant: str) -> None:
    base = {"luksdata": "bare.raw", "luksroot": "minimal.raw"}.get(variant, "python.raw")
    moves = variant in ON_LUKS
    disk, data = IMAGES / f"{variant}.qcow2", IMAGES / f"{variant}-data.qcow2"
    _qemu_img("create", "-q", "-f", "qcow2", "-b", base, "-F", "raw", disk)
    _qemu_img("create", "-q", "-f", "qcow2", data, "1600M" if moves else "96M")
    with booted(variant, f"prepare-{variant}", keep=True) as machine:
        _run_in(machine, variant, "common.sh", f"{variant}.sh", *(["root_on_luks.sh"] if moves else []))
        if variant == "plain":
            machine.plug("locked", "LAB0000")
            _run_in(machine, variant, "common.sh", "stick.sh")
            machine.unplug("locked")
        if moves:
            (IMAGES / f"{variant}.initrd").write_bytes(machine.ssh("cat /run/with-key.initrd"))
        machine.ssh("journalctl --rotate -q; journalctl -q --vacuum-time=1s; : > /etc/machine-id; sync")
        machine.power_off()
    if moves:
        data.replace(disk)
        (IMAGES / f"{variant}.rootarg").write_text("root=/dev/mapper/vg0-root ro\n")


def _run_in(machine: Machine, variant: str, *scripts: str) -> None:
    text = b"".join((LAB / "guest" / script).read_bytes() for script in scripts)
    machine.ssh(f"sh -s {variant}", stdin=text, seconds=1200)


def _save(variant: str) -> None:
    """Boot the variant, let it settle, and keep its memory and its disks' layers."""
    name = f"save-{variant}"
    with booted(variant, name) as machine:
        machine.try_ssh("systemctl is-system-running --wait")
        machine.ssh("sync; sleep 2")
        with Qmp(RUN / f"{name}.qmp") as qmp:
            qmp.call("stop")
            qmp.call("migrate-set-parameters", **{"max-bandwidth": 4 << 30})
            qmp.call("migrate", uri=f"exec:cat > {IMAGES / f'{variant}.state'}")
            qmp.wait("query-migrate", "completed")
            qmp.call("quit")
        while machine.alive():
            time.sleep(0.05)
        for node, disk in (("root", variant), ("data", f"{variant}-data")):
            layer = RUN / f"{name}.{node}.qcow2"
            if layer.exists():
                layer.replace(IMAGES / f"{disk}.warm.qcow2")


def _qemu_img(*words: str | Path) -> None:
    subprocess.run(["qemu-img", *words], check=True, stdin=subprocess.DEVNULL, cwd=IMAGES)


if __name__ == "__main__":
    build()
