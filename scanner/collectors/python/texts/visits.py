"""Whom an event of a calendar is with: a name in what it is called, a home where it is, a telephone in what is said.

Carers, midwives and tradesmen keep such calendars. Who speaks or sings in a hall has no home there, and no telephone.
"""

import re
from collections import Counter

from scanner.collectors.python.tables.unnamed import is_in_street
from scanner.collectors.python.words.cell_values import has_known_name, is_desk, is_organisation, is_two_words

VISIT_FIELDS = {"SUMMARY": "summary", "LOCATION": "location", "DESCRIPTION": "description", "CONTACT": "description"}
VISIT_PARTS = re.compile(r"\s[-\u2013\u2014|/]\s|[:;,()\n]|\b(?:with|for|mit|avec|con|für|bei|chez|met|med|til)\s")
"""What parts a name from what else an event is called."""
MOST_CALLED, LONGEST_SAID, OF_ONE_HOME, SAME_LEADS = 3, 2000, 2, 3
VISIT_PHONE = re.compile(r"(?<![\w.+-])(?:\+|\(?0)[0-9][0-9 ()./-]{6,17}[0-9](?![\w-])")
VISIT_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}")


def said_of(line):
    """Return (field, text) of a line of an event, ('', '') of others."""
    name, _, text = line.partition(":")
    field = VISIT_FIELDS.get(name.partition(";")[0].upper(), "")
    text = text[:LONGEST_SAID].replace("\\n", "\n").replace("\\N", "\n").replace("\\", "") if field else ""
    return field, text


def visit(event):
    """Return (record, what is said before the name, whether it is known) of whom an event is with, or None."""
    name, lead, is_known = called_in(event.get("summary", ""))
    place, said = event.get("location", ""), "\n".join([event.get(field, "") for field in VISIT_FIELDS.values()])
    first = place.partition("\n")[0].partition(",")[0].strip()
    phone, mail = VISIT_PHONE.search(said), VISIT_MAIL.search(said)
    record = {"name": name}
    if is_in_street(first):
        record["address"] = first
    if phone:
        record["telephone"] = phone.group()
    if mail and not is_desk(mail.group().partition("@")[0]):
        record["email"] = mail.group()
    return (record, lead, is_known) if name and len(record) > 1 else None


def called_in(summary):
    """Return (name, what stands before it, whether the first name is known) of whom an event is with, ('', '', False).

    A name is a part of what the event is called, or the last words of one; one that nobody knows is such a part.
    """
    unknown = "", "", False
    for part in VISIT_PARTS.split(summary[:LONGEST_SAID]):
        found = part.split()
        for count in (len(found), MOST_CALLED, 2):
            name = " ".join(found[-count:])
            if 1 < count <= min(MOST_CALLED, len(found)) and is_two_words(name) and not is_organisation(name):
                lead = summary.partition(name)[0].strip()
                if has_known_name(found[-count]):
                    return name, lead, True
                if lead and count == len(found) and not unknown[0]:
                    unknown = name, lead, False
    return unknown


def with_own(visits):
    """Return the records of those who have each a home, telephone or mail of his own: a hall has many guests.

    Names that nobody knows stand behind the same words as three that are known.
    """
    visits = list(filter(None, visits))
    leads = Counter(lead for _, lead, is_known in visits if is_known)
    guests, told = {}, [record for record, lead, is_known in visits if is_known or leads[lead] >= SAME_LEADS]
    for record in told:
        for label, text in record.items():
            guests.setdefault(text if label != "name" else "", set()).add(record["name"])
    owned = [{k: v for k, v in one.items() if k == "name" or len(guests[v]) <= OF_ONE_HOME} for one in told]
    return [record for record in owned if len(record) > 1]
