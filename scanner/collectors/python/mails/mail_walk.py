"""The parts of a mail, line by line: of any size, and however deep its parts lie in one another (RFC 2046)."""

from collections import namedtuple

from scanner.collectors.python.asked.settings import KIB, MEMBER_BYTES
from scanner.collectors.python.mails.recipients import recipients
from scanner.collectors.python.sources.mail_headers import (
    bare_value,
    decoded_words,
    header_value,
    parameter,
    transferred,
)
from scanner.collectors.python.sources.streams import pieces

MailPart = namedtuple("MailPart", "name kind data fault called")
"""The name is ours, '' for a text of the mail itself; `fault`: why there are no data; `called`: as mails say."""
MailPart.__new__.__defaults__ = ("",)
MAIL_LINE_BYTES = 256 * KIB
MAIL_HEADER_BYTES = 64 * KIB
PART_BYTES = MEMBER_BYTES * 11 // 8
"""Of a part as it is transferred."""
MAIL_DEPTH = 32
MAILS_DEPTH = 8
TEXT_TYPES = frozenset((b"", b"text", b"text/plain", b"text/html", b"text/enriched"))
MAIL_TYPES = frozenset((b"message/rfc822", b"message/global", b"message/news"))
AS_IT_IS = frozenset((b"", b"7bit", b"8bit", b"binary"))
BESIDE_PARTS = ("", b"", b"", "")
"""What stands before the first boundary and behind the last: no program shows it, and where the boundary is wrong it is
the whole mail."""


def mail_lines(stream):
    """Yield the lines of a stream with their ends; longer ones in pieces."""
    rest = b""
    for piece in pieces(stream):
        lines = (rest + piece).split(b"\n")
        rest = lines.pop()
        for line in lines:
            yield line + b"\n"
        if len(rest) > MAIL_LINE_BYTES:
            yield rest
            rest = b""
    if rest:
        yield rest


class MailNames:
    """Counts the attachments of one mail."""

    def __init__(self, before, depth):
        self.before = before
        self.depth = depth
        self.count = 0

    def next(self):
        """Return the name of the next attachment."""
        self.count += 1
        return ", ".join(filter(None, (self.before, "attachment %d" % self.count)))


class MailWalk:
    """Takes the lines of one mail; `take` and `finish` return the parts that ended."""

    def __init__(self, before):
        self.frames = []
        """(boundary, MailNames) of each multipart that is open."""
        self.names = MailNames(before, 0)
        self.subjects = []
        self.recipients = None
        """Those of the outermost mail, when its headers were read."""
        self._start()

    def _start(self):
        self.headers = []
        self.header_bytes = 0
        self.in_headers = True
        self.part = None
        """(name, type, encoding, what it is called) of the part that is open."""
        self.data = bytearray()
        self.is_long = False

    def take(self, line):
        """Take a line; return a list of MailParts."""
        if line.startswith(b"--") and self.frames:
            bare = line.rstrip()
            for number in range(len(self.frames) - 1, -1, -1):
                boundary, names = self.frames[number]
                if bare in {boundary, boundary + b"--"}:
                    return self._bound(number, names, bare != boundary)
        if self.in_headers:
            return self._header(line)
        if self.part and not self.is_long:
            self.data += line
            if len(self.data) > PART_BYTES:
                self.data, self.is_long = bytearray(), True
        return []

    def finish(self):
        """Return a list of the MailPart that the end of the mail ends."""
        if not self.part or not (self.data or self.is_long):
            return []
        (name, kind, encoding, called), self.part = self.part, None
        data, self.data = self.data, bytearray()
        if self.is_long:
            return [MailPart(name, kind, b"", "nested_too_big")]
        return [MailPart(name, kind, transferred(data, encoding), "", called)]

    def _bound(self, number, names, is_last):
        done = self.finish()
        del self.frames[number + (0 if is_last else 1) :]
        self.names = names
        self._start()
        self.in_headers = not is_last
        self.part = BESIDE_PARTS if is_last else None
        return done

    def _header(self, line):
        bare = line.rstrip(b"\r\n")
        if not bare:
            self.in_headers = False
            return self._open()
        self.header_bytes += len(bare)
        if self.header_bytes <= MAIL_HEADER_BYTES:
            if bare[:1] in {b" ", b"\t"} and self.headers:
                self.headers[-1] += b" " + bare.strip(b" \t")
            else:
                self.headers.append(bare)
        return []

    def _open(self):
        """Decide by the headers what follows them."""
        if self.recipients is None:
            self.recipients = recipients(self.headers)
        value = header_value(self.headers, b"content-type")
        kind, encoding = bare_value(value), bare_value(header_value(self.headers, b"content-transfer-encoding"))
        subject = header_value(self.headers, b"subject")
        if subject:
            self.subjects.append(decoded_words(subject))
        boundary = parameter(value, b"boundary")
        if kind.startswith(b"multipart/") and boundary:
            if len(self.frames) >= MAIL_DEPTH:
                return [MailPart(self.names.next(), kind, b"", "nested_too_deep")]
            self.frames.append((b"--" + boundary.rstrip(), self.names))
            self.part = BESIDE_PARTS
        elif kind in MAIL_TYPES and encoding in AS_IT_IS:
            name = self.names.next()
            if self.names.depth >= MAILS_DEPTH:
                return [MailPart(name, kind, b"", "nested_too_deep")]
            self.names = MailNames(name, self.names.depth + 1)
            self._start()
        else:
            disposition = header_value(self.headers, b"content-disposition")
            is_text = kind in TEXT_TYPES and bare_value(disposition) != b"attachment"
            called = decoded_words(parameter(disposition, b"filename") or parameter(value, b"name"))
            self.part = ("" if is_text else self.names.next(), kind, encoding, called.decode("utf-8", "replace"))
        return []
