"""Rich Text Format (rtf, version 1.9.1): paragraphs and rows of tables, what is hidden too."""

import binascii
import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MEMBER_BYTES, NotRead
from scanner.collectors.python.containers.packaged import native_data
from scanner.collectors.python.documents.flow import PARAGRAPH_CHARACTERS, Flow
from scanner.collectors.python.documents.sheet_values import WIDEST
from scanner.collectors.python.sources.code_pages import FONT_PAGES, RICH_PAGES, WESTERN, decoded_page
from scanner.collectors.python.sources.streams import HeldSource, pieces
from scanner.collectors.python.tables.judgement import unread

TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?[0-9]{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|([^\\{}\r\n]+)|[\r\n]+", re.DOTALL
)
"""A control word and its number, a byte in hexadecimal, a control sign, a brace, text; line ends mean nothing."""
LONGEST_TOKEN = 48
RTF_FONTS = 4096
FONT_TABLE = "fonttbl"
GROUPS_DEEP = 4096
OBJECT_DIGITS = 2 * MEMBER_BYTES
OBJECT_SIGNS = re.compile("[0-9a-fA-F]*")
LEFT_OUT_TEXT = """
fonttbl colortbl stylesheet info pict themedata colorschememapping datastore latentstyles listtable listoverridetable
rsidtbl generator xmlnstbl filetbl revtbl fldinst nonesttables sp pntext
"""
LEFT_OUT = frozenset(LEFT_OUT_TEXT.split())
"""Groups whose text nobody sees, or that say something a second time."""
STARRED = frozenset(("annotation", "shpinst", "footnote", "shptxt", "nesttableprops"))
"""Of the groups that older programs are told to leave out, those with text, or with the ends of rows."""
RICH_WORDS = {"tab": "\t", "line": "\n", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
         "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022"}  # fmt: skip
SIGNS = {"\\": "\\", "{": "{", "}": "}", "~": "\u00a0", "_": "-"}
PARAGRAPH_ENDS = frozenset(("par", "sect", "page"))


class RichText:
    """Takes the text of an rtf in pieces, a character for each byte."""

    def __init__(self, flow):
        self.flow = flow
        self.rest = ""
        self.groups = []
        self.is_left_out = False
        self.page = WESTERN
        """The code page of the document."""
        self.font_page = 0
        """That of the font in use where it has one of its own."""
        self.fonts = {}
        self.font = -1
        """The font that the font table describes."""
        self.in_fonts = False
        self.follow = 1
        """Characters that stand for one in Unicode, for programs that know none."""
        self.to_skip = 0
        self.binary = 0
        self.is_starred = False
        self.in_table = False
        self.is_open = False
        self.text = []
        self.length = 0
        self.cells = []
        self.object = None
        """The hexadecimal digits of an object that is open, and how many groups are around it."""
        self.object_length = 0
        self.object_depth = 0
        self.objects = []
        """Bytes of those that have ended, None of one that is too long, until somebody takes them."""

    def feed(self, piece, kept=LONGEST_TOKEN):
        """Take the next piece; what may be the beginning of a token waits for the next one."""
        data = self.rest + piece
        end = max(0, len(data) - kept)
        at = 0
        while at < end:
            if self.binary:
                step = min(self.binary, len(data) - at)
                self.binary -= step
                at += step
                continue
            found = TOKEN.match(data, at)
            if not found:
                break
            at = found.end()
            self._token(found)
        self.rest = data[at:]

    def finish(self):
        """Hand over what is left."""
        self.feed("", 0)
        if self.object is not None:
            self._end_object()
        self._paragraph()

    def _token(self, found):
        word, number, byte, sign, brace, text = found.groups()
        if brace:
            self._brace(brace)
        elif word:
            self._word(word, number)
        elif byte:
            self._show(self._decoded(bytes((int(byte, 16),))), 1)
        elif sign == "*":
            self.is_starred = True
        elif sign in SIGNS:
            self._show(SIGNS[sign], 1)
        elif text:
            self._show(text if max(text) < "\x80" else self._decoded(text.encode("latin-1")), len(text))

    def _decoded(self, data):
        return decoded_page(data, self.font_page or self.page)

    def _brace(self, brace):
        self.is_starred = False
        self.to_skip = 0
        if brace == "{":
            if len(self.groups) >= GROUPS_DEEP:
                raise NotRead("nesting")
            self.groups.append((self.is_left_out, self.follow, self.font_page, self.in_fonts))
        elif self.groups:
            self.is_left_out, self.follow, self.font_page, self.in_fonts = self.groups.pop()
            if self.object is not None and len(self.groups) < self.object_depth:
                self._end_object()

    def _end_object(self):
        digits = "".join("".join(self.object).split())
        is_whole = self.object_length <= OBJECT_DIGITS
        self.objects.append(unhex(digits) if is_whole else None)
        self.object = None

    def _word(self, word, number):
        starred, self.is_starred = self.is_starred, False
        if word == "objdata":
            self.is_left_out = True
            self.object, self.object_length, self.object_depth = [], 0, len(self.groups)
        elif word in LEFT_OUT or (starred and word not in STARRED):
            self.is_left_out = True
            self.in_fonts = self.in_fonts or word == FONT_TABLE
        elif word in {"ansicpg", "f", "fcharset"} and number:
            self._code_page(word, int(number))
        elif word in RICH_PAGES:
            self.page = RICH_PAGES[word]
        elif word == "bin":
            self.binary = max(0, int(number or 0))
        elif word == "uc":
            self.follow = max(0, int(number or 1))
        elif word == "u" and number:
            self._show(chr(int(number) & 0xFFFF), 1)
            self.to_skip = self.follow
        elif word in RICH_WORDS:
            self._show(RICH_WORDS[word], 1)
        elif not self.is_left_out:
            self._layout(word)

    def _code_page(self, word, number):
        """Take what tells how the bytes of the text, or of one font, are to be read."""
        if word == "ansicpg":
            self.page = number
        elif word == "f" and self.in_fonts:
            self.font = number
        elif word == "f":
            self.font_page = self.fonts.get(number, 0)
        elif self.in_fonts and len(self.fonts) < RTF_FONTS and number in FONT_PAGES:
            self.fonts[self.font] = FONT_PAGES[number]

    def _layout(self, word):
        """Take a word that ends a paragraph, a cell or a row."""
        if word in {"pard", "intbl"}:
            self.in_table = word == "intbl"
        elif word in {"cell", "nestcell"}:
            if len(self.cells) < WIDEST:
                self.cells.append("".join(self.text).strip()[:CELL_CHARACTERS])
            self.text, self.length = [], 0
        elif word in {"row", "nestrow"}:
            self._row()
        elif word in PARAGRAPH_ENDS:
            if self.in_table:
                self.text.append("\n")
            else:
                self._paragraph()

    def _row(self):
        cells, self.cells = self.cells, []
        if not cells:
            return
        if not self.is_open:
            self.flow.begin()
            self.is_open = True
        self.flow.row(cells)

    def _paragraph(self):
        self._row()
        if self.is_open:
            self.flow.end()
            self.is_open = False
        self.flow.paragraph("".join(self.text))
        self.text, self.length = [], 0

    def _show(self, text, count):
        """Keep text, but for what follows a character in Unicode in its place."""
        skipped = min(self.to_skip, count)
        self.to_skip -= skipped
        if self.object is not None:
            self.object_length += count
            if self.object_length <= OBJECT_DIGITS:
                self.object.append(text)
        if self.is_left_out or skipped == count:
            return
        self.text.append(text[skipped:])
        self.length += count - skipped
        if self.length > PARAGRAPH_CHARACTERS:
            if self.in_table:
                self.text, self.length = ["".join(self.text)[:CELL_CHARACTERS]], 0
            else:
                self._paragraph()


def read_rich_text(work):
    """Yield (part, Judgement) of the objects, of the tables and of the text of an rtf."""
    flow = Flow(work)
    text = RichText(flow)
    number = 0
    for piece in pieces(work.source.open()):
        text.feed(piece.decode("latin-1"))
        taken, text.objects = text.objects, []
        for data in taken:
            number += 1
            yield from judge_rich_object(data, work, "embedded %d" % number)
    text.finish()
    for data in text.objects:
        number += 1
        yield from judge_rich_object(data, work, "embedded %d" % number)
    most = 0
    for part, judgement in flow.parts():
        most = max(most, judgement.people)
        yield part, judgement
    if text.groups and most < work.context.threshold:  # a brace that was never closed: some of the text may be hidden
        yield "", unread("broken:rtf")


def judge_rich_object(data, work, part):
    """Yield (part, Judgement) of an object of OLE 1."""
    if data is None:
        yield part, unread("nested_too_big")
        return
    inner = native_data(data)
    work.allowance.use(len(inner))
    yield from work.within(HeldSource(inner), part)


def unhex(digits):
    """Return the bytes that hexadecimal digits stand for, up to the first sign that is none."""
    found = OBJECT_SIGNS.match(digits).group()
    return binascii.unhexlify(found[: len(found) & ~1])
