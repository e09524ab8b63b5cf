"""Secret references as an inventory writes them; the literal secret has no place in the grammar."""

from __future__ import annotations

import re

from scanner.inventory.target import SecretRef

FORMS = "env:NAME, file:PATH, fd:N, keyring:SERVICE/USER or prompt"
SCHEMES = {
    "env": re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}"),
    "file": re.compile(r".{1,1000}"),
    "fd": re.compile(r"[3-9]|[1-9][0-9]{1,5}"),
    "keyring": re.compile(r"[^/]{1,200}/.{1,200}"),
    "prompt": re.compile(r"[A-Za-z0-9 ._-]{0,60}"),
}


def parse(text: str, line: int) -> SecretRef:
    """Return the reference that `text` is; ValueError says, without quoting it, what is wrong."""
    scheme, _, name = text.partition(":")
    if scheme not in SCHEMES:
        raise ValueError("a secret does not stand in this file")
    if not SCHEMES[scheme].fullmatch(name):
        raise ValueError(f"not of the form that {scheme}: takes")
    return SecretRef(scheme, name, line)
