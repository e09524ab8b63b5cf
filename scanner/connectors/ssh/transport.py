"""paramiko's protocol engine with our choices: no weak algorithms, no timers, no log, bounded packets.

What is overridden beyond paramiko's public interface is listed in
tests/connectors/ssh/test_internals_of_paramiko.py, which fails when a new version moves it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import ClassVar, Protocol

import paramiko
from paramiko.common import (
    MSG_CHANNEL_CLOSE,
    MSG_CHANNEL_DATA,
    MSG_CHANNEL_EOF,
    MSG_CHANNEL_EXTENDED_DATA,
    MSG_CHANNEL_FAILURE,
    MSG_CHANNEL_REQUEST,
    MSG_CHANNEL_SUCCESS,
    MSG_CHANNEL_WINDOW_ADJUST,
    cMSG_DISCONNECT,
)
from paramiko.message import Message
from paramiko.packet import Packetizer

from scanner.connectors.ssh.channel import Session
from scanner.connectors.ssh.failures import translate
from scanner.connectors.ssh.guard import GuardedSocket
from scanner.connectors.ssh.identity import Presented
from scanner.errors import TargetError

PACKET_BYTES = 256 * 1024 + 1024
"""The longest packet that is read; OpenSSH's own bound is 256 KiB (packet.c, PACKET_MAX_SIZE)."""
SWITCHED_OFF = {
    "ciphers": ("aes128-cbc", "aes192-cbc", "aes256-cbc", "3des-cbc"),
    "macs": ("hmac-sha1", "hmac-sha1-96", "hmac-md5", "hmac-md5-96"),
}
QUIET = "scanner.connectors.ssh.quiet"
"""Of paramiko's log only this name is used, and nothing comes out: it repeats a target's words raw."""
BY_APPLICATION = 11  # SSH_DISCONNECT_BY_APPLICATION, RFC 4253, 11.1
CERTIFICATE = "-cert-v01@openssh.com"
"""Ends the name of every key type that is an OpenSSH certificate (PROTOCOL.certkeys)."""


class ChannelMap(Protocol):
    """What is used of paramiko's table of open channels."""

    def put(self, number: int, channel: Session, /) -> None:
        """Enter a channel; the table holds it weakly."""
        ...


class Signal(threading.Event):
    """An event that calls instead of waking: paramiko sets it in the thread that reads from the target."""

    def __init__(self, call: Callable[[], None]) -> None:
        super().__init__()
        self._call = call

    def set(self) -> None:
        """Call."""
        self._call()


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
            raise paramiko.SSHException(f"a packet of {n} bytes")
        return super().read_all(n, check_rekey)


class Transport(paramiko.Transport):
    """One connection; run by a thread of its own (jump hosts), or inline by whoever calls run."""

    # Attributes of paramiko's that its stubs leave out.
    active: bool
    agreed_on_strict_kex: bool
    _channels: ChannelMap
    _handler_table: dict[int, Callable[[Message], None]]
    _send_message: Callable[[Message], None]
    _send_user_message: Callable[[Message], None]

    def __init__(self, guard: GuardedSocket, known_types: Sequence[str] = (), *, authority: bool = False) -> None:
        super().__init__(guard, disabled_algorithms=SWITCHED_OFF, packetizer_class=BoundedPacketizer)  # type: ignore[arg-type]  # socket-like, as documented
        self.set_log_channel(quiet_log().name)
        self.banner_timeout = self.auth_timeout = self.handshake_timeout = 1e9
        self.guard = guard
        self.farewell = ""
        self._authority = authority
        options = self.get_security_options()
        # GCM needs no MAC: paramiko computes and compares those byte by byte in Python.
        options.ciphers = sorted(self.preferred_ciphers, key=lambda name: "gcm" not in name)
        known = [algorithm for algorithm in options.key_types if _key_type(algorithm) in known_types]
        options.key_types = (*known, *(one for one in options.key_types if one not in known))

    @property
    def preferred_keys(self) -> tuple[str, ...]:
        """Return host key algorithms, those that an authority of ours may have signed first."""
        plain = tuple(super().preferred_keys)
        if not self._authority:
            return plain
        return tuple(sorted(plain, key=lambda name: not name.endswith(CERTIFICATE)))

    def presented(self) -> Presented:
        """Return what the host proved to hold in the last key exchange."""
        key = self.get_remote_server_key()
        blob = getattr(key, "public_blob", None)
        return Presented(key.asbytes(), blob.key_blob if blob is not None else None)

    def failure(self) -> TargetError:
        """Return why the connection ended before its work was done."""
        if self.guard.failure is not None:
            return self.guard.failure
        error = self.saved_exception
        if self.guard.ended and self.guard.phase == "banner":
            error = EOFError()  # which paramiko would call a protocol error
        return translate(error, self.guard.phase, self.farewell)

    def _parse_disconnect(self, m: Message) -> None:
        m.get_int()
        self.farewell = m.get_binary()[:1024].decode("utf-8", "replace")

    def _parse_debug(self, m: Message) -> None:
        """Read nothing: the text would only be logged, at 5 % of the client's time."""


class InlineTransport(Transport):
    """Driven by the caller's own thread: `start_client(event)` prepares, `run()` talks until `active` is false."""

    _channel_handler_table: ClassVar[dict[int, Callable[[Session, Message], None]]] = {
        MSG_CHANNEL_SUCCESS: Session.request_success,
        MSG_CHANNEL_FAILURE: Session.request_failed,
        MSG_CHANNEL_DATA: Session.data,
        MSG_CHANNEL_EXTENDED_DATA: Session.extended_data,
        MSG_CHANNEL_WINDOW_ADJUST: Session.window_adjust,
        MSG_CHANNEL_REQUEST: Session.request,
        MSG_CHANNEL_EOF: Session.end_of_data,
        MSG_CHANNEL_CLOSE: Session.close,
    }

    def start(self) -> None:
        """Start no thread; let no message wait for an exchange of keys, as this thread would wait for itself."""
        self.clear_to_send_timeout = 0.0

    def carry(self, session: Session, number: int, opened: Signal) -> None:
        """Hand the messages of channel `number` to `session`, and call `opened` when the target answers its request."""
        self._channels.put(number, session)
        self.channels_seen[number] = True
        self.channel_events[number] = opened

    def send(self, message: Message) -> None:
        """Send one message; during an exchange of keys none may be sent, and none is, since we only ever answer."""
        self._send_user_message(message)

    def leave(self) -> None:
        """Say goodbye as the OpenSSH client does, and end `run`."""
        message = Message()
        message.add_byte(cMSG_DISCONNECT)
        message.add_int(BY_APPLICATION)
        message.add_string("done")
        message.add_string("")
        self._send_message(message)
        self.active = False

    def forget(self) -> None:
        """Cut the cycles, so that a finished target's memory goes at once."""
        self._handler_table.clear()
        self.channel_events.clear()
        self.completion_event = None
        self.auth_handler = None


def quiet_log() -> logging.Logger:
    """Return a logger that is switched off."""
    logger = logging.getLogger(QUIET)
    logger.disabled = True
    return logger


def _key_type(algorithm: str) -> str:
    return "ssh-rsa" if algorithm.startswith("rsa-sha2-") else algorithm
