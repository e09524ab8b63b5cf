"""Pairs of a label and a value in a line: of forms, of programs, of queries, of SQL, as PHP keeps them."""

import re
from urllib.parse import unquote_to_bytes

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.texts.call_lines import option_pairs
from scanner.collectors.python.values.code_dates import with_dates
from scanner.collectors.python.words.headers import ABOVE_NAMES, header_kind, is_of_thing

LABEL_LINE = re.compile(
    r"(?:^[\s>*\-\u2022\"':]{0,12}|\s{2,40}|\t|[;,|]\s{0,3})"
    r"([^\W\d_][\w .'/()\u2019\u0900-\u0e7f-]{0,38}?)[\"'*_]{0,2}\s{0,20}[:=](?=\s|$|\S)"
)
PAIR_SIGN = re.compile(r"[:=]")
PAIR_LABEL = re.compile(r"[\"'`\[]?\b([^\W\d][\w .\u0900-\u0e7f-]{0,40}?)[\"'`\]]?\s{0,3}\Z")
PAIR_REACH = 46
"""The longest text that is a label, its quotes and its blanks."""
PAIR_VALUE = re.compile(
    r"(?:=>|:|=)\s{0,3}(?:'([^'\\\n]*(?:\\.[^'\\\n]*)*)'|\"([^\"\\\n]*(?:\\.[^\"\\\n]*)*)\"|([^\s,;{}\[\]()'\"]+))"
)
QUERY = re.compile(r"(?:(?<=[?&\s])|^)[\w.-]{1,40}=[^\s&\"'<>]{0,200}(?:&(?:amp;)?[\w.-]{1,40}=[^\s&\"'<>]{0,200})+")
"""What stands behind the address of a page, or was sent from a form: pairs with & between them."""
ALIAS = re.compile(
    r"'([^'\n]{0,100}(?:''[^'\n]{0,100}){0,3})'\s{1,9}(?:[Aa][Ss]\s{1,9})?\"?([A-Za-z_]\w{0,40})\"?"
    r"(?=\s{0,99}(?:,|\)|\n|\Z|[Ff][Rr][Oo][Mm]\b))"
)
LEADER = re.compile(r"[ \t]?(?:\.{4,}|\u2026{2,}|_{4,}):?[ \t]?")
"""What forms put between a label and its value, perhaps with a colon at its end."""
KEY_END = "] => "
"""Behind a key that PHP prints: [name] => Ann Low."""
WIDE_COLON = "\uff1a"
"""Behind labels of Chinese and Japanese."""
LISTED_PAIR = re.compile(r"([a-z_][a-z0-9_]{0,40}) *\| ([^|\n]{1,200}?)\s*\Z")
"""A line of a row that psql lists column by column."""
SERIALIZED_START = re.compile(r"[ \t\r\n]{0,9}[aO]:[0-9]{1,9}:")
SERIALIZED_PAIR = re.compile(
    r"s:[0-9]{1,3}:\"([A-Za-z_][A-Za-z0-9_ .-]{0,40})\";(?:s:[0-9]{1,5}:\"([^\"\n]{0,1000})\"|[id]:([0-9.-]{1,24}));"
)
"""A key and its value as PHP keeps them."""
TRIPLE = re.compile(
    r"(?:(?<![^\s;])[a-zA-Z][\w-]{0,20}:|<[^<>\s]{1,200}[/#])([A-Za-z][\w-]{0,40})>?[ \t]{1,9}"
    r"(?:\"([^\"\\\n]{1,1000})\"(?:\^\^[^\s;,]{1,100}|@[A-Za-z-]{1,12})?|<(?:mailto|tel):([^<>\s]{1,200})>)"
    r"[ \t]{0,9}(?=[;.,]|\Z)"
)
"""What is said of something in RDF, as Turtle and N-Triples write it: foaf:name "Ann Low" ; foaf:mbox <mailto:a@b> ."""
TRIPLE_SIGNS, TRIPLE_ENDS = (' "', " <mailto:", " <tel:", '\t"'), (";", ".", ",")
LISTED_NAMES = re.compile(r"(:\s?)\[([\"'])([^\"'\[\]\n]{1,40})\2, ?\2([^\"'\[\]\n]{1,40})\2\](?=\s*$)", re.MULTILINE)
"""A value of two texts: names: ["Ann", "Low"]."""


def with_lists(text):
    """Return a text in which values of two texts are one."""
    return LISTED_NAMES.sub(r"\1\2\3 \4\2", text) if '["' in text or "['" in text else text


def literal_pairs(text):
    """Yield (label, value) of pairs such as surname: 'X' or dob=1971-03-12.

    Looked for from the sign between them: one expression for all would be tried at every word, ten times as long.
    """
    at = 0
    sign = PAIR_SIGN.search(text)
    while sign:
        value = PAIR_VALUE.match(text, sign.start())
        label = label_before(text, max(at, sign.start() - PAIR_REACH), sign.start()) if value else None
        if label:
            told = label.group(1)
            yield label_alone(told) if " " in told and sign.group() == "=" else told, value.group(value.lastindex)
        at = value.end() if label else sign.end()
        sign = PAIR_SIGN.search(text, at)


def label_before(text, start, end):
    """Return the match of a label between two places: it ends at the second, and stands on one line."""
    line = text[start:end].rstrip().rfind("\n") + 1
    return PAIR_LABEL.search(text, start + line, end)


def label_alone(text):
    """Return a label without the words of a message before it, which tell nothing: login ok name="X"."""
    before, last = text.split(" ")[-2:]
    if not header_kind(last):  # asked first: the last words of messages come again, messages do not
        return text
    is_other = before not in ABOVE_NAMES and is_of_thing(before)
    return text if is_other or header_kind(text) else last


def query_pairs(line):
    """Return [(label, value)] of a line with pairs as forms are sent, the signs in them written as %2F."""
    if "&" not in line or "=" not in line:
        return []
    pairs = [pair.partition("=") for found in QUERY.findall(line) for pair in found.replace("&amp;", "&").split("&")]
    return [(label, unescaped(value)) for label, sign, value in pairs if value]


def alias_pairs(line):
    """Return [(label, value)] of values that SQL names, SELECT 'X' AS surname, DATE '1971-03-12' AS dob."""
    if "'" not in line or "select" not in line.lower():
        return []
    return [(label, value.replace("''", "'")) for value, label in ALIAS.findall(with_dates(line))]


def other_pairs(line):
    """Return [(label, value)] of a line of a query, of PHP, of RDF, or of a command."""
    return alias_pairs(line) or serialized_pairs(line) or triple_pairs(line) or option_pairs(line)


def triple_pairs(line):
    """Return [(label, value)] of a line of RDF, each label without what stands for the vocabulary that it is of."""
    if not any(sign in line for sign in TRIPLE_SIGNS) or not line.rstrip().endswith(TRIPLE_ENDS):
        return []
    return [(label, text or reached) for label, text, reached in TRIPLE.findall(line)]


def serialized_pairs(line):
    """Return [(label, value)] of an array or object that PHP has serialized."""
    if '";s:' not in line or not SERIALIZED_START.match(line):
        return []
    return [(label, text or number) for label, text, number in SERIALIZED_PAIR.findall(line)]


def unescaped(value):
    """Return a value as it was before it was sent."""
    return unquote_to_bytes(value.replace("+", " ")).decode("utf-8", "replace")


def labelled_pairs(line):
    """Return [(label, value)] of a line; a value reaches to the next label."""
    if "...." in line or "____" in line or "\u2026" in line:
        line = LEADER.sub(": ", line)
    if KEY_END in line:
        key, _, value = line.partition(KEY_END)
        line = key.replace("[", "", 1) + ": " + value
    if WIDE_COLON in line:
        line = line.replace(WIDE_COLON, ": ")
    if ":" not in line and "=" not in line:
        listed = LISTED_PAIR.match(line) if "| " in line else None
        return [listed.groups()] if listed else []
    found = list(LABEL_LINE.finditer(line[:CELL_CHARACTERS]))
    ends = [one.start() for one in found[1:]] + [CELL_CHARACTERS]
    return [(one.group(1), line[one.end() : end].strip(" \t\n;,|\"'*_")) for one, end in zip(found, ends)]
