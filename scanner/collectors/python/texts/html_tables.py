"""Tables and lists of definitions in HTML, however broken; scripts and styles are no text."""

import html
import re
from functools import partial

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.sources.streams import ascii_pieces
from scanner.collectors.python.tables.glance import has_any_sign, has_sign
from scanner.collectors.python.texts.collected import KEPT_CHARACTERS, Tables, TextAhead
from scanner.collectors.python.texts.gatherer import Gatherer
from scanner.collectors.python.texts.page_links import is_page
from scanner.collectors.python.words.headers import header_kind

PAGE_DEPTH = 16
PAGE_ROWS = 5
"""A table of two columns up to so many times more rows than it has known labels may be the form of one person."""
FORM_ROWS = 60
PAGE_TAGS = frozenset(("table", "tr", "td", "th", "dl", "dt", "dd", "script", "style", "br", "p", "div", "li", "input"))
TAG_BEGINS, REMEMBERED_BEGINS = 8, 4096
"""Characters of a tag in which its name stands, and how many different ones are remembered."""
TAG_VALUE = re.compile(
    r"\b(name|id|value|type)\s*=\s*(?:\"([^\">]{0,200})\"|'([^'>]{0,200})'|([^\s\"'>]{1,200}))", re.IGNORECASE
)
UNTYPED = frozenset(("hidden", "submit", "button", "checkbox", "radio", "reset", "image", "password", "range"))
"""Fields of a page in which nothing is written."""
FIELD_INDEX = re.compile(r"\[?[0-9]+\]?")
PAGE_SIGNS = (b"<table", b"<dl", b"<input")
PAGE_SPAN = 64
PAGE_FIELD = 1000
"""Characters of the tag of a field."""
PAGE_CELLS = 1024
"""Of one row; further ones are left out."""


def read_html(work):
    """Yield what is to be said of each table of a page, and of all its forms together."""
    head = work.text.small
    is_fragment = has_any_sign(head, PAGE_SIGNS) or head.lstrip().startswith(b"<tr")
    if not is_fragment and not is_page(head):
        return []
    if not holds_tables(work):
        return []
    page = Page(work)
    page.run()
    return page.tables.parts(page.characters.unread_share())


def holds_tables(work):
    """Tell whether a page holds what opens a table or a list of definitions, or a field, anywhere."""
    before = b""
    for piece in ascii_pieces(work.source, work.detail):
        small = before + piece.lower()
        if has_any_sign(small, PAGE_SIGNS) or has_sign(small, b"<tr"):
            return True
        before = small[-8:]
    return False


class PageTable:
    """One table that is open."""

    def __init__(self, number):
        self.number = number
        self.row = None
        self.cell = None
        self.span = 1
        self.kept = []
        """Rows of two cells while it may be a form; None once it is none."""


class Page:
    """Goes from tag to tag and puts the cells into rows, the rows into tables."""

    def __init__(self, work):
        self.characters = TextAhead(work)
        self.budget = work.context.budget
        self.tables = Tables(work)
        self.open = []
        self.count = 0
        self.term = None
        self.definition = None
        self.definitions = {}
        self.fields = Gatherer(partial(self.tables.record, "fields"))
        self.hidden = ""
        """The element whose content is no text."""

    def run(self):
        """Read all of the page."""
        page = self.characters
        while page.more() or page.at < len(page.text):
            self.budget.check_time()
            end = page.text.rfind("<", page.at)
            if end <= page.at and not page.ended and len(page.text) - page.at < KEPT_CHARACTERS:
                continue
            whole = page.text[page.at : len(page.text) if page.ended or end <= page.at else end]
            page.at += len(whole)
            self._pieces(whole)
        while self.open:
            self._end_table()
        self._end_definitions()
        self.fields.finish()

    def _pieces(self, text):
        for piece in text.split("<"):
            closing, name = KNOWN_TAGS[piece[:TAG_BEGINS]]
            if self.hidden:
                if closing and name == self.hidden:
                    self.hidden = ""
                continue
            if name:
                self._tag(name, closing, piece)
            if self.hidden or not (self.open or self.definition is not None):
                continue
            content = piece.partition(">")[2]
            if content:
                self._text(content)

    def _text(self, content):
        kept = self.definition if self.definition is not None else self.open[-1].cell if self.open else None
        if kept is not None and len(kept) < PAGE_SPAN:
            kept.append(content[:CELL_CHARACTERS])

    def _tag(self, name, closing, piece):
        if name in {"script", "style"}:
            self.hidden = "" if closing else name
        elif name == "input":
            self._field(piece)
        elif name in {"dl", "dt", "dd"}:
            self._definition(name, closing)
        elif name == "table":
            if closing and self.open:
                self._end_table()
            elif not closing and len(self.open) < PAGE_DEPTH:
                self.count += 1
                self.open.append(PageTable(self.count))
        elif self.open or (name == "tr" and not closing):
            if not self.open:  # rows without a table around them, as databases print them
                self.count += 1
                self.open.append(PageTable(self.count))
            self._cell(name, closing, piece)

    def _field(self, piece):
        """Take what is written in a field of a form; what it is called says what it is of."""
        said = {}
        for found in TAG_VALUE.finditer(piece[:PAGE_FIELD]):
            said.setdefault(found.group(1).lower(), found.group(found.lastindex))
        label = FIELD_INDEX.sub("", said.get("name") or said.get("id", ""))
        if label and said.get("value") and said.get("type", "").lower() not in UNTYPED:
            self.fields.pair(label, page_text([said["value"]]))

    def _cell(self, name, closing, piece):
        table = self.open[-1]
        if name in {"td", "th"}:
            self._end_cell(table)
            if not closing:
                table.row = [] if table.row is None else table.row
                table.cell, table.span = [], span_of(piece)
        elif name == "tr":
            self._end_row(table)
            table.row = None if closing else []
        elif table.cell is not None and len(table.cell) < PAGE_SPAN:
            table.cell.append(" ")

    def _end_cell(self, table):
        if table.cell is not None:
            if len(table.row) < PAGE_CELLS:
                table.row.append(page_text(table.cell))
                table.row.extend([""] * (table.span - 1))
            table.cell = None

    def _end_row(self, table):
        self._end_cell(table)
        row, table.row = table.row, None
        if not row or not any(row):
            return
        if table.kept is not None:
            table.kept.append(row)
            if len(row) == 2 and len(table.kept) <= FORM_ROWS:
                return
            self._no_form(table)
            return
        self._add(table, row)

    def _no_form(self, table):
        kept, table.kept = table.kept, None
        for row in kept:
            self._add(table, row)

    def _add(self, table, row):
        found = self.tables.rows(table.number)
        if found is not None:
            found.add(row)

    def _end_table(self):
        table = self.open[-1]
        self._end_row(table)
        self.open.pop()
        if table.kept:
            labels = [row[0].strip(" :") for row in table.kept]
            known = sum(1 for label in labels if label and header_kind(label))
            if known >= 2 and known * PAGE_ROWS >= len(labels) and not header_kind(table.kept[0][1]):
                self.tables.record("forms", dict(zip(labels, [row[1] for row in table.kept])))
            else:
                self._no_form(table)

    def _definition(self, name, closing):
        text = page_text(self.definition) if self.definition is not None else ""
        if self.definition is not None and self.term is None:
            self.term = text.strip(" :")
        elif self.definition is not None:
            if self.term in self.definitions:
                self._end_definitions()
            self.definitions[self.term] = text
            self.term = None
        self.definition = None
        if name == "dl":
            self._end_definitions()
        elif not closing:
            self.definition = []
            self.term = None if name == "dt" else self.term or ""

    def _end_definitions(self):
        if len(self.definitions) >= 2:
            self.tables.record("definitions", self.definitions)
        self.definitions = {}


class KnownTags(dict):
    """What a piece of a page begins with -> whether it closes, and its name if it is one of PAGE_TAGS; remembered."""

    def __missing__(self, begins):
        """Return it of what was not asked for before."""
        word = begins.lower()
        closing = word[:1] == "/"
        name = tag_name(word[1:] if closing else word)
        if len(self) < REMEMBERED_BEGINS:
            self[begins] = closing, name if name in PAGE_TAGS else ""
        return closing, name if name in PAGE_TAGS else ""


KNOWN_TAGS = KnownTags()


def tag_name(word):
    """Return the name at the start of a tag."""
    return next((word[:place] for place, sign in enumerate(word) if not sign.isalpha()), word)


def span_of(piece):
    """Return over how many columns a cell reaches."""
    at = piece[:200].lower().find("colspan=")
    digits = piece[at + 8 : at + 12].strip("\"' >")[:2] if at >= 0 else ""
    return min(PAGE_SPAN, max(1, int(digits))) if digits.isdigit() else 1


def page_text(parts):
    """Return text as it is shown: entities resolved, runs of blanks as one."""
    text = "".join(parts)
    return " ".join((html.unescape(text) if "&" in text else text).split())[:CELL_CHARACTERS]
