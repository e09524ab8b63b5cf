"""The wide corpus as a directory outside the repository, made once for a seed and the text of its makers."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.wide.every import corpus, recipes
from tests.corpus.wide.scene import Sample, is_frozen

CORPUS = Path(__file__).resolve().parents[2] / "tests" / "corpus"
PLANTED = 4000
"""Values kept of one file to search the output for."""
A_DAY = 86_400
LONG_AGO = 1_700_000_000
"""Every file's time of change: a value of today's clock may not look like a number that was planted."""


@dataclass(frozen=True)
class Label:
    """What a careful reader says of one file of the directory."""

    path: str
    name: str
    category: str
    writer: str
    verdict: str
    people: int
    low: int
    high: int
    planted: list[str]

    @property
    def frozen(self) -> bool:
        return is_frozen(self.name)

    @property
    def positive(self) -> bool:
        return self.verdict == "people"

    @property
    def foreign(self) -> bool:
        return self.writer != "ours"


def cache() -> Path:
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return base / "mediascan-corpus"


def directory(seed: int) -> Path:
    """Return the directory of this seed and these makers, made if it is not there."""
    digest = hashlib.sha256(os.environ.get("MEDIASCAN_FIXTURES", "").encode())
    for path in sorted([*CORPUS.rglob("*.py"), *CORPUS.glob("recorded/**/*")]):
        if path.is_file():
            digest.update(path.read_bytes())
    found = cache() / f"{seed}-{digest.hexdigest()[:12]}"
    if not (found / "labels.json").exists():
        make(found, seed)
    return found


def make(into: Path, seed: int) -> None:
    """Write every sample below `files/` and what is said of them to labels.json; absent writers are told."""
    for old in cache().glob("*"):
        if time.time() - old.stat().st_mtime > A_DAY:
            shutil.rmtree(old, ignore_errors=True)
    labels, absent = [], {}
    for number, one in enumerate(corpus(seed, recipes())):
        if not isinstance(one, Sample):
            absent[one.writer] = absent.get(one.writer, 0) + 1
            continue
        path = f"{one.category.replace(' ', '-')}/{number:04d}-{one.name}"
        target = into / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(one.data)
        os.utime(target, (LONG_AGO, LONG_AGO))
        planted = sorted(value for value in one.planted if len(value) >= 6)[:PLANTED]
        labels.append([path, one.name, one.category, one.writer, one.verdict, one.people, one.low, one.high, planted])
    (into / "labels.json").write_text(json.dumps({"absent": absent, "labels": labels}), encoding="utf-8")


def labels_of(made: Path) -> Iterator[Label]:
    for fields in json.loads((made / "labels.json").read_text(encoding="utf-8"))["labels"]:
        yield Label(*fields)


def absent_writers(made: Path) -> dict[str, int]:
    return json.loads((made / "labels.json").read_text(encoding="utf-8"))["absent"]
