"""What a file is, by its first bytes and never by its name."""

from itertools import islice

from scanner.collectors.python.mail_headers import mail_kind

SIGNED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
ENVELOPED_DATA = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
"""What a message of CMS is (RFC 5652), behind the length of all of it."""
BEFORE_TEXT = (
    (0, b"-----BEGIN PGP MESSAGE-----", "encrypted", "pgp"),
    (0, b"age-encryption.org/v1", "encrypted", "age"),
    (0, b"-----BEGIN AGE ENCRYPTED FILE-----", "encrypted", "age"),
    (0, b"$ANSIBLE_VAULT;", "encrypted", "ansible_vault"),
    (0, b"U2FsdGVkX1", "encrypted", "openssl"),
    (0, b"%PDF-", "document", "pdf"),
    (0, b"SQLite format 3\x00", "document", "sqlite"),
    (0, b"Obj\x01", "document", "avro"),
    (0, b"ARROW1\x00\x00", "document", "arrow"),
    (0, b"<stata_dta><header><release>", "document", "stata"),
    (0, b'<?xml version="1.0" encoding="UTF-8"?>\n<gnm:Workbook', "document", "gnumeric"),
    (0, b"$FL2@(#)", "document", "spss"),
    (0, b"$FL3@(#)", "document", "spss"),
    (0, b"HEADER RECORD*******LIBRARY HEADER RECORD", "document", "sas"),
    (0, b"RDX2\nX\n", "document", "rdata"),
    (0, b"RDX3\nX\n", "document", "rdata"),
    (0, b"bplist00", "document", "plist"),
    (0, b"PAR1\x15", "document", "parquet"),
    (0, b"PGDMP\x01", "document", "pg_dump"),
    (4, b"Standard Jet DB\x00", "document", "mdb"),
    (4, b"Standard ACE DB\x00", "document", "accdb"),
    (0, b"{\\rtf", "document", "rtf"),
    (0, b"7z\xbc\xaf\x27\x1c", "document", "7z"),
    (0, b"Rar!\x1a\x07", "document", "rar"),
    (0, b"\x78\x9f\x3e\x22", "document", "tnef"),
    (0, b"\x80\x04\x95", "document", "pickle"),
    (0, b"\x80\x05\x95", "document", "pickle"),
    (0, b"(lp0\n", "document", "pickle"),
    (0, b"(dp0\n", "document", "pickle"),
    (0, b"(lp1\n", "document", "pickle"),
    (0, b"(dp1\n", "document", "pickle"),
    (0, b"((lp0\n", "document", "pickle"),
    (0, b"((dp0\n", "document", "pickle"),
    (0, b"(]q\x00", "document", "pickle"),
    (0, b"(}q\x00", "document", "pickle"),
    (0, b"ccopy_reg\n", "document", "pickle"),
    (0, b"cpandas.", "document", "pickle"),
    (0, b"]q\x00", "document", "pickle"),
    (0, b"}q\x00", "document", "pickle"),
    (0, b"070701", "document", "cpio"),
    (0, b"070702", "document", "cpio"),
    (0, b"070707", "document", "cpio"),
    (0, b"ANDROID BACKUP\n", "document", "android_backup"),
    (2, ENVELOPED_DATA, "encrypted", "smime"),
    (3, ENVELOPED_DATA, "encrypted", "smime"),
    (4, ENVELOPED_DATA, "encrypted", "smime"),
    (5, ENVELOPED_DATA, "encrypted", "smime"),
    (6, ENVELOPED_DATA, "encrypted", "smime"),
    (2, SIGNED_DATA, "document", "pkcs7"),
    (3, SIGNED_DATA, "document", "pkcs7"),
    (4, SIGNED_DATA, "document", "pkcs7"),
    (5, SIGNED_DATA, "document", "pkcs7"),
    (6, SIGNED_DATA, "document", "pkcs7"),
)
"""Offset, bytes, kind, detail of formats that may hold next to nothing but printable characters."""

ENCRYPTED = (
    (0, b"LUKS\xba\xbe", "luks"),
    (3, b"-FVE-FS-", "bitlocker"),
    (0, b"\x03\xd9\xa2\x9a", "keepass"),
    (0, b"Salted__", "openssl"),
    (0, b"PARE", "parquet"),
)
"""Offset, bytes, reason: files whose content only its key opens, unless they are text by chance."""

DOCUMENTS = (
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "zstd"),
    (0, b"!BDN", "pst"),
    (0, b"PAR1", "parquet"),
    (0, b"Obj\x01", "avro"),
    (0, b"\x37\x7f\x06\x82", "sqlite_wal"),
    (0, b"\x37\x7f\x06\x83", "sqlite_wal"),
    (0, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", "sqlite_journal"),
    (4, b"Standard Jet DB", "mdb"),
    (4, b"Standard ACE DB", "accdb"),
    (0, b"PGDMP", "pg_dump"),
    (0, b"TAPE", "backup"),
    (257, b"ustar", "tar"),
    (0, b"LZIP", "lzip"),
    (0, b"]\x00\x00\x01\x00", "lzma"),
    (0, b"]\x00\x00\x10\x00", "lzma"),
    (0, b"]\x00\x00\x20\x00", "lzma"),
    (0, b"]\x00\x00\x40\x00", "lzma"),
    (0, b"]\x00\x00\x80\x00", "lzma"),
    (0, b"]\x00\x00\x00\x01", "lzma"),
    (0, b"]\x00\x00\x00\x02", "lzma"),
    (0, b"]\x00\x00\x00\x04", "lzma"),
    (0, b"\x04\x22\x4d\x18", "lz4"),
    (0, b"MSCF", "cab"),
    (0, b"xar!", "xar"),
    (0, b"hsqs", "squashfs"),
    (0x8001, b"CD001", "iso9660"),
    (0, b"QFI\xfb", "qcow2"),
    (0, b"KDMV", "vmdk"),
    (0, b"vhdxfile", "vhdx"),
    (0, b"conectix", "vhd"),
    (0x40, b"\x7f\x10\xda\xbe", "vdi"),
    (0, b"\x71\x01\x01\x00", "stata"),
    (0, b"\x71\x02\x01\x00", "stata"),
    (0, b"\x72\x01\x01\x00", "stata"),
    (0, b"\x72\x02\x01\x00", "stata"),
    (0, b"\x73\x01\x01\x00", "stata"),
    (0, b"\x73\x02\x01\x00", "stata"),
    (12, b"\xc2\xea\x81\x60\xb3\x14\x11\xcf\xbd\x92\x08\x00", "sas"),
    (0, b"FEA1", "feather"),
    (0, b"ORC", "orc"),
    (8, b"DUCK", "duckdb"),
    (0, b"ARROW1\x00\x00", "arrow"),
    (0, b"\x89HDF\r\n\x1a\n", "hdf5"),
    (0, b"$FL2", "spss"),
    (0, b"SQLite format 3\x00", "sqlite"),
    (0, b"!<arch>\ndebian-binary", "deb"),
    (0, b"\x80\x02}", "pickle"),
    (0, b"\x80\x02]", "pickle"),
    (0, b"\x80\x02(", "pickle"),
    (0, b"\x80\x02c", "pickle"),
    (0, b"\x80\x03}", "pickle"),
    (0, b"\x80\x03]", "pickle"),
    (0, b"\x80\x03(", "pickle"),
    (0, b"\x80\x03c", "pickle"),
    (0, b"X\n\x00\x00\x00", "rdata"),
    (0, b"\xc7\x71", "cpio"),
    (0, b"\xed\xab\xee\xdb", "rpm"),
    (0, b"\x1f\x9d\x8c", "compress"),
    (0, b"\x1f\x9d\x90", "compress"),
    (0, b"\x89LZO\x00", "lzop"),
    (0, b"\xff\x06\x00\x00sNaPpY", "snappy"),
    (2, b"-lh0-", "lha"),
    (2, b"-lh5-", "lha"),
    (2, b"-lh6-", "lha"),
    (2, b"-lh7-", "lha"),
    (7, b"**ACE**", "ace"),
    (0, b"MSWIM\x00\x00\x00", "wim"),
    (0x8001, b"BEA01", "iso9660"),
    (3, b"NTFS    ", "disk_image"),
    (3, b"EXFAT   ", "disk_image"),
    (54, b"FAT12   ", "disk_image"),
    (54, b"FAT16   ", "disk_image"),
    (82, b"FAT32   ", "disk_image"),
    (512, b"EFI PART", "disk_image"),
    (0x438, b"\x53\xef\x00\x00", "disk_image"),
    (0x438, b"\x53\xef\x01\x00", "disk_image"),
    (0, b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d", "onenote"),
    (0, b"\x1a\x00\x00\x04\x00\x00", "notes"),
    (0, b"\xcf\xad\x12\xfe", "outlook_express"),
    (4, b"\xef\xcd\xab\x89", "ese"),
    (0, b"\x00\x00\x02\x00\x06\x04\x06\x00", "lotus"),
    (0, b"\x00\x00\x1a\x00\x00\x10\x04\x00", "lotus"),
    (0, b"\x00\x00\x1a\x00\x02\x10\x04\x00", "lotus"),
    (0, b"\xffWPC", "wordperfect"),
    (0, b"\x09\x00\x04\x00", "xls"),
    (0, b"\x09\x02\x06\x00", "xls"),
    (0, b"\x09\x04\x06\x00", "xls"),
)
"""Formats that hold people's tables; those without a reader are not_read, with `format:` and the word."""

EXCEL_RECORDS = (
    b"\x09\x08\x08\x00",
    b"\x09\x04\x06\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x00\x04\x00",
    b"\x09\x00\x06\x00",
)
EXCEL_SHEETS = (b"\x10\x00", b"\x05\x00")
"""How the records of Excel 5, 4, 3 and 2 begin where no compound file is around them, and at 6 that it is a sheet, or
a book: as old programs, and scripts of today, write them."""

OPAQUE = (
    (0, b"\x7fELF"),
    (0, b"\x89PNG\r\n\x1a\n"),
    (0, b"\xff\xd8\xff"),
    (0, b"GIF8"),
    (0, b"RIFF"),
    (0, b"OggS"),
    (0, b"fLaC"),
    (0, b"ID3"),
    (4, b"ftyp"),
    (0, b"\x1aE\xdf\xa3"),
    (0, b"\x00\x01\x00\x00\x00"),
    (0, b"OTTO"),
    (0, b"wOFF"),
    (0, b"wOF2"),
    (0, b"\xca\xfe\xba\xbe"),
    (0, b"\x00asm"),
    (0, b"!<arch>\n"),
)
"""Pictures, sound, film, fonts and machine code: no table of people, judged by their first bytes alone."""

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""Name of the stream that an encrypted Office document keeps in its OLE2 directory ([MS-OFFCRYPTO] 1.3.2)."""
GZIP = b"\x1f\x8b\x08"
ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
TAR_BLOCK = 512
TAR_CHECKSUM = slice(148, 156)
PGP_PACKETS = frozenset((0x84, 0x85, 0x8C, 0xC1, 0xC3))
"""First octets of an encrypted OpenPGP message: session key packets, tags 1 and 3 (RFC 4880 4.2, 4.3)."""
BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
PUBLISHED = b"Metadata-Version:"
"""How the description of a Python package begins (PEP 566)."""
SOURCE_LINES = 400
SOURCE_STARTS = (
    b"#include", b"#define", b"#!", b"//", b"/*", b"*/", b"import ", b"from ", b"def ", b"class ", b"return",
    b"package ", b"use ", b"using ", b"function ", b"func ", b"fn ", b"let ", b"const ", b"var ", b"public ",
    b"private ", b"static ", b"if (", b"else", b"end", b">>> ", b"assert", b"print",
)  # fmt: skip
SOURCE_BEGINS = (b"#!/", b"import ", b"package ", b"using ", b"#include", b"<?php", b'"""', b"# -*- ")
"""How a program begins, and nothing else does."""
SOURCE_ENDS = (
    b";", b"{", b"}", b"(", b"):", b"\\", b"->", b"=>", b"&&", b"||", b"')", b'")', b"()", b'"""', b"})",
)  # fmt: skip
"""How lines of programs begin and end, and lines of letters, lists and records do not."""
SOURCE_PAIRS = frozenset(start[:2] for start in SOURCE_STARTS)
SOURCE_SIGNS = frozenset(end[-1:] for end in SOURCE_ENDS)
"""What they begin and end with: quicker asked for than whether it is one of them."""
NARROW = frozenset(("utf-8", "cp1252", ""))
"""Encodings in which headers of a mail may stand; parts of it may be in any, and be no text."""
LEAST_EBCDIC = 64
EBCDIC_SAMPLE = 8 * 1024
EBCDIC_WORDS = bytes(n for start, end in ((0x81, 0x89), (0x91, 0x99), (0xA2, 0xA9), (0xC1, 0xC9), (0xD1, 0xD9),
                     (0xE2, 0xE9), (0xF0, 0xF9)) for n in range(start, end + 1))  # fmt: skip
"""Letters and digits of code page 37."""
EBCDIC_MARKS = b"\x40\x6b\x4b\x60\x61\x7d\x7a\x5e\x50\x4d\x5d\x7c\x6d\x7f\x4f\x7b\x5c\x4e\x7e\x05\x0d\x15\x25"
"""Blank and , . - / ' : ; & ( ) @ _ " | # * + = in it, tab and line ends."""
CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b\b")) + b"\x7f"


def recognise(head):
    """Return (kind, detail) of a file that begins with `head`.

    Kinds: empty, encrypted (by what), document (format), ole2, opaque, zip, gzip, text (encoding), binary.
    """
    if not head:
        return "empty", ""
    for offset, magic, kind, detail in BEFORE_TEXT:
        if head.startswith(magic, offset):
            return kind, detail
    for magic, kind in ((OLE2, "ole2"), (ZIP, "zip"), (GZIP, "gzip")):
        if head.startswith(magic):
            return kind, ""
    word = "tar" if is_tar_header(head[:TAR_BLOCK]) else "dbf" if dbase_fields(head) else ""
    if word:
        return "document", word
    encoding = text_encoding(head)
    word = "ebcdic" if encoding in {"", "cp1252"} and is_ebcdic(head[:EBCDIC_SAMPLE]) else ""
    word = word or (mail_kind(head) if encoding in NARROW else "")
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
    return ("encrypted", "pgp") if is_pgp_message(head) else ("binary", "")


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


def text_encoding(head):
    """Return the encoding of a text, or '' where the bytes are not one."""
    for bom, encoding in BOMS:
        if head.startswith(bom):
            return encoding
    if head.count(b"\0") > len(head) * 0.3 and len(head) >= 8:
        wide = wide_encoding(head)
        if wide:
            return wide
    if len(head) - len(head.translate(None, CONTROLS)) > len(head) * 0.01:
        return ""
    return "utf-8" if is_utf8(head) else "cp1252"


def wide_encoding(head):
    """Return which of UTF-16 and UTF-32 a text without a mark is in, told by where its NULs stand, or ''."""
    shares = [head[place::4].count(b"\0") / float(len(head[place::4])) for place in range(4)]
    filled = [share < 0.1 for share in shares]
    if filled == [True, False, True, False] and min(shares[1::2]) > 0.7:
        return "utf-16-le"
    if filled == [False, True, False, True] and min(shares[0::2]) > 0.7:
        return "utf-16-be"
    if filled[0] and min(shares[2:]) > 0.9:
        return "utf-32-le"
    if filled[3] and min(shares[:2]) > 0.9:
        return "utf-32-be"
    return ""


def is_source(head):
    """Tell whether a text is a program, or the description of a published package: what it shows are examples."""
    if head.startswith(PUBLISHED):
        return True
    if head.lstrip().startswith((b"{", b"[")):
        return False  # data in JSON
    lines = head.split(b"\n", SOURCE_LINES)[:SOURCE_LINES]
    if next(filter(None, map(bytes.strip, lines)), b"").startswith(SOURCE_BEGINS):
        return True
    filled = len(lines) - lines.count(b"")
    assigns = b' = "' in head or b" = '" in head
    found = source_lines(lines, 0.25 * filled, assigns)
    if found < 0.25 * filled:  # of which some may hold nothing but blanks
        filled = sum(1 for line in lines if line.strip())
    return filled >= 5 and (found >= 0.25 * filled or begins_as_source(lines))


def begins_as_source(lines):
    """Tell whether the first two lines are of a program: lists of literals may follow."""
    first = list(islice(filter(None, map(bytes.strip, lines)), 2))
    return source_lines(first, 2, True) == 2


def source_lines(lines, enough, assigns):
    """Return how many lines are written in a programming language, or `enough`; SQL that holds rows is not.

    `assigns`: whether a text is assigned in one of them.
    """
    found = 0
    for whole in lines:
        line = whole.strip()
        if (
            (line[-1:] in SOURCE_SIGNS and line.endswith(SOURCE_ENDS) and not line.startswith(b"INSERT"))
            or (line[:2] in SOURCE_PAIRS and line.startswith(SOURCE_STARTS))
            or (assigns and (b' = "' in line or b" = '" in line))
        ):
            found += 1
            if found >= enough:
                break
    return found


def is_utf8(head):
    """Tell whether bytes are UTF-8, except for a character that the cut at the end may have broken."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3 and len(head) > 3
    return True


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
        fields.append((named.decode("utf-8" if is_utf8(named) else "cp1252", "replace"), chr(kind), size))
        length, start = length + size, start + step
    return (header, fields) if fields and length == record and header > start else None
