"""Find the checks: every module under a package whose name does not begin with an underscore holds one CHECK."""

from __future__ import annotations

import dataclasses
import importlib
import os
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

from scanner.check import Check
from scanner.errors import ProfileError
from scanner.facts import LinuxFacts, MacFacts, WindowsFacts

SECTIONS = frozenset(f.name for kind in (LinuxFacts, MacFacts, WindowsFacts) for f in dataclasses.fields(kind))
MAX_WHY_SENTENCES = 3
MAX_FIX_LINES = 6
MAX_FIX_HEAD = 70
"""Characters of the first line of a fix: repair plans show it alone."""


def find_checks(package: ModuleType) -> Mapping[str, Check]:
    """Return the checks of `package` by id, in order of ids; ProfileError names the module that is not one."""
    found: dict[str, Check] = {}
    for path in sorted(files_below(package.__path__[0])):
        words = path.removesuffix(".py").split("/")
        if not path.endswith(".py") or any(word.startswith("_") for word in words):
            continue
        check = getattr(importlib.import_module(".".join((package.__name__, *words))), "CHECK", None)
        file = f"{package.__name__.replace('.', '/')}/{path}"
        if not isinstance(check, Check):
            raise ProfileError(
                "it holds no CHECK", file=file, remedy="name a shared decision with a leading underscore"
            )
        for fault in faults(check, "-".join(words).replace("_", "-")):
            raise ProfileError(fault, file=file)
        found[check.id] = check
    return MappingProxyType(dict(sorted(found.items())))


def files_below(folder: str, above: str = "") -> Iterator[str]:
    """Yield the path of every file below `folder`, from there and with slashes."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from files_below(entry.path, f"{above}{entry.name}/")
            else:
                yield above + entry.name


def faults(check: Check, expected_id: str) -> list[str]:
    """Return what is wrong with a check, as sentences; an empty list is a sound one."""
    served = set(check.platforms)
    rules = {
        f"the id {check.id!r} should be {expected_id!r}": check.id == expected_id,
        "no platform has a function": bool(served),
        f"fix names {sorted(check.fix)} and functions {sorted(served)}": set(check.fix) == served,
        "the title is empty or ends with a full stop": bool(check.title) and not check.title.endswith("."),
        f"why has more than {MAX_WHY_SENTENCES} sentences": 0 < len(sentences(check.why)) <= MAX_WHY_SENTENCES,
        f"a fix has more than {MAX_FIX_LINES} lines": all(
            0 < len(fix.splitlines()) <= MAX_FIX_LINES for fix in check.fix.values()
        ),
        f"the first line of a fix has more than {MAX_FIX_HEAD} characters": all(
            len(fix.split("\n", 1)[0]) <= MAX_FIX_HEAD for fix in check.fix.values()
        ),
        f"reads names no section: {sorted(set(check.reads) - SECTIONS)}": set(check.reads) <= SECTIONS,
        "reads is empty": bool(check.reads),
        "params is not a frozen dataclass": check.params is None or _frozen(check.params),
    }
    return [fault for fault, holds in rules.items() if not holds]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [part for part in re.split(r"(?<=[.!?])\s+", text.strip()) if part]


def _frozen(value: object) -> bool:
    parameters = getattr(value, "__dataclass_params__", None)
    return parameters is not None and bool(parameters.frozen)
