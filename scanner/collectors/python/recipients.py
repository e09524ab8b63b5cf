"""To whom one mail goes: individuals of many places, named beside addresses, whom its sender showed to each other.

Headers are context otherwise: colleagues write to each other, and whoever answers or writes to a list is no list.
"""

import re

from scanner.collectors.python.mail_headers import decoded_words, header_value
from scanner.collectors.python.prose_hits import west_text
from scanner.collectors.python.tables import Table

THREAD_HEADERS = (b"list-id", b"list-post", b"mailing-list", b"precedence", b"in-reply-to", b"references")
"""A mail with one of these went to a list, or answers one."""
TO_HEADERS = (b"to", b"cc", b"bcc")
ONE_RECIPIENT = re.compile(
    rb"(?:\"([^\"<>]{1,80})\"|([^\"<>,;:@]{1,80}))[ \t]*<[ \t]*([^<>@\s]{1,64}@([^<>@\s]{1,255}))[ \t]*>"
)
FEWEST_PLACES, MOSTLY_ELSEWHERE = 3, 0.5
"""Domains of the recipients, and share of these that are not the sender's."""
RECIPIENTS_KEPT = 10000


def recipients(lines):
    """Return [[name, address]] of those to whom the headers of a mail, unfolded, say that it goes; none of a thread."""
    if any(header_value(lines, name) for name in THREAD_HEADERS):
        return []
    sender = header_value(lines, b"from").rpartition(b"@")[2].strip(b" \t>").lower()
    found = [match for name in TO_HEADERS for match in ONE_RECIPIENT.finditer(decoded_words(header_value(lines, name)))]
    elsewhere = [match.group(4).lower() for match in found if match.group(4).lower() != sender]
    if len(set(elsewhere)) < FEWEST_PLACES or len(elsewhere) < MOSTLY_ELSEWHERE * len(found):
        return []
    named = [(match.group(1) or match.group(2), match.group(3)) for match in found[:RECIPIENTS_KEPT]]
    return [[west_text(name).strip(" \t'"), west_text(address)] for name, address in named]


def judge_recipients(named, context):
    """Return the Judgement on the recipients of one mail."""
    table = Table(context, ["full name", "email"])
    for row in named:
        table.add(row)
    return table.finish()
