"""Rows of a table of people that hold nobody: headings between them, totals, and what stands over another table.

Asked only of rows that have a name and nothing else that tells persons apart.
"""

from scanner.collectors.python.words.cell_values import LETTERS, has_known_name, is_two_words
from scanner.collectors.python.words.dictionary import NULLS, ORGANISATIONS

HEADING_TEXT = """
area average block branch centre class continued count department dept district division floor group list members
office page patients prisoners pupils region room section site staff subtotal sum team tenants unit ward wing year zone
"""
TOTAL_TEXT = "total totals subtotal totale totaal gesamt gesamtsumme insgesamt summe average razem"
HEADING_WORDS = ORGANISATIONS.union(HEADING_TEXT.split())
TOTAL_WORDS = frozenset(TOTAL_TEXT.split())
NOT_LATIN = "\u0590"
"""From here on letters have no capitals."""


def row_of_nobody(row, names, checked):
    """Tell whether a row is none of a person's, by its cells of names and by [(cell, the same as it is compared)]."""
    name = " ".join([name.strip() for name in names if name.strip()])
    found = LETTERS.findall(name[:60].lower())
    if not TOTAL_WORDS.isdisjoint(found):
        return True
    strange = len([1 for cell, same in checked if not same and cell.strip().lower() not in NULLS])
    is_alone = len([1 for cell in row if cell.strip()]) == 1
    if not name or not (strange or is_alone) or max(name) >= NOT_LATIN:
        return False
    return (
        not is_two_words(name)
        or (is_alone and not HEADING_WORDS.isdisjoint(found))
        or (strange > 1 and not has_known_name(name))
    )
