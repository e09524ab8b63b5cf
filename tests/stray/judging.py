"""Judges bytes in this process, for tests of content; and a crowd of synthetic people to put into it."""

import csv
import io
import random
from itertools import chain

from scanner.collectors.python.asked.settings import Budget, Settings
from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.tables.judgement import Context
from tests.corpus.people import people

PEOPLE = people(random.Random(1971), 60)
HEAD = ["Surname", "Forename", "DOB"]


class Held:
    """A source in memory."""

    def __init__(self, data):
        self.data = data
        self.size = len(data)

    def open(self):
        return Pieces(self.data)


class Pieces(io.BytesIO):
    """Its stream, in small pieces."""

    @property
    def position(self):
        return self.tell()

    def read(self, count=4096):
        return super().read(min(count, 4096))


def context():
    return Context(b"key", 2026, 10, Budget(Settings("{}"), lambda: 0.0, lambda: 0.0))


def judgements(data):
    scan = context()
    return list(judged(Held(data), scan, Allowance(scan.budget), 0))


def said(data):
    """Return (part, verdict, people, confidence) of what is not clean."""
    return [
        (part, found.verdict, found.people, found.confidence)
        for part, found in judgements(data)
        if found.verdict != "clean"
    ]


def counted(data):
    """Return (verdict, people) of the part that holds most."""
    found = max((judgement for _, judgement in judgements(data)), key=lambda judgement: judgement.people)
    return found.verdict, found.people


def nearly_all(text, crowd):
    """Tell whether a text is told as people, and of a crowd no more than one is missed: two may bear one name."""
    verdict, people = counted(text.encode())
    return verdict == "people" and people >= len(crowd) - 1


def verdicts(text):
    """Return the different verdicts on the parts of a text."""
    return {found.verdict for _, found in judgements(text.encode())}


def slashed(person):
    return f"{person.born:%d/%m/%Y}"


def rows(crowd=PEOPLE):
    return [[person.surname, person.forename, slashed(person)] for person in crowd]


def table(*parts, delimiter=",", end="\r\n", quoting=csv.QUOTE_MINIMAL):
    """Return rows, or lists of rows, as delimited text."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(chain(*parts))
    return out.getvalue()
