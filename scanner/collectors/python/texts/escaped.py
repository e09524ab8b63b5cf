"""JSON that stands in a text as a program, a statement or a message has it: with a backslash before each quote.

And what Perl prints of its data, where letters beyond ASCII are escaped.
"""

import re

from scanner.collectors.python.asked.settings import NESTING, WHOLE_BYTES
from scanner.collectors.python.sources.streams import HeldSource, whole
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.words.label_words import are_labels_of_people

ESCAPED_QUOTE = b'\\"'
ESCAPED_LABEL = re.compile(rb'\\{1,7}"([A-Za-z_][A-Za-z0-9_. -]{0,40})\\{1,7}"[ \t]?:')
ESCAPED_SIGNS = re.compile(rb'\\{1,7}(["nrt])')
"""Of JSON within JSON within JSON, too: seven backslashes stand before a quote of the third."""
UNESCAPED_SIGNS = {b'"': b'"', b"n": b"\n", b"r": b" ", b"t": b" "}
PERL_START, PERL_ESCAPE = b"$VAR1 = ", b"\\x{"
PERL_LETTER = re.compile(rb"\\x\{([0-9a-f]{1,5})\}")
PERL_TEXT = re.compile(rb"\"((?:[^\"\\\n]|\\.){0,400})\"|'((?:[^'\\\n]|\\.){0,400})'")
ESCAPED_SIGN = re.compile(rb"\\(.)")


def read_escaped(work):
    """Yield what is to be said of such a text without the backslashes, where its labels are of people."""
    if work.source.size > WHOLE_BYTES or work.depth >= NESTING:
        return
    if work.text.data.startswith(PERL_START):
        data = whole(work.source, WHOLE_BYTES, "too_big")
        if PERL_ESCAPE in data:
            yield from work.within(HeldSource(json_of_perl(data)))
        return
    if not has_sign(work.text.data, ESCAPED_QUOTE):
        return
    labels = {label.decode() for label in ESCAPED_LABEL.findall(work.text.data)}
    if are_labels_of_people(labels):
        data = whole(work.source, WHOLE_BYTES, "too_big")
        plain = ESCAPED_SIGNS.sub(lambda found: UNESCAPED_SIGNS[found.group(1)], data)
        if len(plain) < len(data):  # not where each sign has two bytes
            yield from work.within(HeldSource(plain))


def json_of_perl(data):
    """Return what Perl prints of its data as JSON, letters as they are."""
    letters = PERL_LETTER.sub(lambda found: chr(int(found.group(1), 16)).encode("utf-8", "replace"), data)
    texts = PERL_TEXT.sub(lambda found: b'"' + unquoted_text(found.group()[1:-1]) + b'"', letters[len(PERL_START) :])
    return texts.replace(b" => ", b": ").rstrip(b"; \r\n")


def unquoted_text(text):
    """Return a text of Perl without the signs before others, and with quotes of one kind."""
    return ESCAPED_SIGN.sub(rb"\1", text).replace(b'"', b"'")
