"""What a whole header says that its table lists: people, or what has dates, names and numbers as well."""

from scanner.collectors.python.values.detectors import DETECTORS
from scanner.collectors.python.words.dictionary import ARTICLE, NUMBERED_THINGS, PUBLIC, THINGS
from scanner.collectors.python.words.headers import (
    LONGEST_EVENT,
    LONGEST_HEADER,
    NAME_KINDS,
    SAYS_NAME,
    UNPROVEN,
    header_kind,
    is_event,
    is_of_party,
    is_of_thing,
    says_date,
    words,
)
from scanner.collectors.python.words.humans import PARTIES
from scanner.collectors.python.words.list_words import (
    FIRM_WORDS,
    GIVEN_IN_FRENCH,
    HAPPENS,
    HONOURS,
    KNOWN_BY,
    MAYORS,
    MONUMENT_WORDS,
    NO_PARTIES,
    PET_WORDS,
    SEX_IN_FRENCH,
    SHOPS,
    TEST_WORDS,
)

PLACES = frozenset(("email", "phone", "address", "postcode"))
WHOSE_KINDS = UNPROVEN | NAME_KINDS | frozenset(["initials"] + [d.kind for d in DETECTORS if d.alone == "proof"])
"""Kinds of all that tells who somebody is."""
ARTICLE_COLUMNS = 3
SAYS_FIRM, NAME_OF_FIRM = SAYS_NAME.union(("social", "sociale")), 2
"""What stands beside a word for a firm over their names, and how many words these are."""


def tells_events(header):
    """Tell whether the dates below a header are of events: it says so, or knows of addresses and of nobody."""
    kinds = {header_kind(cell) for cell in header if len(cell) <= 60} - {""}
    return any(map(is_of_day, header)) or (bool(kinds) and kinds <= PLACES)


def is_of_day(header):
    """Tell whether a short header is of an event or of any date but one of birth."""
    is_short = len(header) <= LONGEST_EVENT
    return is_event(header) or says_date(header) or (is_short and words(header).split(" ")[-1] in HAPPENS)


def dates_things(header):
    """Tell whether the dates below a header are of events or things: it says so, or has no word for who anybody is."""
    if tells_events(header) or lists_articles(header) or lists_things(header) or lists_firms(header):
        return True
    return lists_public(header) or (
        any(map(words, header))
        and WHOSE_KINDS.isdisjoint(header_kind(cell) for cell in header if len(cell) <= LONGEST_HEADER)
    )


def lists_things(header):
    """Tell whether a header says that animals, ships or books are listed."""
    return any(len(cell) <= 40 and not THINGS.isdisjoint(words(cell).split(" ")) for cell in header)


def lists_public(header):
    """Tell whether a header says that musicians, actors or statesmen are listed, and none of them as a party."""
    said = [words(cell.rpartition(".")[2]) for cell in header if len(cell) <= LONGEST_EVENT]
    others = [cell for cell in said if cell.replace(" ", "") not in PUBLIC]
    if not KNOWN_BY.isdisjoint(" ".join(said).split(" ")):
        return True
    if not GIVEN_IN_FRENCH.isdisjoint(said):
        said = [cell for cell in said if cell != SEX_IN_FRENCH]
    named = [cell for cell in others if is_of_party(cell) and NO_PARTIES.isdisjoint(cell.split(" "))]
    return not named and (len(others) < len(said) or honours(said))


def honours(said):
    """Tell whether what is said over columns, in small words, tells of prizes, seats or clubs and of what for."""
    parts = [frozenset(cell.split(" ")) for cell in said]
    return any(all(any(not ones.isdisjoint(part) for part in parts) for ones in together) for together in HONOURS)


def lists_articles(header):
    """Tell whether a header says that articles are listed, with their texts."""
    return sum(1 for cell in header if cell in ARTICLE) >= ARTICLE_COLUMNS


def numbers_things(header):
    """Tell whether a header says that parts, orders or vehicles have the numbers below it."""
    return any(len(cell) <= 40 and not NUMBERED_THINGS.isdisjoint(words(cell).split(" ")) for cell in header)


def lists_firms(header):
    """Tell whether a header says that shops, schools or the like are listed, whose telephones are not people's."""
    is_known = any(map(is_of_thing, header)) and any(header_kind(one) for one in header if len(one) <= LONGEST_HEADER)
    return is_known or lists_mayors(header)


def lists_mayors(header):
    """Tell whether a header says that mayors or senators are listed, and nobody in private."""
    return any(map(is_of_mayor, header)) and not any(map(is_of_party, header))


def is_of_mayor(header):
    """Tell whether a short header is of somebody who was elected."""
    return len(header) <= LONGEST_EVENT and not MAYORS.isdisjoint(words(header).split(" "))


def lists_monuments(header):
    """Tell whether a header says that plaques are listed, whose subjects are known to all."""
    return any(not MONUMENT_WORDS.isdisjoint(words(cell).split(" ")) for cell in header if len(cell) <= LONGEST_EVENT)


def lists_pets(header):
    """Tell whether a header says that each has a name and a type or an owner, and of nobody but owners."""
    said = [words(cell).split(" ") for cell in header if len(cell) <= LONGEST_EVENT]
    parties = PARTIES.intersection(word for tokens in said for word in tokens) - PET_WORDS
    is_forename = any(header_kind(cell) == "forename" for cell in header)
    return not parties and not is_forename and any(tokens[0] in PET_WORDS for tokens in said)


def lists_tests(header):
    """Tell whether a header says that examples are listed, and what comes of them."""
    return any(not TEST_WORDS.isdisjoint(words(cell).split(" ")) for cell in header if len(cell) <= LONGEST_EVENT)


def names_firms(header):
    """Tell whether a header says that a column holds names of firms, or its first word that shops are listed."""
    said = [words(cell).split(" ") for cell in header if len(cell) <= LONGEST_EVENT]
    is_shop = any(len(tokens) == 1 and tokens[0] in SHOPS for tokens in said[:1])
    return is_shop or any(
        len(tokens) == NAME_OF_FIRM and not FIRM_WORDS.isdisjoint(tokens) and not SAYS_FIRM.isdisjoint(tokens)
        for tokens in said
    )
