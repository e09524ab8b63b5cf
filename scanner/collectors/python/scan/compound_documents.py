"""The documents in a compound file: which there are, and who reads each."""

import struct

from scanner.collectors.python.asked.settings import MEMBER_BYTES
from scanner.collectors.python.containers.packaged import unpackaged
from scanner.collectors.python.documents.compound import Compound
from scanner.collectors.python.documents.excel_binary import judge_excel
from scanner.collectors.python.documents.powerpoint import judge_show
from scanner.collectors.python.documents.word_binary import judge_word
from scanner.collectors.python.mails.message import MAIL, judge_message
from scanner.collectors.python.sources.signatures import ENCRYPTED_PACKAGE
from scanner.collectors.python.sources.streams import HeldSource, head_of, whole
from scanner.collectors.python.tables.judgement import encrypted, unread

PDF_SIGN = b"%PDF-"
PIVOT_STORAGE = "_sx_db_cur"
"""Copies of the rows that a pivot table was made of ([MS-XLS] 2.1.2)."""
PACKAGE_NAME_WITHIN = 4 * 1024 * 1024
"""How far the name of an encrypted package is looked for in a file whose directory is broken."""


def judge_compound(work, read_other):
    """Yield (part, Judgement) of each document; of a file without any what `read_other` says of the Work."""
    try:
        compound = Compound(work.file(), work.allowance)
    except (EOFError, struct.error):
        compound = None
    if compound is None and ENCRYPTED_PACKAGE in head_of(work.source, PACKAGE_NAME_WITHIN):
        yield "", encrypted("office")
        return
    own = document_in(compound) if compound else None
    if own:
        yield from own(compound, None, work)
    else:
        work.detail = "ole2"
        yield from read_other(work)
    if compound and own is not read_message:  # in a mail every attachment looks like one
        yield from judge_embedded_storages(compound, work)


def judge_embedded_storages(compound, work):
    """Yield (part, Judgement) of the documents that a compound file embeds."""
    number = 0
    for storage in compound.storages():
        reader = document_in(compound, storage)
        if reader:
            number += 1
            for inner, judgement in reader(compound, storage, work):
                yield ", ".join(filter(None, ("embedded %d" % number, inner))), judgement


def document_in(compound, storage=None):
    """Return the reader of the document in a storage, the root without one, or None."""
    streams = compound.streams(storage)
    return next((reader for name, reader in COMPOUNDS if is_told_by(name, streams)), None)


def is_told_by(name, streams):
    """Tell whether a stream of this name is there; one that any program may name so must hold what is read of it."""
    return name in streams and (name != "contents" or head_of(streams[name], len(PDF_SIGN)) == PDF_SIGN)


def read_excel(compound, storage, work):
    """Yield what is to be said of each sheet of an xls; what it keeps of a pivot table is unread."""
    streams = compound.streams(storage)
    yield from judge_excel(streams.get("workbook") or streams["book"], work.context)
    if any(held.name.startswith(PIVOT_STORAGE) for held in compound.storages_below(storage)):
        yield "pivot", unread("format:pivot_cache")


def read_word(compound, storage, work):
    """Return what is to be said of a doc."""
    return judge_word(compound.streams(storage), work)


def read_show(compound, storage, work):
    """Return what is to be said of a ppt."""
    return judge_show(compound.streams(storage), work)


def read_whole(compound, storage, work):
    """Return what is to be said of a file that is embedded whole."""
    return work.within(compound.streams(storage)["package"])


def read_packaged(compound, storage, work):
    """Return what is to be said of a file that was put in by the Packager, or by a program without a storage."""
    data = whole(compound.streams(storage)["\x01ole10native"], MEMBER_BYTES, "nested_too_big")
    return work.within(HeldSource(unpackaged(data[4:])))


def read_contents(compound, storage, work):
    """Return what is to be said of a PDF that was put in."""
    return work.within(compound.streams(storage)["contents"])


def read_message(compound, storage, work):
    """Return what is to be said of a mail of Outlook."""
    return judge_message(compound, storage, work)


def read_locked(*_):
    """Tell an Office document behind a password."""
    yield "", encrypted("office")


COMPOUNDS = (
    ("encryptedpackage", read_locked),
    ("workbook", read_excel),
    ("book", read_excel),
    ("worddocument", read_word),
    ("powerpoint document", read_show),
    ("package", read_whole),
    ("\x01ole10native", read_packaged),
    ("contents", read_contents),
    (MAIL, read_message),
)
"""Stream that tells a document in a compound file, and its reader (of the Compound, the storage, the Work)."""
