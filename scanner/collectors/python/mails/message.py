"""Mails of Outlook (msg, [MS-OXMSG]): subject, text, recipients, attachments, and mails within them."""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MEMBER_BYTES, NESTING, NotRead
from scanner.collectors.python.documents.packed_text import unpacked_text
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import HeldSource, head_of
from scanner.collectors.python.tables.judgement import CLEAN, unread

PROPERTY = re.compile(r"__substg1\.0_([0-9a-f]{4})(001f|001e|0102)\Z")
"""Stream of a property: its number, and whether it is text of two bytes, of one, or binary."""
TEXT, HTML, PACKED, FILE = "1000", "1013", "1009", "3701"
SHORT = ("0037", "3001", "39fe", "3a")
"""How the numbers begin of the subject, of a recipient's name and address, of what a contact says ([MS-OXPROPS])."""
MAIL = "__properties_version1.0"
"""The stream by which a mail is told."""
RECIPIENT, ATTACHMENT = "__recip_version1.0_#", "__attach_version1.0_#"
WITHIN = "__substg1.0_3701000d"
"""The storage of an attachment that is a mail itself."""


def judge_message(compound, storage, work, depth=0):
    """Yield (part, Judgement) of a mail that lies in a storage: the text, the recipients, each attachment.

    `depth`: mails around it. One that lies in two places, as nothing does that a program wrote, is broken.
    """
    if depth > NESTING:
        raise NotRead("nested_too_deep")
    properties = properties_of(compound, storage)
    recipients = [held for held in compound.storages_below(storage) if held.name.startswith(RECIPIENT)]
    yield "", judge_words([properties, *(properties_of(compound, held) for held in recipients)], work.context)
    yield from judge_text(properties, work)
    number = 0
    for held in compound.storages_below(storage):
        if held.name.startswith(ATTACHMENT):
            number += 1
            yield from judge_attachment(compound, held, work, "attachment %d" % number, depth)


def judge_attachment(compound, storage, work, part, depth):
    """Yield (part, Judgement) of one attachment."""
    properties = properties_of(compound, storage)
    if FILE in properties:
        yield from work.within(properties[FILE].source, part)
    for held in compound.storages_below(storage):
        if held.name == WITHIN and MAIL not in compound.streams(held):
            yield part, unread("format:ole2")
        elif held.name == WITHIN:
            compound.enter(held)
            for inner, judgement in judge_message(compound, held, work, depth + 1):
                yield ", ".join(filter(None, (part, inner))), judgement


class Property:
    """A property's stream."""

    def __init__(self, source, kind):
        self.source = source
        self.encoding = {"001f": "utf-16-le", "001e": "cp1252"}.get(kind, "")

    def text(self, most=CELL_CHARACTERS):
        """Return the beginning of a text."""
        return head_of(self.source, 2 * most).decode(self.encoding or "cp1252", "replace").rstrip("\0")[:most]


def properties_of(compound, storage):
    """Return the properties in a storage by their numbers."""
    found = {}
    for name, stream in compound.streams(storage).items():
        known = PROPERTY.match(name)
        if known:
            found[known.group(1)] = Property(stream, known.group(2))
    return found


def judge_words(held, context):
    """Return the Judgement on the short texts of a mail and on its recipients, whose addresses prove nobody."""
    prose = Prose(context)
    for properties in held:
        for number in sorted(properties):
            if properties[number].encoding and number.startswith(SHORT):
                prose.feed(properties[number].text().encode("utf-8", "replace") + b"\n")
    return prose.judgement()


def judge_text(properties, work):
    """Yield (part, Judgement) of the text; where it is there more than once, plain, in HTML, rich, of the best one."""
    best = [("text", CLEAN)]
    for number in (TEXT, HTML, PACKED):
        if number in properties:
            held = properties[number]
            data = head_of(held.source, MEMBER_BYTES + 1)
            if len(data) > MEMBER_BYTES:
                raise NotRead("nested_too_big")
            if held.encoding:
                data = data.decode(held.encoding, "replace").encode("utf-8", "replace")
            if number == PACKED:
                data = unpacked_text(data)
                work.allowance.use(len(data))
            found = list(work.within(HeldSource(data), "text"))
            best = max(best, found, key=weight)
    return best


def weight(parts):
    """Return what orders the parts of a text: people, and of the same number what is not clean before what is."""
    return sum(judgement.people for _, judgement in parts), any(judgement.verdict != "clean" for _, judgement in parts)
