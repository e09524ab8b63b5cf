"""First and last names that few people have, beside numbers of people in a table whose columns nobody named."""

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.rules import IDENTIFIERS
from scanner.collectors.python.tables.unnamed import are_last_names
from scanner.collectors.python.words.cell_values import KNOWN_NAMES, MOSTLY, are_organisations, has_known_name, share
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, words


def with_rare_names(columns, header, rows):
    """Return the columns, two of single words side by side taken for names where a third has numbers of people.

    Of the words of one of them fewer need be known than where no number stands beside them; parts that bear numbers
    have few different words for what they are.
    """
    numbers = [n for n, one in enumerate(columns) if one.kind in IDENTIFIERS]
    if not numbers or any(one.kind in NAME_KINDS for one in columns):
        return columns
    if any(not GENERATED.match(words(cell)) for cell in header) or is_headed(rows, numbers):
        return columns
    for n, (one, other) in enumerate(zip(columns, columns[1:])):
        if one.kind or other.kind:
            continue
        first, last = filled_cells(rows, n), filled_cells(rows, n + 1)
        for at, forenames, surnames in ((n, first, last), (n + 1, last, first)):
            if are_first_names(forenames) and are_surnames_of_many(surnames):
                found = list(columns)
                found[n], found[n + 1] = Column("surname", True), Column("surname", True)
                found[at] = Column("forename", True)
                return tuple(found)
    return columns


def is_headed(rows, numbers):
    """Tell whether words that nobody knows stand over the numbers: Part, Model."""
    return any(numbers[0] < len(row) and not any(map(str.isdigit, row[numbers[0]])) for row in rows[:1])


def are_first_names(values):
    """Tell whether cells are single words and some of them first names, though many be unknown."""
    return are_last_names(values) and share(has_known_name, values) >= KNOWN_NAMES and not are_organisations(values)


def are_surnames_of_many(values):
    """Tell whether cells are single words that mostly differ."""
    return are_last_names(values) and len(set(values)) > MOSTLY * len(values) and not are_organisations(values)
