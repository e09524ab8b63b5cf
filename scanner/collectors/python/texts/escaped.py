"""JSON that stands in a text as a program, a statement or a message has it: with a backslash before each quote."""

import re

from scanner.collectors.python.asked.settings import NESTING, WHOLE_BYTES
from scanner.collectors.python.sources.streams import HeldSource, whole
from scanner.collectors.python.texts.labelled import are_labels_of_people

ESCAPED_QUOTE = b'\\"'
ESCAPED_LABEL = re.compile(rb'\\{1,7}"([A-Za-z_][A-Za-z0-9_. -]{0,40})\\{1,7}"[ \t]?:')
ESCAPED_SIGNS = re.compile(rb'\\{1,7}(["nrt])')
"""Of JSON within JSON within JSON, too: seven backslashes stand before a quote of the third."""
UNESCAPED_SIGNS = {b'"': b'"', b"n": b"\n", b"r": b" ", b"t": b" "}


def read_escaped(work):
    """Yield what is to be said of such a text without the backslashes, where its labels are of people."""
    if ESCAPED_QUOTE not in work.text.data or work.source.size > WHOLE_BYTES or work.depth >= NESTING:
        return
    labels = {label.decode() for label in ESCAPED_LABEL.findall(work.text.data)}
    if are_labels_of_people(labels):
        data = whole(work.source, WHOLE_BYTES, "too_big")
        plain = ESCAPED_SIGNS.sub(lambda found: UNESCAPED_SIGNS[found.group(1)], data)
        if len(plain) < len(data):  # not where each sign has two bytes
            yield from work.within(HeldSource(plain))
