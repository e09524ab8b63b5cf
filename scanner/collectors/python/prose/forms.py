"""Where in a piece of text the forms of values stand: a form is a shape, such as AA999999A, that stands alone.

No regular expression of a value runs over the text (20 of them read 7 MB/s). The text is translated to a string of
character classes; the runs of digits in that, each different one once, tell which forms can occur at all; only those
are searched for, as literals. So the cost grows with what a text holds and not with the number of forms.
"""

import re
from collections import namedtuple

from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.values.detectors import IN_PROSE

JOINED = b"9Aa/_-"
"""Classes that beside a shape make it part of something longer."""
WORDS = bytes(sign if sign in JOINED else ord(" ") for sign in range(256))
DATE_SHAPES = (
    b"99/99/9999", b"9999-99-99", b"99-99-9999", b"99.99.9999", b"99-Aaa-9999",
    b"9/99/9999", b"99/9/9999", b"9/9/9999", b"9.99.9999", b"99.9.9999", b"9.9.9999",
    b"9. 9. 9999", b"99. 9. 9999", b"9. 99. 9999", b"99. 99. 9999",
    b"9999-9-9", b"9999-99-9", b"9999-9-99", b"9999/9/9", b"9999/99/9", b"9999/9/99", b"9999/99/99",
)  # fmt: skip
"""Those with a month in letters and blanks: worded_dates.py."""
WHOLE_RUN = re.compile(rb"9+(?:[ /.-]9+)*")
"""Digits with single separators between them, as one number is written."""
RUN_IN_SHAPE = re.compile(rb"9[9 /.-]*9")
SHORTEST_RUN = 5
"""Shorter runs are too common to tell anything: their forms are searched for in any text."""
EARLIER, LATER = (b"9 ", b"9."), (b" 9", b".9")
"""What stands beside a run that goes on."""
Form = namedtuple("Form", "shape core before detector pattern")
"""A class string, the longest run of digits in it, how much stands before that, its Detector (None for a date), and
the expression, a literal to begin with, that finds it where it stands alone."""


def make_form(shape, detector):
    """Return the Form of a shape."""
    core = max(RUN_IN_SHAPE.findall(shape), key=len)
    literal, joined = re.escape(shape), b"[9Aa/_-]"
    pattern = literal + b"(?!" + joined + b")(?<!" + joined + literal + b")"
    return Form(shape, core, shape.index(core), detector, pattern)


def run_of(form):
    """Return what a run holds where it belongs to a form: its core, and the first class behind that if it is known."""
    behind = form.shape[form.before + len(form.core) :]
    return form.core + behind[: len(behind) - len(behind.lstrip(b" /.-")) + 1]


def words_of(run):
    """Return the words of a run."""
    return run.translate(WORDS).split()


ALL_FORMS = tuple(make_form(shape, detector) for detector in IN_PROSE for shape in detector.shapes) + tuple(
    make_form(shape, None) for shape in DATE_SHAPES
)
SHORT_FORMS = tuple(form for form in ALL_FORMS if len(form.core) < SHORTEST_RUN)
LONG_FORMS = tuple(form for form in ALL_FORMS if len(form.core) >= SHORTEST_RUN)
LONE_WORDS = {
    words[0]: tuple(form for form in LONG_FORMS if words_of(run_of(form)) == words)
    for words in (words_of(run_of(form)) for form in LONG_FORMS)
    if len(words) == 1
}
"""Word -> the forms that it alone announces."""
MANY_WORDS = tuple(
    (frozenset(words_of(run)), run, form)
    for form, run in zip(LONG_FORMS, map(run_of, LONG_FORMS))
    if len(words_of(run)) > 1
)
CORES = frozenset(form.core for form in LONG_FORMS)
LONGEST_CORE = max(map(len, CORES))


def places(seen, start, end):
    """Yield (Form, [where]) of each form that stands alone in a Glance, whole or not, and begins in start..end-1."""
    known, classes = {}, seen.classes
    for form in (*SHORT_FORMS, *announced(seen.different_runs)):
        found = known.get(form.shape)
        if found is None:
            found = places_of(form, classes) if has_sign(classes, form.shape) else []
            if found and not start <= found[0] <= found[-1] < end:
                found = [at for at in found if start <= at < end]
            known[form.shape] = found
        if found:
            yield form, found


def places_of(form, classes):
    """Return where a form stands alone."""
    return [match.start() for match in re.finditer(form.pattern, classes)]


def announced(runs):
    """Return the forms that the runs of digits of a text, each different one once, may belong to."""
    words = set(runs.translate(WORDS).split())
    forms = [form for word in LONE_WORDS.keys() & words for form in LONE_WORDS[word]]
    return forms + [form for needed, run, form in MANY_WORDS if needed <= words and run in runs]


def stands_whole(classes, at, form):
    """Tell whether the digits of a form that stands there are no part of a longer run that is another form's core."""
    if len(form.core) < SHORTEST_RUN:
        return True
    first = at + form.before
    after = first + len(form.core)
    if classes[max(0, first - 2) : first] not in EARLIER and classes[after : after + 2] not in LATER:
        return True
    near = max(0, first - LONGEST_CORE - 1)
    for run in WHOLE_RUN.finditer(classes, near, after + LONGEST_CORE + 1):
        if run.end() >= after:
            return run.group() == form.core or run.group() not in CORES
    return True
