"""Imports paramiko, the library of this package, without what we never ask of it.

paramiko imports `invoke`, and with it asyncio, unittest.mock and a second YAML reader, for one word of an OpenSSH
configuration: `Match exec`. We read such files ourselves (scanner/inventory/ssh_config.py) and run nothing that stands
in them. paramiko.config does without it where it is not installed; importing it costs nearly half as much as all else.

Its own version paramiko takes from importlib.metadata, which reads it with the parser of e-mail: a quarter of what is
left. The name of the folder beside it says the same.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

STATED = "paramiko-*.dist-info"
"""The folder in which an installer leaves what it installed (packaging.python.org, recording installed projects)."""


def stated() -> str | None:
    """Return the version in the name of paramiko's one folder of metadata, None where it has another number of them."""
    spec = importlib.util.find_spec("paramiko")
    if spec is None or spec.origin is None:
        return None
    found = [folder.name for folder in Path(spec.origin).parent.parent.glob(STATED)]
    return found[0].removesuffix(".dist-info").partition("-")[2] if len(found) == 1 else None


def load(version: Callable[[], str | None] = stated) -> None:
    """Import paramiko as if `invoke` were not installed; whoever else wants what is kept away finds it as before."""
    if "paramiko" in sys.modules or "invoke" in sys.modules:
        return
    away: dict[str, ModuleType | None] = {"invoke": None}  # the import system's word for: there is none
    if "importlib.metadata" not in sys.modules and (known := version()) is not None:
        away["importlib.metadata"] = _metadata(known)
    sys.modules.update(away)  # type: ignore[arg-type]
    try:
        importlib.import_module("paramiko")
    finally:
        for name in away:
            del sys.modules[name]
        if "importlib.metadata" in away:
            vars(importlib).pop("metadata", None)


def _metadata(version: str) -> ModuleType:
    module = ModuleType("importlib.metadata")
    module.version = lambda _: version  # type: ignore[attr-defined]
    return module
