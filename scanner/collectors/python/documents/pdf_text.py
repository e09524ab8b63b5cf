"""What a page of a PDF shows (ISO 32000-1, 9.4): pieces of text with their places, and how large its pictures are."""

import re
from collections import namedtuple

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MIB, NotRead
from scanner.collectors.python.documents.pdf_fonts import PdfFont, number_or
from scanner.collectors.python.documents.pdf_syntax import PdfLexer, PdfReference

Fragment = namedtuple("Fragment", "turn across start end size text seams")
"""Quarter turns of the writing, the place of its line (upwards), where along it the text is, the size of letters, and
(place, characters before) of each text object that begins in it."""
PAGE_BYTES = 16 * MIB
FRAGMENTS = 50000
DRAWINGS = 2000
"""Drawings within drawings on one page."""
FORM_DEPTH = 8
SAVED_STATES = 64
OPERANDS = 64
FONTS = 64
FARTHEST = 1e9
"""From the corner of the page: nothing is shown there."""
TOUCHING = 0.15
"""Of the size of letters: what is nearer than this is one word."""
SAME_LINE = 0.2
IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
IMAGE_END = re.compile(rb"[\0\t\n\f\r ]EI(?![^\0\t\n\f\r /\[<(])")
SPACES = " \u00a0\t\r\n"


def multiplied(first, second):
    """Return the product of two matrices (8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


class PageText:
    """Runs the contents of one page after another; `fragments` is what the last one showed."""

    def __init__(self, pdf):
        self.pdf = pdf
        self.fonts = {}
        self.known = 0
        self.unknown = 0
        """Characters whose text is known, and not, over all pages."""
        self.start_page()

    def start_page(self):
        """Forget the page before."""
        self.fragments = []
        self.pending = None
        self.picture = 0.0
        self.content = 0
        """Bytes of the contents of the page, of drawings as often as they are run."""
        self.forms = 0
        self.ctm = IDENTITY
        self.saved = []
        self.start_text()
        self.font, self.size = None, 0.0
        self.between, self.between_words, self.scale, self.leading = 0.0, 0.0, 1.0, 0.0

    def start_text(self):
        """Begin where BT does."""
        self.matrix = self.line = IDENTITY
        self.begins = True

    def finish_page(self):
        """Return the Fragments of the page."""
        if self.pending:
            self.fragments.append(self.pending)
            self.pending = None
        return self.fragments

    def run(self, data, resources, depth=0):
        """Show what the operators of a content stream show."""
        self.content += len(data)
        if self.content > PAGE_BYTES:
            raise NotRead("page_too_big")
        lexer = PdfLexer(data)
        operands, array = [], None
        kind, value = lexer.next()
        while kind != "end":
            if kind == "word":
                self._perform(value, operands, lexer, (resources, depth))
                operands, array = [], None
            elif kind == "bracket":
                array = self._bracket(value, operands, array)
            elif array is not None:
                array.append(value)
            elif len(operands) < OPERANDS:
                operands.append(value)
            kind, value = lexer.next()

    def _bracket(self, value, operands, array):
        """Return the list that is open after a bracket, or None."""
        if value == b"]" and array is not None:
            operands.append(array)
            return None
        return [] if value == b"[" and array is None else array

    def _perform(self, word, operands, lexer, place):
        if word == b"ID":
            found = IMAGE_END.search(lexer.data, lexer.at)
            lexer.at = found.end() if found else len(lexer.data)
        elif word == b"Do":
            self._draw(operands, *place)
        elif word == b"Tf":
            self._choose(operands, place[0])
        else:
            self._operate(word, operands)

    def _operate(self, word, operands):
        if word == b"q":
            if len(self.saved) < SAVED_STATES:
                self.saved.append(
                    (self.ctm, self.font, self.size, self.between, self.between_words, self.scale, self.leading)
                )
        elif word == b"Q":
            if self.saved:
                (self.ctm, self.font, self.size, self.between, self.between_words, self.scale, self.leading) = (
                    self.saved.pop()
                )
        elif word == b"BT":
            self.start_text()
        elif word == b"T*":
            self._move(0.0, -self.leading)
        elif word in {b"Tj", b"'", b'"', b"TJ"}:
            self._write(word, operands)
        elif word in NUMBERS_WANTED:
            numbers = operands[-NUMBERS_WANTED[word] :]
            if len(numbers) == NUMBERS_WANTED[word] and all(isinstance(number, float) for number in numbers):
                self._set(word, numbers)

    def _set(self, word, numbers):
        if word == b"cm":
            self.ctm = multiplied(tuple(numbers), self.ctm)
        elif word == b"Tm":
            self.matrix = self.line = tuple(numbers)
        elif word == b"Td":
            self._move(*numbers)
        elif word == b"TD":
            self.leading = -numbers[1]
            self._move(*numbers)
        elif word == b"TL":
            self.leading = numbers[0]
        elif word == b"Tc":
            self.between = numbers[0]
        elif word == b"Tw":
            self.between_words = numbers[0]
        else:
            self.scale = numbers[0] / 100.0

    def _move(self, x, y):
        self.matrix = self.line = multiplied((1.0, 0.0, 0.0, 1.0, x, y), self.line)

    def _write(self, word, operands):
        if word in {b"'", b'"'}:
            if word == b'"' and len(operands) >= 3:
                self.between_words = number_or(operands[-3], self.between_words)
                self.between = number_or(operands[-2], self.between)
            self._move(0.0, -self.leading)
        shown = operands[-1] if operands else []
        for item in shown if isinstance(shown, list) else [shown]:
            if isinstance(item, bytes):
                self._show(item)
            elif isinstance(item, float):
                self._advance(-item / 1000.0 * self.size * self.scale)

    def _advance(self, width):
        a, b, c, d, e, f = self.matrix
        self.matrix = (a, b, c, d, e + width * a, f + width * b)

    def _show(self, data):
        """Split a string where blanks part it, and hand on each piece with its ends."""
        if not self.font:
            return
        text, start, end, at, blanks = "", 0.0, 0.0, 0.0, 0
        for sign, width in self.font.glyphs(data):
            advance = width / 1000.0 * self.size + self.between
            if sign and sign in SPACES:
                blanks += 1
                at += (advance + self.between_words) * self.scale
                continue
            if text and blanks > 1:
                self._hand_on(text, start, end)
                text = ""
            if not text:
                start = at
            text += (" " if text and blanks else "") + (sign or "\ufffd")
            blanks = 0
            self.known += 1 if sign >= " " else 0
            self.unknown += 0 if sign >= " " else 1
            at += advance * self.scale
            end = at
        if text:
            self._hand_on(text, start, end)
        self._advance(at)

    def _hand_on(self, text, start, end):
        a, b, c, d, e, f = multiplied(self.matrix, self.ctm)
        size = abs(self.size) * max(abs(c), abs(d))
        turn = (0 if a >= 0 else 2) if abs(a) >= abs(b) else (1 if b > 0 else 3)
        right, up = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[turn]
        along, across, step = e * right + f * up, f * right - e * up, max(abs(a), abs(b))
        if not all(abs(number) < FARTHEST for number in (along + start * step, along + end * step, across, size)):
            return  # also what is no number
        place = along + start * step
        fragment = Fragment(turn, across, place, along + end * step, size, text, ((place, 0),) if self.begins else ())
        self.begins = False
        before = self.pending
        if before and touches(before, fragment):
            seams = tuple((place, len(before.text)) for place, _ in fragment.seams)
            self.pending = before._replace(end=fragment.end, text=before.text + text, seams=before.seams + seams)
            return
        if before:
            self.fragments.append(before)
        if len(self.fragments) >= FRAGMENTS:
            raise NotRead("page_too_big")
        self.pending = fragment

    def _choose(self, operands, resources):
        if len(operands) < 2 or not isinstance(operands[-2], str):
            return
        self.size = number_or(operands[-1], 0.0)
        reference = self.pdf.dictionary(resources.get("Font")).get(operands[-2])
        key = reference.number if isinstance(reference, PdfReference) else None
        if key is not None and key in self.fonts:
            self.font = self.fonts[key]
            return
        dictionary = self.pdf.dictionary(reference)
        self.font = PdfFont(self.pdf, dictionary) if dictionary else None
        if key is not None:
            if len(self.fonts) >= FONTS:
                self.fonts = {}
            self.fonts[key] = self.font

    def _draw(self, operands, resources, depth):
        """Run a drawing within a page; of a picture only its size counts."""
        name = operands[-1] if operands else None
        reference = self.pdf.dictionary(resources.get("XObject")).get(name) if isinstance(name, str) else None
        dictionary = self.pdf.dictionary(reference)
        if dictionary.get("Subtype") == "Image":
            sides = [number_or(self.pdf.value(dictionary.get(side)), 0.0) for side in ("Width", "Height")]
            self.picture = max(self.picture, sides[0] * sides[1])
        elif dictionary.get("Subtype") == "Form" and depth < FORM_DEPTH:
            self.forms += 1
            if self.forms > DRAWINGS:
                raise NotRead("too_many_forms")
            matrix = [number_or(self.pdf.value(item), 0.0) for item in self.pdf.array(dictionary.get("Matrix"))]
            own = self.pdf.dictionary(dictionary.get("Resources")) or resources
            held = (self.ctm, self.font, self.size, self.matrix, self.line, self.saved)
            self.ctm, self.saved = multiplied(tuple(matrix) if len(matrix) == 6 else IDENTITY, self.ctm), []
            self.run(self.pdf.stream(reference)[1], own, depth + 1)
            (self.ctm, self.font, self.size, self.matrix, self.line, self.saved) = held


NUMBERS_WANTED = {b"cm": 6, b"Tm": 6, b"Td": 2, b"TD": 2, b"TL": 1, b"Tc": 1, b"Tw": 1, b"Tz": 1}


def touches(before, fragment):
    """Tell whether a piece of text goes on where another ended."""
    return (
        before.turn == fragment.turn
        and abs(before.across - fragment.across) < SAME_LINE * fragment.size
        and abs(fragment.start - before.end) < TOUCHING * fragment.size
        and len(before.text) < CELL_CHARACTERS
    )
