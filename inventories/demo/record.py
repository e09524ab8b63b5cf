"""Make recordings/: the real collector run over the machines that tests/collectors/machines holds as text.

python inventories/demo/record.py, from the root of a clone. Each recording gets a host name and machine id of its own;
nothing is searched for people's data, since these machines are only their /proc, /sys and configuration.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
import zlib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests/collectors")]

import conftest as machines

from scanner.collectors import bundle
from scanner.connectors import recording

MACHINES = {  # recording -> machine
    "luksroot": "root-on-luks",
    "luksroot-ordinary": "root-on-luks",
    "luksdata": "modules-blocked",
    "luksdata-blocked": "modules-blocked",
    "usbguard": "usbguard",
    "usbguard-blocked": "usbguard",
    "usbguard-allowed": "usbguard",
    "plain": "desktop",
    "plain-stick": "plain-with-two-sticks",
    "plain-sticks-luks": "plain-with-two-sticks",
    "plain-unplugged": "alpine",
}


def record(name: str, machine: str) -> None:
    text = (ROOT / f"tests/collectors/machines/{machine}.txt").read_text("utf-8")
    identity = hashlib.sha256(name.encode()).hexdigest()[:32]
    own = f"@file /etc/machine-id\n|{identity}\n@file /proc/sys/kernel/hostname\n|{name}\n"
    with tempfile.TemporaryDirectory() as folder:
        root = machines.build(text + own, Path(folder))
        nonce = identity
        options = bundle.Options(root=str(root))
        script = bundle.posix_script(nonce, options)
        done = subprocess.run(["/bin/sh", "-c", script.command], input=script.stdin, capture_output=True, check=False)
    head, found, packed = done.stdout.partition(f"--{nonce} gzip\n".encode())
    if not found:
        raise SystemExit(f"{name}: the collector's answer is not compressed")
    answer = head + f"--{nonce} plain\n".encode() + zlib.decompress(packed, wbits=31).replace(str(root).encode(), b"")
    place = ROOT / "inventories/demo/recordings" / name
    shutil.rmtree(place, ignore_errors=True)
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    recording.write(
        place,
        recording.Recording(
            nonce=nonce, digest=script.digest, exit_status=done.returncode, recorded_at=moment, stdout=answer
        ),
    )


if __name__ == "__main__":
    for each, machine in MACHINES.items():
        record(each, machine)
