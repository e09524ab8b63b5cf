"""Sealed bodies: one MIME part that names what is inside, one that holds signature and ciphertext ([MS-WSMV] 2.2.9.1)."""

from __future__ import annotations

import re
import struct

BOUNDARY = b"--Encrypted Boundary"
PROTOCOL = b"application/HTTP-SPNEGO-session-encrypted"
SEALED_TYPE = f'multipart/encrypted;protocol="{PROTOCOL.decode()}";boundary="Encrypted Boundary"'
PLAIN_TYPE = "application/soap+xml;charset=UTF-8"
FRAME = re.compile(
    rb"--Encrypted Boundary\r\n\tContent-Type: " + re.escape(PROTOCOL) + rb"\r\n"
    rb"\tOriginalContent: type=application/soap\+xml;charset=UTF-8;Length=(\d+)\r\n"
    rb"--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n(.*)--Encrypted Boundary--\r\n",
    re.DOTALL,
)


class SealError(Exception):
    """A body that this connection's key did not seal, or that says another length than it has."""


def seal(context, xml: bytes, *, break_signature: bool = False) -> bytes:
    made = context.wrap_winrm(xml)
    signature = bytes(len(made.header)) if break_signature else made.header
    return (
        BOUNDARY + b"\r\n\tContent-Type: " + PROTOCOL + b"\r\n"
        b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=%d\r\n" % len(xml)
        + BOUNDARY + b"\r\n\tContent-Type: application/octet-stream\r\n"
        + struct.pack("<i", len(signature)) + signature + made.data + BOUNDARY + b"--\r\n"
    )  # fmt: skip


def unseal(context, body: bytes) -> bytes:
    from spnego.exceptions import SpnegoError

    found = FRAME.fullmatch(body)
    if found is None or context is None:
        raise SealError("no sealed body of one part")
    (length,) = struct.unpack("<i", found[2][:4])
    try:
        xml = context.unwrap_winrm(found[2][4 : 4 + length], found[2][4 + length :])
    except SpnegoError as error:
        raise SealError(str(error)) from error
    if len(xml) != int(found[1]):
        raise SealError(f"Length={int(found[1])} for {len(xml)} bytes")
    return xml
