"""A sealed reply that anybody touched on its way is no evidence, wherever it was touched."""

from __future__ import annotations

import pytest

from scanner.errors import TargetError
from tests.winrm.behaviours import Behaviour

ANSWER = b"the truth, " * 20
CALL = 4
"""Create, Command, Send, Receive: the one that brings the evidence."""


class Touches(Behaviour):
    """Seals as Windows does, and then changes the body of one reply."""

    def __init__(self, change) -> None:
        self.change, self.replies, self.length = change, 0, 0

    def body(self, context, xml, *, sealed):
        body, kind = super().body(context, xml, sealed=sealed)
        self.replies += 1
        if self.replies == CALL:
            self.length = len(body)
            body = self.change(body)
        return body, kind


def flipped(position: int, bit: int):
    def change(body: bytes) -> bytes:
        at = position % len(body)
        return body[:at] + bytes([body[at] ^ (1 << bit)]) + body[at + 1 :]

    return change


def scanned(serve, scan, change) -> bytes | str:
    endpoint = serve(lambda line, stdin: (ANSWER, b"", 0), behaviour=Touches(change))
    try:
        return scan(endpoint).stdout
    except TargetError as error:
        return error.state
    finally:
        endpoint.close()


def test_a_reply_that_nobody_touched_is_the_answer(serve, scan):
    assert scanned(serve, scan, lambda body: body) == ANSWER


@pytest.mark.parametrize("start", range(16))
def test_with_one_bit_changed_anywhere_it_is_the_same_answer_or_none(serve, scan, start):
    """A few bits stand in headers that nobody reads; none of the others may pass."""
    ended = {scanned(serve, scan, flipped(start + 16 * step * 7, (start + step) % 8)) for step in range(10)}

    assert ended <= {ANSWER, "protocol_error", "truncated"}
    assert "protocol_error" in ended


CHANGES = {
    "cut": lambda body: body[:-100],
    "doubled": lambda body: body + body,
    "emptied": lambda body: b"",
    "without what is sealed": lambda body: body[:200],
    "with plain XML behind": lambda body: body + b"<a/>",
    "with plain XML before": lambda body: b"<a/>" + body,
    "with a second part that is not sealed": lambda body: body.replace(b"--Encrypted Boundary--\r\n", b"") + PART,
}
PART = (
    b"--Encrypted Boundary\r\n\tContent-Type: application/HTTP-SPNEGO-session-encrypted\r\n"
    b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length=4\r\n"
    b"--Encrypted Boundary\r\n\tContent-Type: application/octet-stream\r\n\x10\0\0\0" + bytes(16) + b"<a/>"
    b"--Encrypted Boundary--\r\n"
)


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_put_around_a_seal_is_never_read(serve, scan, name):
    assert scanned(serve, scan, CHANGES[name]) in (ANSWER, "protocol_error")


class Replays(Behaviour):
    """Seals nothing new after the third reply: sends that one again."""

    def __init__(self) -> None:
        self.kept: list[tuple[bytes, str]] = []

    def body(self, context, xml, *, sealed):
        self.kept.append(super().body(context, xml, sealed=sealed))
        return self.kept[min(len(self.kept), 3) - 1]


def test_a_sealed_reply_sent_again_is_no_answer(serve, scan):
    with pytest.raises(TargetError, match=r"protocol_error: .*BadMICError"):
        scan(serve(behaviour=Replays()))
