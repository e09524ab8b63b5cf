"""One file's content to judgements: the format decides the reader, the reader hands over tables or text.

A new format is a reader in a file of its own (see work.py) and a line in one of the tables below.
"""

from collections import deque
from itertools import chain
from zipfile import BadZipFile

from scanner.collectors.python.access import read_access
from scanner.collectors.python.archive import Allowance, Archive, GzipSource, plain
from scanner.collectors.python.arrow import read_arrow
from scanner.collectors.python.avro import read_avro
from scanner.collectors.python.behind import archive_behind, has_zip_behind, is_program, is_split
from scanner.collectors.python.blocks import read_blocks
from scanner.collectors.python.collected import is_json
from scanner.collectors.python.columns import lists_firms, lists_things
from scanner.collectors.python.compound_documents import judge_compound
from scanner.collectors.python.dbase import read_dbase
from scanner.collectors.python.delimited import COPIED, dates_events, first_cells, read_delimited
from scanner.collectors.python.directory import read_directory
from scanner.collectors.python.encoded import deflated_source, may_be_encoded, read_encoded, read_quoted
from scanner.collectors.python.evidence import may_list_people
from scanner.collectors.python.excel_binary import judge_excel
from scanner.collectors.python.fixed_width import read_drawn, read_fixed_width
from scanner.collectors.python.flat import read_flat
from scanner.collectors.python.html_tables import read_html
from scanner.collectors.python.html_text import read_page_text
from scanner.collectors.python.json_columns import read_long_columns
from scanner.collectors.python.labelled import read_addresses, read_health, read_labelled
from scanner.collectors.python.mail import read_mail
from scanner.collectors.python.mainframe import read_mainframe
from scanner.collectors.python.marks import Marks
from scanner.collectors.python.members import SliceSource, can_seek
from scanner.collectors.python.noise import is_noise
from scanner.collectors.python.objects import read_objects
from scanner.collectors.python.opendocument import is_opendocument, judge_opendocument
from scanner.collectors.python.outlook import read_outlook
from scanner.collectors.python.parquet import read_parquet
from scanner.collectors.python.pdf import read_pdf
from scanner.collectors.python.postgres_dump import read_postgres_dump
from scanner.collectors.python.prose import Prose
from scanner.collectors.python.rar import read_rar
from scanner.collectors.python.rich_text import read_rich_text
from scanner.collectors.python.settings import SNIFF_BYTES, NotRead, OutOfBudget, OutOfShare
from scanner.collectors.python.seven_zip import read_seven_zip
from scanner.collectors.python.sheet_text import read_sheet_text
from scanner.collectors.python.signed import read_signed
from scanner.collectors.python.spss import read_spss
from scanner.collectors.python.sql_text import read_sql
from scanner.collectors.python.sqlite import read_sqlite, read_sqlite_log
from scanner.collectors.python.squeezed import read_bzip2, read_xz
from scanner.collectors.python.stata import read_stata
from scanner.collectors.python.streams import HeldSource, ascii_pieces, pieces
from scanner.collectors.python.tables import CLEAN, encrypted, unread
from scanner.collectors.python.tape import read_tar
from scanner.collectors.python.tape_backup import read_tape_backup
from scanner.collectors.python.tnef import read_tnef
from scanner.collectors.python.together import Together
from scanner.collectors.python.word_markup import read_slides, read_stories
from scanner.collectors.python.work import Work
from scanner.collectors.python.workbook import judge_workbook
from scanner.collectors.python.workbook_binary import judge_binary_workbook
from scanner.collectors.python.xml_records import read_xml
from scanner.collectors.python.zip_loose import read_loose_zip


def judge_content(source, context):
    """Yield (part, Judgement) for a source; a file without parts yields one with part ''.

    What takes more than its share of the time is `not_read` from there on.
    """
    together = Together(context)
    over = ""
    is_slow = False
    try:
        for part, judgement in judged(source, context, Allowance(context.budget), 0):
            if not together.holds(part, judgement):
                yield part, judgement
    except OutOfShare:
        is_slow = True  # told only afterwards: inside `except` the fault would hold on to all that was read
    except OutOfBudget as fault:
        over = str(fault)
    yield from together.parts()
    if over:
        raise OutOfBudget(over)
    if is_slow:
        yield "", unread("time")


def judged(source, context, allowance, depth):
    """Yield what the reader of a source yields, and at a fault one `not_read` with its reason instead of the rest."""
    try:
        work = Work(source, context, allowance, depth, judged)
        behind = read_behind(work) if work.kind in BEFORE_ARCHIVES else None
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
        reason = "broken:" + type(fault).__name__  # never its message: that may quote the file
    yield "", unread(reason)  # only now: inside `except` the fault would hold on to everything that was read


def read_text(work):
    """Return the parts of the first reader of tables that finds people, or else of what finds most.

    Records, blocks and pages may be only a part of a text: it is searched as prose too, which may tell of more.
    """
    most = list(read_quoted(work))
    if people_in(most) >= work.context.threshold:
        return most
    lists = may_list_people(work)
    for reader in TEXT_READERS if lists else AT_A_GLANCE:
        found = [(part, judgement) for part, judgement in reader(work) if judgement.people]
        most = found if people_in(found) > people_in(most) else most
        if people_in(most) >= work.context.threshold and reader not in LOOSE_READERS:
            return known_too(most, work)
    end = TextEnd()
    found = prose_of(work, end) if lists else marks_of(work, end)
    found = known_too(most, work) if most and people_in(found) <= people_in(most) else found
    has_more = end.may_be_encoded and people_in(found) < work.context.threshold
    return chain(found, read_encoded(work)) if has_more else found


def marks_of(work, end):
    """Return what a text says that can be held, and lists nobody."""
    marks, seen = Marks(), work.whole_text
    marks.look(seen, len(seen.data))
    end.see(seen.data)
    return [("", marks.judgement(seen.data))]


def prose_of(work, end):
    """Return what a text as such says, or the records at its end where it is long and says little."""
    prose = searched(work, end)
    least = 1
    if prose.counts():  # only then what kind of text it is makes a difference
        text = work.head.decode(work.detail, "replace")
        is_program = work.is_source()
        prose.trusts_dates = not dates_events(text) and not any(sign in text for sign in SQL_ROWS)
        prose.trusts_proof = not is_program and not lists_things(first_cells(text))
        prose.trusts_contacts = not lists_firms(first_cells(text))
        least = work.context.threshold if is_program else 1
    found = [("", prose.judgement(least))]
    last = end.work(work) if end.is_far and people_in(found) < work.context.threshold else None
    if last and last.kind == "text":
        found = max(found, list(read_labelled(last)), key=people_in)
    return found


SQL_ROWS = ("INSERT INTO ", COPIED)
"""In a text whose rows were read as those of tables: the names of the columns say what the dates in it are of."""


def people_in(found):
    """Return how many people are in the part that holds most."""
    return max([judgement.people for _, judgement in found] or [0])


class TextEnd:
    """The last lines of a long text: who is named only there stands far behind what readers look at first."""

    def __init__(self):
        self.passed = 0
        self.last = b""
        self.may_be_encoded = False

    def of(self, text_pieces):
        """Yield the pieces of a text, the end of which is kept."""
        for piece in text_pieces:
            self.see(piece)
            yield piece

    def see(self, piece):
        """Take the next piece of a text."""
        self.passed += len(piece)
        self.may_be_encoded = self.may_be_encoded or may_be_encoded(piece)
        self.last = (self.last + piece[-SNIFF_BYTES:])[-SNIFF_BYTES:]

    @property
    def is_far(self):
        """Tell whether there is more of the text than a reader of its head has seen."""
        return self.passed > 2 * SNIFF_BYTES

    def work(self, work):
        """Return the end as a Work of its own."""
        lines = self.last[self.last.find(b"\n") + 1 :]
        return Work(HeldSource(lines), work.context, work.allowance, work.depth, work.judge)


def known_too(found, work):
    """Return the parts of a text; where none is of a known export, the first with what the text as such says."""
    if not work.context.known or any(judgement.known for _, judgement in found):
        return found
    known = searched(work, TextEnd()).judgement().known
    part, judgement = found[0]
    return [(part, judgement._replace(known=known)), *found[1:]]


def searched(work, end):
    """Return a Prose to which a whole text was fed, and its end to `end`."""
    if work.prose:  # the reader of a table went on with what it left of the text
        deque(end.of(ascii_pieces(work.source, work.detail)), 0)
        return work.prose
    prose = Prose(work.context)
    prose.is_json = is_json(work)
    seen = work.whole_text
    if seen is None:
        return fed(prose, end.of(ascii_pieces(work.source, work.detail)))
    end.see(seen.data)
    prose.feed_all(seen)
    return prose


def fed(prose, text_pieces):
    """Return `prose` with a text in pieces fed to it."""
    for piece in text_pieces:
        prose.feed(piece)
    return prose


def read_unknown(work):
    """Judge by the plain text within; a document format in which no list shows remains unread.

    What looks like a few people in a program or a picture is chance.
    """
    packed = None if work.detail else deflated_source(work)
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


def judge_members(archive, work):
    """Yield (part, Judgement) for each member; one that cannot be read does not hide the others."""
    for number, member in enumerate(archive.files(), 1):
        part = "member %d" % number
        if member.is_encrypted():
            yield part, encrypted("zip")
        else:
            yield from work.within(member, part)


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
    "parquet": read_parquet,
    "pg_dump": read_postgres_dump,
    "sqlite": read_sqlite,
    "sqlite_wal": read_sqlite_log,
    "sqlite_journal": read_sqlite_log,
    "bzip2": read_bzip2,
    "xz": read_xz,
    "lzma": read_xz,
    "tar": read_tar,
    "7z": read_seven_zip,
    "rar": read_rar,
    "pst": read_outlook,
    "tnef": read_tnef,
    "pkcs7": read_signed,
    "ebcdic": read_mainframe,
    "pdf": read_pdf,
    "mail": read_mail,
    "emlx": read_mail,
    "mbox": read_mail,
}
"""Reader by kind, of a document by its format, as recognise.py has them; what has none is searched for plain text."""

TEXT_READERS = (
    read_flat,
    read_long_columns,
    read_objects,
    read_sql,
    read_xml,
    read_html,
    read_directory,
    read_health,
    read_sheet_text,
    read_drawn,
    read_delimited,
    read_fixed_width,
    read_labelled,
    read_page_text,
    read_blocks,
    read_addresses,
)
"""Tried in this order on a text (work.detail: its encoding); each yields (part, Judgement), nothing or clean where the
text is not its own."""
LOOSE_READERS = frozenset((read_labelled, read_page_text, read_blocks, read_addresses))
"""Of these the ones that may pass over some of the people in a text."""

AT_A_GLANCE = (read_flat, read_long_columns, read_objects, read_directory, read_health, read_sheet_text)
"""Those that see at the first bytes of a text that it is not theirs."""

PACKAGES = (
    ("xl/workbook.xml", "xlsx", read_workbook),
    ("word/document.xml", "docx", read_stories),
    ("ppt/presentation.xml", "pptx", read_slides),
    ("xl/workbook.bin", "xlsb", judge_binary_workbook),
    ("visio/document.xml", "vsdx", None),
    ("index/document.iwa", "iwork", None),
    ("fixeddocseq.fdseq", "xps", None),
    ("mimetype", "odf", read_with_mimetype),
)
"""Member that tells a document from an archive, the format, and its reader (of the open Archive and the Work)."""
