from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SPEC = importlib.util.spec_from_file_location("generate_docs", ROOT / "docs/generate.py")
assert SPEC is not None
assert SPEC.loader is not None
generate = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(generate)


@pytest.mark.parametrize("page", generate.PAGES)
def test_generated_pages_say_what_the_code_says(page: str) -> None:
    committed = (ROOT / "docs" / page).read_text(encoding="utf-8")

    assert generate.PAGES[page]() == committed, "run `make docs`"
