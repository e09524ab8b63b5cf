"""What a file is, by its first bytes and never by its name."""

BEFORE_TEXT = (
    (0, b"-----BEGIN PGP MESSAGE-----", "encrypted", "pgp"),
    (0, b"age-encryption.org/v1", "encrypted", "age"),
    (0, b"-----BEGIN AGE ENCRYPTED FILE-----", "encrypted", "age"),
    (0, b"$ANSIBLE_VAULT;", "encrypted", "ansible_vault"),
    (0, b"U2FsdGVkX1", "encrypted", "openssl"),
    (0, b"%PDF-", "document", "pdf"),
)
"""Offset, bytes, kind, detail of formats that may consist of printable characters only."""

ENCRYPTED = (
    (0, b"LUKS\xba\xbe", "luks"),
    (3, b"-FVE-FS-", "bitlocker"),
    (0, b"\x03\xd9\xa2\x9a", "keepass"),
    (0, b"Salted__", "openssl"),
    (0, b"PARE", "parquet"),
)
"""Offset, bytes, reason: files whose content only its key opens, unless they are text by chance."""

DOCUMENTS = (
    (0, b"7z\xbc\xaf\x27\x1c", "7z"),
    (0, b"Rar!\x1a\x07", "rar"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"\xfd7zXZ\x00", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "zstd"),
    (0, b"!BDN", "pst"),
    (0, b"PAR1", "parquet"),
    (0, b"Obj\x01", "avro"),
    (4, b"Standard Jet DB", "mdb"),
    (4, b"Standard ACE DB", "accdb"),
    (0, b"PGDMP", "pg_dump"),
    (0, b"TAPE", "backup"),
    (0, b"SQLite format 3\x00", "sqlite"),
)
"""Formats that hold people's tables and that this version does not read: not_read, with `format:` and the word."""

OPAQUE = (
    (0, b"\x7fELF"),
    (0, b"\x89PNG\r\n\x1a\n"),
    (0, b"\xff\xd8\xff"),
    (0, b"GIF8"),
    (0, b"RIFF"),
    (0, b"OggS"),
    (0, b"fLaC"),
    (0, b"ID3"),
    (4, b"ftyp"),
    (0, b"\x1aE\xdf\xa3"),
    (0, b"\x00\x01\x00\x00\x00"),
    (0, b"OTTO"),
    (0, b"wOFF"),
    (0, b"wOF2"),
    (0, b"\xca\xfe\xba\xbe"),
    (0, b"\x00asm"),
    (0, b"!<arch>\n"),
)
"""Pictures, sound, film, fonts and machine code: no table of people, judged by their first bytes alone."""

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
"""Name of the stream that an encrypted Office document keeps in its OLE2 directory ([MS-OFFCRYPTO] 1.3.2)."""
ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
PGP_PACKETS = frozenset((0x84, 0x85, 0x8C, 0xC1, 0xC3))
"""First octets of an encrypted OpenPGP message: session key packets, tags 1 and 3 (RFC 4880 4.2, 4.3)."""
BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x1b\b")) + b"\x7f"


def recognise(head):
    """Return (kind, detail) of a file that begins with `head`.

    Kinds: empty, encrypted (by what), document (format), ole2, opaque, zip, text (encoding), binary.
    """
    if not head:
        return "empty", ""
    for offset, magic, kind, detail in BEFORE_TEXT:
        if head.startswith(magic, offset):
            return kind, detail
    if head.startswith(OLE2):
        return "ole2", ""
    if head.startswith(ZIP):
        return "zip", ""
    encoding = text_encoding(head)
    return ("text", encoding) if encoding else recognise_binary(head)


def recognise_binary(head):
    """Return (kind, detail) of what is neither text nor a zip."""
    for kind, table in (("encrypted", ENCRYPTED), ("document", DOCUMENTS)):
        for offset, magic, detail in table:
            if head.startswith(magic, offset):
                return kind, detail
    if any(head.startswith(magic, offset) for offset, magic in OPAQUE):
        return "opaque", ""
    return ("encrypted", "pgp") if is_pgp_message(head) else ("binary", "")


def text_encoding(head):
    """Return the encoding of a text, or '' where the bytes are not one."""
    for bom, encoding in BOMS:
        if head.startswith(bom):
            return encoding
    nuls = head.count(b"\0")
    if nuls > len(head) * 0.3 and len(head) >= 8:
        if head[1::2].count(b"\0") > 0.7 * len(head[1::2]) and head[0::2].count(b"\0") < 0.05 * len(head):
            return "utf-16-le"
        if head[0::2].count(b"\0") > 0.7 * len(head[0::2]) and head[1::2].count(b"\0") < 0.05 * len(head):
            return "utf-16-be"
    if len(head) - len(head.translate(None, CONTROLS)) > len(head) * 0.01:
        return ""
    return "utf-8" if is_utf8(head) else "cp1252"


def is_utf8(head):
    """Tell whether bytes are UTF-8, except for a character that the cut at the end may have broken."""
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3 and len(head) > 3
    return True


def is_pgp_message(head):
    """Tell whether the bytes begin with a session key packet of a plausible length and version."""
    if len(head) < 16 or head[0] not in PGP_PACKETS:
        return False
    body = {0x84: 2, 0x85: 3, 0x8C: 2}.get(head[0], 2 if head[1] < 192 else 3)
    return head[body] in (3, 4, 6)
