"""Pieces of text on a page to lines of cells, and lines that form columns to rows of tables."""

import math
from collections import namedtuple

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.tables.tables import Table

Cell = namedtuple("Cell", "start end text")
LINE_HEIGHT = 0.4
"""Of the size of letters: how far a piece may stand above or below the others of its line."""
WORD_GAP = 0.15
CELL_GAP = 0.6
"""Of the size of letters: from where a gap parts words, and cells."""
OVERPRINT = 0.2
MOST_TABLES = 16
BUSY_LINE = 3
BUSY_LINES = 5
"""Pieces in a line, and such lines on a page, from which columns are learnt."""
COMMON = 0.8
HEADER_SHARE = 0.5
"""Of the places where columns may begin: a line that has so many of them is taken for their header."""
SAME_GAP = 0.1
FULL_LINES = 5
CUT_GAP = 1.0
CUT_CHARACTERS = 3
"""On the average between the places where text is cut: letters that are each drawn alone are no cells."""


class Layout:
    """Parts the lines of one page after another; where columns began on the page before is remembered."""

    def __init__(self):
        self.starts = frozenset()

    def cells(self, lines):
        """Return the Cells of each of the lines of a page."""
        if sum(len(line) >= BUSY_LINE for line in lines) >= BUSY_LINES:
            found = common_starts(lines)
            self.starts = self.starts if self.starts and self.starts <= found else found
        return [cells_of(line, self.starts) for line in lines]


def lines_of(fragments):
    """Return the Fragments of a page by line, from left to right."""
    lines, first = [], None
    for piece in sorted(fragments, key=lambda piece: (piece.turn, -piece.across)):
        if (
            first
            and piece.turn == first.turn
            and first.across - piece.across <= LINE_HEIGHT * max(first.size, piece.size)
        ):
            lines[-1].append(piece)
        else:
            first = piece
            lines.append([piece])
    return [sorted(line, key=lambda piece: piece.start) for line in lines]


def cut_at_seams(lines):
    """Part the cells of a sheet whose text is cut off where the next begins: text objects begin below each other."""
    seams = [{unit_of(place) for piece in line for place, _ in piece.seams} for line in lines]
    busy = [(line, places) for line, places in zip(lines, seams) if len(places) > 1]
    if len(busy) < BUSY_LINES:
        return lines
    common = common_places([places for _, places in busy])
    begun = sum(len(places & common) for _, places in busy)
    if sum(len(piece.text) for line, _ in busy for piece in line) < CUT_CHARACTERS * begun:
        return lines
    return [cut_line(line, common) for line in lines]


def common_places(lines):
    """Return the places that stand in most of the lines, or beside such a one."""
    counts = {}
    for places in lines:
        for place in places:
            counts[place] = counts.get(place, 0) + 1
    near = {place: counts.get(place - 1, 0) + count + counts.get(place + 1, 0) for place, count in counts.items()}
    return {place for place, count in near.items() if count >= COMMON * len(lines)}


def cut_line(line, common):
    """Return the Fragments of a line, none reaching into the text that begins behind it at one of the common places."""
    pieces = []
    for joined in line:
        start, at = joined.start, 0
        for place, offset in joined.seams:
            if offset > at and unit_of(place) in common:
                pieces.append(joined._replace(start=start, end=place, text=joined.text[at:offset]))
                start, at = place, offset
        pieces.append(joined._replace(start=start, text=joined.text[at:]))
    for number in range(1, len(pieces)):
        before, piece = pieces[number - 1], pieces[number]
        begins = start_of(piece) in common and any(unit_of(place) == start_of(piece) for place, _ in piece.seams)
        is_twice = piece.text == before.text and abs(piece.start - before.start) < OVERPRINT * piece.size
        if begins and not is_twice and piece.start - before.end < WORD_GAP * piece.size:
            pieces[number - 1] = before._replace(end=piece.start - CUT_GAP * piece.size)
    return pieces


def common_starts(lines):
    """Return the places, in whole units, where pieces begin in most lines that have several: columns, however near."""
    busy = [line for line in lines if len(line) >= BUSY_LINE]
    common = common_places([starts_in(line) for line in busy])
    header = next((here for here in map(starts_in, busy) if len(here & common) >= HEADER_SHARE * len(common)), set())
    headed = {place + step for place in header for step in (-1, 0, 1)}
    gaps = gaps_before(busy)
    return frozenset(place for place in common if place in headed or not is_within_value(gaps.get(place, [])))


def starts_in(line):
    """Return the places where the pieces of a line begin."""
    return set(map(start_of, line))


def gaps_before(lines):
    """Return the gaps before the pieces that begin at each place, in sizes of letters."""
    gaps = {}
    for line in lines:
        for before, piece in zip(line, line[1:]):
            gaps.setdefault(start_of(piece), []).append((piece.start - before.end) / (piece.size or 1.0))
    return gaps


def is_within_value(gaps):
    """Tell whether pieces follow what is before them as words do that are always as long: parts of a number."""
    return bool(gaps) and max(gaps) < CELL_GAP and max(gaps) - min(gaps) < SAME_GAP


def start_of(piece):
    """Return where a piece begins, in whole units."""
    return unit_of(piece.start)


def unit_of(place):
    """Return a place in whole units."""
    return math.floor(place + 0.5)


def cells_of(pieces, starts):
    """Return the Cells of one line."""
    cells = []
    for piece in pieces:
        gap = (piece.start - cells[-1].end) / (piece.size or 1.0) if cells else CELL_GAP
        is_full = cells and len(cells[-1].text) >= CELL_CHARACTERS
        if is_full or gap >= CELL_GAP or (gap >= WORD_GAP and start_of(piece) in starts):
            cells.append(Cell(piece.start, piece.end, piece.text))
            continue
        before = cells[-1]
        if piece.text == before.text and abs(piece.start - before.start) < OVERPRINT * piece.size:
            continue  # printed twice, to look bold
        text = before.text + (" " if gap >= WORD_GAP else "") + piece.text
        cells[-1] = Cell(before.start, max(before.end, piece.end), text)
    return cells


def page_columns(lines):
    """Return (cells in a full line, their extents: none where they do not stand below each other).

    Full are the lines with the most cells of which there are enough beside those with empty cells.
    """
    counts = {}
    for line in lines:
        if len(line) > 1:
            counts[len(line)] = counts.get(len(line), 0) + 1
    if not counts:
        return 0, []
    usual = max(count for count in counts if counts[count] * FULL_LINES >= max(counts.values()))
    extents = []
    for cell in sorted((cell for line in lines if len(line) == usual for cell in line), key=lambda cell: cell.start):
        if extents and cell.start < extents[-1][1]:
            extents[-1] = (extents[-1][0], max(extents[-1][1], cell.end))
        else:
            extents.append((cell.start, cell.end))
    return usual, extents if len(extents) >= usual else []


def column_of(cell, extents):
    """Return the column that a cell stands in: the one whose half of the gaps beside it holds the cell's middle."""
    middle = (cell.start + cell.end) / 2
    for number in range(len(extents) - 1):
        if middle < (extents[number][1] + extents[number + 1][0]) / 2:
            return number
    return len(extents) - 1


def row_of(line, extents):
    """Return the texts of a line by column, or in their order where there are no columns."""
    if not extents:
        return [cell.text for cell in line]
    row = [""] * len(extents)
    for cell in line:
        number = column_of(cell, extents)
        row[number] = row[number] + " " + cell.text if row[number] else cell.text
    return row


def header_of(line, extents):
    """Return the texts of the first line, in their order where each column has one: they may stand left of numbers."""
    return row_of(line, [] if len(line) == len(extents) else extents)


class PageTables:
    """The tables of a document: pages with columns at the same places continue one of them."""

    def __init__(self, context):
        self.context = context
        self.known = []
        """[cells in a line, extents, Table] of each."""

    def add(self, lines):
        """Take the lines of a page."""
        usual, extents = page_columns(lines)
        if not usual:
            return
        found = self._like(usual, extents)
        for line in lines if found else ():
            if len(line) > 1:
                found[2].add(header_of(line, found[1]) if not found[2].rows else row_of(line, found[1]))

    def _like(self, usual, extents):
        """Return the table whose columns these are, a new one where there is none; None where there are too many."""
        for known in self.known:
            if known[0] == usual and not extents and not known[1]:
                return known
            if extents and known[1] and fits(extents, known[1]):
                known[1] = widened(known[1], extents)
                return known
        if len(self.known) >= MOST_TABLES:
            return None
        self.known.append([usual, extents, Table(self.context)])
        return self.known[-1]

    def judgements(self, remaining):
        """Return the Judgements on tables of people; `remaining` is the share of pages not read to those read."""
        judged = [(known[2], known[2].finish(int(known[2].rows * remaining))) for known in self.known]
        return [judgement for _, judgement in judged if judgement.people]

    def dates_events(self):
        """Tell whether the header of a table, once it is judged, says that no date below is a birth."""
        return any(known[2].dates_events for known in self.known)


def overlapped(extent, extents):
    """Return the numbers of the columns that an extent overlaps."""
    return [n for n, other in enumerate(extents) if extent[0] < other[1] and other[0] < extent[1]]


def fits(extents, known):
    """Tell whether each column overlaps exactly one of the known ones, in their order."""
    places = [overlapped(extent, known) for extent in extents]
    if not all(len(place) == 1 for place in places):
        return False
    return all(before[0] < after[0] for before, after in zip(places, places[1:]))


def widened(known, extents):
    """Return known columns as wide as what was found in them."""
    wide = list(known)
    for extent in extents:
        number = overlapped(extent, known)[0]
        wide[number] = (min(wide[number][0], extent[0]), max(wide[number][1], extent[1]))
    return wide
