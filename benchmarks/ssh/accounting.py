"""CPU time of all processes of a control group: kernel time and children that have ended are in it."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from pathlib import Path

ROOTS = (Path("/sys/fs/cgroup/cpuacct"), Path("/sys/fs/cgroup"))
"""Version 1's controller, and version 2 (kernel: admin-guide/cgroup-v1/cpuacct.rst, cgroup-v2.rst)."""


class Group:
    """A control group that processes enter before they begin."""

    def __init__(self, name: str) -> None:
        root = next(one for one in ROOTS if (one / "cgroup.procs").exists())
        self._folder = root / f"mediascan-bench-{os.getpid()}-{name}"
        self._folder.mkdir()

    def enter(self) -> None:
        """Move the calling process in; its children are born there."""
        (self._folder / "cgroup.procs").write_text(str(os.getpid()))

    def seconds(self) -> float:
        """Return the CPU seconds used so far."""
        used = self._folder / "cpuacct.usage"
        if used.exists():
            return int(used.read_text()) / 1e9
        lines = dict(line.split() for line in (self._folder / "cpu.stat").read_text().splitlines())
        return int(lines["usage_usec"]) / 1e6

    def empty(self) -> None:
        """End whoever is left: masters of shared connections, sessions of servers that have ended."""
        while left := (self._folder / "cgroup.procs").read_text().split():
            for process in left:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(process), signal.SIGTERM)
            time.sleep(0.05)

    def close(self) -> None:
        """Remove the group."""
        self.empty()
        self._folder.rmdir()


def busy() -> float:
    """Return the CPU seconds that the whole machine has used, whoever used them (proc(5), /proc/stat)."""
    user, nice, system, _idle, _wait, interrupts, soft, *_ = map(int, Path("/proc/stat").read_text().split()[1:9])
    return (user + nice + system + interrupts + soft) / os.sysconf("SC_CLK_TCK")
