"""The patients in messages of HL7, version 2."""

from scanner.collectors.python.texts.collected import Tables, bounded_lines

HL7_FIELDS = 12


def read_health(work):
    """Yield what is to be said of the patients in HL7 messages of version 2: the segments PID."""
    head = work.head
    if not head.startswith((b"MSH|", b"\x0bMSH|", b"FHS|", b"BHS|", b"PID|")) or b"PID|" not in head:
        return []
    tables = Tables(work)
    for line in bounded_lines(work):
        if line.startswith("PID|"):
            tables.record("", patient(line.rstrip("\n").split("|")))
    return tables.parts()


def patient(fields):
    """Return the record of a segment PID, by the numbers of its fields (HL7 v2.5.1, 3.4.2)."""
    fields = [*fields, *[""] * 20]
    name = [*fields[5].partition("~")[0].split("^"), "", ""]
    address = [*fields[11].partition("~")[0].split("^"), "", "", "", "", ""]
    record = {"surname": name[0], "forename": name[1], "date of birth": fields[7][:8], "address": address[0]}
    record["postcode"] = address[4]
    record["telephone"] = fields[13].partition("~")[0].partition("^")[0]
    for number in fields[3].split("~")[:HL7_FIELDS]:
        parts = [*number.split("^"), "", "", "", ""]
        record["nhs number" if "NHS" in number.upper() else "patient id"] = parts[0]
    return record
