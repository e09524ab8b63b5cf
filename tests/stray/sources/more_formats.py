"""What files of formats begin with that hold people and are not read, and what only looks like them."""

from __future__ import annotations

import struct


def fields(length: int, *places: tuple[int, bytes]) -> bytes:
    """Return zeros with some bytes at some places."""
    data = bytearray(length)
    for at, part in places:
        data[at : at + len(part)] = part
    return bytes(data)


INNODB = fields(
    64, (0, b"\x12\x34\x56\x78"), (8, b"\xff" * 8), (24, b"\0\x08"), (34, b"\0\0\0\x01" * 2), (46, b"\0\0\0\x04")
)
FIREBIRD = fields(64, (0, b"\1"), (16, struct.pack("<HH", 8192, 0x800C)))
POSTGRES = fields(64, (0, b"\1\2"), (12, struct.pack("<HHH", 40, 7000, 8192)), (18, b"\x04\x20"))
PARADOX = fields(64, (0, struct.pack("<HH", 60, 2048)), (4, b"\2\2"), (33, struct.pack("<H", 5)), (57, b"\x0b"))
ARJ = b"\x60\xea\x29\0\x22\x0b\1\2\x10\0\2\xf9" + bytes(60)
PARTITION = struct.pack("<B3xB3xLL", 0x80, 7, 2048, 90000)
DISK = fields(8192, (0, b"\xeb\x63\x90"), (446, PARTITION), (510, b"\x55\xaa"))


def matlab(kind: int, order: str = "<", name: bytes = b"name") -> bytes:
    """Return the first variable of a file of MATLAB 4."""
    return struct.pack(order + "5L", kind, 3, 20, 0, len(name) + 1) + name + b"\0" + struct.pack("<60d", *range(60))


def numpy(kind: str) -> bytes:
    """Return the head of an array of a kind."""
    return (
        b"\x93NUMPY\1\0v\0"
        + f"{{'descr': {kind}, 'fortran_order': False, 'shape': (9,), }}".ljust(117).encode()
        + b"\n"
    )


STARTS = [
    (INNODB, "innodb"),
    (FIREBIRD, "firebird"),
    (POSTGRES, "postgres_pages"),
    (PARADOX, "paradox"),
    (ARJ, "arj"),
    (DISK, "disk_image"),
    (numpy("'<U20'"), "numpy"),
    (numpy("'|O'"), "numpy"),
    (numpy("[('name', '<U9'), ('age', '<i8')]"), "numpy"),
    (matlab(0), "matlab"),
    (matlab(1), "matlab"),
    (matlab(1051, ">"), "matlab"),
    (b"REDIS0011\xfa\x09redis-ver\x057.2.4", "redis"),
    (b"\x03\x00\x1fEXPORT:V10.02.01\nDSCOTT\n", "oracle_dump"),
    (b"H:2,block:2,blockSize:1000,chunk:1\n", "h2"),
    (b"A\n3\n262658\n197888\n5\nUTF-8\n", "rdata"),
    (b"RDX3\nX\n\0\0\0\3", "rdata"),
    (b"RDA3\nA\n3\n262658\n", "rdata"),
    (b"0" * 456 + b"SPSSPORT", "spss_portable"),
    ((b"0" * 80 + b"\r\n") * 5 + b"0" * 56 + b"SPSSPORT", "spss_portable"),
    ("\ufeffThis backup was created using XPress9 compression.".encode("utf-16-le"), "data_model"),
    ("\ufeffSTREAM_STORAGE_SIGNATURE_)!@#$%^&*(".encode("utf-16-le"), "data_model"),
    (b"MATLAB 5.0 MAT-file Platform: GLNXA64".ljust(124) + b"\0\1IM", "matlab"),
    (b"\0\1\0\0\0\xff\xff\xff\xff\1\0\0\0\0\0\0\0", "dotnet_objects"),
    (b"\0\1\0\0\0\2\0\1\0\5\0\2\0\2\xc0HBAM7", "filemaker"),
    (b"\x41\xd8\1\0\1\0\0\0", "wiredtiger"),
    (bytes(16) + b"\xde\xc0\xef\xbe\1\0\0\0", "lmdb"),
    (bytes(12) + b"\x62\x31\5\0", "berkeley_db"),
    (bytes(12) + b"\x61\x15\6\0", "berkeley_db"),
    (b"\xcf\x9a\x57\x13\0\x10\0\0", "gdbm"),
    (b"\xfe\xfe\7\1\0\1\1\x30", "myisam"),
    (b"\xfe\xfe\x09\3\x0c\0\1\xa0", "aria"),
    (b"\1\x0f\0\0\x08\0\0\0", "sql_server"),
    (b"EVF\t\r\n\xff\0\1\1\0\0\0", "ewf"),
    (b"\x02\x21\x4c\x18\x6d\4\0\0", "lz4"),
    (b"LRZI\0\6\x08\6", "lrzip"),
    (b"WithouFreSpacExt\2\0\0\0", "parallels"),
    (b"QED\0\0\0\1\0", "qed"),
    (b"\x45\x3d\xcd\x28\0\x10\0\0", "cramfs"),
    (b"XFSB\0\0\x10\0", "disk_image"),
    (b"\xff\0\2\0\4\4\5\x54", "works"),
    (b"\0\0\2\0\x20\x51\6\0", "quattro"),
    (b"\x31\xbe\0\0\0\xab\0\0", "word"),
    (b"\xdb\xa5\x2d\0\0\0", "word"),
    (b"\x9c\xcb\xcb\x8d\x13\x75\xd2\x11\x91\x58\0\xc0", "address_book"),
    (b"\0\1\0\0MSISAM Database\0", "money"),
]
"""Each followed by bytes that say nothing."""

LOCKED = [
    (b"AES\2\0\0\x1bCREATED_BY\0", "aes_crypt"),
    (b"\xc0\xb9\x07\x2e\x4f\x93\xf1\x46\xa0\x15\x79\x2c\xa1\xd9\xe8\x21", "axcrypt"),
    (b"PWS3" + bytes(40), "password_safe"),
    (b"encrcdsa\0\0\0\2", "dmg"),
    (b"RCLONE\0\0" + bytes(range(24)), "rclone"),
]
"""The same of what only a key opens."""

FILLED = bytes(range(256)) * 40
LEVELDB, ROCKSDB = bytes.fromhex("57fb808b247547db"), bytes.fromhex("f7cff485b741e288")
KOLY = fields(512, (0, b"koly\0\0\0\4\0\0\2\0"))
ENDS = [
    (b"\0\x0b\x40" + FILLED + LEVELDB, "leveldb"),
    (b"\0\x0b\x40" * 20 + LEVELDB, "leveldb"),
    (b"\0\x0b\x40" + FILLED + ROCKSDB, "rocksdb"),
    (b"\x78\xda\x63" + FILLED + KOLY, "dmg"),
    (b"BZh91AY&SY" + FILLED + KOLY, "dmg"),
]
"""The same where the mark stands last."""
ALIKE = {
    "a mark before the end": b"\0\x0b\x40" + FILLED + LEVELDB + KOLY + b"\1",
    "a mark alone": LEVELDB[1:],
    "numbers of four bytes": struct.pack("<5L", 1, 3, 20, 0, 5) + b"na-e\0" + FILLED,
    "a name that is longer": struct.pack("<5L", 1, 3, 20, 0, 5) + b"names\0" + FILLED,
    "numbers of numpy": numpy("'<f8'") + FILLED,
    "a font": b"\0\1\0\0\0\x0e\0\x80\0\3\0\x60" + FILLED,
    "a boot sector": fields(512, (0, b"\xeb\x63\x90"), (446, PARTITION), (510, b"\x55\xaa")),
    "a kernel": fields(8192, (0, b"MZ\xea\7"), (446, b"\x12\3\4\5"), (510, b"\x55\xaa"), (514, b"HdrS")) + FILLED,
    "a list of letters": b"A\n3\nB\n7\nC\n12\nA\n3\n",
    "archive of objects": b"!<arch>\n/               0           0     0     0       12        `\n" + FILLED,
    "bytes of an object": b"\x60\xea\x29\0\x12\x0b\1\2\x10\0\3\xf9" + FILLED,
    "a page of zeros": fields(8192, (24, b"\0\x08"), (34, b"\0\0\0\1\0\0\0\2")) + FILLED,
    "words of REDIS": b"REDIS is a store of keys and values.\n" * 9,
}
