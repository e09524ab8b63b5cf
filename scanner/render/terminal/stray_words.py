"""Why something was not read, in words for the person who holds the stick, and sizes as people say them."""

from __future__ import annotations

from scanner.facts.stray import KnownPeople, StrayFile
from scanner.report.parts import Whole

WHY = {
    "denied": "this account may not read it: run it as root",
    "directory_denied": "this account may not enter it: run it as root",
    "lost_and_found": "lost+found, where only root may look: run it as root",
    "vanished": "gone before it could be read: run it again",
    "directory_vanished": "gone before it could be read: run it again",
    "changed": "became another file while it was looked at: run it again",
    "directory_changed": "became another one while it was looked at: run it again",
    "busy": "held by another program: close that and run it again",
    "input_output": "the medium cannot be read there: copy what can be saved, and look at the copy",
    "directory_input_output": "the medium cannot be read there: copy what can be saved, and look at the copy",
    "directory_too_deep": "more than 64 directories deep: name the directory itself",
    "directory_too_big": "too many names for the memory: name what is in it",
    "other_filesystem": "mounted while the scan ran: run it again",
    "overmounted": "hidden by what is mounted over it: unmount that and run it again",
    "links": "more symbolic links on the way than are followed: name what they lead to",
    "skipped": "not a place that is read",
    "bomb": "unpacks to more than 200 times its size",
    "unpacked_too_big": "unpacks to more than 512 MB: unpack it and name the directory",
    "too_many_members": "more than 10,000 files in one archive: unpack it and name the directory",
    "too_many_strings": "a workbook with too many different texts: save it as csv",
    "split_archive": "a part of a split archive, or one that was cut short: put the parts together",
    "nested_too_deep": "archives more than three deep: unpack it and name the directory",
    "too_big": "one part of it is too big to hold: unpack it and name the directory",
    "nested_too_big": "an archive in an archive, too big to hold: unpack it and name the directory",
    "page_too_big": "a page of a PDF with more on it than is held: print it to a file of its own",
    "pdf_filter": "a PDF packed in a way that this version does not unpack: save it anew",
    "pdf_fonts": "a PDF whose letters have no meaning but to the eye: look at it",
    "pdf_image_only": "a PDF of pictures, such as a scan of paper: look at it",
    "pdf_permissions_only": "a PDF that opens without a password but is enciphered: save it anew without restrictions",
    "stream_too_big": "one part of it is too big to hold: open it in its own program",
    "too_many_cells": "more files and long texts in the cells of a database than are read: export them",
    "too_many_attachments": "more attachments than are read: save them and name the directory",
    "too_many_nodes": "a store of mails with more parts than are held: split it",
    "too_many_properties": "a store of mails with more parts than are held: split it",
    "too_many_filters": "a PDF packed more often than any program does",
    "too_many_forms": "a PDF with more forms in forms than are followed: look at it",
    "too_many_objects": "a PDF of more parts than are held: split it",
    "too_many_pages": "more pages than are read: split it",
    "xml_doctype": "declares a document type, which no program of an office does",
    "memory": "needs more memory than the scan has",
    "nesting": "nested deeper than is read",
    "partial": "read in part, and a known export was looked for in that: --seconds gives it more, or it is damaged",
    "time": "it takes too long, or the time ran out: --seconds gives it more",
    "files": "more files than were asked for: --files lets it read more",
    "bytes": "more bytes than are read in one run: name a part of it",
    "unlisted": "with a verdict, and beyond the 2,000 that are listed: name a part of it",
}
STEPS = ("bytes", "kB", "MB", "GB", "TB")


def why(reason: str, cut: str) -> str:
    """Return the words for a reason of the engine; `cut` says why the scan stopped before its end."""
    before, _, kind = reason.partition(":")
    match before:
        case "cut":
            return f"not reached: {cut}"
        case "filesystem":
            return f"{kind} may hang or is not a disk of this machine: run it where the files are stored, or copy them"
        case "format":
            return f"{kind.replace('_', ' ')} is not read by this version"
        case "broken":
            return f"damaged, or not what it says it is ({kind}): get a whole copy of it"
    return WHY.get(reason, reason.replace("_", " "))


def where(file: StrayFile) -> str:
    """Return the path, and the part where there is one."""
    return f"{file.path}, {file.part}" if file.part else file.path


def lies(whole: Whole) -> str:
    """Return the path, and the part: of several how many there are, and in which most people are."""
    if not whole.many:
        return where(whole.file)
    first = max(whole.parts, key=lambda part: part.people)
    inside = f", most in {first.part or 'itself'}: {first.people:,}" if first.people else ""
    return f"{whole.file.path}, {len(whole.parts):,} parts{inside}"


def most(whole: Whole, count: str) -> str:
    """Return how many people are in a file, '-' for none: of several parts `count`, their sum, is a bound."""
    if not whole.file.people:
        return "-"
    return f"≤{count}" if whole.many else count


def kinds(file: StrayFile) -> str:
    """Return the kinds of data in a file; empty where it holds none."""
    return ", ".join(kind.replace("_", " ") for kind in file.kinds)


def whose(known: KnownPeople, about: str = "about") -> str:
    """Return whose people they are: those of a known export, and planted records by themselves."""
    planted = f"{known.canaries} planted record{'s' if known.canaries > 1 else ''} of"
    if known.canaries >= known.people:
        return f"{planted} {known.export}"
    return f"{about} {known.people:,} of the {known.of:,} people of {known.export}" + (
        f", {planted} it" if known.canaries else ""
    )


def size(count: int) -> str:
    """Return a number of bytes with at most one decimal."""
    if count < 1000:
        return f"{count} bytes"
    value, step = float(count), 0
    while value >= 1000 and step < len(STEPS) - 1:
        value, step = value / 1000, step + 1
    return f"{value:.1f} {STEPS[step]}"
