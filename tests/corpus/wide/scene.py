"""What a sample of the wide corpus is, and what its maker is given: a seed of its own and the words of its split.

The split is chosen by a hash of the name: a third is frozen, made with other words and names, and nobody looks at
its single results in development. Imports nothing of the scanner.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from tests.corpus.wide.subjects import Subject, crowd

Any = TypeVar("Any")


def is_frozen(name: str) -> bool:
    """Tell whether a sample of this name belongs to the third that development does not look at."""
    return hashlib.sha256(name.encode()).digest()[0] % 3 == 0


@dataclass
class Scene:
    """The maker's surroundings; it notes whom a file holds, and every value that may not come home."""

    name: str
    seed: int
    rng: random.Random = field(init=False)
    people: int = 0
    slack: float = 0.02
    planted: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.rng = random.Random(f"{self.seed}:{self.name}")

    @property
    def frozen(self) -> bool:
        return is_frozen(self.name)

    def pick(self, development: Sequence[Any], frozen: Sequence[Any]) -> Any:
        """Return one of the words of this split."""
        return self.rng.choice(frozen if self.frozen else development)

    def crowd(self, low: int = 12, high: int = 300, language: str = "en") -> list[Subject]:
        """Return people, counted and noted."""
        found = crowd(self.rng, self.rng.randint(low, high), language, frozen=self.frozen)
        self.people += len(found)
        self.plant(found)
        return found

    def plant(self, people: Iterable[Subject]) -> None:
        """Note what of these people may not come home."""
        for one in people:
            self.planted |= {one.full, one.nino, one.nhs, one.pnc, one.noms, one.email, one.phone, one.address}
            self.planted |= {f"{one.surname}, {one.forename}", f"{one.born:%d/%m/%Y}", one.born.isoformat()}
            self.planted |= {f"{one.nhs[:3]} {one.nhs[3:6]} {one.nhs[6:]}", f"{one.born:%d.%m.%Y}"}


@dataclass(frozen=True)
class Recipe:
    """How to make one sample. `writer` is 'ours' or the foreign program; `people` and `planted` come from the making."""

    name: str
    category: str
    writer: str
    verdict: str
    make: Callable[[Scene], bytes]


@dataclass(frozen=True)
class Sample:
    """One made file and its label: `low` to `high` is what an honest count may say."""

    name: str
    category: str
    writer: str
    verdict: str
    data: bytes
    people: int
    low: int
    high: int
    planted: frozenset[str]

    @property
    def frozen(self) -> bool:
        return is_frozen(self.name)


def made(recipe: Recipe, seed: int) -> Sample:
    """Return the sample; the same seed makes the same people, and the same bytes where the writer writes no clock."""
    scene = Scene(recipe.name, seed)
    data = recipe.make(scene)
    margin = max(1 if scene.slack > 0.02 else 0, round(scene.people * scene.slack))
    low, high = scene.people - margin, scene.people + margin
    return Sample(
        recipe.name,
        recipe.category,
        recipe.writer,
        recipe.verdict,
        data,
        scene.people,
        low,
        high,
        frozenset(scene.planted),
    )


def several(
    count: int, name: str, category: str, writer: str, make: Callable[[Scene], bytes], verdict: str = "people"
) -> Iterable[Recipe]:
    """Yield recipes `name` with a number before its extension."""
    stem, dot, extension = name.partition(".")
    for number in range(1, count + 1):
        yield Recipe(f"{stem}-{number}{dot}{extension}", category, writer, verdict, make)


bind = partial
