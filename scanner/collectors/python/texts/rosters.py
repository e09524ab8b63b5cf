"""Who is in a family tree (GEDCOM 5.5.1) or on an aircraft (passenger name lists, IATA resolution 708a)."""

import re

from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.texts.collected import Tables, bounded_lines
from scanner.collectors.python.texts.payments import counted_part
from scanner.collectors.python.values.dates import parse_date

TREE_START = b"0 "
"""Its first level: HEAD mostly, or remarks above that, or somebody."""
LONGEST_LIFE = 105
"""Years after which somebody whose death nobody wrote down lives no more."""
ENDS_OF_LIFE = frozenset(("DEAT", "BURI", "CREM"))
ON_LIST = re.compile(r"[0-9]{1,3}([A-Z][A-Z ]{1,30})/([A-Z /]{1,200}?)(?= {0,40}(?:\.[A-Z]|\Z|-[A-Z][0-9]))")
TITLE_BEHIND = re.compile(r"(?:MRS|MR|MSTR|MISS|MS|CHD|INF|DR)\Z")


def judge_rosters(work, start):
    """Return what is to be said of the living in a family tree, or of the names on a passenger list."""
    return read_tree(work) if start.startswith(TREE_START) else read_passengers(work)


def read_tree(work):
    """Return what is to be said of those who may be alive: born lately enough, and no death told."""
    tables = Tables(work)
    earliest = work.context.this_year - LONGEST_LIFE
    for record in individuals(bounded_lines(work)):
        born = parse_date(record.get("date of birth", ""))
        if "end" not in record and "surname" in record and born and born[0] > earliest:
            tables.record("", record)
    return tables.parts()


def individuals(lines):
    """Yield what is said of each individual; `end` where a death is told."""
    record, event = {}, ""
    for line in lines:
        level, tag, value = [*line.strip().split(" ", 2), "", ""][:3]
        if level == "0":
            yield record
            record, event = ({"is": value} if value == "INDI" else {}), ""
        elif record and level == "1":
            event = tag
            add_fact(record, tag, value)
        elif record and level == "2" and (event, tag) == ("BIRT", "DATE"):
            record.setdefault("date of birth", value)
    yield record


def add_fact(record, tag, value):
    """Put into a record what one line of the first level says."""
    if tag == "NAME":
        forename, _, rest = value.partition("/")
        record.setdefault("forename", forename.strip())
        record.setdefault("surname", rest.partition("/")[0].strip())
    elif tag in ENDS_OF_LIFE:
        record["end"] = "told"


def read_passengers(work):
    """Return what is to be said of the names of a passenger list: 2SMITH/JOHNMR/ANNMRS are two."""
    people = Subjects(work.context.key)
    for line in bounded_lines(work):
        found = ON_LIST.match(line.strip())
        for forename in found.group(2).split("/") if found else ():
            bare = TITLE_BEHIND.sub("", forename.strip())
            people.add((found.group(1).strip() + "/" + bare).encode("utf-8", "replace"))
    return counted_part(people, ("forename", "surname"), work.context)
