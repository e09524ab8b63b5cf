"""Files that were put into a document whole: objects of OLE 1 and what the Packager made ([MS-OLEDS] 2.2, 2.3.6)."""

import struct

PACKAGE_SIGN = b"\x02\x00"
PACKAGE_NAMES = 4096
"""The longest text of a package's head."""


def native_data(data):
    """Return the data in an object of OLE 1, which begins with its version, or b'' where it is cut or a link."""
    try:
        _, kind = struct.unpack_from("<LL", data, 0)
        at = 8
        for _ in range(3):
            at += 4 + struct.unpack_from("<L", data, at)[0]
        (size,) = struct.unpack_from("<L", data, at)
    except struct.error:
        return b""
    return unpackaged(data[at + 4 : at + 4 + size]) if kind == 2 else b""


def unpackaged(data):
    """Return the file in a package, and what is no package as it is."""
    if not data.startswith(PACKAGE_SIGN):
        return data
    name = data.find(b"\0", 2, PACKAGE_NAMES)
    path = data.find(b"\0", name + 1, name + PACKAGE_NAMES) if name >= 0 else -1
    try:
        (length,) = struct.unpack_from("<L", data, path + 5)
        start = path + 9 + length
        (size,) = struct.unpack_from("<L", data, start)
    except struct.error:
        return data
    return data[start + 4 : start + 4 + size] if path >= 0 and size else data
