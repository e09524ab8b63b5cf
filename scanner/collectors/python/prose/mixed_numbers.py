"""People of a text in which each is told by another kind of number: of no kind there may be enough."""

from scanner.collectors.python.tables.rules import IDENTIFIERS
from scanner.collectors.python.tables.subjects import Subjects


class MixedNumbers:
    """Counts people by numbers beside their labels: another one begins where a kind of number comes again.

    So what stands in the fields of one form is one person. Who has a number that was told before is nobody new.
    """

    def __init__(self, key):
        self.numbers = Subjects(key)
        self.people = Subjects(key)
        self.kinds = set()
        self.current = {}

    def take(self, found):
        """Take numbers in the order of the text: (where, kind, number)."""
        for _, kind, number in sorted(found):
            if self.current.get(kind, number) != number:
                self._end(self.numbers, self.people)
                self.current = {}
            self.current[kind] = number
            self.kinds.add(kind)

    def with_last(self):
        """Return the people, with the last one as far as the text has been taken."""
        people = self.people.copy()
        self._end(self.numbers.copy(), people)
        return people

    def _end(self, numbers, people):
        told = [kind.encode() + b" " + number for kind, number in sorted(self.current.items())]
        if told and numbers.add_all(told) == len(told):
            people.add(told[0])


def may_be_mixed(detector):
    """Tell whether numbers of a kind are one person's each, and believed beside their label."""
    return detector.kind in IDENTIFIERS and detector.alone != "never"
