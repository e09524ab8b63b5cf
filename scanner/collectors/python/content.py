"""One file's content to judgements: the format decides the reader, the reader hands over tables or text."""

import io

from scanner.collectors.python.archive import Allowance, Archive, DescriptorFile, GzipSource
from scanner.collectors.python.delimited import dates_events, judge_delimited
from scanner.collectors.python.objects import judge_objects
from scanner.collectors.python.prose import Prose
from scanner.collectors.python.recognise import ENCRYPTED_PACKAGE, is_source, recognise
from scanner.collectors.python.settings import MEMBER_BYTES, NESTING, SNIFF_BYTES, NotRead, OutOfBudget
from scanner.collectors.python.streams import FileSource, ascii_pieces, head_of, pieces, whole
from scanner.collectors.python.tables import CLEAN, Judgement, unread
from scanner.collectors.python.workbook import WORKBOOK, judge_workbook, plain

UNREAD_PACKAGES = (
    ("word/document.xml", "docx"),
    ("ppt/presentation.xml", "pptx"),
    ("xl/workbook.bin", "xlsb"),
    ("visio/document.xml", "vsdx"),
    ("index/document.iwa", "iwork"),
    ("fixeddocseq.fdseq", "xps"),
    ("mimetype", "odf"),
)
"""Members that tell documents of this version's unread formats from archives."""
OLE2_BYTES = 4 * 1024 * 1024
"""How far the name of an encrypted package is looked for."""


def judge_content(source, context):
    """Yield (part, Judgement) for a source; a file without parts yields one with part ''."""
    return judged(source, context, Allowance(context.budget), 0)


def judge_source(source, context, allowance, depth):
    """Yield (part, Judgement); `depth` counts the archives around the source."""
    head = head_of(source, SNIFF_BYTES)
    kind, detail = recognise(head)
    if kind == "zip":
        yield from judge_archive(source, context, allowance, depth)
    elif kind == "encrypted":
        yield "", encrypted(detail)
    elif kind == "text":
        yield "", judge_text(source, detail, head, context)
    elif kind == "ole2":
        yield "", judge_ole2(source, context)
    elif kind == "gzip":
        yield from judge_gzip(source, context, allowance, depth)
    elif kind in {"document", "binary"}:
        yield "", judge_binary(source, detail, context)
    else:
        yield "", CLEAN


def judge_text(source, encoding, head, context):
    """Return the Judgement of the first reader that finds people; what holds no table is searched as prose."""
    for reader in (judge_objects, judge_delimited):
        judgement = reader(source, encoding, head, context)
        if judgement.people:
            return judgement
    prose = Prose(context)
    prose.trusts_dates = not dates_events(head.decode(encoding, "replace"))
    return judge_prose(prose, ascii_pieces(source, encoding), context.threshold if is_source(head) else 1)


def judge_prose(prose, text_pieces, least):
    """Return the Judgement of `prose` on a text in pieces; fewer than `least` people are taken for none."""
    for piece in text_pieces:
        prose.feed(piece)
    return prose.judgement(least)


def judge_binary(source, document, context):
    """Return the Judgement on the plain text within; a document format in which none shows remains unread.

    What looks like a few people in a program or a picture is chance.
    """
    judgement = judge_prose(Prose(context), pieces(source.open()), 1 if document else context.threshold)
    if judgement.people:
        return judgement._replace(confidence="low")
    return unread("format:" + document) if document else CLEAN


def judge_ole2(source, context):
    """Return `encrypted` for an Office document behind a password, else what shows of it as plain text."""
    if ENCRYPTED_PACKAGE in head_of(source, OLE2_BYTES):
        return encrypted("office")
    return judge_binary(source, "ole2", context)


def encrypted(how):
    """Return the Judgement on what only its key opens."""
    return Judgement("encrypted", 0, (), "high", how)


def judge_archive(source, context, allowance, depth):
    """Return an iterator of (part, Judgement) over a zip: its sheets, or its members numbered from 1."""
    if depth >= NESTING:
        raise NotRead("nested_too_deep")
    if isinstance(source, FileSource):
        file = io.BufferedReader(DescriptorFile(source), 64 * 1024)
    else:
        file = io.BytesIO(whole(source, MEMBER_BYTES, "nested_too_big"))
    archive = Archive(file, allowance)
    names = {plain(name) for name in archive.names()}
    unread_format = next((word for name, word in UNREAD_PACKAGES if name in names), "")
    if WORKBOOK in names:
        return judge_workbook(archive, context)
    if unread_format:
        return iter([("", unread("format:" + unread_format))])
    return judge_members(archive, context, allowance, depth)


def judge_gzip(source, context, allowance, depth):
    """Return an iterator of (part, Judgement) over what a gzip file holds; it has no parts of its own."""
    if depth >= NESTING:
        raise NotRead("nested_too_deep")
    return judged(GzipSource(source, allowance), context, allowance, depth + 1)


def judge_members(archive, context, allowance, depth):
    """Yield (part, Judgement) for each member; one that cannot be read does not hide the others."""
    for number, member in enumerate(archive.files(), 1):
        part = "member %d" % number
        if member.is_encrypted():
            yield part, encrypted("zip")
            continue
        for inner, judgement in judged(member, context, allowance, depth + 1):
            yield (part + ", " + inner if inner else part), judgement


def judged(source, context, allowance, depth):
    """Yield what `judge_source` yields, and at a fault one `not_read` with its reason instead of the rest."""
    try:
        yield from judge_source(source, context, allowance, depth)
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
