"""Calls in programs that stand over several lines: an argument a line, setters one below the other, chains."""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS

CALL_CLOSES, CALL_GOES_ON, BRACKETS_OPEN = (")", "}"), (".", "->", "?."), ("(", "{")
CALL_OPENS = re.compile(r"(?:\(|[A-Za-z0-9_(\[]\{|\bnew [A-Za-z0-9_.<>]{1,60} ?\{)\Z")
"""How a line ends behind which arguments stand, and not the lines of a block."""
ARGUMENT_ENDS = (b'",\n', b"',\n", b'")\n', b"')\n", b'");\n', b"');\n", b'",\r\n', b'");\r\n')
BETWEEN_ENDS = bytes(sign for sign in range(256) if sign not in b"\"'),;\r\n")
"""How lines of programs end that hold one argument, one step of a chain, or one setter; and what stands in none."""
OPTION = re.compile(
    r"(?<!\S)--?([A-Za-z][\w-]{2,40})[ =]{1,3}"
    r"(?:\"([^\"\n]{0,200})\"|'([^'\n]{0,200})'|([^\s\"'(){}$-][^\s\"']{0,100}))"
)
"""An option of a command and its value: -GivenName "Ann", --surname=Smith."""
SETTER = re.compile(r"(?:\.|->)set_?[A-Z][A-Za-z0-9_]{0,40}\(")
FEWEST_ARGUMENTS, MOST_ARGUMENTS = 10, 40
"""Lines of calls in a text, and of one call."""


def has_call_lines(head):
    """Tell whether a text may hold calls over several lines."""
    if b'"' not in head and b"'" not in head:
        return False
    signs = head.translate(None, BETWEEN_ENDS)  # no fewer stand in these, and most programs have too few
    return all(sum(map(text.count, ARGUMENT_ENDS)) >= FEWEST_ARGUMENTS for text in (signs, head))


def whole_calls(lines):
    """Yield lines without their indents, those of one call or of setters one below the other put together."""
    held, is_open = [], False
    for line in lines:
        bare = line.strip()[:CELL_CHARACTERS]
        if is_open and bare.startswith(CALL_CLOSES):
            yield " ".join([*held, bare])
            held, is_open = [], False
        elif is_next(held, bare) or (is_open and len(held) < MOST_ARGUMENTS and not opens_call(bare)):
            held.append(bare)
        else:
            yield from unjoined(held) if is_open else filter(None, [" ".join(held)])
            held, is_open = [bare], opens_call(bare)
    yield from unjoined(held) if is_open else filter(None, [" ".join(held)])


def opens_call(bare):
    """Tell whether arguments stand behind a line: most lines end otherwise, and need not be searched."""
    return bare.endswith(BRACKETS_OPEN) and CALL_OPENS.search(bare) is not None


def unjoined(held):
    """Return the lines behind what opens something that does not end soon."""
    return [held[0], *whole_calls(held[1:])]


def is_next(held, bare):
    """Tell whether a line goes on what stands above it: a step of a chain, or another setter."""
    if not held or len(held) > MOST_ARGUMENTS:
        return False
    return bare.startswith(CALL_GOES_ON) or bool("set" in bare and SETTER.search(bare) and SETTER.search(held[-1]))


def option_pairs(line):
    """Return [(label, value)] of the options of a command, at least two or at the beginning of a line."""
    bare = line.strip()
    if not bare.startswith("-") and " -" not in bare:
        return []
    found = [(label, first or second or other) for label, first, second, other in OPTION.findall(bare)]
    return found if len(found) > 1 or bare.startswith("-") else []
