"""To whom one mail goes: individuals of many places, named beside addresses, whom its sender showed to each other.

Headers are context otherwise: colleagues write to each other, and whoever answers or writes to a list is no list.
"""

import re

from scanner.collectors.python.prose.prose_hits import west_text
from scanner.collectors.python.sources.mail_headers import decoded_words, header_value
from scanner.collectors.python.tables.tables import Table

THREAD_HEADERS = (b"list-id", b"list-post", b"mailing-list", b"precedence", b"in-reply-to", b"references")
"""A mail with one of these went to a list, or answers one."""
TO_HEADERS = (b"to", b"cc", b"bcc")
IN_BRACKETS = re.compile(rb"<[ \t]*([^<>@\s]{1,64}@([^<>@\s]{1,255}))[ \t]*>")
LONGEST_CALLED = 80
"""Bytes of a name before an address."""
FEWEST_PLACES, MOSTLY_ELSEWHERE = 3, 0.5
"""Domains of the recipients, and share of these that are not the sender's."""
MANY_NAMED = 25
"""So many are individuals wherever they are, if that is elsewhere."""
RECIPIENTS_KEPT = 10000


def recipients(lines):
    """Return [[name, address]] of those to whom the headers of a mail, unfolded, say that it goes; none of a thread."""
    if any(header_value(lines, name) for name in THREAD_HEADERS):
        return []
    sender = header_value(lines, b"from").rpartition(b"@")[2].strip(b" \t>").lower()
    found = [pair for name in TO_HEADERS for pair in named_in(decoded_words(header_value(lines, name)))]
    elsewhere = [place for place in (address.rpartition(b"@")[2].lower() for _, address in found) if place != sender]
    is_narrow = len(set(elsewhere)) < FEWEST_PLACES and len(set(found)) < MANY_NAMED
    if is_narrow or len(elsewhere) < MOSTLY_ELSEWHERE * len(found):
        return []
    return [[west_text(name), west_text(address)] for name, address in found[:RECIPIENTS_KEPT]]


def named_in(value):
    """Yield (name, address) of those in the value of a header who are named."""
    passed = 0
    for match in IN_BRACKETS.finditer(value):
        before, passed = value[passed : match.start()].rstrip(b" \t"), match.end()
        if before.endswith(b'"'):
            name = before[:-1].rpartition(b'"')[2]
        else:
            name = before[max(before.rfind(sign) for sign in (b",", b";", b":")) + 1 :]
        name = name.strip(b" \t'")
        if name and len(name) <= LONGEST_CALLED:
            yield name, match.group(1)


def judge_recipients(named, context):
    """Return the Judgement on the recipients of one mail."""
    table = Table(context, ["full name", "email"])
    for row in named:
        table.add(row)
    return table.finish()
