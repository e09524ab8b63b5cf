"""The one border where text that a target chose meets a terminal."""

from __future__ import annotations

import unicodedata

from rich.text import Text

HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Unicode categories that move the cursor, reorder, hide or are not characters: controls (C0, C1), format characters
(bidirectional overrides, zero-width), surrogates, private use, unassigned, line and paragraph separators."""


def clean(text: str, longest: int = 300) -> str:
    r"""Return `text` as printable characters only: others become \xNN or \uNNNN, and it ends in … after `longest`."""
    shown = text if text.isascii() and text.isprintable() else "".join(map(_visible, text[: longest + 1]))
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def plain(text: str, style: str = "", longest: int = 300) -> Text:
    """Return cleaned text that rich does not read as markup, emoji codes or highlights."""
    return Text(clean(text, longest), style)


def _visible(character: str) -> str:
    if unicodedata.category(character) not in HIDDEN:
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
