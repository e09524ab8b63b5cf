"""Which lines may name the columns of a table: asked of their words, before what every cell says is worked out.

Of most texts the words come again and again, and their cells do not.
"""

import functools
from itertools import chain

from scanner.collectors.python.words.cell_values import DIGITS
from scanner.collectors.python.words.headers import (
    CAMEL,
    CUT_PHRASES,
    DOT_OF_I,
    HEADER_SIGNS,
    PHRASES,
    SHORT_PHRASES,
    WHOLE_PHRASES,
    kind_of_end,
)
from scanner.collectors.python.words.humans import PARTIES
from scanner.collectors.python.words.mistyped import may_be_meant
from scanner.collectors.python.words.run_together import parted

FEWEST_TELLING = 2
"""Words of a header that tell something, of one column each."""
WORDS_KEPT, LONGEST_WORD_KEPT = 16384, 40
CHANGING_CAPITAL = "\u03a3"
"""The capital of Greek whose small letter depends on what stands around the word."""


def may_name_columns(lines, signs):
    """Tell whether one of these lines may name two columns, with one of these signs between them.

    Where there are quotes all of the lines may be of one row, and the signs stand for nothing.
    """
    text = "".join(lines)
    if '"' in text:
        return telling_in(text) >= FEWEST_TELLING or telling_in(text.replace('"', "")) >= FEWEST_TELLING
    return any(telling_in(line) >= FEWEST_TELLING and tells_apart(line, signs) for line in lines)


def tells_apart(line, signs):
    """Tell whether one of these signs divides a line into cells of which two have such words."""
    rows = [line.split(sign) for sign in signs if sign in line]
    return any(len([cell for cell in row if telling_in(cell)]) >= FEWEST_TELLING for row in rows)


def telling_in(text):
    """Return how many words of a text may be what makes the header of a column known."""
    tokens = HEADER_SIGNS.split(text.replace("'s", "").replace(DOT_OF_I, ""))
    return sum(map(KNOWN_TELLING.__getitem__, tokens))


class TellingWords(dict):
    """A word -> whether it may be what makes the header of a column known; worked out once for each."""

    def __missing__(self, word):
        """Return it of a word that was not asked for before."""
        tells = any(map(tells_by_itself, {word, *CAMEL.sub(" ", word).split(" ")}))
        if len(word) <= LONGEST_WORD_KEPT:
            if len(self) >= WORDS_KEPT:
                self.clear()
            self[word] = tells
        return tells


KNOWN_TELLING = TellingWords()


def tells_by_itself(word):
    """Tell whether a header with this word may be known that is not known without it (headers.kind_of_words)."""
    small = word.lower().replace(DOT_OF_I, "")
    bare = small.rstrip(DIGITS)
    return (
        not telling_words().isdisjoint((small, bare))
        or bare.rstrip("s") in PARTIES
        or parted(small) != small
        or may_be_meant(bare)
        or kind_of_end(bare) != ""
        or CHANGING_CAPITAL in word
    )


@functools.lru_cache(maxsize=1)
def telling_words():
    """Return of each phrase that is known over a column its longest word, and every word for a person."""
    phrases = chain(PHRASES, WHOLE_PHRASES, CUT_PHRASES, SHORT_PHRASES)
    return PARTIES.union(max(phrase.split(" "), key=len) for phrase in phrases)
