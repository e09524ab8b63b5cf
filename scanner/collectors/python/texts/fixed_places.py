"""Where the columns of a text of fixed width begin and end, as its lines show."""

import re
from itertools import zip_longest

from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.signs import is_digits

WIDTH = 1024
"""Characters of a line that are looked at."""
EMPTY = 0.95
"""Share of lines in which a place between two columns is blank."""
ALIGNED = 0.85
"""Share of cells that end at one place where a column is aligned to the right."""
DATE_DIGITS = 6
GLUED, GLUED_SIGNS = 8, 10
"""Digits of a date that may stand before something else without a blank, and with two signs between them."""
GROWN_DIGITS = 5
NUMBER_AHEAD = re.compile(r"[A-Z0-9]*[0-9](?=[A-Z])")
NUMBER_ONLY = re.compile(r"[A-Z0-9]*[0-9]\Z")
GROWN_NAME = re.compile(r"[A-Za-z][A-Za-z' -]+\Z")
"""A number and the name that stands right behind it; so many digits it has at least."""
GROUPS = re.compile(r"[-=]{2,}")


def spans_in(lines):
    """Return (start, end) of the columns that the lines of a sample show, [] where they show none."""
    return ruled_spans(lines) or right_aligned(unglued(ungrown(blank_spans(lines), lines), lines), lines)


def ruled_spans(lines):
    """Return (start, end) of the columns that a line of hyphens draws under their names, or []."""
    for line in lines:
        groups = [found.span() for found in GROUPS.finditer(line)]
        if len(groups) >= 2 and not line.strip("-= "):
            return column_spans([start for start, _ in groups])
    return []


def blank_spans(lines):
    """Return (start, end) of the columns between the places that are blank in nearly all lines, or []."""
    usual = sorted(map(len, lines))[len(lines) // 2]
    body = [line for line in lines if len(line) >= usual // 2 and "  " in line]
    filled = [len(body) - place.count(" ") for place in zip_longest(*body, fillvalue=" ")]
    most = (1 - EMPTY) * len(body)
    starts = [n for n, count in enumerate(filled) if count > most and (n == 0 or filled[n - 1] <= most)]
    return column_spans(starts) if len(starts) >= 2 else []


def right_aligned(spans, lines):
    """Return the spans, those whose cells end at one place begun right behind the column before them.

    So frames are printed, and the name of a column may be wider than what stands below it: only then are they moved.
    """
    ends = [ends_in(span, lines) for span in spans]
    starts = [start for start, _ in spans]
    for n in range(1, len(spans)):
        before, here = ends[n - 1], ends[n]
        last = before[int(EMPTY * (len(before) - 1))] if before else starts[n]
        if here and here.count(here[len(here) // 2]) >= ALIGNED * len(here):
            starts[n] = min(starts[n], last)
    moved = column_spans(starts) if spans else []
    return moved if spans and is_title(lines[0], spans) and not is_title(lines[0], moved) else spans


def ends_in(span, lines):
    """Return where the cells of a column end, the lowest first."""
    return sorted(span[0] + len(line[slice(*span)].rstrip()) for line in lines if line[slice(*span)].strip())


def unglued(spans, lines):
    """Return the spans with those cut in two in which a date stands right before something else."""
    found = []
    for start, end in spans:
        at = glued_at(cells_in((start, end), lines))
        found += [(start, start + at), (start + at, end)] if at else [(start, end)]
    return found


def glued_at(cells):
    """Return how long the date is behind which something else stands in nearly all cells; 0 where there is none."""
    for long, is_date in ((GLUED, is_date_of_digits), (GLUED_SIGNS, is_date_with_signs)):
        glued = [cell for cell in cells if len(cell) > long and not cell[long].isspace() and is_date(cell)]
        is_longer = any(cell.isdigit() or (long == GLUED and is_digits(cell[long])) for cell in glued)
        if cells and len(glued) >= EMPTY * len(cells) and not is_longer:  # 27/06/2005 is no 27/06/20
            return long
    return 0


def ungrown(spans, lines):
    """Return the spans with those cut in two in which a number, or a letter for the sex, stands right before more."""
    found = []
    for start, end in spans:
        at = grown_at(cells_in((start, end), lines))
        found += [(start, start + at), (start + at, end)] if at else [(start, end)]
    return found


def grown_at(cells):
    """Return where in nearly all cells a name follows a number, or a date a letter; 0 where neither does."""
    if not cells:
        return 0
    if len([cell for cell in cells if cell[:1].isalpha() and is_date_of_digits(cell[1:])]) >= EMPTY * len(cells):
        return 1
    number = NUMBER_AHEAD.match(cells[0])
    at = number.end() if number else 0
    if not at or sum(map(str.isdigit, cells[0][:at])) < GROWN_DIGITS:
        return 0
    names = [cell[at:] for cell in cells if NUMBER_ONLY.match(cell[:at]) and GROWN_NAME.match(cell[at:])]
    return at if len(names) >= EMPTY * len(cells) and len(set(map(len, names))) > 1 else 0


def cells_in(span, lines):
    """Return what stands in a column, where anything does."""
    return [cell for cell in (line[slice(*span)].strip() for line in lines) if cell]


def is_date_of_digits(cell):
    """Tell whether a cell begins with the eight digits of a date."""
    return parse_date(cell[:GLUED]) is not None or bool(day_first(cell[:GLUED]))


def is_date_with_signs(cell):
    """Tell whether a cell begins with a date of ten characters, and its time does not follow."""
    return cell[GLUED_SIGNS : GLUED_SIGNS + 1] not in "T:" and parse_date(cell[:GLUED_SIGNS]) is not None


def day_first(text):
    """Return a date of eight digits, day, month and year, with signs between these, or ''."""
    written = "/".join((text[:2], text[2:4], text[4:])) if len(text) == GLUED and is_digits(text) else ""
    return written if written and parse_date(written) else ""


def column_spans(starts):
    """Return (start, end) of columns that reach from their first place to the next one."""
    return list(zip([0, *starts[1:]], [*starts[1:], WIDTH]))[:64]


def is_title(line, spans):
    """Tell whether words run across the edge of a column in a line without the digits of a date."""
    across = any(line[start - 1 : start].strip() and line[start : start + 1].strip() for start, _ in spans[1:])
    return across and sum(map(str.isdigit, line)) < DATE_DIGITS
