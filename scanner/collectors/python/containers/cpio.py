"""Archives of cpio: in letters (newc, crc, odc) and in words of two bytes, of either order (cpio(5))."""

from scanner.collectors.python.asked.settings import MEMBER_BYTES, MEMBERS, NotRead
from scanner.collectors.python.containers.members import Forward, SliceSource, can_seek
from scanner.collectors.python.sources.streams import HeldSource

CPIO_FORMS = {
    b"070701": (110, 16, (14, 8), (94, 8), (54, 8), 4),
    b"070702": (110, 16, (14, 8), (94, 8), (54, 8), 4),
    b"070707": (76, 8, (18, 6), (59, 6), (65, 11), 1),
}
"""First bytes -> bytes of a header, the base of its numbers; where, and in how many digits, the mode, the length of the
name and of the data stand; to how much both are filled up."""
CPIO_WORDS = {b"\xc7\x71": "little", b"\x71\xc7": "big"}
CPIO_WORDS_BYTES, CPIO_WORDS_FILL = 26, 2
CPIO_FILE, CPIO_KIND = 0o100000, 0o170000
CPIO_LAST = b"TRAILER!!!"
CPIO_NAME_BYTES = 4096
CPIO_REST_BYTES = 4096
"""Zeros that may stand behind the last member, before another archive."""


def read_cpio(work):
    """Yield what is to be said of each file in the archive, numbered from 1, and of what stands behind its end."""
    forward = Forward(work.source)
    number = 0
    for size, fill in cpio_files(forward):
        number += 1
        if number > MEMBERS:
            raise NotRead("too_many_members")
        yield from work.within(forward.member(size), "member %d" % number)
        forward.take(-size % fill)
    if forward.was_cut:
        raise EOFError
    rest = forward.take(CPIO_REST_BYTES).lstrip(b"\0")
    if rest:
        yield from work.within(source_of_rest(work.source, forward, rest), "member %d" % (number + 1))


def source_of_rest(source, forward, rest):
    """Return a source of some bytes that were read, and of all that follows them."""
    if not can_seek(source):
        return HeldSource(rest + forward.take(MEMBER_BYTES))
    start = forward.at - len(rest)
    return SliceSource(source, start, source.size - start)


def cpio_files(forward):
    """Yield the size of each file's data, `forward` standing before it, and to how much it is filled up."""
    while not forward.was_cut:
        mode, named, size, header, fill = cpio_header(forward)
        if not 0 < named <= CPIO_NAME_BYTES:
            raise NotRead("broken:cpio")
        name = forward.take(named)
        forward.take(-(header + named) % fill)
        if len(name) < named:
            raise EOFError
        if name.rstrip(b"\0") == CPIO_LAST:
            return
        if mode & CPIO_KIND == CPIO_FILE:
            yield size, fill
        else:
            forward.skip(size)
            forward.take(-size % fill)


def cpio_header(forward):
    """Return the mode of a member, the bytes of its name, of its data and of its header, and what fills it up."""
    start = forward.take(6)
    if start[:2] in CPIO_WORDS:
        header = start + forward.take(CPIO_WORDS_BYTES - len(start))
        if len(header) < CPIO_WORDS_BYTES:
            raise EOFError
        words = [int.from_bytes(header[at : at + 2], CPIO_WORDS[start[:2]]) for at in range(0, CPIO_WORDS_BYTES, 2)]
        return words[3], words[10], words[11] << 16 | words[12], CPIO_WORDS_BYTES, CPIO_WORDS_FILL
    if start not in CPIO_FORMS:
        raise NotRead("broken:cpio") if len(start) == 6 else EOFError
    length, base, *places, fill = CPIO_FORMS[start]
    header = start + forward.take(length - len(start))
    if len(header) < length:
        raise EOFError
    digits = [header[at : at + count] for at, count in places]
    if any(one.strip(b"0123456789ABCDEFabcdef" if base == 16 else b"01234567") for one in digits):
        raise NotRead("broken:cpio")
    mode, named, size = [int(one, base) for one in digits]
    return mode, named, size, length, fill
