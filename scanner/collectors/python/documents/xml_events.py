"""XML of packages, streamed through expat; a document type or an entity ends it."""

import re
from xml.parsers import expat

from scanner.collectors.python.asked.settings import READ_BYTES, NotRead
from scanner.collectors.python.sources.streams import pieces

LONGEST_PIECE, XML_SIGN = 2 * READ_BYTES, 5
"""How much may be read until an element that comes again and again ends; what stands before what an <?xml declares."""
UTF_8_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1.0[\"'](?: encoding=[\"'][Uu][Tt][Ff]-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])? ?\?>[ \r\n]{0,9})?<[A-Za-z]"
)
REFERENCE = re.compile(r"&(#?[0-9A-Za-z]{1,8});")
REFERRED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class Events:
    """Feeds a stream to expat and collects what the handlers below finish; names come without their prefix."""

    def __init__(self, source):
        self.source = source
        self.done = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = refuse
        self.parser.EntityDeclHandler = refuse
        self.listen()

    def listen(self):
        """Have the handlers called from here on."""
        self.parser.StartElementHandler = lambda name, attributes: self.start(name.rpartition(":")[2], attributes)
        self.parser.EndElementHandler = lambda name: self.end(name.rpartition(":")[2])
        self.parser.CharacterDataHandler = self.text

    def __iter__(self):
        for piece in pieces(self.source.open()):
            yield from self.told(piece)
        self.parser.Parse(b"", True)
        yield from self.done

    def told(self, piece):
        """Return what the handlers finish in the next piece."""
        self.parser.Parse(piece, False)
        finished, self.done = self.done, []
        return finished

    def start(self, name, attributes):
        """An element begins."""

    def end(self, name):
        """An element ends."""

    def text(self, data):
        """Characters, possibly a part of them."""


def refuse(*_):
    """A document type declaration: no workbook has one, and attacks with entities need one."""
    raise NotRead("xml_doctype")


class PlainEvents(Events):
    """Takes many elements of one name at once where they are written as nearly all are; the parser still checks them.

    Those written otherwise are left to the handlers, and all behind what may hide signs: a comment, another encoding.
    """

    NAME = b""

    def plain(self, text):
        """Return what whole elements hold, None where one of them is not written as nearly all are."""

    def __iter__(self):
        end = b"</" + self.NAME + b">"
        rest, is_plain = None, True
        for piece in pieces(self.source.open()):
            data = (rest or b"") + piece
            before, rest = rest, b""
            is_plain = is_plain and may_be_plain(data, before is None)
            cut = data.rfind(end) + len(end) if is_plain else 0
            if is_plain and cut < len(end):
                rest = data
            elif is_plain:
                rest = data[cut:]
                yield from self._whole(data[:cut])
            else:
                yield from self.told(data)
        yield from self.told(rest or b"")
        self.parser.Parse(b"", True)
        yield from self.done

    def _whole(self, data):
        """Return what a piece holds that ends with one of the elements."""
        first = max(0, data.find(b"<" + self.NAME))
        found = self.told(data[:first]) if first else []
        data = data[first:]
        items = self.plain(data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))
        if items is None:
            return found + self.told(data)
        parser = self.parser
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        parser.Parse(data, False)
        self.listen()
        return found + items


def may_be_plain(data, is_first):
    """Tell whether every sign < in a piece of XML in UTF-8 begins a tag, and it is not longer than elements are."""
    if is_first and not UTF_8_START.match(data):
        return False
    return len(data) <= LONGEST_PIECE and b"<!" not in data and data.find(b"<?", XML_SIGN if is_first else 0) < 0


def unescaped_text(text):
    """Return a text of well-formed XML without its references."""
    return REFERENCE.sub(referred, text) if "&" in text else text


def referred(found):
    """Return the character that a reference stands for."""
    word = found.group(1)
    if word[0] != "#":
        return REFERRED.get(word, "")
    return chr(int(word[2:], 16) if word[1] == "x" else int(word[1:]))
