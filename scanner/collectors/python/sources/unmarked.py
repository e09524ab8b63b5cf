"""Formats without a mark of their own that hold people's tables: told by what must be true of their first fields.

None of them is read.
"""

import re
import struct

PAGE_OF_SPACE = 8
"""Type of the first page of a tablespace of InnoDB (fil0types.h)."""
FIREBIRD_VERSIONS = frozenset((0x800A, 0x800B, 0x800C, 0x800D))
"""Versions of the structure on disk with Firebird's own bit (ods.h)."""
POSTGRES_PAGE = b"\x04\x20"
"""Pages of 8192 bytes of version 4 (bufpage.h)."""
PARADOX_SIZES = frozenset((1, 2, 3, 4, 5, 6, 8, 16, 32))
ARJ_HEADERS = range(30, 64)
NUMPY_OF_TEXT = re.compile(rb"\x93NUMPY[\x00-\xff]{4,6}\{'descr': (?:'[<>|=][USOV]|\[)")
"""An array of texts, objects or records: one of numbers is nobody's."""
MATLAB_NAME = re.compile(rb"[A-Za-z][A-Za-z0-9_]{0,62}\0\Z")
PARTITIONS, PARTITION_BYTES = 446, 16
PARTITIONED_LEAST = 4096
"""A boot sector alone is a program."""


def unmarked_kind(head):
    """Return which of them a file is that begins with `head` and is neither text nor known by a mark, or ''."""
    if len(head) < 64:
        return ""
    return next((word for word, is_it in UNMARKED if is_it(head)), "")


def is_innodb(head):
    """Tell whether the first page of a tablespace stands there: its number 0, the space named twice, its pages."""
    (number,), (kind,) = struct.unpack_from(">L", head, 4), struct.unpack_from(">H", head, 24)
    space, again, unused, pages = struct.unpack_from(">4L", head, 34)
    return number == 0 and kind == PAGE_OF_SPACE and space == again and unused == 0 and 0 < pages < 2**28


def is_firebird(head):
    """Tell whether the header page of a database stands there."""
    size, version = struct.unpack_from("<HH", head, 16)
    return head[0] == 1 and version in FIREBIRD_VERSIONS and size >= 1024 and size & (size - 1) == 0


def is_postgres_page(head):
    """Tell whether a page of a table stands there: where its lines end, and its rows and what is special begin."""
    flags, lower, upper, special = struct.unpack_from("<4H", head, 10)
    return head[18:20] == POSTGRES_PAGE and flags < 8 and 24 < lower <= upper <= special <= 8192 and lower % 4 == 0


def is_paradox(head):
    """Tell whether a table of Paradox stands there."""
    record, header = struct.unpack_from("<HH", head, 0)
    (fields,) = struct.unpack_from("<H", head, 33)
    is_table = record > 0 and header > 0 and header % 0x800 == 0 and head[4] in {0, 2} and head[5] in PARADOX_SIZES
    return is_table and 3 <= head[57] <= 12 and 0 < fields < 256


def is_arj(head):
    """Tell whether the header of an archive stands there, by its lengths and its kind."""
    return head[:2] == b"\x60\xea" and head[4] in ARJ_HEADERS and head[10] == 2


def is_numpy(head):
    """Tell whether an array of texts, objects or records stands there."""
    return NUMPY_OF_TEXT.match(head) is not None


def is_matlab(head):
    """Tell whether a variable of MATLAB 4 stands there, of either order: its kind, and a name as long as it says."""
    for order, first in (("<", 0), (">", 1000)):
        kind, _, _, imaginary, length = struct.unpack_from(order + "5L", head)
        is_kind = 0 <= kind - first < 60 and kind % 10 < 3 and imaginary < 2 and length < 64
        if is_kind and MATLAB_NAME.match(head[20 : 20 + length]):
            return True
    return False


def is_partitioned(head):
    """Tell whether a disk of partitions stands there: four entries, each empty or with a kind, a start and a size."""
    if head[510:512] != b"\x55\xaa" or len(head) < PARTITIONED_LEAST:
        return False
    filled = 0
    for at in range(PARTITIONS, PARTITIONS + 4 * PARTITION_BYTES, PARTITION_BYTES):
        kind, (start, size) = head[at + 4], struct.unpack_from("<LL", head, at + 8)
        if head[at] not in {0, 0x80} or (kind > 0) != (start > 0) or (kind > 0) != (size > 0):
            return False
        filled += kind > 0
    return filled > 0


UNMARKED = (
    ("innodb", is_innodb),
    ("firebird", is_firebird),
    ("postgres_pages", is_postgres_page),
    ("paradox", is_paradox),
    ("arj", is_arj),
    ("numpy", is_numpy),
    ("matlab", is_matlab),
    ("disk_image", is_partitioned),
)
