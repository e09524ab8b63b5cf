"""Columns under one another: reports and extracts of fixed width, and tables drawn with bars or for LaTeX."""

import re
from itertools import zip_longest

from scanner.collectors.python.tables.glance import has_any_sign, has_sign
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.blocks import AROUND_CELLS, BAR_OF_CELLS
from scanner.collectors.python.texts.collected import Tables, is_of_makers
from scanner.collectors.python.texts.labelled import bounded_lines
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.life_words import life_topic

WIDTH_SAMPLE = 16 * 1024
WIDTH_LINES = 200
WORD_OF_HEADER = 20
"""Characters of a name of a column behind which the next one stands without a blank."""
WIDTH, WIDTH_ROW = 1024, 256
"""Characters of a line that are looked at."""
SPACED = 0.6
"""Share of lines that must hold two blanks side by side behind their first word."""
EMPTY = 0.95
"""Share of lines in which a place between two columns is blank."""
ALIGNED = 0.85
"""Share of cells that end at one place where a column is aligned to the right."""
FEWEST_LINES = 8
DATE_DIGITS, FIRST_ON_PAGE = 6, 2
GLUED, GLUED_SIGNS = 8, 10
"""Digits of a date that may stand before something else without a blank, and with two signs between them."""
GROWN_DIGITS = 5
NUMBER_AHEAD = re.compile(r"[A-Z0-9]*[0-9](?=[A-Z])")
NUMBER_ONLY = re.compile(r"[A-Z0-9]*[0-9]\Z")
GROWN_NAME = re.compile(r"[A-Za-z][A-Za-z' -]+\Z")
"""A number and the name that stands right behind it; so many digits it has at least."""
GAPS = re.compile(r"\s{2,}")
GROUPS = re.compile(r"[-=]{2,}")
DRAWN_RULE = frozenset("|+-=: ")
BARS = "\u2502\u2503\u2551"
BOX_SIGNS = {**dict.fromkeys(range(0x2500, 0x2580), "+"), **dict.fromkeys(map(ord, BARS), "|")}
"""Signs of which boxes are drawn -> those of plain tables."""
LATEX_END = re.compile(r"(?:\\\\|\\tabularnewline\b)(?:\[[^\]]*\])?\s*(?:\\[a-z]+(?:\{[^}]*\})?\s*)*$")
LATEX_REACH = 256
"""Characters at the end of a line in which the end of its row is looked for."""


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
    spans = ruled_spans(lines) or right_aligned(unglued(ungrown(blank_spans(lines), lines), lines), lines)
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


def are_days_first(cells):
    """Tell whether nearly all cells are dates of eight digits with the day first, and not as many with the year."""
    if not cells or sum(1 for cell in cells if parse_date(cell)) > len(cells) // 2:
        return False
    return sum(1 for cell in cells if day_first(cell)) >= EMPTY * len(cells)


def column_spans(starts):
    """Return (start, end) of columns that reach from their first place to the next one."""
    return list(zip([0, *starts[1:]], [*starts[1:], WIDTH]))[:64]


def is_title(line, spans):
    """Tell whether words run across the edge of a column in a line without the digits of a date."""
    across = any(line[start - 1 : start].strip() and line[start : start + 1].strip() for start, _ in spans[1:])
    return across and sum(map(str.isdigit, line)) < DATE_DIGITS


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
        elif row is not None and len(row) < WIDTH and bare[:1] in {"|", "!"}:
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
        elif row and len(row) > max(wide, WIDTH_ROW):
            row = row[-1:]
    return tables.parts()


def drawn_cells(line):
    """Return the cells between the bars of a line, [] for a rule, None where the line is no part of a table."""
    if not line.startswith("|"):
        return None
    if DRAWN_RULE.issuperset(line):
        return []
    return [cell.strip(" *`_'") for cell in line.strip("|").replace("||", "|").split("|")]


def latex_cells(line):
    """Return the cells of a row for LaTeX, None where the line is none."""
    end = LATEX_END.search(line, max(0, len(line) - LATEX_REACH))
    if end is None or "&" not in line:
        return None
    return [cell.strip().replace("\\&", "&").replace("\\_", "_") for cell in line[: end.start()].split("&")]
