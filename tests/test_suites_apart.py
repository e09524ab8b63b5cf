"""The suites that `make test` leaves out do not rot: what they import of the project is there."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APART = sorted(
    path.relative_to(ROOT) for suite in ("kerberos", "vm") for path in (ROOT / "tests" / suite).rglob("*.py")
)


def imports_of(tree: ast.Module) -> list[tuple[str, str]]:
    """Return (module, name) of each name that is imported of the project."""
    found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    ours = [node for node in found if node.module.split(".")[0] in {"scanner", "tests"}]
    return [(node.module, alias.name) for node in ours for alias in node.names]


def holds(module: str, name: str) -> bool:
    """Tell whether a module of the project, or a folder of modules, has a name, as its source says."""
    path = ROOT.joinpath(*module.split("."))
    if path.is_dir() and any((path / ending).exists() for ending in (f"{name}.py", f"{name}/__init__.py")):
        return True
    tree = ast.parse((path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text())
    named = [node for statement in tree.body for node in ast.walk(statement)]
    return name in {
        *(node.name for node in named if isinstance(node, ast.FunctionDef | ast.ClassDef)),
        *(node.id for node in named if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)),
        *(alias.asname or alias.name for node in named if isinstance(node, ast.ImportFrom) for alias in node.names),
    }


@pytest.mark.parametrize("path", APART, ids=str)
def test_what_a_suite_apart_imports_of_the_project_is_there(path):
    missing = [
        (module, name) for module, name in imports_of(ast.parse((ROOT / path).read_text())) if not holds(module, name)
    ]

    assert missing == []


def test_a_name_that_has_moved_is_seen():
    assert holds("tests.conftest", "nothing_left")
    assert not holds("tests.winrm.conftest", "nothing_left")
