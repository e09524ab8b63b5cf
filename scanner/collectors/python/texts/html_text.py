"""What a page without tables shows, as lines: a value in each block, a blank line where what holds several ends."""

import html
import re
from itertools import count, islice

from scanner.collectors.python.asked.settings import NESTING, READ_BYTES, WHOLE_BYTES
from scanner.collectors.python.prose.forms import DATE_SHAPES
from scanner.collectors.python.prose.worded_dates import worded_dates
from scanner.collectors.python.sources.streams import ascii_pieces
from scanner.collectors.python.tables.glance import has_any_sign
from scanner.collectors.python.tables.rules import REACHED_ALONE
from scanner.collectors.python.texts.collected import speaks_of_people
from scanner.collectors.python.texts.page_links import is_page
from scanner.collectors.python.words.table_topics import lists_firms

TAG_BYTES = 4096
"""A longer tag is cut: what follows counts as text."""
COMMENT, COMMENT_END = b"!--", b"-->"
HIDDEN = frozenset((b"script", b"style", b"title", b"pre", b"code"))
"""What is not shown as text of the page; what stands in pre and code has its own lines, and is read where it stands."""
INLINE_TEXT = "a abbr b big cite code em font i img label mark s small span strong sub sup time tt u wbr"
INLINE = frozenset(INLINE_TEXT.encode().split())
"""What does not begin a new line; all else does."""
APART = frozenset((b"h", b"hr", b"dt"))
"""What begins a new record; h: headings of any rank."""
CONTACT_SHAPES = (b"99999 999999", b"9999 999 9999", b"9999 999999")
NUMBER_SHAPES = (*CONTACT_SHAPES, *(shape for shape in DATE_SHAPES if b"a" not in shape))
WORD_SHAPES = tuple(shape for shape in DATE_SHAPES if b"a" in shape)
FEWEST_ADDRESSES = 3
REMEMBERED_TAGS = 256
"""Names of tags that are remembered, and ways in which they follow each other."""


PAGE_HEAD, PAGE_HEADS = re.compile(rb"<[tT][hH](?: [^<>]{0,200})?>\s{0,40}(?:<[a-zA-Z]{1,6}>)?([^<>]{1,40})<"), 64
"""What stands over a column in HTML, and how much of it is looked at."""


def read_page_text(work):
    """Return what is to be said of what a page shows outside of tables."""
    head = work.text.small
    if not is_page(head) and head[:4096].count(b"<div") + head[:4096].count(b"<li") < FEWEST_ADDRESSES:
        return []
    if work.depth >= NESTING or not may_name_people(work, head):
        return []
    found = work.within(ShownSource(work.source, work.detail))
    if not lists_firms(page_heads(work)):
        return found
    return [(part, one) for part, one in found if not REACHED_ALONE.issuperset(one.kinds)]


def page_heads(work):
    """Return what stands over the columns of tables in a page."""
    return [cell.decode("utf-8", "replace") for cell in PAGE_HEAD.findall(work.text.data)[:PAGE_HEADS]]


def may_name_people(work, head):
    """Tell whether labels of people, dates, telephones or addresses of mail stand in the first bytes of a text."""
    if speaks_of_people(work) or head.count(b"@") >= FEWEST_ADDRESSES:
        return True
    seen, latest = work.text, str(work.context.this_year).encode()
    if has_any_sign(seen.different_runs, NUMBER_SHAPES) or has_any_sign(seen.classes, WORD_SHAPES):
        return True
    return bool(worded_dates(seen.data, seen.classes, (0, len(seen.data)), latest))


class ShownSource:
    """The text of a page as a source, in UTF-8; of a page that is held whole it is kept: it is read more than once."""

    def __init__(self, source, encoding):
        self.source = source
        self.encoding = encoding
        self.size = source.size
        self.kept = []
        self.later = shown_pieces(source, encoding)
        """What is not kept yet."""

    def open(self):
        """Return a new stream at the start."""
        return ShownPieces(self._pieces() if self.size <= WHOLE_BYTES else shown_pieces(self.source, self.encoding))

    def _pieces(self):
        for number in count():
            self.kept += islice(self.later, 1) if number == len(self.kept) else ()
            if number == len(self.kept):
                return
            yield self.kept[number]


class ShownPieces:
    """Reads the text of a page from its start."""

    def __init__(self, shown):
        self.shown = shown
        self.position = 0
        """Bytes of the page passed."""
        self.ready = b""

    def read(self, most=READ_BYTES):
        """Return up to so many bytes, empty at the end."""
        while not self.ready:
            piece = next(self.shown, None)
            if piece is None:
                return b""
            self.ready, self.position = piece
        taken, self.ready = self.ready[:most], self.ready[most:]
        return taken


def shown_pieces(source, encoding):
    """Yield (text, bytes of the page passed) of each piece of a page."""
    shown, rest, passed = Shown(encoding if encoding == "cp1252" else "utf-8"), b"", 0
    for piece in ascii_pieces(source, encoding):
        data = rest + piece
        passed += len(piece)
        cut = whole_until(data)
        rest = data[cut:]
        yield shown.of(data[:cut]), passed
    yield shown.of(rest), source.size


class Shown:
    """Takes a page apart a piece at a time: all of its tags at once, then all that stands between two texts."""

    def __init__(self, codec):
        self.codec = codec
        self.hidden = b""
        """The element whose content is not shown, or COMMENT."""
        self.due = b""
        """The sign of what ends lines before the next text."""

    def of(self, data):
        """Return what the next piece shows."""
        parts = TAG.split(self._without_hidden(data))
        parts[1::2] = map(SIGNS_OF_TAGS.__getitem__, parts[1::2])
        parts = TAGS_BETWEEN.split(self.due + squeezed(b"".join(parts)).replace(b" <", b"<"))
        last = parts[-2] if len(parts) > 1 and not parts[-1] else b""
        blanks, ends, is_closed = between(last)
        self.due = DUE[ends, is_closed]
        parts[1::2] = map(TEXTS_APART.__getitem__, parts[1::2])
        if last:
            parts[-2] = b" " * blanks
        if b"&" in data or self.codec != "utf-8":
            parts[::2] = map(self._text, parts[::2])
        return b"".join(parts)

    def _without_hidden(self, data):
        parts, at = [], self._end_of_hidden(data, 0)
        while True:
            found = HIDES.search(data, at)
            if not found:
                parts.append(data[at:])
                return b"".join(parts)
            parts.append(data[at : found.start()])
            self.hidden = (found.group(1) or COMMENT).lower()
            at = self._end_of_hidden(data, found.start() + 2)
            if not found.group(1):
                parts.append(NO_TAG)

    def _end_of_hidden(self, data, at):
        """Return where what is hidden ends, be it behind this piece."""
        if not self.hidden:
            return at
        if self.hidden == COMMENT:
            end = data.find(COMMENT_END, at) + len(COMMENT_END)
            is_over = end >= len(COMMENT_END)
        else:
            found = HIDDEN_ENDS[self.hidden].search(data, at)
            end, is_over = found.end() if found else 0, found is not None
        self.hidden = b"" if is_over else self.hidden
        return end if is_over else len(data)

    def _text(self, text):
        if b"&" in text or self.codec != "utf-8":
            return html.unescape(text.decode(self.codec, "replace")).encode("utf-8", "replace")
        return text


def squeezed(text):
    """Return a text with one blank for all that stand together, and none around it."""
    text = text.translate(BLANK).strip(b" ")
    while b"  " in text:
        text = text.replace(b"  ", b" ")
    return text


class SignsOfTags(dict):
    """The name of a tag, as it is written and with the / before it -> its sign, see between; None: it is no tag."""

    def __missing__(self, tag):
        """Return the sign of a name; most pages have few."""
        name = (tag or b"").lower()
        if name in INLINE or (name[1:] in INLINE and name[:1] == b"/"):
            sign = b"<i"
        elif not name.strip(b"/!?"):
            sign = b"<n"
        elif name[:1] == b"/":
            sign = b"<e<e" if name[1:] in APART else b"<e"
        else:
            sign = b"<h" if name in APART else b"<o"
        if len(self) < REMEMBERED_TAGS:
            self[tag] = sign
        return sign


class TextsApart(dict):
    """The signs of the tags between two texts -> what parts these."""

    def __missing__(self, signs):
        """Return what parts two texts."""
        blanks, ends, _ = between(signs)
        parting = b" " * blanks + b"\n" * ends
        if len(self) < REMEMBERED_TAGS and len(signs) < REMEMBERED_TAGS:
            self[signs] = parting
        return parting


def between(signs):
    """Return (blanks, ends of line, whether an element was closed last) of the signs of tags that follow a text.

    i: in a line, o: opens and e: ends a block, h: begins a record, n: no tag.
    """
    blanks, ends, is_closed = 0, 0, False
    for sign in signs.replace(b" ", b"").split(b"<"):
        if sign == b"i":
            blanks += not ends
        elif sign in {b"o", b"e", b"h"}:
            is_end = sign == b"e"
            ends = max(ends, 2 if sign == b"h" or (is_end and is_closed) else 1)
            is_closed = is_end
    return blanks, ends, is_closed


def whole_until(data):
    """Return up to where a piece of a page can be read without what may come."""
    at = data.rfind(b"<", max(0, len(data) - TAG_BYTES))
    return at if at > 0 else len(data)


TAG_LETTER = rb"[A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff]"
TAG = re.compile(rb"<(?:(/?" + TAG_LETTER + rb"{1,16}|[/!?])[^<>]*>?)?")
TAGS_BETWEEN = re.compile(rb"((?:<[a-z] ?)+)")
BLANK = bytes.maketrans(b"\t\n\r\x0b\f", b" " * 5)
NO_TAG = b"<!>"
HIDES = re.compile(rb"<(?:!--|(" + b"|".join(sorted(HIDDEN)) + rb")(?!" + TAG_LETTER + rb"))", re.IGNORECASE)
HIDDEN_ENDS = {name: re.compile(rb"</" + name + rb"(?!" + TAG_LETTER + rb")[^<]*", re.IGNORECASE) for name in HIDDEN}
"""What stands behind the end of what is hidden, before the next tag, is not shown either."""
SIGNS_OF_TAGS, TEXTS_APART = SignsOfTags(), TextsApart()
DUE = {(0, False): b"", (1, False): b"<o", (1, True): b"<e", (2, False): b"<h", (2, True): b"<e<e"}
