"""Thrift's compact protocol (apache/thrift, doc/specs/thrift-compact-protocol.md): of a structure, what is wanted.

What is wanted is told by a shape: of a structure a dict of field number to the shape of the field; of a list a pair,
how many items at most and their shape; NUMBER or BYTES of a plain value. What is there and of another kind is left out.
"""

from scanner.collectors.python.sources.store_bytes import EndOfBytes

THRIFT_TRUE, THRIFT_FALSE, THRIFT_DOUBLE, THRIFT_BYTES = 1, 2, 7, 8
THRIFT_LISTS = (9, 10)
THRIFT_MAP, THRIFT_STRUCT = 11, 12
THRIFT_DEPTH = 32
NUMBER, BYTES = int, bytes
UNWANTED = (0, None)


def thrift_struct(reader, shape, depth=0):
    """Return a structure as a dict of the fields that `shape` names and that are there."""
    if depth > THRIFT_DEPTH:
        raise EndOfBytes
    found, field = {}, 0
    while True:
        head = reader.byte()
        if head == 0:
            return found
        field = field + (head >> 4) if head >> 4 else reader.zigzag()
        is_wanted = isinstance(shape, dict) and field in shape
        value = thrift_value(reader, head & 15, shape[field] if is_wanted else UNWANTED, depth)
        if is_wanted and is_shaped(value, shape[field]):
            found[field] = value


def is_shaped(value, shape):
    """Tell whether a value is of the kind that is wanted."""
    kinds = {dict: dict, tuple: list}
    return isinstance(value, shape if isinstance(shape, type) else kinds[type(shape)])


def thrift_value(reader, kind, shape, depth):
    """Return the next value of a kind."""
    if kind in (THRIFT_TRUE, THRIFT_FALSE):
        return kind == THRIFT_TRUE
    if kind in THRIFT_LISTS:
        return thrift_list(reader, shape, depth)
    if kind == THRIFT_MAP:
        return thrift_map(reader, depth)
    if kind == THRIFT_STRUCT:
        return thrift_struct(reader, shape, depth + 1)
    return thrift_plain(reader, kind)


def thrift_length(reader):
    """Return a length that something here may have."""
    length = reader.varint()
    if length >= 2**31:
        raise EndOfBytes
    return length


def thrift_plain(reader, kind):
    """Return a number, or bytes."""
    if kind == THRIFT_BYTES:
        return reader.take(thrift_length(reader))
    if kind == THRIFT_DOUBLE:
        return reader.take(8)
    if not 3 <= kind <= 6:
        raise EndOfBytes
    return reader.byte() if kind == 3 else reader.zigzag()


def thrift_list(reader, shape, depth):
    """Return the first items of a list, as many as are wanted."""
    most, inner = shape if isinstance(shape, tuple) else UNWANTED
    head = reader.byte()
    size = head >> 4 if head >> 4 != 15 else thrift_length(reader)
    if size > reader.left():
        raise EndOfBytes  # each takes a byte at least
    found = []
    for number in range(size):
        if head & 15 in (THRIFT_TRUE, THRIFT_FALSE):
            value = reader.byte() == 1
        else:
            value = thrift_value(reader, head & 15, inner if number < most else UNWANTED, depth + 1)
        if number < most and is_shaped(value, inner):
            found.append(value)
    return found


def thrift_map(reader, depth):
    """Pass over a map."""
    size = thrift_length(reader)
    if size > reader.left():
        raise EndOfBytes
    kinds = reader.byte() if size else 0
    for _ in range(size):
        for kind in (kinds >> 4, kinds & 15):
            if kind in (THRIFT_TRUE, THRIFT_FALSE):
                reader.byte()
            else:
                thrift_value(reader, kind, UNWANTED, depth + 1)
