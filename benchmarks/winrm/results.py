"""results/winrm.md and winrm.json: what a target costs each client, what it sees, and the versions of everything."""

from __future__ import annotations

import json
import os
import platform
import ssl
import subprocess
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[2]
LIBRARIES = ("pywinrm", "requests", "requests-ntlm", "pyspnego", "urllib3", "cryptography", "xmltodict")


def versions() -> dict[str, str]:
    """Return what was measured with."""
    cpu = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    describe = subprocess.run(
        ["git", "-C", ROOT, "describe", "--always", "--dirty"], capture_output=True, text=True, check=True
    )
    return {
        "mediascan": describe.stdout.strip(),
        "python": platform.python_version(),
        **{name: metadata.version(name) for name in LIBRARIES},
        "openssl": ssl.OPENSSL_VERSION,
        "kernel": platform.release(),
        "cores": f"{os.cpu_count()} x {cpu[0].partition(': ')[2] if cpu else platform.machine()}",
    }


def write(found: dict[str, Any], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "winrm.json").write_text(json.dumps(found, indent=1) + "\n")
    (folder / "winrm.md").write_text(_page(found))


def _page(found: dict[str, Any]) -> str:
    head = [
        "# WinRM: measured",
        "",
        f"Written by `benchmarks/winrm/run.py` on {found['date']}; every round is in winrm.json.",
        f"{found['targets']} endpoints on loopback in a process of their own, 16 at a time; medians over rounds.",
        f"Load average before and after: {found['load'][0]:.1f} and {found['load'][1]:.1f} on {os.cpu_count()} cores.",
        "The endpoints are those of tests/winrm: no Windows was at hand, so what a target pays is not here.",
        "CPU is the client's alone. `without start` leaves out what the same command takes for no target at all.",
    ]
    lines = [line for case in found["cases"] for line in ("", f"## {case['case']}", "", *_case(case, found["targets"]))]
    tail = ["", "## Versions", "", *(f"- {name}: {text}" for name, text in found["versions"].items()), ""]
    return "\n".join([*head, *lines, *tail])


def _case(case: dict[str, Any], targets: int) -> list[str]:
    ours = next(iter(case["measured"].values()))
    names = "client | CPU, ms/target | without start | to ours | calls | exchanges | logins | wall, s | rounds"
    rows = [f"| {names} |", "|---|---|---|---|---|---|---|---|---|"]
    for name, rounds in case["measured"].items():
        whole = median(one["client"] for one in rounds) * 1000 / targets
        alone = median(one["client"] - one["start"] for one in rounds) * 1000 / targets
        ratio = median(one["client"] / mine["client"] for one, mine in zip(rounds, ours, strict=False))
        wall = median(one["wall"] for one in rounds)
        talk = case["talk"][name]
        seen = f"{talk['calls']} | {talk['exchanges']} | {talk['logins']}"
        rows.append(f"| {name} | {whole:.2f} | {alone:.2f} | {ratio:.2f} | {seen} | {wall:.2f} | {len(rounds)} |")
    sizes = ", ".join(f"{value} {name}" for name, value in case["sizes"].items())
    return [*rows, "", f"What goes over the wire before it is wrapped: {sizes}."]
