"""Dumps of databases as SQL: the rows of INSERT ... VALUES and of COPY ... FROM stdin, each table a part."""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.sources.effort import Effort
from scanner.collectors.python.tables.glance import has_any_sign, has_sign
from scanner.collectors.python.tables.lives import lists_renowned
from scanner.collectors.python.tables.rules import BIRTH
from scanner.collectors.python.texts.collected import KEPT_CHARACTERS, Tables, TextAhead
from scanner.collectors.python.texts.sql_values import SQL_NOTE, sql_value
from scanner.collectors.python.words.dictionary import NOT_PEOPLE
from scanner.collectors.python.words.headers import ABOVE_PEOPLE, NAME_KINDS, words
from scanner.collectors.python.words.life_words import lists_folk

SQL_SIGNS = (b"create table", b"from stdin", b"replace into", b"upsert into")
SQL_INSERTS = tuple(b"insert " + word for word in (b"into", b"[", b"#", b"ignore", b"all", b"first", b"or "))
SQL_NAME = r"(?:`[^`]{1,128}`|\"[^\"]{1,128}\"|\[[^\]]{1,128}\]|[\w$#@]{1,128})"
SQL_TABLE = SQL_NAME + r"(?:\s?\.\s?" + SQL_NAME + r"){0,3}"
SQL_STATEMENT = re.compile(
    r"[CcIi(](?:(?<!\w[CcIi])(?i:(?<=i)n(?:to|sert)|(?<=c)(?:opy|reate\s+(?:temporary\s+|unlogged\s+)?table))\s+"
    r"|(?<=\()\s{0,99}(?i:(values))\s{0,99}(?=\())"
)
"""It begins with one sign of few, for which a text is looked through ten times as fast as for words."""
SQL_LISTED = re.compile(rb"\(\s{0,99}values\s{0,99}\(")
"""Rows that a query has of its own: WITH people (name, born) AS (VALUES (...), (...))."""
SQL_LIST_NAMES = re.compile(r"\bas(?:\s{1,9}not)?(?:\s{1,9}materialized)?\s{0,99}\Z", re.IGNORECASE)
SQL_NAMES_BEFORE = 2048

SQL_TARGET = re.compile(r"(?:if\s+not\s+exists\s+|only\s+)?(" + SQL_TABLE + r")\s{0,9}", re.IGNORECASE)
SQL_REMARKS = r"(?:(?:(?:--|#)[^\n]{0,300}\n|/\*[^*]{0,300}\*/)\s{0,99}){0,9}"
"""What the writer of rows by hand says between them."""
SQL_AS_ROWS = r"(?:overriding\s+\w+\s+value\s+)?(?:select\s+\*\s+from\s?\(\s{0,99})?values?\s{0,99}"
SQL_VALUES = re.compile(
    r"[\s\"'+.&_\\]{0,99}" + SQL_REMARKS + SQL_AS_ROWS + SQL_REMARKS + r"(?:row\s{0,9})?(?=\()", re.IGNORECASE
)
SQL_STDIN = re.compile(r"\s{0,99}from\s+stdin([^\n]{0,200})\n", re.IGNORECASE)
SQL_DELIMITER = re.compile(r"\bdelimiters?\s{1,9}(?:as\s{1,9})?e?'([^'\\])'|\b(csv)\b", re.IGNORECASE)
SQL_SELECT = re.compile(r"\s{0,99}\(?\s{0,99}select\s{1,99}(?=[^*\s])", re.IGNORECASE)
SQL_SELECT_WORDS = r"(\b(?:from|union|where)\b|;|\n\s{0,9}go\b)"
SQL_SELECT_END = re.compile(SQL_SELECT_WORDS + r"|'(?:[^'\\]|\\.)*(?:'|(\\?\Z))", re.IGNORECASE | re.DOTALL)
SQL_SELECT_STOP = re.compile(SQL_SELECT_WORDS, re.IGNORECASE)
"""The same where a text has begun that does not end: no quote behind its first one begins another that does."""
SQL_UNION = re.compile(r"(?:from\s{1,99}" + SQL_TABLE + r"\s{0,99})?\)?\s{0,99}union(?:\s{1,99}all)?\b", re.IGNORECASE)
SQL_NEXT = re.compile(r"\s*" + SQL_REMARKS + r",\s*" + SQL_REMARKS + r"(?:[Rr][Oo][Ww]\s{0,9})?(?=\()")
SQL_COLUMN = re.compile(r"\s*" + SQL_REMARKS + "(" + SQL_NAME + ")")
SQL_BRACKET = re.compile(r"[(),]|" + SQL_NOTE.pattern)
SQL_NO_COLUMN = frozenset(
    ("primary", "key", "unique", "constraint", "foreign", "check", "index", "fulltext", "spatial", "exclude", "like")
)
SQL_MADE, SQL_MADE_END, FEWEST_MADE = (
    re.compile(r"\(\s{0,9}[A-Za-z_][\w.$]{0,99}\s{0,9}(?=\()"),
    re.compile(r"\s{0,99}\)"),
    3,
)
"""An object that is made of values as the only value of a row, its end, and how many values it has."""
DATED_NAMES = NAME_KINDS | BIRTH
SQL_COLUMNS = 256
TORN_ENDS = (")", "),", ");")
SQL_AHEAD, SQL_GAP = 64 * 1024, 1024


def read_sql(work):
    """Yield what is to be said of each table into which rows are put; none where nothing looks like that."""
    head = work.text.small
    is_sql = has_any_sign(head, SQL_SIGNS) or (has_sign(head, b"insert ") and any(map(head.count, SQL_INSERTS)))
    if not is_sql and not (has_sign(head, b"values") and SQL_LISTED.search(head)):
        return []
    reader = SqlReader(work)
    reader.run()
    judged = reader.tables.judged(reader.text.unread_share())
    return [part for key, *part in judged if not (part[1].kinds and lists_others(key, part[1].kinds))]


def lists_others(key, kinds):
    """Tell whether names and dates under no names of columns stand in a table of ships, or lives in one of actors."""
    name, columns = key
    if lists_renowned(name, kinds):
        return True
    told = {word.rstrip("s") for word in words(name).split(" ")}
    return not columns and DATED_NAMES.issuperset(kinds) and not told.isdisjoint(NOT_PEOPLE - ABOVE_PEOPLE)


class SqlReader:
    """Goes from statement to statement and puts the rows into their tables."""

    def __init__(self, work):
        self.text = TextAhead(work)
        self.tables = Tables(work, may_credit=False)
        self.budget = work.context.budget
        self.effort = Effort()
        self.columns = {}
        """Table in small letters -> names of its columns, as CREATE TABLE has them."""

    def run(self):
        """Read all statements; what is none is passed over."""
        text = self.text
        while True:
            text.ahead(SQL_AHEAD)
            found = SQL_STATEMENT.search(text.text, text.at)
            if found is None:
                text.at = max(text.at, len(text.text) - 64)
                if not text.more():
                    return
                continue
            names = names_before(text.text, found.start()) if found.group(1) else []
            text.at = found.end()
            text.ahead(SQL_AHEAD)
            self.budget.check_time()
            if found.group(1):
                self._rows("values", names)
            else:
                self._statement(found.group().split()[0].lower())

    def _statement(self, word):
        text = self.text
        target = SQL_TARGET.match(text.text, text.at)
        if target is None or (word == "insert" and target.group(1).lower() in {"into", "ignore", "all", "or"}):
            return
        name = sql_bare(target.group(1)).lower()
        columns, at = sql_columns(text.text, target.end())
        if word == "create":
            self.columns[name] = columns
        rows = None if word == "create" else (SQL_STDIN if word == "copy" else SQL_VALUES).match(text.text, at)
        if rows is None:
            if word == "create" or not self._selected(name, columns or self.columns.get(name, []), at):
                text.at = self.effort.resume(text.at, at)
            return
        text.at = rows.end()
        columns = columns or self.columns.get(name, [])
        if word == "copy":
            told = SQL_DELIMITER.search(rows.group(1))
            self._copied(name, columns, (told.group(1) or ",") if told else "\t")
        else:
            self._rows(name, columns)

    def _table(self, name, columns):
        table = self.tables.rows((name, tuple(columns)), columns)
        if table is not None:
            table.lists_folk = lists_folk(name)
        return table

    def _rows(self, name, columns):
        text = self.text
        table = self._table(name, columns)
        while True:
            text.ahead(SQL_AHEAD)
            row, end = sql_row(text.text, text.at)
            while row is None and self._may_go_on(end) and text.doubled():
                row, end = sql_row(text.text, text.at)
            stopped = end
            if row is None:
                row, end = torn_row(text.text, text.at)
            if row is None:
                line = text.text.rfind("\n", text.at, stopped)  # a text without its end may have run into the next row
                text.at = self.effort.resume(text.at, line if line >= 0 else stopped)
                return
            if table is not None:
                table.add(row)
            text.at = end
            text.ahead(SQL_GAP)
            following = SQL_NEXT.match(text.text, text.at)
            if following is None:
                return
            text.at = following.end()

    def _selected(self, name, columns, at):
        """Take the rows of SELECT 'X', ... FROM dual UNION ALL SELECT ..., and tell whether there was one."""
        text = self.text
        found = False
        select = SQL_SELECT.match(text.text, at)
        while select:
            text.at = select.end()
            text.ahead(SQL_AHEAD)
            row, end = selected_row(text.text, text.at)
            if len(row) < 2:
                text.at = self.effort.resume(text.at, end)
                return found
            found, text.at = True, end
            table = self._table(name, columns)
            if table is not None:
                table.add(row)
            text.ahead(SQL_AHEAD)
            union = SQL_UNION.match(text.text, text.at)
            select = SQL_SELECT.match(text.text, union.end()) if union else None
        return found

    def _may_go_on(self, end):
        text = self.text
        return len(text.text) - text.at < KEPT_CHARACTERS and text.text[end : end + 1] in {"", "'", '"'}

    def _copied(self, name, columns, delimiter):
        text = self.text
        table = self._table(name, columns)
        while True:
            end = text.text.find("\n", text.at)
            while end < 0 and len(text.text) - text.at < KEPT_CHARACTERS and text.doubled():
                end = text.text.find("\n", text.at)
            line = text.text[text.at : end if end >= 0 else len(text.text)].rstrip("\r")
            text.at = end + 1 if end >= 0 else len(text.text)
            if end < 0 or line == "\\.":
                return
            if table is not None:
                cells = line.split(delimiter)[:SQL_COLUMNS]
                table.add(cells if delimiter == "\t" else [cell.strip('"') for cell in cells])


def sql_bare(name):
    """Return the last part of a name without its quotes."""
    return re.split(r"\s?\.\s?", name)[-1].strip('`"[]')


def sql_columns(text, at):
    """Return (names, where they end) of the list of columns in brackets at a place; ([], at) where none stands."""
    if not text.startswith("(", at):
        return [], at
    names, start, depth = [], at + 1, 0
    for found in SQL_BRACKET.finditer(text, at, at + SQL_AHEAD):
        sign, place = found.group(), found.start()
        if len(sign) > 1:
            continue
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        if (sign == "," and depth == 1) or (sign == ")" and depth == 0):
            name = SQL_COLUMN.match(text, start, place)
            if name and len(names) < SQL_COLUMNS and sql_bare(name.group(1)).lower() not in SQL_NO_COLUMN:
                names.append(sql_bare(name.group(1)))
            start = place + 1
        if depth == 0:
            return names, place + 1
    return names, min(len(text), at + SQL_AHEAD)


def names_before(text, at):
    """Return the names of columns in brackets that end at a place, before AS."""
    ahead = text[max(0, at - SQL_NAMES_BEFORE) : at]
    told = SQL_LIST_NAMES.search(ahead[-64:])
    named = ahead[: len(ahead) - len(told.group())].rstrip() if told else ""
    start = named.rfind("(")
    return sql_columns(named, start)[0] if named.endswith(")") and start >= 0 else []


def sql_row(text, at):
    """Return (cells, where it ends) of the values in brackets at a place; (None, at) where they do not end.

    Of one object alone, as Oracle has rows of them, the values that it is made of: VALUES (person('Ann', 'Low', 1971)).
    """
    made = SQL_MADE.match(text, at)
    if made:
        cells, end = sql_cells(text, made.end())
        closed = SQL_MADE_END.match(text, end) if cells and len(cells) >= FEWEST_MADE else None
        if closed:
            return cells, closed.end()
    return sql_cells(text, at)


def sql_cells(text, at):
    """Return the same of brackets that are a row themselves."""
    if not text.startswith("(", at):
        return None, at
    cells = []
    at += 1
    while True:
        cell, at = sql_value(text, at, 0)
        sign = text[at : at + 1]
        if len(cells) < SQL_COLUMNS:
            cells.append(cell[:CELL_CHARACTERS])
        if sign == ")":
            return cells, at + 1
        if sign != ",":
            return None, at
        at += 1


def selected_row(text, at):
    """Return (cells, where they end) of the literals that a SELECT lists, [] where it lists none."""
    most = min(len(text), at + SQL_AHEAD)
    found = next((one for one in SQL_SELECT_END.finditer(text, at, most) if one.lastindex), None)
    if found and found.group(2) is not None:
        found = SQL_SELECT_STOP.search(text, found.start() + 1, most)
    end = found.start() if found else most
    listed = text[at:end]
    row, _ = sql_row("(" + listed.strip() + ")", 0) if "'" in listed else (None, at)
    return row or [], end


def torn_row(text, at):
    """Return (cells, where it ends) of a line of values with a quote that nobody doubled; (None, at) for other text."""
    most = at + CELL_CHARACTERS + 1
    end = text.find("\n", at, most)
    line = text[at : end if end >= 0 else most].rstrip()
    if not line.startswith("(") or not line.endswith(TORN_ENDS) or len(line) > CELL_CHARACTERS:
        return None, at
    bare = line.rstrip(",;")
    return [cell.strip().strip("'\"") for cell in bare[1:-1].split(",")][:SQL_COLUMNS], at + len(bare)
