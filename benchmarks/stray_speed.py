"""CPU speed of the Python content scanner beside ripgrep, grep and peers; writes results/stray-speed.{md,json}.

python -m benchmarks.stray_speed [MEGABYTES] [ROUNDS] [--peers BIN]
    BIN: the bin folder of an environment with hawk-scanner and presidio-analyzer, measured on a sample if given
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import stray_peers
from benchmarks.stray_texts import MADE, MADE_TEXTS, REAL, Words, real_files, real_source
from scanner.collectors.bundle_python import WHOLE_BLOCKS, part_by_part, stray_program
from scanner.collectors.python.prose.forms import ALL_FORMS
from tests.corpus.people import people

RESULTS = Path(__file__).resolve().parent / "results"
SEED = 20261127
SHARES = {"source": 40, "markup": 15, "logs": 25, "tables of things": 12, "tables of people": 8}
"""Percent of the bytes of the mixed tree."""
TEXT_SHARES = {"changelogs": 5, "manuals": 5, "prose": 5, **dict.fromkeys(REAL, 5)}
"""The same of texts beside it: no part of the whole, since readers of lists in texts cost these most, and since what
this machine has of the last ones another has not."""
TABLE_ROWS = 2_000_000
ENTRIES = 300_000
ENDINGS = [first + last for first in "bdfglmnrst" for last in ("sen", "son", "ton", "ley", "er", "man", "ford", "by")]
"""More surnames than the people of the corpus have, that names and births tell a hundred thousand apart."""
PATTERN = {"9": "[0-9]", "A": "[A-Z]", "a": "[a-z]"}
WALK = """
import os, sys
sys.path.insert(0, sys.argv[1])
from scanner.collectors.python.scan.walk import walk
print(sum(1 for _ in walk(os.open(sys.argv[2], os.O_RDONLY), sys.argv[2], set(), print)))
"""


def fill(folder: Path, size: int, shares: dict[str, int]) -> dict[str, int]:
    """Write a tree of so many percent of each kind and return the bytes of each."""
    rng = random.Random(SEED)
    words = Words(rng)
    made = {**MADE, **MADE_TEXTS}
    written = {}
    for kind, share in shares.items():
        below = folder / kind.replace(" ", "_")
        below.mkdir(parents=True)
        wanted, done = size * share // 100, 0
        if kind in REAL:
            files = real_files(REAL[kind], wanted)
        else:
            files = real_source(wanted) if kind == "source" else iter(lambda kind=kind: made[kind](rng, words), b"")
        for number, data in enumerate(files):
            (below / f"{number}.txt").write_bytes(data)
            done += len(data)
            if done >= wanted:
                break
        written[kind] = done
    return written


def fill_tables(folder: Path) -> dict[str, int]:
    """Write the long tables and return how many people each holds."""
    folder.mkdir()
    rng = random.Random(SEED)
    made = [f"{p.surname}{rng.choice(ENDINGS)},{p.forename},{p.born:%d/%m/%Y}" for p in people(rng, 100_000)]
    orders = {
        "a person a row": (f"{made[n % 100_000]},{n}" for n in range(TABLE_ROWS)),
        "visits in any order": (rng.choice(made) for _ in range(TABLE_ROWS)),
        "visits, sorted": (made[n * 100_000 // TABLE_ROWS] for n in range(TABLE_ROWS)),
        "nobody": (f"bolt {n % 977},steel,2024-02-{n % 28 + 1:02d}" for n in range(TABLE_ROWS)),
    }
    counts = {"a person a row": len(set(made)), "visits in any order": 0, "visits, sorted": len(set(made)), "nobody": 0}
    for name, rows in orders.items():
        seen = set()
        with (folder / name.replace(" ", "_")).open("w") as file:
            is_people = name != "nobody"
            file.write("Surname,Forename,DOB,visit\n" if is_people else "part,metal,checked,number\n")
            for number, row in enumerate(rows):
                seen.add(row)
                file.write(f"{row},{number:09d}\n")
        counts[name] = len({",".join(row.split(",")[:3]) for row in seen}) if is_people else 0
    return counts


def fill_entries(folder: Path) -> None:
    for number in range(1000):
        below = folder / f"{number:03d}"
        below.mkdir(parents=True)
        for place in range(ENTRIES // 1000):
            (below / f"a file with a name {place}.txt").write_bytes(b"x" * 512)


def cpu(command: list[str], stdin: bytes = b"", **environment: str) -> tuple[float, list[str]]:
    """Return the processor seconds of a command, and the lines that it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=stdin, capture_output=True, check=False, env={**os.environ, **environment})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, done.stdout.decode("utf-8", "replace").splitlines()


def scan(root: Path) -> tuple[float, list[str]]:
    argument = {"roots": [str(root)], "seconds": 36_000, "listed": 100_000}
    command = [sys.executable, "-I", "-B", "-", json.dumps(argument)]
    return cpu(command, part_by_part(stray_program()).encode(), **WHOLE_BLOCKS)


def patterns(folder: Path) -> Path:
    """Write every form that the scanner looks for as a regular expression, one a line."""
    shapes = sorted({form.shape.decode() for form in ALL_FORMS})
    lines = [r"\b" + "".join(PATTERN.get(sign) or re.escape(sign) for sign in shape) + r"\b" for shape in shapes]
    path = folder / "patterns"
    path.write_text("\n".join([*lines, r"\b(date of birth|dob|born)\b"]).replace("\\ ", " ").replace("\\-", "-") + "\n")
    return path


def ripgrep(listed: Path, root: Path) -> tuple[float, list[str]]:
    return cpu(["rg", "--no-unicode", "-j1", "-a", "-uuu", "-c", "-f", str(listed), str(root)])


def grep(listed: Path, root: Path) -> tuple[float, list[str]]:
    return cpu(["grep", "-aErc", "-f", str(listed), str(root)], LC_ALL="C")


def bytes_below(root: Path) -> int:
    return sum(path.stat().st_size for path in root.rglob("*") if path.is_file())


def median_of(rounds: int, measure: Callable[[], tuple[float, list[str]]]) -> float:
    return statistics.median(measure()[0] for _ in range(rounds))


def people_told(root: Path) -> dict[str, int]:
    """Return how many people the scan tells of each file."""
    files = [json.loads(line)["file"] for line in scan(root)[1] if line.startswith('{"file"')]
    return {Path(file["path"]).name.replace("_", " "): file["people"] for file in files}


def sample_of(tree: Path, folder: Path, size: int) -> Path:
    """Copy some files of each kind, as many bytes of each as the tree has in proportion."""
    rng = random.Random(SEED)
    for kind, share in SHARES.items():
        left = size * share // 100
        below = folder / kind.replace(" ", "_")
        below.mkdir(parents=True)
        paths = sorted((tree / kind.replace(" ", "_")).iterdir())
        for path in rng.sample(paths, len(paths)):
            data = path.read_bytes()[: max(0, left)]
            if data:
                (below / path.name).write_bytes(data)
            left -= len(data)
    return folder


def measure(folder: Path, size: int, rounds: int, peers: str) -> dict[str, object]:
    tree, texts, tables, entries, empty = (folder / n for n in ("tree", "texts", "tables", "entries", "empty"))
    empty.mkdir()
    written = fill(tree, size, SHARES)
    beside_tree = fill(texts, size, TEXT_SHARES)
    start = median_of(max(3, rounds), lambda: scan(empty))
    listed = patterns(folder)
    speeds: dict[str, object] = {}
    total = sum(written.values()) / 1e6
    whole = median_of(rounds, lambda: scan(tree))
    speeds["whole"] = {
        "scanner": total / (whole - start),
        "ripgrep": total / median_of(rounds, lambda: ripgrep(listed, tree)),
        "grep": total / median_of(rounds, lambda: grep(listed, tree)),
    }
    for kind, count in {**written, **beside_tree}.items():
        below = (tree if kind in written else texts) / kind.replace(" ", "_")
        speeds[kind] = {
            "files": len(list(below.iterdir())),
            "scanner": count / 1e6 / (median_of(rounds, lambda below=below: scan(below)) - start),  # type: ignore[misc]
            "ripgrep": count / 1e6 / ripgrep(listed, below)[0],
            "grep": count / 1e6 / grep(listed, below)[0],
        }
    counts = fill_tables(tables)
    told = people_told(tables)
    long_tables = {}
    for name, people_in in counts.items():
        lone = tables / name.replace(" ", "_")
        used = median_of(rounds, lambda lone=lone: scan(lone)) - start  # type: ignore[misc]
        megabytes = lone.stat().st_size / 1e6
        long_tables[name] = {"mb": megabytes, "mb_s": megabytes / used, "people": people_in, "told": told.get(name, 0)}
    shutil.rmtree(tables)
    sample = sample_of(tree, folder / "sample", 3_000_000)
    beside: dict[str, float] = stray_peers.measured(Path(peers), sample, folder, cpu) if peers else {}
    if beside:
        beside["scanner"] = bytes_below(sample) / 1e6 / (median_of(3, lambda: scan(sample)) - start)
    shutil.rmtree(tree)
    fill_entries(entries)
    here = str(Path(__file__).resolve().parents[1])
    nothing = cpu([sys.executable, "-c", WALK, here, str(empty)])[0]
    walked = median_of(rounds, lambda: cpu([sys.executable, "-c", WALK, here, str(entries)])) - nothing
    return {
        "bytes": written,
        "bytes_beside": beside_tree,
        "start_seconds": start,
        "mb_per_cpu_second": speeds,
        "long_tables": long_tables,
        "sample_mb_per_cpu_second": beside,
        "entries_per_cpu_second": ENTRIES / walked,
        "patterns": len(listed.read_text().splitlines()),
        "rounds": rounds,
        "python": platform.python_version(),
        "tools": {tool: cpu([tool, "--version"])[1][0] for tool in ("rg", "grep")},
    }


def text_of(found: dict[str, object], command: str) -> str:
    speeds: dict[str, dict[str, float]] = found["mb_per_cpu_second"]  # type: ignore[assignment]
    tables: dict[str, dict[str, float]] = found["long_tables"]  # type: ignore[assignment]
    sample: dict[str, float] = found["sample_mb_per_cpu_second"]  # type: ignore[assignment]
    sizes: dict[str, int] = found["bytes"]  # type: ignore[assignment]
    beside: dict[str, int] = found["bytes_beside"]  # type: ignore[assignment]
    lines = [
        "# Speed of the content scan (Python engine)",
        "",
        f"`{command}`, seed {SEED}. Megabytes for each second of processor time, user and system, of the whole process",
        f"without its start ({found['start_seconds']:.2f} s); medians of {found['rounds']} rounds; all detectors on.",
        "",
        "| tree | MB | files | scanner | ripgrep | grep -E | scanner / ripgrep |",
        "|---|---|---|---|---|---|---|",
    ]
    for kind, row in speeds.items():
        size = {**sizes, **beside}.get(kind, sum(sizes.values())) / 1e6
        shown = f"{row['files']:.0f}" if "files" in row else ""
        lines.append(
            f"| {kind} | {size:.0f} | {shown} | **{row['scanner']:.0f}** | {row['ripgrep']:.0f} | {row['grep']:.0f} "
            f"| {row['scanner'] / row['ripgrep']:.2f} |"
        )
    lines += ["", f"The last {len(beside)} are no part of the whole."]
    lines += ["", "| long table | MB | MB/s | people in it | people told |", "|---|---|---|---|---|"]
    lines += [
        f"| {name} | {row['mb']:.0f} | **{row['mb_s']:.0f}** | {row['people']:,.0f} | {row['told']:,.0f} |"
        for name, row in tables.items()
    ]
    lines += [
        "",
        f"Directory entries walked, each with its status: **{found['entries_per_cpu_second']:,.0f}** a second.",
    ]
    if sample:
        lines += [
            "",
            "On a sample of 3 MB of the same tree: " + ", ".join(f"{n} {v:.2f} MB/s" for n, v in sample.items()) + ".",
        ]
    tools: dict[str, str] = found["tools"]  # type: ignore[assignment]
    lines += [
        "",
        f"ripgrep (`--no-unicode -j1 -a -uuu -c`) and grep (`LC_ALL=C -aErc`) take {found['patterns']} patterns: each",
        f"form of the detectors. {tools['rg']}; {tools['grep']}; Python {found['python']};",
        f"{platform.machine()}, shared with other work.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("megabytes", nargs="?", type=int, default=220)
    parser.add_argument("rounds", nargs="?", type=int, default=3)
    parser.add_argument("--peers", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(Path(folder), chosen.megabytes * 10**6, chosen.rounds, chosen.peers)
        text = text_of(found, f"python -m benchmarks.stray_speed {chosen.megabytes} {chosen.rounds}")
        RESULTS.joinpath("stray-speed.json").write_text(json.dumps(found, indent=1) + "\n")
        RESULTS.joinpath("stray-speed.md").write_text(text)
        print(text, flush=True)  # before the tree of many files is removed, which takes its time


if __name__ == "__main__":
    main()
