"""Rows that nothing but single blanks parts, `100234 Smith Ann 1,234.50`, and files that are called after people.

Lines, and the names of files in listings, are cut into words, dates and numbers. Those of one form, which half of them
have, are rows of a table: two words side by side are a name, and what other words stand there comes again and again.
"""

import re
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
LINE_TOKENED, LONGEST_FILE, MOST_TOKENS, LONGEST_ROW_LINE = 1024, 120, 12, 200
TOKEN_SAMPLE, FEWEST_TOKENED = 300, 10
NAME_FORMS, WORDS_OF_NAME, PLACES_OF_NAME = ("ww", "wi", "iw"), 2, 6
KINDS_OF_FILE, KINDS_AMONG = 20, 0.5
"""Different words that may stand beside names, and their share of the rows."""
WORKS_TEXT = "abstract article chapter lecture paper poster presentation score slides sonata talk thesis"
WORKS, WORKS_AMONG = frozenset(WORKS_TEXT.split()), 0.1
"""What is called after those who made it."""


def read_token_rows(work):
    """Yield what is to be said of such lines, or of the files that are named in a listing."""
    if is_json(work) or work.is_source():
        return []
    lines = list(islice(filter(str.strip, listed_lines(work)), TOKEN_SAMPLE))
    are_files = len(list(filter(FILE_END.search, lines))) >= MOSTLY * len(lines)
    read = file_tokens if are_files else line_tokens
    sample = list(filter(None, map(read, lines)))
    if not are_files:
        usual, _ = most_common_of(list(map(form_of_tokens, sample)))
        sample = [row for row in sample if form_of_tokens(row) == usual]
    at = name_place(sample)
    if at is None or max(map(len, sample)) == WORDS_OF_NAME or (are_files and are_works(sample)):
        return []
    parted = [with_name(row, at, are_files=are_files) for row in sample]
    form, times = most_common_of([form for form, _ in parted if form])
    if times < max(FEWEST_TOKENED, MOSTLY * len(sample if are_files else lines)):
        return []
    cells = zip(*[row for told, row in parted if told == form])
    dated = [n for n, values in enumerate(cells) if reaches(parse_date, values, NEARLY_DATES)]
    over = [""] * (len(form) + 1) if are_files else words_over(lines, len(form) - 1)
    whole, bare = Table(work.context, over), Table(work.context, over)
    are_papers = are_files and 2 * len([line for line in lines if is_picture(line)]) < len(lines)
    for line in listed_lines(work):
        told, row = with_name(read(line), at, are_files=are_files)
        if told == form:
            whole.add(row)
            if are_papers:
                bare.add([cell for n, cell in enumerate(row) if n not in dated])
    found = whole.finish()
    return [("", found if not are_files or (found.people and found.confidence == "high") else bare.finish())]


def listed_lines(work):
    """Yield the beginnings of the lines of a text: hundreds of whole ones that do not end would fill memory."""
    return (line[:LINE_TOKENED] for line in bounded_lines(work))


def lists_files(names):
    """Tell whether enough of the names of an archive's members are such as papers of people have."""
    return len(list(filter(FILE_END.search, names))) >= FEWEST_TOKENED


def are_works(rows):
    """Tell whether words for what is called after those who made it stand in some names of files."""
    return sum(1 for row in rows if not WORKS.isdisjoint(map(str.lower, row))) > WORKS_AMONG * len(rows)


def is_picture(line):
    """Tell whether a line names a picture or a recording."""
    end = FILE_END.search(line)
    return end is not None and end.group(1) is not None


def most_common_of(forms):
    """Return (the form that comes most often, how often), the last by its letters where there are several."""
    return max(((forms.count(form), form) for form in set(forms)), default=(0, ""))[::-1]


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


def name_place(rows):
    """Return behind how many parts the name stands in most rows, None where other words differ as much."""
    best, most = None, 0
    for at in range(PLACES_OF_NAME):
        named = [row for row in rows if form_of_tokens(row)[at : at + WORDS_OF_NAME] in NAME_FORMS]
        names = {tuple(row[at : at + WORDS_OF_NAME]) for row in named}
        others = {cell.lower() for row in named for cell in row[:at] + row[at + WORDS_OF_NAME :] if is_no_number(cell)}
        is_such = len(named) >= MOSTLY * len(rows) and len(others) <= min(KINDS_OF_FILE, KINDS_AMONG * len(named))
        if is_such and len(names) > most:
            best, most = at, len(names)
    return best


def is_no_number(token):
    """Tell whether a part of a line is a word or an initial."""
    return form_of_tokens([token]) != "n"


def with_name(row, at, *, are_files):
    """Return (form, cells) of a row with a name, ("", []) of others.

    Of a file the numbers before the name, its two words, the numbers behind it and nothing for all else; of a line all.
    """
    form = form_of_tokens(row)
    ahead, name, behind = row[:at], row[at : at + WORDS_OF_NAME], row[at + WORDS_OF_NAME :]
    if form[at : at + WORDS_OF_NAME] not in NAME_FORMS:
        return "", []
    if not are_files:
        return form, [*ahead, " ".join(name), *behind]
    ahead, behind = ([cell for cell in cells if not is_no_number(cell)] for cells in (ahead, behind))
    return form_of_tokens([*ahead, *name, *behind]), [*ahead, *name, *behind, ""]
