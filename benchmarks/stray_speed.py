"""CPU speed of the Python content scanner beside ripgrep, grep and peers; writes results/stray-speed.{md,json}.

python -m benchmarks.stray_speed [MEGABYTES] [ROUNDS] [--peers BIN]
    BIN: the bin folder of an environment with hawk-scanner and presidio-analyzer, measured on a sample if given
"""

from __future__ import annotations

import argparse
import collections
import itertools
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
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import stray_peers
from scanner.collectors.bundle_python import part_by_part, stray_program
from scanner.collectors.python.forms import ALL_FORMS
from tests.corpus.people import people

RESULTS = Path(__file__).resolve().parent / "results"
SEED = 20261127
SHARES = {"source": 40, "markup": 15, "logs": 25, "tables of things": 12, "tables of people": 8}
"""Percent of the bytes of the mixed tree."""
TABLE_ROWS = 2_000_000
ENTRIES = 300_000
ENDINGS = [first + last for first in "bdfglmnrst" for last in ("sen", "son", "ton", "ley", "er", "man", "ford", "by")]
"""More surnames than the people of the corpus have, that names and births tell a hundred thousand apart."""
PATTERN = {"9": "[0-9]", "A": "[A-Z]", "a": "[a-z]"}
WALK = """
import os, sys
sys.path.insert(0, sys.argv[1])
from scanner.collectors.python.walk import walk
print(sum(1 for _ in walk(os.open(sys.argv[2], os.O_RDONLY), sys.argv[2], set(), print)))
"""


class Words:
    """Words as the programs of this machine use them, the common ones more often."""

    def __init__(self, rng: random.Random) -> None:
        library = Path(sysconfig.get_paths()["stdlib"])
        text = " ".join(path.read_text("utf-8", "replace") for path in sorted(library.glob("*.py")))
        common = collections.Counter(re.findall(r"[a-z]{3,12}", text)).most_common(3000)
        self.words, weights = zip(*common, strict=True)
        self.weights = tuple(itertools.accumulate(weights))
        self.rng = rng

    def __call__(self, count: int) -> str:
        return " ".join(self.rng.choices(self.words, cum_weights=self.weights, k=count))


def real_source(size: int) -> Iterator[bytes]:
    """Yield files of the Python library and of the headers of C, in turn."""
    roots = [(Path(sysconfig.get_paths()["stdlib"]), "*.py"), (Path("/usr/include"), "*.h")]
    for root, pattern in roots:
        left = size // len(roots)
        for path in sorted(root.rglob(pattern)):
            if left <= 0:
                break
            if path.is_file() and "site-packages" not in path.parts:
                data = path.read_bytes()
                left -= len(data)
                yield data


def markup(rng: random.Random, words: Words) -> bytes:
    body = "".join(
        f'<h2 id="s{n}">{words(3)}</h2>\n<p class="{words(1)}">{words(60)}</p>\n' for n in range(rng.randrange(20, 200))
    )
    return f"<!DOCTYPE html>\n<html><head><title>{words(4)}</title></head><body>\n{body}</body></html>\n".encode()


def log(rng: random.Random, words: Words) -> bytes:
    def at() -> str:
        return f"{rng.randrange(24):02d}:{rng.randrange(60):02d}:{rng.randrange(60):02d}"

    def address() -> str:
        return f"10.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(256)}"

    def day() -> str:
        return f"2026-03-{rng.randrange(1, 29):02d}"

    shapes: list[Callable[[], str]] = [
        lambda: f"{day()}T{at()}Z {address()} worker[{rng.randrange(10**5)}]: {words(8)} id={rng.randrange(10**8)}",
        lambda: f"{day()} {at()},{rng.randrange(1000):03d} INFO {words(10)} took {rng.random():.4f} s",
        lambda: f'{address()} - - [{day()}:{at()}] "GET /{words(1)}/{rng.randrange(10**6)}" 200 {rng.randrange(10**5)}',
    ]
    shape = rng.choice(shapes)
    return "".join(shape() + "\n" for _ in range(rng.randrange(2000, 40_000))).encode()


def things(rng: random.Random, words: Words) -> bytes:
    def cells(number: int) -> list[str]:
        shelf = f"{rng.randrange(99)}-{rng.randrange(99)}"
        return [words(1), shelf, f"{rng.randrange(999)}", f"{rng.random():.2f}", f"2024-02-{number % 28 + 1:02d}"]

    rows = (",".join(cells(number)) + "\n" for number in range(rng.randrange(500, 40_000)))
    return ("part,shelf,count,price,checked\n" + "".join(rows)).encode()


def crowd(rng: random.Random, _: Words) -> bytes:
    rows = (
        f"{p.surname},{p.forename},{p.born:%d/%m/%Y},{p.nino},{p.postcode}\n"
        for p in people(rng, rng.randrange(500, 20_000))
    )
    return ("Surname,Forename,DOB,NI Number,Postcode\n" + "".join(rows)).encode()


MADE = {"markup": markup, "logs": log, "tables of things": things, "tables of people": crowd}


def fill(folder: Path, size: int) -> dict[str, int]:
    """Write the mixed tree and return the bytes of each kind."""
    rng = random.Random(SEED)
    words = Words(rng)
    written = {}
    for kind, share in SHARES.items():
        below = folder / kind.replace(" ", "_")
        below.mkdir(parents=True)
        wanted, done = size * share // 100, 0
        files = real_source(wanted) if kind == "source" else iter(lambda kind=kind: MADE[kind](rng, words), b"")
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
    return cpu([sys.executable, "-I", "-B", "-", json.dumps(argument)], part_by_part(stray_program()).encode())


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
    tree, tables, entries, empty = (folder / name for name in ("tree", "tables", "entries", "empty"))
    empty.mkdir()
    written = fill(tree, size)
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
    for kind, count in written.items():
        below = tree / kind.replace(" ", "_")
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
        size = sizes.get(kind, sum(sizes.values())) / 1e6
        shown = f"{row['files']:.0f}" if "files" in row else ""
        lines.append(
            f"| {kind} | {size:.0f} | {shown} | **{row['scanner']:.0f}** | {row['ripgrep']:.0f} | {row['grep']:.0f} "
            f"| {row['scanner'] / row['ripgrep']:.2f} |"
        )
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
