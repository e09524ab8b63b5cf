"""results/ssh.md and ssh.json: the table, the goals, what is met, and the versions of everything."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import subprocess
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).parents[2]
DIFFER = "mediascan scan, targets that differ"
BUSY_CORES = 0.5
"""What others used in the middle of a client's rounds; a load average would count the run before this one."""
BUSY = (
    "**The machine had other work all the time.** Wall and every CPU are two to four times those of a calm one;",
    "clients of many threads, naive paramiko among them, lose most, so that ratios beside it say too much for us.",
)
OURS, SAME, NAIVE = "mediascan scan", "OpenSSH, xargs -P16, the same key exchange", "naive paramiko"


def versions(peers: Path | None) -> dict[str, str]:
    """Return what was measured with."""
    cpu = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
    found = {
        "mediascan": _said("git", "-C", str(ROOT), "describe", "--always", "--dirty"),
        "python": platform.python_version(),
        **{name: metadata.version(name) for name in ("paramiko", "cryptography", "PyNaCl")},
        "sqlite": sqlite3.sqlite_version,
        "OpenSSH client and server": _said("ssh", "-V"),
        "kernel": platform.release(),
        "cores": f"{os.cpu_count()} x {cpu[0].partition(': ')[2] if cpu else platform.machine()}",
    }
    if peers is not None:
        code = "from importlib.metadata import version as v; print(*(f'{n} {v(n)}' for n in ('ansible-core', 'pyinfra', 'paramiko', 'ssh2-python')), sep=', ')"  # noqa: E501
        found["peers"] = _said(str(peers / "bin" / "python"), "-c", code)
    return found


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return (done.stdout or done.stderr).strip()


def medians(measured: dict[str, list[dict[str, float]]], count: int) -> dict[str, dict[str, float]]:
    """Return per client: wall seconds, milliseconds of CPU per target, others' cores; medians over rounds."""
    scale = {"client": 1000 / count, "server": 1000 / count}
    return {
        name: {key: median(one[key] for one in rounds) * scale.get(key, 1) for key in rounds[0]}
        | {"rounds": len(rounds)}
        for name, rounds in measured.items()
    }


def paired(measured: dict[str, list[dict[str, float]]], name: str, key: str, ours: str = OURS) -> float:
    """Return the median over rounds of ours divided by theirs in the same round."""
    return median(our[key] / theirs[key] for our, theirs in zip(measured[ours], measured[name], strict=False))


def goals(found: dict[str, Any]) -> list[tuple[str, float, float]]:
    """Return each goal of the issue: what it says, its bound, what was measured."""
    measured, count = found["measured"], found["targets"]

    def floor(ours: str) -> float:
        return found["medians"][ours]["server"] * count / 1000 / (os.cpu_count() or 1)

    alone = {name: median(values) for name, values in found["alone"].items()}

    def without_start(name: str) -> float:
        ours, theirs = found["medians"][OURS]["client"], found["medians"][name]["client"]
        return (ours - found["start"]["seconds"] * 1000 / count) / theirs

    rows = [
        ("client CPU, whole command / OpenSSH with the same key exchange", 0.7, paired(measured, SAME, "client")),
        ("the same without its start: connect, collect, decode, evaluate, ledger, score", 0.7, without_start(SAME)),
        ("client CPU, whole command / naive paramiko", 0.3, paired(measured, NAIVE, "client")),
        ("the same without its start", 0.3, without_start(NAIVE)),
        ("wall / xargs -P16 ssh", 1.0, paired(measured, SAME, "wall")),
        ("wall / the servers' CPU over all cores", 1.3, median(one["wall"] for one in measured[OURS]) / floor(OURS)),
        ("server CPU / ssh", 1.05, paired(measured, SAME, "server")),
        ("one target, connect to decoded facts, wall / OpenSSH", 0.5, alone["connect to facts"] / alone["OpenSSH"]),
        ("one target, the whole command, wall / OpenSSH", 2.5, alone["whole command"] / alone["OpenSSH"]),
    ]
    rows += [
        (f"targets that differ: {goal}", bound, value)
        for goal, bound, value in (
            ("client CPU / OpenSSH", 0.7, paired(measured, SAME, "client", DIFFER)),
            ("client CPU / naive paramiko", 0.3, paired(measured, NAIVE, "client", DIFFER)),
            ("wall / the servers' CPU", 1.3, median(one["wall"] for one in measured[DIFFER]) / floor(DIFFER)),
        )
    ]
    for one in found["memory"]:
        name = f"targets that differ: memory, {one['targets']} targets, {one['jobs']} jobs, MB"
        rows.append((name, 70 + 0.2 * one["jobs"] / one["processes"], one["KiB"] / 1024))
    return rows


def write(found: dict[str, Any], folder: Path) -> None:
    """Write both files."""
    folder.mkdir(exist_ok=True)
    (folder / "ssh.json").write_text(json.dumps(found, indent=1) + "\n")
    (folder / "ssh.md").write_text(_page(found))


def _page(found: dict[str, Any]) -> str:
    start = found["start"]["seconds"] * 1000
    parts = {
        "Goals": _goals(found),
        f"{found['targets']} targets, 16 at a time, medians": [
            *_clients(found["medians"]),
            "",
            f"Of mediascan's CPU, {start:.0f} ms are its start and end (interpreter, imports, catalogue,",
            f"inventory, script; a scan that reaches nobody): {start / found['targets']:.2f} ms per target above.",
        ],
        "Where a target's CPU goes": _stages(found),
        "One target alone, wall, medians": ["| | ms |", "|---|---|", *_alone(found["alone"])],
        "The answer of a target": [f"- {value} {name}" for name, value in found["answer"].items()],
        "Algorithms, as a server logged them": [
            f"- {name}: {', '.join(texts)}" for name, texts in found["algorithms"].items()
        ],
        "Versions": [f"- {name}: {text}" for name, text in found["versions"].items()],
    }
    low, high = found["load"]
    head = [
        "# ssh: measured",
        "",
        f"Written by `make bench` on {found['date']}; every round is in ssh.json, the method in ../ssh/README.md.",
        f"Load average during the rounds: {low:.1f} to {high:.1f} on {os.cpu_count()} cores.",
        *(BUSY if min(one["others"] for one in found["medians"].values()) > BUSY_CORES else ()),
    ]
    return "\n".join([*head, *(line for title, lines in parts.items() for line in ("", f"## {title}", "", *lines)), ""])


def _goals(found: dict[str, Any]) -> list[str]:
    lines = [
        f"| {goal} | {bound:g} | {value:.2f} | {'met' if value <= bound else '**not met**'} |"
        for goal, bound, value in goals(found)
    ]
    return ["| | at most | measured | |", "|---|---|---|---|", *lines]


def _clients(rows: dict[str, dict[str, float]]) -> list[str]:
    names = "client | client CPU, ms/target | to ours | server CPU, ms/target | wall, s | others, cores | done | rounds"
    lines = [
        f"| {name} | {one['client']:.2f} | {one['client'] / rows[OURS]['client']:.2f} | {one['server']:.1f} "
        f"| {one['wall']:.2f} | {one['others']:.2f} | {one['done']:.0f} | {one['rounds']} |"
        for name, one in rows.items()
    ]
    return [f"| {names} |", "|---|---|---|---|---|---|---|---|", *lines]


def _stages(found: dict[str, Any]) -> list[str]:
    """Return what each stage takes, and what it leaves of the goal beside naive paramiko to connect in."""
    stages, differ = (
        {name: median(one[name] for one in found[which]) for name in found[which][0]}
        for which in ("stages", "stages that differ")
    )
    floor = stages.pop("bare cryptography")
    beside = sum(took for name, took in stages.items() if name != "connect")
    start = found["start"]["seconds"] * 1000 / found["targets"]
    goal = 0.3 * found["medians"][NAIVE]["client"]
    return [
        "| stage | ms/target | of targets that differ |", "|---|---|---|",
        *(f"| {name} | {took:.2f} | {differ[name]:.2f} |" for name, took in stages.items()),
        f"| start, divided by all targets | {start:.2f} | {start:.2f} |",
        f"| cryptography of one connection alone | {floor:.2f} | {differ['bare cryptography']:.2f} |",
        "",
        f"Naive paramiko connects and understands nothing of the answers; 0.3 of it is {goal:.2f} ms. Start and all",
        f"that follows an answer take {start + beside:.2f} ms; {goal - start - beside:.2f} ms are left to connect in.",
        "Below 0, the goal is out of reach, whatever connects.",
    ]  # fmt: skip


def _alone(alone: dict[str, list[float]]) -> list[str]:
    return [f"| {name} | {1000 * median(values):.0f} |" for name, values in alone.items() if name != "load"]
