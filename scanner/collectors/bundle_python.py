"""The target's Python program, joined from scanner/collectors/python in a fixed order."""

from __future__ import annotations

import base64
import functools
import re
import zlib
from collections.abc import Sequence
from pathlib import Path

from scanner.collectors.bundle_built import PYTHON, built
from scanner.collectors.bundle_kept import Packing, packed_as
from scanner.collectors.bundle_later import later_lines
from scanner.collectors.bundle_rooms import PARTS

PACKAGE = "scanner.collectors.python"
FOLDER = Path(__file__).with_name("python")
LEVEL = 4
"""Of zlib: the next ones save a twentieth of the letters and take twice as long, at every start."""
PACKING = Packing("content-scan.zlib", functools.partial(zlib.compress, level=LEVEL))

WHOLE_BLOCKS = {"MALLOC_MMAP_THRESHOLD_": "1048576", "MALLOC_TRIM_THRESHOLD_": "2097152"}
"""The environment that the program is started in: blocks of a MiB and more are then mapped one by one, grow where they
are and leave no hole behind. Of itself glibc maps only those larger than any freed before (mallopt(3),
M_MMAP_THRESHOLD), and a text of 12 MiB took 25 MiB more than it needed. posix/stray.sh says the same; other libraries
of C do not know the words. What is free at the end of the heap goes back from 2 MiB on (M_TRIM_THRESHOLD), twice the
first, as glibc sets it itself: with the 128 KiB that it would be now, a log took a twentieth longer.
"""
CALL = "main(sys.argv)"
"""The last thing that the program does."""
QUOTES = '"""'
KEPT = ("= ", "(", ", ")
"""What stands before a text in triple quotes that is a value, and so kept whole; before a docstring nothing stands."""
OTHER_PART = re.compile(rf"\nfrom {re.escape(PACKAGE)}\S* import (?:\([^)]*\)|.*)(?=\n)")
COMMENT = re.compile(r"""#[ !][^"'\n]*(?=\n)""")
"""These know the style of the package and not all of Python (a comment holds no quotes): the parser, which knows, takes
thirty times as long at every start. tests/stray/test_program.py holds every part to what the parser says.
"""


@functools.cache
def stray_program() -> str:
    """Return the source of the content scanner for `python3 -I -B -`; the package docstring has its contract.

    Its first lines, which are comments, tell first.py what need not be compiled at its start.
    """
    return built(PYTHON).decode() or joined_program()


def joined_program() -> str:
    """Return the same, joined from its parts."""
    sources = {name: source_of(name) for name in PARTS}
    return later_lines(sources) + "".join(joined_part(name, source) for name, source in sources.items())


def with_fingerprints(program: str, known: Sequence[bytes]) -> str:
    """Return the source with fingerprints of known exports in it: their keys are in no argument and no file."""
    texts = "".join(f"'{base64.b64encode(data).decode()}', " for data in known)
    whole, _, end = program.rpartition(CALL)
    return f"{whole}main(sys.argv, ({texts})){end}" if known else program


def part_by_part(program: str) -> str:
    """Return source that runs a program as first.py does, for an interpreter that it need not look at."""
    return f"first = {{'__name__': 'first'}}\nexec({first_part()!a}, first)\nfirst['run']({program!a})\n"


def packed(program: str, place: Path | None = None) -> str:
    """Return a program as first.py takes it from its standard input: a third of the letters, and all of them ASCII.

    In `place` it is kept for the next start.
    """
    return as_letters(packed_as(PACKING, program.encode(), place))


def as_letters(program: bytes) -> str:
    """Return a packed program as it travels."""
    return base64.b64encode(program).decode("ascii")


@functools.cache
def first_part() -> str:
    """Return the source of what looks at the interpreter, then unpacks and runs the program on its standard input."""
    return joined_part("first", source_of("first"))


def source_of(name: str) -> str:
    """Return the text of one part as it stands in its room; `first` stands before them."""
    return FOLDER.joinpath(PARTS.get(name, ""), f"{name}.py").read_text(encoding="utf-8")


def joined_part(name: str, source: str) -> str:
    """Return a part without its docstrings, its comments and its imports of other parts."""
    lines = [line for line in map(str.rstrip, _code(source).splitlines()) if line]
    return "\n".join((f"# {name}", *_filled(lines))) + "\n"


def _code(source: str) -> str:
    """Return what is left between docstrings, and the texts that are values."""
    source = f"\n{source}"
    found, bare, at = "", 0, 0
    while (opened := source.find(QUOTES, at)) >= 0:
        begin = source.rfind("\n", 0, opened) + 1
        docstring = not source[begin:opened].strip(" ")
        if not docstring and not source.endswith(KEPT, begin, opened):
            at = opened + len(QUOTES)  # three quotes inside another text
            continue
        at = source.index(QUOTES, opened + len(QUOTES)) + len(QUOTES)
        found += _bare(source[bare:opened]) + ("" if docstring else source[opened:at])
        bare = at
    return found + _bare(source[bare:])


def _bare(code: str) -> str:
    """Return code without comments and imports of other parts."""
    if PACKAGE in code:
        code = OTHER_PART.sub("", code)
    return COMMENT.sub(_unless_text, code) if "#" in code else code


def _unless_text(found: re.Match[str]) -> str:
    """Return a comment that stands where none of ours does, since it is part of a text; nothing for the others."""
    before = found.string[: found.start()]
    return "" if before.endswith(("\n", "  ")) else found[0]


def _filled(lines: list[str]) -> list[str]:
    """Return the lines, with a `pass` where a block held nothing but its docstring."""
    filled = []
    for place, line in enumerate(lines):
        filled.append(line)
        if line[-1] == ":" and _indent("".join(lines[place + 1 : place + 2])) <= _indent(line):
            filled.append(" " * (_indent(line) + 4) + "pass")
    return filled


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
