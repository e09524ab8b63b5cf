"""Mails and mailboxes: their texts together, and each attachment by itself.

Headers are context: who wrote to whom is nobody's record, and an archive of letters is no list of people; but one mail
to many individuals is (recipients.py).
"""

import re

from scanner.collectors.python.asked.settings import SNIFF_BYTES, NotRead
from scanner.collectors.python.mails.mail_walk import MailWalk, mail_lines
from scanner.collectors.python.mails.recipients import judge_recipients
from scanner.collectors.python.prose.markings import of_subject
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.mail_headers import LENGTH_LINE, is_separator
from scanner.collectors.python.sources.source_text import is_source
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.tables.judgement import CLEAN, encrypted, unread
from scanner.collectors.python.tables.together import Together

MARKUP = re.compile(rb"<[^<>]{0,1000}>")
TABLE_TEXT = 256
"""Bytes of a text from which it may hold a table of people."""
FORM_SIGNS = 3
"""Colons in a shorter one, which may be a form."""
LOCKED_TEXT = b"\n-----BEGIN PGP MESSAGE-----"
SMIME = frozenset((b"application/pkcs7-mime", b"application/x-pkcs7-mime"))
ENVELOPED = (bytes.fromhex("2a864886f70d010703"), bytes.fromhex("2a864886f70d0109100117"))
"""enveloped-data and authenticated-enveloped-data (RFC 5652, 5083), near the start of what is encrypted."""
CMS_HEAD = 64


def read_mail(work):
    """Return what is to be said of a mail."""
    return MailReader(work).parts()


class MailReader:
    """Reads one mail or a whole mailbox."""

    def __init__(self, work):
        self.work = work
        self.is_box = work.detail == "mbox"
        self.prose = Prose(work.context)
        self.best = CLEAN
        """The Judgement on the text of one mail that names most people, too few to be told by itself."""
        self.few = Together(work.context)
        """Those of all such texts."""
        self.number = 0
        self.walk = None
        self.found = []
        """Judgements on the texts of the mail that is open."""

    def parts(self):
        """Yield (part, Judgement) of what is attached, of texts with people, and last of all texts together."""
        lines = mail_lines(self.work.source.open())
        if self.is_box:
            yield from self._box(lines)
        else:
            self.walk = MailWalk("")
            for number, line in enumerate(lines):
                if number or not LENGTH_LINE.match(line):
                    yield from self._told(self.walk.take(line))
            yield from self._end()
        yield self.together()

    def together(self):
        """Return ('', Judgement) on the texts of all mails."""
        return "", max((self.prose.judgement(), self.best, self.few.judgement()), key=lambda found: found.people)

    def _box(self, lines):
        after_blank = True
        for line in lines:
            if after_blank and is_separator(line):
                yield from self._end()
                self.number += 1
                self.work.context.budget.check_time()
                self.walk = MailWalk("message %d" % self.number)
            elif self.walk:
                yield from self._told(self.walk.take(line))
            after_blank = not line.strip(b"\r\n") or self.work.head.startswith(b"*mbx*")
        yield from self._end()

    def _end(self):
        """Yield what is left to be said of the mail that ended."""
        if not self.walk:
            return
        yield from self._told(self.walk.finish())
        for subject in self.walk.subjects:
            self.prose.feed(subject + b"\n" + of_subject(subject) + b"\n")
        if self.walk.recipients:
            judgement = judge_recipients(self.walk.recipients, self.work.context)
            if judgement.verdict == "people":
                self.found.append(judgement)
        self.walk = None
        yield from self.told_texts()

    def told_texts(self):
        """Yield what is to be said of the texts of the mail that ended, if they hold people enough."""
        best = max(self.found, key=lambda judgement: judgement.people) if self.found else CLEAN
        if best.verdict == "people" and self.is_box:
            yield "message %d" % self.number, best
        else:
            self.few.add(best)
            self.best = max(self.best, best, key=lambda found: found.people)
        self.found = []

    def _told(self, parts):
        for part in parts:
            if part.fault:
                yield part.name, unread(part.fault)
            elif not part.name:
                yield from self.read_body(part.data)
            elif part.kind in SMIME and any(kind in part.data[:CMS_HEAD] for kind in ENVELOPED):
                yield part.name, encrypted("smime")
            else:
                yield from self.read_attached(part.data, part.name, part.called)

    def read_attached(self, data, name, called=""):
        """Yield what is to be said of an attachment, unless it is clean."""
        self.work.context.budget.check_time()
        for found in self._within(data, name, called):
            if found[1].verdict != "clean":
                yield found

    def _within(self, data, name, called=""):
        try:
            yield from self.work.within(HeldSource(data), name, called)
        except NotRead as fault:
            yield name, unread(str(fault))

    def read_body(self, data):
        """Put a text to the others; yield what of it is not people."""
        self.work.context.budget.check_time()
        if not is_source(data[:SNIFF_BYTES], data[:SNIFF_BYTES].lower()):
            self.prose.feed(MARKUP.sub(b" ", data) + b"\n")
        where = "message %d" % self.number if self.is_box else ""
        if LOCKED_TEXT in b"\n" + data[:SNIFF_BYTES]:
            yield where, encrypted("pgp")
        elif len(data) >= TABLE_TEXT or data.count(b":") >= FORM_SIGNS:
            for part, judgement in self._within(data, where):
                if judgement.people:
                    self.found.append(judgement)
                elif judgement.verdict != "clean":
                    yield part, judgement
