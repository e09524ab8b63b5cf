"""Records of one length without line ends, as programs in C and Java keep them: texts filled up with NULs."""

import re

from scanner.collectors.python.asked.settings import WHOLE_BYTES
from scanner.collectors.python.scan.mainframe import (
    LONGEST_RECORD,
    RECORD_CLASSES,
    RECORD_SAMPLE,
    SAME_MARGIN,
    SAME_SHARE,
    SHORTEST_RECORD,
    same_share,
)
from scanner.collectors.python.sources.streams import HeldSource, whole

PADDED_SIGNS = bytes([0, *range(32, 127)])
LEAST_PADDED, MOST_OTHERS, FEWEST_RECORDS = 0.1, 0.06, 5
"""Share of NULs at least, and of bytes that are no plain text at most: letters beyond ASCII, and numbers; records."""
TEXT_IN_RECORD = re.compile(rb"[ -~\x80-\xff]{2,}")
FULL_DATE = re.compile(rb"((?:[0-9]{2}/[0-9]{2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}))(?=[A-Za-z])")
"""A date that fills its place, behind which the next text stands at once."""


def padded_source(work):
    """Return the texts of such records as a source of lines with tabs, or None."""
    head = work.head[:RECORD_SAMPLE]
    if work.source.size > WHOLE_BYTES or head.count(b"\0") < LEAST_PADDED * len(head):
        return None
    if len(head.translate(None, PADDED_SIGNS)) > MOST_OTHERS * len(head):
        return None
    length = padded_length(head, work.source.size)
    if not length:
        return None
    data = whole(work.source, WHOLE_BYTES, "too_big")
    records = [TEXT_IN_RECORD.findall(data[at : at + length]) for at in range(0, len(data), length)]
    return HeldSource(b"".join([FULL_DATE.sub(rb"\1\t", b"\t".join(texts)) + b"\n" for texts in records if texts]))


def padded_length(head, size):
    """Return the length of records that are most alike and of which a file is made, 0 where there is none."""
    classes = head.translate(RECORD_CLASSES)
    longest = min(LONGEST_RECORD, size // FEWEST_RECORDS, len(classes) // 2)
    lengths = [length for length in range(SHORTEST_RECORD, longest + 1) if size % length == 0]
    shares = {length: same_share(classes, length) for length in lengths}
    best = max(shares.values()) if shares else 0
    return min(length for length in lengths if shares[length] >= best - SAME_MARGIN) if best >= SAME_SHARE else 0
