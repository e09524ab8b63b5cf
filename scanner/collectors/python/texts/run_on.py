"""Records of one value a line that nothing parts: every so many lines the same kind of value comes again."""

import re

from scanner.collectors.python.tables.rules import BIRTH
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.collected import bounded_lines
from scanner.collectors.python.texts.makers import MAKERS
from scanner.collectors.python.words.cell_values import MOSTLY, has_known_name, is_two_words, names_firm
from scanner.collectors.python.words.headers import NAME_KINDS

RUN_ON_SAMPLE = 8 * 1024
RUN_ON_MARK = re.compile(
    rb"\n[ \t]*(?:"
    rb"([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4})"
    rb"|([A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2})|([A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]|[A-Z][0-9]{4}[A-Z]{2})"
    rb"|([^@\s]{2,64}@[^@\s]{3,64})|(0[0-9 ]{9,13}))[ \t\r]*(?=\n)"
)
"""A line that is a date, a postcode, a number of the insured or prisoners, an address of mail or a telephone alone."""
ADDRESSED_KINDS, MOSTLY_FIRMS = NAME_KINDS | {"address", "postcode"}, 0.5
"""What tells nobody in so many records in which a firm is named: agents and practices bear names of people."""
LOWEST_RECORD, HIGHEST_RECORD = 2, 12
FEWEST_MARKS = 5
MARKS_IN_STEP = 0.9
"""Share of the lines of one kind that must come in the same step."""


def read_run_on(work):
    """Return what is to be said of such records, as rows of a table."""
    height = record_height(work.text.data[:RUN_ON_SAMPLE])
    if not height:
        return []
    table, row, rows, firms, named = Table(work.context), [], 0, 0, 0
    for line in bounded_lines(work):
        bare = line.strip()
        if bare:
            row.append(bare)
        if len(row) == height:
            table.add(row)
            rows, firms = rows + 1, firms + any(map(names_firm, row))
            named += any(is_two_words(cell) and has_known_name(cell) for cell in row)
            row = []
    judgement = table.finish()
    if ADDRESSED_KINDS.issuperset(judgement.kinds) and firms > MOSTLY_FIRMS * rows:
        return []
    beside = set(judgement.kinds) - NAME_KINDS - BIRTH  # a lone date beside a name may be of a film
    is_told = beside if height > LOWEST_RECORD else named > MOSTLY * rows
    return [("", judgement)] if is_told and not MAKERS.issuperset(judgement.kinds) else []


def record_height(sample):
    """Return of how many lines the records of a sample are, 0 where it holds none."""
    lines_of, lines, passed = {}, 0, 0
    for mark in RUN_ON_MARK.finditer(b"\n" + sample):
        lines += sum(1 for line in sample[passed : mark.start()].split(b"\n") if line.strip())
        passed = mark.start()
        lines_of.setdefault(mark.lastindex, []).append(lines)
    for numbers in sorted(lines_of.values(), key=len, reverse=True):
        steps = [after - before for before, after in zip(numbers, numbers[1:])]
        usual = max(sorted(set(steps)), key=steps.count, default=0)
        if len(numbers) >= FEWEST_MARKS and steps.count(usual) >= MARKS_IN_STEP * len(steps):
            return usual if LOWEST_RECORD <= usual <= HIGHEST_RECORD else 0
    return 0
