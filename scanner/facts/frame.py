r"""The frame around a collector's answer: which bytes are which section's.

    \n--<nonce> gzip|gzip64|plain\n               what follows: a gzip stream, a line of one in base64, the frames
    \n--<nonce> <section> begin <state>\n         body
    \n--<nonce> <section> end <status> <bytes|truncated>\n
    \n--<nonce> done <count>\n

Where the line of `plain` ends with CR LF, so does every line of the answer (Windows), and all are taken as LF.
Outside the frames is login noise. The nonce proves freshness, not honesty.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Callable, Mapping
from dataclasses import field

from scanner.errors import EvidenceError
from scanner.facts.section import State
from scanner.limits import Limits
from scanner.values import dataclass

STATES = {
    state.value.encode(): state for state in (State.OK, State.ABSENT, State.DENIED, State.ERROR, State.NOT_COLLECTED)
}
"""What a collector may say of a section before its body; TRUNCATED and TIMEOUT follow from the end line."""
ANY_FRAME = re.compile(rb"(?:^|\n)--([0-9a-f]{32}) (?:gzip(?:64)?|plain|done \d)")
BEGIN = re.compile(rb"([a-z_]{1,40}) begin ([a-z_]{1,20})")
END = re.compile(rb"([a-z_]{1,40}) end (\d{1,5}) (\d{1,12}|truncated)")
TIMED_OUT = frozenset({124, 137})
"""Exit status of timeout(1): 124 when it sent TERM, 137 when KILL was needed."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One section as it came."""

    name: str
    state: State
    body: bytes = field(repr=False)
    status: int = 0


def pieces(stdout: bytes, nonce: str, limits: Limits) -> dict[str, Piece]:
    """Return the sections of an answer by name; raise EvidenceError (truncated, replayed or bad_evidence)."""
    mark = b"--" + nonce.encode() + b" "
    lines = _Lines(_unpacked(stdout, mark, limits), mark)
    found: dict[str, Piece] = {}
    while (head := lines.next_mark()) is not None:
        if head.startswith(b"done "):
            return _complete(found, head)
        piece = _piece(lines, head, limits)
        if piece.name in found:
            raise EvidenceError("bad_evidence", "a section stands twice in the answer")
        found[piece.name] = piece
    raise EvidenceError("truncated", "the answer ends before its last line")


def _unpacked(stdout: bytes, mark: bytes, limits: Limits) -> bytes:
    """Return what follows the first line of the answer, inflated; noise before it is dropped."""
    for kind, unpack in UNPACKERS.items():
        start = (b"\n" + stdout).find(b"\n" + mark + kind)
        if start >= 0:
            return unpack(stdout[start + len(mark) + len(kind) :], limits)
    other = ANY_FRAME.search(stdout)
    if other is not None and b"--" + other[1] + b" " != mark:
        raise EvidenceError("replayed", "the answer belongs to another question")
    raise EvidenceError("truncated", "there is no answer")


def _inflated(data: bytes, limits: Limits) -> bytes:
    engine = zlib.decompressobj(wbits=31)
    try:
        text = engine.decompress(data, limits.inflated_bytes)
    except zlib.error:
        raise EvidenceError("bad_evidence", "the answer is not a gzip stream") from None
    if engine.unconsumed_tail:
        raise EvidenceError("bad_evidence", f"the answer inflates to more than {limits.inflated_bytes} bytes")
    if not engine.eof:
        raise EvidenceError("truncated", "the answer's gzip stream has no end")
    return text


def _opened(data: bytes, limits: Limits) -> bytes:
    """Return the gzip stream that one line of base64 holds; what stands behind the line is noise."""
    line, end, _ = data.partition(b"\n")
    if not end:
        raise EvidenceError("truncated", "the answer's line of base64 has no end")
    try:
        packed = base64.b64decode(line.removesuffix(b"\r"), validate=True)
    except binascii.Error:
        raise EvidenceError("bad_evidence", "the answer is not base64") from None
    return _inflated(packed, limits)


UNPACKERS: Mapping[bytes, Callable[[bytes, Limits], bytes]] = {
    b"gzip\n": _inflated,
    b"gzip64\n": _opened,
    b"gzip64\r\n": _opened,
    b"plain\n": lambda data, _: data,
    b"plain\r\n": lambda data, _: data.replace(b"\r\n", b"\n"),
}
"""By the word of the answer's first line and how that line ends: what follows it -> the frames."""


class _Lines:
    """A cursor over the lines that begin with the mark; only it moves, and only forward."""

    def __init__(self, text: bytes, mark: bytes) -> None:
        self.text, self.needle, self.at = b"\n" + text, b"\n" + mark, 0

    def next_mark(self) -> bytes | None:
        """Return the rest of the next marked line and move behind it; None when there is none or it has no end."""
        start = self.text.find(self.needle, self.at)
        if start < 0:
            return None
        stop = self.text.find(b"\n", start + 1)
        if stop < 0:
            return None
        self.at = stop
        return self.text[start + len(self.needle) : stop]


def _piece(lines: _Lines, head: bytes, limits: Limits) -> Piece:
    begin = BEGIN.fullmatch(head)
    if begin is None:
        raise EvidenceError("bad_evidence", "a line of the frame is not one that a collector writes")
    name, state = begin[1].decode(), _state(begin[2])
    start = lines.at + 1
    tail = lines.next_mark()
    if tail is None:
        raise EvidenceError("truncated", f"section {name} has no end")
    end = END.fullmatch(tail)
    if end is None or end[1] != begin[1]:
        raise EvidenceError("bad_evidence", f"section {name} is not closed by its own end")
    body = lines.text[start : lines.at - len(tail) - len(lines.needle)]
    status = int(end[2])
    if end[3] == b"truncated" or len(body) > limits.section_bytes:
        return Piece(name, State.TRUNCATED, body[: limits.section_bytes], status)
    if int(end[3]) != len(body):
        raise EvidenceError("bad_evidence", f"section {name} is not as long as its end says")
    return Piece(name, State.TIMEOUT if status in TIMED_OUT else state, body, status)


def _state(word: bytes) -> State:
    if word not in STATES:
        raise EvidenceError("bad_evidence", "a section begins with an unknown state")
    return STATES[word]


def _complete(found: dict[str, Piece], head: bytes) -> dict[str, Piece]:
    if head != b"done %d" % len(found):
        raise EvidenceError("bad_evidence", "the answer counts other sections than it holds")
    return found


def plain(stdout: bytes, nonce: str, limits: Limits) -> bytes:
    """Return an answer uncompressed, as a collector without gzip writes it; what stood before the frame is dropped."""
    mark = b"--" + nonce.encode() + b" "
    return b"\n" + mark + b"plain\n" + _unpacked(stdout, mark, limits)


def written(found: Mapping[str, Piece], nonce: str) -> bytes:
    """Return sections as an uncompressed answer; one that a cap cut stays cut."""
    mark = f"--{nonce} ".encode()
    lines = [b"", mark + b"plain"]
    for name, piece in found.items():
        begins = piece.state.value.encode() if piece.state.value.encode() in STATES else b"ok"
        length = b"truncated" if piece.state is State.TRUNCATED else b"%d" % len(piece.body)
        head = b"\n" + mark + name.encode()
        lines += [head + b" begin " + begins, piece.body + head + b" end %d " % piece.status + length]
    return b"\n".join([*lines, b"", mark + b"done %d" % len(found), b""])
