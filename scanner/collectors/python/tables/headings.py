"""Rows of a table of people that hold nobody: headings between them, totals, what stands over another table, and firms.

All but firms are asked only of rows that have a name and nothing else that tells persons apart.
"""

from scanner.collectors.python.words.cell_values import LETTERS, has_known_name, is_two_words
from scanner.collectors.python.words.dictionary import NULLS, ORGANISATIONS
from scanner.collectors.python.words.headers import NAME_KINDS

HEADING_TEXT = """
area average block branch centre class continued count department dept district division floor group list members
office page patients prisoners pupils region room section site staff subtotal sum team tenants unit ward wing year zone
"""
TOTAL_TEXT = "total totals subtotal totale totaal gesamt gesamtsumme insgesamt summe average razem"
HEADING_WORDS = ORGANISATIONS.union(HEADING_TEXT.split())
TOTAL_WORDS = frozenset(TOTAL_TEXT.split())
FIRM_FORMS_TEXT = """
apotheke associates associação association bvba clinic clinica clinique clínica colegio college collège colégio company
consulting corporation council eireli enterprises escola escritório escuela farmacia farmácia gbr gmbh holding holdings
hospital hotel hôpital hôtel inc incorporated industries kft klinik limitada limited llc llp logistics ltd ltda ohg oyj
padaria pharmacie pharmacy plc pty pvt restaurant restaurante ristorante sarl school scuola serviços services solutions
sro srl srls supermarket technologies transportes universidad universidade university zrt
"""
FIRM_FORMS = frozenset(FIRM_FORMS_TEXT.split())
"""Words of the names of firms and houses that are in no person's: such are among the clients of a list."""
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


def firms_among(columns, rows):
    """Return the number of the one column of names where one of them is a firm's, else None."""
    names = [n for n, one in enumerate(columns) if one.kind in NAME_KINDS]
    if len(names) != 1:
        return None
    said = LETTERS.findall("\n".join([row[names[0]] for row in rows if names[0] < len(row)]).lower())
    return None if FIRM_FORMS.isdisjoint(said) else names[0]


def holds_firm(row, number):
    """Tell whether a firm's name stands in this column of a row."""
    return number < len(row) and not FIRM_FORMS.isdisjoint(LETTERS.findall(row[number][:60].lower()))
