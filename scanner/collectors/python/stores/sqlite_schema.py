"""What CREATE TABLE says of a table of SQLite: the names of its columns and how its rows are kept."""

import re

from scanner.collectors.python.asked.settings import NotRead
from scanner.collectors.python.values.signs import is_digits

SQL_TOKENS = re.compile(
    r"""--[^\n]*|/\*.*?(?:\*/|\Z)|\s+"""
    r"""|"(?:[^"]|"")*(?:"|\Z)|`(?:[^`]|``)*(?:`|\Z)|'(?:[^']|'')*(?:'|\Z)|\[[^\]]*(?:\]|\Z)"""
    r"""|[^\W\d][\w$]*|\d[\w.]*|.""",
    re.DOTALL,
)
SEARCH_MODULES = ("FTS3", "FTS4", "FTS5")
"""Modules that keep what they index in a table of their own, whose name ends as CONTENT_END."""
CONTENT_END = "_content"
SHADOW_ENDS = ("_segments", "_segdir", "_docsize", "_stat", "_data", "_idx", "_config")
SCHEMA_TABLES = 5000
SCHEMA_CHARACTERS = 4 * 1024 * 1024
CONSTRAINTS = frozenset(("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"))
NAME_QUOTES = {'"': '"', "`": "`", "'": "'", "[": "]"}


class Declared:
    """A table as it was declared."""

    def __init__(self, sql):
        before, parts, after = definition_parts(sql_tokens(sql))
        self.is_virtual = "VIRTUAL" in before
        self.module = before[before.index("USING") + 1] if "USING" in before[:-1] else ""
        self.keeps_no_row_numbers = "WITHOUT ROWID" in " ".join(after)
        self.names, self.types, self.keys = [], [], []
        for part in parts:
            self._take(part)
        self.called = ""
        """The name of the table."""
        self.row_number = self._row_number()
        """Place of the column that stands for the row's number, or None."""
        if self.keeps_no_row_numbers:
            self._keys_first()

    def _take(self, part):
        capitals = [token.upper() for token in part]
        if capitals[0] in CONSTRAINTS:
            if "PRIMARY" in capitals[:3]:
                self._key_of(part)
            return
        if "AS" in capitals and "STORED" not in capitals:
            return  # worked out at each reading: nothing of it is kept
        if ("PRIMARY", "KEY") in zip(capitals, capitals[1:]):
            self.keys.append(bare_name(part[0]).lower())
        self.names.append(bare_name(part[0]))
        self.types.append("".join(capitals[1:2]))

    def _row_number(self):
        known = [name.lower() for name in self.names]
        if len(self.keys) != 1 or self.keys[0] not in known:
            return None
        place = known.index(self.keys[0])
        return place if self.types[place] == "INTEGER" else None

    def _key_of(self, part):
        inside = part[part.index("(") + 1 :] if "(" in part else []
        starts = [0] + [place + 1 for place, sign in enumerate(inside) if sign == ","]
        self.keys = [bare_name(inside[start]).lower() for start in starts if start < len(inside)]

    def _keys_first(self):
        known = [name.lower() for name in self.names]
        first = [known.index(key) for key in dict.fromkeys(self.keys) if key in known]
        self.names = [self.names[n] for n in first] + [name for n, name in enumerate(self.names) if n not in first]
        self.row_number = None


def sql_tokens(sql):
    """Return the tokens without blanks and comments."""
    found = SQL_TOKENS.findall(sql)
    return [token for token in found if not token.isspace() and not token.startswith(("--", "/*"))]


def definition_parts(tokens):
    """Return the tokens before the first bracket in capitals, those of each definition within, and those behind."""
    start = tokens.index("(") if "(" in tokens else len(tokens)
    parts, depth = [[]], 0
    for place in range(start, len(tokens)):
        sign = tokens[place]
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0:
            return [t.upper() for t in tokens[:start]], [p for p in parts if p], [t.upper() for t in tokens[place:]]
        if sign == "," and depth == 1:
            parts.append([])
        elif place > start:
            parts[-1].append(sign)
    return [t.upper() for t in tokens[:start]], [p for p in parts if p], []


def bare_name(name):
    """Return a name without its quotes."""
    end = NAME_QUOTES.get(name[:1])
    return name[1:-1].replace(2 * end, end) if end and len(name) > 1 and name.endswith(end) else name


def declared_tables(rows):
    """Return (root page, Declared) of each table that keeps rows of its own, by the rows of the table of tables."""
    found, indexes, characters = [], {}, 0
    for row in rows:
        if len(row) != 5 or row[0] != "table" or not row[1] or not row[4]:
            continue
        characters += len(row[4])
        if len(found) >= SCHEMA_TABLES or characters > SCHEMA_CHARACTERS:
            raise NotRead("too_many_members")
        declared = Declared(row[4])
        declared.called = row[1]
        if declared.module in SEARCH_MODULES:
            indexes[row[1].lower()] = declared.names
        root = row[3] or ""
        found.append((row[1].lower(), int(root) if len(root) < 10 and is_digits(root) else 0, declared))
    return [
        (root, named_by(indexes, name, declared))
        for name, root, declared in found
        if root and not is_shadow(indexes, name)
    ]


def is_shadow(indexes, name):
    """Tell whether a table only helps to search another."""
    return any(name.startswith(index + "_") and name[len(index) :] in SHADOW_ENDS for index in indexes)


def named_by(indexes, name, declared):
    """Return what was declared; the names of the copy of a searched text are those of the index."""
    names = indexes.get(name[: -len(CONTENT_END)]) if name.endswith(CONTENT_END) else None
    if names:
        declared.names = declared.names[:1] + names
    return declared
