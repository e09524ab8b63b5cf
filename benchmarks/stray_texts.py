"""What the texts of stray_speed.py hold: programs of this machine, and from a seed everything else, of nobody real."""

from __future__ import annotations

import collections
import itertools
import random
import re
import sysconfig
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.corpus.people import people, person

REAL = {"pages of this machine": ".html", "JSON of this machine": ".json", "XML of this machine": ".xml"}
"""Kind of tree and the ending of the names of its files."""
REAL_ROOTS, LARGEST_REAL = ("/usr/share", "/usr/lib"), 10**6
MARGIN, INDENT = 76, 4
"""Columns of the lines of a text, and of a tab before its words."""


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


def real_files(ending: str, size: int) -> Iterator[bytes]:
    """Yield files of this machine with an ending, none twice and none above a megabyte, in an order of no meaning."""
    paths = [path for root in REAL_ROOTS for path in sorted(Path(root).rglob(f"*{ending}"))]
    random.Random(len(paths)).shuffle(paths)
    seen: set[bytes] = set()
    left = size
    for path in paths:
        if left <= 0:
            break
        data = path.read_bytes() if path.is_file() and path.stat().st_size <= LARGEST_REAL else b""
        if data and data not in seen:
            seen.add(data)
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


def changelog(rng: random.Random, words: Words) -> bytes:
    """Return what changed in each version of a program, and who made it: as packages of Debian have it."""

    def version(number: int) -> str:
        one = person(rng, number)
        by = f"{one.forename} {one.surname} <{one.forename.lower()}@packages.example.org>"
        changes = "".join(change() for _ in range(rng.randrange(1, 9)))
        at = f"{rng.choice(DAYS)}, {rng.randrange(1, 29):02d} {rng.choice(MONTHS)} {rng.randrange(1998, 2026)}"
        told = f"{name} (2.{number}-{rng.randrange(1, 9)}) unstable; urgency=low"
        return f"{told}\n\n{changes}\n -- {by}  {at} 11:32:01 +0100\n\n"

    def change() -> str:
        closes = rng.choice(["", "", f" Closes: #{rng.randrange(10**6):06d}."])
        return paragraph(f"{sentence(rng, words)}{closes}", "  * ", "    ")

    name = words(1)
    return "".join(version(number) for number in range(rng.randrange(20, 400), 0, -1)).encode()


def manual(rng: random.Random, words: Words) -> bytes:
    """Return chapters of what is called how: words, tabs and what explains them, with signs around what is linked."""

    def topic() -> str:
        name = words(1)
        said = paragraph(" ".join(sentence(rng, words) for _ in range(rng.randrange(1, 6))), "\t\t\t", "\t\t\t")
        choices = "".join(f"\t{words(1)}\t\t{words(4)}, {words(2)}\n" for _ in range(rng.choice([0, 0, 3, 12])))
        links = f"\t\t\tSee |{words(1)}|.\n"
        return f"\t\t\t\t\t\t*:{name}* *{words(1)}*\n:{name} {{option}}\t{said.strip()}\n{links}{choices}\n"

    chapters = (
        "=" * MARGIN
        + f"\n{number}. {words(3)}\t\t\t*{words(1)}*\n\n"
        + "".join(topic() for _ in range(rng.randrange(5, 40)))
        for number in range(1, rng.randrange(3, 12))
    )
    return (f"*{words(1)}.txt*\tFor version 9.{rng.randrange(99)}\n\n" + "".join(chapters)).encode()


def prose(rng: random.Random, words: Words) -> bytes:
    """Return paragraphs of sentences, now and then with a year or a number."""
    return "\n".join(
        paragraph(" ".join(sentence(rng, words) for _ in range(rng.randrange(3, 12))))
        for _ in range(rng.randrange(20, 300))
    ).encode()


def sentence(rng: random.Random, words: Words) -> str:
    """Return words, a comma among them."""
    number = rng.choice(["", "", "", "", "", f" {rng.randrange(1000)}", f" in {rng.randrange(1900, 2026)}"])
    return f"{words(rng.randrange(3, 9)).capitalize()}, {words(rng.randrange(2, 12))}{number}."


def paragraph(text: str, first: str = "", others: str = "") -> str:
    """Return a text in lines of its own."""
    wrapped = textwrap.wrap(
        text, MARGIN, initial_indent=first, subsequent_indent=others, tabsize=INDENT, expand_tabs=False
    )
    return "\n".join(wrapped) + "\n"


DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MADE = {"markup": markup, "logs": log, "tables of things": things, "tables of people": crowd}
"""Of the mixed tree, beside source."""
MADE_TEXTS = {"changelogs": changelog, "manuals": manual, "prose": prose}
"""Of the tree beside it."""
