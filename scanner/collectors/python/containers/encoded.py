"""Files that stand in a text as letters: base64 (also in data URLs, JSON and XML), hexadecimal digits, uuencode."""

import re
import zlib

from scanner.collectors.python.asked.settings import MEMBER_BYTES, MEMBERS, READ_BYTES, NotRead
from scanner.collectors.python.containers.letters import CODE_ESCAPES, letters_decoded, un_uu
from scanner.collectors.python.containers.members import SliceSource
from scanner.collectors.python.containers.zip_loose import LIKELY, InflatedSource
from scanner.collectors.python.sources.mail_headers import BASE64, QUOTED_SIGN, unquoted
from scanner.collectors.python.sources.recognise import NARROW, recognise
from scanner.collectors.python.sources.streams import HeldSource, ascii_pieces, whole
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.judgement import unread
from scanner.collectors.python.words.cell_values import NEARLY_ALL

SAMPLED_EACH, SAMPLED_RUN = 8, 48
"""Of every eighth sign of a text so many in a row must be letters of a code before it is looked at closely."""
CODE_SIGNS = BASE64 + b"-_\\"
"""Also of the alphabet for names of files, and backslashes, which JSON puts before a slash or a line end."""
CODE_CLASSES = bytes(65 if sign in CODE_SIGNS else 32 for sign in range(256))
SAMPLE_CLASSES = bytes(65 if sign in CODE_SIGNS + b"=\r\n&#;" else 32 for sign in range(256))
LINE_CLASSES = bytes(65 if sign in CODE_SIGNS else 32 if sign in b" \t" else sign for sign in range(256))
SHORTEST_LINE = b"A" * 40
INDENTED_LINES = SHORTEST_LINE + b"\n "
"""A line of letters, and another that is indented."""
SHORTEST_CODE, LINE_ROOM = 300, b" \t\r\n"
CODE_LINE = re.compile(rb"[A-Za-z0-9+/_\\-]+(?:&#(?:13|10|x[dD]|x[aA]);|[ \t]*\r?\n[ \t]{0,40}(?=[A-Za-z0-9+/\\]))*")
LONGEST_END, END_SIGNS = 66, b" \t\r\n&#;013xdDaA"
"""Behind the letters in a piece of a text, where no more than the end of a line stands there."""
CODE_HEAD = 8 * 1024
NO_FILE = b"A" * CODE_HEAD
UU_START = b"begin "
UU_LINE = b"\nbegin"
"""How such a line goes on behind the one before: sooner looked for from the end, and without its blank, which stands
everywhere."""
UU_FIRST, UU_BEGIN = (
    re.compile(rb"begin " + behind + rb"[0-7]{3,4} [^\r\n]{1,255}\r?\n(?=[ -`]{1,64}\r?\n)")
    for behind in (rb"", rb"(?<=\nbegin )")
)
"""The first line of a text, and such a line behind others: from its first letters on it is found ten times as fast."""
UU_LINES = re.compile(rb"(?:[ -`]{1,64}\r?\n){1,1000}")
"""So many lines at a time: the machine behind expressions notes each, and those of a large file would fill memory."""
MOST_CODE = MEMBER_BYTES * 3 // 2
"""Letters of one file, beyond which it is too big to hold."""
LEAST_DECODED = 100
ZLIB_FIRST = 0x78
"""First byte of a stream of zlib with the window that is usual (RFC 1950)."""
QUOTED_OFTEN = (b"=3D", b"=20", b"=2F")
FIRST_SIGNS = 16
QUOTED_BEHIND = frozenset(b"%c" % sign for sign in b"0123456789ABCDEF\r\n")
"""What stands behind most of the first signs of equality of such a text, and of hardly any other."""
SOFT_ENDS, QUOTED_SIGNS = 3, 20
"""Line ends or signs of quoted-printable in the first bytes of a text that is written so."""


def may_be_encoded(piece):
    """Tell whether a piece of a text may hold a file in letters; far cheaper than to look for it."""
    if piece.startswith(UU_START) or (b"g" in piece and has_sign(piece, UU_LINE) and UU_LINE + b" " in piece):
        return True
    classes = piece.translate(LINE_CLASSES, b"\r") if b"\r" in piece else piece.translate(LINE_CLASSES)
    if not has_sign(classes, SHORTEST_LINE):
        return False
    if b"A" * SAMPLED_RUN in piece[::SAMPLED_EACH].translate(SAMPLE_CLASSES):
        return SHORTEST_LINE in piece.translate(CODE_CLASSES)
    return INDENTED_LINES in classes


def read_encoded(work):
    """Yield (part, Judgement) of each file in a text; of a program only those with people enough."""
    least = work.context.threshold if work.is_source() else 0
    number = 0
    for data in encoded_files(work):
        number += 1
        if number > MEMBERS:
            raise NotRead("too_many_members")
        part = "encoded %d" % number
        if data is None:
            yield part, unread("nested_too_big")
            continue
        work.allowance.use(len(data))
        for inner, judgement in work.within(HeldSource(data), part):
            if judgement.verdict != "clean" and judgement.people >= least:
                yield inner, judgement


def read_quoted(work):
    """Yield what is to be said of a text in quoted-printable that no mail is around; nothing of any other."""
    if work.detail not in NARROW or not is_quoted(work.head):
        return
    data = unquoted(whole(work.source, MEMBER_BYTES, "nested_too_big"))
    for part, judgement in work.within(HeldSource(data)):
        if judgement.people:
            yield part, judgement


def is_quoted(head):
    """Tell whether a text is in quoted-printable: there, every sign of equality begins a sign or ends a line."""
    first = head.split(b"=", FIRST_SIGNS)[1:]
    if 2 * sum(part[:1] in QUOTED_BEHIND for part in first) <= len(first):
        return False
    soft = head.count(b"=\n") + head.count(b"=\r\n")
    if soft < SOFT_ENDS and sum(map(head.count, QUOTED_OFTEN)) < QUOTED_SIGNS:
        return False
    found = QUOTED_SIGN.findall(head)
    return any(found) and len(found) >= NEARLY_ALL * head.count(b"=")


def encoded_files(work):
    """Yield the bytes of each file in a text, None for one that is too big to hold.

    Letters that go on are looked at when there are as many again as before.
    """
    data, wanted = bytearray(), 0
    for piece in ascii_pieces(work.source, work.detail):
        data += piece
        if len(data) < wanted:
            continue
        kept = yield from files_in(data, False)
        data = going_on(data, kept)
        wanted = min(2 * len(data), MOST_CODE + 1)
        if len(data) > MOST_CODE:
            yield None
            data, wanted = bytearray(NO_FILE), 0
    yield from files_in(data, True)


def going_on(data, kept):
    """Return the letters from a place on, which go on behind; of those that begin as no file only the beginning."""
    del data[:kept]
    if len(data) <= 2 * CODE_HEAD or data.startswith(UU_START):
        return data
    head = CODE_ESCAPES.sub(b"", data[:CODE_HEAD]).partition(b"&")[0]  # an entity may be cut
    return data if is_a_file(letters_decoded(head)) else bytearray(head)


def files_in(data, is_last):
    """Yield the bytes of each file that ends in a piece of text, and return where the rest of it begins."""
    at = 0
    lines_of_letters = LettersIn(data)
    line = (UU_FIRST.match(data) or UU_BEGIN.search(data)) if UU_START in data else None
    while True:
        start = lines_of_letters.begin(at)
        if line and line.start() < at:
            line = UU_BEGIN.search(data, at)
        if start < 0 and not line:
            return max(at, len(data) - len(SHORTEST_LINE))
        is_lines = line and (start < 0 or line.start() <= start)
        start = line.start() if is_lines else start
        end = lines_end(UU_LINES, data, line.end()) if is_lines else lines_end(CODE_LINE, data, start)
        if not is_last and may_go_on(data[end : end + LONGEST_END + 1], is_lines):
            return start
        at = end
        made = un_uu(data, line.end(), end) if is_lines else file_of(memoryview(data)[start:end])
        if made:
            yield made


class LettersIn:
    """Where lines of letters begin in a text; what its signs are is known of a window only."""

    def __init__(self, data):
        self.data = data
        self.classes, self.start, self.end = b"", 0, 0

    def begin(self, at):
        """Return where the next line begins from a place on, which is never before the last one; -1 for none."""
        while at < len(self.data):
            if at >= self.end:
                self.start, self.end = at, at + READ_BYTES
                self.classes = self.data[at : self.end + len(SHORTEST_LINE) - 1].translate(CODE_CLASSES)
            found = self.classes.find(SHORTEST_LINE, at - self.start)
            if found >= 0:
                return self.start + found
            at = self.end
        return -1


def lines_end(some_lines, data, at):
    """Return where lines end that begin at a place; all of them in one expression would fill memory."""
    found = some_lines.match(data, at)
    while found:
        at = found.end()
        found = some_lines.match(data, at)
    return at


def may_go_on(rest, is_lines):
    """Tell whether what stands behind letters up to the end of a piece is no more than a part of a line, or its end."""
    if len(rest) > LONGEST_END:
        return False
    return b"\n" not in rest if is_lines else not rest.strip(END_SIGNS)


def file_of(letters):
    """Return the file that letters stand for, b'' where they are none."""
    head = bytes(letters[:CODE_HEAD])
    is_drawn = not head.translate(None, head[:1] + LINE_ROOM)  # a rule of hyphens, say: one sign again and again
    if len(letters) < SHORTEST_CODE or is_drawn:
        return b""
    return letters_decoded(letters) if is_a_file(letters_decoded(head)) else b""


def is_a_file(head):
    """Tell whether bytes begin as a file does that may hold people's data."""
    if len(head) < LEAST_DECODED:
        return False
    kind, detail = recognise(head)
    if kind == "text" and detail == "cp1252":
        return sum(map(head.count, b" \n,;:.")) > len(head) // 20 and sum(sign < 128 for sign in head) > 0.9 * len(head)
    return kind not in {"binary", "opaque", "empty"}


def deflated_source(work):
    """Return a source of what a file without a name of its own unpacks to, bare or with zlib's header, or None."""
    head = work.head
    is_headed = len(head) > 2 and head[0] == ZLIB_FIRST and (head[0] << 8 | head[1]) % 31 == 0
    for start in (2, 0) if is_headed else (0,):
        try:
            made = zlib.decompressobj(-zlib.MAX_WBITS).decompress(head[start : start + CODE_HEAD], CODE_HEAD)
        except zlib.error:
            continue
        if is_a_file(made):
            packed = SliceSource(work.source, start, work.source.size - start)
            return InflatedSource(packed, LIKELY * packed.size, work.allowance)
    return None
