"""People in the files of banks: whom payments go to or come from, each behind an account or an address.

BACS (Standard 18), NACHA, the direct entry of Australian banks, SWIFT MT 103 and 940, QIF and OFX. Such files hold next
to no labels; where a field is says what it is. Most payees may be firms: a name is a person's only if it is built so.
"""

import re

from scanner.collectors.python.tables.bank_columns import is_payee
from scanner.collectors.python.tables.judgement import by_count
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.texts.collected import bounded_lines
from scanner.collectors.python.values.signs import is_digits

FEWEST_PAID = 0.3
"""Share of the names that must be persons'."""
LONGEST_NAME = 60
BACS_CODES = frozenset(("01", "17", "18", "19", "99", "Z4", "Z5", "0N", "0C", "0S"))
BACS_LABELS = ("VOL1", "HDR1", "HDR2", "UHL1")
BACS_LABEL, BACS_RECORD = 80, 100
BACS_NAME = slice(82, 100)
SWIFT_FIELD = re.compile(r":([0-9]{2}[A-Z]?):(.*)")
SWIFT_PARTIES = frozenset(("50", "50F", "50H", "50K", "59", "59F"))
SWIFT_LINES = 8
STATEMENT_NAME = re.compile(r"(?:\?32|/NAME/|/CNTP/[^/]{0,40}/[^/]{0,20}/)([^?/]{3,70})(?:\?33([^?/]{1,27}))?")
STATEMENT_ACCOUNT = re.compile(r"(?:\?31|/IBAN/|/CNTP/)([0-9A-Z]{6,34})")
QIF_ACCOUNT = re.compile(r"[0-9]{2}-[0-9]{2}-[0-9]{2}[^0-9]{0,3}[0-9]{8}|\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\b")
QIF_LINES = 64
OFX_TAG = re.compile(r"<(/?STMTTRN|NAME|ACCTID)>([^<\n]{0,100})")


def judge_payments(work, start):
    """Return what is to be said of the people that a file of payments names, which begins with `start`."""
    entries = next(entries for sign, entries in PAYMENTS if start.startswith(sign))
    payees = Payees(work.context)
    for name, account in entries(bounded_lines(work)):
        payees.add(name, account)
    return payees.parts()


class Payees:
    """Counts the different names with accounts that are persons'."""

    def __init__(self, context):
        self.context = context
        self.named = self.persons = 0
        self.people = Subjects(context.key)

    def add(self, name, account):
        """Take whom a payment names and its account, or the first line of its address."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name or not account.strip():
            return
        self.named += 1
        if is_payee(name):
            self.persons += 1
            self.people.add((name + "\n" + account.strip()).lower().encode("utf-8", "replace"))

    def parts(self):
        """Return the one part, or none where these are firms."""
        if self.persons < FEWEST_PAID * self.named:
            return []
        return counted_part(self.people, ("bank_account", "full_name"), self.context)


def counted_part(people, kinds, context):
    """Return the one part in which these Subjects are."""
    found = by_count(people.count(), kinds, "medium", context)
    if found.verdict == "few":
        found = found._replace(subjects=(("+".join(kinds), frozenset(people.kept)),))
    return [("", found)] if found.people else []


def bacs_entries(lines):
    """Yield (name, account) of records of payments (BACS Standard 18: the account's name in 83 to 100)."""
    for record in (record for line in lines for record in bacs_records(line)):
        if record[15:17] in BACS_CODES and is_digits(record[:14]) and is_digits(record[35:46]):
            yield record[BACS_NAME], record[:14]


def bacs_records(line):
    """Yield the records of a line, which is one, or holds all of a file without line ends, labels first."""
    at = 0
    if len(line) >= 2 * BACS_RECORD:
        while line.startswith(BACS_LABELS, at):
            at += BACS_LABEL
    while at < len(line):
        yield line[at : at + BACS_RECORD]
        at += BACS_RECORD


def nacha_entries(lines):
    """Yield the same of entry details (record type 6 of the NACHA Operating Rules, appendix 3)."""
    for line in lines:
        if line[:1] == "6" and is_digits(line[1:12]) and is_digits(line[29:39]):
            yield line[54:76], line[3:29]


def direct_entries(lines):
    """Yield the same of detail records (type 1 of the Australian direct entry format, 120 characters)."""
    for line in lines:
        if line[:1] == "1" and line[4:5] == "-" and is_digits(line[20:30]):
            yield line[30:62], line[1:17]


def swift_entries(lines):
    """Yield the same of parties to payments (:50K:, :59:), and of what statements say of each (:86:)."""
    tag, held = "", []
    for line in lines:
        bare = line.rstrip("\r\n")
        field = SWIFT_FIELD.match(bare)
        if field or bare[:1] in {"-", "}", "{"}:
            yield from swift_parties(tag, held)
            tag, held = (field.group(1), [field.group(2)]) if field else ("", [])
        elif len(held) < SWIFT_LINES:
            held.append(bare)
    yield from swift_parties(tag, held)


def swift_parties(tag, held):
    """Yield (name, account) of whom one field names."""
    if tag == "86":
        text = "".join(held)
        name, account = STATEMENT_NAME.search(text), STATEMENT_ACCOUNT.search(text)
        if name and account:
            yield name.group(1) + (name.group(2) or ""), account.group(1)
    elif tag in SWIFT_PARTIES:
        is_numbered = held[0].startswith("/")
        named = [line[2:] if line[:2] in {"1/", "2/", "3/"} else line for line in held[is_numbered:]]
        account = held[0] if is_numbered else "".join(named[1:2])
        yield from ((name, account) for name in named[:1])


def qif_entries(lines):
    """Yield (payee, account or address) of each entry: a letter before each value, ^ behind all of them."""
    entry = {}
    for number, line in enumerate(lines):
        sign, value = line[:1], line[1:].strip()
        if sign == "^":
            account = QIF_ACCOUNT.search(entry.get("M", "") + " " + entry.get("N", ""))
            yield entry.get("P", ""), account.group() if account else entry.get("A", "")
            entry = {}
        elif number and sign in {"P", "M", "N", "A"} and value.lower() != entry.get("P", "").lower():
            entry.setdefault(sign, value)


def ofx_entries(lines):
    """Yield (name, account) of each transaction that says to or from whose account it is."""
    entry = {}
    for line in lines:
        for tag, value in OFX_TAG.findall(line):
            if tag.endswith("STMTTRN"):
                yield entry.get("NAME", ""), entry.get("ACCTID", "")
                entry = {}
            else:
                entry.setdefault(tag, value.strip())


PAYMENTS = (
    ((b"101",), nacha_entries),
    ((b"0 ",), direct_entries),
    ((b"{", b":"), swift_entries),
    ((b"!",), qif_entries),
    ((b"O", b"<"), ofx_entries),
    ((b"",), bacs_entries),
)
"""How a file of payments begins, and what yields (name, account) of its lines."""
