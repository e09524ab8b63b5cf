"""SSH packets for a connection that one thread reads and writes (RFC 4253, 6; RFC 5647): AES-GCM without detours.

paramiko's packet engine is asked for everything until keys are exchanged, and where another cipher was agreed. Its way
of a packet through AES-GCM takes locks, two reads and eight copies; here each takes what it needs, and what is written
waits until something is to be read, so that what belongs together goes in one segment.

No packets are counted for new keys: a connection carries `Limits.bytes_total` (64 MiB) at most, and they are due after
512 MiB. A target that asks for new keys gets them.
"""

from __future__ import annotations

import os
from typing import Any

from paramiko.message import Message
from paramiko.packet import Packetizer
from paramiko.ssh_exception import SSHException

from scanner.connectors.ssh.guard import GuardedSocket
from scanner.limits import KIB

PACKET_BYTES = 256 * KIB + 1024
"""The longest packet that is read; OpenSSH's own bound is 256 KiB (packet.c, PACKET_MAX_SIZE)."""
WAITING_BYTES = 64 * KIB
"""How much may wait to be written: two packets of a script. It is there three times while it is joined and written."""
BLOCK = 16
TAG = 16
RANDOM_BYTES = 512
"""Random bytes that are asked for at a time; a packet is padded with four to nineteen of them."""
FIXED, COUNTER = 4, 8
"""Bytes of the nonce of AES-GCM: the part that stays, and the count of packets (RFC 5647, 7.1)."""


class Parts(Message):
    """A message in pieces, which are copied once: where the packet is made."""

    def __init__(self, *parts: bytes | memoryview) -> None:
        self.parts = parts

    def asbytes(self) -> bytes:
        """Return it whole."""
        return b"".join(self.parts)


class BoundedPacketizer(Packetizer):
    """Reads no packet longer than PACKET_BYTES; starts no timer thread, since the guard knows the time."""

    def __init__(self, guard: GuardedSocket) -> None:
        super().__init__(guard)  # type: ignore[arg-type]  # socket-like, as documented
        self._guard = guard

    def start_handshake(self, timeout: float) -> None:  # noqa: ARG002  # paramiko's signature
        """Begin the exchange of keys: paramiko calls this once the target has named its protocol version."""
        self._guard.enter("kex")

    def complete_handshake(self) -> None:
        """Do nothing."""

    def handshake_timed_out(self) -> bool:
        """Return False."""
        return False

    def read_all(self, n: int, check_rekey: bool = False) -> bytes:  # noqa: FBT001, FBT002  # paramiko's signature
        """Return `n` bytes, or raise SSHException when no honest packet is that long."""
        if n > PACKET_BYTES:
            raise SSHException(f"a packet of {n} bytes")
        return super().read_all(n, check_rekey)


class _Way:
    """One direction under AES-GCM: its cipher, and the nonce of the next packet."""

    def __init__(self, cipher: Any, nonce: bytes) -> None:  # noqa: ANN401  # paramiko hands on what its table holds
        self.cipher = cipher
        self._fixed = nonce[:FIXED]
        self._count = int.from_bytes(nonce[FIXED:], "big")

    def nonce(self) -> bytes:
        """Return the nonce of a packet: each is used once."""
        count = self._count
        self._count = (count + 1) % 2**64
        return self._fixed + count.to_bytes(COUNTER, "big")


class InlinePacketizer(BoundedPacketizer):
    """For a transport without a thread of its own."""

    def __init__(self, guard: GuardedSocket) -> None:
        super().__init__(guard)
        self._in: _Way | None = None
        self._out: _Way | None = None
        self._waiting: list[bytes] = []
        self._size = 0
        self._number = 0
        self._random = b""
        guard.before_waiting = self.flush

    def readline(self, timeout: float) -> str:  # noqa: ARG002  # paramiko's signature
        """Return a line of what comes before the packets, and read nothing behind it."""
        return self._guard.line().decode("utf-8")

    def set_inbound_cipher(self, *args: Any, **engine: Any) -> None:  # noqa: ANN401  # paramiko's arguments
        """Read by new keys from now on."""
        super().set_inbound_cipher(*args, **engine)
        self._in = _Way(engine["block_engine"], engine["iv_in"]) if engine.get("aead") else None

    def set_outbound_cipher(self, *args: Any, **engine: Any) -> None:  # noqa: ANN401  # the same
        """Write by new keys from now on."""
        super().set_outbound_cipher(*args, **engine)
        self._out = _Way(engine["block_engine"], engine["iv_out"]) if engine.get("aead") else None

    def reset_seqno_in(self) -> None:
        """Count the target's messages from 0 again: strict key exchange."""
        super().reset_seqno_in()
        self._number = 0

    def read_message(self) -> tuple[int, Message]:
        """Return the kind of the next message, and the message."""
        way = self._in
        if way is None:
            self._number += 1
            return super().read_message()
        head = self._guard.take(4)
        size = int.from_bytes(head, "big")
        if size > PACKET_BYTES:
            raise SSHException(f"a packet of {size} bytes")
        packet: bytes = way.cipher.decrypt(way.nonce(), self._guard.take(size + TAG), head)
        payload = packet[1 : size - packet[0]]
        message = Message(payload[1:])
        message.seqno = self._number
        self._number = (self._number + 1) % 2**32
        return payload[0], message

    def send_message(self, data: Message) -> None:
        """Encrypt a message, to be written before the next one is waited for."""
        way = self._out
        if way is None:
            super().send_message(data)
            return
        parts = data.parts if isinstance(data, Parts) else (data.asbytes(),)
        size = sum(map(len, parts))
        padding = BLOCK + 3 - (size + 4) % BLOCK
        head = (size + padding + 1).to_bytes(4, "big")
        body = b"".join((padding.to_bytes(1, "big"), *parts, self._padding(padding)))
        self._waiting.append(head)
        self.write_all(way.cipher.encrypt(way.nonce(), body, head))

    def _padding(self, count: int) -> bytes:
        """Return so many random bytes, each once."""
        if len(self._random) < count:
            self._random = os.urandom(RANDOM_BYTES)
        padding, self._random = self._random[:count], self._random[count:]
        return padding

    def write_all(self, out: bytes) -> None:  # type: ignore[override]  # all that is ever written
        """Keep bytes until something is to be read, or until there are many."""
        self._waiting.append(out)
        self._size += len(out)
        if self._size >= WAITING_BYTES:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._waiting:
            out, self._waiting, self._size = b"".join(self._waiting), [], 0
            super().write_all(out)
