from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest

from scanner.inventory import Inventory
from scanner.inventory.read import read_text

Reader = Callable[[str], Inventory]

LOGIN = """\
defaults:
  auth: {key_file: keys/id}
"""


@pytest.fixture
def reading() -> Reader:
    """Reads YAML text as estate.yml in the folder /estate."""
    return lambda text: read_text(textwrap.dedent(text).encode(), "/estate/estate.yml")


@pytest.fixture
def reading_targets(reading: Reader) -> Reader:
    """Reads the text of a list of targets as those of the site leeds; its first line is line 6."""

    def read(text: str) -> Inventory:
        targets = textwrap.indent(textwrap.dedent(text).strip("\n"), "      ")
        return reading(f"{LOGIN}sites:\n  - name: leeds\n    targets:\n{targets}\n")

    return read
