"""Imports paramiko, the library of this package, without what we never ask of it.

paramiko imports `invoke`, and with it asyncio, unittest.mock and a second YAML reader, for one word of an OpenSSH
configuration: `Match exec`. We read such files ourselves (scanner/inventory/ssh_config.py) and run nothing that stands
in them. paramiko.config does without it where it is not installed; importing it costs nearly half as much as all else.
"""

from __future__ import annotations

import importlib
import sys


def load() -> None:
    """Import paramiko as if `invoke` were not installed; whoever else wants `invoke` finds it as before."""
    if "paramiko" in sys.modules or "invoke" in sys.modules:
        return
    sys.modules["invoke"] = None  # type: ignore[assignment]  # the import system's word for: there is none
    try:
        importlib.import_module("paramiko")
    finally:
        del sys.modules["invoke"]
