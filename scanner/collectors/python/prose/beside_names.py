"""Numbers in a text that a person's name stands before: then a number without a label, or an account, is somebody's."""

import re

from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.values.detectors import IN_PROSE
from scanner.collectors.python.words.cell_values import KNOWN_NAMES
from scanner.collectors.python.words.dictionary import ORGANISATIONS
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.collectors.python.words.name_letters import MOST_LETTERED, letters_of_names

NAME_REACH = 96
NAME_AHEAD = re.compile(
    rb"(?:\A|[^A-Za-z])([A-Z][A-Za-z'-]{1,24}[ ,]{1,3}(?:[A-Z][A-Za-z.'-]{0,20}[ ,]{1,3}){0,2}[A-Z][A-Za-z'-]{1,24})"
    rb"(?:[ ,;:(\[\"|\t-]{1,5}|[ ,]{1,3}(?:[a-z./]{1,12}[ ,:]{1,3}){1,6})\Z"
)
"""Two words or more in capitals, right before a number or with a few small words between."""
NAME_BEHIND = re.compile(
    rb"[ ,:-]{1,3}([A-Z]{3,20}(?:,? [A-Z][A-Za-z'-]{1,20})?|[A-Z][a-z'-]{1,24},? [A-Z][A-Za-z'-]{1,24})(?![A-Za-z0-9-])"
)
"""A last name in capitals, or a whole name, right behind a number, as those who hold people write them."""
NAMES_FOLLOW = "prison_number"
FEWEST_FOLLOWED, LETTERS_FOLLOWING = 10, 0.5
"""Names behind numbers, and what their letters come to, at least: parts and their makers come to less."""
LETTER_REACH = 320
DEAR_AHEAD = re.compile(
    rb"(?:\A|\n)[ \t]{0,8}(?:Dear|Sehr geehrter?|Liebe[rn]?|Ch(?:\xc3\xa8|\xe8|e)re?|Estimad[oa]|Car[oa]|Gentile"
    rb"|Beste|Geachte)"
    rb" ([A-Z][A-Za-z.'-]{1,24}(?: [A-Z][A-Za-z.'-]{0,20}){0,2} [A-Z][A-Za-z'-]{1,24})[,:]?[ \t\r]*"
    rb"(?:\n[^\n]{0,80}){1,4}\Z"
)
"""Whom a letter addresses, up to three lines above a number in it."""
NAME_WORDS = re.compile(rb"[A-Z][A-Za-z'-]*")
TRIED = 1000
"""Numbers of one kind after which it is clear whether names stand before them."""
FEWEST_NAMED = 5
MOSTLY_NAMED = 0.5


def is_named_kind(detector):
    """Tell whether values of a kind that prove nothing by themselves are people's where names stand before them."""
    return detector.alone != "proof" and all(b"a" in shape.lower() for shape in detector.shapes)


NAMED_KINDS = frozenset(detector.kind for detector in IN_PROSE if is_named_kind(detector))


class BesideNames:
    """Counts the numbers of one kind with names before them."""

    def __init__(self, detector, key):
        self.detector = detector
        self.tried = self.named = self.known = 0
        self.behind = []
        """Names right behind numbers, the first of them."""
        self.followed = 0
        self.numbers = Subjects(key)

    def look(self, data, at, length):
        """Take the number that stands at a place."""
        value = data[at : at + length]
        is_hopeless = self.tried >= TRIED and self.named < MOSTLY_NAMED * self.tried
        if is_hopeless or not self.detector.valid(value.decode("ascii")):
            return
        self.tried += 1
        if self.detector.kind == NAMES_FOLLOW and self.is_followed(data, at, length):
            return
        line = data[max(0, at - NAME_REACH) : at].rpartition(b"\n")[2]
        found = NAME_AHEAD.search(line) or DEAR_AHEAD.search(data[max(0, at - LETTER_REACH) : at])
        words = words_of_name(found.group(1)) if found else ORGANISATIONS
        if ORGANISATIONS.isdisjoint(words):
            self.named += 1
            self.known += not FIRST_NAMES.isdisjoint(words)
            self.numbers.add(value.upper().replace(b" ", b"").replace(b"-", b""))

    def is_followed(self, data, at, length):
        """Take the name right behind a number, and tell whether there is one."""
        found = NAME_BEHIND.match(data, at + length)
        if not found or not ORGANISATIONS.isdisjoint(words_of_name(found.group(1))):
            return False
        self.followed += 1
        if len(self.behind) < MOST_LETTERED:
            self.behind.append(found.group(1).decode("ascii"))
        self.numbers.add(data[at : at + length].upper())
        return True

    def are_of_people(self):
        """Tell whether names stand before most of them, and common first names among these; or behind most of them."""
        if self.followed >= max(FEWEST_FOLLOWED, MOSTLY_NAMED * self.tried):
            different = len(set(self.behind)) >= MOSTLY_NAMED * min(self.numbers.count(), len(self.behind))
            return different and letters_of_names(self.behind) >= LETTERS_FOLLOWING
        return self.named >= max(FEWEST_NAMED, MOSTLY_NAMED * self.tried) and self.known >= KNOWN_NAMES * self.named


def words_of_name(name):
    """Return the words of a name in small letters."""
    return {word.decode().strip("'-").lower() for word in NAME_WORDS.findall(name)}


SORT_CODE_START, SORT_CODE_LABELS = b"sort", (b"sort code", b"sortcode", b"sort-code")
SORT_CODE_AFTER = re.compile(rb"[a-z .:=#\"'(-]{0,16}?([0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2})(?![0-9])")
ACCOUNT_RUN = b"99999999"
ACCOUNT_AFTER = re.compile(rb"[^0-9\n]{0,12}\ba(?:ccount|/c|cct?)\b[^0-9\n]{0,24}([0-9]{8})(?![0-9])")
ACCOUNT_AHEAD = re.compile(rb"\ba(?:ccount|/c|cct?)\b[^0-9\n]{0,24}([0-9]{8})[^0-9\n]{1,16}\Z")


def bank_accounts(seen, start, end):
    """Yield the sort code and account of each account of a person whose label begins in start..end-1 of a Glance.

    What a company prints on its bills has no first name before it.
    """
    data, small = seen.data, seen.small
    if ACCOUNT_RUN not in seen.different_runs or not has_sign(small, SORT_CODE_START):
        return
    for label in SORT_CODE_LABELS:
        at = small.find(label, start, end + len(label) - 1)
        while at >= 0:
            after = at + len(label)
            code = SORT_CODE_AFTER.match(small, after)
            account = code and (
                ACCOUNT_AFTER.match(small, code.end()) or ACCOUNT_AHEAD.search(small, max(0, at - NAME_REACH), at)
            )
            words = words_of_name(data[max(0, at - NAME_REACH) : at].rpartition(b"\n")[2]) if account else ()
            if account and not FIRST_NAMES.isdisjoint(words) and ORGANISATIONS.isdisjoint(words):
                yield b"".join(re.findall(rb"[0-9]", code.group(1))) + account.group(1)
            at = small.find(label, after, end + len(label) - 1)
