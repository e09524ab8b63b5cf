"""CPU of the collector without the file walk, in the VMs luksroot and usbguard: `python -m benchmarks.collector_cpu`.

The guests run under qemu's -icount: one nanosecond an instruction, so a figure is millions of instructions, kernel and
children included, the same on every machine and under every load. A core that does more than one instruction a
nanosecond (all of this decade) needs less time than the figure says.
A part's figure is the median with that part alone less the median with none: what `rest` holds is the start of shell,
awk and gzip, and for an ordinary account the sudo that refuses it. `in no part` is the whole less all of these: single
files, LUKS headers, and what one part does only because another has run.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import re
import statistics
import tarfile
from collections import defaultdict
from pathlib import Path

from scanner.collectors.bundle import Options, files, posix_script
from tests.vm.lab.build import build
from tests.vm.lab.machine import Machine, booted

HERE = Path(__file__).parent
RESULTS = HERE / "results"
GUESTS = ("luksroot", "usbguard")
ACCOUNTS = ("root", "auditor")
SHELLS = ("dash", "bash")
LIMIT_MS = 40
NONCE = "0123456789abcdef" * 2


def parts() -> tuple[str, ...]:
    """Return the functions that the collector's linux() calls, in order."""
    body = re.search(r"^linux\(\) \{\n(.*?)^\}", files()["linux.sh"], re.MULTILINE | re.DOTALL)
    if body is None:
        raise SystemExit("linux.sh defines no linux() any more: correct this script")
    return tuple(re.findall(r"^\s+(linux_\w+)", body[1], re.MULTILINE))


def scripts() -> dict[str, bytes]:
    """Return name -> script: the whole, none of its parts, each part alone."""
    whole = posix_script(NONCE, Options()).stdin
    head, main = whole.rsplit(b"main\n", 1)
    if main:
        raise SystemExit("the script does not end with `main`: correct this script")
    alone = {part: f"linux() {{ {part}; }}\nmain\n" for part in parts()} | {"none": "linux() { :; }\nmain\n"}
    return {"whole": whole} | {name: head + text.encode() for name, text in alone.items()}


def measure(machine: Machine, account: str, runs: int) -> dict[str, dict[str, float]]:
    """Return shell -> name -> median CPU in ms of this account's runs."""
    folder = f"/dev/shm/cpu-{account}"
    machine.ssh(f"rm -rf {folder}; mkdir {folder}; tar -C {folder} -xf -", user=account, stdin=_archive())
    printed = machine.ssh(
        f"bash -s {runs} {folder}", user=account, stdin=(HERE / "guest" / "collector_cpu.sh").read_bytes(), seconds=3600
    )
    taken: dict[str, dict[str, list[float]]] = {shell: defaultdict(list) for shell in SHELLS}
    for line in printed.decode().splitlines():
        shell, name, user, system = line.split()
        taken[shell][name].append((float(user) + float(system)) * 1000)
    return {
        shell: {name: round(statistics.median(values), 1) for name, values in each.items()}
        for shell, each in taken.items()
    }


def _archive() -> bytes:
    command = posix_script(NONCE, Options()).command
    contents = {f"{name}.sh": text for name, text in scripts().items()}
    contents |= {"command.dash": command.encode(), "command.bash": re.sub(r"\bsh -c", "bash -c", command).encode()}
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, text in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(text), 0o644
            tar.addfile(entry, io.BytesIO(text))
    return buffer.getvalue()


def table(columns: dict[str, dict[str, float]]) -> str:
    """Return the results as a Markdown table: a row a part, a column a guest, account and shell."""
    names = ["whole", *(name for name in parts())]
    lines = ["| ms | " + " | ".join(columns) + " |", "|---|" + "---:|" * len(columns)]
    for name in names:
        values = [figures[name] if name == "whole" else figures[name] - figures["none"] for figures in columns.values()]
        lines.append(f"| {name.removeprefix('linux_')} | " + " | ".join(f"{value:.1f}" for value in values) + " |")
    beside = [
        figures["whole"] - figures["none"] - sum(figures[part] - figures["none"] for part in parts())
        for figures in columns.values()
    ]
    lines.append("| in no part | " + " | ".join(f"{value:.1f}" for value in beside) + " |")
    lines.append("| rest | " + " | ".join(f"{figures['none']:.1f}" for figures in columns.values()) + " |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Measure, print and store."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--runs", type=int, default=20)
    arguments.add_argument("--keep", action="store_true", help="store the results in benchmarks/results")
    options = arguments.parse_args()
    build()
    columns: dict[str, dict[str, float]] = {}
    for guest in GUESTS:
        with booted(guest, f"cpu-{guest}", counted=True) as machine:
            versions = (
                machine.ssh("uname -r; dpkg-query -W -f '${Package} ${Version}\\n' dash bash mawk gzip")
                .decode()
                .split("\n")
            )
            for account in ACCOUNTS:
                for shell, figures in measure(machine, account, options.runs).items():
                    columns[f"{guest} {account} {shell}"] = figures
    worst = max(figures["whole"] for figures in columns.values())
    text = table(columns) + f"\nWorst: {worst:.1f} ms of at most {LIMIT_MS}. Medians of {options.runs}, interleaved.\n"
    print(text)
    if options.keep:
        _store(columns, text, [line for line in versions if line], options.runs)


def _store(columns: dict[str, dict[str, float]], text: str, versions: list[str], runs: int) -> None:
    RESULTS.mkdir(exist_ok=True)
    script = posix_script(NONCE, Options())
    record = {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "collector": script.digest,
        "runs": runs,
        "versions": versions,
    }
    (RESULTS / "collector-cpu.json").write_text(
        json.dumps(record | {"unit": "10^6 instructions", "columns": columns}, indent=1) + "\n"
    )
    (RESULTS / "collector-cpu.md").write_text(f"# CPU of the collector without the file walk\n\n{__doc__}\n{text}")


if __name__ == "__main__":
    main()
