"""What a column of a table holds, by the words over it and by the values in it."""

import functools
import re
from collections import Counter, namedtuple
from itertools import zip_longest

from scanner.collectors.python.dates import FIRST_YEAR, births, is_grown, parse_date, parse_serial
from scanner.collectors.python.detectors import DETECTORS, OF_LETTERS
from scanner.collectors.python.dictionary import (
    DESKS,
    EVENTS,
    HEADERS,
    HUMANS,
    NOT_PEOPLE,
    NULLS,
    NUMBERED_THINGS,
    ORGANISATIONS,
    PLACE_WORDS,
    STREETS,
    THINGS,
    WHOLE_HEADERS,
)
from scanner.collectors.python.first_names import FIRST_NAMES
from scanner.collectors.python.humans import CIVIL_TITLES, PARTIES
from scanner.collectors.python.signs import is_digits

Column = namedtuple("Column", "kind sure")
"""Kind is canonical ('' for nothing of interest); `sure`: no header that says something else than its values do."""
NOTHING = Column("", False)
NAME_KINDS = frozenset(("surname", "forename", "full_name", "person"))
PARTS_OF_NAMES = frozenset(("surname", "forename"))
ABOVE_PEOPLE = frozenset(("event", "item", "log", "login", "table", "user"))
"""What stands above people in the paths of JSON: event.user.surname is a person's, username is not."""
PLACES = frozenset(("email", "phone", "address", "postcode"))
UNPROVEN = frozenset(["date_of_birth"] + [d.kind for d in DETECTORS if d.alone == "label"])
WHOSE_KINDS = UNPROVEN | NAME_KINDS | frozenset(["initials"] + [d.kind for d in DETECTORS if d.alone == "proof"])
"""Kinds that their values alone do not prove, and all that tell who somebody is."""
BARE_NAMES = frozenset(("", "person"))
"""What a header that says no more than `name` announces."""
HEADER_SIGNS = re.compile(r"[\W_]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
SHORTEST_JOINED = 6
"""Letters of a phrase that is known without its blanks too: DATEOFBIRTH, nhsnumber."""


def with_joined(phrases):
    """Return phrases of several words also as one word, where that is none of them already."""
    words_of = ((phrase.replace(" ", ""), kind) for phrase, kind in phrases.items() if " " in phrase)
    joined = {word: kind for word, kind in words_of if len(word) >= SHORTEST_JOINED}
    joined.update(phrases)
    return joined


def cut_phrases(phrases):
    """Return the first letters of longer phrases, for those that mean one kind alone."""
    kinds = {}
    for phrase, kind in phrases.items():
        joined = phrase.replace(" ", "")
        if len(joined) > CUT_HEADER:
            kinds.setdefault(joined[:CUT_HEADER], set()).add(kind)
    return {cut: kind for cut, (kind, *others) in kinds.items() if not others}


PHRASES = with_joined({phrase: kind for kind, phrases in HEADERS.items() for phrase in phrases.split(";")})
WHOLE_PHRASES = {phrase: kind for kind, phrases in WHOLE_HEADERS.items() for phrase in phrases.split(";")}
PHRASE_WORDS = frozenset(word for phrase in PHRASES for word in phrase.split(" "))
CUT_HEADER = 10
"""Letters of the name of a field of dBASE: what is longer was cut."""
CUT_PHRASES = cut_phrases(PHRASES)
LONGEST_HEADER = 100
LONGEST_EVENT, EVENT_WORDS = 40, 5
"""Characters and words of a header that announces an event."""
LONGEST_PHRASE = max(phrase.count(" ") + 1 for phrase in PHRASES)
NAME = re.compile(r"[^\W\d_][^\W\d_]*(?:[ ,.'/\u2019-]{1,2}[^\W\d_]+){0,5}\.?\Z")
TWO_WORDS = re.compile(r"[A-Z][^\W\d_'\u2019-]*[^\d_]*[ ,/][^\d_]*[A-Z]")
GENERATED = re.compile(r"(?:f|c|x|v|field|col|column|var|unnamed)? ?[0-9]*\Z")
"""What stands over columns that nobody named, as `words` returns it."""
TWO_PARTS = re.compile(r"[^\W\d_]+[._][^\W\d_]+[0-9]*\Z")
INITIALS = re.compile(r"[A-Za-z](?:[. ]{0,2}[A-Za-z]){0,3}\.?\Z")
CAPITAL_INITIALS = re.compile(r"[A-Z](?:[. ]{0,2}[A-Z]){1,3}\.?\Z")
"""Initials that stand where a name belongs."""
LETTERS = re.compile(r"[^\W\d_]+")
ENOUGH = 0.6
"""Share of cells that must bear out a label."""
NEARLY_ALL = 0.85
"""Share of cells that must pass a checksum, or any test where there is no label: at random one in eleven passes."""
NEARLY_DATES = 0.9
"""Share of values without a label that must be dates."""
MOSTLY = 0.5
MOST_FIRST_NAMES = 0.4
"""Share of surnames that are first names too, at most."""
BARE_HEADERS = frozenset(("name", "names", "naam", "nom", "nume", "navn", "namn"))
"""Over a column of surnames, where another one has the first names."""
KNOWN_NAMES = 0.15
TITLES_AMONG = 0.1
"""Share of cells that begin with an article where they are titles."""
ARTICLES = frozenset(("The", "THE", "A", "An", "Das", "Der", "Die", "El", "Il", "La", "Las", "Le", "Les", "Los"))
SOME_FIRMS = 0.25
"""Share of names under a bare 'name' that are of shops and the like, from which on the others are such too."""
POSSESSIVE = re.compile(r"['\u2019]s\b")
PLACES_AMONG = 0.2
"""Share of names without a label that may begin as those of towns do."""
FEWEST_UNLABELLED = 5


def words(header):
    """Return a header in small words: 'dateOfBirth', 'DATE_OF_BIRTH' become 'date of birth', 'DOBDate' 'dob date'."""
    return short_words(header[:LONGEST_HEADER])


@functools.lru_cache(maxsize=1024)
def short_words(header):
    """Return the same of what is no longer than a header; the same come again and again."""
    spaced = CAMEL.sub(" ", header).replace("'s", "")
    return " ".join(HEADER_SIGNS.split(spaced.lower())).strip()


def header_kind(header):
    """Return the kind that a header announces, or ''; the last part of a dotted path is asked too."""
    return short_header_kind(header) if len(header) <= LONGEST_HEADER else kind_of_words(header)


def kind_of_words(header):
    """Return the kind that a header announces, worked out."""
    text = words(header)
    last = words(header.rpartition(".")[2]) if "." in header else text
    tokens = text.split(" ")
    whole = WHOLE_PHRASES.get(text) or WHOLE_PHRASES.get(last)
    bare = [token.rstrip("0123456789") for token in tokens]
    kind = whole or longest_phrase(tokens) or longest_phrase(bare) or kind_of_party(bare)
    kind = kind or (CUT_PHRASES.get(header.lower(), "") if len(header) == CUT_HEADER else "")
    things = NOT_PEOPLE.intersection(tokens) if kind in NAME_KINDS else ()
    if things and not (kind in PARTS_OF_NAMES and things <= ABOVE_PEOPLE and things.isdisjoint(last.split(" "))):
        return ""
    return kind


def kind_of_party(tokens):
    """Return the kind that a header announces that says whose it is: a name unless another word says what."""
    tokens = [token for token in tokens if token not in ("", "s")]
    rest = [token for token in tokens if token not in PARTIES and token.rstrip("s") not in PARTIES]
    if len(rest) == len(tokens):
        return ""
    is_whose = not rest or tokens[-1] != rest[-1]
    return "person" if is_whose else WHOLE_PHRASES.get(" ".join(rest), "")


short_header_kind = functools.lru_cache(maxsize=4096)(kind_of_words)
"""The same words come again and again, in one file and in the next."""


def is_event(header):
    """Tell whether a header announces the date of something that is not a birth; a piece of a sentence is none."""
    if len(header) > LONGEST_EVENT:
        return False
    tokens = words(header).split(" ")
    return len(tokens) <= EVENT_WORDS and not EVENTS.isdisjoint(tokens)


def says_date(header):
    """Tell whether a short header speaks of a date that is not said to be of a birth."""
    tokens = words(header).split(" ") if len(header) <= LONGEST_EVENT else []
    return len(tokens) <= EVENT_WORDS and "date" in tokens and header_kind(header) != "date_of_birth"


def dates_event(header):
    """Tell the same of a header over a column of dates: there also any date that is not said to be of a birth."""
    tokens = words(header).split(" ")
    return is_event(header) or (len(header) <= 40 and ("date" in tokens or tokens[-1].endswith("ed")))


def tells_events(header):
    """Tell whether the dates below a header are of events: it says so, or knows of addresses and of nobody."""
    kinds = {header_kind(cell) for cell in header if len(cell) <= 60} - {""}
    return any(map(is_event, header)) or (bool(kinds) and kinds <= PLACES)


def dates_things(header):
    """Tell whether the dates below a header are of events or things: it says so, or has no word for who anybody is."""
    if tells_events(header) or lists_things(header) or lists_firms(header):
        return True
    return any(map(words, header)) and WHOSE_KINDS.isdisjoint(
        header_kind(cell) for cell in header if len(cell) <= LONGEST_HEADER
    )


def is_of_thing(header):
    """Tell whether a header names what is not a person."""
    return len(header) <= 40 and not NOT_PEOPLE.isdisjoint(words(header).split(" "))


def longest_phrase(tokens):
    """Return the kind of the longest run of words that the dictionary knows; the later of two equals."""
    tokens = tokens[-12:]
    if PHRASE_WORDS.isdisjoint(tokens):
        return ""
    for length in range(min(LONGEST_PHRASE, len(tokens)), 0, -1):
        for start in range(len(tokens) - length, -1, -1):
            kind = PHRASES.get(" ".join(tokens[start : start + length]))
            if kind:
                return kind
    return ""


def is_of_party(header):
    """Tell whether a header names the owner, client or other party to something."""
    return len(header) <= 40 and not PARTIES.isdisjoint(words(header).split(" "))


def type_column(header, cells, this_year):
    """Return the Column of these cells under this header ('' for none)."""
    values = [cell.strip() for cell in cells]
    values = [value for value in values if value.lower() not in NULLS]
    if not values:
        return NOTHING
    kind = header_kind(header) if header else ""
    if kind:
        column = labelled(kind, values, this_year, words(header) in HUMANS)
        if column.kind:
            return column
    column = unlabelled(values, this_year)
    if column.kind in NAME_KINDS and not GENERATED.match(words(header)) and share(is_titled, values) < MOSTLY:
        column = Column(column.kind, False)
    return NOTHING if column.kind and is_said_other(header, column.kind) else column


def type_columns(header, rows, this_year):
    """Return the Column of each cell of rows that stand under a header, which may be shorter."""
    columns = [
        type_column(header[n] if n < len(header) else "", [row[n] for row in rows if n < len(row)], this_year)
        for n in range(max([len(row) for row in rows] or [0]))
    ]
    columns = with_bare_surnames(without_names_of_things(columns, header), header, rows)
    return tuple(without_untold(columns, header) if any(map(words, header)) else without_releases(columns, rows))


def without_untold(columns, header):
    """Return the columns, births and numbers without a checksum taken for nothing where no header tells of people.

    Values alone make them so in a table without a header; under other words they are those of ships, say.
    """
    told = (is_told(one, cell) for one, cell in zip_longest(columns, header[: len(columns)], fillvalue=""))
    if any(told):
        return columns
    return [NOTHING if one.kind in UNPROVEN else one for one in columns]


def without_releases(columns, rows):
    """Return the columns of a table without a header, births taken for nothing beside titles of films or books."""
    if not any(one.kind == "date_of_birth" for one in columns) or not lists_titles(rows):
        return columns
    return [NOTHING if one.kind == "date_of_birth" else one for one in columns]


def lists_titles(rows):
    """Tell whether a column of rows without a header holds titles of films, books or songs."""
    widest = max([len(row) for row in rows] or [0])
    columns = ([row[n].strip() for row in rows if n < len(row)] for n in range(widest))
    return any(share(begins_as_title, values) >= TITLES_AMONG for values in columns if values)


def begins_as_title(text):
    """Tell whether a text begins with an article, as one in five titles of films does and no name, town or trade."""
    first, _, rest = text[:40].partition(" ")
    return first in ARTICLES and rest[:1].isalpha()


def is_told(column, cell):
    """Tell whether a column that tells who somebody is does so by the word over it, or stands under none."""
    return column.kind in WHOSE_KINDS and (bool(header_kind(cell)) or GENERATED.match(words(cell)) is not None)


def with_bare_surnames(columns, header, rows):
    """Return the columns, single words under a bare `name` taken for surnames beside first names or births."""
    known = {one.kind for one in columns if one.sure or one.kind == "initials"}
    beside_first = not known.isdisjoint(("forename", "initials"))
    if lists_things(header) or not (beside_first or "date_of_birth" in known):
        return columns
    return [
        Column("surname", True)
        if not one.kind and words(cell) in BARE_HEADERS and are_surnames(rows, n, beside_first)
        else one
        for n, (one, cell) in enumerate(zip_longest(columns, header[: len(columns)], fillvalue=""))
    ]


def are_surnames(rows, n, beside_first):
    """Tell whether a column holds single words that are names; animals have first names of people."""
    values = [row[n].strip() for row in rows if n < len(row) and row[n].strip()]
    if len(values) < FEWEST_UNLABELLED or not reaches(is_name, values, NEARLY_ALL):
        return False
    return not are_organisations(values) and (beside_first or share(has_known_name, values) < MOST_FIRST_NAMES)


def is_said_other(header, kind):
    """Tell whether a header says that what looks like a birth, a person's name or number is something else."""
    if kind == "date_of_birth":
        return dates_event(header)
    if kind in NAME_KINDS:
        return is_of_thing(header)
    return len(header) <= 40 and not NUMBERED_THINGS.isdisjoint(words(header).split(" "))


def lists_things(header):
    """Tell whether a header says that animals, ships or books are listed."""
    return any(len(cell) <= 40 and not THINGS.isdisjoint(words(cell).split(" ")) for cell in header)


def numbers_things(header):
    """Tell whether a header says that parts, orders or vehicles have the numbers below it."""
    return any(len(cell) <= 40 and not NUMBERED_THINGS.isdisjoint(words(cell).split(" ")) for cell in header)


def lists_firms(header):
    """Tell whether a header says that shops, schools or the like are listed, whose telephones are not people's."""
    return any(map(is_of_thing, header)) and any(header_kind(cell) for cell in header if len(cell) <= LONGEST_HEADER)


def without_names_of_things(columns, header):
    """Return the columns, bare names taken for nothing where a header says that animals or ships are listed."""
    if not lists_things(header):
        return columns
    bare = [header_kind(cell) in BARE_NAMES and not is_of_party(cell) for cell in header]
    left = [
        NOTHING if one.kind in NAME_KINDS and (all(bare[n : n + 1]) or not one.sure) else one
        for n, one in enumerate(columns)
    ]
    if not any(one.kind in NAME_KINDS and is_of_party(header[n]) for n, one in enumerate(left[: len(header)])):
        return left
    return [NOTHING if one.kind == "date_of_birth" else one for one in left]


def labelled(kind, values, this_year, is_human):
    """Return the Column that the label says if the values bear it out; `is_human`: it can be of nothing but people."""
    if kind == "person":
        values = [value.split(" & ")[0] for value in values] if not are_organisations(values) else values
        is_it = share(is_two_words, values) >= ENOUGH if is_human else are_people(values)
        if not is_it and reaches(CAPITAL_INITIALS.match, values, NEARLY_ALL):
            return Column("initials", False)
        return Column("full_name", True) if is_it else NOTHING
    for detector in DETECTORS:
        if detector.kind == kind:
            least = NEARLY_ALL if detector.checksum else ENOUGH
            is_it = share(detector.valid, values) >= least
            sure = name_people(values) if kind == "email" else detector.alone != "never"
            return Column(kind, sure) if is_it else NOTHING
    if kind == "date_of_birth":
        return Column(kind, True) if share(lambda v: born_by(v, this_year), values) >= NEARLY_ALL else NOTHING
    test = {"initials": is_initials, "address": is_address, "release_date": parse_any_date}.get(kind, is_name)
    if share(test, values) < ENOUGH or (kind == "full_name" and are_organisations(values)):
        return NOTHING
    return Column(kind, kind in NAME_KINDS)


def unlabelled(values, this_year):
    """Return the Column that nearly all values agree on without a label."""
    if len(values) < FEWEST_UNLABELLED:
        return NOTHING
    is_bare = not any(sign.isdigit() for sign in values[0] + values[-1])
    for detector in OF_LETTERS if is_bare else DETECTORS:
        likely = detector.unlabelled(values[0]) or detector.unlabelled(values[-1])
        if likely and reaches(detector.unlabelled, values, NEARLY_ALL) and len(set(values)) > 1:
            sure = name_people(values) if detector.kind == "email" else detector.alone == "proof"
            return Column(detector.kind, sure)
    if are_births_alone(values, this_year):
        return Column("date_of_birth", False)
    if (
        reaches(is_name, values, NEARLY_ALL)
        and share(has_known_name, values) >= 2 * KNOWN_NAMES
        and not are_organisations(values)
        and share(begins_as_town, values) < PLACES_AMONG
    ):
        return Column("full_name" if share(is_two_words, values) >= ENOUGH else "forename", True)
    return NOTHING


def are_births_alone(values, this_year):
    """Tell whether nearly all values without a label are dates, and these look like births."""
    dates = Dates()
    others = recent = 0
    for value in values:
        date = dates[value]
        others += date is None
        recent += date is not None and not is_grown(date[0], this_year)
        if len(values) - max(others, recent) < NEARLY_DATES * len(values):
            return False
    return births(list(filter(None, map(dates.get, values))), this_year)


class Dates(dict):
    """Text -> its date or None; worked out once for what comes again and again."""

    def __missing__(self, text):
        """Return the date of a text that was not asked for before."""
        date = self[text] = parse_date(text)
        return date


def name_people(addresses):
    """Tell whether mail addresses are made of people's names, not of desks and firms: first names, or two words."""
    names = [address.partition("@")[0] for address in addresses]
    if share(is_desk, names) >= MOSTLY:
        return False
    return share(has_known_name, names) >= KNOWN_NAMES or share(TWO_PARTS.match, names) >= ENOUGH


def is_desk(mailbox):
    """Tell whether what stands before the @ of an address names a desk or a firm: enquiries.leeds, info."""
    found = LETTERS.findall(mailbox[:60].lower())
    return not DESKS.isdisjoint(found) or not ORGANISATIONS.isdisjoint(found)


def are_people(values):
    """Tell whether values under a bare 'name' are persons: two words, and first names among them."""
    return (
        share(is_two_words, values) >= ENOUGH
        and share(has_known_name, values) >= KNOWN_NAMES
        and not are_organisations(values)
        and not reaches(is_business, values, SOME_FIRMS)
    )


def are_organisations(values):
    """Tell whether half of these names are of firms, schools and the like."""
    return reaches(is_organisation, values, MOSTLY)


def is_organisation(text):
    """Tell whether one of the words is such as firms have; 'Reed, Robinson and Mitchell' has one too."""
    found = LETTERS.findall(text[:60].lower())
    return not ORGANISATIONS.isdisjoint(found) or (len(found) > 1 and found[-1] in STREETS)


def is_business(text):
    """Tell whether a name is of a firm, or such as shops and public houses have: Beth's, The Smith Arms."""
    is_shop = POSSESSIVE.search(text) is not None or text[:4].lower() == "the "
    return is_shop or not ORGANISATIONS.isdisjoint(LETTERS.findall(text[:60].lower()))


def names_firm(line):
    """Tell whether a line without a number holds a word such as firms have."""
    return not any(map(str.isdigit, line)) and not ORGANISATIONS.isdisjoint(LETTERS.findall(line[:60].lower()))


def is_titled(text):
    """Tell whether Mr, Mrs or the like stands beside a name."""
    found = LETTERS.findall(text[:60].lower())
    return len(found) > 1 and not CIVIL_TITLES.isdisjoint(found)


def begins_as_town(text):
    """Tell whether a name begins as those of many towns do: Port Talbot, St Ives."""
    return text[:20].replace(".", " ").lower().partition(" ")[0] in PLACE_WORDS


def share(test, values):
    """Return the share of values that pass."""
    return sum(count for value, count in Counter(values).items() if test(value)) / float(len(values))


def reaches(test, values, least):
    """Tell whether at least this share of values pass, without asking on where so many have passed or failed."""
    failed = passed = 0
    for value in values:
        if test(value):
            passed += 1
            if passed / float(len(values)) >= least:
                return True
        else:
            failed += 1
            if (len(values) - failed) / float(len(values)) < least:
                return False
    return True


def is_name(text):
    """Letters with the few signs that names hold."""
    return len(text) <= 60 and NAME.match(text) is not None


def is_two_words(text):
    """Two capitalised words or more, as a person's full name is written."""
    return len(text) <= 60 and is_name(text) and TWO_WORDS.match(text) is not None


def has_known_name(text):
    """One of its words is a common first name."""
    return any(word.lower() in FIRST_NAMES for word in LETTERS.findall(text[:60]))


def is_initials(text):
    """One to four letters."""
    return INITIALS.match(text) is not None and len(text) <= 8


def is_address(text):
    """Letters, and a number or a second word."""
    return len(text) >= 5 and LETTERS.search(text) is not None and (" " in text or any(c.isdigit() for c in text))


def born_by(text, this_year):
    """A date, a spreadsheet's number for one, or a year alone, that is not in the future."""
    if len(text) == 4 and is_digits(text) and int(text) >= FIRST_YEAR:
        return int(text) <= this_year or parse_serial(text) is not None
    date = parse_any_date(text)
    return date is not None and date[0] <= this_year


def parse_any_date(text):
    """Return a written date or a spreadsheet's serial as (year, month, day), or None."""
    return parse_date(text) or parse_serial(text)
