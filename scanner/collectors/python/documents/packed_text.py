"""Rich text as mails of Outlook keep it, packed ([MS-OXRTFCP])."""

from scanner.collectors.python.asked.settings import MEMBER_BYTES

PACKED_SIGN, PLAIN_SIGN = b"LZFu", b"MELA"
PACKED_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u"
    rb"\tab\tx"
)
"""What every packed text is taken to stand behind ([MS-OXRTFCP] 2.1.2.1)."""


def unpacked_text(data):
    """Return packed rich text unpacked, b'' for what is none ([MS-OXRTFCP] 2.2)."""
    if data[8:12] == PLAIN_SIGN:
        return data[16:]
    if data[8:12] != PACKED_SIGN:
        return b""
    out = bytearray(PACKED_START)
    at = 16
    while at < len(data) and len(out) < MEMBER_BYTES:
        flags = data[at]
        at += 1
        for bit in range(8):
            if not flags >> bit & 1:
                out += data[at : at + 1]
                at += 1
                continue
            pair = int.from_bytes(data[at : at + 2], "big")
            at += 2
            start = len(out) - ((len(out) - (pair >> 4)) & 0xFFF)
            if start == len(out) or at > len(data) or start < 0:
                return bytes(out[len(PACKED_START) :])
            for _ in range((pair & 0xF) + 2):
                out.append(out[start])
                start += 1
    return bytes(out[len(PACKED_START) :])
