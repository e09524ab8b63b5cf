"""Names within notes of records that tell the age, sex or illness of somebody: Pt. Ann Lee was first seen in May."""

import re

from scanner.collectors.python.tables.columns import FEWEST_UNLABELLED, Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.words.cell_values import ENOUGH, KNOWN_NAMES, MOSTLY, has_known_name, reaches, share
from scanner.collectors.python.words.headers import NAME_KINDS
from scanner.collectors.python.words.life_words import life_topic

NOTED_TOPICS, FEWEST_TOPICS = frozenset(("age", "sex", "health")), 2
NOTED_NAME = re.compile(
    r"\b(?:[Pp]t|[Pp]atient|M(?:rs?|s|iss)|[Nn]ame)(?:\.|:| [Nn]ame:?)? ([A-Z][a-z'-]+ (?:[A-Z]\.? )?[A-Z][A-Za-z'-]+)"
)


def with_noted_names(columns, header, rows):
    """Return the columns, notes in which people are named taken for their names beside what says that they live."""
    told = [n for n, cell in enumerate(header[: len(columns)]) if life_topic(cell) in NOTED_TOPICS]
    if len({life_topic(header[n]) for n in told}) < FEWEST_TOPICS or any(one.kind in NAME_KINDS for one in columns):
        return columns
    for n, one in enumerate(columns):
        cells = filled_cells(rows, n) if not one.kind and n not in told else ()
        if len(cells) >= FEWEST_UNLABELLED and reaches(NOTED_NAME.search, cells, ENOUGH):
            names = [found.group(1) for found in map(NOTED_NAME.search, cells) if found]
            if len(set(names)) > MOSTLY * len(names) and share(has_known_name, names) >= KNOWN_NAMES:
                found = dict.fromkeys(told, Column("personal_fact", True))
                found[n] = Column("full_name", True)
                return tuple(found.get(m, other) for m, other in enumerate(columns))
    return columns
