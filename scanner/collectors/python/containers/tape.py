"""Tar archives: ustar, pax, GNU's, and those from before (POSIX.1-2017 pax; GNU tar manual, "Basic Tar Format")."""

from scanner.collectors.python.asked.settings import MEMBERS, NotRead
from scanner.collectors.python.containers.members import Forward
from scanner.collectors.python.sources.recognise import TAR_BLOCK, is_tar_header

TAR_NAME = slice(0, 100)
TAR_SIZE = slice(124, 136)
TAR_KIND = slice(156, 157)
TAR_FIELDS = b"xX"
"""Kinds of member that say more of the next one: pax, and Solaris' older one."""
FIELDS_BYTES = 1024 * 1024
TAR_WITHOUT_DATA = b"123456"
"""Links, devices, directories, FIFOs."""
TAR_NO_FILE = b"gADKLNV"
"""What is said of all members, access lists, lists of names, long names, labels: data, but of no file."""
GNU_SPARSE = b"S"
SPARSE_FOLLOWS = 482
"""Where the header of GNU's sparse file says that more of its map follows; in a block of the map at 504."""
MAP_BLOCKS = 4096
LAST_TAR_NUMBER = 2**62


def read_tar(work):
    """Yield what is to be said of each file in the archive, numbered from 1; of a sparse one what is stored of it."""
    forward = Forward(work.source)
    for number, (name, size) in enumerate(tar_files(forward), 1):
        if number > MEMBERS:
            raise NotRead("too_many_members")
        yield from work.within(forward.member(size), "member %d" % number, name)
        forward.take(-forward.at % TAR_BLOCK)
    if forward.was_cut:
        raise EOFError


def tar_files(forward):
    """Yield each file's name and the size of its data, `forward` standing before it; blocks of zeros end nothing."""
    fields = {}
    while not forward.was_cut:
        header = forward.take(TAR_BLOCK)
        if not header.strip(b"\0"):
            if header:
                continue
            return
        if not is_tar_header(header):
            raise NotRead("broken:tar")
        kind = header[TAR_KIND]
        size = tar_number(header[TAR_SIZE])
        if kind in TAR_FIELDS:
            fields = pax_fields(forward.take(min(size, FIELDS_BYTES)))
            forward.skip(max(0, size - FIELDS_BYTES))
        elif kind in TAR_NO_FILE:
            forward.skip(size)
        elif kind not in TAR_WITHOUT_DATA:
            name = header[TAR_NAME].partition(b"\0")[0].decode("utf-8", "replace")
            yield name, stored_size(forward, kind, header, fields)
        fields = fields if kind in TAR_FIELDS or kind in TAR_NO_FILE else {}
        forward.take(-forward.at % TAR_BLOCK)


def stored_size(forward, kind, header, fields):
    """Return how many bytes of a file's data follow, the map of a sparse one passed."""
    size = tar_number(header[TAR_SIZE])
    if fields.get(b"size", b"").isdigit():
        size = min(int(fields[b"size"][:20]), LAST_TAR_NUMBER)
    if kind == GNU_SPARSE:
        follows = header[SPARSE_FOLLOWS]
        for _ in range(MAP_BLOCKS if follows else 0):
            if not forward.take(TAR_BLOCK)[504:505].strip(b"\0"):
                break
    if fields.get(b"GNU.sparse.major") == b"1":
        size -= passed_map(forward)
    return max(0, size)


def passed_map(forward):
    """Pass the map before the data of a sparse file: lines of numbers, their count first, in whole blocks."""
    start = forward.at
    text = forward.take(TAR_BLOCK)
    count = text.partition(b"\n")[0]
    lines = 2 * int(count) if count.isdigit() and len(count) < 8 else 0
    for _ in range(MAP_BLOCKS):
        if text.count(b"\n") > lines:
            break
        text += forward.take(TAR_BLOCK)
    return forward.at - start


def tar_number(field):
    """Return a number of a header: octal digits, or after a first byte of 128 all the bytes behind it; else 0."""
    if field[:1] == b"\x80":
        return min(int.from_bytes(field[1:], "big"), LAST_TAR_NUMBER)
    digits = field.strip(b" \0")
    return int(digits, 8) if digits and not digits.strip(b"01234567") else 0


def pax_fields(data):
    """Return the fields of an extended header: 'length key=value' and a line end, the length of all of that."""
    fields = {}
    at = 0
    while at < len(data):
        length = data[at : at + 20].partition(b" ")[0]
        if not length.isdigit() or int(length) < len(length) + 3:
            break
        key, _, value = data[at + len(length) + 1 : at + int(length) - 1].partition(b"=")
        fields[key] = value
        at += int(length)
    return fields
