"""docs/conformance.md names a test for every fault that must be stood, and every test that it names exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")
DEMANDED = [*range(1, 37), 41, 42, *range(44, 49), *range(50, 54), 55, 57, 58]
ROWS = {int(row.group(1)): row.group(0) for row in re.finditer(r"^\| (\d+) \|.*$", TEXT, re.MULTILINE)}
NAMED = sorted(set(re.findall(r"`(tests/[^`]+)`", TEXT)))


def test_every_demanded_number_has_a_row_and_no_other():
    assert list(ROWS) == DEMANDED


@pytest.mark.parametrize("number", DEMANDED)
def test_every_row_names_a_test(number):
    assert re.search(r"`tests/[^`]+`", ROWS[number])


@pytest.mark.parametrize("named", NAMED)
def test_a_named_test_exists(named):
    file, _, rest = named.partition("::")
    name, _, case = rest.partition("[")
    text = (ROOT / file).read_text(encoding="utf-8")

    functions = {node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)}
    assert name in functions if name else any(function.startswith("test_") for function in functions)
    assert not case or f'"{case.rstrip("]")}"' in text


def test_no_table_for_spreadsheets_is_written_yet():
    """A spreadsheet runs what looks like a formula: who renders CSV or XLSX escapes it and says so in the table."""
    renderers = {path.stem for path in (ROOT / "scanner" / "render").rglob("*.py")}

    assert not [name for name in renderers if "csv" in name or "xlsx" in name]
    assert not [path for path in (ROOT / "scanner" / "render").rglob("*.py") if "import csv" in path.read_text()]
