"""Imports pywinrm and what it stands on, and keeps their logs shut: at DEBUG they repeat tokens and targets' words."""

from __future__ import annotations

import importlib
import logging

LOGS = ("spnego", "requests_ntlm", "requests", "urllib3", "winrm", "requests_kerberos")
SILENT = logging.CRITICAL + 1


def load() -> None:
    """Import the library and silence it."""
    importlib.import_module("winrm.protocol")
    for name in LOGS:
        logging.getLogger(name).setLevel(SILENT)
