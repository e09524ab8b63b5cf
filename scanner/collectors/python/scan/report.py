"""What goes home: one JSON object a line, and only what scanner/facts/stray.py has a field for."""

import json
import os

from scanner.collectors.python.asked.settings import NOT_READ_LISTED, VERSION

PATH_CHARACTERS = 4096


class Coverage:
    """What was seen and read below one root."""

    def __init__(self, skipped=None):
        self.files = 0
        self.bytes_seen = 0
        self.bytes_read = 0
        self.skipped = dict(skipped or {})

    def skip(self, reason):
        """Count one file, or directory, that was seen and not read."""
        self.skipped[reason] = self.skipped.get(reason, 0) + 1


class Report:
    """Prints lines to `out`, and counts what is beyond the caps on listed files; `audience` knows whose files are."""

    def __init__(self, out, listed, audience):
        self.out = out
        self.audience = audience
        self.left = {True: listed, False: min(listed, NOT_READ_LISTED)}
        self.unlisted = 0

    def root(self, root, state, coverage):
        """Print the coverage of one root."""
        fields = {"path": safe_path(root.path), "place": root.place, "state": state, "files": coverage.files}
        fields.update(bytes_seen=coverage.bytes_seen, bytes_read=coverage.bytes_read)
        fields["skipped"] = [[reason, count] for reason, count in sorted(coverage.skipped.items())]
        self._line({"root": fields})

    def file(self, entry, place, part, judgement):
        """Print one judgement that is not clean, if the cap leaves room, and tell whether it did.

        Coverage counts all that is not read.
        """
        weighty = judgement.verdict != "not_read"
        if self.left[weighty] <= 0:
            self.unlisted += weighty
            return False
        self.left[weighty] -= 1
        fields = {"path": safe_path(entry.path), "part": part, "verdict": judgement.verdict, "place": place}
        fields.update(people=judgement.people, kinds=list(judgement.kinds), confidence=judgement.confidence)
        fields.update(size=entry.status.st_size, mode=entry.status.st_mode & 0o7777)
        fields.update(modified=int(entry.status.st_mtime), reason=judgement.reason)
        names = ("export", "people", "of", "canaries")
        fields["known"] = [dict(zip(names, one)) for one in judgement.known]
        fields.update(owner=self.audience.owner(entry.status), audience=self.audience.of(entry.path, entry.status))
        self._line({"file": fields})
        return True

    def seen(self, told, kept):
        """Print what a later scan may be given, and directories whose files an earlier one told and none read again."""
        self._line({"seen": dict(told, kept=[safe_path(path) for path in kept])})

    def end(self, seconds, portable, known):
        """Print the last line: without it the answer is not whole; `known`: [name, '' or why not] of each export."""
        fields = {"engine": "python", "version": VERSION, "unlisted": self.unlisted, "seconds": round(seconds, 3)}
        fields.update(portable=portable, known=known)
        self._line({"end": fields})

    def _line(self, fields):
        self.out.write(json.dumps(fields, sort_keys=True) + "\n")
        self.out.flush()


def safe_path(path):
    """Return a path as valid text: bytes that are not UTF-8 become backslash, x and two hexadecimal digits."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")[:PATH_CHARACTERS]
