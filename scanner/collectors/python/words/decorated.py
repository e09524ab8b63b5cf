"""Names with what else stands in their cells: a number before or behind, a note in brackets, a star."""

import re

from scanner.collectors.python.words.cell_values import MOSTLY, TWO_PARTS, has_digit

DECORATED = re.compile(
    r"\A(?:[A-Z]{0,3}[0-9]{1,8}[A-Z]{0,2} ?[-\u2013:.)] ?)?"
    r"([^\W\d_][^\d()\[\]#*:\uff08]{1,50}?)"
    r"(?:,? ?\((?!(?:1[89]|20)[0-9]{2}\))[^()]{1,24}\)| ?\[[^\[\]]{1,24}\]|[ \u3000]?\uff08[^\uff08\uff09]{1,24}\uff09"
    r"|(?:, ?| | ?- ?| ?\u2013 ?| ?#)[A-Z]{0,2}[0-9]{1,8}[A-Z]{0,2}| ?\*{1,3})?\Z"
)
"""12345 - Ann Hall, Ann Hall (carer), Ann Hall [W3], Ann Hall, 35, Ann Hall #12, Ann Hall*: no year, as films have."""
STILL_APART = 0.5
"""Share of different cells that differ without these too: else numbers are all that tells them apart, as of Desk 1."""
DECORATIONS, LINE_BELOW, DOT_BETWEEN = frozenset(")]*\uff09"), "_", "."


def undecorated(values):
    """Return values, names without the numbers and notes that most of them have before or behind."""
    if TWO_PARTS.match(values[0]):
        values = [value.replace(DOT_BETWEEN, " ") for value in values]
    if LINE_BELOW in values[0]:
        values = [value.replace(LINE_BELOW, " ") for value in values]
    ends = values[:2] + values[-1:]
    if not any(value[-1:] in DECORATIONS or has_digit(value) for value in ends):
        return values
    bare = [found.group(1) if found else value for found, value in zip(map(DECORATED.match, values), values)]
    changed = sum(1 for before, after in zip(values, bare) if before != after)
    is_beside = changed >= MOSTLY * len(values) and len(set(bare)) >= STILL_APART * len(set(values))
    return bare if is_beside else values
