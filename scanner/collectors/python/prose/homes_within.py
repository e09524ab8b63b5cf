"""A name and a home side by side within a sentence: Ann Hall of 12 Mill Lane, York YO1 7AB rang."""

import re

from scanner.collectors.python.prose.contacts import CONTACT_NAME, name_in, words_in
from scanner.collectors.python.words.dictionary import ORGANISATIONS, PLACE_WORDS

HOME_REACH = 136
"""Bytes before the end of the code of a town in which the name begins."""
INWARD_BYTES, STATE_BYTES = 3, 7
"""How long the end of a British code is, and that of an American one with a letter of its state."""
HOME_OF = re.compile(
    rb"(" + CONTACT_NAME.pattern + rb")(?: (?:and|&) " + CONTACT_NAME.pattern + rb")?"
    rb"(?:,|,? (?:of|at|from|-|(?:who )?(?:lives|lived|living|resides|residing|resident) (?:at|in))) \(?"
    rb"((?:[Ff]lat [0-9]{1,4}[A-Za-z]?,? )?[0-9]{1,4}[A-Za-z]? [A-Z][A-Za-z']{1,20}(?: [A-Z][A-Za-z']{1,20}){0,3})"
    rb"(?:, ?[A-Z][A-Za-z' -]{1,30}){0,3},? "
    rb"(?:[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z]{2} [0-9]{5})\Z"
)  # fmt: skip
"""A name or those of two, what joins it to where somebody lives, the house in its street, towns, and the code."""
HOME_BESIDE, HOME_GOES_ON = b", ", re.compile(rb",? [a-z]")
"""Behind a name with nothing but this between it and a home a sentence goes on: else it is a line of a directory."""


def home_within(data, at):
    """Return (home, words of the name) that stand on the line of a code of a town before its end, or None."""
    end = at + (INWARD_BYTES if data[at : at + 1].isdigit() else STATE_BYTES)
    line = data[max(0, end - HOME_REACH) : end].rpartition(b"\n")[2]
    found = HOME_OF.search(line)
    if not found:
        return None
    if line[found.end(1) : found.start(2)] == HOME_BESIDE and not HOME_GOES_ON.match(data, end):
        return None
    words = name_in(found.group(1))
    if len(words) < 2 or words[0] in PLACE_WORDS or not ORGANISATIONS.isdisjoint(words_in(found.group(1))):
        return None
    return line[found.start(2) :], words
