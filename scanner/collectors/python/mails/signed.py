"""What is signed and packed into its signature: mails of type pkcs7-mime, and files p7m (RFC 5652, in BER or DER)."""

from scanner.collectors.python.asked.settings import MEMBER_BYTES, NotRead
from scanner.collectors.python.sources.streams import HeldSource, whole
from scanner.collectors.python.tables.judgement import CLEAN

OCTETS, OCTETS_IN_PARTS = 0x04, 0x24
SIGNED_DEPTH = 16
SIGNED_PARTS = 400000
"""Elements that are looked at."""
MIME_START = b"content-"
MAIL_START = b"MIME-Version: 1.0\r\n"
"""Put before the headers of a signed part, which alone would not tell a mail."""


def read_signed(work):
    """Return what is to be said of what is signed; a signature apart from it, or certificates alone, hold nothing."""
    data = whole(work.source, MEMBER_BYTES, "too_big")
    content = signed_content(Encoded(data))
    if content is None:
        return [("", CLEAN)]
    if content[: len(MIME_START)].lower() == MIME_START:
        content = MAIL_START + content
    work.allowance.use(len(content))
    return work.within(HeldSource(content))


def signed_content(encoded):
    """Return the bytes of SignedData.encapContentInfo.eContent, or None where it has none."""
    at = 0
    for step in (1, 0, 2, 1, 0):  # [0] of ContentInfo, SignedData, encapContentInfo, its [0], the octets
        places = encoded.within(at)[0]
        if len(places) <= step:
            return None
        at = places[step]
    return encoded.octets(at) if encoded.tag(at) in {OCTETS, OCTETS_IN_PARTS} else None


class Encoded:
    """Elements of BER in some bytes; raises NotRead where they are no such."""

    def __init__(self, data):
        self.data = data
        self.left = SIGNED_PARTS

    def tag(self, at):
        """Return the tag of the element at a place."""
        return self.data[at] if at < len(self.data) else 0

    def bounds(self, at):
        """Return where the content of an element begins, and where it ends: None where its end is marked by zeros."""
        self.left -= 1
        length = self.data[at + 1] if at + 1 < len(self.data) else 0
        if at + 1 >= len(self.data) or self.left < 0 or self.data[at] & 0x1F == 0x1F or length > 0x84:
            raise NotRead("broken:pkcs7")
        if length == 0x80:
            return at + 2, None
        if length < 0x80:
            return at + 2, at + 2 + length
        start = at + 2 + length - 0x80
        return start, start + int.from_bytes(self.data[at + 2 : start], "big")

    def within(self, at, depth=0):
        """Return where each element within the one at a place begins, and where the one behind it does."""
        at, end = self.bounds(at)
        found = []
        while at < (len(self.data) if end is None else min(end, len(self.data))):
            if end is None and self.data[at : at + 2] == b"\0\0":
                return found, at + 2
            found.append(at)
            at = self.after(at, depth + 1)
        return found, at if end is None else end

    def after(self, at, depth):
        """Return where the element behind the one at a place begins."""
        if depth > SIGNED_DEPTH:
            raise NotRead("nesting")
        _, end = self.bounds(at)
        return self.within(at, depth)[1] if end is None else end

    def octets(self, at, depth=0):
        """Return the bytes of an octet string, which may stand in parts."""
        if self.tag(at) == OCTETS:
            start, end = self.bounds(at)
            if end is None or end > len(self.data):
                raise EOFError
            return self.data[start:end]
        if self.tag(at) != OCTETS_IN_PARTS or depth > SIGNED_DEPTH:
            raise NotRead("broken:pkcs7")
        return b"".join(self.octets(place, depth + 1) for place in self.within(at)[0])
