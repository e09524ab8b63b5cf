"""The values that SQL puts into rows: literals, calls, casts, lists, joined texts and queries, each one cell."""

import re
from datetime import date

SQL_VALUE = re.compile(
    r"\s*(?:(?:[NnEeBbXxUu]&?|_[a-z0-9]+ ?|(?:DATE|TIMESTAMP|date|timestamp) ?)?'([^'\\]*(?:(?:''|\\.)[^'\\]*)*)'"
    r"|\"([^\"\\]*(?:(?:\"\"|\\.)[^\"\\]*)*)\"|(?:[Nn]?[Qq]'[\[({<!|~^]|\$\w{0,20}\$)(.{0,4000}?)(?:[\])}>!|~^]'|\$\w{0,20}\$)"
    r"|([^\s,()'\"[\]{}]+(?: [^\s,()'\"[\]{}]+)*))?"
    r"(?:::[\w ]{1,40}|\s{1,9}[Aa][Ss]\s{1,9}[\w ]{1,40})?(?:\([0-9]{1,5}(?:,[0-9]{1,5})?\))?\s*",
    re.DOTALL,
)
"""Groups: what stands between quotes, double ones, those of Oracle's q'[...]' or Postgres's $$...$$, and in none."""
SQL_ESCAPE = re.compile(r"''|\"\"|\\(.)", re.DOTALL)
SQL_NOTE = re.compile(r"--[^\n]*|/\*[^*]*(?:\*(?!/)[^*]*)*(?:\*/)?")
SQL_GOES_ON = re.compile(r"[|+*/:<>=&%-]|(?:at time zone|collate)\b", re.IGNORECASE)
"""What may follow a text within the same value: behind a quote that nobody doubled other things stand."""
SQL_JOINS, SQL_OPENS, SQL_CLOSES = ("||", "+"), ("(", "[", "{"), (")", "]", "}")
SQL_ENDS = frozenset(("", ",", *SQL_CLOSES))
SQL_NOTES, SQL_MARKS = ("--", "/*"), frozenset("-/#")
SQL_BEGINS = "insert into "
SQL_QUERIES = ("select ", "case ")
SQL_STORED = re.compile(
    r"0x(?:([0-9a-f]{8})[0-9a-f]{8} as datetime|([0-9a-f]{4})[0-9a-f]{4} as smalldatetime|([0-9a-f]{6})00 as date)\Z",
    re.IGNORECASE,
)
SQL_EPOCH, SQL_LAST_DAY = 693596, 3652059
"""The first of 1900, and the last day of 9999, as days behind the first of the year 1."""
SQL_DEPTH = 8
"""Calls within calls around one value."""


def sql_value(text, at, depth):
    """Return (text, where it ends) of one value; of a call its first argument, of texts that are joined all of them.

    TO_DATE('1971-03-12', ...), DATEFROMPARTS(1971, 3, 12), ARRAY['a', 'b']::text[], 'Ann' || ' ' || 'Smith' COLLATE x,
    NOW() - INTERVAL '1 day', {d '1971-03-12'} and (SELECT id FROM x WHERE code = 'A' LIMIT 1) are one value each.
    """
    value = SQL_VALUE.match(text, at)
    bare, end = value.group(4), value.end()
    if text[end : end + 1] in SQL_ENDS and (bare is None or bare[0] not in SQL_MARKS):
        quoted = sql_quoted(value)
        return (bare or "" if quoted is None else quoted), end
    end, cell, is_text = sql_token(text, at)
    if not is_text and cell[: len(SQL_BEGINS)].lower() == SQL_BEGINS:
        return "", at  # the row before does not end
    is_query, inner, word = cell.lower().startswith(SQL_QUERIES), None, ""
    while text[end : end + 1] not in SQL_ENDS:
        if text.startswith(SQL_OPENS, end):
            argument, end = sql_arguments(text, end, depth)
            if not text.startswith(SQL_CLOSES, end):
                break
            inner = argument if inner is None else inner
            end = SQL_VALUE.match(text, end + 1).end()  # a type may follow
            continue
        after, more, is_more = sql_token(text, end)
        if after == end or (is_text and not word and not SQL_GOES_ON.match(text, end)):
            break
        if is_more and (word in SQL_JOINS if is_text else inner is None and cell.isalpha()):
            cell, is_text = cell + more if is_text else more, True
        end, word = after, "" if is_more else more
    return ("" if is_query else cell if inner is None or is_text else inner), end


def sql_token(text, at):
    """Return (where it ends, its text, whether it stood in quotes) of the next part of a value, behind remarks."""
    value = SQL_VALUE.match(text, at)
    while (value.group(4) or "").startswith(SQL_NOTES):
        value = SQL_VALUE.match(text, SQL_NOTE.match(text, value.start(4)).end())
    bare = value.group(4)
    if bare is not None:
        return value.end(), bare.strip("#") if bare[0] == "#" else bare, False
    quoted = sql_quoted(value)
    return value.end(), quoted or "", quoted is not None


def sql_arguments(text, at, depth):
    """Return (the first of the values in brackets, or the date that three numbers are, where they end)."""
    found = []
    while depth < SQL_DEPTH and (not found or text.startswith((",", ":"), at)):
        argument, at = sql_value(text, at + 1, depth + 1)
        found.append(argument)
    if len(found) == 3 and len(found[0]) == 4 and all(map(str.isdigit, found)):
        return "-".join([one.zfill(2) for one in found]), at
    first = "".join(found[:1])
    return stored_day(first) or first.partition(" as ")[0].partition(" AS ")[0], at


def stored_day(text):
    """Return the date of a value as Microsoft's servers write it: 0x0000667F00000000 AS DateTime; '' for any other."""
    found = SQL_STORED.match(text)
    if found is None:
        return ""
    since, small, first = (int(digits, 16) if digits else None for digits in found.groups())
    if first is not None:
        days = (first >> 16 | first & 0xFF00 | (first & 0xFF) << 16) + 1
    else:
        days = SQL_EPOCH + (small if since is None else since)
    return date.fromordinal(days).isoformat() if 0 < days <= SQL_LAST_DAY else ""


def sql_quoted(value):
    """Return what stands between the quotes of a value as it is meant, None where there are none."""
    quoted = value.group(1) if value.group(1) is not None else value.group(2)
    return value.group(3) if quoted is None else sql_unquoted(quoted)


def sql_unquoted(text):
    """Return what stands between quotes as it is meant."""
    if "'" not in text and '"' not in text and "\\" not in text:
        return text
    return SQL_ESCAPE.sub(lambda found: found.group(1) or found.group()[0], text)
