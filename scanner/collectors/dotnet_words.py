"""Words of C# that come so often that each travels as one sign: a twenty-fifth of what is packed (docs/adr/0176).

The signs are the characters from 128 on, none of which the source holds; dotnet_unpack/Entry.cs puts the words back.
They were chosen one after the other, each the one that saved most behind those before it. Where a word has become rare,
that costs some bytes and nothing else. (Letters beyond ASCII in names save none.)
"""

from __future__ import annotations

FIRST_SIGN = 128
WORDS = (
    "string",
    "return",
    "static ",
    "int ",
    "public ",
    "\\u0",
    ".Length",
    "new ",
    "List<",
    "&&",
    "||",
    "if(",
    "long",
    "Count",
    "value",
    "byte",
    "Dictionary",
    "){",
    "in",
    "bool",
    "Value",
    "null",
    "on",
    "IEnumerable<",
    "Pair<",
    "new",
    "Text",
    "Regex",
    "void ",
    " + ",
    "Index",
    "false",
    "while",
    "Add",
    "yield",
    "Match",
    "Str",
    " - ",
    "each",
    "var",
)


def with_signs(source: str) -> str:
    """Return a line of the words, with tabs between them, and the ASCII source behind it with a sign for each."""
    for place, word in enumerate(WORDS):
        source = source.replace(word, chr(FIRST_SIGN + place))
    return "\t".join(WORDS) + "\n" + source
