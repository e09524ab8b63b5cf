"""What letters stand for that a file stands in: base64, also of the alphabet for names, digits, lines of uuencode."""

import binascii
import io
import re

from scanner.collectors.python.asked.settings import READ_BYTES
from scanner.collectors.python.sources.mail_headers import NOT_BASE64, un64

CODE_ESCAPES = re.compile(rb"\\[nr]|\\(?=/)|&#[0-9a-dA-Dx]{2,3};|\s")
LONGEST_ESCAPE = 6
ESCAPE_STARTS = re.compile(rb"[\\&]")
DIGITS_START = re.compile(rb"\\*0?x")
DIGITS_OF_CODE = b"0123456789abcdefABCDEF"
UU_TEXT = re.compile(rb"[^\n]+")
URL_SIGNS = (b"-_", b"+/")


def letters_decoded(letters):
    """Return what letters stand for, whatever they are and whatever stands between their lines.

    They are gone through a few times by windows: they may fill half the memory themselves.
    """
    if not any(digits.translate(None, DIGITS_OF_CODE) for digits in behind_mark(letters)):
        return pieces_decoded(behind_mark(letters), binascii.unhexlify)
    if any(sign in signs for signs in code_windows(letters) for sign in URL_SIGNS[1]):
        return pieces_decoded(code_windows(letters), un64)
    usual = bytes.maketrans(*URL_SIGNS)
    return pieces_decoded((signs.translate(usual) for signs in code_windows(letters)), un64)


def code_windows(letters):
    """Yield letters by windows, without what stands between their lines."""
    at = 0
    while at < len(letters):
        end = at + READ_BYTES
        if end < len(letters):
            cut = ESCAPE_STARTS.search(letters, end - LONGEST_ESCAPE, end)
            end = cut.start() if cut else end
        yield CODE_ESCAPES.sub(b"", letters[at:end])
        at = end


def behind_mark(letters):
    """Yield letters two by two by windows, without what stands before hexadecimal digits and an odd one at the end."""
    left = b""
    for number, signs in enumerate(code_windows(letters)):
        mark = None if number else DIGITS_START.match(signs)
        digits = left + (signs[mark.end() :] if mark else signs)
        end = len(digits) & ~1
        yield digits[:end]
        left = digits[end:]


def pieces_decoded(pieces, decode):
    """Return what pieces of letters stand for, so many of them at a time as stand for whole bytes.

    What is written to a BytesIO is given back without another copy of it, which there may be no memory for.
    """
    made, left = io.BytesIO(), b""
    for piece in pieces:
        signs = left + piece.translate(None, NOT_BASE64)
        end = len(signs) & ~3
        made.write(decode(signs[:end]))
        left = signs[end:]
    made.write(decode(left))
    return made.getvalue()


def un_uu(data, start, end):
    """Return the file that lines of uuencode between two places stand for; a line that is none is left out."""
    made = io.BytesIO()
    for found in UU_TEXT.finditer(data, start, end):
        line = found.group()
        if line.strip() and not line.startswith((b"`", b"end")):
            made.write(un_uu_line(line.rstrip(b"\r")))
    return made.getvalue()


def un_uu_line(line):
    """Return what one line stands for: its first sign is how many bytes."""
    count = (line[0] - 32) & 63
    if len(line) - 1 == (count + 2) // 3 * 4:
        try:
            return binascii.a2b_uu(line)
        except binascii.Error:
            pass
    values = [(sign - 32) & 63 for sign in line[1:]] + [0] * 4
    made = bytearray()
    for at in range(0, len(line) - 1, 4):
        first, second, third, fourth = values[at : at + 4]
        made += bytes((first << 2 | second >> 4, (second << 4 | third >> 2) & 255, (third << 6 | fourth) & 255))
    return bytes(made[:count])
