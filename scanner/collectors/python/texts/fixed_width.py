"""Columns under one another: reports and extracts of fixed width."""

import re

from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.collected import bounded_lines, is_of_makers
from scanner.collectors.python.texts.fixed_places import EMPTY, WIDTH, cells_in, day_first, is_title, spans_in
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.life_words import life_topic

WIDTH_SAMPLE = 16 * 1024
WIDTH_LINES = 200
WORD_OF_HEADER = 20
"""Characters of a name of a column behind which the next one stands without a blank."""
SPACED = 0.6
"""Share of lines that must hold two blanks side by side behind their first word."""
FEWEST_LINES = 8
FIRST_ON_PAGE = 2
GAPS = re.compile(r"\s{2,}")


def read_fixed_width(work):
    """Yield what is to be said of a text whose columns are told by the places that are blank in its lines."""
    head = work.text.data[:WIDTH_SAMPLE]
    if head.count(b"  ") < FEWEST_LINES or (b"\n" not in head and b"\r" not in head):
        return []
    if not may_be_spaced(head) or work.is_source():
        return []
    lines = sampled_lines(head)
    is_drawn = sum(line[:1] == "|" for line in lines) > SPACED * len(lines)  # that has its own reader
    if is_drawn or len(lines) < FEWEST_LINES or sum(1 for line in lines if "  " in line.strip()) < SPACED * len(lines):
        return []
    spans = spans_in(lines)
    if len(spans) < 2:
        return []
    days = [n for n, span in enumerate(spans) if are_days_first(cells_in(span, lines))]
    table = Table(work.context)
    for line in bounded_lines(work):
        bare = line.rstrip("\n").lstrip("\f").expandtabs()[:WIDTH]
        is_across = is_title(bare, spans)
        if bare.strip("-= ") and not (is_across and not runs_on(bare, spans)):
            row = cut_at(bare, spans) if is_across else placed(bare, spans)
            if "\f" in line and not all(row[:FIRST_ON_PAGE]):  # the title of a page
                continue
            for n in days:
                row[n] = day_first(row[n]) or row[n]
            table.add(row)
        if table.hopeless() and not table.strangers.folk:
            return []
    judgement = table.finish()
    return [] if is_of_makers(work, judgement) else [("", judgement)]


def may_be_spaced(head):
    """Tell whether enough lines of a sample may hold two blanks behind their first word: quicker than to make sure."""
    if b"\r" in head or b"\f" in head:
        return True
    lines = [line for line in map(bytes.strip, head.split(b"\n")[:-1]) if line][:WIDTH_LINES]
    return len([line for line in lines if b"  " in line or b"\t" in line]) >= SPACED * len(lines)


def sampled_lines(head):
    """Return the lines of a sample that are not blank, without its last one, which may be cut."""
    text = head.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").replace("\f", "")
    lines = [line.expandtabs()[:WIDTH].rstrip() for line in text.split("\n")[:-1]]
    return [line for line in lines if line][:WIDTH_LINES]


def are_days_first(cells):
    """Tell whether nearly all cells are dates of eight digits with the day first, and not as many with the year."""
    if not cells or sum(1 for cell in cells if parse_date(cell)) > len(cells) // 2:
        return False
    return sum(1 for cell in cells if day_first(cell)) >= EMPTY * len(cells)


def placed(line, spans):
    """Return the cells of a line; the words of a header, which may be wider than their column, by where they begin."""
    words = GAPS.split(line.strip())
    if len(words) >= 2 and sum(1 for word in words if len(word) <= 40 and header_kind(word)) >= 2:
        cells = [""] * len(spans)
        at = 0
        for word in words:
            at = line.index(word, at)
            nearest = min(range(len(spans)), key=lambda n: abs(spans[n][0] - at))
            cells[nearest] = (cells[nearest] + " " + word).strip()
            at += len(word)
        return cells
    return cut_at(line, spans)


def cut_at(line, spans):
    """Return what stands in the columns of a line."""
    return [line[start:end].strip() for start, end in spans]


def runs_on(line, spans):
    """Tell whether a line is a header whose words fill their columns: id_paciente and nombre as id_pacientenombre."""
    cells = cut_at(line, spans)
    known = [cell for cell in cells if len(cell) <= WORD_OF_HEADER and (header_kind(cell) or life_topic(cell))]
    is_one = len(known) >= 2 and len(known) * 2 >= len(cells) and all(cells)
    return is_one and not any(" " in cell for cell in cells)
