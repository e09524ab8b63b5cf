"""Values that a program hands to a statement of SQL: INSERT INTO t (a, b) VALUES (?, ?) and rows of literals beside it.

The statement names what the literals are: tuples of executemany, arguments of execute, setString(1, "Ann") one by one.
"""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.texts.call_lines import whole_calls
from scanner.collectors.python.texts.collected import Tables, bounded_lines
from scanner.collectors.python.values.code_dates import with_dates
from scanner.collectors.python.words.headers import NAME_KINDS, header_kind
from scanner.collectors.python.words.label_words import are_labels_of_people

PLACED_SIGN, PLACES_SIGN = b"insert ", b"values"
PLACED_START = re.compile(rb"insert[\s\x80-\xff]{1,27}(?:\S{1,36}[\s\x80-\xff]{1,27})?into")
"""How a statement begins, in small letters: looked for from its first word on."""
PLACED = re.compile(
    r"\binsert\s{1,9}(?:\w{1,9}\s{1,9})?into\s{1,9}[\w.`\"\[\]]{1,80}\s{0,9}\(([^()]{3,800})\)[\s\"'`+.&_\\]{0,99}"
    r"values\s{0,9}\(?[\s\"']{0,9}(?:\?|%s|%\(|:\w|\$[0-9]|@\w|\{)",
    re.IGNORECASE,
)
"""A statement with places for values, which may be put together of several texts."""
PLACED_ITEM = re.compile(
    r"\"([^\"\\\n]*(?:\\.[^\"\\\n]*){0,40})\"|'([^'\\\n]*(?:\\.[^'\\\n]*){0,40})'"
    r"|(?<![\w.])(-?[0-9][0-9._]{0,20}|None|null|NULL|nil|[Tt]rue|[Ff]alse)(?![\w.(])"
)
MOST_STATEMENTS = 20


def read_placed_rows(work):
    """Yield what is to be said of the rows of literals in a program that has statements with places for people."""
    small = work.text.small
    if not has_sign(small, PLACED_SIGN) or not has_sign(small, PLACES_SIGN) or not PLACED_START.search(small):
        return []
    columns = placed_columns(work.text.data.decode("utf-8", "replace"))
    tables = Tables(work, may_credit=False)
    for line in whole_calls(bounded_lines(work)) if columns else ():
        for n, row in placed_rows(line, columns):
            table = tables.rows(n, columns[n])
            if table is not None:
                table.add(row)
    return tables.parts()


def placed_columns(text):
    """Return (how many -> the columns) of the statements with places for values that are of people."""
    found = {}
    for _, statement in zip(range(MOST_STATEMENTS), PLACED.finditer(text)):
        columns = [cell.strip(" \t\r\n`\"'[]+\\") for cell in statement.group(1).split(",")]
        if are_labels_of_people(columns):
            found.setdefault(len(columns), columns)
    return found


def placed_rows(line, columns):
    """Yield (how many columns, cells) of the rows of literals in a line that may be of people."""
    items = [first or second or bare for first, second, bare in PLACED_ITEM.findall(with_dates(line[:CELL_CHARACTERS]))]
    if items and PLACED_SIGN.decode() in items[0].lower():
        items = items[1:]
    for n in columns:
        if len(items) == 2 * n and items[::2] == [str(number) for number in range(1, n + 1)]:
            items = items[1::2]
        if items and len(items) % n == 0:
            rows = [items[at : at + n] for at in range(0, len(items), n)]
            yield from [(n, row) for row in rows if all(map(may_stand, columns[n], row))]
            return


def may_stand(column, cell):
    """Tell whether a literal may be what its column says: a name has no digit and a birth has one."""
    kind = header_kind(column)
    has_digit = any(map(str.isdigit, cell))
    return not (has_digit if kind in NAME_KINDS else kind == "date_of_birth" and not has_digit)
