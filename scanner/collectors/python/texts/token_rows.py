"""Rows that nothing but single blanks parts, `100234 Smith Ann 1,234.50`, and files that are called after people.

Lines, and the names of files in listings, are cut into words, dates and numbers. Those of one form, which half of them
have, are rows of a table: two words side by side are a name, and what other words stand there comes again and again.
"""

import re
from collections import Counter
from itertools import islice

from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.collected import bounded_lines, is_json
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.words.cell_values import MOSTLY, NEARLY_DATES, has_digit, reaches

ROW_TOKEN = re.compile(
    r"(?P<n>[\u00a3$\u20ac]?[0-9](?:[0-9.,/-]*[0-9])?[A-Z]?|[A-Z]{1,4}-?[0-9]{2,}[0-9A-Z/-]*)"
    r"|(?P<i>[^\W\d_](?![^\W\d_])\.?)|(?P<w>[^\W\d_](?:[^\W\d_]|['\u2019-](?=[^\W\d_]))+)"
)
FILE_END = re.compile(r"\.(?:(?:docx?|eml|msg|odt|pdf|rtf|tiff?|zip)|(jpe?g|png|wav|mp3))(?![\w.])", re.IGNORECASE)
"""How the names of files end that hold what is written to somebody or of him, and of pictures and recordings."""
FILE_LEAD = re.compile(
    r"[\\/\"\t;|>\u2500]|  (?:20[0-9]{2} )?|,(?! )|[0-9a-f]{32} [ *]"
    r"|(?<=[0-9]):[0-9]{2}(?:[:.][0-9]+)?(?: ?[AP]M)?(?: [0-9][0-9.,]*(?= ))? "
)
"""What stands before one in a listing: a folder, another cell, a time and a size, a sum of the file."""
TWO_IN_ONE = re.compile("(?<=[a-z])(?=[A-Z])")
LONGEST_FILE, MOST_TOKENS, LONGEST_ROW_LINE = 120, 12, 200
TOKEN_SAMPLE, FEWEST_TOKENED = 300, 10
NAME_FORMS, WORDS_OF_NAME = ("ww", "wi", "iw"), 2
KINDS_OF_FILE, KINDS_AMONG = 20, 0.4
"""Different words that may stand beside names, and their share of the rows."""
WORKS_TEXT = "abstract article chapter lecture paper poster presentation score slides sonata talk thesis"
WORKS, WORKS_AMONG = frozenset(WORKS_TEXT.split()), 0.1
"""What is called after those who made it."""


def read_token_rows(work):
    """Yield what is to be said of such lines, or of the files that are named in a listing."""
    if is_json(work) or work.is_source():
        return []
    lines = list(islice(filter(str.strip, bounded_lines(work)), TOKEN_SAMPLE))
    are_files = len(list(filter(FILE_END.search, lines))) >= MOSTLY * len(lines)
    read = file_tokens if are_files else line_tokens
    sample = list(filter(None, map(read, lines)))
    forms = Counter(map(form_of_tokens, sample))
    form, times = max(forms.items(), key=lambda one: (one[1], one[0]), default=("", 0))
    if times < max(FEWEST_TOKENED, MOSTLY * len(sample if are_files else lines)):
        return []
    rows = [row for row in sample if form_of_tokens(row) == form]
    at = name_place(form, rows)
    if at is None or (are_files and len(list(filter(is_work, rows))) > WORKS_AMONG * len(rows)):
        return []
    dated = [n for n, cells in enumerate(zip(*rows)) if reaches(parse_date, cells, NEARLY_DATES)]
    over = [""] * len(form) if are_files else words_over(lines, len(form) - 1)
    whole, bare = Table(work.context, over), Table(work.context, over)
    for line in bounded_lines(work):
        row = read(line)
        if form_of_tokens(row) == form:
            whole.add(row if are_files else [*row[:at], row[at] + " " + row[at + 1], *row[at + 2 :]])
            if are_files and not FILE_END.search(line).group(1):
                bare.add([cell for n, cell in enumerate(row) if n not in dated])
    found = whole.finish()
    return [("", found if not are_files or (found.people and found.confidence == "high") else bare.finish())]


def lists_files(names):
    """Tell whether enough of the names of an archive's members are such as papers of people have."""
    return len(list(filter(FILE_END.search, names))) >= FEWEST_TOKENED


def is_work(row):
    """Tell whether one of the words of a name is one for what is called after those who made it."""
    return not WORKS.isdisjoint(map(str.lower, row))


def words_over(lines, many):
    """Return the words of the last of the first lines with so many and no number, else as many that say nothing."""
    said = (line.split() for line in reversed(lines[:FEWEST_TOKENED]) if not has_digit(line))
    return next((words for words in said if len(words) == many), [""] * many)


def line_tokens(line):
    """Return the parts of a line that single blanks divide, [] where not all are numbers or words with capitals."""
    parts = line[:LONGEST_ROW_LINE].strip().replace(", ", " ").split(" ")
    are_tokens = len(parts) <= MOST_TOKENS and all(map(ROW_TOKEN.fullmatch, parts))
    return parts if are_tokens and all(part[:1] == part[:1].upper() for part in parts) else []


def file_tokens(line):
    """Return the parts of the name of a file in a line, [] where none stands there; AnnSmith is of two."""
    end = FILE_END.search(line)
    if not end:
        return []
    name = FILE_LEAD.split(line[max(0, end.start() - LONGEST_FILE) : end.start()])[-1]
    found = [one.group() for one in ROW_TOKEN.finditer(name)]
    if len(list(filter(str.isalpha, found))) < WORDS_OF_NAME:
        found = [one.group() for one in ROW_TOKEN.finditer(TWO_IN_ONE.sub(" ", name))]
    return found[:MOST_TOKENS]


def form_of_tokens(tokens):
    """Return of which sorts some parts are, a letter for each: a word, an initial or else a number."""
    return "".join([ROW_TOKEN.fullmatch(token).lastgroup for token in tokens])


def name_place(form, rows):
    """Return where the two words stand in rows of a form that are a name, None where other words differ as much."""
    different = [len({row[n].lower() for row in rows}) if sort != "n" else 0 for n, sort in enumerate(form)]
    pairs = [n for n in range(len(form)) if form[n : n + WORDS_OF_NAME] in NAME_FORMS]
    at = max(pairs, key=lambda n: (different[n] + different[n + 1], -n), default=None)
    others = sum(different) - (different[at] + different[at + 1] if at is not None else 0)
    return at if others <= min(KINDS_OF_FILE, KINDS_AMONG * len(rows)) else None
