"""Encrypted PDFs (ISO 32000-1, 7.6): what opens with no password at all is read, or said to be open."""

import hashlib

from scanner.collectors.python.asked.settings import NotRead
from scanner.collectors.python.documents.aes import aes_encrypted, aes_tables
from scanner.collectors.python.documents.excel_cipher import mixed, rc4
from scanner.collectors.python.documents.pdf_syntax import PdfReference, whole_number

PASSWORD_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
"""What a password is filled up with, and so the whole of an empty one (algorithm 2)."""
NO_METADATA = 0xFFFFFFFF
LONGEST_KEY = 16


class PdfLocked(Exception):  # noqa: N818  # a verdict on one file
    """A password is needed."""


def pdf_cipher(pdf):
    """Return the Rc4Cipher of a PdfFile, None where it is not encrypted; raise PdfLocked, or NotRead for AES."""
    trailer = pdf_trailer(pdf)
    if trailer is None:
        return None
    settings = pdf.dictionary(trailer.get("Encrypt"))
    if settings.get("Filter") != "Standard":
        raise PdfLocked
    revision = whole_number(settings.get("R"))
    method = crypt_method(pdf, settings)
    if revision in {2, 3, 4}:
        key = empty_key(pdf, settings, trailer, revision)
        if method == "V2":
            return Rc4Cipher(key)
    elif revision not in {5, 6} or not opens_without_password(settings, revision):
        raise PdfLocked
    raise NotRead("pdf_permissions_only")


def pdf_trailer(pdf):
    """Return the last trailer that names an encryption, None where none does."""
    found = None
    for place in pdf.trailers:
        trailer = pdf.at(-1, place)[0]  # trailers have no number
        if isinstance(trailer, dict) and isinstance(trailer.get("Encrypt"), (PdfReference, dict)):
            found = trailer
    return found


def crypt_method(pdf, settings):
    """Return V2 for RC4, AESV2, AESV3, or None (7.6.5)."""
    if whole_number(settings.get("V")) in {1, 2}:
        return "V2"
    name = settings.get("StmF")
    return pdf.dictionary(pdf.dictionary(settings.get("CF")).get(name)).get("CFM") if isinstance(name, str) else None


def empty_key(pdf, settings, trailer, revision):
    """Return the file's key if the user's password is empty (algorithms 2, 4, 5), or raise PdfLocked."""
    owner, user = octets(pdf, settings.get("O"))[:32], octets(pdf, settings.get("U"))
    identity = octets(pdf, (pdf.array(trailer.get("ID")) or [b""])[0])
    length = whole_number(settings.get("Length"), 40)
    size = 5 if revision == 2 else LONGEST_KEY if revision == 4 else min(LONGEST_KEY, max(5, length // 8))
    text = PASSWORD_PADDING + owner + (whole_number(settings.get("P")) & NO_METADATA).to_bytes(4, "little") + identity
    if revision == 4 and settings.get("EncryptMetadata", True) is None and b"false" in raw_settings(pdf, trailer):
        text += b"\xff\xff\xff\xff"
    key = hashlib.md5(text).digest()  # noqa: S324  # as the format has it
    for _ in range(50 if revision > 2 else 0):
        key = hashlib.md5(key[:size]).digest()  # noqa: S324  # as the format has it
    key = key[:size]
    if revision == 2:
        expected = under_rc4(key, PASSWORD_PADDING)
    else:
        expected = hashlib.md5(PASSWORD_PADDING + identity).digest()  # noqa: S324  # as the format has it
        for step in range(20):
            expected = under_rc4(bytes(byte ^ step for byte in key), expected)
    if user[: len(expected)] != expected:
        raise PdfLocked
    return key


def raw_settings(pdf, trailer):
    """Return the text of the settings, for the one truth value that counts."""
    reference = trailer.get("Encrypt")
    place = pdf.places.get(reference.number) if isinstance(reference, PdfReference) else None
    return pdf.window(place, 2048).partition(b"endobj")[0] if isinstance(place, int) else b""


def opens_without_password(settings, revision):
    """Tell whether an empty password opens it, as revisions 5 and 6 verify that (ISO 32000-2, algorithm 11)."""
    user = settings.get("U")
    if not isinstance(user, bytes) or len(user) < 48:
        return False
    digest = hashlib.sha256(user[32:40]).digest()
    return (digest if revision == 5 else hardened(digest)) == user[:32]


def hardened(key):
    """Return the hash of an empty password that begins with this one (algorithm 2.B)."""
    tables = aes_tables()
    rounds = 0
    while True:
        packed = aes_encrypted(key[:16], key[16:32], key * 64, tables)
        key = (hashlib.sha256, hashlib.sha384, hashlib.sha512)[sum(packed[:16]) % 3](packed).digest()
        rounds += 1
        if rounds >= 64 and packed[-1] <= rounds - 32:
            return key[:32]


def octets(pdf, value):
    """Return a string's bytes, none for anything else."""
    value = pdf.value(value)
    return value if isinstance(value, bytes) else b""


class Rc4Cipher:
    """Opens streams and strings of objects outside of streams (algorithm 1)."""

    def __init__(self, key):
        self.key = key

    def opened(self, data, number):
        """Return bytes of an object; its generation is taken to be 0, as in all but ancient files."""
        key = hashlib.md5(self.key + number.to_bytes(4, "little")[:3] + b"\0\0").digest()  # noqa: S324  # as the format has it
        return under_rc4(key[: min(LONGEST_KEY, len(self.key) + 5)], data)

    def stream(self, data, number, dictionary):
        """Return the bytes of a stream."""
        return data if dictionary.get("Type") == "XRef" or number < 0 else self.opened(data, number)

    def strings(self, value, number, depth=0):
        """Return a value with the strings in it opened."""
        if number < 0 or depth > LONGEST_KEY:
            return value
        if isinstance(value, bytes):
            return self.opened(value, number)
        if isinstance(value, list):
            return [self.strings(item, number, depth + 1) for item in value]
        if isinstance(value, dict):
            return {name: self.strings(item, number, depth + 1) for name, item in value.items()}
        return value


def under_rc4(key, data):
    """Return data under RC4."""
    return mixed(data, rc4(key, len(data)))
