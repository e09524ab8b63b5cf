"""Known exports at the size of the child-benefit CDs of 2007: how large, how long, how much memory.

    python benchmarks/known.py [PEOPLE [MEGABYTES]]      (25,000,000 and 1000; some half an hour of CPU)

People are made on the fly from their number, twice the same, so that nothing of the export lies on a disk. Each step
runs in a process of its own, whose CPU and largest resident memory are asked of the kernel. Half of the people in the
file that is matched are of the export. Writes benchmarks/results/known.{md,json}.
"""

from __future__ import annotations

import csv
import io
import json
import os
import platform
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from scanner.collectors.python.known.known import watchers_for  # noqa: E402
from scanner.collectors.python.known.known_file import KeyHash, read_export  # noqa: E402
from scanner.collectors.python.tables.columns import Column  # noqa: E402
from scanner.fingerprint.build import build  # noqa: E402
from scanner.fingerprint.columns import Typed  # noqa: E402
from scanner.fingerprint.write import write_new  # noqa: E402

HEADER = ["Surname", "Forenames", "DOB", "NINO", "Postcode"]
COLUMNS = ("surname", "forename", "date_of_birth", "nino", "postcode")
KINDS = ("nino", "name+birth", "surname+birth", "name+postcode", "birth+postcode")
SMALL = (("prisoners", 84_000), ("offenders", 33_000), ("drugs", 10_000))
CONSONANTS, VOWELS = "bcdfghjklmnprstvwz", "aeiou"
LETTERS = "ABCEGHJKLMNPRSTWXYZ"
MULTIPLIER = 0x9E3779B97F4A7C15
KEPT = ((0, 1, 2, 3, 4), (0, 1, 2), (0, 2), (2, 4), (0, 1, 4), (3,), (0, 2, 4))
"""Columns that are left in lists of strangers."""
STRANGERS = range(30_000_000, 330_000_000)
"""Numbers of people of no export here whose NINOs no person of one has; they come again after 361 million."""


def person(number):
    """Return the record of somebody who does not exist: some 40,000 surnames, 1,000 forenames, 23,000 births."""
    mixed = (number + 1) * MULTIPLIER & 0xFFFFFFFFFFFFFFFF
    mixed ^= mixed >> 29
    mixed = mixed * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
    mixed ^= mixed >> 32
    name, rest = mixed % 40_000, mixed // 40_000
    given, day = rest % 1000, rest // 1000 % 22_500
    place = mixed >> 17
    return [
        word(name) + "son",
        word(given),
        f"{1 + day % 28:02d}/{1 + day // 28 % 12:02d}/{1938 + day // 336}",
        f"{LETTERS[number % 19]}{LETTERS[number // 19 % 19]}{number // 361 % 10**6:06d}{'ABCD'[number % 4]}",
        (
            f"{LETTERS[place % 19]}{1 + place // 19 % 19} {place // 400 % 10}"
            f"{LETTERS[place // 4000 % 19]}{LETTERS[place // 80_000 % 19]}"
        ),
    ]


def word(number):
    """Return a name of a number."""
    text = ""
    for _ in range(3):
        number, consonant = divmod(number, len(CONSONANTS))
        text += CONSONANTS[consonant] + VOWELS[(number + consonant) % 5]
    return text.capitalize()


class Made:
    """An export that is never written."""

    def __init__(self, people):
        self.people, self.path = people, Path("made")

    def rows(self):
        """Yield the numbered records."""
        return ((number, person(number)) for number in range(self.people))


def fingerprint(people, out):
    """Build and write one fingerprint of so many people."""
    columns = tuple(Column(kind, sure=True) for kind in COLUMNS)
    made = build(Typed(Made(people), HEADER, 0, columns, KINDS, ()), "benefit")
    size = write_new(Path(out), made.pieces(), summed=True)
    return {"people": made.people, "bytes": size, "kinds": [one.size.kind for one in made.filters],
            "background": [round(one.background, 3) for one in made.filters]}  # fmt: skip


def copy_of(people, megabytes, out):
    """Write a csv of which every other person is of the export of so many people."""
    wanted, at = megabytes * 10**6, 0
    with Path(out).open("w", encoding="ascii", newline="") as file:
        file.write(",".join(HEADER) + "\n")
        while file.tell() < wanted:
            held = io.StringIO()
            writer = csv.writer(held, lineterminator="\n")
            for _ in range(20_000):
                number = at % people if at % 2 else people + at
                writer.writerow(person(number))
                at += 1
            file.write(held.getvalue())
    return {"rows": at, "of_export": min(at, people) // 2}


def strangers(known, tables):
    """Ask a fingerprint about so many lists of unrelated people, with the same names, births and places; seeded."""
    export, chance = read_export(Path(known).read_bytes()), random.Random(1)
    rows = matches = 0
    for _ in range(tables):
        count, first, kept = int(10 ** chance.uniform(1, 3.6)), chance.choice(STRANGERS), chance.choice(KEPT)
        table = [[record[n] for n in kept] for record in map(person, range(first, first + count))]
        for watcher in watchers_for([export], [Column(COLUMNS[n], sure=True) for n in kept], table[:1000]):
            for row in table:
                watcher.add(row)
            matches += watcher.found(1.0) is not None
        rows += count
    return {"tables": tables, "rows": rows, "said_to_be_of_it": matches}


def apart(*words):
    """Run one step of this file in a process of its own; return what it says and what it took."""
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([sys.executable, __file__, *map(str, words)], capture_output=True, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    said = json.loads(done.stdout)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {**said, "cpu_seconds": round(spent, 1), "wall_seconds": round(time.monotonic() - began, 1)}


def step(name, *words):
    """Do one step and say what came of it, with the largest memory of this process or of its child in MB."""
    steps = {"build": lambda people, out: fingerprint(int(people), out),
             "copy": lambda people, size, out: copy_of(int(people), int(size), out), "match": match,
             "strangers": lambda known, tables: strangers(known, int(tables))}  # fmt: skip
    said = steps[name](*words)
    whose = resource.RUSAGE_CHILDREN if name == "match" else resource.RUSAGE_SELF
    print(json.dumps({**said, "resident_mb": round(resource.getrusage(whose).ru_maxrss / 1000, 1)}))


def match(path, *known):
    """Run the content scanner over a file as `mediascan stray` does, and return what it says of the exports."""
    from scanner.collectors.bundle_python import part_by_part, stray_program

    files = [os.open(one, os.O_RDONLY) for one in known]
    argument = json.dumps({"roots": [path], "seconds": 7200, "known": files})
    with os.fdopen(os.memfd_create("program"), "r+b") as program:
        program.write(part_by_part(stray_program()).encode())
        program.seek(0)
        done = subprocess.run([sys.executable, "-I", "-B", "-", argument], stdin=program, pass_fds=files,
                              capture_output=True, check=True)  # fmt: skip
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    found = [line["file"] for line in lines if "file" in line]
    return {"verdicts": [one["verdict"] for one in found], "reasons": [one["reason"] for one in found],
            "people": [one["people"] for one in found], "known": [one["known"] for one in found]}  # fmt: skip


def main(people, megabytes):
    """Measure, and write the results."""
    os.nice(15)
    found = {"python": platform.python_version(), "date": time.strftime("%Y-%m-%d")}
    with tempfile.TemporaryDirectory() as folder:
        large, copy = f"{folder}/large.fp", f"{folder}/copy.csv"
        found["small"] = {name: apart("build", count, f"{folder}/{name}.fp") for name, count in SMALL}
        found["build"] = apart("build", people, large)
        found["copy"] = apart("copy", people, megabytes, copy)
        found["plain"] = apart("match", copy)
        found["match"] = apart("match", copy, large)
        found["strangers"] = apart("strangers", large, 5000)
        found["match_small"] = apart("match", copy, f"{folder}/prisoners.fp")
    found["hash"] = hashes()
    (HERE / "results/known.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


def hashes():
    """Return how many keys a second this machine hashes in one thread."""
    key, began = KeyHash(b"k" * 32), time.process_time()
    for number in range(200_000):
        key.number_of("nino", f"AB{number:06d}")
    return {"keys_per_cpu_second": round(200_000 / (time.process_time() - began))}


if __name__ == "__main__":
    if len(sys.argv) > 1 and not sys.argv[1].isdigit():
        step(*sys.argv[1:])
    else:
        given = [int(word) for word in sys.argv[1:3]]
        main(*given, *(25_000_000, 1000)[len(given) :])
