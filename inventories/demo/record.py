"""Make recordings/: what the virtual machines of tests/vm answer the real collector over SSH, in the roles of the demo.

`python inventories/demo/record.py [NAME...]`, from the root of a clone, as root: it builds the guests of tests/vm once.
The people are drawn by tests/vm/lab/people.py. Each machine gets a host name and machine id of its own.
"""

from __future__ import annotations

import argparse
import io
import shutil
import sys
import tarfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from tests.vm import record
from tests.vm.lab import people
from tests.vm.lab.build import build
from tests.vm.lab.machine import Machine
from tests.vm.scenarios import (
    Scenario,
    Step,
    let_in,
    locked_stick,
    opened,
    people_stick,
    pulled,
    standing,
    stick_before_usbguard,
    stick_without_driver,
)

LAID = datetime(2026, 9, 14, 16, 40, tzinfo=UTC)
"""When the files below were last written."""


@dataclass(frozen=True, slots=True)
class Role:
    """A target of the demo: which guest plays it, in which state, who looks, and what else lies about in it."""

    name: str
    variant: str
    steps: tuple[Step, ...] = ()
    account: str = "root"
    profile: str = "workstation"
    files: Mapping[str, Callable[[], str]] | None = None


def without_usbguard(machine: Machine) -> None:
    """Switch USBGuard off; the drivers of sticks stay blocked."""
    machine.ssh("systemctl -q disable --now usbguard")
    machine.ssh("for hub in /sys/bus/usb/devices/usb*; do echo 1 > $hub/authorized_default; done")


MERGED = {"/var/tmp/merge/prisoners-and-programme.csv": lambda: people.prisoners(people.people(310, seed=41))}
DELETED = {
    "/home/auditor/.local/share/Trash/files/leavers-2024.csv": lambda: people.leavers(people.people(85, seed=42))
}

ROLES = (
    Role("leeds-in-tray", "hardened", profile="landing"),
    Role("leeds-decrypt", "hardened", profile="landing"),
    Role("leeds-ws-01", "hardened", (without_usbguard,)),
    Role("sheffield-vault", "hardened", (stick_without_driver,), profile="landing"),
    Role("sheffield-reader-01", "luksdata"),
    Role("sheffield-reader-02", "hardened", account="auditor"),
    Role("sheffield-reader-03", "usbguard", (stick_before_usbguard,)),
    Role("hull-press", "plain", (people_stick,), profile="landing"),
    Role("hull-ws-01", "usbguard", (stick_before_usbguard, let_in), files=MERGED),
    Role("hull-ws-02", "plain", (locked_stick, opened), files=DELETED),
    Role("hull-ws-03", "plain", (people_stick, pulled)),
)


def archive(files: Mapping[str, Callable[[], str]]) -> bytes:
    """Return the files as a tar archive, auditor's and readable by everybody."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for path, text in files.items():
            content = text().encode()
            entry = tarfile.TarInfo(path.lstrip("/"))
            entry.size, entry.mode, entry.uid, entry.gid, entry.mtime = (
                len(content),
                0o644,
                1000,
                1000,
                int(LAID.timestamp()),
            )
            tar.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def make(role: Role) -> None:
    """Bring the guest into its role, ask it, and write the recording."""
    with standing(Scenario(role.name, role.variant, role.steps)) as machine:
        record.christen(machine, role.name)
        if role.files is not None:
            machine.ssh("tar -C / -xf -", stdin=archive(role.files))
        place = HERE / "recordings" / role.name
        shutil.rmtree(place, ignore_errors=True)
        record.store(place, record.record(machine, role.account, record.script(role.profile)))


def main() -> None:
    """Make the recordings that were asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("names", nargs="*", help="roles to record; all of them without a name")
    names = arguments.parse_args().names
    build()
    for role in ROLES:
        if not names or role.name in names:
            make(role)
            print(role.name, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
