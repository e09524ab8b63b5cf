"""What a known export and a copy of it have in common, however the copy was sorted, cut, renamed or written again.

Each key of a row is of one kind: an identifier by itself, or two things of a person that stay together. So a copy that
lost columns still has some of them. Every value is brought to one form first: letters without case and accents, dates
without the order of day and month, numbers without blanks.
"""

import unicodedata
import zlib

from scanner.collectors.python.values.police_numbers import CRO_SMALL_FILE, CRO_STANDARD, PNC_PLAIN, PNC_SLASH
from scanner.collectors.python.values.signs import compact
from scanner.collectors.python.words.cell_dates import parse_any_date
from scanner.collectors.python.words.cell_values import NAME
from scanner.collectors.python.words.dictionary import NULLS

SINGLE_KINDS = (
    "nino",
    "nhs_number",
    "pnc_id",
    "cro_number",
    "prison_number",
    "card_number",
    "email",
    "phone",
)
JOINED_KINDS = ("name+birth", "surname+birth", "name+postcode", "birth+postcode", "initials+birth")
KEY_KINDS = SINGLE_KINDS + JOINED_KINDS
"""The strongest first."""
NO_BIRTHS = frozenset(((1900, 1, 1), (1901, 1, 1)))
"""Dates that are written where none is known."""
NAME_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame", "lady", "lord", "rev"))
YEARS_AWAY = (-2, -1, 1, 2)
NAMELIKE = 0.85
FEWEST_SURNAMES = 5
"""Different words in a column without a name that may be surnames; the column with the most is taken."""


class RowKeys:
    """Takes the keys of `wanted` kinds out of the rows of one table; `body` is a sample of its rows."""

    def __init__(self, columns, wanted, body=()):
        kinds = [column.kind for column in columns]
        self.singles = [(kind, n) for n, kind in enumerate(kinds) if kind in wanted and kind in SINGLE_KINDS]
        self.joined = [(kind, kind.partition("+")) for kind in JOINED_KINDS if kind in wanted]
        self.surnames = key_columns(kinds, "surname")
        self.forenames = key_columns(kinds, "forename")
        self.names = key_columns(kinds, "full_name")
        self.initials = key_columns(kinds, "initials")
        self.births = key_columns(kinds, "date_of_birth")
        self.postcodes = key_columns(kinds, "postcode")
        if not self.surnames and not self.names and (self.births or self.postcodes):
            self.surnames = unnamed_surnames(kinds, body, self.forenames[:1])
        if not (self.births and self._tells_names()) and not self.postcodes:
            self.joined = []

    def __bool__(self):
        return bool(self.singles or self.joined)

    def of(self, row):
        """Yield (kind, text, twin) of each key: the twin is a key of nobody's, as likely by chance as this one."""
        width = len(row)
        for kind, n in self.singles:
            text = single_key(row[n], kind) if n < width else ""
            if text:
                yield kind, text, ""
        if self.joined:
            yield from joined_keys(self.joined, self._parts(row))

    def _tells_names(self):
        return self.surnames or self.names or self.initials or self.postcodes

    def _parts(self, row):
        surname, initial = self._name(row)
        initials = first_key(row, self.initials, compact_letters)
        return {
            "surname": surname,
            "name": surname + " " + initial if surname and initial else "",
            "initials": initials,
            "birth": first_key(row, self.births, birth_of),
            "postcode": first_key(row, self.postcodes, postcode_of),
        }

    def _name(self, row):
        surname = first_key(row, self.surnames, surname_of)
        if surname:
            given = first_key(row, self.forenames, letters_of) or first_key(row, self.initials, letters_of)
            return surname, given[:1]
        return first_key(row, self.names, split_name) or ("", "")


def key_columns(kinds, wanted):
    """Return the numbers of the columns of a kind."""
    return [n for n, kind in enumerate(kinds) if kind == wanted]


def unnamed_surnames(kinds, body, taken):
    """Return the number of the column that may hold the surnames though nothing says so, as a list: none or one."""
    best, most = [], FEWEST_SURNAMES
    for n, kind in enumerate(kinds):
        if kind not in {"", "forename"} or n in taken:
            continue
        cells = [row[n].strip() for row in body if n < len(row)]
        cells = [cell for cell in cells if cell.lower() not in NULLS]
        named = sum(1 for cell in cells if len(cell) <= 40 and NAME.match(cell))
        varied = len(set(cells))
        if named >= NAMELIKE * len(cells) and varied >= most:
            best, most = [n], varied + 1
    return best


def first_key(row, places, form):
    """Return the first cell of these columns that says something, in its one form; '' or None if none does."""
    for n in places:
        if n < len(row):
            found = form(row[n])
            if found:
                return found
    return ""


def joined_keys(joined, parts):
    """Yield (kind, text, twin) of each pair of parts that are both there."""
    for kind, (first, _, second) in joined:
        one, two = parts[first], parts[second]
        if one and two:
            text = key_text(one) + "|" + key_text(two)
            yield kind, text, key_text(one) + "|" + twin_of(second, two, text)


def key_text(part):
    """Return a part as text: a birth is (year, rest)."""
    return "%d-%s" % part if isinstance(part, tuple) else part


def twin_of(what, part, text):
    """Return a birth some years away on the same day, or a postcode of the same district: nobody's, and as common."""
    chance = zlib.crc32(text.encode("utf-8", "replace"))
    if what == "birth":
        return "%d-%s" % (part[0] + YEARS_AWAY[chance % 4], part[1])
    sector = (int(part[-3]) + 1 + chance % 9) % 10
    return part[:-3] + str(sector) + part[-2:]


def single_key(cell, kind):
    """Return an identifier in its one form, '' for none."""
    cell = cell.strip()
    if cell.lower() in NULLS:
        return ""
    if kind == "email":
        return cell.lower() if "@" in cell else ""
    if kind == "phone":
        return phone_key(cell)
    text = compact(cell)
    if not any(sign.isalnum() for sign in text):
        return ""
    return text[:8] if kind == "nino" else NUMBER_FORMS.get(kind, str)(text)


def phone_key(cell):
    """Return a number as it is dialled within the country, as far as that can be told."""
    digits = "".join(sign for sign in cell if sign in "0123456789")
    for prefix in ("0044", "44"):
        if digits.startswith(prefix) and len(digits) >= len(prefix) + 9:
            digits = "0" + digits[len(prefix) :].lstrip("0")
            break
    return digits if len(digits) >= 6 else ""


def pnc_key(text):
    """Return year, serial of seven digits and letter of a police number, long or short."""
    match = PNC_SLASH.match(text)
    if match:
        return match.group(1) + match.group(2).zfill(7) + match.group(3)
    match = PNC_PLAIN.match(text)
    if not match:
        return text
    return (match.group(1) or match.group(3)) + (match.group(2) or match.group(4)).zfill(7) + match.group(5)


def cro_key(text):
    """Return serial, year and letter of a criminal records number without leading zeros."""
    match = CRO_STANDARD.match(text)
    if match:
        return "%s/%s" % (match.group(1).lstrip("0"), match.group(2) + match.group(3))
    match = CRO_SMALL_FILE.match(text)
    return "SF%s/%s%s" % (match.group(1), match.group(2).lstrip("0"), match.group(3)) if match else text


NUMBER_FORMS = {"pnc_id": pnc_key, "cro_number": cro_key}


def letters_of(text):
    """Return the letters of a name, small and without accents; '' for a cell that says nothing."""
    text = text.strip().lower()
    if text in NULLS:
        return ""
    if text.isalpha() and max(text) < "\x80":
        return text
    return "".join(sign for sign in unicodedata.normalize("NFD", text[:100]) if sign.isalpha())


def compact_letters(text):
    """Return initials as they are compared; more than four letters are none."""
    letters = letters_of(text)
    return letters if len(letters) <= 4 else ""


def surname_of(cell):
    """Return the last word of a surname: 'Van Dijk' is also the end of a full name."""
    words = cell.split()
    return letters_of(words[-1]) if words and cell.strip().lower() not in NULLS else ""


def split_name(cell):
    """Return (surname, initial) of a full name, the surname last or before a comma, or None."""
    if cell.strip().lower() in NULLS:
        return None
    last, comma, rest = cell.partition(",")
    words = [word for word in (rest if comma else cell).split() if letters_of(word) not in NAME_TITLES]
    if not comma:
        last = words[-1] if len(words) > 1 else ""
    surname = surname_of(last)
    return (surname, letters_of(words[0])[:1]) if surname and words else None


def birth_of(cell):
    """Return (year, day and month with the smaller first) of a date of birth, or None."""
    date = parse_any_date(cell.strip())
    if not date or date in NO_BIRTHS:
        return None
    year, month, day = date
    return year, "%d-%d" % (min(month, day), max(month, day))


def postcode_of(cell):
    """Return a postcode without blanks, or ''."""
    text = compact(cell)
    return text if 5 <= len(text) <= 7 and text[-3].isdigit() and text[-3] < "\x80" else ""
