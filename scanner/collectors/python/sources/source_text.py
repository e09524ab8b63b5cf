"""Whether a text is a program: its lines begin and end as those of letters, lists and records do not."""

import re
from itertools import islice

from scanner.collectors.python.tables.glance import has_any_sign, has_sign

PUBLISHED = b"Metadata-Version:"
"""How the description of a Python package begins (PEP 566)."""
SOURCE_LINES = 400
SOURCE_STARTS = (
    b"#include", b"#define", b"#!", b"//", b"/*", b"*/", b"import ", b"from ", b"def ", b"class ", b"return",
    b"package ", b"use ", b"using ", b"function ", b"func ", b"fn ", b"let ", b"const ", b"var ", b"public ",
    b"private ", b"static ", b"if (", b"else", b"end", b">>> ", b"assert", b"print",
)  # fmt: skip
SOURCE_BEGINS = (
    b"#!/", b"import ", b"package ", b"using ", b"#include", b"#ifndef ", b"#ifdef ", b"#pragma ", b"#define ",
    b"<?php", b'"""', b"# -*- ",
)  # fmt: skip
"""How a program begins, and nothing else does."""
REMARK_BEGINS, PYTHON_BEGINS, PROGRAM_BYTES = (b"/*", b"//"), (b"#", b"'''", b'r"""'), 4096
PROGRAM_LINE = re.compile(
    rb"\n(?:#[ \t]{0,4}(?:include|ifn?def|define|pragma)[ \t]|(?:import|package|using) [A-Za-z_][A-Za-z0-9_.*]{0,80};)"
)
PYTHON_LINE = re.compile(
    rb"\n(?:import [A-Za-z_][A-Za-z0-9_.]{0,80}\r?\n|from [A-Za-z0-9_.]{1,80} import [A-Za-z0-9_(*]"
    rb"|def [A-Za-z0-9_]{1,80}\(|class [A-Za-z0-9_]{1,80}[(:])"
)
"""How others begin, and a line that soon follows the remark: by these most need not have their lines told apart."""
REMARK_ENDS = b"*/"
PYTHON_OPENS = re.compile(
    rb"(?:\"[^\"\n]{1,200}\"\r?\n(?:\r?\n)?)?"
    rb"(?:import [A-Za-z_][A-Za-z0-9_.]{0,80}\r?\n|from [A-Za-z0-9_.]{1,80} import [A-Za-z0-9_(*])"
)
"""What a program in Python begins with, behind a line within quotes or at once."""
SOURCE_ENDS = (
    b";", b"{", b"}", b"(", b"):", b"\\", b"->", b"=>", b"&&", b"||", b"')", b'")', b"()", b'"""', b"})",
)  # fmt: skip
"""How lines of programs begin and end, and lines of letters, lists and records do not."""
BACKSLASH, MARKS_BYTES = b"\\", 16
REGISTER_MARKS = re.compile(rb"(?:\A|[ ,;|\t/\\])(?:(?:[/\\A-Z#-](?:[ ,;|\t]{1,3}|(?=[/\\]))){2}|/[ ,;|\t]?)\\\Z")
"""How a line of a register of a school ends: present in the morning and the afternoon, `/\\` or `/ \\`, each day."""
PUTS_ROWS = b"INSERT"
"""How a line begins that puts rows into a database, whatever it ends with."""
FEWEST_CELLS, ROWS_ASKED, PROGRAM_SIGNS = 2, 20, b"(){}="
"""Semicolons of a row, each behind its cell, rows that are looked at, and signs that stand in none."""
SQL_INTO, SQL_PUTS = b"into ", (b"insert", b"replace", b"upsert", b"ignore", b"all")
SQL_REMARK, SQL_COPIED = b"--", b"from stdin"
"""How a dump of Postgres begins, and what stands above its rows."""
SQL_STARTS = (
    b"insert ", b"copy ", b"replace ", b"upsert ", b"into ", b"values", b"(0", b"(1", b"(2", b"(3", b"(4", b"(5",
    b"(6", b"(7", b"(8", b"(9", b"('", b"(n'", b'("', b"(null", b"(default", b")", b"/*", b"lock ", b"unlock ",
    b"set ", b"drop ", b"create ", b"alter ", b"add ", b"use ", b"select ", b"delete ", b"truncate ", b"commit",
    b"start ", b"begin", b"grant ", b"comment ", b"pragma ", b"primary ", b"foreign ", b"constraint ",
)  # fmt: skip
"""What a text has that puts rows into a database, behind which words, and how its lines begin; in small letters."""
STARTS_OF = {start[:2]: tuple(other for other in SOURCE_STARTS if other[:2] == start[:2]) for start in SOURCE_STARTS}
ASSIGNING = (b' = "', b" = '")
ENDS_OF = {end[-1]: tuple(other for other in SOURCE_ENDS if other[-1] == end[-1]) for end in SOURCE_ENDS}
"""The same by the first two signs, and by the last: of most lines none need be compared."""


def is_source(head, small):
    """Tell whether a text is a program, or the description of a published package: what it shows are examples.

    `small`: the text in small letters.
    """
    if head.startswith(PUBLISHED):
        return True
    filled = head.lstrip()
    if filled.startswith((b"{", b"[", b"- {")):
        return False  # data in JSON or YAML
    if filled.startswith(SOURCE_BEGINS) or opens_program(filled):
        return True
    lines = head.split(b"\n", SOURCE_LINES)[:SOURCE_LINES]
    first = next(filled_of(lines), b"")
    enough = max(5, 0.25 * len(lines))
    found = source_lines(filled_of(lines), enough)
    if found >= enough:  # as of most programs, whichever of their lines are empty
        return not are_cells(first, lines) and not puts_rows(small, lines, enough)
    filled = list(filled_of(lines))
    if has_any_sign(head, ASSIGNING):
        found = found_with_texts(filled, found)
    if len(filled) < 5 or found >= enough:
        return len(filled) >= 5 and not are_cells(first, lines) and not puts_rows(small, lines, enough)
    is_short = (found >= 0.25 * len(filled) or are_of_program(filled[:2])) and not are_cells(first, lines)
    return is_short and not names_rows(small)  # else rows of a database, and how these are made


def opens_program(filled):
    """Tell whether a text begins with a remark, and soon has a line of the language in which this is one.

    Or with what Python imports, be it behind a line that says what the program does.
    """
    if filled.startswith(REMARK_BEGINS):
        return PROGRAM_LINE.search(filled, 0, max(0, filled.find(REMARK_ENDS)) + PROGRAM_BYTES) is not None
    if filled.startswith(PYTHON_BEGINS):
        return PYTHON_LINE.search(filled, 0, PROGRAM_BYTES) is not None
    return PYTHON_OPENS.match(filled) is not None


def filled_of(lines):
    """Return an iterator of the lines without the blanks around them; of empty ones none."""
    return filter(None, map(bytes.strip, lines))


def names_rows(small):
    """Tell whether rows of a database are put somewhere in a text in small letters."""
    if small.startswith(SQL_REMARK) and has_sign(small, SQL_COPIED):
        return True
    return has_sign(small, SQL_INTO) and any(part.rstrip().endswith(SQL_PUTS) for part in small.split(SQL_INTO)[:-1])


def puts_rows(small, lines, enough):
    """Tell whether a text puts rows into a database and what else it does is no program: their lines end as in one."""
    if not names_rows(small):
        return False
    others = [line for line in filled_of(lines) if not is_of_sql(line)]
    return found_with_texts(others, source_lines(others, enough)) < enough


def is_of_sql(line):
    """Tell whether a line begins as those do that make tables, and put rows into them."""
    return line.lower().startswith(SQL_STARTS)


def are_cells(first, lines):
    """Tell whether lines that end in a semicolon are rows of a table: all have as many, and no sign of a program.

    But for titles, behind which all cells are empty. `first`: the first of them that is filled.
    """
    many = first.count(b";")
    if many < FEWEST_CELLS or not first.endswith(b";"):
        return False
    return all(
        line.count(b";") == many and (line.translate(None, PROGRAM_SIGNS) == line or b";" not in line.rstrip(b";"))
        for line in islice(filled_of(lines), ROWS_ASKED)
    )


def are_of_program(filled):
    """Tell whether two lines are written in a programming language, or assign texts."""
    return found_with_texts(filled, source_lines(filled, 2)) == 2


def found_with_texts(filled, found):
    """Return how many lines are written in a programming language or assign a text; `found`: of the former."""
    assigning = [line for line in filled if ASSIGNING[0] in line or ASSIGNING[1] in line]
    return found + len(assigning) - source_lines(assigning, len(assigning) + 1)


def ends_with_marks(line):
    """Tell whether a line ends with marks of a register, of which the last is a backslash."""
    return line.endswith(BACKSLASH) and REGISTER_MARKS.search(line[-MARKS_BYTES:]) is not None


def source_lines(filled, enough):
    """Return how many lines are written in a programming language, or `enough`; SQL that holds rows is not."""
    found = 0
    for line in filled:
        ends = ENDS_OF.get(line[-1])
        if ends is None or not line.endswith(ends) or line.startswith(PUTS_ROWS) or ends_with_marks(line):
            starts = STARTS_OF.get(line[:2])
            if starts is None or not line.startswith(starts):
                continue
        found += 1
        if found >= enough:
            break
    return found
