"""Telephones in a text that stand behind a person's name: whom to call, who rang, whose form or card it is."""

import re

from scanner.collectors.python.prose.prose_hits import NAME_LETTER, NAME_WORD, west_text
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.words.dictionary import ORGANISATIONS, PLACE_WORDS
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.collectors.python.words.name_letters import MOST_LETTERED, letters_of_names

CONTACT_REACH = 120
"""Bytes before a telephone in which its owner's name stands."""
CONTACT_LINES = 4
"""Lines before it in which a name may stand alone, as on a card."""
TELEPHONE = re.compile(
    rb"[+(0](?=[0-9])(?<![0-9A-Za-z._/+-][+(0])(?<![0-9]:[+(0])"
    rb"(?:(?<=\+)[1-9][0-9 ()/.-]{7,17}[0-9]|(?<=\()0[0-9]{2,5}\)[0-9 -]{5,12}[0-9]"
    rb"|(?<=\()[2-9][0-9]{2}\) ?[0-9]{3}[ -][0-9]{4}|(?<=0)[1-9][0-9 /.-]{6,14}[0-9])"
    rb"(?=x[0-9]{2,6}(?![0-9A-Za-z_])|(?![0-9A-Za-z_/-]))"
)
DATE_AHEAD = re.compile(rb"0[1-9]([/.-])[01][0-9]\1(?:19|20)[0-9]{2}(?![0-9])")
TELEPHONE_WORDS = (b"tel", b"phone", b"mob", b"cell", b"m\xc3\xb3vil", b"gsm")
AFTER_WORD = re.compile(
    rb"[a-z\xc3\xa9]{0,8}[.:]{0,2} ?(?:n[.o\xc2\xb0]{1,3} ?)?([1-9][0-9 /.-]{6,14}[0-9])"
    rb"(?=x[0-9]{2,6}(?![0-9A-Za-z_])|(?![0-9A-Za-z_/-]))"
)
"""A telephone without a 0 or + before it, as some states have them: only behind a word for it."""
UNTOLD = re.compile(rb"0(?![67])[0-9]{9}\Z")
"""Ten digits, all together: where no portable telephone begins so it may as well be the number of a book."""
FEWEST_DIGITS_DIALLED, MOST_DIGITS_DIALLED = 9, 15
"""One digit more where nothing stands between them. No minutes of a clock stand before them."""
NO_TELEPHONE = re.compile(
    rb"(?:9999[/.-]99?[/.-]99?|99?[/.-]99?[/.-]9999)[ -]{1,3}99?:"
    rb"|9{1,3}(?:\.9{1,3}){3}(?:[ -]*[^9 .-]?|[ -]+(?:9999[/.-]99?[/.-]99?|99?[/.-]99?[/.-]9999) 99?:)\Z"
)
"""Runs of digits, as classes, that are the date of a time, the address of a machine, or one behind the other."""
LONE_SHAPES = (b"(99", b"+9")
"""Classes that a telephone with brackets begins with: its runs of digits may be short."""
CONTACT_NAME = re.compile(
    rb"(?<![A-Za-z0-9\x80-\xff'&-])" + NAME_WORD
    + rb"(?:(?: {1,2}|, ?|/)(?:[A-Z]\.? |(?:de|van|von|der|di|da|la) ){0,2}" + NAME_WORD + rb"){1,3}"
)  # fmt: skip
"""Two to four words in capitals."""
GREETED = re.compile(
    rb"[^\n]{0,80}?(?<![A-Za-z])(?:Dear|Hi|Hello|Hall?o|Bonjour|Hola|Ciao|Salut|Ch(?:e|\xc3\xa8)re?|Liebe[rs]?|Car[oa]|Gentile"
    rb"|Estimad[oa]|Beste|Hej|Merhaba) (" + CONTACT_NAME.pattern + rb")(?=[,!:.])"
)
"""Whom a message greets that is sent to the number before it."""
BELOW_NAME = re.compile(rb"\n[ \t]{0,8}([1-9][0-9]{2}[ .-]?[0-9]{3}[ .-]?[0-9]{3,5})[ \t\r]{0,9}(?=\n)")
"""A telephone without a 0 or + before it, alone in the line below a name."""
STREET_AHEAD = re.compile(
    rb"(?<=[a-z,:] )[0-9]{1,4}[A-Za-z]? [A-Z][A-Za-z']{2,20} (?:Avenue|Close|Court|Crescent|Drive|Gardens|Grove|Lane"
    rb"|Place|Road|Row|Square|Street|Terrace|Walk|Way)(?![A-Za-z])"
)
"""A street with its house within a line: nobody's name, nor is who lives in School Lane a school."""
HOUSE_AHEAD_OF = re.compile(rb"(?<![0-9])[0-9]{1,4}[A-Za-z]?,? \Z")
"""The number of a house, behind which no name stands but a street; or of a line or room, where no other name is."""
CONTACT_WORDS = re.compile(rb"(?<![0-9])" + NAME_LETTER + rb"+")
CONTACT_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "frau", "herr", "mme", "sig", "pan", "pani"))
TELEPHONES_TRIED = 1000
FEWEST_CONTACTS = 5
MOSTLY_OWNED, MOSTLY_KNOWN, OWN_NUMBERS = 0.5, 0.3, 0.5
"""Share of telephones that a name must stand before, of these names that must hold a common first name, and numbers to
each name: a desk has one for all who sit there."""

FEWEST_BY_LETTERS, RARELY_KNOWN, LETTERS_OF_CONTACTS = 10, 0.05, 1.0
"""Names, the share of them that must hold a common first name, and what their letters come to, where few are known."""


class Contacts:
    """Counts the names that telephones stand behind."""

    def __init__(self, key):
        self.tried = self.owned = self.known = 0
        self.names = Subjects(key)
        self.first = []
        """Those that were found first."""
        self.numbers = Subjects(key)

    def search(self, seen, start, end):
        """Take the telephones that begin in start..end-1 of a Glance."""
        if not may_hold_telephones(seen):
            return
        for word in TELEPHONE_WORDS:
            self.search_word(word, seen, start, end)
        for match in BELOW_NAME.finditer(seen.data, max(0, start - 1)):
            if match.start(1) >= end or self.is_hopeless():
                break
            line = seen.data[max(0, match.start() - CONTACT_REACH) : match.start()].rpartition(b"\n")[2]
            if lone_name(line):
                self.take(line, re.sub(rb"[^0-9]", b"", match.group(1)))
        for match in TELEPHONE.finditer(seen.data, start):
            if match.start() >= end or self.is_hopeless():
                break
            digits = re.sub(rb"[^0-9]", b"", match.group())
            least = FEWEST_DIGITS_DIALLED + (len(digits) == len(match.group()))
            if least <= len(digits) <= MOST_DIGITS_DIALLED and not DATE_AHEAD.match(match.group()):
                before = seen.data[max(0, match.start() - CONTACT_REACH) : match.start()]
                greeted = GREETED.match(seen.data, match.end())
                before = b"" if UNTOLD.match(match.group()) else before
                self.take(before if not greeted else greeted.group(1), digits)

    def search_word(self, word, seen, start, end):
        """Take the telephones behind a word for one that begins in start..end-1."""
        at = seen.small.find(word, start, end + len(word) - 1) if has_sign(seen.small, word) else -1
        while at >= 0 and not self.is_hopeless():
            match = AFTER_WORD.match(seen.small, at + len(word))
            digits = re.sub(rb"[^0-9]", b"", match.group(1)) if match else b""
            if FEWEST_DIGITS_DIALLED <= len(digits) <= MOST_DIGITS_DIALLED:
                self.take(seen.data[max(0, at - CONTACT_REACH) : at], digits)
            at = seen.small.find(word, at + len(word), end + len(word) - 1)

    def take(self, before, digits):
        """Take a telephone and what stands before it."""
        self.tried += 1
        name = owner(before)
        if name:
            self.owned += 1
            self.known += not FIRST_NAMES.isdisjoint(name)
            self.names.add(" ".join(name).encode())
            if len(self.first) < MOST_LETTERED:
                self.first.append(" ".join(name))
            self.numbers.add(digits)

    def is_hopeless(self):
        """Tell whether so many telephones, or numbers like them, had no name before them that more are of no use."""
        return self.tried >= TELEPHONES_TRIED and self.owned < MOSTLY_OWNED * self.tried

    def are_of_people(self):
        """Tell whether names stand before most telephones, common first names among these, and each has its own."""
        if self.owned < max(FEWEST_CONTACTS, MOSTLY_OWNED * self.tried) or not self.are_names():
            return False
        return self.numbers.count() >= OWN_NUMBERS * self.names.count()

    def are_names(self):
        """Tell whether names are of people: common first names are among them, or a few and the letters of names."""
        if self.known >= MOSTLY_KNOWN * self.owned:
            return True
        is_likely = self.owned >= FEWEST_BY_LETTERS and self.known >= RARELY_KNOWN * self.owned
        return is_likely and letters_of_names(self.first) >= LETTERS_OF_CONTACTS


def may_hold_telephones(seen):
    """Tell whether digits enough stand together somewhere in a Glance."""
    runs = seen.different_runs.split(b"\n")
    if any(run.count(b"9") >= FEWEST_DIGITS_DIALLED and not NO_TELEPHONE.match(run) for run in runs):
        return True
    return any(shape[:1] in seen.data and has_sign(seen.classes, shape) for shape in LONE_SHAPES)


def owner(before):
    """Return the words of the last name before a telephone, with a common first name if one has it, or ()."""
    lines = before.split(b"\n")
    within = lines[-1].rpartition(b'"')[2]  # the last text of a row or of JSON, where somebody is named in it
    lines[-1] = STREET_AHEAD.sub(b"", within if CONTACT_NAME.search(within) else lines[-1])
    if b" & " in lines[-1] or not ORGANISATIONS.isdisjoint(words_in(lines[-1])):
        return ()
    found = list(CONTACT_NAME.finditer(lines[-1]))
    apart = [match for match in found if not HOUSE_AHEAD_OF.search(lines[-1], 0, match.start())]
    names = [name_in(match.group()) for match in apart or found]
    names = [name for name in names if name and name[0] not in PLACE_WORDS]
    known = [name for name in names if not FIRST_NAMES.isdisjoint(name)]
    if names or lines[-1].strip(b" \t-*|>").count(b" ") > CONTACT_LINES:
        return (known or names or [()])[-1]
    for line in list(filter(bytes.strip, lines[:-1]))[: -1 - CONTACT_LINES : -1]:
        name = lone_name(line)
        if name:
            return () if FIRST_NAMES.isdisjoint(name) or not ORGANISATIONS.isdisjoint(name) else name
    return ()


def lone_name(line):
    """Return the words of the name that is all of a line, or of what stands behind its last tab, else ()."""
    bare = line.rpartition(b"\t")[2].strip(b" \t\r*#>|-:")
    match = CONTACT_NAME.match(bare)
    return name_in(bare) if match and match.end() == len(bare) else ()


def words_in(text):
    """Return the words of bytes in small letters."""
    return [west_text(word).strip("'-").lower() for word in CONTACT_WORDS.findall(text)]


def name_in(text):
    """Return the words of a name without its titles."""
    return tuple(word for word in words_in(text) if word not in CONTACT_TITLES)
