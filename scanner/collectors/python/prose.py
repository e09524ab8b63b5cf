"""People in free text, logs and anything without columns: identifiers with their proof, births with their label."""

from scanner.collectors.python.columns import KNOWN_NAMES, NEARLY_ALL
from scanner.collectors.python.dates import births
from scanner.collectors.python.detectors import IN_PROSE
from scanner.collectors.python.markings import Markings
from scanner.collectors.python.prose_hits import (
    CLASSES,
    REACH,
    RunReader,
    is_labelled,
    labelled_births,
    named_birth,
)
from scanner.collectors.python.subjects import Subjects
from scanner.collectors.python.tables import CLEAN, Judgement, by_count

UNPROVED = 5
"""Different values of a checksummed kind that must pass before a text without any label is believed."""
GIVEN_UP = 2000
"""Candidates after which a kind that mostly fails its checksum is only looked for beside its label."""
DATES_KEPT = 2000


class Tally:
    """What was seen of one kind; candidates and valid count values, the others distinct ones."""

    def __init__(self, key):
        self.candidates = 0
        self.valid = 0
        self.labelled = Subjects(key)
        self.all = Subjects(key)

    def hopeless(self):
        """Tell whether values without a label can no longer prove themselves."""
        return self.candidates >= GIVEN_UP and self.valid < self.candidates // 2


class Prose:
    """Takes a text as consecutive pieces of bytes, in an ASCII-compatible encoding."""

    def __init__(self, context):
        self.context = context
        self.tallies = {detector.kind: Tally(context.key) for detector in IN_PROSE}
        self.births = Subjects(context.key)
        self.named = Subjects(context.key)
        self.known = Subjects(context.key)
        self.dates = []
        self.trusts_dates = True
        """Whether dates after names may be births."""
        self.reader = RunReader()
        self.markings = Markings()
        self.latest_birth = str(context.this_year - 10).encode()
        self.tail = b""
        self.searched = 0

    def feed(self, piece):
        """Take the next piece."""
        self.markings.feed(piece)
        data = self.tail + piece
        end = len(data) - REACH
        if end > self.searched:
            self._search(data, self.searched, end)
            kept = max(0, end - REACH)
            self.tail, self.searched = data[kept:], end - kept
        else:
            self.tail = data

    def judgement(self, least=1):
        """Return the Judgement on all that was fed; of a kind with fewer than `least` values there is none."""
        self._search(self.tail, self.searched, len(self.tail))
        counts = {kind: count for kind, count in self._counts().items() if count >= least}
        if counts:
            kinds = {part for kind in counts for part in kind.split("+")}
            return by_count(max(counts.values()), kinds, "medium", self.context)
        if self.markings.found():
            return Judgement("marked", 0, ("protective_marking",), "medium", "")
        return CLEAN

    def _search(self, data, start, end):
        classes = data.translate(CLASSES)
        for form, at in self.reader.hits(classes, start, end):
            if form.detector is None:
                self._date(data, at, len(form.shape))
            else:
                self._identifier(form.detector, data, at, len(form.shape))
        for birth in labelled_births(data, start, end):
            self.births.add(birth)

    def _date(self, data, at, length):
        found = named_birth(data, at, length, self.latest_birth)
        if found:
            self.named.add(found.subject)
            if found.is_known:
                self.known.add(found.subject)
            if found.is_known and len(self.dates) < DATES_KEPT:
                self.dates.append(found.date)

    def _identifier(self, detector, data, at, length):
        tally = self.tallies[detector.kind]
        tally.candidates += 1
        labelled = is_labelled(data, at, detector.labels)
        if not labelled and (not detector.checksum or tally.hopeless()):
            return
        value = data[at : at + length]
        if (detector.valid if labelled else detector.unlabelled)(value.decode("ascii")):
            tally.valid += 1
            subject = value.upper().replace(b" ", b"").replace(b"-", b"")
            tally.all.add(subject)
            if labelled:
                tally.labelled.add(subject)

    def _counts(self):
        named = self.named.count() if self.trusts_dates else 0
        if self.known.count() < KNOWN_NAMES * named or not births(self.dates, self.context.this_year):
            named = 0
        counts = {"date_of_birth": self.births.count(), "full_name+date_of_birth": named}
        for detector in IN_PROSE:
            tally = self.tallies[detector.kind]
            everyone = tally.all.count()
            proved = detector.checksum and tally.valid >= NEARLY_ALL * tally.candidates and everyone >= UNPROVED
            counts[detector.kind] = everyone if proved else tally.labelled.count()
        return counts
