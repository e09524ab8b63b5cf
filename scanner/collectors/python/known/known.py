"""Whose data it is: the keys of a table or a text against the fingerprints of known exports (docs/adr/0133).

A filter says yes to some keys of nobody's, so no answer to one key means anything. Asked are the distinct keys of each
kind, of very many a fair sample, and what counts is the share of yes: a copy of the export, or of a part of it, has far
more than chance would give. What chance gives is measured where two things are joined: each such key has a twin of
nobody's.
"""

import math

from scanner.collectors.python.known.known_count import KeyCount, TwinSample
from scanner.collectors.python.known.known_keys import JOINED_KINDS, RowKeys, joined_keys, letters_of, single_key

CERTAIN_NATS = 18.0
"""Nats against chance: one in 65 million tables of unrelated people is said to be of an export (e**-18 each kind)."""
LEAST_SURPLUS = {True: 0.1, False: 0.02}
"""Of a table's people that must be of the export, where two things are joined (True) and for identifiers: below it,
families and namesakes whom the twins do not tell apart could be all there is."""
ALIKE_COUNTS = 0.85
"""Of the greatest count: kinds that show so many people show the same ones; others are of columns half empty."""
KNOWN_COLUMNS = 256
KNOWN_WORDS = {"name": "full_name", "birth": "date_of_birth"}


class KnownPeople:
    """The keys of one table or text, offered to one KnownExport."""

    def __init__(self, export):
        self.export = export
        self.counts = {}
        self.twins = {}
        self.canaries = set()

    def add(self, kind, text, twin=""):
        """Take one key of a kind that the export has, and its twin of nobody's."""
        number = self.export.number_of(kind, text)
        if number in self.export.canaries:
            self.canaries.add(self.export.canaries[number])
        count = self.counts.get(kind)
        if count is None:
            count = self.counts[kind] = KeyCount(self.export.filters[kind])
            self.twins[kind] = TwinSample()
        is_sampled = count.add(number) and twin and self.twins[kind].add(number)
        if is_sampled and self.export.number_of(kind, twin) in count.filter:
            self.twins[kind].known.add(number)

    def found(self, grown=1.0):
        """Return (name, people, of how many, canaries) or None; `grown`: all rows over those that were added."""
        counts = [self._people(kind) for kind in self.counts]
        counts = [count for count in counts if count and count >= ALIKE_COUNTS * max(counts)]
        people = sum(counts) / max(1, len(counts))  # the greatest alone would be the one that chance helped most
        people = min(self.export.people, int(people * grown + 0.5))
        if not people and not self.canaries:
            return None
        return self.export.name, max(people, len(self.canaries)), self.export.people, len(self.canaries)

    def _people(self, kind):
        """Return how many people of the export the keys of this kind show, 0 where chance could do it."""
        keys, share, asked = self.counts[kind].result()
        chance, twins = self.twins[kind].share()
        is_joined = twins > 0
        chance = max(chance, self.export.filters[kind].background)
        doubt = 2 * math.sqrt(chance * (1 - chance) / twins) if is_joined else 0.0
        surplus = (share - chance) / (1 - chance) if chance < 1 else 0.0
        if surplus < LEAST_SURPLUS[is_joined] or asked * nats_against(share, chance + doubt) < CERTAIN_NATS:
            return 0
        return keys * surplus


class KnownRows:
    """Offers the rows of one typed table to one KnownExport."""

    def __init__(self, export, columns, body):
        self.keys = RowKeys(columns, export.filters, body)
        self.people = KnownPeople(export)

    def add(self, row):
        """Take one row."""
        for kind, text, twin in self.keys.of(row):
            self.people.add(kind, text, twin)

    def found(self, grown):
        """Return what KnownPeople.found does."""
        return self.people.found(grown)


class KnownText:
    """Offers what was found in a text to one KnownExport."""

    def __init__(self, export):
        self.wanted = [(kind, kind.partition("+")) for kind in JOINED_KINDS if kind in export.filters]
        self.people = KnownPeople(export)

    def value(self, kind, text):
        """Take what has the form of an identifier."""
        key = single_key(text, kind) if kind in self.people.export.filters else ""
        if key:
            self.people.add(kind, key)

    def birth(self, names, date):
        """Take two words of a name, whichever comes first, and the (year, month, day) behind them."""
        year, month, day = date
        birth = (year, "%d-%d" % (min(month, day), max(month, day)))
        for one, other in (names, names[::-1]):
            surname, initial = letters_of(one), letters_of(other)[:1]
            parts = dict.fromkeys(("initials", "postcode"), "")
            parts.update(surname=surname, name=surname + " " + initial, birth=birth if surname and initial else "")
            for key in joined_keys(self.wanted, parts):
                self.people.add(*key)

    def kinds(self):
        """Return the kinds of value that were offered."""
        return {KNOWN_WORDS.get(part, part) for kind in self.people.counts for part in kind.split("+")}

    def found(self, grown):
        """Return what KnownPeople.found does."""
        return self.people.found(grown)


def watchers_for(exports, columns, body):
    """Return a KnownRows for each export that has keys of kinds that these columns have."""
    watchers = [KnownRows(export, columns[:KNOWN_COLUMNS], body) for export in exports]
    return [watcher for watcher in watchers if watcher.keys]


def nats_against(share, chance):
    """Return how many nats a key of the sample tells against chance (Kullback and Leibler; Chernoff's bound)."""
    if share <= chance or chance >= 1:
        return 0.0
    rest = (1 - share) * math.log((1 - share) / (1 - chance)) if share < 1 else 0.0
    return share * math.log(share / chance) + rest
