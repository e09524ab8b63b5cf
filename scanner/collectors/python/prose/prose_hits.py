"""What stands around a hit in a text: the label of an identifier, the label of a birth, the name before a date."""

import re
from collections import namedtuple

from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.detectors import BIRTH_LABELS, BIRTH_WORDS
from scanner.collectors.python.words.dictionary import EVENTS, PLACE_WORDS, THINGS
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.collectors.python.words.headers import header_kind

LABEL_BYTES = 48
NAME_BYTES = 96
WRAPPED = 60
"""A line before that is part of a sentence, with what stands before a date in the next one."""
REACH = 128
"""Bytes before and after a hit that are looked at: more than any of the above and than any value."""
NamedBirth = namedtuple("NamedBirth", "subject date is_known")
"""Name and date as bytes, the date as numbers, and whether one of the words is a common first name."""
BREAK = rb"(?: ?[/.-] ?|(?:st|nd|rd|th)?(?: of)?,?[ \r\n]{1,3})"
"""Between day, month and year: a sign, or blanks, two of them or an end of line as in scanned and wrapped texts."""
NOT_BIRTH = (
    rb"(?!(?:day)?[ _](?:bonus|cake|card|celebrat|certificat|dinner|gift|lunch|meal|part(?:y|ies)|present|treat"
    rb"|trip|wish))"
)
"""Behind `birth`: what is bought, held or issued has other dates."""
AFTER_LABEL = re.compile(
    NOT_BIRTH + rb"(?!_?time)(?: in [A-Z][A-Za-z' -]{1,24})?(?:[a-z_ ]{0,24})(?:\?? [A-Z][a-z]{1,14}(?=:))?"
    rb"[\"'>:=\s(,.\t|\x80-\xff-]{0,8}"
    rb"([0-9]{1,4}" + BREAK + rb"[0-9A-Za-z]{1,9}" + BREAK + rb"[0-9]{1,4}"
    rb"|[A-Z][a-z]{2,8}[ \r\n]{1,3}[0-9]{1,2}(?:st|nd|rd|th)?,?[ \r\n]{1,3}[0-9]{4})(?![0-9])"
)
LOOSE = re.compile(r"\s*([/.-])\s*|(?:(?<=[0-9])(st|nd|rd|th))?(?: of)?,?\s+")
BIRTH_BEFORE = re.compile(
    rb"(?:\A|[^a-z])(?:n(?:\xc3\xa9|\xe9|e)(?:e|\(e\))?|(?:nat|nacid|nascid)[oa](?:/[oa]|\([oa]\))?"
    rb"|naci(?:\xc3\xb3|\xf3)|nasceu|f(?:\xc3\xb6|\xf6)dd(?:es)?|f(?:\xc3\xb8|\xf8)d[dt]|(?<=\()f|geb(?:oren|\.)?"
    rb"|sz(?:\xc3\xbc|\xfc|u)l(?:etett)?\.?|n(?:\xc4\x83|\xe3|a)scut(?:\xc4\x83|\xe3|a)?|gen?nith?ike"
    rb"|(?:(?<=, )|(?<=\())(?:nar|b)\."
    rb"|(?:urodz(?:[a-z]|\xc5\x82|\xb3){1,8}(?:/[a-z]{1,4})?(?: si(?:\xc4\x99|\xea|e))?|ur)\.?"
    rb"|(?:geburtsdatum|geboortedatum|date de naissance|fecha de nacimiento|data di nascita|data de nascimento"
    rb"|data urodzenia|f(?:\xc3\xb8|\xf8)dselsdato|f(?:\xc3\xb6|\xf6)delsedatum"
    rb"|data na(?:\xc8\x99|\xc5\x9f|\xba|s)terii|f(?:ec)?\. ?(?:de )?nac\.?|ro(?:\xc4\x91|\xf0|d)en(?:a|ja)?)"
    rb"(?:(?: von| d[eiao]| van| av| af) [^0-9;:\n]{2,36}?)?(?: ist der| est(?: le)?| es(?: el)?| is| \xc3\xa9)?)"
    rb"(?:,? (?:\xc3\xa0|\xe0|a|em|en|in|te|w|we) [^0-9;:\n]{2,36}?)?,?"
    rb"(?: le| il| el| en| em| den| am| op| dnia| a| no dia| el d(?:\xc3\xad|\xed)a)?[ .:]{1,3}\Z"
)
"""What stands before a date of birth in the other languages, as bytes of UTF-8 or of a code page of the West; the place
of it may come first."""
BIRTH_BEFORE_BYTES = 72
SHARED_LETTER, LETTERS_TRIED = b"b", 64
"""Of all labels of births, and places around it that are looked at before each label is looked for by itself."""
SPLIT_LABELS = tuple((label, *label.split(SHARED_LETTER, 1)) for label in BIRTH_LABELS)
AROUND_LETTER = re.compile(
    SHARED_LETTER
    + b"(?:"
    + b"|".join(re.escape(behind) or b"(?<=" + re.escape(label) + b")" for label, _, behind in SPLIT_LABELS)
    + b")"
)
"""Where one of the labels may stand."""
BIRTH_BEHIND = re.compile(rb",?(?: (?:in|zu|te) [^0-9;:.\n]{2,36}?)? geboren(?![a-z])")
"""What stands behind one in German and Dutch."""
AGE_BEFORE, AGE_BYTES = re.compile(rb"(?:\A|[^a-z])aged? ([0-9]{1,3}),? \(\Z"), 14
FIRST_TOLD, LAST_TOLD = 1990, 2035
"""An age and a bracket before a date, as courts write births, and the years in which one can have that age."""
WORD_SIGNS = {ord(sign): " " for sign in "\t,;:.|()[]\"'=/"}
CALL = re.compile(rb"\([\"']")
BETWEEN = rb"(?:[^A-Za-z0-9\n]|</?[a-z]{1,4}>){1,30}"
"""Between the words of a name and its date: blanks, separators and quotes of any kind of list, cells of HTML."""
NAME_CAPITAL = rb"(?:[A-Z]|[\xc3-\xc5][\x80-\xbf]|[\xc0-\xde](?![\x80-\xbf]))"
NAME_LETTER = rb"(?:[A-Za-z'-]|[\xc3-\xc5][\x80-\xbf]|[\xdf-\xff](?![\x80-\xbf]))"
"""Of a name, as bytes of UTF-8 or of a code page of the West."""
NAME_WORD = NAME_CAPITAL + NAME_LETTER + rb"{1,24}"
NAME_BEFORE = re.compile(
    rb"(?:\A|[^A-Za-z])(" + NAME_WORD + rb")" + BETWEEN
    + rb"(?:" + NAME_CAPITAL + rb"(?:" + NAME_LETTER + rb"|\.){0,20}" + BETWEEN + rb"){0,2}("
    + NAME_WORD + rb")" + BETWEEN
    + rb"(?:[A-Za-z.]{1,6}[: ]+|[A-Z]{0,2}[0-9][0-9A-Z/]{3,13}[)\], ;:]{1,4})?\Z"
)  # fmt: skip
KEY_BEFORE = re.compile(rb"[ \t]((?!value=)[A-Za-z_\x80-\xff][\w.:\x80-\xff-]{0,38})=[\"']\Z")
"""The attribute of an element whose value is a date: it says of what."""
CAPITALISED = re.compile(NAME_CAPITAL + NAME_LETTER + rb"*")


def is_labelled(small, at, labels):
    """Tell whether one of the labels stands shortly before, on the same line; `small`: the text in small letters.

    What is handed to a function, is_nino("AB123456C"), is an example in a program.
    """
    window = small[max(0, at - LABEL_BYTES) : at]
    for label in labels:
        found = window.rfind(label)
        if found >= 0 and b"\n" not in window[found:] and not CALL.search(window, found):
            return True
    return False


def labels_near(small, found, labels):
    """Return {number in `found`: [label]} of the labels in reach of each of `found`, [(where, form)]."""
    if len(found) * LABEL_BYTES > len(small):  # then it is quicker to look first whether they stand anywhere
        labels = [label for label in labels if has_sign(small, label)]
    if not labels:
        return {}
    windows = [small[max(0, at - LABEL_BYTES) : at] for at, _ in found]
    joined = b"\n".join(windows)
    near = {}
    for label in labels:
        if has_sign(joined, label):
            for number in [number for number, window in enumerate(windows) if label in window]:
                near.setdefault(number, []).append(label)
    return near


def labelled_births(data, small, start, end):
    """Yield the text of each date of birth whose label begins in start..end-1; `small`: `data` in small letters."""
    for label in labels_shown(small[start : end + REACH]):
        at = small.find(label, start, end + len(label) - 1)
        while at >= 0:
            after = at + len(label)
            match = None
            if (label not in BIRTH_WORDS or is_word(data, at, after)) and not small[max(0, at - 5) : at].endswith(
                OUTCOMES
            ):
                match = AFTER_LABEL.match(data, after, after + REACH // 2)
            born = tight(match.group(1).decode("ascii")) if match else ""
            if parse_date(born) and THINGS.isdisjoint(line_words(small, at)):
                yield born.encode("ascii")
            at = small.find(label, after, end + len(label) - 1)


OUTCOMES = (b"live ", b"still")
"""Before birth: how it ended, and a date behind that is the day of it, as clinics count them."""


def labels_shown(small):
    """Return the labels of births that a text in small letters may hold, looked for around the letter they share."""
    left = SPLIT_LABELS
    for tried, match in enumerate(AROUND_LETTER.finditer(small)):
        if tried >= LETTERS_TRIED:
            left = [one for one in left if not has_sign(small, one[0])]
            break
        left = [one for one in left if not small.startswith(one[0], max(0, match.start() - len(one[1])))]
    return [one[0] for one in SPLIT_LABELS if one not in left]


def line_words(small, at):
    """Return the words of what stands near a place, on its line."""
    start = small.rfind(b"\n", max(0, at - REACH // 2), at)
    end = small.find(b"\n", at, at + REACH)
    near = small[max(start, at - REACH // 2, 0) : end if end >= 0 else at + REACH]
    return near.decode("latin-1").translate(WORD_SIGNS).split()


def tight(date):
    """Return a written date with one sign or blank between its parts, and without th or a comma."""
    return LOOSE.sub(lambda found: found.group(1) or " ", date)


def is_birth_elsewhere(data, at):
    """Tell whether words of another language before a date say that it is of a birth."""
    return BIRTH_BEFORE.search(data[max(0, at - BIRTH_BEFORE_BYTES) : at].lower()) is not None


def is_birth_of_aged(data, at, length):
    """Tell whether an age stands before a date in brackets and fits it: aged 47 (03/06/1978)."""
    found = AGE_BEFORE.search(data[max(0, at - AGE_BYTES) : at].lower()) if data[at - 1 : at] == b"(" else None
    date = parse_date(data[at : at + length].decode("ascii")) if found else None
    return date is not None and FIRST_TOLD <= date[0] + int(found.group(1)) <= LAST_TOLD


def is_word(data, start, end):
    """Tell whether bytes are a word of their own, or the last one of a name in camel case such as personDob."""
    before, first, after = data[start - 1 : start] if start else b"", data[start : start + 1], data[end : end + 1]
    return not after.isalpha() and (not before.isalpha() or (before.islower() and first.isupper()))


def named_birth(data, at, length):
    """Return the NamedBirth if what may be a person's name stands before a date, or None."""
    text = data[at : at + length]
    before, _, line = data[max(0, at - NAME_BYTES) : at].rpartition(b"\n")
    wrapped = before.rpartition(b"\n")[2]
    if len(wrapped) + len(line) >= WRAPPED and len(line) < len(wrapped):
        line = wrapped.rstrip(b"\r") + b" " + line
    match = NAME_BEFORE.search(line)
    date = parse_date(west_text(text))
    if not match or not date or match.group(1).lower().decode("latin-1") in PLACE_WORDS:
        return None
    key = KEY_BEFORE.search(line)
    if not EVENTS.isdisjoint(match.group().decode("latin-1").lower().translate(WORD_SIGNS).split()[-1:]) or (
        key and header_kind(west_text(key.group(1))) != "date_of_birth"
    ):
        return None
    names = [west_text(name).strip("'-").lower() for name in CAPITALISED.findall(match.group())]
    subject = " ".join(map(west_text, match.groups())).lower() + " %d %d %d" % date
    return NamedBirth(subject.encode(), date, not FIRST_NAMES.isdisjoint(names))


def west_text(text):
    """Return bytes of UTF-8, or else of a code page of the West, as text."""
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")
