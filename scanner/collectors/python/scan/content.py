"""One file's content to judgements: the format decides the reader, the reader hands over tables or text.

A new format is a reader in a file of its own (see work.py) and a line in one of the tables below; texts have theirs in
plain_text.py.
"""

from itertools import chain
from zipfile import BadZipFile

from scanner.collectors.python.asked.settings import NotRead, OutOfBudget, OutOfShare
from scanner.collectors.python.containers.archive import Allowance, Archive, GzipSource, plain
from scanner.collectors.python.containers.behind import (
    archive_behind,
    has_zip_behind,
    is_program,
    is_split,
    kind_by_end,
)
from scanner.collectors.python.containers.cpio import read_cpio
from scanner.collectors.python.containers.encoded import deflated_source
from scanner.collectors.python.containers.members import SliceSource, can_seek
from scanner.collectors.python.containers.noise import is_noise
from scanner.collectors.python.containers.rar import read_rar
from scanner.collectors.python.containers.seven_zip import read_seven_zip
from scanner.collectors.python.containers.squeezed import read_bzip2, read_xz
from scanner.collectors.python.containers.tape import read_tar
from scanner.collectors.python.containers.zip_loose import read_loose_zip
from scanner.collectors.python.documents.excel_binary import judge_excel
from scanner.collectors.python.documents.gnumeric import read_gnumeric
from scanner.collectors.python.documents.opendocument import is_opendocument, judge_opendocument
from scanner.collectors.python.documents.pdf import read_pdf
from scanner.collectors.python.documents.rich_text import read_rich_text
from scanner.collectors.python.documents.word_markup import read_drawing, read_slides, read_stories
from scanner.collectors.python.documents.workbook import judge_workbook
from scanner.collectors.python.documents.workbook_binary import judge_binary_workbook
from scanner.collectors.python.mails.mail import read_mail
from scanner.collectors.python.mails.outlook import read_outlook
from scanner.collectors.python.mails.signed import read_signed
from scanner.collectors.python.mails.tnef import read_tnef
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.scan.compound_documents import judge_compound
from scanner.collectors.python.scan.mainframe import read_mainframe
from scanner.collectors.python.scan.padded import padded_source
from scanner.collectors.python.scan.plain_text import fed, read_text
from scanner.collectors.python.sources.streams import HeldSource, pieces
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.stores.access import read_access
from scanner.collectors.python.stores.arrow import read_arrow
from scanner.collectors.python.stores.avro import read_avro
from scanner.collectors.python.stores.bson import read_bson
from scanner.collectors.python.stores.dbase import read_dbase
from scanner.collectors.python.stores.parquet import read_parquet
from scanner.collectors.python.stores.postgres_dump import read_postgres_dump
from scanner.collectors.python.stores.property_list import read_property_list
from scanner.collectors.python.stores.redis_log import read_redis_log
from scanner.collectors.python.stores.sas_transport import read_sas_transport
from scanner.collectors.python.stores.spss import read_spss
from scanner.collectors.python.stores.sqlite import read_sqlite, read_sqlite_log
from scanner.collectors.python.stores.stata import read_stata
from scanner.collectors.python.stores.tape_backup import read_tape_backup
from scanner.collectors.python.tables.judgement import CLEAN, encrypted, unread
from scanner.collectors.python.tables.together import Together
from scanner.collectors.python.texts.token_rows import lists_files

BROKEN = "broken:"
"""How reasons begin for what ends too soon, as all does of which no more is read since its time is over."""
EXPAT_IS_FULL = "out of memory"
"""The only sign of this fault among others of its class."""


def judge_content(source, context):
    """Yield (part, Judgement) for a source; a file without parts yields one with part ''.

    What takes more than its share of the time is `not_read` from there on; who was counted by then is told.
    """
    together = Together(context)
    over = ""
    is_slow = False
    try:
        for part, judgement in judged(source, context, Allowance(context.budget), 0):
            is_cut_here = context.budget.is_cut and judgement.reason.startswith(BROKEN)
            if not is_cut_here and not together.holds(part, judgement):
                yield part, judgement
    except OutOfShare:
        is_slow = True  # told only afterwards: inside `except` the fault would hold on to all that was read
    except OutOfBudget as fault:
        over = str(fault)
    yield from together.parts()
    if over:
        raise OutOfBudget(over)
    if is_slow or context.budget.is_cut:
        yield "", unread("time")


def judged(source, context, allowance, depth):
    """Yield what the reader of a source yields, and at a fault one `not_read` with its reason instead of the rest."""
    try:
        work = Work(source, context, allowance, depth, judged)
        behind = read_behind(work) if work.kind in BEFORE_ARCHIVES else None
        last = kind_by_end(work) if behind is None else ""
        if last:
            work.kind, work.detail = "document", last
        if behind is None:
            behind = READERS.get(work.detail if work.kind == "document" else work.kind, read_unknown)(work)
        yield from behind
        return  # noqa: TRY300  what follows the handlers is for faults
    except OutOfBudget:
        raise
    except NotRead as fault:
        reason = str(fault)
    except (MemoryError, RecursionError) as fault:
        reason = "memory" if isinstance(fault, MemoryError) else "nesting"
    except Exception as fault:  # noqa: BLE001  # whatever a hostile file brings a reader to, the scan goes on
        is_full = str(fault).startswith(EXPAT_IS_FULL)
        reason = "memory" if is_full else BROKEN + type(fault).__name__  # never its message: that may quote the file
    yield "", unread(reason)  # only now: inside `except` the fault would hold on to everything that was read


def read_unknown(work):
    """Judge by the plain text within; a document format in which no list shows remains unread.

    What looks like a few people in a program or a picture is chance.
    """
    packed = None if work.detail else deflated_source(work) or padded_source(work)
    if packed:
        yield from work.within(packed)
        return
    least = 1 if work.detail else work.context.threshold
    judgement = fed(Prose(work.context), pieces(work.source.open())).judgement(least)
    if judgement.people:
        yield "", judgement._replace(confidence="low")
    if work.detail and judgement.people < work.context.threshold:  # few that show say nothing of the others
        yield "", unread("format:" + work.detail)
    elif not judgement.people:
        yield "", encrypted("possibly_encrypted")._replace(confidence="low") if is_noise(work) else CLEAN


def read_nothing(_):
    """Judge what holds no table of people by its kind."""
    yield "", CLEAN


def read_encrypted(work):
    """Tell by what it is encrypted."""
    yield "", encrypted(work.detail)


def read_ole2(work):
    """Return what is to be said of the documents in a compound file."""
    return judge_compound(work, read_unknown)


def read_zip(work):
    """Return what is to be said of a zip: the parts of a document, or its members numbered from 1."""
    try:
        archive = Archive(work.file(), work.allowance)
    except BadZipFile:
        return read_loose_zip(work)
    return judge_archive(archive, work)


def judge_archive(archive, work):
    """Return what is to be said of an open zip."""
    names = {plain(name): name for name in archive.names()}
    for name, format_word, reader in PACKAGES:
        if name in names and archive.source(names[name]).is_encrypted():
            return [("", encrypted("zip"))]
        if name in names:
            return reader(archive, work) if reader else [("", unread("format:" + format_word))]
    return judge_members(archive, work)


def read_behind(work):
    """Return what is to be said of an archive behind other bytes and, after it, of these; None where there is none."""
    if has_zip_behind(work):
        if is_split(work.source):
            return read_loose_zip(work)
        archive = Archive(work.file(), work.allowance)
        return chain(judge_archive(archive, work), work.within(SliceSource(work.source, 0, archive.start())))
    archive = archive_behind(work) if is_program(work) and can_seek(work.source) else None
    return chain(work.within(archive), work.within(SliceSource(work.source, 0, archive.start))) if archive else None


def read_workbook(archive, work):
    """Yield what is to be said of each sheet."""
    return judge_workbook(archive, work)


def read_excel_records(work):
    """Return what is to be said of each sheet of an xls without a compound file around it."""
    return judge_excel(work.source, work.context)


def read_with_mimetype(archive, work):
    """Return what is to be said of an OpenDocument; of any other package as of an archive."""
    names = {plain(name): name for name in archive.names()}
    if is_opendocument(archive, names):
        return judge_opendocument(archive, names, work)
    return judge_members(archive, work)


FEW_MEMBERS = 9
"""By whose names nobody is listed."""


def judge_members(archive, work):
    """Yield (part, Judgement) for each member; one that cannot be read does not hide the others.

    Where all of them tell of nobody, as pictures of paper do, their names may.
    """
    is_told = False
    for number, member in enumerate(archive.files(), 1):
        part = "member %d" % number
        parts = [(part, encrypted("zip"))] if member.is_encrypted() else work.within(member, part, member.name)
        for found in parts:
            is_told = is_told or found[1].people > 0
            yield found
    names = archive.names()
    if not is_told and len(names) > FEW_MEMBERS and lists_files(names):
        yield from work.within(HeldSource("\n".join(names).encode("utf-8", "replace")), "names")


def read_gzip(work):
    """Return what is to be said of what a gzip file holds; it has no parts of its own."""
    return work.within(GzipSource(work.source, work.allowance))


BEFORE_ARCHIVES = frozenset(("binary", "opaque", "text"))
"""Kinds of file that may have an archive behind them."""

READERS = {
    "empty": read_nothing,
    "opaque": read_nothing,
    "encrypted": read_encrypted,
    "text": read_text,
    "ole2": read_ole2,
    "zip": read_zip,
    "gzip": read_gzip,
    "xls_records": read_excel_records,
    "avro": read_avro,
    "dbf": read_dbase,
    "rtf": read_rich_text,
    "mdb": read_access,
    "accdb": read_access,
    "arrow": read_arrow,
    "backup": read_tape_backup,
    "stata": read_stata,
    "spss": read_spss,
    "sas_transport": read_sas_transport,
    "parquet": read_parquet,
    "pg_dump": read_postgres_dump,
    "sqlite": read_sqlite,
    "sqlite_wal": read_sqlite_log,
    "sqlite_journal": read_sqlite_log,
    "bzip2": read_bzip2,
    "xz": read_xz,
    "lzma": read_xz,
    "tar": read_tar,
    "cpio": read_cpio,
    "7z": read_seven_zip,
    "rar": read_rar,
    "pst": read_outlook,
    "tnef": read_tnef,
    "pkcs7": read_signed,
    "ebcdic": read_mainframe,
    "pdf": read_pdf,
    "plist": read_property_list,
    "bson": read_bson,
    "redis_log": read_redis_log,
    "gnumeric": read_gnumeric,
    "mail": read_mail,
    "emlx": read_mail,
    "mbox": read_mail,
}
"""Reader by kind, of a document by its format, as recognise.py has them; what has none is searched for plain text."""

PACKAGES = (
    ("xl/workbook.xml", "xlsx", read_workbook),
    ("word/document.xml", "docx", read_stories),
    ("ppt/presentation.xml", "pptx", read_slides),
    ("xl/workbook.bin", "xlsb", judge_binary_workbook),
    ("visio/document.xml", "vsdx", read_drawing),
    ("index/document.iwa", "iwork", None),
    ("fixeddocseq.fdseq", "xps", None),
    ("mimetype", "odf", read_with_mimetype),
)
"""Member that tells a document from an archive, the format, and its reader (of the open Archive and the Work)."""
