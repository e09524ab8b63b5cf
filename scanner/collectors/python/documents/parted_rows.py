"""Rows of a sheet into which a text was read with the wrong sign between its cells: each row is one cell."""

from itertools import chain, islice

PARTED_SIGNS = ((";", 2), ("\t", 2), ("|", 2), (",", 3))
"""What may stand between the cells of such a row, and how many of these it has at least."""
PARTED_ROWS, FEWEST_ONE_CELLED = 16, 3
"""Rows that are looked at, and that there are at least."""


def parted_rows(rows):
    """Yield rows (lists of str), taken apart where the first are one cell each with as many signs as each other."""
    rows = iter(rows)
    first = list(islice(rows, PARTED_ROWS))
    sign = sign_within([row for row in first if any(row)])
    for row in chain(first, rows):
        yield [cell.strip(' "') for cell in row[0].split(sign)] if sign and row else row


def sign_within(rows):
    """Return the sign that stands as often in the one cell of each row, '' if there is none."""
    if len(rows) < FEWEST_ONE_CELLED or any(not row[0] or any(row[1:]) for row in rows):
        return ""
    for sign, least in PARTED_SIGNS:
        times = {row[0].count(sign) for row in rows}
        if len(times) == 1 and min(times) >= least - 1:
            return sign
    return ""
