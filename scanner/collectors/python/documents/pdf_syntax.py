"""Tokens and values of PDF (ISO 32000-1, 7.2 and 7.3), of objects and of page contents alike.

A number is a float, a name a str, a string bytes, a reference a PdfReference; true, false and null are None.
"""

import re
from collections import namedtuple

from scanner.collectors.python.asked.settings import NotRead

PdfReference = namedtuple("PdfReference", "number")
PdfValue = namedtuple("PdfValue", "value end word")
"""A value, where what follows it begins, and the word that ended it: b'' where the bytes did."""

PDF_TOKEN = re.compile(
    rb"[\0\t\n\f\r ]*(?:%[^\r\n]{0,1024}[\0\t\n\f\r ]*){0,32}"
    rb"(?:([^\0\t\n\f\r ()<>\[\]{}/%]+)|/([^\0\t\n\f\r ()<>\[\]{}/%]*)|\(([^()\\]*)\)|(\()"
    rb"|(<<|>>|[\[\]{}])|<([0-9A-Fa-f\0\t\n\f\r ]*)>|([^\0\t\n\f\r ])|\Z)"
)
"""Groups: a word or number, a name, a plain string, the start of any other, a bracket, a hexadecimal string, else.

Of a comment 1,024 bytes are passed, and 32 in a row: each of many objects may begin one that has no end."""
PDF_NUMBER = re.compile(rb"([+-]?)([0-9]*)(?:\.([0-9]*))?\Z")
STRING_SIGNS = re.compile(rb"[()\\]")
STRING_DEPTH = 32
"""Brackets within brackets of a string; a deeper one ends there: the strings after it are in it, without an end."""
NAME_SIGN = re.compile(r"#([0-9A-Fa-f]{2})")
NOT_HEXADECIMAL = b"\0\t\n\f\r "
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
DIGITS_EXACT = 15
"""Decimal digits that a float holds exactly: the others of a fraction are cut, and a longer whole number is 0."""
VALUE_DEPTH = 32
CONSTANTS = frozenset((b"true", b"false", b"null"))


class PdfLexer:
    """Reads tokens forward; `at` is where the next one begins."""

    def __init__(self, data, at=0):
        self.data = data
        self.at = at

    def next(self):
        """Return (kind, value) of the next token: word, number, name, string, bracket, or end and b''."""
        match = PDF_TOKEN.match(self.data, self.at)
        self.at = match.end()
        group = match.lastindex
        if not group:
            return "end", b""
        text = match.group(group)
        if group == 1:
            number = pdf_number(text) if text[0] < 58 else None  # a number begins with a sign, a point or a digit
            return ("word", text) if number is None else ("number", number)
        if group == 2:
            return "name", pdf_name(text)
        if group in {3, 4, 6}:
            return "string", text if group == 3 else self._string() if group == 4 else pdf_hexadecimal(text)
        return "bracket", text

    def _string(self):
        """Return the bytes of a string with brackets or escapes in it; it ends with the data where it has no end."""
        parts = []
        depth = 1
        while 0 < depth < STRING_DEPTH:
            sign = STRING_SIGNS.search(self.data, self.at)
            if not sign:
                parts.append(self.data[self.at :])
                self.at = len(self.data)
                break
            parts.append(self.data[self.at : sign.start()])
            self.at = sign.end()
            if sign.group() == b"\\":
                parts.append(self._escaped())
            else:
                depth += 1 if sign.group() == b"(" else -1
                parts.append(sign.group() if depth else b"")
        return b"".join(parts)

    def _escaped(self):
        """Return what a backslash and the signs after it stand for."""
        digits = b""
        while len(digits) < 3 and self.data[self.at : self.at + 1] in OCTAL:
            digits += self.data[self.at : self.at + 1]
            self.at += 1
        if digits:
            return bytes((int(digits, 8) & 0xFF,))
        sign = self.data[self.at : self.at + 1]
        self.at += 2 if self.data[self.at : self.at + 2] == b"\r\n" else 1
        return b"" if sign in {b"\r", b"\n"} else ESCAPES.get(sign, sign)


OCTAL = frozenset(bytes((sign,)) for sign in b"01234567")


def pdf_number(text):
    """Return the number that a word is, or None."""
    match = PDF_NUMBER.match(text)
    if not match or not (match.group(2) or match.group(3)):
        return None
    whole, part = match.group(2).lstrip(b"0"), match.group(3) or b""
    if len(whole) > DIGITS_EXACT:
        return 0.0
    part = part[: DIGITS_EXACT - len(whole)]
    number = int(whole + part or b"0") / float(10 ** len(part))
    return -number if match.group(1) == b"-" else number


def pdf_name(text):
    """Return a name with its #xx resolved."""
    name = text.decode("latin-1")
    return NAME_SIGN.sub(lambda found: chr(int(found.group(1), 16)), name) if "#" in name else name


def pdf_hexadecimal(text):
    """Return the bytes that hexadecimal digits and blanks stand for; an odd last digit stands for itself and 0."""
    digits = text.translate(None, NOT_HEXADECIMAL)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def pdf_value(data, at=0):
    """Return the PdfValue at a place: what is left open is closed at the end; raise NotRead where it is too deep."""
    lexer = PdfLexer(data, at)
    stack = [[]]
    while True:
        before = lexer.at
        kind, value = lexer.next()
        is_whole = len(stack) == 1 and stack[0] and isinstance(stack[0][0], (dict, list))
        if is_whole or kind == "end" or (kind == "word" and value != b"R" and value not in CONSTANTS):
            break
        take(stack, kind, value)
    while len(stack) > 1:
        done = stack.pop()
        stack[-1].append(pdf_pairs(done))
    first = stack[0][0] if stack[0] else None
    return PdfValue(first, lexer.at if kind == "word" else before, value if kind == "word" else b"")


def take(stack, kind, value):
    """Put a token into the lists and dictionaries that are open."""
    if kind == "word":
        if value == b"R":
            refer(stack[-1])
        else:
            stack[-1].append(None)
    elif kind != "bracket":
        stack[-1].append(value)
    elif value in {b"<<", b"["}:
        if len(stack) > VALUE_DEPTH:
            raise NotRead("nesting")
        stack.append([])
    elif value in {b">>", b"]"} and len(stack) > 1:
        done = stack.pop()
        stack[-1].append(done if value == b"]" else pdf_pairs(done))


def refer(items):
    """Put a reference in place of the two numbers at the end of a list."""
    if len(items) >= 2 and isinstance(items[-1], float) and isinstance(items[-2], float):
        items[-2:] = [PdfReference(int(items[-2]))]


def pdf_pairs(items):
    """Return a dictionary of names and what follows each."""
    pairs = {}
    at = 0
    while at + 1 < len(items):
        if isinstance(items[at], str):
            pairs[items[at]] = items[at + 1]
            at += 2
        else:
            at += 1
    return pairs


def whole_number(value, other=0):
    """Return a number without its fraction, `other` for anything else."""
    return int(value) if isinstance(value, float) else other
