"""What the end of a source tells: archives behind other bytes, and formats whose mark stands last."""

import struct

from scanner.collectors.python.asked.settings import KIB
from scanner.collectors.python.containers.members import SliceSource, can_seek
from scanner.collectors.python.sources.streams import head_of, pieces

END_OF_ZIP = struct.Struct("<4s4H2LH")
END_SIGN = b"PK\x05\x06"
DIRECTORY_SIGN = b"PK\x01\x02"
PROGRAMS = (b"MZ", b"\x7fELF")
PROGRAM_TAIL = 64 * KIB + END_OF_ZIP.size
"""Bytes at the end of a program in which the end of a zip may stand: a comment follows it, or a signature."""
OTHER_TAIL = KIB
TEXT_TAIL = END_OF_ZIP.size
ARCHIVE_SIGNS = (b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07")
LAST_MARKS = (
    (8, b"\x57\xfb\x80\x8b\x24\x75\x47\xdb", "leveldb"),
    (8, b"\xf7\xcf\xf4\x85\xb7\x41\xe2\x88", "rocksdb"),
    (512, b"koly\0\0\0\4\0\0\2\0", "dmg"),
)
"""How far before its end stands what tells a format, that, and the format: none of them is read."""
MARKED_LAST = frozenset(("bzip2", "xz", "lzma", ""))
"""As what such a file may begin."""
OVERLAY_HEAD = 16 * KIB
"""Of what stands behind a program; the settings of an unpacker may stand before its archive."""
SECTIONS = 96
"""Of a program for Windows, as its loader allows."""


class Tail:
    """The last bytes of a source, and where they begin; what cannot be sought in is read to its end."""

    def __init__(self, source, count):
        self.data = b""
        if can_seek(source):
            self.start = max(0, source.size - count)
            self.data = head_of(SliceSource(source, self.start, count), count)
            return
        passed = 0
        for piece in pieces(source.open()):
            passed += len(piece)
            self.data = (self.data + piece)[-count:]
        self.start = passed - len(self.data)


def is_program(work):
    """Tell whether a source begins as a program for Windows or Linux does."""
    return work.kind in {"binary", "opaque"} and work.head.startswith(PROGRAMS)


def has_zip_behind(work):
    """Tell whether a zip ends where a source ends, that begins as something else."""
    if not is_program(work) and not can_seek(work.source):
        return False
    is_read = work.kind == "text" and work.is_whole() and not getattr(work.source, "is_sparse", False)
    if is_read and END_SIGN not in work.head[-TEXT_TAIL:]:
        return False
    tail = Tail(work.source, PROGRAM_TAIL if is_program(work) else TEXT_TAIL if work.kind == "text" else OTHER_TAIL)
    work.last = tail.data
    at = tail.data.rfind(END_SIGN)
    if at < 0 or at + END_OF_ZIP.size > len(tail.data):
        return False
    _, _, _, _, count, size, _, _ = END_OF_ZIP.unpack_from(tail.data, at)
    start = tail.start + at - size
    if not count or start < 0 or not can_seek(work.source):
        return bool(count) and start >= 0
    return head_of(SliceSource(work.source, start, 4), 4) == DIRECTORY_SIGN


def kind_by_end(work):
    """Return the format that the end of a source tells, or ''."""
    if work.kind not in {"binary", "document"} or work.detail not in MARKED_LAST:
        return ""
    last = work.last or (Tail(work.source, OTHER_TAIL).data if can_seek(work.source) else work.head)
    return next((word for back, mark, word in LAST_MARKS if last[-back:].startswith(mark)), "")


def is_split(source):
    """Tell whether the end of a zip says that it began in another file (APPNOTE 4.4.19)."""
    tail = Tail(source, OTHER_TAIL).data
    at = tail.rfind(END_SIGN)
    return 0 <= at <= len(tail) - END_OF_ZIP.size and END_OF_ZIP.unpack_from(tail, at)[1] not in {0, 0xFFFF}


def archive_behind(work):
    """Return the source of a 7z or rar archive behind a program, or None."""
    end = program_end(work.head)
    if not 0 < end < work.source.size:
        return None
    overlay = head_of(SliceSource(work.source, end, OVERLAY_HEAD), OVERLAY_HEAD)
    places = [at for at in map(overlay.find, ARCHIVE_SIGNS) if at >= 0]
    return SliceSource(work.source, end + min(places), work.source.size - end - min(places)) if places else None


def program_end(head):
    """Return where a program ends in its file by its own headers, 0 where they do not say."""
    try:
        return elf_end(head) if head.startswith(b"\x7fELF") else portable_end(head)
    except (struct.error, OverflowError):
        return 0


def elf_end(head):
    """Return the end of the table of sections, which linkers put last, or of the last segment (elf(5))."""
    wide = head[4] == 2
    segments, sections = struct.unpack_from("<QQ" if wide else "<LL", head, 32 if wide else 28)
    step, count, size, number = struct.unpack_from("<4H", head, 54 if wide else 42)
    if sections:
        return sections + size * number
    places = [segments + step * place for place in range(count)]
    if wide:
        return max([sum(struct.unpack_from("<Q16xQ", head, at + 8)) for at in places] or [0])
    return max([sum(struct.unpack_from("<L8xL", head, at + 4)) for at in places] or [0])


def portable_end(head):
    """Return the end of the last section (PE format, "Section Table")."""
    (start,) = struct.unpack_from("<L", head, 60)
    if head[start : start + 4] != b"PE\0\0":
        return 0
    count, optional = struct.unpack_from("<H12xH", head, start + 6)
    first = start + 24 + optional
    return max([sum(struct.unpack_from("<LL", head, first + 40 * n + 16)) for n in range(min(count, SECTIONS))] or [0])
