"""The content scanner for Windows: one C# source, joined from scanner/collectors/dotnet in the order of file names.

PowerShell's Add-Type compiles it with the C# 5 compiler that Windows has; `Entry.Scan` is all that can be called. It
needs these assemblies beside mscorlib: System and System.Core (PowerShell adds the first by itself).
"""

from __future__ import annotations

import collections
import functools
import hashlib
import itertools
import re
import string
from importlib import resources

FOLDER = resources.files("scanner.collectors").joinpath("dotnet")
TEXTS = r"""(@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
TOKENS = re.compile(TEXTS + r"|//[^\n]*|/\*.*?\*/", re.DOTALL)
"""Texts and characters, which are kept, and comments, which are not."""
SIGNS = re.compile(TEXTS + r"|[ \n]?([=,;(){}\[\]<>!?:|&]+)[ \n]?")
"""Signs that need no blank beside them; those for sums do: a - -b is not a--b."""
DEFAULT = re.compile(TEXTS + r"|\bprivate (?!set\b|get\b)|\breadonly ")
"""What a member is that says nothing of who may use it; half of a property that says nothing is what the whole is.

That a field is not written again is said to who reads the source; no field of a type that changes itself is a value.
"""
NAME = re.compile(TEXTS + r"|\b([a-z]\w*)\b")
"""Small names are of variables, parameters and hidden fields: in .NET only a handle of what is used here has one."""
KEPT_TEXT = """
abstract add alias and as ascending async await base bool break by byte case catch char checked class const continue
decimal default delegate descending do double dynamic else enum equals event explicit extern false field file
finally fixed float for foreach from get global goto group handle if implicit in init int interface internal into is
join let lock long nameof namespace new nint not notnull nuint null object on operator or orderby out override
params partial private protected public readonly record ref remove required return sbyte scoped sealed select set
short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unmanaged unsafe
ushort using value var virtual void volatile when where while with yield
"""
KEPT = frozenset(KEPT_TEXT.split())
"""The words of C#, of later ones too, and the hidden field of a SafeHandle."""
USING = re.compile(r"^using [A-Za-z0-9.]+;$", re.MULTILINE)


def parts() -> tuple[str, ...]:
    """Return the names of the files in the order in which they are joined."""
    return tuple(sorted(file.name for file in FOLDER.iterdir() if file.name.endswith(".cs")))


def source_of(part: str) -> str:
    """Return the text of one file as it stands in the folder."""
    return FOLDER.joinpath(part).read_text(encoding="ascii")


@functools.cache
def dotnet_source() -> str:
    """Return the one source: ASCII, without comments, needless blanks and `private`, every `using` once and on top.

    Its variables have short names. As it is written it would not go into one Send of WinRM, 380,928 bytes
    (connectors/winrm/client.py).
    """
    return shortened(joined({part: source_of(part) for part in parts()}))


@functools.cache
def digest() -> str:
    """Return the sha256 of the one source in hexadecimal digits."""
    return hashlib.sha256(dotnet_source().encode("ascii")).hexdigest()


def joined(sources: dict[str, str]) -> str:
    """Return sources as one; no text in them may stand on two lines."""
    bare = [TOKENS.sub(lambda found: found.group(1) or "", source) for source in sources.values()]
    usings = sorted({using for source in bare for using in USING.findall(source)})
    lines = (line.strip() for source in bare for line in USING.sub("", source).splitlines())
    body = SIGNS.sub(lambda found: found.group(1) or found.group(2), "\n".join(filter(None, lines)))
    body = DEFAULT.sub(lambda found: found.group(1) or "", body)
    return "\n".join((*usings, body)) + "\n"


def shortened(source: str) -> str:
    """Return a source with short names instead of its variables': the commonest have the shortest."""
    found = (name.group(2) for name in NAME.finditer(source))
    counts = collections.Counter(name for name in found if name and name not in KEPT)
    letters = string.ascii_lowercase
    signs = itertools.chain.from_iterable(itertools.product(letters, repeat=length) for length in itertools.count(1))
    short = (name for name in map("".join, signs) if name not in KEPT)
    names = dict(zip(sorted(counts, key=lambda name: (-counts[name], name)), short, strict=False))
    return NAME.sub(lambda found: found.group(1) or names.get(found.group(2), found.group(2)), source)
