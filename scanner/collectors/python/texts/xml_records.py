"""Records in XML: elements that come again and again, what they hold as columns; sheets as spreadsheets write them."""

import re
from xml.parsers import expat

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, TABLE_BYTES
from scanner.collectors.python.sources.streams import pieces
from scanner.collectors.python.tables.judgement import reach
from scanner.collectors.python.tables.lives import lists_renowned
from scanner.collectors.python.texts.collected import Tables, speaks_of_people
from scanner.collectors.python.texts.page_links import is_page
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.table_topics import WHOSE_KINDS

EXPAT_ENCODINGS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
}
"""As the bytes say, whatever the declaration in them says; of others the declaration is believed."""
SHORT_TAG = re.compile(rb"[< ]([a-z_]{2,20})(?=[>=])|<[a-z]{1,20} [a-z]{1,10}=\"([a-z_ ]{2,40})\">")
"""The name of an element or an attribute in small letters, or what the only attribute of one says."""
XML_DEPTH = 64
XML_FIELDS = 200
"""Different columns of one record."""
XML_LEVELS = 4
"""Elements within a record whose paths become columns."""
FIELD_NAMES = ("name", "key", "id", "field", "n", "column", "property")
"""Attributes whose value names the field where the element itself is the same for all: <field name="surname">."""
OF_SHELL = "N"
"""The same in what PowerShell exports, whose elements are called after their types: <S N="Surname">, <I32 N="Id">."""
GENERIC = frozenset(
    ("field", "column", "col", "property", "attribute", "attr", "str", "data", "item", "value", "entry", "void")
)
VALUE_FIELDS = frozenset(("value", "string", "int", "long"))
"""What an element is called in which alone stands what the one around it is."""
ENDS_OF_FEW_LINES = 2
"""Line ends in the text of an element; where there are more, it may be a list of its own."""
XML_BEGINS, CHARACTER_DATA = b"<?xml", b"<![CDATA["
SHEET_ROWS = frozenset(("Row", "row", "tr"))
SHEET_CELLS = frozenset(("Cell", "cell", "td", "th", "c", "entry"))
SHEET_TABLES = frozenset(("Table", "table", "tgroup", "Worksheet", "sheet", "rows"))


class XmlEnds(Exception):  # noqa: N818  # not an error: what follows is not read
    """An entity was declared, or the text is no XML from here on."""


def read_xml(work):
    """Yield what is to be said of each kind of record; nothing where the text is no XML or names nothing of people."""
    head = work.text.small[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head.startswith(b"<") or is_page(head):
        return []
    if not (speaks_of_people(work) or tags_tell_of_people(head)):
        work.is_walked = head.startswith(XML_BEGINS) and holds_no_lines(work.whole_text)
        return []
    records = XmlRecords(work)
    share = records.read(work.source)
    work.is_walked = records.is_whole and not records.holds_lines
    return gravest_by_path([one for one in records.tables.judged(share) if not lists_renowned(one[0], one[2].kinds)])


def holds_no_lines(seen):
    """Tell whether a text is XML to its end in whose elements no lines stand: there is nothing that may be a list.

    `seen`: a Glance at all of it, or None. What may be text behind other signs than tags is taken for lines.
    """
    if seen is None or CHARACTER_DATA in seen.data or not seen.data.endswith(b">", 0, len(seen.data.rstrip())):
        return False
    data = seen.data.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in seen.data else seen.data
    pieces = [piece for piece in data.split(b"<") if piece.count(b"\n") > ENDS_OF_FEW_LINES]
    return all(piece.partition(b">")[2].strip().count(b"\n") <= ENDS_OF_FEW_LINES for piece in pieces)


def tags_tell_of_people(head):
    """Tell whether the names of elements in small letters announce two kinds of thing about a person, as columns do."""
    kinds = {header_kind((tag or said).decode()) for tag, said in set(SHORT_TAG.findall(head))} - {""}
    return len(kinds) > 1 and not kinds.isdisjoint(WHOSE_KINDS)


def gravest_by_path(judged):
    """Return (part, Judgement) of the records that hold most people on each path: those in and around them repeat."""
    kept = []
    for key, part, judgement in sorted(judged, key=lambda found: -found[2].people):
        if not any((key + "/").startswith(other + "/") or (other + "/").startswith(key + "/") for other, _, _ in kept):
            kept.append((key, part, judgement))
    return [(part, judgement) for _, part, judgement in kept]


class Element:
    """One element that is open: what was found in it so far."""

    def __init__(self, name, label):
        self.name = name
        self.label = label
        """What its text is called in a record: its name, or what an attribute says it is."""
        self.fields = {}
        """Path below it -> text."""
        self.text = []
        self.length = 0
        self.key = ""
        """What the next element in it is called, as in property lists."""
        self.cells = []
        """Texts of the cells, where it is a row of a sheet."""


class XmlRecords:
    """Feeds expat and closes elements into the records of their parents; entities end it."""

    def __init__(self, work):
        self.tables = Tables(work)
        self.open = []
        self.sheets = 0
        self.is_whole = self.holds_lines = False
        """Whether all of it was read, and the text of an element has lines, in which others may look for lists."""
        self.parser = expat.ParserCreate(EXPAT_ENCODINGS.get(work.detail))
        self.parser.buffer_text = True
        self.parser.EntityDeclHandler = xml_ends
        self.parser.StartDoctypeDeclHandler = xml_doctype
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters

    def read(self, source):
        """Read a source as far as it is XML; return the bytes that were left over those that were read."""
        stream = source.open()
        try:
            for piece in pieces(stream):
                self.parser.Parse(piece, False)
                if stream.position > reach(TABLE_BYTES, self.tables.work.context):
                    break
            else:
                self.parser.Parse(b"", True)
                self.is_whole = True
        except (expat.ExpatError, XmlEnds):
            return 0.0
        return max(0.0, float(source.size - stream.position) / max(1, stream.position))

    def start(self, name, attributes):
        """Open an element; its attributes are fields of it, or say what it is called."""
        if len(self.open) >= XML_DEPTH:
            raise XmlEnds
        name = name.rpartition(":")[2]
        label = name
        around = self.open[-1] if self.open else None
        if name.lower() in GENERIC:
            label = next((attributes[key] for key in FIELD_NAMES if attributes.get(key)), name)[:100]
        label = (attributes.pop(OF_SHELL, "") or label)[:100]
        if around is not None and around.key:
            label, around.key = around.key, ""
        self.sheets += name in SHEET_TABLES
        element = Element(name, label)
        for key, value in list(attributes.items())[:XML_FIELDS]:
            key = key.rpartition(":")[2]  # noqa: PLW2901  # without its prefix
            if value != label and value:
                element.fields[key[:100]] = value[:CELL_CHARACTERS]
                if key == "Index" and around is not None and name == "Cell" and is_digits(value):
                    around.cells.extend([""] * (min(int(value[:4]), 256) - 1 - len(around.cells)))
        self.open.append(element)

    def characters(self, data):
        """Keep the text of the element that is open."""
        if self.open and self.open[-1].length < CELL_CHARACTERS:
            self.open[-1].text.append(data)
            self.open[-1].length += len(data)

    def end(self, _):
        """Close an element: into a row of a sheet, a record of its own, or a field of the element around it."""
        element = self.open.pop()
        text = "".join(element.text).strip()[:CELL_CHARACTERS]
        self.holds_lines = self.holds_lines or text.count("\n") > ENDS_OF_FEW_LINES
        around = self.open[-1] if self.open else None
        if not text and len(element.fields) == 1 and VALUE_FIELDS.issuperset(element.fields):
            text = element.fields.popitem()[1]
        if text and len(element.fields) == 1 and element.label == element.name:
            name_by_attribute(element)
        if element.name == "key" and around is not None and around.name == "dict":
            around.key = text[:100]
            return
        if element.name in SHEET_CELLS and around is not None and around.name in SHEET_ROWS:
            around.cells.append(text or " ".join(element.fields.get(key, "") for key in ("Data", "p", "v")).strip())
            return
        if element.name in SHEET_ROWS and element.cells:
            table = self.tables.rows("sheet %d" % self.sheets)
            if table is not None:
                table.add(element.cells)
            return
        if len(element.fields) >= 2:
            self.tables.record("/".join([*(one.name for one in self.open), element.name]), bare_fields(element))
        if around is not None:
            give(around, element, text)


def name_by_attribute(element):
    """Call an element what its only attribute says, where that alone is a word for people: <c n="Nom">."""
    (key, said) = next(iter(element.fields.items()))
    if key in FIELD_NAMES and header_kind(said) and not header_kind(element.name):
        element.label, element.fields = said[:100], {}


def bare_fields(element):
    """Return the fields of an element without its own name, where each begins with it: author_login in author."""
    ahead = element.name + "_"
    if not all(path.startswith(ahead) for path in element.fields):
        return element.fields
    return {path[len(ahead) :]: value for path, value in element.fields.items()}


def give(around, element, text):
    """Give the text of an element, and what was found in it, to the one around it; of several the first stays."""
    fields = around.fields
    if text:
        name = element.label
        if name in fields:
            name = name + ".2"
        if name not in fields and len(fields) < XML_FIELDS:
            fields[name] = text
    for path, value in element.fields.items():
        name = element.label + "." + path
        if path.count(".") < XML_LEVELS and name not in fields and len(fields) < XML_FIELDS:
            fields[name] = value


def xml_ends(*_):
    """An entity is declared: nothing is expanded, and no table of people needs one."""
    raise XmlEnds


def xml_doctype(_, __, ___, declares):
    """A document type: one that declares things itself ends the reading."""
    if declares:
        raise XmlEnds
