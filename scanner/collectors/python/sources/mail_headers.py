"""Mails and mailboxes told by their first lines, and what the headers of a part say (RFC 5322, 2045, 4155)."""

import binascii
import re

MAIL_HEADERS = frozenset((
    b"bcc", b"cc", b"content-transfer-encoding", b"content-type", b"date", b"from", b"in-reply-to", b"list-id",
    b"reply-to", b"references", b"sender", b"subject", b"to", b"x-mailer",
))  # fmt: skip
SURE_HEADERS = frozenset((
    b"arc-seal", b"authentication-results", b"delivered-to", b"dkim-signature", b"message-id", b"mime-version",
    b"received", b"return-path", b"x-mozilla-status", b"x-original-to", b"x-uidl",
))  # fmt: skip
"""One of these and another known header stand at the beginning of a mail; a note may have From, To and Subject."""
HEADER = re.compile(rb"([!-9;-~]{1,80})[ \t]*:")
CLOCK = re.compile(rb"[0-9]{1,2}:[0-9]{2}")
LENGTH_LINE = re.compile(rb"[0-9]{1,10}[ \t]*\r?\n")
"""How a mail of Apple's program begins (.emlx)."""
UW_LINE = re.compile(rb" ?[0-9]{1,2}-[A-Z][a-z]{2}-[0-9]{4} [0-9:]{8} [+-][0-9]{4},[0-9]+;")
"""Between the mails of the University of Washington's mailboxes (.mbx)."""
UW_MAILBOX = b"*mbx*"
PARAMETER = re.compile(rb";[ \t]*([!-:<-~]{1,40}?)[ \t]*=[ \t]*(?:\"([^\"]*)\"|([^ \t;\"]*))")
ENCODED_WORD = re.compile(rb"=\?[!-~]{1,40}?\?([BbQq])\?([!->@-~ ]*)\?=")
QUOTED_SIGN = re.compile(rb"=(?:([0-9A-Fa-f]{2})|[ \t]*\r?\n)")
BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
NOT_BASE64 = bytes(set(range(256)) - set(BASE64))


def mail_kind(head):
    """Return what of mails a text begins as: mail, emlx, mbox or '' for none."""
    if head.startswith(UW_MAILBOX):
        return "mbox"
    line, _, rest = head.partition(b"\n")
    if is_separator(line) and has_headers(rest, 1):
        return "mbox"
    if has_headers(head, 2):
        return "mail"
    return "emlx" if LENGTH_LINE.match(head) and has_headers(rest, 2) else ""


def is_separator(line):
    """Tell whether a line stands between the mails of a mailbox."""
    return (line.startswith(b"From ") and CLOCK.search(line) is not None) or UW_LINE.match(line) is not None


def has_headers(head, least):
    """Tell whether a text begins with headers of a mail: `least` known ones, one of which is found in nothing else."""
    names = set()
    at = 0
    while at < len(head):
        end = head.find(b"\n", at)
        line = head[at : end if end >= 0 else len(head)]
        at += len(line) + 1
        if not line.strip(b"\r"):
            break
        if line.startswith((b" ", b"\t", b">From ")):
            continue
        match = HEADER.match(line)
        if not match:
            return False
        names.add(match.group(1).lower())
    sure = len(names & SURE_HEADERS)
    return (sure > 0 or least == 1) and sure + len(names & MAIL_HEADERS) >= least


def header_value(lines, name):
    """Return the value of the first header of a name, b'' where there is none; `lines` are unfolded."""
    for line in lines:
        match = HEADER.match(line)
        if match and match.group(1).lower() == name:
            return line[match.end() :].strip(b" \t")
    return b""


def parameter(value, name):
    """Return a parameter of a header's value, b'' where it has none."""
    for match in PARAMETER.finditer(value):
        if match.group(1).lower() == name:
            return match.group(3) if match.group(2) is None else match.group(2)
    return b""


def bare_value(value):
    """Return the value of a header without its parameters, in small letters."""
    return value.partition(b";")[0].strip(b" \t").lower()


def decoded_words(value):
    """Return a header's value with the words that are encoded decoded, in whatever they are written (RFC 2047)."""
    return ENCODED_WORD.sub(
        lambda found: un64(found.group(2)) if found.group(1) in b"Bb" else unquoted(found.group(2).replace(b"_", b" ")),
        value,
    )


def transferred(data, encoding):
    """Return the bytes of a part whose Content-Transfer-Encoding this is."""
    if encoding == b"base64":
        return un64(data)
    return unquoted(data) if encoding == b"quoted-printable" else bytes(data)


def un64(data):
    """Return what base64 stands for, whatever else is between it; an odd sign at the end is left out."""
    signs = data.translate(None, NOT_BASE64)
    signs = signs[: len(signs) - (len(signs) % 4 == 1)]
    return binascii.a2b_base64(bytes(signs) + b"=" * (-len(signs) % 4))


def unquoted(data):
    """Return what quoted-printable stands for."""
    return QUOTED_SIGN.sub(lambda found: bytes((int(found.group(1), 16),)) if found.group(1) else b"", bytes(data))
