"""Make the Windows recordings of the demo: what the real collector answers on machines written as data.

`python inventories/demo/record_windows.py`, from the root of a clone, with Mono. No Windows is at hand: the collector's
PowerShell runs in the interpreter of tests/powershell (docs/adr/0105), its C# under Mono. The people are drawn by
tests/vm/lab/people.py.
"""

from __future__ import annotations

import shutil
import sys
import uuid
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from tests.powershell.record import options, recorded
from tests.vm.record import store

FOLDERS = (
    r"C:\Windows", r"C:\Windows\Temp", r"C:\Users", r"C:\Users\Public", r"C:\Users\auditor", r"C:\Users\clerk",
    r"C:\ProgramData",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Role:
    """A target of the demo: which machine plays it, and what lies about in it where that machine has no files."""

    name: str
    machine: str
    files: dict[str, str] = field(default_factory=dict)


ROLES = (
    Role("leeds-ws-02", "well-kept-laptop", {r"C:\Users\clerk\Documents\readings.csv": "readings 40"}),
    Role("sheffield-reader-04", "ordinary-account", {r"C:\Users\Public\readings.csv": "readings 25"}),
    Role("hull-ws-04", "stick-as-fixed-drive"),
)


def make(role: Role) -> None:
    """Let the machine answer under the name of the role, and write the recording."""
    identity = str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{role.name}.example"))
    changes = {
        "environment": {"COMPUTERNAME": role.name.upper()},
        "registry": {r"HKLM\SOFTWARE\Microsoft\Cryptography": {"MachineGuid": identity}},
    }
    if role.files:
        changes |= {"folders": list(FOLDERS), "files": role.files}
    place = HERE / "recordings" / role.name
    shutil.rmtree(place, ignore_errors=True)
    store(place, recorded(role.machine, options("workstation"), **changes))


if __name__ == "__main__":
    for one in ROLES:
        make(one)
        sys.stdout.write(f"{one.name}\n")
