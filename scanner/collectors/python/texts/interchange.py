"""People in messages between authorities, insurers and carriers: X12 of the United States, EDIFACT of the others.

Segments that follow one that names a person are of that person, up to the next name.
"""

from scanner.collectors.python.texts.collected import KEPT_CHARACTERS, Tables, TextAhead

X12_START, X12_HEAD = b"ISA", 106
"""The segment ISA has a fixed length: its fourth character parts elements, its last one ends segments."""
PROVIDERS_TEXT = "1P 1T 2B 40 41 71 72 73 77 82 85 DK DN DQ FA P3 P5 QB SJ ZZ"
PROVIDERS = frozenset(PROVIDERS_TEXT.split())
"""Codes of those who treat, send or receive (X12 element 98): their names are in public registers."""
EDIFACT_SIGNED = b"UNA"
EDIFACT_SIGNS = ":+.? '"
TRAVELLERS = frozenset(("FL", "FM", "DDU", "DDT", "DI"))
"""Party functions of passengers and crew (UN/CEFACT 3035), whose names are written in two parts."""
NAME_PARTS = {"SU": "surname", "FO": "forename"}
CONTACTS_BY = {"TE": "telephone", "AL": "telephone", "EM": "email"}
HELD_SEGMENT = 4096
"""The longest segment that may go on behind a sign for its end which means nothing."""
DATE_OF_BIRTH, SHORT_DATE = "329", 6


def judge_interchange(work, start):
    """Return what is to be said of the people in an interchange, which begins with `start`."""
    if start.startswith(X12_START):
        signs = start[:X12_HEAD].decode("latin-1")
        records = x12_records(segments(work, signs[-1]), signs[3])
    else:
        signs = start[3:9].decode("latin-1") if start.startswith(EDIFACT_SIGNED) else EDIFACT_SIGNS
        records = edifact_records(segments(work, signs[-1]), signs)
    tables = Tables(work)
    for record in records:
        if len(record) > 1 and ("surname" in record or "name" in record):
            tables.record("", record)
    return tables.parts()


def segments(work, end):
    """Yield the segments of an interchange without their ends and the line ends around them."""
    ahead = TextAhead(work)
    while ahead.more():
        found = ahead.text.split(end)
        last = found.pop()
        for segment in found:
            yield segment.strip()
        ahead.at = len(ahead.text) - len(last) if len(last) < KEPT_CHARACTERS else len(ahead.text)
    yield ahead.text[ahead.at :].strip()


def x12_records(found, sign):
    """Yield a record of each person whom a segment NM1 names, with what N3, DMG and PER say behind it."""
    record = {}
    for segment in found:
        fields = [*segment.split(sign), *[""] * 10]
        if fields[0] in {"NM1", "SE"}:
            yield record
            record = x12_name(fields) if fields[0] == "NM1" and fields[2] == "1" else {}
        elif record and fields[0] == "N3":
            record.setdefault("address", fields[1])
        elif record and fields[0] == "DMG" and fields[1] == "D8":
            record.setdefault("date of birth", fields[2])
        elif record and fields[0] == "PER" and fields[3] in CONTACTS_BY:
            record.setdefault(CONTACTS_BY[fields[3]], fields[4])
    yield record


def x12_name(fields):
    """Return what a segment NM1 says of a person."""
    if fields[1] in PROVIDERS or not fields[3]:
        return {}
    record = {"surname": fields[3], "forename": fields[4]}
    if fields[8] == "34":
        record["ssn"] = fields[9]
    return record


def edifact_records(found, signs):
    """Yield a record of each person whom a segment PNA or NAD names, with what DTM, COM and DOC say behind it."""
    part, sign, release = signs[0], signs[1], signs[3]
    record, held = {}, ""
    for segment in found:
        held += segment
        if segment.endswith(release) and not segment.endswith(release * 2) and len(held) < HELD_SEGMENT:
            held = held[:-1]
            continue
        fields = [[*field.split(part), "", ""] for field in held.split(sign)] + [["", "", ""]] * 10
        tag, held = fields[0][0], ""
        if tag in {"PNA", "NAD", "UNT", "UNH"}:
            yield record
            record = edifact_name(tag, fields)
        elif record:
            for label, value in edifact_facts(tag, fields[1], fields[2]):
                record.setdefault(label, value)
    yield record


def edifact_name(tag, fields):
    """Return what a segment PNA (personal name) or NAD (name and address) says of a party."""
    if tag == "PNA":
        return {NAME_PARTS[field[0]]: field[1] for field in fields[3:] if field[0] in NAME_PARTS and field[1]}
    if tag != "NAD" or not fields[4][0]:
        return {}
    told = [text for text in fields[4] if text]
    is_traveller = fields[1][0] in TRAVELLERS and len(told) > 1
    record = {"surname": told[0], "forename": told[1]} if is_traveller else {"name": " ".join(told)}
    record.update({"address": fields[5][0]} if fields[5][0] else {})
    record.update({"postcode": fields[8][0]} if fields[8][0] else {})
    return record


def edifact_facts(tag, first, second):
    """Return [(label, value)] of what another segment says of whoever was named."""
    if tag == "DTM" and first[0] == DATE_OF_BIRTH:
        date = first[1]
        written = "/".join((date[4:], date[2:4], date[:2])) if len(date) == SHORT_DATE else date[:8]
        return [("date of birth", written)]
    if tag == "COM" and first[1] in CONTACTS_BY:
        return [(CONTACTS_BY[first[1]], first[0])]
    return [("passport number", second[0])] if tag == "DOC" and first[0] == "P" else []
