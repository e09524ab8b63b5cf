"""Our packets under AES-GCM against those of paramiko's engine: what one writes the other reads."""

from __future__ import annotations

import socket

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st
from paramiko import Message, SSHException
from paramiko.packet import Packetizer

from scanner.connectors.ssh.guard import GuardedSocket
from scanner.connectors.ssh.packets import PACKET_BYTES, RANDOM_BYTES, InlinePacketizer, Parts
from scanner.limits import Deadline, Limits

KEY, NONCE = bytes(range(16)), b"fixd" + bytes(6) + b"\xff\xfe"
"""The count of packets begins just before it needs a byte more."""
PAYLOADS = st.lists(st.binary(min_size=1, max_size=3000), min_size=1, max_size=5)


class Wire:
    """Keeps what was sent; gives what it was filled with, at most `piece` bytes at a time."""

    def __init__(self, piece: int = 70_000) -> None:
        self.sent, self.filled, self.piece = b"", b"", piece

    def settimeout(self, seconds: float | None) -> None: ...

    def recv(self, count: int) -> bytes:
        data, self.filled = self.filled[: min(count, self.piece)], self.filled[min(count, self.piece) :]
        return data

    def send(self, data: bytes) -> int:
        self.sent += data
        return len(data)

    def close(self) -> None: ...


def engine() -> dict[str, object]:
    return {
        "block_engine": AESGCM(KEY), "block_size": 16, "mac_engine": None, "mac_size": 16, "mac_key": None,
        "etm": False, "aead": True,
    }  # fmt: skip


def ours(wire: Wire) -> InlinePacketizer:
    packets = InlinePacketizer(GuardedSocket(wire, Limits(), Deadline.after(60)))
    packets.set_inbound_cipher(**engine(), iv_in=NONCE)
    packets.set_outbound_cipher(**engine(), sdctr=False, iv_out=NONCE)
    return packets


def theirs(wire: Wire) -> Packetizer:
    packets = Packetizer(wire)
    packets.set_inbound_cipher(**engine(), iv_in=NONCE)
    packets.set_outbound_cipher(**engine(), sdctr=False, iv_out=NONCE)
    return packets


@given(PAYLOADS)
def test_paramiko_reads_what_we_write(payloads: list[bytes]) -> None:
    wire = Wire()
    packets = ours(wire)
    for payload in payloads:
        packets.send_message(Message(payload))
    assert wire.sent == b""
    packets.flush()

    reading = Wire()
    reading.filled = wire.sent
    engine_of_paramiko = theirs(reading)
    for payload in payloads:
        kind, message = engine_of_paramiko.read_message()
        assert bytes([kind]) + message.asbytes() == payload


@given(st.lists(PAYLOADS, min_size=1, max_size=3))
def test_a_message_in_pieces_is_the_same_message(messages: list[list[bytes]]) -> None:
    whole, pieces = Wire(), Wire()
    for wire, make in ((whole, lambda parts: Message(b"".join(parts))), (pieces, lambda parts: Parts(*parts))):
        packets = ours(wire)
        for parts in messages:
            packets.send_message(make([memoryview(part) for part in parts]))
        packets.flush()
        reading = Wire()
        reading.filled = wire.sent
        engine_of_paramiko = theirs(reading)
        for parts in messages:
            kind, message = engine_of_paramiko.read_message()
            assert bytes([kind]) + message.asbytes() == b"".join(parts)
    assert len(whole.sent) == len(pieces.sent)


def test_no_packet_is_padded_with_what_another_was() -> None:
    packets = ours(Wire())

    paddings = [packets._padding(19) for _ in range(RANDOM_BYTES)]

    assert {len(padding) for padding in paddings} == {19}
    assert len(set(paddings)) == len(paddings)


@given(PAYLOADS, st.integers(1, 100))
def test_we_read_what_paramiko_writes_however_it_arrives(payloads: list[bytes], piece: int) -> None:
    wire = Wire(piece)
    writing = Wire()
    engine_of_paramiko = theirs(writing)
    for payload in payloads:
        engine_of_paramiko.send_message(Message(payload))
    wire.filled = writing.sent
    packets = ours(wire)

    for number, payload in enumerate(payloads):
        kind, message = packets.read_message()
        assert bytes([kind]) + message.asbytes() == payload
        assert message.seqno == number


@given(st.binary(min_size=1, max_size=100), st.data())
def test_a_changed_packet_is_none(payload: bytes, data: st.DataObject) -> None:
    writing, wire = Wire(), Wire()
    theirs(writing).send_message(Message(payload))
    place = data.draw(st.integers(4, len(writing.sent) - 1))
    changed = bytearray(writing.sent)
    changed[place] ^= data.draw(st.integers(1, 255))
    wire.filled = bytes(changed)

    with pytest.raises(InvalidTag):
        ours(wire).read_message()


def test_a_packet_longer_than_any_honest_one_is_refused_before_it_is_read() -> None:
    wire = Wire()
    wire.filled = (PACKET_BYTES + 1).to_bytes(4, "big") + b"x" * 100

    with pytest.raises(SSHException, match="a packet of"):
        ours(wire).read_message()


def test_half_a_packet_is_an_end() -> None:
    writing, wire = Wire(), Wire()
    theirs(writing).send_message(Message(b"half"))
    wire.filled = writing.sent[:-1]

    with pytest.raises(EOFError):
        ours(wire).read_message()


def test_what_waits_is_written_before_something_is_waited_for_and_when_it_is_much() -> None:
    wire = Wire()
    packets = ours(wire)
    packets.send_message(Message(b"question"))
    with pytest.raises(EOFError):
        packets.read_message()
    assert wire.sent

    wire.sent = b""
    for _ in range(9):
        packets.send_message(Message(b"x" * 32_000))
    assert len(wire.sent) > 256 * 1024


@pytest.mark.parametrize("said", [b"SSH-2.0-x\r\nrest", b"SSH-2.0-x\nrest"])
def test_the_line_before_the_packets_is_read_and_nothing_behind_it(said: bytes) -> None:
    wire = Wire(3)
    wire.filled = said
    guard = GuardedSocket(wire, Limits(), Deadline.after(60))

    assert InlinePacketizer(guard).readline(1) == "SSH-2.0-x"
    assert guard.take(4) == b"rest"


def test_a_few_bytes_are_waited_with_for_a_moment_and_then_come() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as wire,
        server.accept()[0] as target,
    ):
        guard = GuardedSocket(wire, Limits(), Deadline.after(60))
        guard.gather()
        target.sendall(b"few")
        assert guard.take(3) == b"few"

        guard.gather()
        target.sendall(b"m" * 5000)
        assert guard.take(5000) == b"m" * 5000

        guard.gather()
        target.close()
        with pytest.raises(EOFError):
            guard.take(1)
