"""Whether a text shows enough by which people are listed: asked of every text before any reader looks for them.

A person in a list has a number or date, or a year of birth, a prison number, an address of mail, a British postcode or
a street. A text without any of these lists nobody. A program lists people only where it shows many different ones of a
kind that stand alone, since a few in it are examples, and what is part of a constant, a fraction or a name is none.
"""

import re
from functools import lru_cache

from scanner.collectors.python.asked.own_rows import OWN_ROWS
from scanner.collectors.python.prose.credentials import all_places
from scanner.collectors.python.prose.forms import WHOLE_RUN
from scanner.collectors.python.tables.glance import RUN, has_any_sign, has_sign
from scanner.collectors.python.texts.first_labels import speaks_of_anybody
from scanner.collectors.python.texts.page_links import without_links
from scanner.collectors.python.words.life_words import lists_folk

FEWEST_DIGITS = 5
"""Of the number or date of a person, at least."""
FEWEST_PARTED = 4
"""Of a date whose year has two digits."""
FEWEST_ALONE, DATE_SIGNS, MACHINE_SIGNS = 8, 2, (b"...", b".../")
"""Digits of a number of somebody without letters; how many signs stand between those of a date, and which between
those of the address of a machine or a network."""
YEAR = b"9999"
YEAR_RANGE = b"9999-9999"
"""As in a note of copyright."""
YEAR_OF_DAY = rb"999(?:(?<=[^ 9]{3} 9999)|(?<=[ -]aa 9999)|(?<=[9a], 9999)|(?<=a-9999)|(?<=\(9999)(?=, 9|,9))A?"
LONG_RUN = rb"(?<!99)(?=[9 /.-]{4})(?=[ /.-]*9[ /.-]*9[ /.-]*9)(?!999[ /.-]*(?:[^9 /.-]|\Z))[9 /.-]{4,}[^9 /.-]?"
CODE_ENDS_HERE = rb"A(?:(?<=[9A ]9A)A(?![9Aa_])|999A)"
PEOPLE_SIGN, LONE_SIGN = (
    re.compile(rb"9(?:(?=[9 /.-]{3})(?:" + LONG_RUN + rb"|" + year + rb")|" + CODE_ENDS_HERE + rb")")
    for year in (rb"999A?", YEAR_OF_DAY)
)
"""In classes: a run of four digits or more, a year alone, or how a code ends: what tells of people has one of these,
but for mail. No run is a year with signs behind it. What rules out most is asked first: it halves the time.

The second leaves out years before which nothing stands that may begin a date: most are the digits of constants. Nor is
the end of a code one that goes on, as in 0x1FACE, or that nothing stands before that does in codes."""
JOINED_BEFORE = frozenset((b"9", b"A", b"a", b"_", b"#", b".", b"$", b"&", b"%", b"\\"))
JOINED_BEHIND = frozenset((b"9", b"A", b"a", b"_"))
"""Classes beside digits that are part of something else; a few capitals between them are part of a number."""
MOST_CAPITALS = 4
CONSTANT_STARTS, CONSTANT_BYTES = (b"0x", b"0X", b"\\x", b"\\u", b"\\U", b"#"), 16
HEX_DIGITS = b"0123456789abcdefABCDEF"
"""Behind one of these starts they are one number."""
FRACTION = re.compile(rb"9+\.9+")
CODE_ENDS = (b"9AA", b"A99A999A")
"""Of a British postcode or prison number, and of an Italian fiscal code, as classes."""
LONE_CODE = re.compile(
    rb"(?<![9Aa_#])(?:A{1,2}9[9A]? ?9AA|A9999AA|A{6}99A99A999A)(?![9Aa_])",
)
CODE_BYTES, CODE_REACH = 17, 6
"""The longest of them, and what stands before it."""
YEAR_ENDS = (b" 9999", b"a-9999")
"""Of dates whose month is a word, as classes."""
DAY_SIGNS_AHEAD = frozenset(b" -")
DAY_LEAD = re.compile(rb"(?<=[^ 9]{3} )|(?<=[ -]aa )|(?<=[9a], )|(?<=a-)")
"""Between the two: what stands before a year that ends a date of words."""
DAY_BEFORE = re.compile(
    rb"(?<!9)9{1,2}[a.]{0,3}[ -](?:aa )?[Aa][^ 9]{2,11},?[ -](?:aa )?\Z|[Aa][^ 9]{2,11} 9{1,2}(?:aa)?, \Z"
)
"""In classes: day and month, a word, in any language."""
DAY_BYTES = 24
CODE_DAYS, CODE_DAY_BYTES = (b"(9999, 9", b"(9999,9"), 14
"""In classes: how dates begin that a program makes."""
SHORT_DAY = re.compile(rb"9[a.]{0,3}[ -]?(?:aa )?[Aa][Aa]{2,11}[.,]?[ -]?(?:aa )?99(?!9)")
SHORT_YEAR = b"99"
"""In classes: a date in words with two digits for its year, as airlines write it too."""
SHORT_DAYS = b"'dd-mon-rr'"
"""How Oracle's programs write dates unless told otherwise: years of two digits are no signs of people in a program."""
LONGEST_KNOWN, MOST_KNOWN = 32, 2048
"""Bytes of a PEOPLE_SIGN of which it is remembered what it tells, and of how many."""
TITLE_BYTES, AROUND_TITLE = 200, b" \t\r,;|#*="
"""In which the title of a list stands, and what is put around it."""


def may_list_people(work):
    """Tell whether a text may list people.

    Known exports and a profile's own kinds of number are looked for everywhere, and in what is too long to be held.
    """
    threshold = work.context.threshold
    small = work.text.small
    if work.context.known or OWN_ROWS or has_sign(small, b"street") or has_sign(small, SHORT_DAYS):
        return True
    if not work.is_whole() and not work.is_source():
        first = without_links(work.text)
        if shows_people(first, threshold, numbers_at_most(first, threshold)):
            return True
    if work.whole_text is None:
        return True
    seen = without_links(work.whole_text)
    most = numbers_at_most(seen, threshold)
    if not most and small.startswith(b"<"):  # of a page it takes longest to see that it is no program
        return (work.context.lists_folk or shows_short_day(seen) or speaks_of_anybody(work)) and not work.is_source()
    if work.is_source():
        return most >= threshold and signs_shown(seen, threshold) >= threshold
    is_shown = shows_people(seen, threshold, most) or speaks_of_anybody(work)
    return is_shown or work.context.lists_folk or titles_a_list(work)


def titles_a_list(work):
    """Tell whether the first line of a text is a title with a word for people of whom lists are kept."""
    first = work.text.small[:TITLE_BYTES].lstrip().partition(b"\n")[0].strip(AROUND_TITLE)
    return lists_folk(first.decode("utf-8", "replace"))


def shows_people(seen, many, most):
    """Tell whether one sign of people shows in a text that is no program, or `many` years: in most it is soon seen.

    `most`: how many signs there are at the most.
    """
    return shows_any(seen, many) if most else shows_short_day(seen)


def shows_short_day(seen):
    """Tell whether a date in words with two digits for its year stands in a text."""
    return SHORT_YEAR in seen.classes and SHORT_DAY.search(seen.classes) is not None


def numbers_at_most(seen, enough):
    """Return how many signs there are at the most, be they part of something; from `enough` on it is not counted on."""
    most = seen.data.count(b"@") if b"@" in seen.data else 0
    for match in PEOPLE_SIGN.finditer(seen.classes) if most < enough else ():
        token = match.group()
        most += short_signs_in(token) if len(token) <= LONGEST_KNOWN else signs_in(token)
        if most >= enough:
            break
    return most


def signs_in(token):
    """Return how many signs there are in a PEOPLE_SIGN at the most."""
    run = token[: token.rfind(b"9") + 1]
    is_run = len(token) > len(YEAR) and is_number(run)
    return is_run + token.count(YEAR) + token.endswith((b"9A", b"AA")) + token.endswith(b"A999A")


short_signs_in = lru_cache(maxsize=MOST_KNOWN)(signs_in)


def shows_any(seen, many):
    """Tell whether one sign shows that is no constant of a program, or `many` years."""
    return (
        has_number(seen)
        or next(codes_and_mail(seen), None) is not None
        or seen.classes.count(YEAR) >= many
        or next(worded_days(seen), None) is not None
        or shows_short_day(seen)
        or has_any_sign(seen.classes, CODE_DAYS)
    )


def has_number(seen):
    """Tell whether a number that is no constant of a program stands in a text, be it part of something."""
    matches = RUN.finditer(seen.classes)
    runs = ((match.start(), match.start() + match.group().rfind(b"9") + 1) for match in matches)
    return any(is_number(seen.classes[first:last]) and not is_constant(seen.data, first) for first, last in runs)


def is_constant(data, at):
    """Tell whether digits at a place go on a number of base 16, 0x20AC or #20AC, or an escape."""
    before = data[max(0, at - CONSTANT_BYTES) : at]
    word = len(before) - len(before.rstrip(HEX_DIGITS))
    lead = before[: len(before) - word]
    return lead.endswith(CONSTANT_STARTS)


def signs_shown(seen, enough):
    """Return how many different signs of that kind of which there are most stand alone in a text, up to `enough`."""
    kinds = {}
    most = 0
    for kind, sign in signs_of_people(seen):
        different = kinds.setdefault(kind, set())
        different.add(sign)
        most = max(most, len(different))
        if most >= enough:
            break
    return most


def signs_of_people(seen):
    """Yield (kind, sign) of what stands alone in a text and may tell of a person."""
    for address in addresses_of_mail(seen.data):
        yield "mail", address
    classes = seen.classes
    for match in LONE_SIGN.finditer(classes):
        token = match.group()
        numbers, is_code, has_year = short_told_by(token) if len(token) <= LONGEST_KNOWN else told_by(token)
        if numbers:
            yield from numbers_alone(seen, match.start(), numbers)
        if is_code and ends_code(classes, match.start(), token):
            yield from codes_in(seen, max(0, match.start() - 2), match.end() + 1)
        if has_year and ends_day(classes, match.start(), token):
            yield from days_near(seen, match.start(), token)


def ends_code(classes, start, token):
    """Tell whether a PEOPLE_SIGN at a place may end a code: most that have a capital behind them do not."""
    end = start + len(token)
    may_end = token[-2:-1] == b"A" or token[-5:-4] == b"A" or (token[-2:-1] == b"9" and classes[end : end + 1] == b"A")
    return may_end and b"A" in classes[max(0, start - CODE_REACH) : start]


def numbers_alone(seen, start, numbers):
    """Yield the same of those of some numbers, as numbers_of tells them, that stand alone."""
    for first, last, kind, is_whole in numbers:
        digits = start + first, start + last
        if (is_whole or has_capitals(seen, *digits)) and stands_alone(seen, *digits):
            yield kind, seen.data[slice(*digits)]


def ends_day(classes, start, token):
    """Tell whether what stands around the year in a PEOPLE_SIGN may make it that of a date; of most it is no year."""
    if classes[start - 1] in DAY_SIGNS_AHEAD:
        return DAY_LEAD.match(classes, start) is not None or YEAR_ENDS[0] in token
    return YEAR_ENDS[0] in token or classes.startswith(CODE_DAYS, start - 1)


def days_near(seen, start, token):
    """Yield the same of dates whose year is part of a PEOPLE_SIGN."""
    classes = seen.classes
    before = classes[max(0, start - 2) : start]
    may_be = before.endswith((b" ", b"a-")) and b"9" in classes[max(0, start - DAY_BYTES - 2) : start]
    if may_be or YEAR_ENDS[0] in token:
        for day in worded_days(seen, max(0, start - 2), start + len(token)):
            yield "day", day
    if before.endswith(b"(") and classes.startswith(CODE_DAYS, start - 1):
        yield "day", seen.data[start - 1 : start - 1 + CODE_DAY_BYTES]


def codes_and_mail(seen):
    """Yield the same of addresses of mail, postcodes, prison numbers and fiscal codes."""
    for address in addresses_of_mail(seen.data):
        yield "mail", address
    yield from codes_in(seen, 0, len(seen.data))


def codes_in(seen, low, high):
    """Yield the same of codes that end between two places."""
    for end in CODE_ENDS:
        for at in all_places(seen.classes, end, low, high):
            code = LONE_CODE.search(seen.classes, max(0, at - CODE_BYTES), at + len(end) + 1)
            if code:
                yield "code", seen.data[code.start() : code.end()]


def worded_days(seen, low=0, high=None):
    """Yield each date whose month is a word, and a little of what stands before it."""
    for end in YEAR_ENDS:
        for at in all_places(seen.classes, end, low, high):
            start, year = max(0, at - DAY_BYTES), at + len(end) - len(YEAR)
            if DAY_BEFORE.search(seen.classes, start, year):
                yield seen.data[start : year + len(YEAR)]


def addresses_of_mail(data):
    """Yield the parts before each sign of an address of mail that stands between letters or digits."""
    parts = data.split(b"@") if b"@" in data else ()
    for before, after in zip(parts, parts[1:]):
        if before[-1:].isalnum() and after[:1].isalnum():
            yield before[-CODE_BYTES:]


def is_number(run):
    """Tell whether a run of digits, as classes, may be the number or date of a person."""
    digits = run.count(b"9")
    if digits < FEWEST_DIGITS and (digits < FEWEST_PARTED or not run.translate(None, b"9A ")):
        return False
    return not run.startswith(YEAR_RANGE) and not FRACTION.fullmatch(run)


def numbers_of(token):
    """Return (start, end, kind, whether it needs no letters) of each number with single separators in a PEOPLE_SIGN."""
    runs = [(match.span(), match.group()) for match in WHOLE_RUN.finditer(token)]
    return tuple(
        (*span, run.translate(None, b"9") or len(run), tells_enough(run)) for span, run in runs if is_number(run)
    )


def told_by(token):
    """Return the numbers in a PEOPLE_SIGN, whether a capital ends it, and whether a year may stand in it."""
    return numbers_of(token), token.endswith(b"A"), YEAR in token


short_told_by = lru_cache(maxsize=MOST_KNOWN)(told_by)


def has_capitals(seen, first, last):
    """Tell whether a capital stands before or behind some digits."""
    return b"A" in (seen.classes[first - 1 : first], seen.classes[last : last + 1])


def tells_enough(run):
    """Tell whether a number without letters is a date or as long as those of people; no address of a machine."""
    signs = run.translate(None, b"9")
    return (run.count(b"9") >= FEWEST_ALONE or len(signs) == DATE_SIGNS) and signs not in MACHINE_SIGNS


def stands_alone(seen, first, last):
    """Tell whether digits are no part of a longer word: a few capitals are part of a number, a T begins a time."""
    before = seen.classes[max(0, first - MOST_CAPITALS - 1) : first]
    behind = seen.classes[last : last + MOST_CAPITALS].lstrip(b"A")[:1]
    if before.endswith(b"aa") and behind == b"a":  # an insurance number in small letters
        return before[-3:-2] not in JOINED_BEFORE
    is_timed = seen.data[last : last + 1] == b"T"
    is_dated = seen.data[last : last + 1] == b"#" and before.endswith(b"#")
    return (is_dated or before.rstrip(b"A")[-1:] not in JOINED_BEFORE) and (is_timed or behind not in JOINED_BEHIND)
