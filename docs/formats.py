"""What stands in docs/formats.md: the content scan's own tables of readers, and words for a person."""

from __future__ import annotations

import re
from importlib import resources

from scanner.collectors.python.scan.content import PACKAGES, READERS
from scanner.collectors.python.scan.plain_text import TEXT_READERS
from scanner.collectors.python.sources.signatures import BEFORE_TEXT, DOCUMENTS
from scanner.collectors.python.sources.unmarked import UNMARKED

NOT_FORMATS = frozenset({"empty", "opaque", "encrypted", "text", "zip", "gzip", "ole2"})
WORDS = {
    "7z": "7-Zip archives (LZMA, LZMA2, bzip2, Deflate)",
    "accdb": "Access databases (ACE), deleted rows too",
    "arrow": "Arrow and Feather files",
    "avro": "Avro files",
    "bson": "dumps of MongoDB (BSON, mongodump's archives), read as JSON is",
    "backup": "backups of SQL Server and of Windows (Microsoft Tape Format): the texts in them, not the rows",
    "bzip2": "what bzip2 packed",
    "cpio": "cpio archives (newc, crc, odc, binary)",
    "dbf": "tables of dBASE and FoxPro, deleted rows too",
    "docx": "Word documents: headers, footers, notes, comments, tracked deletions; each table by itself",
    "ebcdic": "text of mainframes (EBCDIC), records without line ends too",
    "emlx": "mails of Apple Mail",
    "gnumeric": "sheets of Gnumeric, in gzip or not",
    "lzma": "what LZMA packed, by itself",
    "mail": "mails: text, attachments, mails in mails",
    "mbox": "mailboxes of Unix and Thunderbird",
    "mdb": "Access databases (Jet 3, Jet 4), deleted rows too",
    "odf": "OpenDocument texts, tables, slides",
    "parquet": "Parquet files; of codecs that are not unpacked, the columns' names and the rows",
    "pdf": "PDF: text and tables of pages, forms, remarks, attached files",
    "pg_dump": "dumps of pg_dump in its custom format",
    "plist": "property lists in binary, read as JSON is",
    "pkcs7": "mails and files signed as a whole (smime.p7m): what is signed",
    "pptx": "PowerPoint slides, notes and tables",
    "pst": "mail stores of Outlook",
    "rar": "rar archives: told as encrypted, else not read",
    "redis_log": "logs of Redis (append only), and files of commands for it",
    "rtf": "rich text, with its tables and the files put into it",
    "sas_transport": "transport files of SAS (xpt)",
    "spss": "data files of SPSS",
    "sqlite": "SQLite databases, table by table, free pages too",
    "sqlite_journal": "SQLite journals",
    "sqlite_wal": "SQLite write-ahead logs",
    "stata": "data files of Stata",
    "tar": "tar archives",
    "tnef": "winmail.dat: text and attachments",
    "vsdx": "drawings of Visio: what the shapes say",
    "xls_records": "workbooks of Excel 2 to 5 without a compound file",
    "xlsb": "binary workbooks of Excel",
    "xlsx": "workbooks of Excel: every sheet, hidden ones, pivot tables, comments",
    "xz": "what xz packed",
}
TEXTS = {
    "page_text": "what a page shows outside of tables: blocks, lists, sentences",
    "blocks": "one value a line, in blocks or below bullets",
    "declared": "payments (BACS, NACHA, Australian direct entry, SWIFT MT103 and MT940, QIF, OFX), X12, EDIFACT, the "
    "living in GEDCOM, passenger name lists",
    "delimited": "comma, tab, semicolon and bar separated tables, with or without a header",
    "directory": "LDIF, vCard, whom calendars name",
    "drawn": "tables drawn in text (Markdown, reStructuredText, LaTeX, wikis, AsciiDoc, boxes)",
    "escaped": "JSON that programs, statements and messages hold, a backslash before each quote",
    "fixed_width": "tables in columns of fixed width",
    "flat": "flat OpenDocument; documents and slides of Office in one file of XML",
    "health": "HL7 messages",
    "html": "tables of HTML",
    "labelled": "forms and letters: labels and values, records in programs, options of commands",
    "objects": "JSON and JSON lines, however deep, also within the texts of JSON; lists of names and values; jCard",
    "long_columns": "long JSON that holds a table column by column",
    "numbered_lines": "lines without columns, in each a number of a person or a telephone, and a name beside it",
    "program_rows": 'calls and lists in programs: new Person("Ann", ...), names = [...], R\'s c(...) and dput',
    "placed_rows": "literals that programs hand to statements of SQL: executemany, execute, setString",
    "rolls": "rolls: a name a line and, behind it, a home or a date, without columns",
    "sections": "tables one below the other: reports of several parts, each with a header of its own",
    "run_on": "one value a line, records of so many lines that nothing parts",
    "sheet_text": "SYLK and DIF",
    "sql": "SQL: INSERT, also of selected literals, COPY, and VALUES of a query",
    "token_rows": "lines that single blanks part, numbers beside names; files in listings that are called after people",
    "wrapped_rows": "tables each of whose rows was saved as one cell in quotes",
    "xml": "records in XML",
}
"""By the name of the reader, without `read_`."""
INTRODUCTION = """Formats are told by content, never by name: a name tells no more than whose a list in the file is
(students.csv). What a reader finds is a table, or text; people are counted, and no value leaves the target.

"""
OTHERS = """
Besides: zip and gzip, compound files (xls, doc, ppt, msg), text in UTF-8, UTF-16, UTF-32 and Windows-1252, and anything
else as text that shows in it; streams of deflate, archives behind programs, and what stands in a text as base64,
hexadecimal digits, uuencode or quoted-printable. Containers are read three deep.
Not to be told by content, and so not told: a stream of brotli, which begins with any byte; the later parts of a split
archive (.7z.002, .z02), which look like any packed data, or like an encrypted volume (the first part is told, or its
last); an encrypted volume without a header of less than 64 KiB; what the installers of programs hold (NSIS, Inno).
A file within a cell of a database is not looked into. What is encrypted is told as such, with its kind: it is neither
clean nor a leak. The find tier (no python3, no .NET) reads tables with labels and a few patterns in text, and no
container.

Of texts, the first of these that finds people decides; else the text is searched for numbers that prove themselves,
labelled births, protective markings and credentials:

"""


def formats_page(header: str) -> str:
    """Return the formats that are read, by which engine, and those that are known and not read."""
    windows = _windows()
    known = sorted({name for name in READERS if name not in NOT_FORMATS} | {name for _, name, one in PACKAGES if one})
    lines = [f"| {name} | {WORDS[name]} | {_mark(name in windows)} |\n" for name in known]
    texts = [one.__name__.removeprefix("read_") for one in TEXT_READERS]
    told = {detail for *_, detail in DOCUMENTS} | {word for word, _ in UNMARKED}
    told |= {detail for *_, kind, detail in BEFORE_TEXT if kind == "document"}
    unread = sorted(told - set(READERS) | {name for _, name, one in PACKAGES if not one})
    return "".join((
        "# What the content scan reads\n\n", header, INTRODUCTION,
        "| format | what of it | Windows (C#) too |\n|---|---|---|\n", *lines,
        OTHERS, *(f"* {TEXTS[name]}\n" for name in texts),
        f"\nKnown, and told as not read: {', '.join(word.replace('_', ' ') for word in unread)}.\n",
    ))  # fmt: skip


def _windows() -> frozenset[str]:
    """Return the formats that the C# engine has a reader for, as its own table says."""
    source = (resources.files("scanner.collectors") / "dotnet/scan/Content.cs").read_text(encoding="ascii")
    packages = re.findall(r'new Package\("[^"]+", "(\w+)", (?!null)', source)
    return frozenset(re.findall(r'^ +\{ "(\w+)", ', source, re.MULTILINE)) | frozenset(packages)


def _mark(is_there: bool) -> str:  # noqa: FBT001  one of two words
    return "yes" if is_there else "not yet: `not_read`"
