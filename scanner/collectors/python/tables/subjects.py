"""Counting distinct people without keeping anything that could be them."""

import hashlib
import os
import struct
import sys

LEAST_HASH, HASHES = -(2**63), 2**64
"""The hashes are whole numbers from this one on, so many."""


def hides_by_itself():
    """Tell whether `hash` of a text is SipHash of 64 bits under a key of this process alone (PEP 456).

    That is a keyed function made for secrets, and far quicker than any that is called for one text at a time.
    """
    is_ours = sys.flags.hash_randomization and (sys.flags.ignore_environment or "PYTHONHASHSEED" not in os.environ)
    return bool(is_ours) and sys.hash_info.width == 64 and sys.hash_info.algorithm.startswith("siphash")


WAITING_NAMES, WAITING_NAMES_CHARACTERS = 20, 2**20
"""Thousands of rows with numbers whose names are not looked at yet, and characters of these."""

HIDES_BY_ITSELF = hides_by_itself()


def hashes_of(subjects, key):
    """Return a 64-bit hash of each of these texts or bytes, under a key that nobody else has."""
    if HIDES_BY_ITSELF:
        return list(map(hash, subjects))
    make = hashlib.blake2b
    texts = [text if isinstance(text, bytes) else text.encode("utf-8", "replace") for text in subjects]
    digests = [make(text, digest_size=8, key=key).digest() for text in texts]
    return struct.unpack(">%dq" % len(digests), b"".join(digests))


class Subjects:
    """The number of distinct keys added, exact up to `CAPACITY`, then estimated within about 0.5 %.

    Kept are 64-bit hashes under a key that lives as long as the process. When there are too many, only those below half
    the old bound stay, so the ones that stay are a fair sample of all (adaptive sampling, after Wegman).
    """

    CAPACITY = 65536

    def __init__(self, key):
        self.key = key
        self.kept = set()
        self.halvings = 0

    @property
    def bound(self):
        """What no hash that is kept reaches."""
        return LEAST_HASH + (HASHES >> self.halvings)

    def add(self, subject):
        """Count the text or bytes that stand for one person."""
        self.add_all((subject,))

    def add_all(self, subjects):
        """Count all of these, each different, and return the estimate of those that are new."""
        return self.add_hashes(hashes_of(subjects, self.key))

    def add_hashes(self, hashes):
        """Do the same with the hashes of these."""
        before, bound = len(self.kept), self.bound
        numbers = hashes if not self.halvings else [number for number in hashes if number < bound]
        self.kept.update(numbers)
        new = len(self.kept) - before
        while len(self.kept) > self.CAPACITY:
            self.halvings += 1
            self.kept = below(self.kept, self.bound)
        return new * len(hashes) / float(len(numbers) or 1)

    def copy(self):
        """Return what counts on from here by itself."""
        copied = Subjects(self.key)
        copied.kept, copied.halvings = set(self.kept), self.halvings
        return copied

    def count(self):
        """Return the estimate."""
        return len(self.kept) << self.halvings

    def count_with(self, others):
        """Return the estimate of those that were added to both."""
        return len(self.kept & others.kept) << max(self.halvings, others.halvings)

    def count_without(self, others):
        """Return the estimate of those that were not added to `others` too."""
        if not others.kept:
            return self.count()
        left = self.kept - others.kept
        left = below(left, others.bound) if others.halvings > self.halvings else left
        return len(left) << max(self.halvings, others.halvings)


def below(numbers, bound):
    """Return the numbers that are below a bound."""
    return {number for number in numbers if number < bound}


class Crowd:
    """The people of rows of which some have a number, some a name, some both: whoever has a number counts by that."""

    def __init__(self, numbered, named, named_too, waiting=()):
        self.numbered = numbered
        self.named = named
        self.named_too = named_too
        self.waiting = None if waiting is None else list(waiting)
        """Names of rows that all have numbers: what they are makes a difference where a row has none. None from there,
        and where they would be too many."""
        self.characters = 0

    @classmethod
    def empty(cls, key):
        """Return a Crowd of nobody."""
        return cls(Subjects(key), Subjects(key), Subjects(key))

    def add_told(self, numbers, names):
        """Count the person of each row, as Naming tells of them, and return the estimate of those that are new."""
        if self.waiting is None or None in numbers:
            return self.add(numbers, names.texts())
        self.characters += names.keep()
        self.waiting.append(names)
        if len(self.waiting) > WAITING_NAMES or self.characters > WAITING_NAMES_CHARACTERS:
            self.settle()
        return self.numbered.add_hashes(hashes_of_different(numbers, self.numbered.key))

    def settle(self):
        """Count the names that are waiting, and let no others wait."""
        for names in self.waiting or ():
            self.named_too.add_hashes(hashes_of_different(names.texts(), self.named_too.key))
        self.waiting = None

    def add(self, numbers, names):
        """Count the person of each row, None for what it lacks, and return the estimate of those that are new."""
        return self.add_hashes(self.hashes_by_sort(numbers, names))

    def hashes_by_sort(self, numbers, names):
        """Return the hashes of the different numbers, of the names of rows without one, and of the other names."""
        alone, beside = names, ()
        if numbers.count(None) == len(numbers):
            numbers = ()
        elif None in numbers:
            alone = [name for name, number in zip(names, numbers) if number is None]
            beside = [name for name, number in zip(names, numbers) if number is not None]
        else:
            alone, beside = (), names
        return [hashes_of_different(texts, self.numbered.key) for texts in (numbers, alone, beside)]

    def add_hashes(self, by_sort):
        """Count what `hashes_by_sort` returned, of this Crowd or of another one with its key."""
        self.settle()
        numbers, alone, beside = by_sort
        self.named_too.add_hashes(beside)
        return self.numbered.add_hashes(numbers) + self.named.add_hashes(alone)

    def copy(self):
        """Return what counts on from here by itself."""
        return Crowd(self.numbered.copy(), self.named.copy(), self.named_too.copy(), self.waiting)

    def count(self):
        """Return the estimate."""
        return self.numbered.count() + self.named.count_without(self.named_too)

    def hashes(self):
        """Return the hashes that are kept of those who are counted."""
        return frozenset(self.numbered.kept | (self.named.kept - self.named_too.kept))

    def count_with(self, others):
        """Return the estimate of those in both."""
        return self.numbered.count_with(others.numbered) + self.named.count_with(others.named)


class Later:
    """How many people there are in all, by those of the rows up to here and those of samples from further on.

    As many as the samples bring to their stretches, if people stand together. If everybody comes again and again, as in
    a list of visits, the samples hold the same people as the rows before, and the share of them that is known tells how
    many there are in all (capture and recapture, after Petersen). Of the two it is the lesser.
    """

    def __init__(self, crowd):
        self.crowd = crowd
        self.first = crowd.copy()
        self.sampled = Crowd.empty(crowd.numbered.key)
        self.new = 0.0
        self.beyond = 0.0

    def add(self, numbers, names):
        """Count the person of each sampled row."""
        by_sort = self.crowd.hashes_by_sort(numbers, names)
        self.new += self.crowd.add_hashes(by_sort)
        self.sampled.add_hashes(by_sort)

    def end_stretch(self, times):
        """Take the sampled rows since the last stretch for one of this many of its size."""
        self.beyond += self.new * times
        self.new = 0.0

    def people(self):
        """Return the estimate."""
        first, again = self.first.count(), self.first.count_with(self.sampled)
        most = first + self.beyond
        if again:
            most = min(most, first * float(self.sampled.count()) / again)
        return max(self.crowd.count(), int(most))


def hashes_of_different(texts, key):
    """Return a hash of each of the different texts among these; None is none."""
    texts = [text for text in texts if text is not None] if None in texts else texts
    return set(map(hash, texts)) if HIDES_BY_ITSELF else hashes_of(set(texts), key)
