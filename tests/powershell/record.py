"""Record what the machines of this folder answer, in the form that the replay connector reads.

`python -m tests.powershell.record FOLDER [MACHINE...]` writes FOLDER/MACHINE/ for each; `--profile` says where people's
data is looked for. Such a recording comes from a machine written as data, not from Windows (ADR 0105): say so where it
is kept.
"""

from __future__ import annotations

import argparse
import functools
from datetime import UTC, datetime
from pathlib import Path

from scanner import catalog
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.facts import frame
from scanner.limits import DEFAULT
from tests.powershell.collect import NONCE, run
from tests.powershell.machine import machine, names

PROFILE = "workstation"


@functools.cache
def options(profile):
    """Return what a scan under a profile asks of a Windows target."""
    stray = catalog.load().profiles[profile].stray
    return Options(stray_roots=stray.on("windows"), stray_seconds=stray.seconds)


def recorded(name, asked, **changes):
    """Return what a machine answers; it was recorded at the machine's own time."""
    found, script = machine(name, **changes), windows_script(NONCE, asked)
    ran = run(found, script)
    assert (ran.status, ran.stderr) == (0, ())
    moment = datetime.fromisoformat(found.session["clock"]).astimezone(UTC).isoformat(timespec="seconds")
    body = frame.plain(ran.stdout, NONCE, DEFAULT)
    return Recording(nonce=NONCE, digest=script.digest, exit_status=0, recorded_at=moment, stdout=body)


def main():
    """Write the recordings that were asked for."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("machines", nargs="*", help="all of them without a name")
    arguments.add_argument("--profile", default=PROFILE)
    given = arguments.parse_args()
    for name in given.machines or names():
        recording.write(given.folder / name, recorded(name, options(given.profile)))


if __name__ == "__main__":
    main()
