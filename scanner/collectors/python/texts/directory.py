"""Directories of people: LDIF (RFC 2849), vCards (2.1; RFC 2426; RFC 6350) and whom calendars name (RFC 5545)."""

import base64
import quopri
import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, TABLE_BYTES
from scanner.collectors.python.sources.streams import Lines
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.judgement import reach
from scanner.collectors.python.texts.collected import Tables
from scanner.collectors.python.texts.visits import said_of, visit, with_own
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.dictionary import DESKS

LDIF_LABELS = {
    "sn": "employee surname",
    "givenname": "employee forename",
    "cn": "employee name",
    "displayname": "employee name",
    "mail": "email",
    "telephonenumber": "telephone",
    "homephone": "home phone",
    "mobile": "mobile",
    "postaladdress": "address",
    "street": "street",
    "postalcode": "postcode",
    "l": "city",
    "initials": "initials",
    "dateofbirth": "date of birth",
    "o": "organisation",
    "ou": "unit",
}
"""Attributes of RFC 4519 and RFC 2798 -> what the dictionary calls them; others are read as they are written.

Both parts of a name are of people with whatever stands beside them, an account at least."""
LDIF_PERSON = frozenset(("sn", "givenname"))
"""Without one of these, what bears a common name is a group, a host or a role."""
CARD_LABELS = {
    "fn": "full name",
    "bday": "date of birth",
    "tel": "telephone",
    "email": "email",
    "nickname": "nickname",
    "org": "organisation",
    "uid": "uid",
}
ATTENDEE = re.compile(
    r"(?:ATTENDEE|ORGANIZER)((?:;[A-Z-]{1,30}=(?:\"[^\"]{0,200}\"|[^;:\"]{0,200})){1,12}):(?:mailto:)?(\S{3,200})\Z",
    re.IGNORECASE,
)
COMMON_NAME = re.compile(r";CN=(?:\"([^\"]*)\"|([^;]*))", re.IGNORECASE)
NO_PERSON = re.compile(r";CUTYPE=(?:ROOM|RESOURCE|GROUP)\b", re.IGNORECASE)
BIRTHDAY = re.compile(
    r"SUMMARY[^:]{0,60}:(?:[\U0001f370\U0001f381\U0001f382\U0001f388]\s*)?(?:"
    r"(.{3,60}?)(?:['\u2019]s?)?(?: [-\u2013\u2014]|:|,)? \(?(?:birthday|bday|b-day|geburtstag|geb\.)(?!\w)"
    r"|(?:geburtstag|anniversaire|cumpleaños|compleanno|verjaardag|urodziny|birthday|bday)"
    r"(?:,| de| von| van| di| of|:| -){0,2} ([^(*0-9:]{3,60}?)\s*(?:\(.*|\*.*|[0-9].*)?\Z"
    r"|(?<=[\U0001f370\U0001f381\U0001f382\U0001f388] )([^(*0-9:]{3,60}?)\s*(?:\(.*|\*.*|[0-9].*)?\Z)",
    re.IGNORECASE,
)
BIRTHDAYS = 10000
"""Names of one calendar that are told once a month: each holiday stands in it with each year, always in one month."""
CARD_LINES = 1000
"""Lines of one card or entry; a picture in it makes many."""
CARD_FOLDED = 64 * 1024


def read_directory(work):
    """Yield what is to be said of the entries of a directory or of the cards in a text."""
    head = work.text.small
    start = head[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if has_sign(head, b":vcard") and b"begin:vcard" in head:
        entries = cards
    elif start.startswith(b"begin:vcalendar"):
        entries = attendees
    elif start.startswith((b"dn:", b"version:", b"#")) and (b"\ndn:" in head or start.startswith(b"dn:")):
        entries = ldif_entries
    else:
        return []
    tables = Tables(work)
    stream = work.source.open()
    lines = Lines(stream, work.detail)
    for record in entries(unfolded(lines)):
        tables.record("", record)
        if stream.position > reach(TABLE_BYTES, work.context):
            lines.stop()
    return tables.parts(max(0.0, float(work.source.size - stream.position) / max(1, stream.position)))


def unfolded(lines):
    """Yield lines without their ends; one that begins with a blank goes on with the one before it."""
    kept = None
    for line in lines:
        line = line.rstrip("\n")  # noqa: PLW2901  # its end is no part of it
        if kept is not None and line[:1] in {" ", "\t"}:
            kept = kept + line[1:] if len(kept) < CARD_FOLDED else kept
            continue
        if kept is not None:
            yield kept
        kept = line
    if kept is not None:
        yield kept


def ldif_entries(lines):
    """Yield a record of each entry that is a person's."""
    entry = {}
    for line in lines:
        if not line.strip():
            if not LDIF_PERSON.isdisjoint(entry):
                yield {LDIF_LABELS.get(name, name): value for name, value in entry.items()}
            entry = {}
            continue
        name, _, value = line.partition(":")
        name = name.partition(";")[0].strip().lower()
        if line[:1] != "#" and name not in entry and len(entry) < CARD_LINES:
            entry[name] = ldif_value(value)
    if not LDIF_PERSON.isdisjoint(entry):
        yield {LDIF_LABELS.get(name, name): value for name, value in entry.items()}


def ldif_value(value):
    """Return a value as text; after a second colon it stands in base64."""
    if not value.startswith(":"):
        return value.strip()[:CELL_CHARACTERS]
    try:
        return base64.b64decode(value[1:].strip()[:CARD_FOLDED]).decode("utf-8", "replace")[:CELL_CHARACTERS]
    except ValueError:
        return ""


def cards(lines):
    """Yield a record of each card."""
    card = None
    soft = ""
    for line in lines:
        line = soft + line  # noqa: PLW2901  # what was cut in two is one line
        soft = ""
        start = line[:200].upper()
        if line.endswith("=") and "QUOTED-PRINTABLE" in start and len(line) < CARD_FOLDED:
            soft = line[:-1]
            continue
        if start.startswith("BEGIN:VCARD"):
            card = {}
        elif card is not None and start.startswith("END:VCARD"):
            if not is_of_firm(card):
                yield card
            card = None
        elif card is not None and len(card) < CARD_LINES:
            card_line(line, card)


def is_of_firm(card):
    """Tell whether a card names nobody but an organisation, as its own name, or a desk or room in one: Parking Team.

    Or one of several such, with its number: Boiler House 2.
    """
    name = card.get("full name")
    if not name or card.get("surname"):
        return False
    said = name.lower().split(" ")
    return name == card.get("organisation", "").strip(";") or said[-1] in DESKS or "room" in said or is_digits(said[-1])


def attendees(lines):
    """Yield a record of each person whom an event invites, whose birthday it is, told once, or whom it is with."""
    told, visits, event = set(), [], {}
    for line in lines:
        word = line[:10].upper()
        if word.startswith(("ATTENDEE", "ORGANIZER")):
            record = attendee(line)
            if record:
                yield record
        elif word.startswith("BEGIN:"):
            event = {}
        elif word.startswith("END:VEVENT"):
            born = born_on(event, told)
            if born:
                yield born
            elif len(visits) < BIRTHDAYS:
                visits.append(visit(event))
        else:
            note(line, word, event)
    yield from with_own(visits)


def note(line, word, event):
    """Keep what a line says of an event."""
    if word.startswith("DTSTART"):
        event["start"] = line.rpartition(":")[2][:8]
    elif word.startswith("SUMMARY"):
        birthday = BIRTHDAY.match(line)
        event["born"] = birthday.group(birthday.lastindex) if birthday else ""
    field, text = said_of(line)
    if field:
        event[field] = text


def born_on(event, told):
    """Return the record of whose birthday an event is, None of others and of one that was told."""
    name, start = event.get("born"), event.get("start")
    if not name or not start or (name, start[4:6]) in told:
        return None
    if len(told) < BIRTHDAYS:
        told.add((name, start[4:6]))
    return {"name": name, "date of birth": start}


def attendee(line):
    """Return the record of a person who is invited, None of a room or of nobody by name."""
    found = ATTENDEE.match(line.strip())
    if not found or NO_PERSON.search(found.group(1)):
        return None
    name = COMMON_NAME.search(found.group(1))
    text = (name.group(1) or name.group(2) or "") if name else ""
    return {"name": text.strip(), "email": found.group(2)} if text else None


def card_line(line, card):
    """Put what one line of a card says into it."""
    name, _, value = line.partition(":")
    name, _, parameters = name.partition(";")
    name = name.rpartition(".")[2].strip().lower()
    parameters = parameters.upper()
    if "QUOTED-PRINTABLE" in parameters:
        value = quopri.decodestring(value.encode("utf-8", "replace")).decode("utf-8", "replace")
    value = value[:CELL_CHARACTERS].strip()
    if name == "n":
        parts = [part.strip() for part in value.split(";")] + [""]
        card.setdefault("surname", parts[0])
        card.setdefault("forename", parts[1])
    elif name == "adr":
        parts = [part.strip() for part in value.split(";")] + [""] * 7
        card.setdefault("address", " ".join(filter(None, parts[:4])))
        card.setdefault("postcode", parts[5])
    elif name == "bday":
        card.setdefault("date of birth", value.partition("T")[0].partition(" ")[0])
    elif name in CARD_LABELS and value:
        card.setdefault(CARD_LABELS[name], value[4:] if value.lower().startswith("tel:") else value)
