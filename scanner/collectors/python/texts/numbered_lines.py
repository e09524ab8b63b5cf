"""Lists whose lines have no columns: in each line the number of a person, or a telephone, and a name beside it."""

import re

from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.collected import bounded_lines
from scanner.collectors.python.texts.delimited import first_cells, sniff_delimiter
from scanner.collectors.python.words.table_topics import lists_firms, lists_things, numbers_things

NUMBERED_RUN = re.compile(
    rb"9999(?:AA|999A)|99/9999|999999(?:A|[-+/])?999|9[ .-]999[ .-]99|A ?99 ?99 ?99 ?A|9A99A9|99999999-?A|99 999 ?99"
    rb"|999-9999999"
)
MAY_BE_NUMBERED = re.compile(
    rb"9(?:9(?:99(?:AA|999A|99(?:(?:A|[-+/])?999|99-?A))|/9999|9-9999999| 999 ?99)|[ .-]999[ .-]99|A99A9)"
    rb"|A ?99 ?99 ?99 ?A"
)
"""In classes: what a number of a person or a telephone has in it; the same in half the time where nothing is found."""
SQL_LINE = b"insert into "
"""Before rows of SQL, which are read as those of tables: the names beside their numbers may be of towns."""
NUMBERED_SAMPLE, FEWEST_RUNS = 16 * 1024, 5
NUMBER_IN_LINE = re.compile(
    r"(?<![\w./-])(?:[A-Z][0-9]{4}[A-Z]{2}|[0-9]{2,4}/[0-9]{4,7}[A-Z]|[0-9]{5,6}/[0-9]{2}[A-Z]"
    r"|[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]|[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}"
    r"|[0-9]{6,8}[-+/ A-FU-Y][0-9]{3,7}[0-9A-Y]?|[0-9]{9,15}"
    r"|[0-9]{1,3}\.[0-9]{2,3}\.[0-9]{2,3}-[0-9Kk]{1,3}(?:\.[0-9]{2})?"
    r"|[XYZ]?-?[0-9]{7,8}-?[A-Z]|[A-Z]{4,6}[0-9]{2}[0-9A-Z]{8,12})(?![\w/-]|\.[0-9])"
)
PHONE_IN_LINE = re.compile(
    r"(?<![\w./+-])(?:\+[0-9]{1,3}[ .-]?|1-)?\(?[0-9]{2,5}\)?(?:[ .-]?[0-9]{2,6}){1,4}(?:x[0-9]{2,6})?"
    r"(?![\w/-]|[.:][0-9])"
)
WORD_IN_LINE = r"[^\W\d_a-z][^\W\d_]{0,24}(?:['\u2019-][^\W\d_]{1,24}){0,3}\.?"
NAME_IN_LINE = r"(" + WORD_IN_LINE + r"(?:,? " + WORD_IN_LINE + r"){0,4})"
NAME_BEGINS = re.compile(r"\b[^\W\d_a-z]")
"""How every word of a name begins: lines of most logs have none, and are looked at no closer."""
SIGNS_BESIDE = r"[ ,;:|\t\"'()=#>-]{1,8}"
NAMED_BEHIND = re.compile(SIGNS_BESIDE + NAME_IN_LINE + r"(?!\w)")
NAMED_AHEAD = re.compile(r"(?<![\w'\u2019-])" + NAME_IN_LINE + SIGNS_BESIDE + r"(?:[A-Za-z]{2,5}[.:]{0,2} )?\Z")
"""Perhaps with what the number is called between them: Ann Low - CPF 288.754.595-76."""
TITLE_STARTS = ("Mr", "Ms", "Miss", "Herr", "Frau", "Mme", "Monsieur", "Madame", "Sr", "Sig", "Pan")
TITLED_IN_LINE = re.compile(
    r"(?<!\w)((?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Monsieur|Madame|Sr|Sra|Sig|Pan|Pani)\.? "
    + WORD_IN_LINE + "(?: " + WORD_IN_LINE + "){0,2})"
)  # fmt: skip
NAME_SAID = re.compile(r"(?<!\w)[Nn]ame[=:] ?[\"']?" + NAME_IN_LINE)
TITLED_HEADER = ("phone", "patient")
CELL_SIGNS = " \"'"
FEWEST_PHONE, MOST_PHONE = 9, 15
"""Digits of a telephone."""
FEWEST_NAMED_LINES, NAMED_AMONG, TRIED_LINES, LINE_REACH = 10, 0.3, 200, 256
"""Lines with a number and a name, and their share of all that say anything, at least; lines by which it is known if
there are such, and characters of each that are looked at."""


def read_numbered_lines(work):
    """Return what is to be said of the lines in which a number of a person and a name stand side by side."""
    sample = work.text.classes[:NUMBERED_SAMPLE]
    if not MAY_BE_NUMBERED.search(
        b"\n".join(set(sample.split(b"\n")))
    ):  # of a table many lines are of the same classes
        return []
    runs = NUMBERED_RUN.finditer(sample)
    if (
        sum(1 for _ in zip(range(FEWEST_RUNS), runs)) < FEWEST_RUNS
        or work.is_source()
        or has_sign(work.text.small, SQL_LINE)
    ):
        return []
    text = work.text.data[:NUMBERED_SAMPLE].decode("utf-8", "replace").replace("\r", "")
    sign, words_over = sniff_delimiter(text), first_cells(text)
    is_header = not any(map(str.isdigit, "".join(words_over)))
    if is_header and (lists_things(words_over) or numbers_things(words_over) or lists_firms(words_over)):
        return []
    beside, titled = Table(work.context), Table(work.context, TITLED_HEADER)
    filled, named, called = 0, 0, 0
    for long in bounded_lines(work):
        line = long[:LINE_REACH].strip()
        may_name = NAME_BEGINS.search(line) is not None
        row = numbered_row(line, sign) if may_name else None
        to = titled_row(line) if may_name and any(title in line for title in TITLE_STARTS) else None
        filled += bool(line)
        if row:
            named += 1
            beside.add(row)
        if to:
            called += 1
            titled.add(to)
        to_come = max(0, TRIED_LINES - filled)
        if max(named, called) + to_come < NAMED_AMONG * (filled + to_come):  # however many of these have names
            return []
    least = max(FEWEST_NAMED_LINES, NAMED_AMONG * filled)
    found = [table.finish() for n, table in ((named, beside), (called, titled)) if n >= least]
    return [("", max(found, key=lambda judgement: judgement.people))] if found else []


def numbered_row(line, sign):
    """Return the number of a person in a line, the name behind it and the one before it; None where there is none.

    A number that is a whole cell is left to the reader of tables, who knows what stands over it; `sign`: between
    cells, or ''.
    """
    for form in (NUMBER_IN_LINE, PHONE_IN_LINE):
        for number in form.finditer(line):
            behind = NAMED_BEHIND.match(line, number.end())
            before = NAMED_AHEAD.search(line[: number.start()])
            is_one = form is NUMBER_IN_LINE or has_digits_of_phone(number.group())
            if (behind or before) and is_one and not is_whole_cell(line, number.span(), sign):
                return [number.group(), behind.group(1) if behind else "", before.group(1) if before else ""]
    name = NAME_SAID.search(line)
    phone = phone_in(line) if name else ""
    return [phone, name.group(1), ""] if phone else None


def is_whole_cell(line, span, sign):
    """Tell whether signs between cells, or the ends of a line, stand on both sides of a place."""
    before, behind = line[: span[0]], line[span[1] :]
    return is_edge(before[-2:], before.rstrip(CELL_SIGNS)[-1:], sign) and is_edge(
        behind[:2], behind.lstrip(CELL_SIGNS)[:1], sign
    )


def is_edge(near, first, sign):
    """Tell whether a cell ends where these two characters stand, and this is the first that is no blank or quote."""
    return "\t" in near or first in {"", sign}


def titled_row(line):
    """Return a telephone in a line and the name with a title that stands elsewhere in it; or None."""
    name = TITLED_IN_LINE.search(line)
    phone = phone_in(line) if name else ""
    return [phone, name.group(1)] if phone else None


def phone_in(line):
    """Return the first telephone in a line that begins as such do, or ''."""
    phones = (phone.group() for phone in PHONE_IN_LINE.finditer(line))
    return next((phone for phone in phones if phone[0] in "+0(" and has_digits_of_phone(phone)), "")


def has_digits_of_phone(text):
    """Tell whether a text has as many digits as telephones, without an extension: a date has eight."""
    return FEWEST_PHONE <= sum(map(str.isdigit, text.partition("x")[0])) <= MOST_PHONE
