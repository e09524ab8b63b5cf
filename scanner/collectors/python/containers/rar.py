"""Rar archives: whether a password is needed (technical note "RAR 5.0 archive format"; technote.txt of RAR 4)."""

from scanner.collectors.python.tables.judgement import encrypted, unread

RAR4 = b"Rar!\x1a\x07\x00"
RAR5 = b"Rar!\x1a\x07\x01\x00"
BLOCKS = 64
"""Blocks of an archive that are looked at."""


def read_rar(work):
    """Yield whether the archive, or the first file in it, is encrypted; else that its format is not read."""
    head = work.head
    is_locked = is_locked5(head) if head.startswith(RAR5) else head.startswith(RAR4) and is_locked4(head)
    yield "", encrypted("rar") if is_locked else unread("format:rar")


def is_locked4(head):
    """Tell whether the main header says that all headers are encrypted, or a file's that it is."""
    at = len(RAR4)
    for _ in range(BLOCKS):
        kind = head[at + 2 : at + 3]
        flags = int.from_bytes(head[at + 3 : at + 5], "little")
        if (kind == b"\x73" and flags & 0x80) or (kind == b"\x74" and flags & 0x04):
            return True
        size = int.from_bytes(head[at + 5 : at + 7], "little")
        if size < 7:
            break
        more = int.from_bytes(head[at + 7 : at + 11], "little") if flags & 0x8000 or kind == b"\x74" else 0
        at += size + more
    return False


def is_locked5(head):
    """Tell whether an encryption header stands first, or a file's header has an encryption record."""
    at = len(RAR5)
    for _ in range(BLOCKS):
        size, start = rar_number(head, at + 4)
        kind, place = rar_number(head, start)
        flags, place = rar_number(head, place)
        extra, place = rar_number(head, place) if flags & 1 else (0, place)
        data, place = rar_number(head, place) if flags & 2 else (0, place)
        if kind == 4 or (kind in {2, 3} and extra and has_record(head[start + size - extra : start + size])):
            return True
        if not size:
            break
        at = start + size + data
    return False


def has_record(area):
    """Tell whether an extra area holds an encryption record."""
    at = 0
    while at < len(area):
        size, start = rar_number(area, at)
        if not size:
            break
        if rar_number(area, start)[0] == 1:
            return True
        at = start + size
    return False


def rar_number(data, at):
    """Return (number, where it ends): seven bits a byte, the lowest first; beyond the data 0."""
    number = 0
    for place in range(10):
        byte = data[at + place : at + place + 1]
        if not byte:
            return 0, at + place
        number |= (byte[0] & 0x7F) << (7 * place)
        if byte[0] < 0x80:
            return number, at + place + 1
    return 0, at + 10
