"""Which row of a table, if any, names its columns."""

import re
from itertools import islice

from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.detectors import DETECTORS, OF_LETTERS
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import has_known_name, is_two_words
from scanner.collectors.python.words.dictionary import NULLS
from scanner.collectors.python.words.headers import GENERATED, header_kind, is_event, names_somebody, says_date, words
from scanner.collectors.python.words.life_words import is_of_folk, life_topic
from scanner.collectors.python.words.list_words import MAYORS
from scanner.collectors.python.words.table_topics import PLACES, lists_things

HEADER_ROWS, ROWS_COMPARED, HEADER_LENGTH = 15, 100, 60
"""Rows of which one may name the columns, rows in which its words would come again, and characters of a cell of it."""
SUM_WORDS = frozenset(("total", "totals", "subtotal", "sum", "count", "summe", "gesamt", "totaal", "totale", "suma"))
TOPICS_OVER = 3
"""Things that a row says of lives, which is a header although nobody is named under it."""
FEWEST_KNOWN = 2
"""Words of a second row of a header that names a date and does not say whose."""
HEADER_WORDS, FEWEST_DATES = 40, 5
"""Characters of a cell of a header whose words are not known, and dates that stand below one of them."""
INWARD = re.compile(r"(?:[0-9][A-Z]{2}|[A-Za-z] [0-9]{5}(?:-[0-9]{4})?|[^\s@]@[^\s@]{1,60}\.[A-Za-z]{2,24})\Z")
"""How a postcode ends, or an address with one: CF3 5DH is no header although CF, the fiscal code, is one; or how an
address of mail does: gn, over first names, is the end of one in Guinea."""
HOUSE_AHEAD = re.compile(r"[0-9]+(?:[/-][0-9]+)?[A-Za-z]? [0-9A-Za-z\u00c0-\u024f]")
"""How an address begins: 12 High Street is none either."""
WITH_SIGNS = frozenset(
    ["date_of_birth", "email", "phone"]
    + [one.kind for one in DETECTORS if one.family in {"person number", "payment"} and one not in OF_LETTERS]
)
"""Kinds of which each has a digit or an @."""
CODE_OF_SOMEBODY = re.compile(
    r"(?:[A-Za-z]{0,3}[0-9][0-9/]{3,}[A-Za-z]{1,3}|[0-9]{9,20}|[^\s@]{1,64}@[^\s@]{1,60}\.[A-Za-z]{2,24})\Z"
)
"""A number of somebody that ends in letters, or a long one, or an address of mail: EMP beside one is where he works,
and Pan, who is no number of a card, his name."""
HOME_KINDS, YEAR_ALONE = 2, re.compile(r"(?:19|20)[0-9]{2}\Z")
"""Known words of an address at most; a year may stand over a column."""


HEADER_SIGNS_APART = "|;\t,"
"""What may stand between the names of columns while another sign stands between their cells."""
NAMED_ROWS = 10
"""Rows, at least, whose first cell has no name over it."""


def with_parted_header(rows):
    """Return rows, the first one, of one cell, taken apart where so many as below stand between other signs."""
    if len(rows) < HEADER_ROWS or len(rows[0]) != 1:
        return rows
    wide = len(rows[1])
    if wide < 2 or any(len(row) != wide for row in rows[1:HEADER_ROWS]):
        return rows
    for sign in HEADER_SIGNS_APART:
        cells = [cell.strip(" \"'") for cell in rows[0][0].split(sign)]
        if len(cells) == wide:
            return [cells, *rows[1:]]
    return rows


def with_named_rows(header, rows):
    """Return the header, a cell longer where all rows are, each under a name of its own, as R writes them."""
    wide = len(header) + 1
    if len(header) < 2 or len(rows) < NAMED_ROWS or any(len(row) != wide for row in rows):
        return header
    is_named = len({row[0] for row in rows}) == len(rows) and all(row[0] for row in rows)
    return ["", *header] if is_named and any(row[-1].strip() for row in rows) else header


def begin_with_digits(cells):
    """Tell whether all cells begin with a digit: two passes without a step of the interpreter."""
    return not cells or (min(cells) >= "0" and max(cells) < ":")


def names_nobody(row, numbers):
    """Tell whether a row with births at these places is a header, a sum of the rows above, or the name of a section."""
    if not any(row):
        return False  # there may be a million
    births = [row[n] for n in numbers if n < len(row)]
    if any(not cell[:1].isdigit() and is_header_cell(cell) for cell in births):
        return True
    if not numbers or any(map(str.isdigit, "".join(births))):
        return False
    if parts_sections(row):
        return True
    filled = list(filter(None, map(str.strip, row)))
    known = [cell for cell in filled if not any(map(str.isdigit, cell)) and header_kind(cell)]
    return any(map(str.strip, births)) and len(known) >= FEWEST_KNOWN


def parts_sections(row):
    """Tell whether a row is a sum of those above it, or a name with a number alone: Ward 2."""
    filled = list(filter(None, map(str.strip, row)))
    is_sum = bool(filled) and filled[0].split(" ")[0].rstrip(":").lower() in SUM_WORDS
    return is_sum or (len(filled) == 1 and any(map(str.isdigit, filled[0])))


def is_header_cell(cell):
    """Tell whether words stand where a date belongs, as in a header that comes again or late."""
    return not any(sign.isdigit() for sign in cell) and header_kind(cell) == "date_of_birth"


def is_heading(row, columns, rows):
    """Tell whether the first row, of no known word, still names the columns: words stand over dates and telephones."""
    cells = [row[n].strip() for n, one in enumerate(columns) if one.kind in WITH_SIGNS and n < len(row)]
    if not cells:
        below = [(n, [other[n] for other in rows[1:HEADER_ROWS] if n < len(other)]) for n in range(len(row))]
        cells = [row[n].strip() for n, others in below if others and all(map(is_digits, others))]
    return bool(cells) and all(map(is_of_letters, cells))


def is_of_letters(cell):
    """Tell whether a cell is no date, telephone or address of mail, and says something."""
    return bool(cell) and cell.lower() not in NULLS and "@" not in cell and not any(map(str.isdigit, cell))


def header_row(rows):
    """Return the number of the row that names the columns, or None: the most known words among the first rows.

    Of two with as many that which says more of lives: above `name, age, sex` a title may speak of prisoners.
    """
    best, most, lives = None, 0, 0
    filled = [len(list(filter(str.strip, row))) for row in rows[:HEADER_ROWS]]
    is_wide = 2 * sum(count > 1 for count in filled) > len(filled)
    for number, row in enumerate(rows[:HEADER_ROWS]):
        if is_wide and filled[number] == 1:
            continue  # a title
        kinds = [header_kind(cell) for cell in row if cell and len(cell) <= HEADER_LENGTH and may_name_column(cell)]
        known = len(kinds) - kinds.count("")
        if is_home(row, kinds) or (known == 1 and (any(map(is_of_one, row)) or is_value_of_few(rows, row))):
            continue  # a street beside a birth or the number of a house is an address and no word over one
        told = sum(map(bool, map(life_topic, row))) if known and known >= most else 0
        if (known, told) > (most, lives) and (known + told) * 8 >= sum(1 for cell in row if cell):
            best, most, lives = number, known, told
    if best is not None or not rows:
        return best
    at = next((n for n, count in enumerate(filled) if count > 1), 0)
    if at + 1 < len(filled) and 2 * filled[at] <= filled[at + 1] and names_lives_of(rows[at + 1]):
        return at + 1  # below what several columns have in common: Week 1, Hours worked
    first = rows[at]
    is_header = tells_of_things(first) or is_generated(first) or stands_over_dates(rows[at:]) or names_lives_of(first)
    return at if is_header else None


def names_lives_of(row):
    """Tell whether a row says that names stand below it, and whose or what of their lives: doctor name, salary.

    Or much of lives alone: age, sex, diagnosis; or days of the week.
    """
    topics = list(map(life_topic, row))
    if len(set(topics) - {""}) >= TOPICS_OVER or topics.count("rota") > TOPICS_OVER:
        return True
    named = [cell for cell in row if names_somebody(cell)]
    return any(map(is_of_folk, named)) or (bool(named) and any(map(life_topic, row)))


def is_value_of_few(rows, row):
    """Tell whether the one known word of a row is said again in its column, beside other cells: a value of a few.

    The only one of them that is known: in rows of a label and a value others are.
    """
    at = next(n for n, cell in enumerate(row) if cell and len(cell) <= HEADER_LENGTH and header_kind(cell))
    others = [other for other in rows[:ROWS_COMPARED] if at < len(other)]
    comes_again = any(other[at] == row[at] and other != row for other in others)
    return comes_again and not any(header_kind(said) for said in {other[at] for other in others} - {row[at]})


def is_of_one(cell):
    """Tell whether a cell is a date, or a number that somebody has."""
    return bool(parse_date(cell.strip())) or CODE_OF_SOMEBODY.match(cell.strip()) is not None


def may_name_column(cell):
    """Tell whether a short cell is neither a postcode nor a house in its street nor an address of mail."""
    return not INWARD.search(cell) and not HOUSE_AHEAD.match(cell)


def is_home(row, kinds):
    """Tell whether the words that are known of a row may be of an address, beside the number of a house or town.

    Station Street names no column, and VIC no victims.
    """
    known = [kind for kind in kinds if kind]
    may_be = 0 < len(known) <= HOME_KINDS and PLACES.union(("person",)).issuperset(known)
    return may_be and any(is_digits(cell.strip()) and not YEAR_ALONE.match(cell.strip()) for cell in row if cell)


def is_generated(row):
    """Tell whether a row names columns that nobody named: F1, Column2."""
    return all(cell[:1].isalpha() and GENERATED.match(words(cell)) for cell in row)


def stands_over_dates(rows):
    """Tell whether the first row is of short words without a number and dates alone stand below one of them."""
    first = [cell.strip() for cell in rows[0]]
    if not all(len(cell) <= HEADER_WORDS and not any(map(str.isdigit, cell)) for cell in first):
        return False
    if any(is_two_words(cell) and has_known_name(cell) for cell in first):
        return False  # somebody whose birth is not known
    for n, cell in enumerate(first):
        filled = (row[n].strip() for row in islice(rows, 1, None) if n < len(row) and row[n].strip())
        below = list(islice(filled, FEWEST_DATES)) if cell.lower() not in NULLS else []
        if len(below) == FEWEST_DATES and all(map(parse_date, below)):
            return True
    return False


def tells_of_things(row):
    """Tell whether a row whose words name no person's data is still a header: of events, things or dates."""
    return lists_things(row) or any(is_event(cell) or says_date(cell) or words(cell) in MAYORS for cell in row)
