"""People in free text, logs and anything without columns: identifiers with their proof, births with their label."""

from itertools import chain

from scanner.collectors.python.known.known import KnownText
from scanner.collectors.python.prose.beside_names import NAMED_KINDS, BesideNames, bank_accounts
from scanner.collectors.python.prose.contacts import Contacts
from scanner.collectors.python.prose.credentials import kept_from
from scanner.collectors.python.prose.envelopes import Envelopes
from scanner.collectors.python.prose.forms import places, stands_whole
from scanner.collectors.python.prose.marks import Marks
from scanner.collectors.python.prose.mixed_numbers import MixedNumbers, may_be_mixed
from scanner.collectors.python.prose.prose_hits import (
    BIRTH_BEHIND,
    REACH,
    is_birth_elsewhere,
    is_birth_of_aged,
    is_labelled,
    labelled_births,
    labels_near,
    named_birth,
)
from scanner.collectors.python.prose.worded_dates import worded_dates
from scanner.collectors.python.tables.glance import Glance
from scanner.collectors.python.tables.judgement import by_count, with_known
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.values.dates import births
from scanner.collectors.python.words.cell_values import KNOWN_NAMES, MOSTLY, NEARLY_ALL

UNPROVED = 5
"""Different values of a checksummed kind that must pass before a text without any label is believed."""
GIVEN_UP = 200
"""Candidates after which a kind that mostly fails its checksum is only looked for beside its label."""
DATES_KEPT = 2000
BEHIND_BYTES = 512
"""Of what was searched so much is kept: the name above an address is the farthest that is looked for."""
TAKEN_BYTES = 8 * 1024
"""Shorter pieces are put together before they are searched: what a search costs at least, it costs once for many."""


def with_line_ends(piece):
    """Return a piece with a blank and a line end or tab for those that JSON writes in two signs."""
    if b"\\" in piece:
        for written, sign in ((b"\\n", b" \n"), (b"\\r", b" \r"), (b"\\t", b" \t")):
            piece = piece.replace(written, sign)
    return piece


class Tally:
    """What was seen of one kind; candidates and valid count values, the others distinct ones."""

    def __init__(self, detector, key):
        self.detector = detector
        self.candidates = 0
        self.valid = 0
        self.given_up = detector.alone != "proof"
        """Whether values without a label can no longer prove themselves: then only those beside one are counted."""
        self.beside_label = self.valid_beside_label = 0
        self.labelled = Subjects(key)
        self.all = Subjects(key)

    def look(self, seen, place, labels):
        """Take what stands at a place, (where, form), if it is whole and can still count; return it if labelled."""
        at, form = place
        is_labelled_one = is_labelled(seen.small, at, labels)
        if (is_labelled_one or not self.given_up) and stands_whole(seen.classes, at, form):
            subject = self.take(seen.data[at : at + len(form.shape)], is_labelled_one)
            return [(at, self.detector.kind, subject)] if subject else []
        return []

    def take(self, value, is_labelled_one):
        """Take a value of the kind's form, and return what it is if it is valid beside its label."""
        self.candidates += 1
        self.beside_label += is_labelled_one
        detector, told = self.detector, b""
        if (detector.valid if is_labelled_one else detector.unlabelled)(value.decode("ascii")):
            self.valid += 1
            subject = value.upper().replace(b" ", b"").replace(b"-", b"")
            self.all.add(subject)
            if is_labelled_one:
                self.valid_beside_label += 1
                self.labelled.add(subject)
                told = subject
        if self.candidates == GIVEN_UP and self.valid < GIVEN_UP // 2:
            self.given_up = True
        return told

    def believed(self, trusts_proof):
        """Return the different values that are believed: those beside a label, or all of a kind that proves itself."""
        everyone = self.all.count()
        proved = (
            trusts_proof and not self.given_up and self.valid >= NEARLY_ALL * self.candidates and everyone >= UNPROVED
        )
        if proved:
            return self.all
        return Subjects(self.all.key) if self.are_others() else self.labelled

    def are_others(self):
        """Tell whether most of what stands beside a label fails the checksum: then it is other numbers.

        Of numbers of cards fewer must: such are the examples for a check.
        """
        least = NEARLY_ALL if self.detector.family == "payment" else MOSTLY
        failed = self.valid_beside_label < least * self.beside_label
        return self.detector.checksum and self.beside_label > UNPROVED and failed


class Prose:
    """Takes a text as consecutive pieces of bytes, in an ASCII-compatible encoding."""

    def __init__(self, context):
        self.context = context
        self.tallies = {}
        self.beside = {}
        """Kind -> the numbers of it that names stand before."""
        self.mixed = MixedNumbers(context.key)
        self.accounts = Subjects(context.key)
        self.contacts = Contacts(context.key)
        self.envelopes = Envelopes(context.key)
        self.births = Subjects(context.key)
        self.named = Subjects(context.key)
        self.known = Subjects(context.key)
        self.dates = []
        self.trusts_births = True
        self.trusts_dates = True
        """Whether dates after names may be births."""
        self.trusts_proof = True
        """Whether numbers that prove themselves need no label: those in a program are examples."""
        self.trusts_contacts = True
        """Whether names before telephones and above addresses may be people's."""
        self.trusts_named = True
        """Whether numbers behind names may be people's: those of a list of parts are not."""
        self.is_json = False
        """Whether line ends are written in two signs, as within the strings of JSON."""
        self.marks = Marks()
        self.watchers = [KnownText(export) for export in context.known]
        self.latest_birth = str(context.this_year - 10).encode()
        self.waiting = []
        """Short pieces that were not searched yet, and how long they are together."""
        self.waited = 0
        self.tail = b""
        """The end of what was fed: of what was searched something may go on, the rest still has to be searched."""
        self.searched = 0

    def feed(self, piece):
        """Take the next piece."""
        self.waiting.append(piece)
        self.waited += len(piece)
        if self.waited >= TAKEN_BYTES:
            self._take_waiting()

    def feed_all(self, seen):
        """Take a whole text as a Glance, and nothing else."""
        self._take(seen, len(seen.data), len(seen.data))

    def counts(self):
        """Return how many people there are of each kind of which there are any."""
        if self.waiting:
            self._take_waiting(0)
        else:
            self._search(Glance(self.tail), self.searched, len(self.tail))
            self.searched = len(self.tail)
        return {kind: count for kind, count in self._counts().items() if count}

    def judgement(self, least=1):
        """Return the Judgement on all that was fed; of a kind with fewer than `least` values there is none."""
        counts = {kind: count for kind, count in self.counts().items() if count >= least}
        kinds = {kind for watcher in self.watchers for kind in watcher.kinds()}
        return with_known(self._judgement(counts), self.watchers, kinds, self.context)

    def _take_waiting(self, left=REACH):
        """Search what waits but for so many bytes at its end; all of it is kept that something may go on in."""
        piece = b"".join(self.waiting)
        self.waiting, self.waited = [], 0
        if piece:
            seen = Glance(self.tail + piece)
            self._take(seen, len(piece), len(seen.data) - left)

    def _take(self, seen, new, end):
        """Search a Glance, at whose end so many bytes are new, up to `end` for what begins there."""
        data = seen.data
        self.marks.look(seen, new)
        if end > self.searched:
            self._search(seen, self.searched, end)
            self.searched = end
        kept = max(0, min(self.searched - BEHIND_BYTES, kept_from(data)))
        self.tail, self.searched = data[kept:], self.searched - kept

    def _judgement(self, counts):
        if counts:
            kinds = {part for kind in counts for part in kind.split("+")}
            found = by_count(max(counts.values()), kinds, "medium", self.context)
            return found._replace(subjects=self._subjects(counts)) if found.verdict == "few" else found
        return self.marks.judgement(self.tail)

    def _search(self, seen, start, end):
        if start >= end or b"9" not in seen.classes:
            return
        seen = Glance(with_line_ends(seen.data)) if self.is_json else seen
        dates, values = [], {}
        for form, found in places(seen, start, end):
            if form.detector is None:
                dates += self._birth_dates(seen.data, form, found)
            else:
                values.setdefault(form.detector.kind, []).extend((at, form) for at in found)
        written = [(at, len(form.shape)) for at, form in dates if stands_whole(seen.classes, at, form)]
        for at, length in sorted(written + worded_dates(seen.data, seen.classes, (start, end), self.latest_birth)):
            self._date(seen.data, at, length)
        if self.watchers:
            self._offer(seen, chain.from_iterable(values.values()))
        labelled_ones = []
        for found in values.values():
            labelled_ones += self._identifiers(seen, sorted(found))
        self.mixed.take(labelled_ones)
        for birth in labelled_births(seen.data, seen.small, start, end):
            self.births.add(birth)
        for account in bank_accounts(seen, start, end):
            self.accounts.add(account)
        self.contacts.search(seen, start, end)
        self.envelopes.search(seen, start, end)

    def _offer(self, seen, found):
        """Offer the values found, [(where, form)], to the known exports, labelled or not."""
        for at, form in found:
            if stands_whole(seen.classes, at, form):
                value = seen.data[at : at + len(form.shape)].decode("ascii")
                for watcher in self.watchers:
                    watcher.value(form.detector.kind, value)

    def _birth_dates(self, data, form, found):
        """Return (where, form) of the dates whose year is one in which the people of a list were born."""
        ahead = form.shape.index(b"9999")
        latest = self.latest_birth
        return [(at, form) for at in found if b"1900" < data[at + ahead : at + ahead + 4] <= latest]

    def _date(self, data, at, length):
        is_aged = is_birth_of_aged(data, at, length)
        if is_aged or is_birth_elsewhere(data, at) or BIRTH_BEHIND.match(data, at + length):
            self.births.add(data[at : at + length])
        found = named_birth(data, at, length)
        if found:
            self.named.add(found.subject)
            for watcher in self.watchers:
                watcher.birth(found.subject.decode("utf-8").split(" ")[:2], found.date)
            if found.is_known:
                self.known.add(found.subject)
            if found.is_known and len(self.dates) < DATES_KEPT:
                self.dates.append(found.date)

    def _identifiers(self, seen, found):
        """Take the values of one kind: [(where, form)] in order; return the labelled of one person each."""
        detector = found[0][1].detector
        tally = self.tallies.get(detector.kind)
        if tally is None:
            tally = self.tallies[detector.kind] = Tally(detector, self.context.key)
        if detector.kind in NAMED_KINDS:
            beside = self.beside.setdefault(detector.kind, BesideNames(detector, self.context.key))
            for at, form in found:
                if stands_whole(seen.classes, at, form):
                    beside.look(seen.data, at, len(form.shape))
        near = labels_near(seen.small, found, detector.labels)
        taken, labelled_ones = 0, []
        while taken < len(found) and not tally.given_up:
            labelled_ones += tally.look(seen, found[taken], near.get(taken, ()))
            taken += 1
        for number in sorted(near):
            if number >= taken:
                labelled_ones += tally.look(seen, found[number], near[number])
        return labelled_ones if may_be_mixed(detector) else []

    def heed(self, table):
        """Believe of these lines only what the header of the table that they are lets them tell."""
        self.trusts_dates = not table.dates_events
        self.trusts_proof = not table.lists_things
        self.trusts_contacts = not table.lists_firms
        self.trusts_named = not table.numbers_things

    def _counts(self):
        return {kind: people.count() for kind, people in self._people().items()}

    def _people(self):
        """Return the Subjects of each kind that are believed."""
        named = self.named.count() if self.trusts_dates else 0
        if self.known.count() < 2 * KNOWN_NAMES * named or not births(self.dates, self.context.this_year):
            named = 0
        found = {"date_of_birth": self.births} if self.trusts_births else {}
        if named:
            found["full_name+date_of_birth"] = self.named
        if self.accounts.count() >= UNPROVED:  # fewer may stand on the bills of a company
            found["sort_code+bank_account"] = self.accounts
        if self.trusts_contacts and self.contacts.are_of_people():
            found["full_name+phone"] = self.contacts.names
        if self.trusts_contacts and self.envelopes.are_of_people():
            found["full_name+address"] = self.envelopes.names
        beside = self.beside if self.trusts_named else {}
        found.update(("full_name+" + kind, one.numbers) for kind, one in beside.items() if one.are_of_people())
        tallies = [(kind, tally) for kind, tally in self.tallies.items() if tally.detector.alone != "never"]
        found.update((kind, tally.believed(self.trusts_proof)) for kind, tally in tallies)
        found.update(self._mixed_people(found))
        return found

    def _mixed_people(self, found):
        """Return the people told by numbers of several kinds, where there are enough and of no kind alone."""
        kinds, threshold = self.mixed.kinds, self.context.threshold
        if len(kinds) < 2 or self.mixed.people.count() + 1 < threshold:
            return {}
        people = self.mixed.with_last()
        is_told = any(one.count() >= threshold for one in found.values())
        if is_told or people.count() < threshold or any(self.tallies[kind].are_others() for kind in kinds):
            return {}
        return {"+".join(sorted(kinds)): people}

    def _subjects(self, counts):
        people = self._people()
        return tuple((kind, frozenset(people[kind].kept)) for kind in sorted(counts))
