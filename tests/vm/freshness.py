"""Whether the recorded run in the VMs was of the collectors, facts and checks that stand here now."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAST_RUN = ROOT / "tests" / "vm" / "last-run.json"
TREES = ("scanner/collectors", "scanner/facts", "checks")
LEFT_OUT = frozenset({".pyc", ".pyo"})


def source_digests(root: Path = ROOT) -> dict[str, str]:
    """Return tree -> sha256 over the names and contents of its files; the same on every clean clone."""
    return {tree: _digest(root / tree) for tree in TREES}


def _digest(tree: Path) -> str:
    digest = hashlib.sha256()
    files = (path for path in tree.rglob("*") if path.is_file() and path.suffix not in LEFT_OUT)
    for path in sorted(files, key=lambda path: path.relative_to(tree).as_posix()):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(tree).as_posix()}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
