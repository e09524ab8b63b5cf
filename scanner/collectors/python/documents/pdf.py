"""PDF: the tables and the text of all pages, form fields, remarks and attached files."""

import re
import zlib
from collections import OrderedDict

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MEMBER_BYTES, MIB, NotRead
from scanner.collectors.python.documents.cell_forms import CellForms
from scanner.collectors.python.documents.pdf_bands import bands_of
from scanner.collectors.python.documents.pdf_crypt import PdfLocked
from scanner.collectors.python.documents.pdf_file import PdfFile
from scanner.collectors.python.documents.pdf_layout import Layout, PageTables, cut_at_seams, lines_of
from scanner.collectors.python.documents.pdf_syntax import PdfReference, whole_number
from scanner.collectors.python.documents.pdf_text import PageText
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.tables.judgement import CLEAN, Judgement, unread
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.json_tables import Records
from scanner.collectors.python.words.headers import is_event

PAGES = 20000
TREE_DEPTH = 16
CONTENT_BYTES = 16 * MIB
"""Of longer contents the other pages are taken to be like these."""
SCAN_PIXELS = 400000.0
"""A page without text and with a picture as large as this is taken for the picture of a text."""
UNKNOWN_SHARE = 0.5
FORM_FIELDS = 5000
FIELD_NUMBER = re.compile("[0-9]+")
MOST_REMARKS = 10000
UNREAD_PAGES = 20


def read_pdf(work):
    """Yield the Judgements on a PDF's tables, or its text, and on what is attached to it."""
    try:
        pdf = PdfFile(work)
    except PdfLocked:
        yield "", Judgement("encrypted", 0, (), "high", "pdf")
        return
    document = PdfDocument(pdf, work.context)
    document.read_pages()
    document.read_form()
    yield from document.parts()
    for number, (inner, place) in enumerate(pdf.embedded, 1):
        part = "attachment %d" % number
        try:
            data = pdf.stream_at(inner, place)[1]
        except (NotRead, zlib.error) as fault:
            yield part, unread(reason_of(fault))
        else:
            yield from work.within(HeldSource(data), part)


def reason_of(fault):
    """Return the reason that stands for a NotRead or a fault of zlib."""
    return str(fault) if isinstance(fault, NotRead) else "broken:error"


class PdfDocument:
    """What the pages of a PDF say together."""

    def __init__(self, pdf, context):
        self.pdf = pdf
        self.context = context
        self.text = PageText(pdf)
        self.layout = Layout()
        self.tables = PageTables(context)
        self.bands = PageTables(context)
        self.prose = Prose(context)
        self.forms = CellForms(context)
        self.form = Table(context)
        self.records = Records(context)
        self.pages = 0
        """Those that are no older versions."""
        self.read = 0
        self.content = 0
        self.left = 0
        self.unread = []
        self.remarks = 0
        self.fields = 0
        self.catalogs = []
        if pdf.fault:
            self._miss("", pdf.fault)

    def read_pages(self):
        """Read every page, also those that an update took out, until there is enough."""
        pages = list(self._pages())
        for number, page in enumerate(pages, 1):
            self.context.budget.check_time()
            if self.content > CONTENT_BYTES:
                self.left = len(pages) - number + 1
                return
            try:
                self._read_page(page)
            except (NotRead, zlib.error) as fault:
                self._miss("page %d" % number, fault)
            self.read += 1

    def _miss(self, part, fault):
        if len(self.unread) < UNREAD_PAGES:
            self.unread.append((part, unread(reason_of(fault))))

    def _pages(self):
        """Yield (dictionary of a page, resources) in the order of the numbers of objects, older versions behind."""
        for number in sorted(self.pdf.places):
            value = self.pdf.value(PdfReference(number))
            if not isinstance(value, dict):
                continue
            if value.get("Type") == "Catalog":
                self.catalogs.append(value)
            elif value.get("Type") == "Page":
                self.pages += 1
                if self.pages > PAGES:
                    raise NotRead("too_many_pages")
                yield value
        for number, place in self.pdf.versions:
            value = self.pdf.at(number, place)[0]
            if isinstance(value, dict) and value.get("Type") == "Page":
                yield value

    def _resources(self, page):
        """Return the resources of a page, or those of the nearest node above it that has some (7.7.3.4)."""
        for _ in range(TREE_DEPTH):
            if "Resources" in page:
                return self.pdf.dictionary(page["Resources"])
            page = self.pdf.dictionary(page.get("Parent"))
        return {}

    def _read_page(self, page):
        resources = self._resources(page)
        for contents in self._contents(page):
            self.text.start_page()
            try:
                self.text.run(contents, resources)
            finally:
                self.content += self.text.content
            fragments = self.text.finish_page()
            if not fragments and self.text.picture >= SCAN_PIXELS:
                raise NotRead("pdf_image_only")
            pieces = cut_at_seams(lines_of(fragments))
            lines = self.layout.cells(pieces)
            self.tables.add(lines)
            self.bands.add(bands_of(pieces, lines))
            for line in lines:
                self.forms.add([cell.text for cell in line])
            self.forms.add(())
            header = next((line for line in lines if len(line) > 1), [])
            if any(is_event(cell.text) for cell in header):
                self.prose.trusts_dates = False
            self.prose.feed(
                "".join("\t".join(cell.text for cell in line) + "\n" for line in lines).encode("utf-8", "replace")
            )
        remarks = self.pdf.array(page.get("Annots"))[: MOST_REMARKS - self.remarks]
        self.remarks += len(remarks)
        for remark in remarks:
            self._remark(self.pdf.dictionary(remark))

    def _contents(self, page):
        """Yield the contents of a page, then those that an update replaced."""
        references = self.pdf.array(page.get("Contents"))
        whole = bytearray()
        for reference in references:
            whole += self.pdf.stream(reference)[1] + b"\n"
            if len(whole) > MEMBER_BYTES:
                raise NotRead("page_too_big")
        yield bytes(whole)
        numbers = {reference.number for reference in references if isinstance(reference, PdfReference)}
        for number, place in self.pdf.versions:
            if number in numbers:
                yield self.pdf.stream_at(number, place)[1]

    def _remark(self, remark):
        if isinstance(self.pdf.value(remark.get("Contents")), bytes):
            self.prose.feed(pdf_string(self.pdf.value(remark["Contents"])).encode("utf-8", "replace") + b"\n")

    def read_form(self):
        """Take a form for a table of one row, its fields for the columns (12.7)."""
        names, values = [], []
        for root in self.catalogs:
            form = self.pdf.dictionary(root.get("AcroForm"))
            for name, value in self._fields(form.get("Fields"), "", 0):
                names.append(name)
                values.append(value)
        if names:
            self.form.add(names)
            self.form.add(values)
            self._numbered(zip(names, values))
            self.prose.feed("".join(map("{}: {}\n".format, names, values)).encode("utf-8", "replace"))

    def _numbered(self, fields):
        """Take the fields whose names differ in a number alone for those of one person each."""
        people = OrderedDict()
        for name, value in fields:
            number = "-".join(FIELD_NUMBER.findall(name))
            people.setdefault(number, {}).setdefault(FIELD_NUMBER.sub("", name).strip(" _.-#[]()"), value)
        for record in people.values() if len(people) > 1 else ():
            self.records.add(record)

    def _fields(self, references, above, depth):
        for reference in self.pdf.array(references) if depth < TREE_DEPTH else ():
            self.fields += 1
            if self.fields > FORM_FIELDS:
                return
            field = self.pdf.dictionary(reference)
            name, value = self.pdf.value(field.get("T")), self.pdf.value(field.get("V"))
            name = pdf_string(name) if isinstance(name, bytes) else above
            if isinstance(value, (bytes, str)):
                yield name, pdf_string(value) if isinstance(value, bytes) else value
            for found in self._fields(field.get("Kids"), name, depth + 1):
                yield found

    def parts(self):
        """Yield (part, Judgement) of tables with people, or else of the text; then of pages that could not be read."""
        found = self._tables(float(self.left) / max(1, self.read))
        form = max(self.form.finish(), self.records.finish(0), key=lambda judgement: judgement.people)
        found += [form] if form.people else []
        self.prose.trusts_dates = self.prose.trusts_dates and not self.tables.dates_events()
        formed = self.forms.finish()
        if found and formed.people > max(judgement.people for judgement in found):
            found = [formed]
        found = self._or_all_lines(found)
        for number, judgement in enumerate(found, 1):
            yield "table %d" % number if len(found) > 1 else "", judgement
        whole = [] if found else [("", self._text(formed))]
        whole += [("", unread("too_many_pages"))] if self.left and not found else []
        yield from whole
        yield from [part for part in self.unread if part not in whole]
        most = max(judgement.people for judgement in (*found, *(judgement for _, judgement in whole)))
        if most < self.context.threshold and not self.unread and self._is_damaged():
            yield "", unread("broken:pdf")

    def _is_damaged(self):
        """Tell whether a part is not whole, pages are fewer than the catalog says, or there is no catalog."""
        trees = [self.pdf.dictionary(root.get("Pages")) for root in self.catalogs]
        are_gone = any(not tree or whole_number(tree.get("Count")) > self.pages for tree in trees)
        return self.pdf.is_damaged or not trees or are_gone

    def _tables(self, remaining):
        """Return what tables of lines say, or tables of rows of several lines where these hold more people."""
        found, banded = (tables.judgements(remaining) for tables in (self.tables, self.bands))
        most, more = (max([one.people for one in judged] or [0]) for judged in (found, banded))
        return banded if more > most else found

    def _or_all_lines(self, found):
        """Return what tables say, or what all lines do where that is of many people and a table held few of them.

        Of lines between stops of a tabulator a column may begin at one stop or the next, as long as names are.
        """
        least = self.context.threshold
        if not found or any(one.people >= least or one.known for one in found):
            return found
        told = self.prose.judgement()
        return [told] if told.people >= least else found

    def _text(self, formed):
        judgement = max(self.prose.judgement(), formed, key=lambda found: found.people)
        if judgement.people:
            return judgement
        if self.unread and len(self.unread) >= min(self.read, UNREAD_PAGES) and not self.text.known:
            reason, self.unread = self.unread[0][1].reason, []
            return unread(reason)
        if self.text.unknown > UNKNOWN_SHARE * (self.text.known + self.text.unknown):
            return unread("pdf_fonts")
        return judgement if judgement is not CLEAN or self.read else unread("format:pdf")


def pdf_string(data):
    """Return a text string outside of contents (7.9.2): UTF-16 with its mark, else taken for Latin."""
    data = data[: 2 * CELL_CHARACTERS]
    return data[2:].decode("utf-16-be", "replace") if data.startswith(b"\xfe\xff") else data.decode("latin-1")
