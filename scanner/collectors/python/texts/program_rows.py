"""People in programs and logs: rows as Person("Ann", "Smith", LocalDate.of(1971, 3, 12)), columns as lists.

Lines that are the same but for the texts within quotes are rows of a table, whatever stands between these texts.

Columns stand as surnames = [...] in many languages, as surname = c(...) in those of R, in what its dput writes too.
"""

import re
from collections import Counter
from datetime import date, timedelta
from itertools import islice

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.tables.rules import CONTACT, IDENTIFIERS, NAMES
from scanner.collectors.python.texts.call_lines import has_call_lines, whole_calls
from scanner.collectors.python.texts.collected import (
    KEPT_CHARACTERS,
    Tables,
    TextAhead,
    bounded_lines,
    speaks_of_people,
)
from scanner.collectors.python.texts.makers import CREDITS
from scanner.collectors.python.values.code_dates import with_dates
from scanner.collectors.python.words.dictionary import NOT_PEOPLE
from scanner.collectors.python.words.headers import ABOVE_PEOPLE, header_kind, is_of_thing, words
from scanner.collectors.python.words.humans import PARTIES
from scanner.collectors.python.words.named_values import shows_names

LIST_AHEAD = re.compile(
    rb"[\[({][ \t-\r]{0,99}(?:(?:\"[^\"\n]{0,100}\"|'[^'\n]{0,100}'|[0-9.L-]{1,20})[ \t-\r]{0,9},[ \t-\r]{0,99}){4}"
)
"""How a list of some literals begins."""
LINES_SAMPLE = CALLS_SAMPLE = 16 * 1024
FEWEST_LINES_ALIKE = 5
QUOTED_TWICE = re.compile(rb"[\"'][^\"'\n]{2,60}[\"'][^\"'\n]{1,60}[\"'][^\"'\n]{2,60}[\"']")
QUOTED_TEXT = re.compile(r"\"([^\"\\\n]*(?:\\.[^\"\\\n]*){0,40})\"|'([^'\\\n]*(?:(?:\\.|'')[^'\\\n]*){0,40})'")
QUOTED_DIGITS = re.compile(r"[0-9]+")
BEFORE_QUOTED = re.compile(r"([A-Za-z_]\w{0,40})[^A-Za-z_\"]{0,20}\"")
NAMED_INSERT = re.compile(rb"into(?<![A-Za-z0-9_]into)\s{1,9}[^\s(]{1,128}\s{0,9}\([^()']{1,4096}\)\s{0,99}values\b")
"""What tells of the columns of rows in SQL, which are read under these names elsewhere."""
ROW_OPENS, DATE_WORD = ("{", "[", "("), "ate"
"""How a row of literals begins, and what the call of a date holds."""
FEWEST_QUOTES = 2
BEFORE_TEXTS = re.compile(r"[^\"9]*")
"""What a line without its texts begins with: what it is without them begins so before these are taken out, too."""
BEGIN_OF_LINE = re.compile(r"[^\"'0-9]{0,24}")
"""The same, as far as it is compared first."""
LONGEST_ALIKE, MOST_QUOTED, MOST_ALIKE = 200, 12, 20
"""Characters of a line without its texts, its texts, and different lines, that are looked at."""
LIST_HERE = re.compile(r"(?:<-|=>|[:=]|\b[Ii][Nn]\b)\s{0,3}(?:[\w.]{0,24}(?:\[\])?\s?[\[({]\s{0,99}){1,3}(?=[\"'0-9-])")
LIST_LABEL = re.compile(r"([A-Za-z_][\w.]{0,40}|[\"'`][A-Za-z_][\w. ]{0,40}[\"'`])\s{0,3}\Z")
SOLE_COLUMN = "in"
LABEL_REACH = 46
"""The longest label of a list, its quotes and its blanks."""
LIST_ITEM = re.compile(
    r"\s{0,99}(?:\"([^\"\\\n]*(?:\\.[^\"\\\n]*)*)\"|'([^'\\\n]*(?:\\.[^'\\\n]*)*)'|(-?[0-9][0-9.]{0,20})L?|(?:NA|None|null|nil))"
    r"\s{0,99}(,|[\])}])"
)
DATE_CLASS = re.compile(r"\s{0,9},\s{0,9}class\s{0,3}=\s{0,3}\"Date\"")
FEWEST_IN_LIST, MOST_IN_LIST, MOST_LISTS = 5, 100000, 1000
DAYS_AFTER_ITEM = 100000
"""Days from 1970 that R writes a date as, at most."""
LIST_EPOCH = date(1970, 1, 1)
PERSON_STEMS = ("person", "people", "birth", "born", "dob", "surname", "lastname", "patient", "staff", "user")
"""Of words beside quoted texts by which a line speaks of somebody."""
NAMED_CONTACTS = frozenset(("full_name", "phone", "email"))
"""All that a line needs to tell of somebody who is named in it."""
ADDING = frozenset(("add", "call", "create", "exec", "execute", "insert", "new", "save"))
"""Words of calls by which programs and scripts of databases are given their first people."""
FEWEST_REACHED = 20
"""Names in lists that are columns, where nothing but mail, telephones or homes stands beside them."""
REACHED_AT = frozenset(("phone", "address"))
BESIDE_BIRTHS = CONTACT | {"forename"}
KNOWN_TO_ALL_TEXT = """
actor actors artist artists author authors composer composers director directors player players poet poets president
presidents singer singers writer writers
"""
KNOWN_TO_ALL = frozenset(KNOWN_TO_ALL_TEXT.split())
"""Whose births stand in works of reference."""


def read_program_rows(work):
    """Yield what is to be said of the calls in a program that are rows of people, and of lists that are columns."""
    head = work.text.data
    tables = Tables(work)
    alike = lines_alike(head[:LINES_SAMPLE])
    if alike:
        add_lines(bounded_lines(work), alike, tables)
    if has_call_lines(head):
        joined = "\n".join(whole_calls(head[:CALLS_SAMPLE].decode("utf-8", "replace").split("\n")))
        alike = lines_alike(joined.encode("utf-8", "replace")) - alike
        add_lines(whole_calls(bounded_lines(work)) if alike else (), alike, tables)
    if speaks_of_people(work) and LIST_AHEAD.search(head):
        add_lists(work, tables)
    judged = tables.judged()
    is_sql = bool(judged) and NAMED_INSERT.search(work.text.small) is not None
    judged = [one for one in judged if not (is_sql and is_bare_row(one[0]))]
    return [part for key, *part in judged if are_rows_of_people(key, part[1]) or are_bare_rows(work, key, part[1])]


def are_rows_of_people(key, judgement):
    """Tell whether what was found is believed: lines must speak of people or births, or hold numbers of people."""
    if key == SOLE_COLUMN or not isinstance(key, tuple):
        return key == SOLE_COLUMN or judgement.confidence == "high" or are_many_reached(judgement)
    told = words(key[0]).split(" ")
    if told[:2] == ["insert", "into"] and " ".join(told[2:3]).rstrip("s") in NOT_PEOPLE - ABOVE_PEOPLE:
        return False
    speaks = not PARTIES.isdisjoint(told) or any(word.startswith(PERSON_STEMS) for word in told)
    if NAMED_CONTACTS.issubset(judgement.kinds) or are_literals_of_people(told, judgement.kinds):
        return True
    if are_added(told, judgement.kinds):
        return True
    return judgement.confidence == "high" and (speaks or not IDENTIFIERS.isdisjoint(judgement.kinds))


def are_added(told, kinds):
    """Tell whether calls put people with their mail into what is kept, who made nothing: insert_client('Ann', ...)."""
    is_reached = "email" in kinds and not NAMES.isdisjoint(kinds)
    return is_reached and not ADDING.isdisjoint(told) and CREDITS.union(("into",)).isdisjoint(told)


def are_many_reached(judgement):
    """Tell whether columns name more people than examples do, and say how each is reached."""
    kinds = judgement.kinds
    return judgement.people >= FEWEST_REACHED and not NAMES.isdisjoint(kinds) and not CONTACT.isdisjoint(kinds)


def are_bare_rows(work, key, judgement):
    """Tell whether rows of literals alone, {1, "Ann", "Smith", new DateTime(1971, 3, 12)}, are believed."""
    is_born = is_bare_row(key) and "date_of_birth" in judgement.kinds
    return is_born and judgement.confidence == "high" and speaks_of_people(work)


def is_bare_row(key):
    """Tell whether a table is one of rows of literals alone."""
    return isinstance(key, tuple) and key[0].startswith(ROW_OPENS) and not has_words(key[0])


def has_words(alike):
    """Tell whether letters stand in what a line is without its texts."""
    return any("a" <= sign <= "z" for sign in alike.lower())


def are_literals_of_people(told, kinds):
    """Tell whether lines hold names with homes or telephones; or births, and nothing but literals."""
    if "date_of_birth" in kinds:
        return not any(told) and not BESIDE_BIRTHS.isdisjoint(kinds)
    return not NAMES.isdisjoint(kinds) and not REACHED_AT.isdisjoint(kinds)


def lines_alike(head):
    """Return what the lines are without their texts of which a sample has some that are alike, none in most texts."""
    quotes = head.count(b'"') + head.count(b"'")
    is_bare = quotes < FEWEST_QUOTES * FEWEST_LINES_ALIKE or (head.startswith(b"<") and not head.startswith(b"<?php"))
    if is_bare or sum(1 for _ in islice(QUOTED_TWICE.finditer(head), FEWEST_LINES_ALIKE)) < FEWEST_LINES_ALIKE:
        return frozenset()
    times, told = {}, set()
    for line, text in lines_beginning_alike(head.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")):
        found, alike = parted_texts(text)
        if 2 <= len(found) <= MOST_QUOTED:
            times[alike] = times.get(alike, 0) + 1
            if has_words(alike) or (DATE_WORD in line and alike.startswith(ROW_OPENS)):
                told.add(alike)
    often = sorted((-count, alike) for alike, count in times.items() if count >= FEWEST_LINES_ALIKE)
    if not told.issuperset(alike for _, alike in often) and not shows_names(head):  # rows of literals that are no names
        often = [one for one in often if one[1] in told]
    often = often[:MOST_ALIKE]
    return frozenset(alike for _, alike in often if all(map(may_be_of_people, BEFORE_QUOTED.findall(alike)[:1])))


def lines_beginning_alike(lines):
    """Return (line, the same with its dates as texts) of the lines with texts that begin as some others do.

    What lines are without their texts begins as they do themselves: of most there are too few to be alike.
    """
    quoted = [line for line in lines if line.count("'") + line.count('"') >= FEWEST_QUOTES]
    dated = [with_dates(line[:CELL_CHARACTERS]) for line in quoted]
    begun = [BEGIN_OF_LINE.match(text.lstrip()).group() for text in dated]
    times = Counter(begun)
    return [(line, text) for line, text, one in zip(quoted, dated, begun) if times[one] >= FEWEST_LINES_ALIKE]


def without_texts(line):
    """Return (the texts within quotes in a line, what the line is without them)."""
    return parted_texts(with_dates(line[:CELL_CHARACTERS]))


def parted_texts(text):
    """Return the same of a line whose dates are texts already."""
    alike = QUOTED_DIGITS.sub("9", QUOTED_TEXT.sub('"', text).strip().rstrip(","))[:LONGEST_ALIKE]
    return [first or second for first, second in QUOTED_TEXT.findall(text)], alike


def add_lines(lines, alike, tables):
    """Put the texts of lines that are alike into a table."""
    starts = tuple({BEFORE_TEXTS.match(one).group() for one in alike})
    for line in lines:
        if line.lstrip().startswith(starts) and line.count("'") + line.count('"') >= FEWEST_QUOTES:
            found, rest = without_texts(line)
            table = tables.rows((rest, len(found))) if rest in alike else None
            if table is not None and not table.hopeless():
                table.add(found)


def may_be_of_people(name):
    """Tell whether what a name stands for may be a person nobody else knows of."""
    return not is_of_thing(name) and KNOWN_TO_ALL.isdisjoint(words(name).split(" "))


def add_lists(work, tables):
    """Put lists that follow one another and are of one length into a table as its columns."""
    ahead = TextAhead(work)
    ahead.ahead(KEPT_CHARACTERS)
    text, at, group = ahead.text[:KEPT_CHARACTERS], 0, []
    for number in range(MOST_LISTS):
        found = LIST_HERE.search(text, at)
        named = LIST_LABEL.search(text, max(at, found.start() - LABEL_REACH), found.start()) if found else None
        values, at = list_at(text, found.end()) if found else ([], at)
        label = singular(named.group(1).strip("\"'`")) if named else ""
        is_next = group and len(values) == len(group[0][1]) and label not in [known for known, _ in group]
        if group and not is_next:
            add_columns(group, number, tables)
            group = []
        if found is None:
            return
        if named and found.group()[:2].lower() == "in" and header_kind(label) in IDENTIFIERS:
            add_selected(label, values, tables)
        elif named and len(values) >= FEWEST_IN_LIST:
            group.append((label, values))


def add_selected(label, values, tables):
    """Put the numbers that a query asks for, WHERE nino IN (...), into a table of one column."""
    table = tables.rows(SOLE_COLUMN, [label])
    for value in values if table is not None else ():
        table.add([value])


def add_columns(group, number, tables):
    """Put columns, [(label, values)], into a table of their own."""
    if len(group) < 2 or not all(may_be_of_people(label) for label, _ in group):
        return
    table = tables.rows(number, [label for label, _ in group])
    for row in zip(*[values for _, values in group]) if table is not None else ():
        table.add(list(row))


def singular(label):
    """Return a label, that of a list without its plural where no dictionary has it."""
    return label if header_kind(label) or label[-1:].lower() != "s" else label[:-1]


def list_at(text, at):
    """Return (the literals of a list that begins at a place, where they end)."""
    values, is_open = [], True
    while is_open and len(values) < MOST_IN_LIST:
        item = LIST_ITEM.match(text, at)
        if item is None:
            return [], at
        values.append((item.group(1) or item.group(2) or item.group(3) or "")[:CELL_CHARACTERS])
        at, is_open = item.end(), item.group(4) == ","
        if is_open and text[at : at + 100].lstrip()[:1] in {"]", ")", "}"}:
            is_open = False
    return ([day_of(value) for value in values] if DATE_CLASS.match(text, at) else values), at


def day_of(value):
    """Return the date that R writes as so many days since 1970."""
    digits = value.lstrip("-")
    if not digits.isdigit() or max(digits) > "9" or int(digits) > DAYS_AFTER_ITEM:
        return value
    return str(LIST_EPOCH + timedelta(days=-int(digits) if value.startswith("-") else int(digits)))
