"""From the codes in a PDF's text to characters and widths (ISO 32000-1, 9.6 to 9.10)."""

import re
import unicodedata

from scanner.collectors.python.documents.pdf_syntax import PdfLexer, whole_number

UNKNOWN = "\ufffd"
MAPPED_CODES = 65536
USUAL_WIDTH = 556.0
"""In thousandths of the size: a digit in Helvetica, where a font does not say its own."""
FIXED_WIDTH = 600.0
HEXADECIMAL_NAME = re.compile(r"(?:uni|u)([0-9A-F]{4,6})\Z")
ACCENTS = {
    "grave": "\u0300", "acute": "\u0301", "circumflex": "\u0302", "tilde": "\u0303", "macron": "\u0304",
    "breve": "\u0306", "dotaccent": "\u0307", "dieresis": "\u0308", "ring": "\u030a", "hungarumlaut": "\u030b",
    "caron": "\u030c", "cedilla": "\u0327", "commaaccent": "\u0327", "ogonek": "\u0328",
}  # fmt: skip
GLYPH_NAMES = """
space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma
hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater
question at bracketleft backslash bracketright asciicircum underscore grave braceleft bar braceright
asciitilde quoteright quoteleft quotedblleft quotedblright endash emdash nbspace softhyphen bullet ellipsis fi
fl germandbls ae AE oe OE oslash Oslash lslash Lslash dotlessi eth Eth thorn Thorn sterling Euro
"""
GLYPH_SIGNS = (
    " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`{|}~\u2019\u2018\u201c\u201d\u2013\u2014\u00a0\u00ad\u2022\u2026"
    "\ufb01\ufb02\u00df\u00e6\u00c6\u0153\u0152\u00f8\u00d8\u0142\u0141\u0131\u00f0\u00d0\u00fe\u00de\u00a3\u20ac"
)
GLYPHS = dict(zip(GLYPH_NAMES.split(), GLYPH_SIGNS))
"""Of the names in Adobe's glyph list those in names of people and in numbers; letters are their own names."""
MAC_ROMAN = bytes(range(128, 256)).decode("mac_roman")


class PdfFont:
    """Texts and widths of a font's codes; a code without a text is unknown."""

    def __init__(self, pdf, dictionary):
        self.is_wide = dictionary.get("Subtype") == "Type0"
        self.is_unicode = False
        self.texts = {}
        self.widths = {}
        self.width = USUAL_WIDTH
        if self.is_wide:
            self._composite(pdf, dictionary)
        else:
            self._simple(pdf, dictionary)
        mapped = to_unicode(pdf.stream(dictionary.get("ToUnicode"))[1])
        if mapped:
            self.texts.update(mapped)

    def _simple(self, pdf, dictionary):
        encoding = pdf.value(dictionary.get("Encoding"))
        differences = encoding if isinstance(encoding, dict) else {}
        base = pdf.value(differences.get("BaseEncoding")) if differences else encoding
        upper = MAC_ROMAN if base == "MacRomanEncoding" else bytes(range(128, 256)).decode("cp1252", "replace")
        self.texts = {code: chr(code) for code in range(32, 127)}
        self.texts.update((128 + n, sign) for n, sign in enumerate(upper) if sign != UNKNOWN)
        code = 0
        for item in map(pdf.value, pdf.array(differences.get("Differences"))):
            if isinstance(item, str) and code < 256:
                self.texts[code] = glyph_text(item)
                code += 1
            else:
                code = whole_number(item, 256)
        first, widths = whole_number(pdf.value(dictionary.get("FirstChar"))), pdf.array(dictionary.get("Widths"))
        scale = pdf.array(dictionary.get("FontMatrix")) if dictionary.get("Subtype") == "Type3" else []
        factor = 1000.0 * number_or(pdf.value(scale[0]), 0.001) if scale else 1.0
        for n, width in enumerate(widths[:256]):
            self.widths[first + n] = number_or(pdf.value(width), 0.0) * factor
        name = dictionary.get("BaseFont")
        if isinstance(name, str) and "Courier" in name:
            self.width = FIXED_WIDTH

    def _composite(self, pdf, dictionary):
        below = pdf.dictionary((pdf.array(dictionary.get("DescendantFonts")) or [None])[0])
        self.width = number_or(pdf.value(below.get("DW")), 1000.0)
        encoding = pdf.value(dictionary.get("Encoding"))
        self.is_unicode = isinstance(encoding, str) and ("UCS2" in encoding or "UTF16" in encoding)
        items = pdf.array(below.get("W"))
        at = 0
        while at + 1 < len(items) and len(self.widths) < MAPPED_CODES:
            first, second = whole_number(pdf.value(items[at])), pdf.value(items[at + 1])
            if isinstance(second, list):
                self.widths.update((first + n, number_or(pdf.value(width), 0.0)) for n, width in enumerate(second))
                at += 2
                continue
            width = number_or(pdf.value(items[at + 2]), 0.0) if at + 2 < len(items) else 0.0
            for code in range(first, min(whole_number(second), first + MAPPED_CODES) + 1):
                self.widths[code] = width
            at += 3

    def glyphs(self, data):
        """Yield (text, width in thousandths) of each code in a string; the text '' is unknown."""
        codes = data
        if self.is_wide:
            codes = [data[n] << 8 | data[n + 1] for n in range(0, len(data) - 1, 2)]
        for code in codes:
            text = self.texts.get(code, "")
            if not text and self.is_wide and self.is_unicode and not 0xD800 <= code < 0xE000:
                text = chr(code)
            yield text, self.widths.get(code, self.width)


def number_or(value, other):
    """Return a number, `other` for anything else."""
    return value if isinstance(value, float) else other


def glyph_text(name):
    """Return the text of a glyph's name, '' for one that says nothing."""
    name = name.partition(".")[0]
    if len(name) == 1 and name.isalpha():
        return name
    if name in GLYPHS:
        return GLYPHS[name]
    if name[:1].isalpha() and name[1:] in ACCENTS:
        return unicodedata.normalize("NFC", name[0] + ACCENTS[name[1:]])
    match = HEXADECIMAL_NAME.match(name)
    number = int(match.group(1), 16) if match else 0
    return chr(number) if 32 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def to_unicode(data):
    """Return {code: text} of a character map (9.10.3)."""
    texts = {}
    lexer = PdfLexer(data)
    items = []
    while len(texts) < MAPPED_CODES:
        kind, value = lexer.next()
        if kind == "end":
            break
        if kind == "string" or (kind == "bracket" and value in {b"[", b"]"}):
            items.append(value if kind == "string" else value.decode("ascii"))
        elif kind == "word":
            if value == b"endbfchar":
                texts.update(zip([code_of(item) for item in items[::2]], [mapped_text(item) for item in items[1::2]]))
            elif value == b"endbfrange":
                map_ranges(items, texts)
            items = []
    return texts


def code_of(item):
    """Return the number that the bytes of a code are."""
    return int.from_bytes(item[:4], "big") if isinstance(item, bytes) else -1


def mapped_text(item):
    """Return the text of an entry of a character map."""
    return item[:64].decode("utf-16-be", "replace").replace("\0", "") if isinstance(item, bytes) else ""


def map_ranges(items, texts):
    """Add the codes of `beginbfrange`: two ends, then the first text or a list of all."""
    at = 0
    while at + 2 < len(items) and len(texts) < MAPPED_CODES:
        low, high, start = code_of(items[at]), code_of(items[at + 1]), items[at + 2]
        at += 3
        if start == "[":
            while at < len(items) and items[at] != "]":
                texts[low] = mapped_text(items[at])
                low, at = low + 1, at + 1
            at += 1
        elif isinstance(start, bytes) and len(start) >= 2:
            last = int.from_bytes(start[-2:], "big")
            for code in range(low, min(high, low + 0xFFFF) + 1):
                texts[code] = mapped_text(start[:-2] + (last + code - low & 0xFFFF).to_bytes(2, "big"))
