"""Real files of nobody's found on the machine that measures: packages' texts, tables and test data, by their paths.

Nothing of them is kept in the repository: they are copied when the corpus is made, and which ones they are depends on
what is installed. A careful reader finds at most the makers of software in them; files of which that could not be said
without reading each (sample data of people) are left out by `SAMPLES`.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from tests.corpus.wide.scene import Recipe, bind

PLACES = (
    ("/usr/share/doc", "documents", 160),
    ("/usr/share/common-licenses", "documents", 20),
    ("/usr/share/perl", "programs", 40),
    ("/usr/share/zoneinfo", "tables", 10),
    ("/usr/share/i18n", "tables", 20),
    ("/usr/share/iso-codes", "tables", 20),
    ("/usr/share/misc", "tables", 10),
    ("/usr/share/info", "documents", 10),
    ("/usr/share/man", "documents", 40),
    ("/usr/share/vim", "programs", 20),
    ("/usr/share/mime", "tables", 20),
    ("/usr/lib/python3", "programs", 60),
    ("/usr/lib/python3.11", "programs", 60),
    ("/usr/local/lib", "programs", 60),
    ("/usr/share/javascript", "programs", 20),
    ("/usr/share/nodejs", "programs", 60),
    ("/usr/include", "programs", 20),
    ("/usr/share/X11", "tables", 20),
    ("/usr/share/postgresql", "programs", 20),
    ("/usr/share/mysql", "tables", 20),
    ("/usr/lib/x86_64-linux-gnu", "programs", 40),
    ("/usr/bin", "programs", 30),
    ("/etc", "tables", 40),
    ("/var/log", "tables", 15),
    ("/var/lib/dpkg/info", "tables", 40),
    (f"{sys.prefix}/lib", "programs", 150),
)
"""Directory, category, most files of it."""
LARGEST = 1_500_000
SAMPLES = ("faker", "people", "person", "patient", "customer", "employee", "presidio", "shadow", "passwd", "gshadow", "ssh", "private", "secret")  # fmt: skip
"""Words in a path whose content may be of people, of nobody or not, or a key."""


def recipes() -> Iterable[Recipe]:
    for place, category, most in PLACES:
        for path in chosen(Path(place), most):
            digest = hashlib.sha256(str(path).encode()).hexdigest()[:8]
            yield Recipe(
                f"{digest}-{path.name[-60:]}",
                f"machine {category}",
                "Debian and others",
                "clean",
                bind(copied, path=path),
            )


def chosen(place: Path, most: int) -> list[Path]:
    """Return the files of the place that a hash of their paths puts first."""
    found = [path for path in place.rglob("*") if wanted(path)] if place.is_dir() else []
    return sorted(found, key=lambda path: hashlib.sha256(str(path).encode()).digest())[:most]


def wanted(path: Path) -> bool:
    """Tell whether this is a readable file of a fair size that no word of `SAMPLES` forbids."""
    try:
        small = str(path).lower()
        return (
            path.is_file()
            and not path.is_symlink()
            and 0 < path.stat().st_size <= LARGEST
            and not any(w in small for w in SAMPLES)
        )
    except OSError:
        return False


def copied(_: object, path: Path) -> bytes:
    return path.read_bytes()
