"""Every recipe of the wide corpus, and its making into a directory. Imports nothing of the scanner."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator

from tests.corpus.wide import (
    columnar,
    faked,
    fixtures,
    hard,
    lesser,
    lookalikes,
    machine,
    mail,
    markup,
    office,
    open_data,
    packed,
    prose,
    recorded,
    texts,
)
from tests.corpus.wide.scene import Recipe, Sample, made

MAKERS = (texts, markup, office, columnar, prose, mail, packed, faked, recorded, hard, lesser, lookalikes, open_data)
ABSENT = (ImportError, FileNotFoundError, subprocess.CalledProcessError)
"""What making a sample raises where its writer is not installed."""


def recipes(*, with_machine: bool = True) -> Iterator[Recipe]:
    """Yield every recipe; names are unique."""
    for module in MAKERS:
        yield from module.recipes()
    if with_machine:
        yield from machine.recipes()
        yield from fixtures.recipes()


def corpus(seed: int, wanted: Iterable[Recipe]) -> Iterator[Sample | Recipe]:
    """Yield each sample, or its recipe where its writer is not installed."""
    for recipe in wanted:
        try:
            yield made(recipe, seed)
        except ABSENT:
            yield recipe
