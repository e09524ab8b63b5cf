"""The objects of a PDF (ISO 32000-1, 7.5), found by reading all of it: its own table of them is not trusted.

An object that an incremental update replaced stays in the file: `versions` has it.
"""

import re
import zlib

from scanner.collectors.python.asked.settings import KIB, MEMBER_BYTES, MIB, NotRead
from scanner.collectors.python.documents.pdf_crypt import pdf_cipher
from scanner.collectors.python.documents.pdf_filters import unfiltered
from scanner.collectors.python.documents.pdf_syntax import PdfLexer, PdfReference, pdf_value, whole_number

SCAN_BYTES = 256 * KIB
SCAN_OVERLAP = 64
"""More than any word that is looked for, with the numbers before it."""
OBJECT_WINDOWS = (2 * KIB, 64 * KIB, MIB, 8 * MIB)
"""How much is read of an object, until its end is within."""
OBJECTS = 100000
CACHED_OBJECTS = 256
CACHED_BYTES = 4 * MIB
DEEPEST_REFERENCE = 8
LENGTH_DIGITS = 12
PDF_PLACE = re.compile(
    rb"([0-9]{1,10})[\0\t\n\f\r ]{1,9}[0-9]{1,5}[\0\t\n\f\r ]{1,9}obj(?![0-9A-Za-z])|(?<!end)(stream)\r?\n|(trailer)"
)
NOT_KEPT = re.compile(rb"[\0\t\n\f\r ]*<<[\0\t\n\f\r ]*/Type[\0\t\n\f\r ]*/StructElem(?![0-9A-Za-z])")
"""The outline of the text for screen readers: a tagged PDF has one for every cell, and none holds text."""
PLAIN_LENGTH = re.compile(rb"/Length[\0\t\n\f\r ]+([0-9]{1,12})(?![\0\t\n\f\r ]*[0-9]+[\0\t\n\f\r ]+R)(?![0-9])")
STREAM_END = b"endstream"
BLANKS = b"\0\t\n\f\r "


class PdfFile:
    """All objects of a PDF by number; `places` are offsets, or (offset of a container, place in it) within one."""

    def __init__(self, work):
        self.file = work.file()
        self.allowance = work.allowance
        self.size = work.source.size
        self.places = {}
        self.versions = []
        """(number, place) of objects that a later one of the same number replaced."""
        self.containers = []
        self.embedded = []
        self.trailers = []
        self.cipher = None
        self.fault = None
        """What kept a stream of objects from being read."""
        self.is_damaged = False
        """A stream is not whole, or what is referred to is not there."""
        self.objects = {}
        self.unpacked = {}
        self.unpacked_bytes = 0
        self._scan()
        if not self.places:
            raise NotRead("format:pdf")
        self.cipher = pdf_cipher(self)
        self._open_containers()

    def window(self, at, count):
        """Return up to `count` bytes at an offset."""
        self.file.seek(at)
        return self.file.read(count)

    def _scan(self):
        """Note where each object begins; the bytes of streams are passed over."""
        at, number, start = 0, -1, 0
        while at < self.size:
            piece = self.window(at, SCAN_BYTES)
            following = at + max(1, len(piece) - SCAN_OVERLAP) if len(piece) == SCAN_BYTES else self.size
            for match in PDF_PLACE.finditer(piece):
                if match.lastindex == 1:
                    number, start = int(match.group(1)), at + match.end()
                    if not NOT_KEPT.match(piece, match.end()):
                        self._place(number, start, start)
                elif match.lastindex == 3:
                    self.trailers.append(at + match.end())
                else:
                    before = piece[max(0, start - at) : match.start()] if number >= 0 else b""
                    self._note(before, number, start)
                    following = self._stream_end(at + match.end(), before)
                    break
            at = following

    def _place(self, number, position, place):
        """Keep the place of an object, and the one that it replaces."""
        known = self.places.get(number)
        if known is not None:
            if known == place:
                return
            if position < (known[0] if isinstance(known, tuple) else known):
                known, place = place, known
            self.versions.append((number, known))
        self.places[number] = place
        if len(self.places) + len(self.versions) > OBJECTS:
            raise NotRead("too_many_objects")

    def _note(self, before, number, start):
        """Remember streams that hold objects, files or the table of objects, by the dictionary before them."""
        if b"/ObjStm" in before:
            self.containers.append((number, start))
        elif b"/EmbeddedFile" in before:
            self.embedded.append((number, start))
        elif b"/XRef" in before:
            self.trailers.append(start)

    def _stream_end(self, start, before):
        """Return where a stream ends: where its length says, if the word stands there, else where the word is found."""
        match = PLAIN_LENGTH.search(before)
        end = start + int(match.group(1)) if match else self.size
        if end < self.size and self.window(end, SCAN_OVERLAP).lstrip(BLANKS).startswith(STREAM_END):
            return end
        return self._find_end(start)

    def _find_end(self, start):
        at = start
        while at < self.size:
            piece = self.window(at, SCAN_BYTES)
            found = piece.find(STREAM_END)
            if found >= 0:
                return at + found
            at += max(1, len(piece) - len(STREAM_END) + 1) if len(piece) == SCAN_BYTES else self.size
        return self.size

    def _open_containers(self):
        """Place the objects that stand in streams (7.5.7)."""
        for number, start in self.containers:
            try:
                data = self._container(number, start)
            except (NotRead, zlib.error) as fault:
                self.fault = fault
                continue
            dictionary = self.at(number, start)[0]
            if isinstance(dictionary, dict):
                self._open_container(number, start, data, whole_number(dictionary.get("First")))

    def _open_container(self, number, start, data, first):
        """Place the objects of one stream: it begins with pairs of a number and a place behind `first`."""
        lexer = PdfLexer(data[: max(0, first)])
        while True:
            (kind, inner), (other, place) = lexer.next(), lexer.next()
            if kind != "number" or other != "number":
                return
            self._place(int(inner), start, (start, number, max(0, first + int(place))))

    def _container(self, number, start):
        """Return the unpacked bytes of a stream of objects."""
        if start not in self.unpacked:
            data = self.stream_at(number, start)[1]
            if self.unpacked_bytes + len(data) > CACHED_BYTES:
                self.unpacked, self.unpacked_bytes = {}, 0
            self.unpacked[start] = data
            self.unpacked_bytes += len(data)
        return self.unpacked[start]

    def at(self, number, place):
        """Return (value, where its stream begins or None) of the object at a place."""
        if isinstance(place, tuple):
            return pdf_value(self._container(place[1], place[0]), place[2]).value, None
        for count in OBJECT_WINDOWS:
            data = self.window(place, count)
            found = pdf_value(data)
            if (found.word and found.end + 2 < count) or len(data) < count:
                break
        value = self.cipher.strings(found.value, number) if self.cipher else found.value
        if found.word != b"stream":
            return value, None
        after = data[found.end : found.end + 2]
        return value, place + found.end + (2 if after == b"\r\n" else 1 if after[:1] in {b"\r", b"\n"} else 0)

    def value(self, reference):
        """Return what a reference leads to, and anything else as it is."""
        for _ in range(DEEPEST_REFERENCE):
            if not isinstance(reference, PdfReference):
                return reference
            reference = self._value_of(reference.number)
        return None

    def _value_of(self, number):
        if number not in self.objects:
            place = self.places.get(number)
            found = None if place is None else self.at(number, place)[0]
            if len(self.objects) >= CACHED_OBJECTS:
                self.objects = {}
            self.objects[number] = found
        return self.objects[number]

    def dictionary(self, reference):
        """Return the dictionary that a reference leads to, an empty one where it leads to anything else."""
        value = self.value(reference)
        return value if isinstance(value, dict) else {}

    def array(self, reference):
        """Return the list that a reference leads to; of anything else a list of it, of nothing an empty one."""
        value = self.value(reference)
        if isinstance(value, list):
            return value
        self.is_damaged |= value is None and isinstance(reference, PdfReference)
        return [] if value is None else [reference]

    def stream(self, reference):
        """Return (dictionary, unpacked bytes) of the stream that a reference leads to, both empty where none is."""
        for _ in range(DEEPEST_REFERENCE):
            is_reference = isinstance(reference, PdfReference)
            place = self.places.get(reference.number) if is_reference else None
            if place is None:
                self.is_damaged |= is_reference
                break
            value = self.at(reference.number, place)[0]
            if not isinstance(value, PdfReference):
                return self.stream_at(reference.number, place)
            reference = value
        return {}, b""

    def stream_at(self, number, place):
        """Return (dictionary, unpacked bytes) of the stream at a place."""
        dictionary, start = self.at(number, place)
        if start is None or not isinstance(dictionary, dict):
            self.is_damaged = True
            return {}, b""
        length = whole_number(self.value(dictionary.get("Length")), -1)
        end = start + length
        if not 0 <= length <= self.size - start or not self.window(end, SCAN_OVERLAP).lstrip(BLANKS).startswith(
            STREAM_END
        ):
            end = self._find_end(start)
        if end - start > MEMBER_BYTES:
            raise NotRead("stream_too_big")
        data = self.window(start, end - start)
        if self.cipher:
            data = self.cipher.stream(data, number, dictionary)
        return dictionary, unfiltered(self, dictionary, data)
