"""Sheets that spreadsheets write as text: SYLK (SYmbolic LinK) and DIF (Data Interchange Format)."""

from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.collected import bounded_lines
from scanner.collectors.python.values.signs import is_digits

SHEET_TEXT_COLUMNS = 256


def read_sheet_text(work):
    """Yield what is to be said of the one sheet; nothing where the text is none."""
    head = work.head[:64].lstrip(b"\xef\xbb\xbf")
    if head.startswith(b"ID;"):
        rows = sylk_rows
    elif head.startswith(b"TABLE") and head[5:].lstrip(b"\r\n").startswith(b"0,1"):
        rows = dif_rows
    else:
        return []
    table = Table(work.context)
    for row in rows(line.strip() for line in bounded_lines(work)):
        table.add(row)
    return [("", table.finish())]


def sylk_rows(lines):
    """Yield the rows of SYLK: records C with a column X, a row Y where it changes, and a value K."""
    row, column, number = [], 0, ""
    for line in lines:
        if not line.startswith("C;"):
            continue
        fields = line.replace(";;", "\0").split(";")[1:]
        told = {field[:1]: field[1:].replace("\0", ";") for field in fields}
        if told.get("Y", number) != number:
            if row:
                yield row
            row, number = [], told["Y"]
        x = told.get("X", "")
        column = int(x[:4]) - 1 if is_digits(x[:4]) and int(x[:4]) else column
        if column < SHEET_TEXT_COLUMNS and "K" in told:
            row.extend([""] * (column + 1 - len(row)))
            row[column] = told["K"].strip('"')
    if row:
        yield row


def dif_rows(lines):
    """Yield the rows of DIF: pairs of lines behind DATA, a kind with a number and a text."""
    row, kind = None, None
    for line in lines:
        if kind is None:
            kind = line
            continue
        if line in {"BOT", "EOD"}:
            if row:
                yield row
            row = []
        elif row is not None and len(row) < SHEET_TEXT_COLUMNS:
            row.append(line.strip('"') if kind.startswith("1,") else kind.partition(",")[2])
        kind = None
