"""What a single cell may be, and how many of a column's cells must be it."""

import functools
import re
from collections import Counter
from itertools import chain

from scanner.collectors.python.values.dates import (
    MONTHS,
)
from scanner.collectors.python.words.couples import first_of_each
from scanner.collectors.python.words.dictionary import DESKS, LETTER_MARKS, ORGANISATIONS, PLACE_WORDS, STREETS
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.collectors.python.words.humans import CIVIL_TITLES
from scanner.collectors.python.words.other_letters import has_other_name, is_without_capitals

NAME = re.compile(r"[^\W\d_][^\W\d_]*(?:[ \u3000,.'/\u2019-]{1,3}[^\W\d_]+){0,5}\.?\Z")
FIRST_MARKED, MARKED = "\u0900", re.compile("[" + LETTER_MARKS + "\u25cb\u25cf]")
"""Where the letters that have them begin; the signs that are part of a letter of Hindi, Bengali or Thai, and circles,
which stand for a letter of a name that is kept back in Japan."""
NAME_CAPITALS = "A-Z" + "".join(
    sign for sign in map(chr, chain(range(0xC0, 0x17F), range(0x386, 0x3AC), range(0x400, 0x430))) if sign.isupper()
)
"""Of names in Latin, Greek and Cyrillic letters."""
TWO_WORDS = re.compile(r"[" + NAME_CAPITALS + r"][^\W\d_'\u2019-]*[^\d_]*[ ,/][^\d_]*[" + NAME_CAPITALS + "]")
TWO_PARTS = re.compile(r"[^\W\d_]+[._][^\W\d_]+[0-9]*\Z")
INITIALS = re.compile(r"[A-Za-z](?:[. ]{0,2}[A-Za-z]){0,3}\.?\Z")
CAPITAL_INITIALS = re.compile(r"[A-Z](?:[. ]{0,2}[A-Z]){1,3}\.?\Z")
"""Initials that stand where a name belongs."""
LETTERS = re.compile(r"[^\W\d_]+")
ENOUGH = 0.6
"""Share of cells that must bear out a label."""
NEARLY_ALL = 0.85
"""Share of cells that must pass a checksum, or any test where there is no label: at random one in eleven passes."""
MOST_NUMBERS, FEWEST_STEMS, DIGITS = 4, 10, "0123456789"
"""Digits behind a name at most, and different names, without them, that are enough; else every second one."""
MOST_ROLES, ROLES_AMONG = 12, 0.2
"""Different words, and the share of mailboxes, that make these a few."""
HARD_BLANK, WIDE_BLANK, DOT_ABOVE = "\u00a0", "\u3000", "\u0307"
"""The last is what is left of the capital in İbrahim where it is made small."""
PARTS_GLUED = re.compile(r"(?<=[^\W\d_])(?:[:;^$] ?| / )(?=[^\W\d_])")
"""What stands between the parts of a name in messages of schools and hospitals."""
TITLE_GLUED = re.compile(r"(?<=/)([A-Z]{2,20}?)(MRS?|MS|MISS|MSTR|CHD)\Z")
"""How airlines write names: RYAN/FIONAMRS."""
NEARLY_DATES = 0.9
"""Share of values without a label that must be dates."""
MOSTLY = 0.5
MOST_FIRST_NAMES = 0.4
"""Share of surnames that are first names too, at most."""
KNOWN_NAMES = 0.15
TITLES_AMONG = 0.1
"""Share of cells that begin with an article where they are titles."""
ARTICLES = frozenset(("The", "THE", "A", "An", "Das", "Der", "Die", "El", "Il", "La", "Las", "Le", "Les", "Los"))
ARTICLE_STARTS = frozenset(article[0] for article in ARTICLES)
SOME_FIRMS = 0.25
"""Share of names under a bare 'name' that are of shops and the like, from which on the others are such too."""
SENTENCE_WORDS = frozenset(
    ("and", "are", "for", "from", "in", "is", "it", "not", "of", "or", "that", "the", "this", "with")
)
WORDS_AMONG = 0.1
"""Share of cells with nothing but one of these where lines of text were taken for rows: no names."""
POSSESSIVE = re.compile(r"['\u2019]s\b")
PLACES_AMONG = 0.2
"""Share of names without a label that may begin as those of towns do."""


def lists_titles(rows):
    """Tell whether a column of rows without a header holds titles of films, books or songs."""
    widest = max([len(row) for row in rows] or [0])
    columns = ([row[n].strip() for row in rows if n < len(row)] for n in range(widest))
    return any(share_of_titles(values) >= TITLES_AMONG for values in columns if values)


def share_of_titles(values):
    """Return the share of texts that begin with an article."""
    may_be = [value for value in values if value[:1] in ARTICLE_STARTS]
    return len(list(filter(begins_as_title, may_be))) / float(len(values))


def begins_as_title(text):
    """Tell whether a text begins with an article, as one in five titles of films does and no name, town or trade."""
    first, _, rest = text[:40].partition(" ")
    return first in ARTICLES and rest[:1].isalpha()


def parts_apart(values):
    """Return values, names whose parts a sign of other formats holds together with a blank between them: ALI:SYLVIA."""
    if HARD_BLANK in "".join(values[:1] + values[-1:]):
        values = [value.replace(HARD_BLANK, " ") for value in values]
    if any(map(TITLE_GLUED.search, values[:3])):
        values = [TITLE_GLUED.sub(r"\1 \2", value) for value in values]
    if any(map(PARTS_GLUED.search, values[:1] + values[-1:])):
        values = [PARTS_GLUED.sub(" ", value) for value in values]
    return first_of_each(values, has_known_name)


def name_people(addresses):
    """Tell whether mail addresses are made of people's names, not of desks and firms: first names, or two words."""
    names = [address.partition("@")[0] for address in addresses]
    if reaches(is_desk, names, MOSTLY):
        return False
    if reaches(has_known_name, names, KNOWN_NAMES):
        return True
    return reaches(TWO_PARTS.match, names, ENOUGH) and not share_a_word(names)


def share_a_word(mailboxes):
    """Tell whether the first or the last words of many mailboxes are the same few: housing.leeds, housing.york."""
    ends = [(found[0], found[-1]) for found in (LETTERS.findall(name.lower()) for name in mailboxes) if found]
    most = min(MOST_ROLES, ROLES_AMONG * len(ends))
    return len(ends) >= FEWEST_STEMS and any(len(set(words_at)) <= most for words_at in zip(*ends))


def is_desk(mailbox):
    """Tell whether what stands before the @ of an address names a desk or a firm: enquiries.leeds, info."""
    found = LETTERS.findall(mailbox[:60].lower())
    return not DESKS.isdisjoint(found) or not ORGANISATIONS.isdisjoint(found)


def are_people(values):
    """Tell whether values under a bare 'name' are persons: two words, and first names among them."""
    return (
        reaches(is_two_words, values, ENOUGH)
        and reaches(has_known_name, values, KNOWN_NAMES)
        and not are_organisations(values)
        and not reaches(is_business, values, SOME_FIRMS)
    )


def are_organisations(values):
    """Tell whether half of these names are of firms, schools and the like."""
    return reaches(is_organisation, values, MOSTLY)


def is_organisation(text):
    """Tell whether one of the words is such as firms have; 'Reed, Robinson and Mitchell' has one too."""
    return short_is_organisation(text) if len(text) <= LONGEST_ASKED else has_word_of_firms(text)


def has_word_of_firms(text):
    """Tell the same, worked out."""
    found = LETTERS.findall(text[:60].lower())
    return not ORGANISATIONS.isdisjoint(found) or (len(found) > 1 and found[-1] in STREETS)


def is_business(text):
    """Tell whether a name is of a firm, or such as shops and public houses have: Beth's, The Smith Arms."""
    is_shop = POSSESSIVE.search(text) is not None or text[:4].lower() == "the "
    return is_shop or not ORGANISATIONS.isdisjoint(LETTERS.findall(text[:60].lower()))


def names_firm(line):
    """Tell whether a line without a number holds a word such as firms have."""
    return not any(map(str.isdigit, line)) and not ORGANISATIONS.isdisjoint(LETTERS.findall(line[:60].lower()))


def are_words_of_text(values):
    """Tell whether these are the words of sentences one below the other, as in the justified lines of a page."""
    return reaches(SENTENCE_WORDS.__contains__, values, WORDS_AMONG)


def is_titled(text):
    """Tell whether Mr, Mrs or the like stands beside a name."""
    found = LETTERS.findall(text[:60].lower())
    return len(found) > 1 and not CIVIL_TITLES.isdisjoint(found)


def are_numbered_names(values):
    """Tell whether nearly all values are names with a number behind, and many differ: Mohr916, as Synthea's, FRED12."""
    if not reaches(is_numbered_name, values, NEARLY_ALL):
        return False
    is_each_its_own = len(values) >= FEWEST_STEMS and len(set(values)) >= NEARLY_DATES * len(values)
    if is_each_its_own and reaches(has_known_name, values, MOSTLY):
        return True
    return len({value.rstrip(DIGITS) for value in values}) >= min(FEWEST_STEMS, MOSTLY * len(values))


def is_numbered_name(text):
    """Tell whether a text is a name with a number behind."""
    name = text.rstrip(DIGITS)
    return 0 < len(text) - len(name) <= MOST_NUMBERS and "A" <= name[:1] <= "Z" and is_name(name)


def is_month(text):
    """Tell whether a text is a month: June and August are first names too."""
    return text.lower() in MONTHS


def begins_as_town(text):
    """Tell whether a name begins as those of many towns do: Port Talbot, St Ives."""
    return text[:20].replace(".", " ").lower().partition(" ")[0] in PLACE_WORDS


def share(test, values):
    """Return the share of values that pass."""
    return sum(count for value, count in Counter(values).items() if test(value)) / float(len(values))


def reaches(test, values, least):
    """Tell whether at least this share of values pass, without asking on where so many have passed or failed."""
    passed, left = 0, len(values)
    enough = times_of(least, left)
    for value, times in VALUES_COUNTED.of(values).items():
        if test(value):
            passed += times
            if passed >= enough:
                return True
        else:
            left -= times
            if left < enough:
                return False
    return True


class CountedValues:
    """How often each of some values comes: of a column several questions are asked, one after the other."""

    def __init__(self):
        self.forget()

    def of(self, values):
        """Return it for the values that were asked for last, or for others."""
        if values is not self.values or len(values) != self.number:
            self.values, self.number, self.times = values, len(values), Counter(values)
        return self.times

    def forget(self):
        """Let go of the values: they may be changed from now on."""
        self.values, self.number, self.times = None, 0, {}


VALUES_COUNTED = CountedValues()


def times_of(least, number):
    """Return how many of a number of values are at least this share of them."""
    times = int(least * number)
    while number and times / float(number) < least:
        times += 1
    return times


def is_name(text):
    """Letters with the few signs that names hold."""
    if text[:1] >= FIRST_MARKED:
        text = MARKED.sub("", text)
    return len(text) <= 60 and NAME.match(text) is not None


def is_two_words(text):
    """Two capitalised words or more, as a person's full name is written; without capitals one must be known."""
    if is_without_capitals(text):
        return (" " in text or WIDE_BLANK in text) and is_name(text) and has_known_name(text)
    return len(text) <= 60 and text[:1].isupper() and is_name(text) and TWO_WORDS.match(text) is not None


def has_known_name(text):
    """One of its words is a common first name, or ends as last ones do in other letters than ours."""
    return knows_short(text) if len(text) <= LONGEST_ASKED else knows_name(text)


def knows_name(text):
    """Tell the same, worked out."""
    found = LETTERS.findall(text[:60].lower().replace(DOT_ABOVE, ""))
    return not FIRST_NAMES.isdisjoint(found) or has_other_name(text)


LONGEST_ASKED = 32
knows_short = functools.lru_cache(maxsize=2048)(knows_name)
short_is_organisation = functools.lru_cache(maxsize=2048)(has_word_of_firms)
"""In tables of things the same words come again in each block of rows that is typed."""


def is_initials(text):
    """One to four letters."""
    return INITIALS.match(text) is not None and len(text) <= 8


def has_digit(text):
    """Tell whether a digit stands in a text."""
    return any(map(str.isdigit, text))


def is_address(text):
    """Letters, and a number or a second word."""
    return len(text) >= 5 and LETTERS.search(text) is not None and (" " in text or any(c.isdigit() for c in text))
