"""Writes scanner/collectors/dotnet_order.py: in which order the C# files are joined to be packed smallest.

Run `python -m tests.dotnet.order` when what travels has become too long for one Send (it takes a quarter of a minute).
"""

from __future__ import annotations

import textwrap
import zlib
from collections.abc import Sequence
from pathlib import Path

from scanner.collectors.bundle_dotnet import USING, joined, own_names, parts, source_of
from scanner.collectors.dotnet_names import with_names

FILE = Path(__file__).parents[2] / "scanner/collectors/dotnet_order.py"
LAST = "Lists.cs"
"""Words, which are like no program."""
NEAR = (1.0, 0.6, 0.4, 0.2)
"""What it is worth to be like the file before, the one before that, and so on."""
EACH = 12
"""Of so many files one is tried as the first."""
TOP = '''"""In which order the C# files are joined: like beside like, which is packed to a thirty-fifth less.

Written by tests/dotnet/order.py. Files that are not named here come last, by their names.
"""

ORDER_TEXT = """
'''


def ordered() -> list[str]:
    """Return the names of all files in the best order that was found."""
    names = own_names()
    texts = {part: with_names(USING.sub("", joined({part: source_of(part)})), names) for part in sorted(parts())}
    programs = [part for part in texts if part != LAST]
    alone = {part: packed([part], texts) for part in programs}
    spared = {
        (one, other): alone[one] + alone[other] - packed([one, other], texts)
        for one in programs
        for other in programs
        if one < other
    }
    spared.update({(other, one): count for (one, other), count in spared.items()})
    tried = [[*chain_from(first, programs, spared), LAST] for first in programs[::EACH]]
    return min(tried, key=lambda order: packed(order, texts))


def chain_from(first: str, programs: Sequence[str], spared: dict[tuple[str, str], int]) -> list[str]:
    """Return all files, behind each the one that is most like those before it."""
    order, left = [first], set(programs) - {first}
    while left:
        last = list(zip(order[::-1], NEAR, strict=False))
        order.append(max(sorted(left), key=lambda part: sum(spared[one, part] * worth for one, worth in last)))
        left.remove(order[-1])
    return order


def packed(order: Sequence[str], texts: dict[str, str]) -> int:
    """Return how many bytes files are when packed one behind the other."""
    return len(zlib.compress("".join(texts[part] for part in order).encode(), 9))


def main() -> None:
    """Write the file."""
    stems = " ".join(part.removesuffix(".cs") for part in ordered())
    FILE.write_text(TOP + "\n".join(textwrap.wrap(stems, 115)) + '\n"""\nORDER = tuple(ORDER_TEXT.split())\n')


if __name__ == "__main__":
    main()
