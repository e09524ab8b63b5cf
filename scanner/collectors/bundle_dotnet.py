"""The content scanner for Windows: one C# source, joined from the rooms of scanner/collectors/dotnet.

PowerShell's Add-Type compiles it with the C# 5 compiler that Windows has; `Entry.Scan` is all that can be called. It
needs these assemblies beside mscorlib: System and System.Core (PowerShell adds the first by itself).
"""

from __future__ import annotations

import functools
import hashlib
import re
from itertools import chain
from pathlib import Path

from scanner.collectors.bundle_built import DOTNET, built
from scanner.collectors.bundle_rooms import PARTS, ROOMS
from scanner.collectors.dotnet_names import TEXTS, short_names, with_names

FOLDER = Path(__file__).with_name("dotnet")
RUNTIME = "runtime"
"""The room of what Python has in its standard library; the others are those of the Python program."""
PLACES = {part.replace("_", ""): place for place, part in enumerate(PARTS)}
TOKENS = re.compile(TEXTS + r"|//[^\n]*|/\*.*?\*/", re.DOTALL)
"""Texts and characters, which are kept, and comments, which are not."""
HELD = "\0"
"""What stands for a text while what is around it is shortened."""
NEEDLESS = re.compile(r"[ \n](?=[=,;(){}\[\]<>!?:|&])|(?<=[=,;(){}\[\]<>!?:|&])[ \n]")
"""Blanks beside signs that need none; those for sums do: a - -b is not a--b."""
DEFAULT = re.compile(
    r"\bprivate (?!set\b|get\b)|\breadonly |\bsealed (?=class )"
    r"|\binternal (?=(?:static |sealed |abstract )?(?:class|struct|enum|interface) )"
)
"""What a member is that says nothing of who may use it; half of a property that says nothing is what the whole is.

That a field is not written again, or a class no base, is said to who reads the source; no field of a type that changes
itself is a value.
"""
USING = re.compile(r"using [A-Za-z0-9.]+;")
"""A line that is written once, on top."""


def parts() -> tuple[str, ...]:
    """Return the files, each behind the name of its room, in the order in which they are joined.

    The last room of the Python program first, and in each the files as their twins there: like beside like
    packs to 4 % less than by names.
    """
    found = {room: [file.name for file in FOLDER.joinpath(room).iterdir()] for room in (*reversed(ROOMS), RUNTIME)}
    return tuple(f"{room}/{name}" for room, names in found.items() for name in sorted(names, key=_place))


def _place(name: str) -> tuple[int, str]:
    return PLACES.get(name.removesuffix(".cs").lower(), len(PLACES)), name


def source_of(part: str) -> str:
    """Return the text of one file as it stands in the folder."""
    return FOLDER.joinpath(part).read_text(encoding="ascii")


@functools.cache
def dotnet_source() -> str:
    """Return the one source: ASCII, without comments, needless blanks and `private`, every `using` once and on top.

    What is its own has short names. As it is written it would not go into one Send of WinRM, 382,080 bytes
    (connectors/winrm/client.py).
    """
    return built(DOTNET).decode("ascii") or shortened_source()


def shortened_source() -> str:
    """Return the same, made of the files."""
    return with_names(written_source(), own_names())


@functools.cache
def own_names() -> dict[str, str]:
    """Return the short name of each of the scanner's own."""
    return short_names(written_source())


@functools.cache
def written_source() -> str:
    """Return the one source with the names that the files give."""
    return joined({part: source_of(part) for part in parts()})


@functools.cache
def digest() -> str:
    """Return the sha256 of the one source in hexadecimal digits."""
    return hashlib.sha256(dotnet_source().encode("ascii")).hexdigest()


def joined(sources: dict[str, str]) -> str:
    """Return sources as one; no text in them may stand on two lines."""
    pieces = TOKENS.split("\n".join(sources.values()))  # code, then a text or None for a comment, in turns
    texts = [text for text in pieces[1::2] if text]
    pieces[1::2] = [HELD if text else "" for text in pieces[1::2]]
    lines = [line for line in map(str.strip, "".join(pieces).splitlines()) if line]
    usings = sorted({line for line in lines if line.startswith("using ") and USING.fullmatch(line)})
    once = set(usings)
    body = DEFAULT.sub("", NEEDLESS.sub("", "\n".join(line for line in lines if line not in once)))
    whole = "\n".join((*usings, body)) + "\n"
    return "".join(chain.from_iterable(zip(whole.split(HELD), (*texts, ""), strict=True)))
