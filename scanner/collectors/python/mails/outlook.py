"""Stores of Outlook: the texts of all mails together, attachments by themselves, contacts as one table ([MS-PST])."""

from datetime import date, timedelta

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, NotRead
from scanner.collectors.python.documents.packed_text import unpacked_text
from scanner.collectors.python.mails.mail import MailReader
from scanner.collectors.python.mails.outlook_properties import Properties
from scanner.collectors.python.mails.outlook_store import Store, StoreLocked, number
from scanner.collectors.python.tables.judgement import encrypted, unread
from scanner.collectors.python.tables.tables import Table

MESSAGE_NODE, ATTACHMENT_NODE = 0x04, 0x05
NODE_KIND = 0x1F
CLASS, SUBJECT, BODY, PAGE, PACKED_TEXT = 0x001A, 0x0037, 0x1000, 0x1013, 0x1009
ATTACHED, OBJECT_KIND = 0x3701, 0x000D
CONTACT_CLASS = b"IPM.Contact"
CONTACT_COLUMNS = (
    ("forename", 0x3A06), ("surname", 0x3A11), ("full name", 0x3001), ("telephone", 0x3A1C), ("address", 0x3A15),
    ("date of birth", 0x3A42),
)  # fmt: skip
TIME_KIND = 0x0040
DAY = 864000000000
"""In tenths of microseconds, in which Windows counts from 1601 on."""
MESSAGES_DEPTH = 8
ATTACHMENTS = 100000
MAIL_ATTACHMENTS = 1000
UNREAD_MESSAGES = 100


def read_outlook(work):
    """Yield what is to be said of a store."""
    try:
        store = Store(work)
    except StoreLocked:
        yield "", encrypted("pst")
        return
    yield from StoreReader(work, store).parts()


class StoreReader(MailReader):
    """Reads all mails of a store."""

    def __init__(self, work, store):
        super(StoreReader, self).__init__(work)
        self.is_box = True
        self.store = store
        self.contacts = Table(work.context)
        self.contacts.add([name for name, _ in CONTACT_COLUMNS])
        self.failed = 0
        self.opened = 0

    def parts(self):
        """Yield (part, Judgement) of attachments, of mails with people, of contacts, last of all texts together."""
        for node, data, below in self.store.leaves():
            if node & NODE_KIND == MESSAGE_NODE:
                self.number += 1
                self.work.context.budget.check_time()
                yield from self._message(data, below, "message %d" % self.number, 0)
                yield from self.told_texts()
        contacts = self.contacts.finish()
        if contacts.people:
            yield "contacts", contacts
        yield self.together()

    def _message(self, data, below, name, depth):
        try:
            held = Properties(self.store, data, below)
            yield from self._bodies(held)
        except NotRead as fault:
            self.failed += 1
            if self.failed <= UNREAD_MESSAGES:
                yield name, unread(str(fault))
            return
        nodes = [node for node in sorted(held.subnodes) if node & NODE_KIND == ATTACHMENT_NODE]
        if len(nodes) > MAIL_ATTACHMENTS:
            yield name, unread("too_many_attachments")
        for count, place in enumerate([held.subnodes[node] for node in nodes[:MAIL_ATTACHMENTS]], 1):
            yield from self._attachment(place, "%s, attachment %d" % (name, count), depth)

    def _bodies(self, held):
        self.prose.feed(held.text(SUBJECT)[:CELL_CHARACTERS] + b"\n")
        if held.text(CLASS).startswith(CONTACT_CLASS):
            self.contacts.add([cell_of(held, name) for _, name in CONTACT_COLUMNS])
        texts = [text for text in (held.text(BODY), held.text(PAGE)) if text]
        if not texts:
            texts = [unpacked_text(held.value(PACKED_TEXT))]
        for text in texts:
            yield from self.read_body(text)

    def _attachment(self, place, name, depth):
        self.opened += 1
        if self.opened > ATTACHMENTS:
            if self.opened == ATTACHMENTS + 1:
                yield name, unread("too_many_attachments")
            return
        try:
            held = Properties(self.store, *place)
            if held.kind(ATTACHED) == OBJECT_KIND:
                inner = held.subnodes.get(number(held.value(ATTACHED), 0, 4), (0, 0))
                found = self._within_another(inner, name, depth + 1)
            else:
                found = self.read_attached(held.value(ATTACHED), name)
            yield from found
        except NotRead as fault:
            yield name, unread(str(fault))

    def _within_another(self, place, name, depth):
        if depth > MESSAGES_DEPTH:
            return [(name, unread("nested_too_deep"))]
        return self._message(place[0], place[1], name, depth)


def cell_of(held, name):
    """Return a property of a contact as the cell of a table."""
    value = held.value(name)
    if held.kind(name) == TIME_KIND:
        days = number(value, 0, 8) // DAY
        return (date(1601, 1, 1) + timedelta(days=days)).isoformat() if 0 < days < 300000 else ""
    return held.text(name)[:CELL_CHARACTERS].decode("utf-8", "replace")
