"""CPU of the two content scanners, C# under Mono and Python, over one generated tree; writes results/dotnet.md.

python benchmarks/dotnet_scanner.py [MEGABYTES] [ROUNDS]      at least 500 MB and 5 rounds for figures to be kept
"""

from __future__ import annotations

import csv
import io
import json
import os
import platform
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from scanner.collectors.bundle_dotnet import digest  # noqa: E402
from scanner.collectors.bundle_python import stray_program  # noqa: E402
from tests.corpus.people import people  # noqa: E402
from tests.corpus.workbooks import workbook  # noqa: E402
from tests.dotnet.conftest import compiled  # noqa: E402

MEBIBYTE = 1024 * 1024
SEED = 20261126


def words(rng: random.Random, count: int) -> str:
    return " ".join("".join(rng.choices("etaoinshrdlu", k=rng.randrange(2, 9))) for _ in range(count))


def source(rng: random.Random) -> bytes:
    lines = [
        f"    {words(rng, 1)} = {words(rng, 1)}({rng.randrange(10**6)}, '{words(rng, 2)}');  // {words(rng, 4)}"
        for _ in range(900)
    ]
    return ("#include <stdio.h>\nint main() {\n" + "\n".join(lines) + "\n}\n").encode()


def markup(rng: random.Random) -> bytes:
    items = [
        f"<li class='{words(rng, 1)}'><a href='/{words(rng, 1)}/{rng.randrange(10**9)}'>{words(rng, 9)}</a></li>"
        for _ in range(700)
    ]
    return ("<html><body><ul>\n" + "\n".join(items) + "\n</ul></body></html>\n").encode()


def log(rng: random.Random) -> bytes:
    def at(most: int, least: int = 0) -> str:
        return f"{rng.randrange(least, most):02d}"

    return "".join(
        f"2026-{at(13, 1)}-{at(29, 1)}T{at(24)}:{at(60)}:{at(60)}Z 10.{rng.randrange(256)}.{rng.randrange(256)}.7 "
        f"worker[{rng.randrange(10**5)}]: {words(rng, 8)} id={rng.randrange(10**10)}\n"
        for _ in range(4000)
    ).encode()


def stock(rng: random.Random) -> bytes:
    rows = [["part", "shelf", "count", "price", "checked"]]
    rows += [
        [words(rng, 1), f"{rng.randrange(99)}-{rng.randrange(99)}", rng.randrange(999), rng.random(), "2024-02-01"]
        for _ in range(6000)
    ]
    return delimited(rows)


def crowd(rng: random.Random) -> bytes:
    rows = [["Surname", "Forename", "DOB", "NI Number", "Postcode"]]
    rows += [[p.surname, p.forename, f"{p.born:%d/%m/%Y}", p.nino, p.postcode] for p in people(rng, 5000)]
    return delimited(rows)


def delimited(rows: list[list[object]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def book(rng: random.Random) -> bytes:
    rows = [["Item", "Bought", "Count"]] + [[words(rng, 2), "2024-03-01", str(rng.randrange(999))] for _ in range(4000)]
    listed = [["Surname", "Forename", "DOB"]] + [[p.surname, p.forename, p.born.isoformat()] for p in people(rng, 1500)]
    return workbook([rows, listed])


def archive(rng: random.Random) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, made in (("a.c", source), ("b.html", markup), ("c.log", log), ("d.csv", stock)):
            file.writestr(zipfile.ZipInfo(name), made(rng), zipfile.ZIP_DEFLATED)
    return held.getvalue()


KINDS = {"c": source, "html": markup, "log": log, "stock.csv": stock, "people.csv": crowd, "xlsx": book, "zip": archive}
SHARES = {"c": 20, "html": 20, "log": 25, "stock.csv": 12, "people.csv": 8, "xlsx": 7, "zip": 8}
"""Percent of the bytes on disk."""


def fill(folder: Path, size: int) -> dict[str, int]:
    """Write the tree and return the bytes of each kind."""
    rng = random.Random(SEED)
    written = dict.fromkeys(KINDS, 0)
    for kind, make in KINDS.items():
        below = folder / kind
        below.mkdir()
        number = 0
        while written[kind] < size * SHARES[kind] // 100:
            data = make(rng)
            (below / f"{number}.{kind}").write_bytes(data)
            written[kind] += len(data)
            number += 1
    return written


def cpu(command: list[str], stdin: bytes = b"") -> tuple[float, list[str]]:
    """Return the processor seconds of a command, and the lines that it printed."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=stdin, capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return used, done.stdout.decode("ascii").splitlines()


def python_scan(root: str) -> tuple[float, list[str]]:
    argument = {"roots": [root], "seconds": 3600, "listed": 100000}
    return cpu([sys.executable, "-I", "-B", "-", json.dumps(argument)], stray_program().encode())


def dotnet_scan(program: Path, root: str) -> tuple[float, list[str]]:
    place = "temp" if root.startswith(("/tmp/", "/var/tmp/")) else "system"
    return cpu(["mono", str(program), "scan", f"root={place}|{root}", "seconds=3600", "listed=100000"])


def files_in(lines: list[str]) -> list[str]:
    """Return what was told of files, without whose they are: of that Mono's file system knows nothing."""
    told = [json.loads(line)["file"] for line in lines if line.startswith('{"file"')]
    return sorted(json.dumps({**file, "owner": "", "audience": ""}, sort_keys=True) for file in told)


def measure(program: Path, root: str, empty: str, rounds: int) -> dict[str, list[float]]:
    """Return the seconds of every round, the engines taking turns."""
    taken: dict[str, list[float]] = {"Python": [], "C#": [], "Python, start": [], "C#, start": []}
    for number in range(rounds):
        engines = [("Python", python_scan), ("C#", lambda path: dotnet_scan(program, path))]
        answers = {}
        for name, scan in engines if number % 2 else engines[::-1]:
            used, answers[name] = scan(root)
            taken[name].append(used)
            taken[name + ", start"].append(scan(empty)[0])
        if files_in(answers["Python"]) != files_in(answers["C#"]):
            raise SystemExit("the engines do not agree on this tree")
    return taken


def table(written: dict[str, int], taken: dict[str, list[float]]) -> str:
    megabytes = sum(written.values()) / 1e6
    rows = [
        "| engine | CPU s, median (least to most) | CPU s of a start | MB/s with start | MB/s without start |",
        "|---|---|---|---|---|",
    ]
    for name in ("Python", "C#"):
        all_of_it, start = statistics.median(taken[name]), statistics.median(taken[name + ", start"])
        spread = f"{min(taken[name]):.2f} to {max(taken[name]):.2f}"
        speeds = f"{megabytes / all_of_it:.1f} | {megabytes / (all_of_it - start):.1f}"
        rows.append(f"| {name} | {all_of_it:.2f} ({spread}) | {start:.2f} | {speeds} |")
    return "\n".join(rows)


def version(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def main() -> None:
    size = int(sys.argv[1] if len(sys.argv) > 1 else 500) * MEBIBYTE
    rounds = int(sys.argv[2] if len(sys.argv) > 2 else 5)
    program = compiled()
    with tempfile.TemporaryDirectory() as folder:
        tree, empty = Path(folder) / "tree", Path(folder) / "empty"
        tree.mkdir()
        empty.mkdir()
        written = fill(tree, size)
        taken = measure(program, str(tree), str(empty), rounds)
        parts = {kind: measure(program, str(tree / kind), str(empty), 1) for kind in KINDS}
    shares = ", ".join(f"{kind} {count / 1e6:.0f} MB" for kind, count in written.items())
    kinds = ["| kind | Python MB/s | C# MB/s |", "|---|---|---|"]
    for kind, seconds in parts.items():
        speeds = [
            written[kind] / 1e6 / max(0.001, seconds[name][0] - seconds[name + ", start"][0])
            for name in ("Python", "C#")
        ]
        kinds.append(f"| {kind} | {speeds[0]:.1f} | {speeds[1]:.1f} |")
    total = sum(written.values()) / 1e6
    text = f"""# The two content scanners over one tree

`python benchmarks/dotnet_scanner.py {size // MEBIBYTE} {rounds}`, seed {SEED}: {total:.0f} MB on disk
({shares}).
Processor time, user and system, of the whole process; the engines take turns, {rounds} rounds; a start is a scan of an
empty directory. Both named the same files with the same people in every round.

{table(written, taken)}

By kind, one round each, without the start:

{chr(10).join(kinds)}

{version("mono", "--version")}; Python {platform.python_version()};
{os.cpu_count()} processors ({platform.machine()}), shared with other work, so processor time and no wall time.
C# source {digest()[:16]}. Windows' own .NET was not at hand.
"""
    (HERE / "results" / "dotnet.md").write_text(text)
    print(text)


if __name__ == "__main__":
    main()
