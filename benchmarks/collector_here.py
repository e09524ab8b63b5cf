"""Real CPU of the collector without the file walk, on this machine: part of `python -m benchmarks.collector_cpu`.

The kernel accounts for the whole process tree that a login would start (wait4), so figures are of this machine's cores
and grow under load; interleaved, medians. Two hosts are the recorded guests' files (tests/collectors/machines, with a
module index of the size of Debian's) on this kernel, the third is this machine in namespaces of its own. No USBGuard
daemon runs on any of them. An ordinary account is nobody by setpriv(1), without sudo where there is none.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from benchmarks.collector_parts import NONCE, SHELLS, scripts
from scanner.collectors.bundle import PATH, Options, posix_script
from tests.collectors.conftest import MACHINES, build

RECORDED = {"luksroot's files": "root-on-luks", "usbguard's files": "usbguard"}
NAMESPACES = ["unshare", "--mount", "--uts", "--ipc", "--net", "--pid", "--fork", "--mount-proc", "--"]
ORDINARY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
LIBRARIES = {name: os.environ[name] for name in ("LD_LIBRARY_PATH",) if name in os.environ}
"""For a usbguard that is not installed but unpacked: a package that is installed may start its daemon."""
INDEX_LINES = 2234
"""Of modules.dep of Debian's 6.1.0-56-amd64, at 94 bytes a line."""

Columns = dict[str, dict[str, float]]


def columns(runs: int) -> Columns:
    """Return `host account shell` -> part -> median ms of real CPU."""
    found: Columns = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        for host, machine in RECORDED.items():
            root = build((MACHINES / f"{machine}.txt").read_text("utf-8"), folder / machine)
            _fill_index(root)
            found |= {f"{host} {column}": figures for column, figures in measured(str(root), runs).items()}
    words = [*NAMESPACES, sys.executable, "-m", "benchmarks.collector_here", "--runs", str(runs)]
    inside = subprocess.run(words, check=True, stdout=subprocess.PIPE)
    return found | {f"namespaces {column}": figures for column, figures in json.loads(inside.stdout).items()}


def _fill_index(root: Path) -> None:
    for index in root.glob("usr/lib/modules/*/modules.dep"):
        line = "kernel/drivers/net/ethernet/vendor/module-{0:04}.ko: kernel/drivers/net/phy/library-{0:04}.ko\n"
        index.write_text(index.read_text() + "".join(map(line.format, range(INDEX_LINES))))


def measured(root: str, runs: int) -> Columns:
    """Return `account shell` -> part -> median ms over one root."""
    command = posix_script(NONCE, Options(root=root)).command
    commands = {"dash": re.sub(r"\bsh -c", "dash -c", command), "bash": re.sub(r"\bsh -c", "bash -c", command)}
    taken: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for run in range(runs + 1):
        for account, before in (("root", []), ("ordinary", ORDINARY)):
            for name, script in scripts(root).items():
                for shell in SHELLS:
                    cpu = _cpu([*before, "sh", "-c", commands[shell]], script)
                    if run:  # the first fills the page cache
                        taken[f"{account} {shell}"][name].append(cpu)
    return {
        column: {name: round(statistics.median(values), 2) for name, values in each.items()}
        for column, each in taken.items()
    }


def usbguard_starts(program: str, runs: int) -> float:
    """Return the median ms of real CPU of both questions to a USBGuard, up to its daemon's answer.

    No daemon runs here, so each ends when it is refused; what the answers themselves cost is not in it.
    """
    questions = (["list-rules"], ["get-parameter", "ImplicitPolicyTarget"])
    taken = [sum(_cpu([program, *words], b"") for words in questions) for _ in range(runs + 1)]
    return round(statistics.median(taken[1:]), 2)


def _cpu(words: list[str], stdin: bytes) -> float:
    """Return the ms of CPU that a command and all that it started took."""
    source, null = os.memfd_create("script"), os.open(os.devnull, os.O_WRONLY)
    try:
        os.write(source, stdin)
        os.lseek(source, 0, os.SEEK_SET)
        actions = [(os.POSIX_SPAWN_DUP2, source, 0), (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]
        pid = os.posix_spawnp(words[0], words, {"PATH": PATH} | LIBRARIES, file_actions=actions)
        usage = os.wait4(pid, 0)[2]
    finally:
        os.close(source)
        os.close(null)
    return (usage.ru_utime + usage.ru_stime) * 1000


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description="inside the namespaces: print the columns as JSON")
    arguments.add_argument("--runs", type=int, default=20)
    json.dump(measured("", arguments.parse_args().runs), sys.stdout)
