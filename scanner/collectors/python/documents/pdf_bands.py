"""Rows of a table on a page whose cells are several lines high: between rows is more room than between lines."""

import math

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.documents.pdf_layout import BUSY_LINES, Cell

FEWEST_BROKEN = 3
"""Lines of a page that go on with the row of the line before."""
NARROWER = 2
"""Tenths: how much less room there is at least between lines than between rows."""
UNBROKEN = "@/._-"
"""At such a sign a word goes on in the next line."""


def bands_of(lines, cells):
    """Return the rows of a page, each a list of Cells: [] where every line is one.

    `lines` are its Fragments and `cells` their Cells, by line.
    """
    room = [room_between(*pair) for pair in zip(lines, lines[1:])]
    counts = {}
    for one in room:
        counts[one] = counts.get(one, 0) + 1
    widest = max([one for one, count in counts.items() if count >= BUSY_LINES] or [0])
    bands = []
    for line, one in zip(cells, [widest, *room]):
        if one > widest - NARROWER:
            bands.append([])
        bands[-1].append(line)
    if len(bands) < BUSY_LINES or len(cells) - len(bands) < FEWEST_BROKEN:
        return []
    return list(map(cells_below_each_other, bands))


def room_between(line, following):
    """Return how far one line stands below another, in tenths; between writing that is turned, more than a page."""
    if line[0].turn != following[0].turn:
        return math.inf
    return math.floor((line[0].across - following[0].across) * 10 + 0.5)


def cells_below_each_other(band):
    """Return the Cells of one row: what stands below each other in its lines is one."""
    if len(band) == 1:
        return band[0]
    found = [cell for line in band for cell in line]
    columns = []
    for number in sorted(range(len(found)), key=lambda number: found[number].start):
        cell = found[number]
        if columns and is_below(cell, columns[-1]):
            columns[-1][1] = max(columns[-1][1], cell.end)
            columns[-1][2].append(number)
        else:
            columns.append([cell.start, cell.end, [number]])
    return [Cell(start, end, joined_text([found[n].text for n in sorted(numbers)])) for start, end, numbers in columns]


def is_below(cell, column):
    """Tell whether a fifth of the narrower of a cell and a column, as far as it is known, is below the other."""
    narrower = min(cell.end - cell.start, column[1] - column[0])
    return (min(cell.end, column[1]) - cell.start) * 5 > narrower


def joined_text(texts):
    """Return the lines of a cell as one."""
    text = ""
    for one in texts:
        is_one_word = text and (text[-1] in UNBROKEN or one[:1] in UNBROKEN)
        text += one if is_one_word or not text else " " + one
    return text[:CELL_CHARACTERS]
