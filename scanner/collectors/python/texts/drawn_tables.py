"""Tables that are drawn in a text: with bars or boxes, or written for LaTeX, a wiki or AsciiDoc."""

import re

from scanner.collectors.python.tables.glance import has_any_sign, has_sign
from scanner.collectors.python.texts.blocks import AROUND_CELLS, BAR_OF_CELLS
from scanner.collectors.python.texts.collected import Tables, bounded_lines

WIDEST_WIKI, WIDEST_ROW = 1024, 256
"""Cells of a row of a wiki page, and of one of AsciiDoc."""
DRAWN_RULE = frozenset("|+-=: ")
BARS = "\u2502\u2503\u2551"
BOX_SIGNS = {**dict.fromkeys(range(0x2500, 0x2580), "+"), **dict.fromkeys(map(ord, BARS), "|")}
"""Signs of which boxes are drawn -> those of plain tables."""
LATEX_END = re.compile(r"(?:\\\\|\\tabularnewline\b)(?:\[[^\]]*\])?\s*(?:\\[a-z]+(?:\{[^}]*\})?\s*)*$")
LATEX_REACH = 256
"""Characters at the end of a line in which the end of its row is looked for."""


def read_drawn(work):
    """Yield what is to be said of each table that is drawn with bars, or written for LaTeX, in a text."""
    head = work.text.data
    is_latex = has_sign(head, b"\\begin{") and (b"\\begin{tab" in head or b"\\begin{longtab" in head)
    is_boxed = b"\xe2" in head and any(bar.encode() in head for bar in BARS)
    if b"|" not in head and not is_latex and not is_boxed:
        return []
    if has_sign(head, b"\n|-") and b"{|" in head:
        return read_wiki(work)
    if has_sign(head, BAR_OF_CELLS) and AROUND_CELLS.search(head):
        return read_asciidoc(work)
    if not (is_latex or is_boxed) and not head.startswith(b"|") and not has_any_sign(head, (b"\n|", b"\n+--")):
        return []
    tables = Tables(work)
    number, within = 0, False
    for line in bounded_lines(work):
        bare = line.strip().translate(BOX_SIGNS) if is_boxed else line.strip()
        cells = latex_cells(bare) if is_latex else drawn_cells(bare)
        if cells is None:
            within = within and bare.startswith(("+", "\\"))
            continue
        number += not within
        within = True
        table = tables.rows(number)
        if cells and table is not None:
            table.add(cells)
    return tables.parts()


def read_wiki(work):
    """Return what is to be said of each table of a wiki page: cells on one line or on their own, rows between '|-'."""
    tables = Tables(work)
    number, row = 0, None
    for line in bounded_lines(work):
        bare = line.strip()
        if bare.startswith(("{|", "|-", "|}", "|+")):
            if row:
                table = tables.rows(number)
                if table is not None:
                    table.add(row)
            number += bare.startswith("{|")
            row = None if bare.startswith("|}") else []
        elif row is not None and len(row) < WIDEST_WIKI and bare[:1] in {"|", "!"}:
            cells = bare[1:].replace("!!", "||").split("||")
            row.extend(cell.rpartition("|")[2].strip(" *'[]") for cell in cells)
    return tables.parts()


def read_asciidoc(work):
    """Return what is to be said of each table of AsciiDoc: a bar before each cell, and as many as in the first row."""
    tables = Tables(work)
    number = wide = 0
    row = None
    for line in bounded_lines(work):
        bare = line.strip()
        if bare[:1] == "|" and not bare.strip("|="):
            number, wide, row = number + (row is None), 0, [] if row is None else None
        elif row is not None and bare.startswith("|"):
            cells = [cell.strip(" *`_'") for cell in bare[1:].split("|")]
            wide = wide or (len(cells) if len(cells) > 1 else 0)
            row += cells
        if row and (len(row) == wide or (not bare and not wide and len(row) > 1)):
            wide = len(row)
            table = tables.rows(number)
            if table is not None:
                table.add(row)
            row = []
        elif row and len(row) > max(wide, WIDEST_ROW):
            row = row[-1:]
    return tables.parts()


def drawn_cells(line):
    """Return the cells between the bars of a line, [] for a rule, None where the line is no part of a table."""
    if not line.startswith("|"):
        return None
    if DRAWN_RULE.issuperset(line):
        return []
    return [unslashed(cell.strip(" *`_'")) for cell in line.strip("|").replace("||", "|").split("|")]


def unslashed(cell):
    """Return a cell, a last name without the slashes around it that it has in family trees: Ann /Smith/."""
    first = cell.find("/")
    is_of_tree = first > 0 and cell[first - 1] == " " and first < len(cell) - 1 and cell[-1] == "/"
    return cell.replace("/", "") if is_of_tree else cell


def latex_cells(line):
    """Return the cells of a row for LaTeX, None where the line is none."""
    end = LATEX_END.search(line, max(0, len(line) - LATEX_REACH))
    if end is None or "&" not in line:
        return None
    return [cell.strip().replace("\\&", "&").replace("\\_", "_") for cell in line[: end.start()].split("&")]
