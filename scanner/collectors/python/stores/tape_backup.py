"""Backups of SQL Server and of Windows (Microsoft Tape Format): their texts, narrow or wide, without their rows."""

from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import pieces
from scanner.collectors.python.tables.judgement import unread


def read_tape_backup(work):
    """Yield the Judgement on the texts in a backup; one in which no people show remains unread."""
    narrow, wide = Prose(work.context), Prose(work.context)
    for piece in pieces(work.source.open()):
        narrow.feed(piece)
        wide.feed(piece.translate(None, b"\0"))
    found = max(narrow.judgement(), wide.judgement(), key=lambda judgement: judgement.people)
    yield "", found._replace(confidence="low") if found.people else unread("format:backup")
