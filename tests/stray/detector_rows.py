"""Writes scanner/collectors/python/values/detector_rows.py, the table that travels, from checks/stray/detectors/*.yml.

Run `python -m tests.stray.detector_rows` after a change to one of those files; test_detectors.py fails until then.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from pathlib import Path

from scanner.catalog.detectors import DetectorFile, read_detectors

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "checks/stray/detectors"
FILE = ROOT / "scanner/collectors/python/values/detector_rows.py"
TOP = '''"""The table of detectors. Written by tests/stray/detector_rows.py from checks/stray/detectors/*.yml: edit those.

A row of DETECTOR_ROWS: kind, validator under a label, validator without one, checksum, family, what it is worth alone,
shapes, labels (see detectors.py); of the others: kind -> phrases over a column.
"""
# fmt: off
'''


def source() -> str:
    """Return the whole of detector_rows.py."""
    detectors = read_detectors(FOLDER)
    return "\n".join((
        TOP,
        f"DETECTOR_ROWS = (\n{''.join(map(row, detectors))})",
        headers("DETECTOR_HEADERS", {d.kind: d.headers for d in detectors}),
        headers("DETECTOR_WHOLE_HEADERS", {d.kind: d.whole_headers for d in detectors}),
        "",
    ))  # fmt: skip


def row(detector: DetectorFile) -> str:
    """Return one row of the table."""
    first = (detector.kind, detector.validator, detector.unlabelled, detector.checksum, detector.family, detector.alone)
    lines = [", ".join(map(literal, first)), many(detector.shapes), many(detector.labels)]
    return "    (\n" + textwrap.indent(",\n".join(lines), " " * 8) + ",\n    ),\n"


def many(values: Iterable[str]) -> str:
    """Return a tuple of bytes, on several lines where it is long."""
    lines = [""]
    for value in values:
        said = f"b{literal(value)}"
        if len(lines[-1]) + len(said) > 104:
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else ''}{said},"
    inner = "\n ".join(lines)
    return f"({inner if inner.count(',') == 1 else inner.removesuffix(',')})"


def headers(name: str, phrases: Mapping[str, Iterable[str]]) -> str:
    """Return a mapping of kinds to phrases."""
    lines = [f"    {literal(kind)}: {text(';'.join(said))},\n" for kind, said in phrases.items() if said]
    return f"{name} = {{\n{''.join(lines)}}}"


def text(value: str) -> str:
    """Return a long text as literals one below the other."""
    lines = textwrap.wrap(value, 90, break_on_hyphens=False, drop_whitespace=False)
    return "\n    ".join(map(literal, lines))


def literal(value: object) -> str:
    """Return a literal, in double quotes where it is a text that holds none."""
    return f'"{value}"' if isinstance(value, str) and '"' not in value else repr(value)


if __name__ == "__main__":
    FILE.write_text(source(), encoding="utf-8")
