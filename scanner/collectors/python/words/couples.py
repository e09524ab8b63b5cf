"""Names of two who are listed as one: Ann Hall and Bob Hall, Ann & Bob Hall, Mr and Mrs A Hall, A & B Hall."""

import re

COUPLE = re.compile(r"\A([^\W\d_][^\d&/,;]{0,40}?) (?:and|&|/|und|et) ([^\W\d_][^\d&/,;]{1,40})\Z")
COUPLE_SIGNS = (" and ", " & ", " / ", " und ", " et ")
COUPLE_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "herr", "frau", "m", "mme"))
KNOWN_COUPLES, COUPLES_SEEN = 0.3, 3
"""Share of the second ones that must hold a first name that is known, or a title or initial; cells looked at first."""


def first_of_each(values, is_known):
    """Return values, of couples the name of the first; `is_known`: whether a text holds a first name that is known.

    Firms are called so too: of them the second part is no first name, Marks and Spencer, Holt and Sons.
    """
    if not any(sign in value for value in values[:COUPLES_SEEN] + values[-1:] for sign in COUPLE_SIGNS):
        return values
    parts = [couple_parted(value) for value in values]
    seconds = [part[1] for part in parts if part]
    told = sum(1 for second in seconds if is_initial_or_title(second[0]) or is_known(second[0]))
    if not seconds or told < KNOWN_COUPLES * len(seconds):
        return values
    return [" ".join(part[0]) if part else value for part, value in zip(parts, values)]


def couple_parted(text):
    """Return the words of the name of the first of a couple, and those of the second without a title, or None."""
    found = COUPLE.match(text)
    if not found:
        return None
    first, second = found.group(1).split(" "), found.group(2).split(" ")
    title, first = (first[:1], first[1:]) if is_couple_title(first[0]) else ([], first)
    has_title = is_couple_title(second[0])
    second = second[1:] if has_title else second
    if not first:
        return (title + second, ["Mr"]) if has_title and second else None
    if len(second) < 2:
        return None
    return title + first + (second[1:] if len(first) == 1 else []), second


def is_couple_title(word):
    """Tell whether a word is one before the names of people."""
    return word.strip(".").lower() in COUPLE_TITLES


def is_initial_or_title(word):
    """Tell whether a word is an initial or a title."""
    return len(word.strip(".")) == 1 or is_couple_title(word)
