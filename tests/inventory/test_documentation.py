from __future__ import annotations

import re
from pathlib import Path

from scanner.inventory.ranges import MAX_PER_RANGE, MAX_TARGETS
from scanner.inventory.read import read_text
from scanner.inventory.references import SCHEMES

TEXT = (Path(__file__).parents[2] / "docs" / "inventory.md").read_text()


def test_every_inventory_in_the_documentation_is_read():
    blocks = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)

    assert [len(read_text(block.encode(), "docs/inventory.md").targets) for block in blocks] == [41, 2, 23]


def test_the_documentation_names_every_kind_of_reference_and_the_limits():
    assert [scheme for scheme in SCHEMES if f"`{scheme}" not in TEXT] == []
    assert f"{MAX_PER_RANGE:,}" in TEXT
    assert f"{MAX_TARGETS:,}" in TEXT
