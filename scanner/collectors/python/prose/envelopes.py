"""Addresses as letters, labels and envelopes have them: a name, a street, a town with its code, one below the other."""

import re

from scanner.collectors.python.prose.homes_within import home_within
from scanner.collectors.python.prose.prose_hits import NAME_WORD, west_text
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.words.dictionary import ORGANISATIONS, STREETS
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.collectors.python.words.humans import ADDRESS_PARTICLES

ENVELOPE_REACH = 400
"""Bytes before the last line of an address in which the name stands."""
LAST_LINE_BYTES = 96
"""The longest last line."""
BRITISH_CODE = re.compile(rb"9AA(?![9Aa])(?:(?<=A99AA)|(?<=A9 9AA)|(?<=A9[9A]9AA)|(?<=A9[9A] 9AA)|(?<=9999AA)(?= A))")
AMERICAN_CODE = re.compile(rb"A {1,2}99999(?![9Aa])")
"""In classes: the end of a British code behind its beginning, or of a Dutch one without a blank; an American one."""
CANADIAN_CODE = b"A9A 9A9"
CODE_AFTER = 3
"""Signs from the end of an American state to its code, where two blanks stand between them, as the post there asks."""
TOWN_CODES = (b"99999 A", b"99-999 A", b"9999-999 A", b"999 99 A", b"9999 A")
"""In classes: codes before the names of towns, as most of Europe writes them."""
TOWN = r"[A-Z\x80-\xff][A-Za-z\x80-\xff.'/-]*(?:[ -][A-Za-z\x80-\xff(][A-Za-z\x80-\xff.')/-]*){0,4}"
FAR_CODE = r"(?:[A-Z]{1,2}[ -])?(?:[0-9]{5}|[0-9]{2}-[0-9]{3}|[0-9]{4}-[0-9]{3}|[0-9]{3} [0-9]{2})"
ADDRESS_END = re.compile(
    r"(?:([A-Z0-9\x80-\xff][A-Za-z0-9\x80-\xff' .,/()#-]{1,70}),? )?"
    r"(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}[.,]?|[A-Z]{2} {1,2}[0-9]{5}(?:-[0-9]{4})?"
    r"|[A-Z][0-9][A-Z] [0-9][A-Z][0-9])\Z"
    r"|" + FAR_CODE + " " + TOWN + r"(?:, [A-Z]{2})?\Z"
    r"|((?:[A-Z]{1,2}[ -])?[0-9]{4}(?: ?[A-Z]{2})?) " + TOWN + r"\Z"
)
"""Of Great Britain, the United States and Canada, with what stands before the code, or of another country; a code of
four digits, which may be a year, by itself."""
PARTS_LINES = ("\\\\", "{", "}", "\f")
"""What parts the lines of an address in LaTeX, and pages."""
ADDRESS_ENDS = (b"\n", b"\t", b"  ", b"\f", b"\\\\", b"{", b"}")
ROOM = " \t\r\v"
COLUMN_GAP = re.compile(r"\t+| {2,}")
NO_STREET = re.compile(r"[:@=;<>|\"]")
HOUSE = re.compile(r"(?<![0-9A-Za-z])[0-9]{1,5}[A-Za-z]?(?![0-9A-Za-z])")
HOUSE_LAST = re.compile(r"[A-Za-z\x80-\xff.,] ?[0-9]{1,4}(?:[ /-]?[A-Za-z0-9]{1,3})?\Z")
STREET_FIRST_TEXT = """
rue avenue av. boulevard bd chemin allee impasse place quai route via viale piazza corso strada vicolo calle avenida
plaza paseo rua travessa ul. ulica al. aleja os. plac po
"""
STREET_FIRST = frozenset(STREET_FIRST_TEXT.split())
"""What the names of streets begin with in some countries, and the boxes of the post."""
THREE_LETTERS = re.compile(r"[A-Za-z\x80-\xff]{3}")
LONGEST_STREET = 70
TO_STREET, TO_NAME = 4, 3
"""Lines between which, going up, the street stands, and from there the name."""
NAME_TOKEN = re.compile(NAME_WORD.decode("latin-1") + r"\Z")
LONE_INITIALS = re.compile(r"[A-Z]\.?(?:[A-Z]\.?){0,2}\Z")
MOST_NAME_WORDS = 5
LEADS_TEXT = "to an attn att c/o egr gent.ma gent.mo gentile spett spett.le de aan sz the"
TITLES_TEXT = """
mr mrs ms miss mx dr prof rev sir m. mme mlle madame monsieur d. doña dña don sr sra señor señora
sig sig.ra signor signora dott herr herrn frau heer mevrouw mevr dhr mw pan pani hr fru herra
"""
ADDRESS_LEADS = frozenset(LEADS_TEXT.split())
ADDRESS_TITLES = frozenset(TITLES_TEXT.split())
"""What stands before a name in an address, and what its bearer is called."""
ENVELOPES_TRIED, SENTENCES_TRIED = 1000, 300
FEWEST_ADDRESSEES = 5
MOSTLY_TO_PEOPLE, MOSTLY_CALLED, HARDLY_OWNED = 0.5, 0.3, 0.1
"""Share of different addresses with a name, of these names with a title or a common first name, and of what is looked
at below which no more is."""


class Envelopes:
    """Counts the names above addresses."""

    def __init__(self, key):
        self.looked = self.owned = self.called = 0
        self.tried = self.within = 0
        """Codes at which a sentence was looked at, and those in one that says who lives there."""
        self.addresses = Subjects(key)
        self.homes = Subjects(key)
        """Those of all addresses that a name stands above."""
        self.names = Subjects(key)

    def search(self, seen, start, end):
        """Take the addresses whose last line begins in start..end-1 of a Glance."""
        last = -1
        for at in sorted(set(codes_of_towns(seen, start, end + LAST_LINE_BYTES))):
            if self.looked >= ENVELOPES_TRIED and self.owned < HARDLY_OWNED * self.looked:
                return
            if start <= at < end and self.take_within(seen.data, at):
                continue
            first, behind = cell_around(seen.data, at)
            if start <= first < end and first > last:
                last = first
                self.take(seen.data[max(0, first - ENVELOPE_REACH) : first], seen.data[first:behind])

    def take_within(self, data, at):
        """Take the home in the sentence around a code, and tell whether there is one."""
        if self.tried >= SENTENCES_TRIED and self.within < HARDLY_OWNED * self.tried:
            return False
        self.tried += 1
        found = home_within(data, at)
        if not found:
            return False
        home, words = found
        self.within += 1
        self.looked += 1
        self.addresses.add(home.lower())
        self.keep(home.lower(), words, not FIRST_NAMES.isdisjoint(words))
        return True

    def keep(self, address, words, is_called):
        """Keep the name of somebody whose address was taken."""
        self.owned += 1
        self.called += is_called
        self.homes.add(address)
        self.names.add(" ".join(words).encode())

    def take(self, before, ending):
        """Take what may be the last line of an address, and what stands before it."""
        ending = ending.decode("latin-1").strip(ROOM + ",")
        found = ADDRESS_END.match(ending)
        if not found:
            return
        self.looked += 1
        street, name = owner_above(cells_above(before.decode("latin-1")), found)
        if not street:
            return
        address = (street + "|" + ending).lower().encode("latin-1")
        self.addresses.add(address)
        if name.words:
            self.keep(address, name.words, name.is_called)

    def are_of_people(self):
        """Tell whether names stand above most addresses, and titles or common first names among these."""
        names = self.names.count()
        if names < FEWEST_ADDRESSEES or self.called < MOSTLY_CALLED * self.owned:
            return False
        homes = self.homes.count()
        return homes >= MOSTLY_TO_PEOPLE * max(self.addresses.count(), names) and names >= MOSTLY_TO_PEOPLE * homes


def codes_of_towns(seen, start, end):
    """Yield where codes stand that may be of towns."""
    classes, runs = seen.classes, seen.different_runs
    for match in BRITISH_CODE.finditer(classes, start, end):
        yield match.start()
    if b"99999" in runs:
        for match in AMERICAN_CODE.finditer(classes, start, end):
            yield match.start()
    for code in (*TOWN_CODES, CANADIAN_CODE):
        at = classes.find(code, start, end) if code == CANADIAN_CODE or code in runs else -1
        while at >= 0:
            yield at
            at = classes.find(code, at + 1, end)


def cell_around(data, at):
    """Return (start, end) of the cell or line around a place, as far as it may be the last one of an address."""
    before, behind = data[max(0, at - LAST_LINE_BYTES) : at], data[at : at + LAST_LINE_BYTES]
    starts = [found + len(sign) for found, sign in ((before.rfind(sign), sign) for sign in ADDRESS_ENDS) if found >= 0]
    after = CODE_AFTER if behind[1:CODE_AFTER] == b"  " else 0
    ends = [found for found in (behind.find(sign, after) for sign in ADDRESS_ENDS) if found >= 0]
    return at - len(before) + max([*starts, 0]), at + min([*ends, len(behind)])


def cells_above(before):
    """Return the lines above a place, the nearest first, of each the cell in the column of the place."""
    for sign in PARTS_LINES:
        before = before.replace(sign, "\n")
    lines = before.split("\n")
    column = len(COLUMN_GAP.split(lines[-1].lstrip(ROOM))) - 1
    rows = [COLUMN_GAP.split(line.strip(ROOM)) for line in lines[-2::-1]]
    return [row[min(column, len(row) - 1)].strip(ROOM + ",") for row in rows]


class Addressee:
    """Whom a line names: the words in small letters, none where it names nobody."""

    def __init__(self, line):
        tokens = [token for token in line.replace(",", " ").split(" ") if token]
        self.is_called = False
        while tokens and small_token(tokens[0]) in ADDRESS_LEADS | ADDRESS_TITLES:
            self.is_called = self.is_called or small_token(tokens[0]) in ADDRESS_TITLES
            tokens = tokens[1:]
        names = [token for token in tokens if NAME_TOKEN.match(token)]
        others = [token for token in tokens if not NAME_TOKEN.match(token)]
        is_name = (
            len(names) >= 2 - self.is_called
            and len(tokens) <= MOST_NAME_WORDS
            and tokens[-1] == names[-1]
            and all(LONE_INITIALS.match(token) or token.lower() in ADDRESS_PARTICLES for token in others)
        )
        words = [west_text(token.encode("latin-1")).strip("'-").lower() for token in tokens]
        self.is_firm = not ORGANISATIONS.isdisjoint(words)
        self.words = words if is_name and not self.is_firm and words[-1] not in STREETS else []
        self.is_called = self.is_called or not FIRST_NAMES.isdisjoint(self.words)


NOBODY = Addressee("")


def small_token(token):
    """Return a word of what stands before a name as the tables have it."""
    small = west_text(token.encode("latin-1")).lower()
    return small if small in ADDRESS_TITLES else small.rstrip(".")


def owner_above(cells, found):
    """Return (street, Addressee) of the lines above the last one of an address; '' where there is no street."""
    street, place = (found.group(1) or ""), 0
    if not (street and HOUSE.search(street)):
        is_last = found.group(2) is not None
        place = next((n for n, cell in enumerate(cells[:TO_STREET]) if not cell or is_street(cell, is_last)), None)
        if place is None or not cells[place]:
            return "", NOBODY
        street, place = cells[place], place + 1
    nearest = NOBODY
    for cell in cells[place : place + TO_NAME]:
        name = Addressee(cell)
        if not cell or name.is_firm:
            break
        if name.words and name.is_called:
            return street, name
        nearest = nearest if nearest.words else name
    return street, nearest


def is_street(cell, is_last):
    """Tell whether a line is a street with its house; `is_last`: only where the number ends it."""
    if len(cell) > LONGEST_STREET or NO_STREET.search(cell) or not THREE_LETTERS.search(cell):
        return False
    if is_last:
        return HOUSE_LAST.search(cell) is not None
    first, _, last = cell.lower().partition(" ")
    return HOUSE.search(cell) is not None or last.rpartition(" ")[2] in STREETS or first in STREET_FIRST
