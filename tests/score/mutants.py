"""Wrong formulas, each one text of the engine replaced: what examples and the fleet must notice."""

from __future__ import annotations

from pathlib import Path

Change = tuple[str, str, str]
"""A file of the engine, a text in it, and what stands there instead."""

MUTANTS: dict[str, Change] = {
    "critical weighs 9": ("check.py", '"critical": 10', '"critical": 9'),
    "high weighs 6": ("check.py", '"high": 5', '"high": 6'),
    "low weighs 2": ("check.py", '"low": 1', '"low": 2'),
    "the cap is 50": ("score/bounds.py", "Fraction(49, 100)", "Fraction(50, 100)"),
    "the score is rounded up": ("score/site.py", "int(100 * limits.floor)", "-int(-100 * limits.floor // 1)"),
    "not applicable counts as pass": (
        "score/tally.py",
        "            continue\n",
        "            passed, total = passed + severity.weight, total + severity.weight\n            continue\n",
    ),
    "unreached targets have a ceiling of 0": ("score/tally.py", "else (1, 1)", "else (0, 1)"),
    "target weights are ignored": ("score/bounds.py", "heavy * number", "number"),
    "landing targets do not cap the floor": (
        "score/bounds.py",
        "[uncapped, *(one.floor for one in landing)]",
        "[uncapped]",
    ),
    "a failed knock-out leaves the ceiling": ("score/bounds.py", "any(one.failed for one in held)", "False"),
    "an unknown knock-out caps the ceiling": ("score/bounds.py", "any(one.failed for one in held)", "held"),
}
"""Those that both the examples and the literals of the fleet can tell."""
AS_IT_IS: Change = ("check.py", '"critical": 10', '"critical": 10')


def change(engine: Path, mutant: Change) -> None:
    """Replace the text in a copy of the engine, where it must stand."""
    file, old, new = mutant
    text = (engine / file).read_text()
    assert old in text
    (engine / file).write_text(text.replace(old, new))
