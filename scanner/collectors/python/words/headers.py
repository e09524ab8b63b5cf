"""What the words over a column say that it holds."""

import functools
import re

from scanner.collectors.python.values.detectors import DETECTORS
from scanner.collectors.python.words.dictionary import (
    EVENTS,
    HEADERS,
    NOT_PEOPLE,
    OWN_HEADERS,
    WHOLE_HEADERS,
)
from scanner.collectors.python.words.eastern_words import EASTERN_ENDS
from scanner.collectors.python.words.humans import NAMED, PARTIES, SHORT_OF_PARTY
from scanner.collectors.python.words.list_words import (
    LAST_OF,
)
from scanner.collectors.python.words.mistyped import meant_by
from scanner.collectors.python.words.run_together import parted

NAME_KINDS = frozenset(("surname", "forename", "full_name", "person"))
ABOVE_PEOPLE = frozenset(("event", "item", "log", "login", "table", "user"))
ABOVE_NAMES = frozenset(("login", "user"))
"""What stands above people in the paths of JSON: event.user.surname is a person's, username is not; and what stands
above those who have no more than a name: user.name is a person's, event.name is not."""
DOT_OF_I = "\u0307"
"""What the small letter of the Turkish capital keeps."""
UNPROVEN = frozenset(["date_of_birth"] + [d.kind for d in DETECTORS if d.alone == "label"])
"""Kinds that their values alone do not prove."""
BARE_NAMES = frozenset(("", "person"))
"""What a header that says no more than `name` announces."""
HEADER_SIGNS = re.compile(r"[\W_]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
SHORTEST_JOINED = 6
"""Letters of a phrase that is known without its blanks too: DATEOFBIRTH, nhsnumber."""


LONGEST_HEADER = 100


def words(header):
    """Return a header in small words: 'dateOfBirth', 'DATE_OF_BIRTH' become 'date of birth', 'CUSTNAME' 'cust name'."""
    return short_words(header[:LONGEST_HEADER])


@functools.lru_cache(maxsize=1024)
def short_words(header):
    """Return the same of what is no longer than a header; the same come again and again."""
    spaced = CAMEL.sub(" ", header).replace("'s", "")
    text = " ".join(HEADER_SIGNS.split(spaced.lower().replace(DOT_OF_I, ""))).strip()
    return text if " " in text or text in PHRASES or text in WHOLE_PHRASES else parted(text)


def with_joined(phrases):
    """Return phrases of several words also as one word, where that is none of them already."""
    words_of = ((phrase.replace(" ", ""), kind) for phrase, kind in phrases.items() if " " in phrase)
    joined = {word: kind for word, kind in words_of if len(word) >= SHORTEST_JOINED}
    joined.update(phrases)
    return joined


def cut_phrases(phrases, length):
    """Return so many first letters of longer phrases, for those that mean one kind alone."""
    kinds = {}
    for phrase, kind in phrases.items():
        joined = phrase.replace(" ", "")
        if len(joined) > length:
            kinds.setdefault(joined[:length], set()).add(kind)
    return {cut: kind for cut, (kind, *others) in kinds.items() if not others}


def misread(phrases):
    """Return phrases as they look where a text in another 8-bit code page is taken for one of the West."""
    found = {}
    for phrase, kind in phrases.items():
        for page in OTHER_PAGES if max(phrase) > "\xff" else ():
            for raw in (phrase.encode(page, "ignore"), phrase.upper().encode(page, "ignore")):
                word = short_words(raw.decode("cp1252", "replace"))
                if len(raw) == len(phrase) >= SHORTEST_MISREAD and word not in phrases:
                    found.setdefault(word, kind)
    return found


OTHER_PAGES = ("cp1251", "cp1254", "cp1257")
SHORTEST_MISREAD, LONG_MISREAD = 3, 8
"""Letters of a phrase that is known so, and of one that is known within a header."""
PHRASES = with_joined({phrase: kind for kind, phrases in HEADERS.items() for phrase in phrases.split(";")})
WHOLE_PHRASES = {phrase: kind for kind, phrases in WHOLE_HEADERS.items() for phrase in phrases.split(";")}
MISREAD = misread(
    {phrase: kind for kind, phrases in HEADERS.items() if kind not in OWN_HEADERS for phrase in phrases.split(";")}
)
MISREAD.update(misread(WHOLE_PHRASES))
WHOLE_PHRASES.update((word, kind) for word, kind in MISREAD.items() if word not in PHRASES)
CUT_HEADER = 10
"""Letters of the name of a field of dBASE: what is longer was cut."""
CUT_PHRASES = cut_phrases(PHRASES, CUT_HEADER)
SHORT_HEADER, CUT_TO_EIGHT = 8, frozenset(("surname", "forename", "date_of_birth"))
NOT_CUT = frozenset(("christia", "preferre", "chosenna"))
SHORT_PHRASES = {
    cut: kind for cut, kind in cut_phrases(PHRASES, SHORT_HEADER).items() if kind in CUT_TO_EIGHT and cut not in NOT_CUT
}
"""The same of names of eight letters, as in old files of statistics; of other kinds these would be words themselves."""
FEWEST_CUT = 7
"""Letters of these that are left beside what stands between words: DATE_OF_ may be of anything."""
CUT_BY_LENGTH = {CUT_HEADER: CUT_PHRASES, SHORT_HEADER: SHORT_PHRASES}
CUT_DATES = frozenset(("da", "dat"))
PHRASES.update((word, kind) for word, kind in MISREAD.items() if len(word) >= LONG_MISREAD and word not in PHRASES)
PHRASE_WORDS = frozenset(word for phrase in PHRASES for word in phrase.split(" "))
LONGEST_EVENT, EVENT_WORDS = 40, 5
"""Characters and words of a header that announces an event."""
LONGEST_PHRASE = max(phrase.count(" ") + 1 for phrase in PHRASES)
SAYS_NUMBER = frozenset(
    (
        "",
        "number",
        "no",
        "nr",
        "num",
        "id",
        "ref",
        "code",
        "nummer",
        "numero",
        "key",
        "工号",
        "编号",
        "学号",
        "序号",
        "番号",
        "번호",
    )
)
"""What stands over the numbers of rows and of people alike."""
SAYS_NAME = frozenset(
    ("name", "names", "nom", "nombre", "nome", "naam", "nama", "namn", "navn", "nume", "adi", "adı", "имя", "nazwa")
)
BESIDE_NAME = frozenset(("completo", "complet", "lengkap", "do", "da", "de", "del", "di", "du", "des", "of", "y"))
"""What else may stand beside a word for names."""
SERBIAN_LETTERS = "абвгдђежзијклљмнњопрстћуфхцчџшѓќ"
SERBIAN_TEXT = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š đ ć"
SERBIAN = {ord(letter): latin for letter, latin in zip(SERBIAN_LETTERS, SERBIAN_TEXT.split())}
"""Letters of Serbia and Macedonia, and how both write them in Latin ones."""
FIRST_OF_EAST = "\u3040"
SHORT_NAME = re.compile(r"[a-z]{1,3}name\Z")
"""The last word over a column of names."""
GENERATED = re.compile(r"(?:f|c|x|v|field|col|column|var|unnamed)? ?[0-9]*\Z")
"""What stands over columns that nobody named, as `words` returns it."""


def header_kind(header):
    """Return the kind that a header announces, or ''; the last part of a dotted path is asked too."""
    return short_header_kind(header) if len(header) <= LONGEST_HEADER else kind_of_words(header)


def kind_of_words(header):
    """Return the kind that a header announces, worked out."""
    text = words(header)
    if text in WHOLE_PHRASES:
        return WHOLE_PHRASES[text]
    last = words(header.rpartition(".")[2]) if "." in header else text
    tokens = text.split(" ")
    whole = (PHRASES.get(text) if " " in text else "") or WHOLE_PHRASES.get(last)
    bare = [token.rstrip("0123456789") for token in tokens]
    kind = whole or longest_phrase(tokens) or (bare != tokens and longest_phrase(bare)) or kind_of_party(bare)
    kind = kind or ("person" if names_whom(bare) else "") or kind_of_end(text)
    kind = kind or kind_of_cut(header.lower()) or PHRASES.get(meant_by(text), "") or kind_in_latin(text)
    things = NOT_PEOPLE.intersection(tokens[tokens[0] == "user" :]) if kind in NAME_KINDS else ()
    above = ABOVE_NAMES if kind == "person" else ABOVE_PEOPLE
    return kind if not things or (things <= above and things.isdisjoint(last.split(" "))) else ""


def kind_of_end(text):
    """Return the kind that the end of a word of China or Japan announces, which begins with whose it is."""
    if text[-1:] < FIRST_OF_EAST:
        return ""
    return next((kind for end, kind in EASTERN_ENDS if text.endswith(end)), "")


def kind_in_latin(text):
    """Return the kind that a header of Serbia or Macedonia announces: the same words are known in Latin letters."""
    latin = text.translate(SERBIAN)
    return (WHOLE_PHRASES.get(latin) or longest_phrase(latin.split(" "))) if latin != text else ""


def kind_of_cut(header):
    """Return the one kind that words cut after so many letters announce, which may stand apart: date_of_bi."""
    phrases, joined = CUT_BY_LENGTH.get(len(header), {}), header.replace("_", "")
    if joined == header:
        return phrases.get(header, "")
    is_enough = len(header) == CUT_HEADER or len(joined) >= FEWEST_CUT
    kinds = {kind for cut, kind in phrases.items() if is_enough and cut.startswith(joined)}
    return kinds.pop() if len(kinds) == 1 else ""


def names_somebody(header):
    """Tell whether a header of no known kind says that names stand below it, not whose: t_name, ename, doctor name."""
    tokens = words(header).split(" ") if len(header) <= LONGEST_EVENT else [""]
    return (tokens[-1] in SAYS_NAME or SHORT_NAME.match(tokens[-1]) is not None) and not header_kind(header)


def names_whom(tokens):
    """Tell whether words say that names stand below, and of whom: nome aluno, nama pasien, nombre completo empleado."""
    rest = [token for token in tokens if token not in SAYS_NAME and token not in BESIDE_NAME]
    return 0 < len(rest) < len(tokens) and SAYS_NAME.intersection(tokens) and NAMED.issuperset(rest)


def kind_of_party(tokens):
    """Return the kind that a header announces that says whose it is: a name unless another word says what."""
    tokens = [token for token in tokens if token not in ("", "s")]
    rest = [token for token in tokens if token not in PARTIES and token.rstrip("s") not in PARTIES]
    if len(rest) == len(tokens):
        return ""
    is_whose = not rest or tokens[-1] != rest[-1]
    said = " ".join(rest)
    return "person" if is_whose else WHOLE_PHRASES.get(said) or SHORT_OF_PARTY.get(said, "")


short_header_kind = functools.lru_cache(maxsize=4096)(kind_of_words)
"""The same words come again and again, in one file and in the next."""


def is_event(header):
    """Tell whether a header announces the date of something that is not a birth; a piece of a sentence is none."""
    if len(header) > LONGEST_EVENT:
        return False
    tokens = words(header).split(" ")
    return len(tokens) <= EVENT_WORDS and not EVENTS.isdisjoint(tokens)


def says_date(header):
    """Tell whether a short header speaks of a date that is not said to be of a birth."""
    tokens = words(header).split(" ") if len(header) <= LONGEST_EVENT else []
    return len(tokens) <= EVENT_WORDS and "date" in tokens and header_kind(header) != "date_of_birth"


def dates_event(header):
    """Tell the same of a header over a column of dates: there also any date that is not said to be of a birth."""
    tokens = words(header).split(" ")
    is_date = "date" in tokens or tokens[-1].endswith("ed") or tokens[-1] in LAST_OF
    is_date = is_date or (len(header) == CUT_HEADER and tokens[-1] in CUT_DATES)
    return is_event(header) or (len(header) <= 40 and is_date)


def is_of_thing(header):
    """Tell whether a header names what is not a person."""
    return len(header) <= 40 and not NOT_PEOPLE.isdisjoint(words(header).split(" "))


def longest_phrase(tokens):
    """Return the kind of the longest run of words that the dictionary knows; the later of two equals."""
    kind, most, first = "", 1, 0
    tokens = tokens[-12:]
    for last, token in enumerate(tokens, 1):
        if token not in PHRASE_WORDS:
            first = last
            continue
        for start in range(max(first, last - LONGEST_PHRASE), last - most + 1):
            found = PHRASES.get(" ".join(tokens[start:last]))
            if found:
                kind, most = found, last - start
                break
    return kind


def is_of_party(header):
    """Tell whether a header names the owner, client or other party to something."""
    return len(header) <= 40 and not PARTIES.isdisjoint(words(header).split(" "))
