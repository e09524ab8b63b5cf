"""How many distinct keys of a table a filter knows, in little memory (docs/adr/0133).

Hashes are kept while they are few. Then each sets one of 2**18 bits: how many bits are set tells how many hashes there
were (linear counting, after Whang, Vander-Zanden and Taylor), and whoever sets a bit is asked of the filter. Where the
bits of one level are nearly all set, the next counts on, which takes one hash in eight from the beginning.
"""

import math

KEYS_EXACT = 2048
"""Hashes that are kept as they are; above that the count is right within .4 % (one standard error)."""
KEY_LEVEL_BITS = 2**18
KEY_LEVEL_FULL = 0.9
KEY_LEVEL_SHIFT = 3
"""One hash in 2**3 goes on to the next level."""
KEY_LEVELS = 3
"""The last one counts to 38 million."""
TWINS_ASKED = 4096
KEYS_BOUND = 2**128
"""Above every hash."""


class KeyLevel:
    """One map of bits: which were set, and of how many of those who set one the filter said yes."""

    def __init__(self):
        self.bits = bytearray(KEY_LEVEL_BITS // 8)
        self.asked = 0
        self.yes = 0

    def add(self, place, number, known_filter):
        """Take one hash; tell whether its bit was not set before."""
        at, bit = place >> 3, 1 << (place & 7)
        if self.bits[at] & bit:
            return False
        self.bits[at] |= bit
        self.asked += 1
        self.yes += number in known_filter
        return True

    def is_full(self):
        """Tell whether so many bits are set that they tell little."""
        return self.asked > KEY_LEVEL_FULL * KEY_LEVEL_BITS

    def count(self):
        """Return about how many hashes were added."""
        return -KEY_LEVEL_BITS * math.log(1 - min(self.asked, KEY_LEVEL_BITS - 1) / float(KEY_LEVEL_BITS))


class KeyCount:
    """Counts the distinct hashes that are added, and those among them that a filter says yes to."""

    def __init__(self, known_filter):
        self.filter = known_filter
        self.few = {}
        """In the order in which they came: of two for one bit the first is asked, by both engines."""
        self.yes = 0
        self.levels = []
        self.first = 0
        """The first level that is not full; those before it are no longer asked."""

    def add(self, number):
        """Take one hash; tell whether it is new, as far as that is known."""
        if self.levels:
            return self._mark(number)
        if number in self.few:
            return False
        self.few[number] = None
        self.yes += number in self.filter
        if len(self.few) > KEYS_EXACT:
            self.levels = [KeyLevel() for _ in range(KEY_LEVELS)]
            for one in self.few:
                self._mark(one)
            self.few = {}
        return True

    def _mark(self, number):
        upper, is_new = number >> 64, False
        for n in range(KEY_LEVELS):
            if upper >> (64 - KEY_LEVEL_SHIFT * n):
                break
            if n >= self.first:
                is_new = self.levels[n].add(upper % KEY_LEVEL_BITS, number, self.filter) or is_new
        if self.first < KEY_LEVELS - 1 and self.levels[self.first].is_full():
            self.first += 1
        return is_new

    def result(self):
        """Return (distinct hashes, the share of them that the filter says yes to, of how many that was asked)."""
        if not self.levels:
            return len(self.few), float(self.yes) / max(1, len(self.few)), len(self.few)
        level = self.levels[self.first]
        return level.count() * 2 ** (KEY_LEVEL_SHIFT * self.first), float(level.yes) / level.asked, level.asked


class KeySample:
    """The distinct hashes that were added while they are few, then a fair sample: those below a falling bound."""

    def __init__(self, capacity, bound=KEYS_BOUND):
        self.capacity = capacity
        self.kept = set()
        self.bound = bound
        self.halvings = 0

    def add(self, number):
        """Take one hash; tell whether it is new and was kept."""
        if number >= self.bound or number in self.kept:
            return False
        self.kept.add(number)
        if len(self.kept) > self.capacity:
            self.bound //= 2
            self.halvings += 1
            self.kept = {one for one in self.kept if one < self.bound}
        return True

    def count(self):
        """Return how many distinct ones were added, exactly or within one over the root of half the capacity."""
        return len(self.kept) << self.halvings


class TwinSample(KeySample):
    """A fair sample of keys, and of which of them the filter says yes to the twin."""

    def __init__(self):
        super().__init__(TWINS_ASKED)
        self.known = set()

    def share(self):
        """Return (the share of yes, how many were asked)."""
        return float(len(self.known & self.kept)) / max(1, len(self.kept)), len(self.kept)
