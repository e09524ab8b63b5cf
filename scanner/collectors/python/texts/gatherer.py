"""Pairs of labels and values to records: what begins one, what stands above a label, the numbers that labels bear."""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.label_words import may_be_known

PARENTS = 8
LABELS = 64
"""Different labels of one record."""
NUMBERED = re.compile(r"(?<![0-9])[0-9]+(?=[._])|(?<=[._])[0-9]+[._]")
"""In person0.surname or rows.12.surname: which of them it is."""
NUMBER_IN = re.compile(r"([^0-9]{1,40}?)[ _.-]?([0-9]{1,4})([^0-9]{0,40})\Z")
"""In Name1 or person_2_name: the number of the record, and what the label is without it."""
INDENTED = re.compile(r"[ ]*(?:- )*")
SECTION = re.compile(r"\[{1,2}([^\[\]]{1,100})\]{1,2}\Z")


class Gatherer:
    """Puts pairs into records: a new one begins where the first known label comes again, or any after a break."""

    def __init__(self, give, first="", *, is_numbered=False):
        self.give = give
        """Takes each record."""
        self.first = first
        """The label with which each record begins, where it is known."""
        self.is_numbered = is_numbered
        self.number = ""
        """Of the record, where its labels bear it."""
        self.record = {}
        self.again = {}
        """Labels that came again in this record, with their later values."""
        self.broken = False

    def pair(self, label, value):
        """Take a label and its value."""
        label = bare_label(label)
        value = value[:CELL_CHARACTERS]
        told = NUMBER_IN.match(label) if self.is_numbered else None
        if told:
            label = told.group(1) + told.group(3)
            if told.group(2) != self.number:
                self.finish()
            self.number = told.group(2)
        if label in self.record:
            self.again.setdefault(label, value)
            if label == self.first or self.broken or len(self.again) > 1:
                again = self.again if label != self.first else {label: value}
                self.finish()
                self.record.update(again)
        elif len(self.record) < LABELS:
            self.record[label] = value
        if not self.first and may_be_known(label) and header_kind(label):
            self.first = label
        self.broken = False

    def section(self, line):
        """Take what parts records; the name of a section, [AB123456C], is the first thing that is said in it."""
        self.broken = True
        named = SECTION.match(line)
        if named:
            self.finish()
            self.record["section"] = named.group(1)

    def finish(self):
        """End the record."""
        if len(self.record) >= 2:
            self.give(self.record)
        self.record, self.again = {}, {}


def bare_label(label):
    """Return a label without the number of its record."""
    label = " ".join(label.split())[:100]
    return NUMBERED.sub("", label) if "." in label or "_" in label else label


def told(above, label):
    """Return a label with what stands above it where only both together say what it is, or that it is no person's."""
    if not above or header_kind(above + label) == header_kind(label):
        return label
    return above + label


class Parents:
    """The labels without a value that stand above and to the left of a line, as YAML has them: name: then first: X."""

    def __init__(self):
        self.open = []

    def of(self, line, pairs):
        """Return what stands before the label of a line, 'name.'; '' where nothing does."""
        if not pairs:
            return ""
        indent = INDENTED.match(line).end()
        while self.open and self.open[-1][0] >= indent:
            self.open.pop()
        above = self.open[-1][1] + "." if self.open else ""
        if len(pairs) == 1 and not pairs[0][1] and len(self.open) < PARENTS:
            self.open.append((indent, pairs[0][0]))
        return above
