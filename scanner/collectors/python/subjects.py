"""Counting distinct people without keeping anything that could be them."""

import hashlib
import struct


class Subjects:
    """The number of distinct keys added, exact up to `CAPACITY`, then estimated within about 0.5 %.

    Kept are 64-bit hashes under a key that lives as long as the process. When there are too many, only those below half
    the old bound stay, so the ones that stay are a fair sample of all (adaptive sampling, after Wegman).
    """

    CAPACITY = 65536

    def __init__(self, key):
        self.key = key
        self.kept = set()
        self.bound = 2**64

    def add(self, subject):
        """Count the bytes that stand for one person."""
        self.add_all((subject,))

    def add_all(self, subjects):
        """Count all of these, each different, and return the estimate of those that are new."""
        make, key, bound, before = hashlib.blake2b, self.key, self.bound, len(self.kept)
        digests = [make(subject, digest_size=8, key=key).digest() for subject in subjects]
        numbers = struct.unpack(">%dQ" % len(digests), b"".join(digests))
        numbers = numbers if bound == 2**64 else [number for number in numbers if number < bound]
        self.kept.update(numbers)
        new = len(self.kept) - before
        while len(self.kept) > self.CAPACITY:
            self.bound //= 2
            self.kept = {number for number in self.kept if number < self.bound}
        return new * len(digests) / float(len(numbers) or 1)

    def copy(self):
        """Return what counts on from here by itself."""
        copied = Subjects(self.key)
        copied.kept, copied.bound = set(self.kept), self.bound
        return copied

    def count(self):
        """Return the estimate."""
        return len(self.kept) * (2**64 // self.bound)

    def count_with(self, others):
        """Return the estimate of those that were added to both."""
        bound = min(self.bound, others.bound)
        return len(self.kept & others.kept) * (2**64 // bound)

    def count_without(self, others):
        """Return the estimate of those that were not added to `others` too."""
        if not others.kept:
            return self.count()
        bound = min(self.bound, others.bound)
        return below(self.kept - others.kept, bound, self.bound) * (2**64 // bound)


def below(numbers, bound, known_bound):
    """Return how many numbers are below a bound; all are below the known one."""
    return len(numbers) if bound == known_bound else sum(number < bound for number in numbers)


class Crowd:
    """The people of rows of which some have a number, some a name, some both: whoever has a number counts by that."""

    def __init__(self, numbered, named, named_too):
        self.numbered = numbered
        self.named = named
        self.named_too = named_too

    @classmethod
    def empty(cls, key):
        """Return a Crowd of nobody."""
        return cls(Subjects(key), Subjects(key), Subjects(key))

    def add(self, numbers, names):
        """Count the person of each row, None for what it lacks, and return the estimate of those that are new."""
        if numbers.count(None) == len(numbers):
            return self.named.add_all(encoded(names))
        if None in numbers:
            alone = encoded(name for name, number in zip(names, numbers) if number is None)
            names = [name for name, number in zip(names, numbers) if number is not None]
        else:
            alone = []
        self.named_too.add_all(encoded(names))
        return self.numbered.add_all(encoded(numbers)) + self.named.add_all(alone)

    def copy(self):
        """Return what counts on from here by itself."""
        return Crowd(self.numbered.copy(), self.named.copy(), self.named_too.copy())

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
        self.new += self.crowd.add(numbers, names)
        self.sampled.add(numbers, names)

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


def encoded(texts):
    """Return the different texts among these as bytes; None is none."""
    return [text.encode("utf-8", "replace") for text in set(texts) if text is not None]
