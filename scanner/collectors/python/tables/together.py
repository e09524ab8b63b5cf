"""Few people in each part of one container: together they may be many (docs/adr/0138)."""

from scanner.collectors.python.tables.judgement import CLEAN, by_count

COUNTED_TOGETHER = ("member ", "attachment ", "message ", "sheet ", "encoded ", "cell ")
"""What stands in the names of parts that somebody put together."""
BY_NAME, IN_TABLE = "names", "table "
"""Tables of one file may be of the same people, of each of whom more is said in one: they are told apart by name."""
HELD_PARTS = 1000
SURENESS = ("low", "medium", "high")


class Together:
    """Takes the parts of one file on disk; those with few people are held back until it is known how many there are."""

    def __init__(self, context):
        self.context = context
        self.held = []
        self.by_way = {}
        """Way of counting -> the hashes of the different people that were counted so."""
        self.kinds = {}
        """Way of counting -> the kinds of data by which."""
        self.confidence = "high"

    def holds(self, part, judgement):
        """Take one part, and tell whether it is held back."""
        if judgement.verdict != "few":
            return False
        is_apart = any(word in part for word in COUNTED_TOGETHER)
        named = judgement._replace(subjects=[one for one in judgement.subjects if is_apart or one[0] == BY_NAME])
        if not is_of_few(named) or len(self.held) >= HELD_PARTS or not (is_apart or IN_TABLE in part):
            return False
        self.add(named)
        self.held.append((part, judgement))
        return True

    def add(self, judgement):
        """Count the people of a part with those of the others."""
        for way, people in judgement.subjects:
            self.by_way.setdefault(way, set()).update(people)
            self.kinds.setdefault(way, set()).update(judgement.kinds)
        self.confidence = min(self.confidence, judgement.confidence, key=SURENESS.index)

    def judgement(self):
        """Return the Judgement on all parts together."""
        way = max(sorted(self.by_way), key=lambda one: len(self.by_way[one]), default=None)
        count = len(self.by_way.get(way, ()))
        return by_count(count, self.kinds.get(way, ()), self.confidence, self.context)

    def parts(self):
        """Return (part, Judgement) of all together if they are people enough, else of each that was held back."""
        found = self.judgement() if self.held else CLEAN
        return [("together", found)] if found.verdict == "people" else self.held


def is_of_few(judgement):
    """Tell whether a part surely holds few people who can be told from those of other parts."""
    is_sure = judgement.confidence != "low" and not judgement.known
    return judgement.verdict == "few" and bool(judgement.subjects) and is_sure
