"""What the scan was asked for and what bounds it."""

import json
import re
import sys

from scanner.collectors.python.asked.own_rows import is_own_row

sys.dont_write_bytecode = True  # nothing of ours stays on the target, not even a cache beside its own library

VERSION = "1"
KIB = 1024
MIB = 1024 * KIB

READ_BYTES = 256 * KIB
"""One read from a file."""
SNIFF_BYTES = 64 * KIB
"""What is looked at to tell the format and the delimiter."""
SAMPLE_ROWS = 1000
"""Rows whose values type the columns."""
PARSED_BYTES = 4 * MIB
"""Of a longer JSON text the rest is taken to be like this."""
COUNTED_CHARACTERS, SAMPLED_AFTER = 8 * MIB, 4 * MIB
"""A table of people is counted to its end up to this size; of a longer one all behind so much is sampled and its lines
counted."""
TABLE_BYTES = 64 * MIB
"""The same for a table in a database."""
WHOLE_BYTES = 2 * MIB
"""JSON up to this size is parsed as one value; longer ones element by element."""
CELL_CHARACTERS = 4096
MEMBER_BYTES = 8 * MIB
"""An archive inside an archive, and a text of an archive that must be read twice, is held in memory up to this size."""
MEMBERS = 10000
NESTING = 3
"""Archives inside archives."""
UNPACKED_BYTES = 512 * MIB
"""Of one file on disk, over all its members and nested archives."""
BOMB_RATIO = 200
"""Unpacked to packed bytes that a member may reach once past BOMB_FLOOR."""
BOMB_FLOOR = 1 * MIB
STRING_CELLS = 200000
"""Shared strings of one workbook."""
DIRECTORY_DEPTH = 64
NOT_READ_LISTED = 200
"""Unread files named one by one; the rest is counted in the root's coverage."""

LEAST_MEMORY = 16
"""MiB beside the program without which even a clean end cannot be promised."""

DIGESTS_AS_TEXT = re.compile(r"(?:[A-Za-z0-9+/]{4})*\Z")
"""Of what is as long as a multiple of three bytes."""

DEFAULTS = {
    "roots": ["removable", "home", "temp", "shared", "trash"],
    "seconds": 120,
    "file_share": 0.25,
    "files": 1000000,
    "bytes": 2**40,
    "listed": 2000,
    "memory": 64,
    "people": 10,
    "prefix": "",
    "network": False,
    "since": {},
    "known": [],
    "detectors": [],
}


class OutOfBudget(Exception):  # noqa: N818  # not an error: the scan stops where it was told to
    """A cap of the whole scan was reached; its only argument names it: time, files or bytes."""


class OutOfShare(OutOfBudget):
    """One file has used up its share of the time: it alone is given up, wherever in it the readers stand."""


class NotRead(Exception):  # noqa: N818  # a verdict on one file
    """This file or member cannot be judged; its only argument is the reason, a fixed word of ours."""


class Settings:
    """The argument of the program, checked; fields as DEFAULTS."""

    def __init__(self, argument):
        given = json.loads(argument)
        if not isinstance(given, dict) or set(given) - set(DEFAULTS):
            raise ValueError("argument")
        for name, default in DEFAULTS.items():
            value = given.get(name, default)
            kinds = (int, float) if name in {"seconds", "file_share"} else (type(default),)
            if type(value) not in kinds:
                raise ValueError("argument")
            setattr(self, name, value)
        self.since = given.get("since")
        if self.since is not None and not is_earlier(self.since):
            raise ValueError("argument")
        if not 0 < self.file_share <= 1:
            raise ValueError("argument")
        if self.memory < LEAST_MEMORY or not all(isinstance(root, str) for root in self.roots):
            raise ValueError("argument")
        if not all(map(is_own_row, self.detectors)):
            raise ValueError("argument")
        if not all(type(number) is int for number in self.known):
            raise ValueError("argument")


def is_earlier(value):
    """Tell whether a value is what unchanged.Unchanged is given."""
    lists = [value.get(name, []) for name in ("clean", "found")]
    if set(value) - {"mark", "clean", "found"} or not isinstance(value.get("mark", ""), str):
        return False
    return all(
        isinstance(one, list) and all(isinstance(text, str) and DIGESTS_AS_TEXT.match(text) for text in one)
        for one in lists
    )


READING_SHARE = 0.8
"""Of the time that a file may use, in which it is read: the rest is for judging what was read of it by then."""


class Budget:
    """Wall time, files and bytes that the whole scan may still use, and the processor time that one file may.

    `clock` and `processor` count seconds. A file may use a share of the time that is left when it is begun: however
    many files are hostile, some time is left for the next. Near the end of its share it ends where it was read to.
    """

    def __init__(self, settings, clock, processor, grace=0.0):
        self.clock = clock
        self.grace = grace
        """Seconds for which what was read may still be judged after its time; 0: none, and it is dropped."""
        self.left_out = False
        """Whether the end of the file that is read was not read, where it matters."""
        self.is_cut = False
        """Whether it was not, since most of its share of the time was used up."""
        self.processor = processor
        self.end = clock() + settings.seconds
        self.file_share = settings.file_share
        self.file_end = None
        """What `processor` will count when the file that is read has used up its share."""
        self.reading_end = None
        """The same of that part of its share in which it is read."""
        self.files = settings.files
        self.bytes = settings.bytes

    def check_end(self):
        """Raise OutOfBudget once the time is over."""
        if self.clock() > self.end:
            raise OutOfBudget("time")

    def check_time(self):
        """Raise OutOfBudget once the time is over, OutOfShare once that of the file is."""
        if self.clock() > self.end + self.grace:
            raise OutOfBudget("time")
        if self.file_end is not None and self.processor() > self.file_end + self.grace:
            raise OutOfShare("time")

    def ends_reading(self):
        """Tell whether files end where they are by now: most of their time is over, or all and there is some grace."""
        if not self.grace and self.reading_end is not None and self.processor() > self.reading_end:
            self.is_cut = True
            return True
        if self.grace and (self.clock() > self.end or (self.file_end is not None and self.processor() > self.file_end)):
            self.left_out = True
            return True
        return False

    def use_file(self):
        """Count one regular file, and give it its share of the time."""
        self.check_end()
        if self.files <= 0:
            raise OutOfBudget("files")
        self.files -= 1
        self.left_out = self.is_cut = False
        begun, share = self.processor(), self.file_share * (self.end - self.clock())
        self.file_end, self.reading_end = begun + share, begun + READING_SHARE * share

    def use_bytes(self, count):
        """Count bytes that were read from disk or unpacked."""
        self.check_time()
        self.bytes -= count
        if self.bytes < 0:
            raise OutOfBudget("bytes")
