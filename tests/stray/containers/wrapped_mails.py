"""Mails and documents in the wrappers that programs of an office put around them."""

import functools
import struct
import subprocess
from email.message import EmailMessage

import compressed_rtf
from msgforge import _builder

from tests.stray.judging import HEAD, PEOPLE, rows, slashed, table

LIST = table([HEAD], rows()).encode()
LETTERS = "\n".join(f"Re: {p.forename} {p.surname}, date of birth: {slashed(p)}" for p in PEOPLE)
RICH = b"{\\rtf1\\ansi " + LETTERS.replace("\n", "\\par\n").encode() + b"}"


def compound(streams):
    """Return a compound file with these streams in its root."""
    writer = _builder._OleWriter()
    for name, data in streams.items():
        writer.add_stream(writer.root, name, data)
    return writer.build()


def rich_message(packed):
    """Return a mail of Outlook whose only text is rich and packed."""
    streams = {"__properties_version1.0": bytes(32), "__substg1.0_0037001F": "Return".encode("utf-16-le")}
    return compound({**streams, "__substg1.0_10090102": packed})


@functools.cache
def packed_rich(data=RICH):
    """Return rich text as mails hold it; its packer takes a tenth of a second."""
    return compressed_rtf.compress(data)


def package(data, name="list.csv"):
    """Return what the Packager makes of a file ([MS-OLEDS] does not say; as its programs write it)."""
    label = name.encode() + b"\0"
    path = b"C:\\" + label
    return b"\2\0" + label + path + bytes(2) + b"\3\0" + sized(path) + sized(data)


def sized(data):
    return struct.pack("<L", len(data)) + data


def ole1(data, kind="Package"):
    """Return an embedded object of OLE 1 ([MS-OLEDS] 2.2.5)."""
    return struct.pack("<LL", 0x501, 2) + sized(kind.encode() + b"\0") + bytes(8) + sized(data)


def rich_with_object(data, width=64):
    digits = data.hex()
    lines = "\n".join(digits[at : at + width] for at in range(0, len(digits), width))
    return (
        "{\\rtf1\\ansi See the list.{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata " + lines + "}"
        "{\\result {\\pict\\wmetafile8 0100}}}\\par}"
    ).encode()


def tnef(*attributes):
    """Return a winmail.dat; attributes are (level, number and type, data)."""
    out = struct.pack("<LH", 0x223E9F78, 7)
    for level, name, data in attributes:
        out += struct.pack("<BLL", level, name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
    return out


VERSION = (1, 0x00089006, b"\0\0\1\0")
NEW_FILE = (2, 0x00069002, bytes(14))


def attached(data):
    return (2, 0x0006800F, data)


def body(text):
    return (1, 0x0002800C, text)


def properties(*values, level=1, name=0x00069003):
    """Return an attribute of (number, type, bytes), the named ones by a number or a text as well."""
    out = struct.pack("<L", len(values))
    for number, kind, data in values:
        out += struct.pack("<HH", kind, number)
        if number == 0x8000:
            out += bytes(16) + struct.pack("<LL", 1, 6) + b"a\0b\0\0\0\0\0"
        if number == 0x8001:
            out += bytes(16) + struct.pack("<LL", 0, 0x8233)
        out += data if kind in {2, 3, 0x40} else struct.pack("<L", 1) + sized(data) + bytes(-len(data) % 4)
    return (level, name, out)


def winmail():
    inner = tnef(VERSION, body(b"See the list"), NEW_FILE, attached(LIST))
    fixed = [(0x0E08, 3, bytes(4)), (0x8000, 0x1F, b"x\0"), (0x8001, 3, bytes(4)), (0x3007, 0x40, bytes(8))]
    return {
        "file": tnef(VERSION, body(b"See below"), NEW_FILE, attached(b"hello"), NEW_FILE, attached(LIST)),
        "body": tnef(VERSION, body(LETTERS.encode())),
        "plain property": tnef(VERSION, properties(*fixed, (0x1000, 0x1E, LETTERS.encode()))),
        "wide property": tnef(VERSION, properties(*fixed, (0x1000, 0x1F, LETTERS.encode("utf-16-le")))),
        "rich property": tnef(VERSION, properties(*fixed, (0x1009, 0x102, packed_rich()))),
        "file property": tnef(VERSION, NEW_FILE, properties((0x3701, 0x102, LIST), level=2, name=0x00069005)),
        "mail in mail": tnef(VERSION, NEW_FILE, properties((0x3701, 0xD, bytes(16) + inner), level=2, name=0x00069005)),
    }


def mime():
    """Return what a program signs: a part with its own headers."""
    message = EmailMessage()
    message.set_content("Here they are.")
    message.add_attachment(LIST, maintype="application", subtype="octet-stream", filename="list.dat")
    return b"".join(line for line in message.as_bytes().splitlines(keepends=True) if not line.startswith(b"MIME-"))


def signed(folder, data, *options):
    """Return a message of CMS around some bytes, as OpenSSL writes it."""
    key, own, plain, out = (str(folder / name) for name in ("key", "own", "plain", "out"))
    new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=nobody", "-keyout", key, "-out", own]
    (folder / "plain").write_bytes(data)
    sign = ["cms", "-sign", "-binary", "-in", plain, "-signer", own, "-inkey", key, "-out", out]
    for command in (new, [*sign, *options]):
        subprocess.run(["openssl", *command], check=True, capture_output=True)
    return (folder / "out").read_bytes()


def locked(folder, data):
    key, own, plain, out = (str(folder / name) for name in ("key", "own", "plain", "out"))
    (folder / "plain").write_bytes(data)
    new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=nobody", "-keyout", key, "-out", own]
    lock = ["cms", "-encrypt", "-binary", "-aes256", "-in", plain, "-outform", "DER", "-out", out, own]
    for command in (new, lock):
        subprocess.run(["openssl", *command], check=True, capture_output=True)
    return (folder / "out").read_bytes()
