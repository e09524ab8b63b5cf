"""What a file is, by its first bytes and never by its name."""

import re

from scanner.collectors.python.sources.code_pages import DRIVER_PAGES, WESTERN, decoded_page
from scanner.collectors.python.sources.eastern_bytes import EASTERN_CODECS
from scanner.collectors.python.sources.lone_pages import LONE_CODECS
from scanner.collectors.python.sources.mail_headers import mail_kind
from scanner.collectors.python.sources.packed_maps import packed_kind
from scanner.collectors.python.sources.signatures import (
    BEFORE_TEXT,
    DOCUMENTS,
    ENCRYPTED,
    EXCEL_RECORDS,
    EXCEL_SHEETS,
    GZIP,
    OLE2,
    OPAQUE,
    ZIP,
)
from scanner.collectors.python.sources.text_encoding import text_encoding
from scanner.collectors.python.sources.unmarked import unmarked_kind

BEGINS_SIGNED = re.compile(
    b"|".join(b"." * offset + re.escape(magic) for offset, magic, _, _ in BEFORE_TEXT), re.DOTALL
)
"""Whether a file begins with one of these at all: hardly any does."""
TAR_BLOCK = 512
TAR_CHECKSUM = slice(148, 156)
PGP_PACKETS = frozenset((0x84, 0x85, 0x8C, 0xC1, 0xC3))
"""First octets of an encrypted OpenPGP message: session key packets, tags 1 and 3 (RFC 4880 4.2, 4.3)."""
NO_UNICODE = frozenset(("cp1252", *EASTERN_CODECS, *LONE_CODECS))
NARROW = NO_UNICODE.union(("utf-8", ""))
"""Encodings in which headers of a mail may stand; parts of it may be in any, and be no text."""
LEAST_EBCDIC = 64
EBCDIC_SAMPLE = 8 * 1024
EBCDIC_WORDS = bytes(n for start, end in ((0x81, 0x89), (0x91, 0x99), (0xA2, 0xA9), (0xC1, 0xC9), (0xD1, 0xD9),
                     (0xE2, 0xE9), (0xF0, 0xF9)) for n in range(start, end + 1))  # fmt: skip
"""Letters and digits of code page 37."""
EBCDIC_MARKS = b"\x40\x6b\x4b\x60\x61\x7d\x7a\x5e\x50\x4d\x5d\x7c\x6d\x7f\x4f\x7b\x5c\x4e\x7e\x05\x0d\x15\x25"
"""Blank and , . - / ' : ; & ( ) @ _ " | # * + = in it, tab and line ends."""


def recognise(head, seen=None):
    """Return (kind, detail) of a file that begins with `head`; `seen`: a Glance at it, if there is one.

    Kinds: empty, encrypted (by what), document (format), ole2, opaque, zip, gzip, text (encoding), binary.
    """
    if not head:
        return "empty", ""
    for offset, magic, kind, detail in BEFORE_TEXT if BEGINS_SIGNED.match(head) else ():
        if head.startswith(magic, offset):
            return kind, detail
    for magic, kind in ((OLE2, "ole2"), (ZIP, "zip"), (GZIP, "gzip")):
        if head.startswith(magic):
            return kind, ""
    word = "tar" if is_tar_header(head[:TAR_BLOCK]) else "dbf" if dbase_fields(head) else ""
    if word:
        return "document", word
    encoding = text_encoding(head, seen)
    word = "ebcdic" if (not encoding or encoding in NO_UNICODE) and is_ebcdic(head[:EBCDIC_SAMPLE]) else ""
    word = word or (mail_kind(head) if encoding in NARROW else "")
    word = word or (packed_kind(head) if encoding in NO_UNICODE else "")
    if word:
        return "document", word
    return ("text", encoding) if encoding else recognise_binary(head)


def recognise_binary(head):
    """Return (kind, detail) of what is neither text nor a zip."""
    if head.startswith(EXCEL_RECORDS) and head.startswith(EXCEL_SHEETS, 6):
        return "document", "xls_records"
    for kind, table in (("encrypted", ENCRYPTED), ("document", DOCUMENTS)):
        for offset, magic, detail in table:
            if head.startswith(magic, offset):
                return kind, detail
    if any(head.startswith(magic, offset) for offset, magic in OPAQUE):
        return "opaque", ""
    if is_pgp_message(head):
        return "encrypted", "pgp"
    word = packed_kind(head) or unmarked_kind(head)
    return ("document", word) if word else ("binary", "")


def is_ebcdic(head):
    """Tell whether bytes are text as mainframes write it: their blanks, letters and digits, and none of ASCII's."""
    marks = head.count(b"\x40") + head.count(b"\x6b")
    if len(head) < LEAST_EBCDIC or marks * 25 < len(head) or head.count(b" ") * 100 > len(head):
        return False
    words = len(head) - len(head.translate(None, EBCDIC_WORDS))
    signs = len(head) - len(head.translate(None, EBCDIC_WORDS + EBCDIC_MARKS))
    return words * 10 >= len(head) * 3 and signs * 10 >= len(head) * 9


def is_tar_header(block):
    """Tell whether a block bears the sum of its bytes as the header of a member in a tar archive does."""
    told = block[TAR_CHECKSUM].strip(b" \0")
    if len(block) < TAR_BLOCK or len(told) < 3 or told.strip(b"01234567"):
        return False
    return int(told, 8) == sum(block) - sum(block[TAR_CHECKSUM]) + 8 * ord(" ")


def is_pgp_message(head):
    """Tell whether the bytes begin with a session key packet of a plausible length and version."""
    if len(head) < 16 or head[0] not in PGP_PACKETS:
        return False
    body = {0x84: 2, 0x85: 3, 0x8C: 2}.get(head[0], 2 if head[1] < 192 else 3)
    return head[body] in (3, 4, 6)


DBF_VERSIONS = frozenset(
    (0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8C, 0x8E, 0xCB, 0xF5, 0xFB)
)
DBF_TYPES = frozenset(b"CNFDLMGPBITYVQWXO@+0")


def dbase_text(data, driver):
    """Return bytes of a table of dBASE with this language driver as text; UTF-8 shows itself."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return decoded_page(data, DRIVER_PAGES.get(driver, WESTERN))


def dbase_fields(head):
    """Return (bytes before the records, [(name, type, bytes of each)]) of a table of dBASE, or None.

    It has no magic: the version, the date of the last change and the list of fields must all be plausible, and the
    fields as long as the record.
    """
    if len(head) < 65 or head[0] not in DBF_VERSIONS or not 1 <= head[2] <= 12 or not 1 <= head[3] <= 31:
        return None
    header, record = head[8] | head[9] << 8, head[10] | head[11] << 8
    step, start, name = (48, 68, 32) if head[0] & 7 == 4 else (32, 32, 11)
    fields, length = [], 1
    while start + step <= min(header, len(head)) and head[start] not in {0x0D, 0x00}:
        kind, size = head[start + name], head[start + (16 if name == 11 else 33)]
        if kind == 0x43 and name == 11:
            size |= head[start + 17] << 8
        if kind not in DBF_TYPES or not size:
            return None
        named = head[start : start + name].split(b"\0")[0]
        fields.append((dbase_text(named, head[29]), chr(kind), size))
        length, start = length + size, start + step
    return (header, fields) if fields and length == record and header > start else None
