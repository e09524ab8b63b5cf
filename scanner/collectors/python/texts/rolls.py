"""Rolls: a name a line and, behind it, a home or a date, without columns: of electors, jurors, tenants, pupils.

`12 Smith, Ann  5 High Street  LS1 1AA`, `3. Mr Jack Hall, Flat 2, 9 Mill Lane, Leeds`, `0417 ALI;SYLVIA 05/03/2008 H`,
`ALI:SYLVIA 050308 F 0417`.
Births may lie within few years there, as those of a class do: what is told of events stands in order, or is younger.
"""

import re

from scanner.collectors.python.tables.lettered import are_alike, are_lettered
from scanner.collectors.python.tables.narrow_births import are_narrow_births
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.tables.unnamed import is_in_street
from scanner.collectors.python.tables.young_births import are_young_births
from scanner.collectors.python.texts.collected import bounded_lines, is_json
from scanner.collectors.python.texts.delimited import dates_events
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    LETTERS,
    MOSTLY,
    NEARLY_ALL,
    TITLES_AMONG,
    are_people,
    begins_as_title,
    has_digit,
    has_known_name,
    reaches,
)
from scanner.collectors.python.words.couples import first_of_each

ROLL_WORD = (
    "(?!(?:Flat|Apt|Unit|Apartment|Studio|Suite|Room) )"
    "[A-Z\u00c0-\u00de\u0100-\u017f\u0386-\u03ab\u0400-\u042f\u0490\u0531-\u0556\u05d0-\u064a\u10d0-\u10f0](?:[^\\W\\d_]|['\u2019-](?=[^\\W\\d_])){1,24}"
)
ROLL_LINE = re.compile(
    r"\A[ \t]{0,20}(?:(?:Juror|No\.?|#)[ \t]{0,3})?"
    r"(?:[A-Z]{1,4}[0-9]{0,3}[ \t/-]{1,8}(?=[0-9]))?"
    r"(?:(?:[A-Z]{1,3}[ -]?)?[0-9]{1,6}[A-Z]?[.):,;|]{0,2}[ \t]{0,8}|(?:[*\u2022-]|\[[ xX]?\])[ \t]{1,4})?"
    r"(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr|Herr|Frau|Mme)\.?[ ](?:(?:and|&)[ ](?:Mr|Mrs|Ms|Miss)\.?[ ])?)?"
    r"((?:@(?:[ ]@)?,[ ]?@(?:[ ]@){0,2}|@[;^$~:|/\t]@(?:[ ]@){0,2}"
    r"|@(?:[ ](?:@|[A-Z]\.?|van|von|de|der|del|di|da|le|la)){1,4}"
    r"|@(?:[ ]@)?[ ](?:and|&)[ ]@(?:[ ]@){1,2}|(?:[A-Z]\.?[ ](?:(?:and|&)[ ])?){1,3}@))"
    r"(?:[ ](?:and|&)[ ](?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?[ ](?:[A-Z]\.?[ ]){0,2}@(?:[ ]@)?)?(?:[ ][A-Z]\.?(?=[ ]))?"
    r"(?:(?:[ ]?[(,;:^$~|/\u2013-]|[ ]of|[ ]?\.{2,}|\t|[ ](?=[ ]))[ .\t]{0,40}"
    r"|[ ](?=[MFHmfh]?[ ]?[0-9]|(?:Flat|Apt|Studio|Unit)[ ]))"
    r"([^ \t].{5,90})\Z".replace("@", ROLL_WORD)
)
ROLL_DATE = re.compile(
    r"\A(?:[MFHmfh][ \t,;|:/]{1,10})?"
    r"([0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2}|[0-9]{8}|[0-9]{6}"
    r"|[0-9]{1,2}[ -][A-Z][a-z]{2}[ -](?:[0-9]{4}|[0-9]{2}))"
    r"(?![ \tT,;|]{1,10}[0-9]{1,2}:[0-9]{2}|[0-9])[MFHmfh]?\)?"
    r"(?:(?:[ \t,;|^$~:/]{1,10}(?:[A-Z0-9/\\-]{1,14}|present|absent|late)){0,3}"
    r"|(?:[ \t,;|]{1,3}[/\\A-Z#-]{1,2}){1,60})\Z"
)
"""A birth, the sex before or behind it, and what else may stand behind it: a time does not."""
BRITISH_END = re.compile(r"[ \t,.]{1,40}([A-Z]{1,2}[0-9][0-9A-Z]?[ ]?[0-9][A-Z]{2})\.?\Z")
FAR_END = re.compile(r"[ \t,.]{1,40}((?:[0-9]{4,5}|[0-9]{2}-[0-9]{3}|[0-9]{3}[ ][0-9]{2})[ ][^\d]{2,40})\Z")
"""The code of a town at the end of a line, with the town where it stands behind."""
ROLL_GLUE = re.compile("[;^$~:|/\t]")
ROLL_SIGNS, ROLL_QUOTED, ROLL_CELLS = ",;|\t", re.compile('"[^"]*"'), 2
"""What parts the cells of tables, texts in which that says nothing, and how often it stands in a line."""
ROLL_SAMPLE, ROLL_FIRST, FEWEST_ROLLED, ROLLED = 300, 50, 5, 0.4
"""Lines looked at, and at first; those of them that must be of a roll, and their share of all that are not empty."""
FEWEST_AGES, ROLL_HEAD, LONG_DATE = 10, 12, 8
ROLL_EVENTS = re.compile(
    r"(?i)\b(?:deaths?|died|deceased|burials?|marriages?|weddings?|baptisms?|obituar|joined|joiners|leavers|left|started|hired"
    r"|retire|appoint|enlist|award|orders?|ordered|bookings?|visits?|payments?|paid|released?|films?|albums?|songs?|matches|games)"
)
"""Words in the first lines by which dates are of something else."""
ROLL_TITLES, TITLED = ("Mr ", "Mrs ", "Miss ", "Ms ", "Mx ", "Mr. ", "Mrs. ", "Ms. "), "Mr "
"""What stands before an initial and a last name, and what is put there for all of them: such are people."""
ROLL_FORMS = (ROLL_LINE, ROLL_DATE, BRITISH_END, FAR_END, ROLL_GLUE, ROLL_EVENTS)


def read_rolls(work):
    """Yield what is to be said of the lines of a roll together."""
    if is_json(work) or work.is_source():
        return []
    head = work.head.decode(work.detail, "replace").replace("\r", "\n")
    sample = [line for line in head.split("\n", ROLL_SAMPLE)[:ROLL_SAMPLE] if line.strip()]
    if sum(1 for line in sample[:ROLL_FIRST] if rolled(line)) < ROLLED / 2 * len(sample[:ROLL_FIRST]):
        return []
    found = list(filter(None, map(rolled, sample)))
    if len(found) < max(FEWEST_ROLLED, ROLLED * len(sample)) or has_columns(sample):
        return []
    label = roll_label(found, work.context.this_year, may_be_young=not has_cells(sample[:ROLL_HEAD]))
    if not label or (
        label == "date of birth" and (dates_events(head) or any(map(ROLL_EVENTS.search, sample[:ROLL_HEAD])))
    ):
        return []
    table = Table(work.context, ("full name", label, "postcode"))
    for line in bounded_lines(work):
        row = rolled(line)
        if row and row[1] == label:
            table.add([row[0], *row[2:]])
    return [("", table.finish())]


def has_columns(lines):
    """Tell whether a first line without digits parts as many cells as nearly all others: a table, and judged as one.

    Behind the only sign of a line there is a cell if it has no letters: `Smith, Ann 5 High Street` is none of two.
    """
    first = lines[0]
    bare = [ROLL_QUOTED.sub("", line) for line in lines]
    return not has_digit(first) and any(
        sum(1 for line in bare if is_cut_by(line.split(sign), first.count(sign))) >= NEARLY_ALL * (len(lines) - 1)
        for sign in ROLL_SIGNS
        if sign in first
    )


def is_cut_by(cells, signs):
    """Tell whether a line is parted by so many signs, the last cell of two being a number."""
    return len(cells) == signs + 1 and (signs >= ROLL_CELLS or not LETTERS.search(cells[-1]))


def rolled(line):
    """Return (name, what stands behind it, that, code) of a line of a roll, or None."""
    match = ROLL_LINE.match(line.rstrip(" \t\r\n"))
    if not match:
        return None
    name, rest = match.groups()
    name = ROLL_GLUE.sub(" ", name)
    if name[1:2] in {" ", "."} and line[: match.start(1)].endswith(ROLL_TITLES):
        name = TITLED + name
    date = ROLL_DATE.match(rest)
    if date:
        return name, "date of birth", with_signs(date.group(1)), ""
    british = BRITISH_END.search(rest)
    code = british or FAR_END.search(rest)
    street = rest[: code.start()] if code else rest
    is_home = is_in_street(street) or (british is not None and has_digit(street))
    return (name, "address", street, code.group(1) if code else "") if is_home else None


def with_signs(date):
    """Return a date of six or eight digits, the day first, with signs between its parts, and any other as it is."""
    is_bare = is_digits(date) and not (len(date) == LONG_DATE and parse_date(date))
    return "/".join((date[:2], date[2:4], date[4:])) if is_bare else date


def has_cells(lines):
    """Tell whether one sign of cells stands twice in each of these lines: a table, which tells children itself."""
    return any(all(line.count(sign) >= ROLL_CELLS for line in lines) for sign in ROLL_SIGNS)


def roll_label(found, this_year, *, may_be_young):
    """Return what stands behind most names of a roll, '' where these or what stands behind them are not people's."""
    labels = [label for _, label, _, _ in found]
    label = max(sorted(set(labels)), key=labels.count)
    rows = [row for row in found if row[1] == label]
    names = first_of_each([name for name, _, _, _ in rows], has_known_name)
    bare = [name.replace(TITLED, "") for name in names]
    if len(set(names)) <= MOSTLY * len(names) or reaches(begins_as_title, names, TITLES_AMONG) or are_alike(bare):
        return ""
    if label == "address":
        is_it = len(rows) >= ENOUGH * len(found)
    else:
        days = [value for _, _, value, _ in rows]
        is_it = len(rows) >= FEWEST_AGES and (
            are_narrow_births(days, True, this_year) or (may_be_young and are_young_births(days, this_year, 1))
        )
    are_titled = sum(1 for name in names if name.startswith(TITLED)) >= MOSTLY * len(names)
    return label if is_it and (are_titled or are_people(names) or are_lettered(names, True)) else ""
