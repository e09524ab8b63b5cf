"""Names of people told by what stands behind labels, whatever these say: n = "Ann Low", <p v="Ann" a="Low"/>.

Records under words that nobody knows are looked at where many of their values are names, first names among them.
"""

import re

from scanner.collectors.python.words.cell_values import has_known_name, is_two_words, share
from scanner.collectors.python.words.first_names import FIRST_NAMES

NAMED_VALUE = re.compile(
    rb"[=:>|\[({] ?[\"']?([A-Z][A-Za-z\x80-\xff-]{1,20})"
    rb"(?: |\", ?\"|', ?'|\" [A-Za-z][A-Za-z0-9_-]{0,12}=\"|</[\w.-]{1,13}>\s{0,20}<[\w.-]{1,13}>)"
    rb"(?:[a-z]{1,5} ){0,2}([A-Z][A-Za-z\x80-\xff'-]{1,20})(?: [A-Z][A-Za-z\x80-\xff'-]{1,20})?[\"'<\r\n,]"
)
"""Two words with capitals, or three, as the value of a pair, an element or a list, or of two attributes."""
FEWEST_BEHIND, KNOWN_AMONG_NAMED = 10, 0.3
"""How many of them there are, and the share with a first name that is known."""
MOSTLY_BEHIND, DIFFERENT_NAMED = 0.6, 0.5
"""Share of the values behind a label that are names of two words, and that are different."""


def shows_names(sample):
    """Tell whether many values in a sample of a text, be it a program or a page, are names of people."""
    found = NAMED_VALUE.findall(sample)
    return len(found) >= FEWEST_BEHIND and sum(map(is_known_pair, found)) >= KNOWN_AMONG_NAMED * len(found)


def is_known_pair(pair):
    """Tell whether one of two words, as bytes, is a first name."""
    return not FIRST_NAMES.isdisjoint(word.decode("utf-8", "replace").lower() for word in pair)


def naming_label(pairs):
    """Return the first label of pairs where behind one of them stand the names of people; '' where none does."""
    told = {}
    for label, value in pairs:
        told.setdefault(label, []).append(value.strip())
    return next(iter(told)) if any(map(are_named, told.values())) else ""


def are_named(values):
    """Tell whether texts are names of two words, mostly different, with first names among them."""
    return (
        len(values) >= FEWEST_BEHIND
        and share(is_two_words, values) >= MOSTLY_BEHIND
        and len(set(values)) >= DIFFERENT_NAMED * len(values)
        and share(has_known_name, values) >= KNOWN_AMONG_NAMED
    )
