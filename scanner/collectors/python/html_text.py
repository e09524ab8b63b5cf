"""What a page without tables shows, as lines: a value in each block, a blank line where what holds several ends."""

import html

from scanner.collectors.python.collected import speaks_of_people
from scanner.collectors.python.forms import DATE_SHAPES
from scanner.collectors.python.html_tables import tag_name
from scanner.collectors.python.settings import NESTING, READ_BYTES
from scanner.collectors.python.streams import ascii_pieces
from scanner.collectors.python.worded_dates import worded_dates
from scanner.collectors.python.xml_records import is_page

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


def read_page_text(work):
    """Return what is to be said of what a page shows outside of tables."""
    head = work.text.small
    if not is_page(head) and head[:4096].count(b"<div") + head[:4096].count(b"<li") < FEWEST_ADDRESSES:
        return []
    if work.depth >= NESTING or not may_name_people(work, head):
        return []
    return work.within(ShownSource(work.source, work.detail))


def may_name_people(work, head):
    """Tell whether labels of people, dates, telephones or addresses of mail stand in the first bytes of a text."""
    if speaks_of_people(work) or head.count(b"@") >= FEWEST_ADDRESSES:
        return True
    seen, latest = work.text, str(work.context.this_year).encode()
    if any(shape in seen.different_runs for shape in NUMBER_SHAPES) or any(
        shape in seen.classes for shape in WORD_SHAPES
    ):
        return True
    return bool(worded_dates(seen.data, seen.classes, (0, len(seen.data)), latest))


class ShownSource:
    """The text of a page as a source, in UTF-8."""

    def __init__(self, source, encoding):
        self.source = source
        self.encoding = encoding
        self.size = source.size

    def open(self):
        """Return a new stream at the start."""
        codec = self.encoding if self.encoding == "cp1252" else "utf-8"
        return ShownPieces(ascii_pieces(self.source, self.encoding), codec, self.size)


class ShownPieces:
    """Reads the text of a page from its start."""

    def __init__(self, pieces, codec, size):
        self.pieces = pieces
        self.codec = codec
        self.size = size
        self.position = 0
        """Bytes of the page passed."""
        self.ready = b""
        self.rest = b""
        self.ended = self.closed = False
        self.hidden = b""
        """The element whose content is not shown, or COMMENT."""
        self.due = 0
        """Ends of line to be written before the next text: none, one, or two where a record ends."""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        while not self.ready and not self.ended:
            piece = next(self.pieces, None)
            self.ended = piece is None
            data = self.rest + (piece or b"")
            self.position = self.size if self.ended else self.position + len(piece)
            cut = len(data) if self.ended else whole_until(data)
            self.rest = data[cut:]
            self.ready = self._shown(data[:cut])
        taken, self.ready = self.ready[:count], self.ready[count:]
        return taken

    def _shown(self, data):
        parts = []
        pieces = data.split(b"<")
        self._text(pieces[0], parts)
        for piece in pieces[1:]:
            self._piece(piece, parts)
        return b"".join(parts)

    def _piece(self, piece, parts):
        """Take what stands behind one sign '<' and before the next."""
        is_end = piece[:1] == b"/"
        name = tag_name(piece[is_end : 16 + is_end].lower().decode("latin-1")).encode("latin-1")
        if self.hidden:
            if self.hidden == COMMENT and COMMENT_END in piece:
                self.hidden = b""
                self._text(piece.partition(COMMENT_END)[2], parts)
            elif is_end and name == self.hidden:
                self.hidden = b""
        elif piece.startswith(COMMENT):
            self.hidden = b"" if COMMENT_END in piece else COMMENT
            self._text(piece.partition(COMMENT_END)[2], parts)
        elif name in HIDDEN and not is_end:
            self.hidden = name
        elif name or is_end or piece[:1] in {b"!", b"?"}:
            self._tag(name, is_end, parts)
            self._text(piece.partition(b">")[2], parts)
        else:
            self._text(piece, parts)

    def _tag(self, name, is_end, parts):
        if name in INLINE:
            parts.append(b"" if self.due else b" ")
        elif name:
            self.due = max(self.due, 2 if (is_end and self.closed) or name in APART else 1)
            self.closed = is_end

    def _text(self, text, parts):
        text = b" ".join(text.split())
        if text and not self.hidden:
            parts.append(b"\n" * self.due)
            self.closed, self.due = False, 0
            if b"&" in text or self.codec != "utf-8":
                text = html.unescape(text.decode(self.codec, "replace")).encode("utf-8", "replace")
            parts.append(text)


def whole_until(data):
    """Return up to where a piece of a page can be read without what may come."""
    at = data.rfind(b"<", max(0, len(data) - TAG_BYTES))
    return at if at > 0 else len(data)
