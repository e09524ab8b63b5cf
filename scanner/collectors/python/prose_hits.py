"""Where in a piece of text a value of interest stands.

No regular expression of a value runs over the text (20 of them read 7 MB/s): it is translated to a string of
character classes once, runs of digits are found in that, and the form of a run is looked up.
"""

import re
import string
from collections import namedtuple

from scanner.collectors.python.dates import parse_date
from scanner.collectors.python.detectors import BIRTH_LABELS, BIRTH_WORDS, IN_PROSE
from scanner.collectors.python.first_names import FIRST_NAMES

CLASSES = bytes.maketrans(
    (string.digits + string.ascii_uppercase + string.ascii_lowercase).encode(), b"9" * 10 + b"A" * 26 + b"a" * 26
)
JOINED = frozenset(b"9Aa/_-")
"""Classes that beside a shape make it part of something longer."""
LABEL_BYTES = 48
NAME_BYTES = 96
REACH = 128
"""Bytes before and after a hit that are looked at: more than any of the above and than any value."""
DATE_SHAPES = (b"99/99/9999", b"9999-99-99", b"99-99-9999", b"99.99.9999", b"99-Aaa-9999", b"99 Aaa 9999")
RUN = re.compile(rb"9[9 /.-]{4,}")
RUN_IN_SHAPE = re.compile(rb"9[9 /.-]*9")
Form = namedtuple("Form", "shape before detector")
"""A class string, the part of it before its longest run of digits, and its Detector: None for a date."""
NamedBirth = namedtuple("NamedBirth", "subject date is_known")
"""Name and date as bytes, the date as numbers, and whether one of the words is a common first name."""
AFTER_LABEL = re.compile(
    rb"(?!_?time)(?:[a-z_ ]{0,24})[\"'>:=\s(,\t|-]{0,8}([0-9]{1,4}[ /.-][0-9A-Za-z]{1,9}[ /.-][0-9]{2,4})(?![0-9])"
)
BETWEEN = rb"(?:[^A-Za-z0-9\n]|</?[a-z]{1,4}>){1,30}"
"""Between the words of a name and its date: blanks, separators and quotes of any kind of list, cells of HTML."""
NAME_BEFORE = re.compile(
    rb"(?:\A|[^A-Za-z])([A-Z][A-Za-z'-]{1,24})" + BETWEEN + rb"(?:[A-Z][A-Za-z.'-]{0,20}" + BETWEEN + rb"){0,2}"
    rb"([A-Z][A-Za-z'-]{1,24})" + BETWEEN + rb"(?:[A-Za-z.]{1,6}[: ]+)?\Z"
)


def split_shape(shape):
    """Return (the longest run of digits and their separators, what stands before it) of a shape."""
    core = max(RUN_IN_SHAPE.findall(shape), key=len)
    return core, shape.partition(core)[0]


def all_forms():
    """Return [(run, Form)] of every detector's shapes and of dates."""
    wanted = [(shape, detector) for detector in IN_PROSE for shape in detector.shapes]
    wanted += [(shape, None) for shape in DATE_SHAPES]
    split = [(split_shape(shape), shape, detector) for shape, detector in wanted]
    return [(core, Form(shape, before, detector)) for (core, before), shape, detector in split]


SHORTEST_RUN = 5
"""Shorter runs are too common to be looked up one by one: their forms are searched for as a whole."""
SHORT_FORMS = [(core, form) for core, form in all_forms() if len(core) < SHORTEST_RUN]
FORMS = {run: [form for core, form in all_forms() if core == run] for run, _ in all_forms() if len(run) >= SHORTEST_RUN}


class RunReader:
    """Finds the forms in class strings; remembers what it learnt about runs that are no form by themselves."""

    REMEMBERED = 4096

    def __init__(self):
        self.within = {}

    def hits(self, classes, start, end):
        """Yield (Form, where) of each form that stands alone and begins in start..end-1."""
        for _, form in SHORT_FORMS:
            for at in places(classes, form.shape):
                if start <= at < end and stands_alone(classes, at, form):
                    yield form, at
        for run in RUN.finditer(classes):
            for core, offset in self._cores(run.group().rstrip(b" /.-")):
                for form in FORMS[core]:
                    at = run.start() + offset - len(form.before)
                    if start <= at < end and stands_alone(classes, at, form):
                        yield form, at

    def _cores(self, text):
        if text in FORMS:
            return ((text, 0),)
        if b" " not in text and b"." not in text:
            return ()
        known = self.within.get(text)
        if known is None:
            known = tuple((core, at) for core in FORMS for at in places(text, core))
            if len(text) <= 64 and len(self.within) < self.REMEMBERED:
                self.within[text] = known
        return known


def places(text, core):
    """Return where `core` stands in a class string."""
    found = []
    at = text.find(core)
    while at >= 0:
        found.append(at)
        at = text.find(core, at + len(core))
    return found


def stands_alone(classes, at, form):
    """Tell whether a form stands at a place, and nothing beside it that makes it a part of something longer."""
    after = at + len(form.shape)
    return (
        at >= 0
        and classes.startswith(form.shape, at)
        and (at == 0 or classes[at - 1] not in JOINED)
        and (after == len(classes) or classes[after] not in JOINED)
    )


def is_labelled(data, at, labels):
    """Tell whether one of the labels stands shortly before, on the same line."""
    window = data[max(0, at - LABEL_BYTES) : at].rpartition(b"\n")[2].lower()
    return any(label in window for label in labels)


def labelled_births(data, start, end):
    """Yield the text of each date of birth whose label begins in start..end-1."""
    small = data.lower()
    for label in BIRTH_LABELS:
        at = small.find(label, start, end + len(label) - 1)
        while at >= 0:
            after = at + len(label)
            match = None
            if label not in BIRTH_WORDS or is_word(data, at, after):
                match = AFTER_LABEL.match(data, after, after + REACH // 2)
            if match and parse_date(match.group(1).decode("latin-1")):
                yield match.group(1)
            at = small.find(label, after, end + len(label) - 1)


def is_word(data, start, end):
    """Tell whether bytes are a word of their own, or the last one of a name in camel case such as personDob."""
    before, first, after = data[start - 1 : start] if start else b"", data[start : start + 1], data[end : end + 1]
    return not after.isalpha() and (not before.isalpha() or (before.islower() and first.isupper()))


def named_birth(data, at, length, latest_year):
    """Return the NamedBirth if what may be a person's name stands before a date up to `latest_year`, or None."""
    text = data[at : at + length]
    year = text[:4] if text[4:5] == b"-" else text[-4:]
    if not b"1900" < year <= latest_year:
        return None
    line = data[max(0, at - NAME_BYTES) : at].rpartition(b"\n")[2]
    match = NAME_BEFORE.search(line)
    date = parse_date(text.decode("latin-1"))
    if not match or not date:
        return None
    names = [name.decode().strip("'-").lower() for name in match.groups()]
    return NamedBirth(b" ".join(match.groups()).lower() + b" %d %d %d" % date, date, not FIRST_NAMES.isdisjoint(names))
