"""The password that Excel itself sets: a book so locked opens for everybody ([MS-OFFCRYPTO] 2.3.5, 2.3.6)."""

import hashlib
import struct

DEFAULT_PASSWORD = "VelvetSweatshop".encode("utf-16-le")  # known to all, in [MS-XLS] 2.4.117
CIPHER_BLOCK = 1024
LEAST_LOCK = 54
"""Bytes of a FILEPASS record with RC4; shorter ones only hide the text from the eye (exclusive or)."""


class Rc4Blocks:
    """RC4 with another key for every block of a stream; `key_of` tells it by the block's number."""

    def __init__(self, key_of):
        self.key_of = key_of
        self.number = -1
        self.stream = b""

    def opened(self, data, position):
        """Return what stands at a position of the stream, decrypted."""
        parts = []
        while data:
            number, start = divmod(position, CIPHER_BLOCK)
            if number != self.number:
                self.number, self.stream = number, rc4(self.key_of(number), CIPHER_BLOCK)
            length = min(len(data), CIPHER_BLOCK - start)
            parts.append(mixed(data[:length], self.stream[start : start + length]))
            data = data[length:]
            position += length
        return b"".join(parts)


def default_cipher(lock):
    """Return the Rc4Blocks for the body of a FILEPASS record, None where the default password does not open it."""
    if len(lock) < LEAST_LOCK:
        return None
    kind, major, minor = struct.unpack_from("<HHH", lock)
    if (kind, major, minor) == (1, 1, 1):
        digest, salt, verifier, proof = hashlib.md5, lock[6:22], lock[22:38], lock[38:54]
        base = digest((digest(DEFAULT_PASSWORD).digest()[:5] + salt) * 16).digest()[:5]
        length = 16
    elif kind == 1 and minor == 2:  # version 2 to 4 . 2: CryptoAPI
        header, key_bits = struct.unpack_from("<I", lock, 10)[0], struct.unpack_from("<I", lock, 30)[0]
        at = 14 + header + 4
        digest, salt, verifier, proof = (
            hashlib.sha1,
            lock[at : at + 16],
            lock[at + 16 : at + 32],
            lock[at + 36 : at + 56],
        )
        base = digest(salt + DEFAULT_PASSWORD).digest()
        length = (key_bits or 40) // 8
    else:
        return None
    cipher = Rc4Blocks(lambda number: digest(base + struct.pack("<I", number)).digest()[:length].ljust(16, b"\0"))
    opened = cipher.opened(verifier + proof, 0)
    return cipher if digest(opened[:16]).digest() == opened[16:] else None


def mixed(data, stream):
    """Return the exclusive or of two texts of one length."""
    both = int.from_bytes(data, "little") ^ int.from_bytes(stream, "little")
    return both.to_bytes(len(data), "little")


def rc4(key, count):
    """Return the first bytes of the key stream."""
    box = list(range(256))
    other = 0
    for place in range(256):
        other = (other + box[place] + key[place % len(key)]) & 255
        box[place], box[other] = box[other], box[place]
    stream = bytearray()
    other = 0
    for place in range(1, count + 1):
        one = box[place & 255]
        other = (other + one) & 255
        two = box[other]
        box[place & 255], box[other] = two, one
        stream.append(box[(one + two) & 255])
    return bytes(stream)
