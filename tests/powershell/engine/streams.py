"""Bytes and streams of .NET: what full_language.ps1 packs, hashes and writes with."""

from __future__ import annotations

import gzip
import io

from tests.powershell.engine import convert, values
from tests.powershell.engine.values import NOTHING, Array, Int32, Thing

OCTETS = tuple(map(values.Byte, range(256)))
"""Every [byte] there is: a script is half a million of them, and is read anew by each machine."""


def octets(value):
    """Return the bytes of a byte[]."""
    return bytes(value.items)


def byte_array(data):
    """Return bytes as a byte[]."""
    return Array(map(OCTETS.__getitem__, data), "System.Byte")


def strings(items):
    """Return strings as a string[]."""
    return Array(items, "System.String")


def encoding(name):
    """Return a System.Text.Encoding."""

    def get_bytes(session, target, text):
        return byte_array(convert.text(text).encode(name, "surrogatepass" if name != "ascii" else "replace"))

    def get_string(session, target, data, *span):
        found = octets(data)
        if span:
            found = found[int(span[0]) : int(span[0]) + int(span[1])]
        return found.decode(name, "replace")

    made = Thing("System.Text.Encoding", methods={"GetBytes": get_bytes, "GetString": get_string})
    made.codec = name
    return made


def utf8(*_arguments):
    """Return the encoding that New-Object Text.UTF8Encoding makes."""
    return encoding("utf-8")


def memory(data=b""):
    """Return a System.IO.MemoryStream."""
    buffer = io.BytesIO(data)
    stream = Thing("System.IO.MemoryStream", bases=("System.IO.Stream",))
    stream.buffer = buffer
    stream.set("Length", lambda: values.Int64(len(buffer.getvalue())))
    stream.methods |= {
        "write": lambda session, target, data, start, count: _write(buffer, data, start, count),
        "toarray": lambda session, target: byte_array(buffer.getvalue()),
        **_closing(),
    }
    return stream


def _write(buffer, data, start, count):
    buffer.write(octets(data)[int(start) : int(start) + int(count)])
    return NOTHING


def _closing(action=lambda: None):
    def close(session, target):
        action()
        return NOTHING

    return {"close": close, "dispose": close, "flush": lambda session, target: NOTHING}


def gzip_stream(stream, mode):
    """Return a GZipStream over a stream of ours: what is written reaches it when this one is closed."""
    pending = io.BytesIO()
    made = Thing("System.IO.Compression.GZipStream", bases=("System.IO.Stream",))
    if mode.name == "Decompress":
        made.buffer = io.BytesIO(gzip.decompress(stream.buffer.getvalue()))
        made.methods |= _closing()
        return made
    state = {"open": True}

    def finish():
        if state.pop("open", False):
            stream.buffer.write(gzip.compress(pending.getvalue(), mtime=0))

    made.methods |= {
        "write": lambda session, target, data, start, count: _write(pending, data, start, count),
        **_closing(finish),
    }
    return made


def reader(stream, code=None):
    """Return a StreamReader over a stream of ours; the encoding is UTF-8 where none is given."""
    codec = code.codec if code else "utf-8"
    return Thing(
        "System.IO.StreamReader",
        methods={
            "ReadToEnd": lambda session, target: stream.buffer.read().decode(codec, "replace").removeprefix("\ufeff"),
            **_closing(),
        },
    )


def output_stream(session):
    """Return the stream of standard output."""
    sink = io.BytesIO()
    stream = Thing("System.IO.__ConsoleStream", bases=("System.IO.Stream",))
    stream.buffer = sink

    def write(_session, target, data, start, count):
        session.stdout.append(octets(data)[int(start) : int(start) + int(count)])
        return NOTHING

    stream.methods |= {"write": write, **_closing()}
    return stream


def writer(session):
    """Return [Console]::Out."""

    def write(_session, target, text):
        session.stdout.append(convert.text(text).encode("ascii"))
        return NOTHING

    def write_line(_session, target, text=""):
        session.stdout.append(convert.text(text).encode("ascii") + b"\r\n")
        return NOTHING

    return Thing("System.IO.TextWriter", methods={"Write": write, "WriteLine": write_line, **_closing()})


def error_writer(session):
    """Return [Console]::Error."""

    def write(_session, target, text=""):
        session.stderr.append(convert.text(text))
        return NOTHING

    return Thing("System.IO.TextWriter", methods={"Write": write, "WriteLine": write, **_closing()})


def builder(*initial):
    """Return a StringBuilder."""
    parts = [convert.text(item) for item in initial]
    made = Thing("System.Text.StringBuilder", text=lambda: "".join(parts))

    def append(session, target, text, ending=""):
        parts.append(convert.text(text) + ending)
        return made

    made.methods |= {
        "append": append,
        "appendline": lambda session, target, text="": append(session, target, text, "\r\n"),
        "tostring": lambda session, target: "".join(parts),
    }
    made.set("Length", lambda: Int32(len("".join(parts))))
    return made
