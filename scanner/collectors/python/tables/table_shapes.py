"""Tables of other shapes: several people in a row, people in columns, births in three columns."""

from itertools import islice, zip_longest

from scanner.collectors.python.tables.beside_them import two_in_a_row
from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.naming import Naming
from scanner.collectors.python.tables.rules import BIRTH, IDENTIFIERS, NAMES
from scanner.collectors.python.values.dates import FIRST_YEAR, MONTHS, births
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.headers import header_kind, words
from scanner.collectors.python.words.table_topics import lists_firms, lists_things

GROUPED_COLUMNS = 128
"""Columns of interest among which a pattern that comes again is looked for."""
FEWEST_TURNED, MOST_TURNED = 5, 64
"""People, and facts about each, that a table on its side has at least and at most."""
MANY_ON_SIDE, EACH_OF_SIDE = 10, 0.9
"""People in a table on its side of whom it is told how they are reached alone, and the share of them that differ."""
TITLE_CELLS = 16
"""Cells of a row that are looked at; one of which all but one are empty is a title."""
DATE_PARTS = {
    word: part
    for part, said in enumerate(("day dd d", "month mm mon m mth", "year yyyy yy y yr"))
    for word in said.split()
}
"""Word over a column -> which part of a date it names."""
BESIDE_DATE_PARTS = frozenset(("of", "birth", "dob", "date", "born", "birthday", "bday", "the", "in"))
SAYS_BIRTH = frozenset(("birth", "dob", "born", "birthday", "bday"))
SAME_DATE = 3
"""Columns that the parts of one date are at most apart, less one."""
TRUE_DATES = 0.85


REACHED_BY = frozenset(("phone", "email"))
"""All that a list of whom to call says of those who are named in it."""


class SeveralNames:
    """The names of rows with several people in each."""

    def __init__(self, parts):
        self.parts = parts

    def texts(self):
        """Return them, those of one person in each row behind those of another."""
        return [text for names in self.parts for text in names.texts()]

    def keep(self):
        """Do what Names does, for each person of each row."""
        return sum(names.keep() for names in self.parts)


class SeveralNaming:
    """The keys of a table that has several people in each row."""

    def __init__(self, groups):
        self.namings = [Naming(columns) for columns in groups]

    def told(self, rows):
        """Do what Naming does, for each person of each row."""
        found = [naming.told(rows) for naming in self.namings]
        return [number for numbers, _ in found for number in numbers], SeveralNames([names for _, names in found])

    def subjects(self, rows):
        """Return what Naming does, for each person of each row."""
        numbers, names = [], []
        for naming in self.namings:
            more_numbers, more_names = naming.subjects(rows)
            numbers += more_numbers
            names += more_names
        return numbers, names

    def bare(self, rows):
        """Return what Naming does, for each person of each row."""
        return [name for naming in self.namings for name in naming.bare(rows)]


def naming_of(columns, header=(), rows=()):
    """Return the Naming of a table with these columns, under a header if it has one, and with such rows."""
    groups = person_groups(columns) or two_in_a_row(columns, header, rows)
    return SeveralNaming(groups) if groups else Naming(columns, rows, header)


def person_groups(columns):
    """Return the columns of each person in a row, those of the others empty; none where a row is of one person."""
    tokens = tokens_of(columns, ())
    start, length, times = longest_repeat([token for token, _ in tokens])
    if not times and all(column.kind in REACHED_BY or column.kind in NAMES for column in columns if column.kind):
        tokens = tokens_of(columns, REACHED_BY)
        start, length, times = longest_repeat([token for token, _ in tokens])
        if length * times < len(tokens):  # as in a rota, where nothing else is said of anybody
            return []
    groups = []
    for number in range(times):
        part = tokens[start + number * length : start + (number + 1) * length]
        places = {n for _, numbers in part for n in numbers}
        groups.append([column if n in places else Column("", False) for n, column in enumerate(columns)])
    return groups


def tokens_of(columns, others):
    """Return (what it tells, column numbers) of names, births, numbers and other kinds; names side by side are one."""
    tokens = []
    for n, column in enumerate(columns):
        if column.kind in NAMES and tokens and tokens[-1][0] == "name" and tokens[-1][1][-1] == n - 1:
            repeats = [columns[m].kind for m in tokens[-1][1]]
            if column.kind not in repeats:
                tokens[-1][1].append(n)
                continue
        if column.kind in NAMES or column.kind in BIRTH or column.kind in IDENTIFIERS or column.kind in others:
            tokens.append(("name" if column.kind in NAMES else column.kind, [n]))
    return merged_births(tokens)[:GROUPED_COLUMNS]


def merged_births(tokens):
    """Return the tokens with the three columns of one birth as one."""
    merged = []
    for token, numbers in tokens:
        if token in BIRTH and merged and merged[-1][0] == token and merged[-1][1][-1] == numbers[0] - 1:
            merged[-1][1].extend(numbers)
        else:
            merged.append((token, list(numbers)))
    return merged


def longest_repeat(tokens):
    """Return (start, length, times) of the pattern of a person that comes again and again and covers most."""
    best = (0, 0, 0)
    for length in range(2, len(tokens) // 2 + 1):
        for start in range(len(tokens) - 2 * length + 1):
            pattern = tokens[start : start + length]
            if "name" not in pattern or len(set(pattern)) < length:
                continue
            times = 1
            while tokens[start + times * length : start + (times + 1) * length] == pattern:
                times += 1
            if times > 1 and times * length > best[1] * best[2]:
                best = (start, length, times)
    return best


def turned(rows):
    """Return a table on its side as rows, the names of its columns first; None where the first cells are no names."""
    filled = (row for row in rows if sum(1 for cell in row[:TITLE_CELLS] if cell.strip()) > 1)
    rows = list(islice(filled, MOST_TURNED + 1))
    if not 2 <= len(rows) <= MOST_TURNED or max(map(len, rows)) <= FEWEST_TURNED:
        return None
    first = min(next(n for n, cell in enumerate(row) if cell.strip()) for row in rows)
    known = [row for row in rows if first < len(row) and header_kind(row[first])]
    if len(known) < 2 or len(known) * 3 < len(rows):
        return None
    return [list(cells) for cells in zip_longest(*[row[first:] for row in rows], fillvalue="")]


def reaches_many(columns, on_side, rule):
    """Tell whether a table on its side names many people beside a word for them, and how each is reached."""
    header, rows = on_side[0], on_side[1:]
    if rule.confidence == "low" or len(rows) < MANY_ON_SIDE or lists_firms(header) or lists_things(header):
        return False
    named = [n for n, one in enumerate(columns) if one.kind in NAMES and one.sure and header_kind(header[n])]
    reached = [n for n, one in enumerate(columns) if one.kind in REACHED_BY]
    each = {n for n in named + reached if len({row[n] for row in rows}) >= EACH_OF_SIDE * len(rows)}
    return not each.isdisjoint(named) and not each.isdisjoint(reached)


def with_split_births(columns, header, rows, this_year):
    """Return the columns, those of day, month and year of a birth taken for parts of one."""
    columns = list(columns)
    if not header:
        return with_unnamed_births(columns, rows, this_year)
    header = with_second_header(header, rows)
    found = [(n, *date_part(cell)) for n, cell in enumerate(header[: len(columns)])]
    found = [place for place in found if place[1] is not None]
    for triple in zip(found, found[1:], found[2:]):
        numbers = {part: n for n, part, _ in triple}
        if len(numbers) == SAME_DATE and triple[2][0] - triple[0][0] == SAME_DATE - 1:
            says_birth = all(said for _, _, said in triple)
            if are_births([numbers[part] for part in range(SAME_DATE)], rows, says_birth, this_year):
                for n in numbers.values():
                    columns[n] = Column("date_of_birth", says_birth)
    return columns


def with_second_header(header, rows):
    """Return the names of the columns, those of a second row below them where that names parts of dates."""
    below = rows[0] if rows else []
    if not any(date_part(cell)[0] is not None for cell in below) or any(map(str.isdigit, "".join(below))):
        return header
    joined, over = [], ""
    for n, cell in enumerate(below):
        over = header[n] if n < len(header) and header[n].strip() else over
        joined.append((over + " " + cell).strip() if cell.strip() else over)
    return joined


def with_unnamed_births(columns, rows, this_year):
    """Return columns without names, three side by side of days, months and years as of births taken for such."""
    has_numbers = [not one.kind and begins_with_digit(filled_cells(rows, n)) for n, one in enumerate(columns)]
    for n in range(len(columns) - SAME_DATE + 1):
        place = list(range(n, n + SAME_DATE))
        if not has_numbers[n] or not has_numbers[n + SAME_DATE - 1]:  # the day and the year
            continue
        if any(column.kind for column in columns[n : n + SAME_DATE]):
            continue
        if any(are_births(order, rows, False, this_year) for order in (place, place[::-1])):
            columns[n : n + SAME_DATE] = [Column("date_of_birth", False)] * SAME_DATE
    return columns


def begins_with_digit(cells):
    """Tell whether one of some cells begins with a digit."""
    return any("0" <= cell[0] <= "9" for cell in cells)


def date_part(cell):
    """Return (part of a date that a header names or None, whether it says that it is of a birth)."""
    tokens = words(cell).split(" ") if len(cell) <= 40 else []
    parts = [DATE_PARTS[token] for token in tokens if token in DATE_PARTS]
    rest = {token for token in tokens if token not in DATE_PARTS}
    if len(parts) != 1 or not rest <= BESIDE_DATE_PARTS:
        return None, False
    return parts[0], not rest.isdisjoint(SAYS_BIRTH)


def are_births(places, rows, says_birth, this_year):
    """Tell whether the cells at these places are day, month and year of births."""
    dates, failed, last = [], 0, max(places)
    for row in rows:
        cells = [row[n].strip() for n in places] if last < len(row) else ()
        if not any(cells):
            continue
        date = date_of_parts(cells)
        if date and date[0] <= this_year:
            dates.append(date)
        elif failed > (1 - TRUE_DATES) * len(rows):  # too many, whatever the others are
            return False
        else:
            failed += 1
    if not dates or len(dates) < TRUE_DATES * (len(dates) + failed):
        return False
    return says_birth or births(dates, this_year)


def date_of_parts(cells):
    """Return (year, month, day) of the three cells of a date, None where they are none."""
    day, month, year = [cell[:-2] if cell.endswith(".0") else cell for cell in cells]
    month = str(MONTHS.get(month.lower(), month))
    if not all(is_digits(part) and len(part) <= 4 for part in (day, month, year)):
        return None
    date = (int(year), int(month), int(day))
    return date if date[0] >= FIRST_YEAR and 1 <= date[1] <= 12 and 1 <= date[2] <= 31 else None
