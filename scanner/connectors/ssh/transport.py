"""paramiko's protocol engine with our choices: no weak algorithms, no timers, no log, bounded packets.

What is overridden beyond paramiko's public interface is listed in
tests/connectors/ssh/test_internals_of_paramiko.py, which fails when a new version moves it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Protocol

from paramiko import transport as engine
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
from paramiko.ssh_exception import SSHException

from scanner.connectors.ssh.algorithms import SWITCHED_OFF, offer, recall, remember
from scanner.connectors.ssh.channel import Session
from scanner.connectors.ssh.failures import translate
from scanner.connectors.ssh.guard import GuardedSocket
from scanner.connectors.ssh.identity import Presented
from scanner.connectors.ssh.packets import BoundedPacketizer, InlinePacketizer
from scanner.errors import TargetError

QUIET = "scanner.connectors.ssh.quiet"
"""Of paramiko's log only this name is used, and nothing comes out: it repeats a target's words raw."""
BY_APPLICATION = 11  # SSH_DISCONNECT_BY_APPLICATION, RFC 4253, 11.1


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


class Transport(engine.Transport):
    """One connection; run by a thread of its own (jump hosts), or inline by whoever calls run."""

    # Attributes of paramiko's that its stubs leave out.
    active: bool
    agreed_on_strict_kex: bool
    _channels: ChannelMap
    _handler_table: dict[int, Callable[[Message], None]]
    _send_message: Callable[[Message], None]
    clear_to_send: threading.Event

    packets: ClassVar[type[BoundedPacketizer]] = BoundedPacketizer
    """What reads and writes packets."""

    def __init__(self, guard: GuardedSocket, known_types: Sequence[str] = (), *, authority: bool = False) -> None:
        super().__init__(guard, disabled_algorithms=SWITCHED_OFF, packetizer_class=self.packets)  # type: ignore[arg-type]  # socket-like, as documented
        self.set_log_channel(quiet_log().name)
        self.banner_timeout = self.auth_timeout = self.handshake_timeout = 1e9
        self.guard = guard
        self.farewell = ""
        self._secret = b""
        """The shared secret as keys are made of it, while they are made."""
        self._offer = offer(tuple(known_types), authority=authority)

    @property
    def preferred_kex(self) -> tuple[str, ...]:
        """Return ways to exchange keys, the best first."""
        return self._offer.kex

    @property
    def preferred_keys(self) -> tuple[str, ...]:
        """Return host key algorithms: those known for the host first, and certificates where one may be accepted."""
        return self._offer.keys

    @property
    def preferred_ciphers(self) -> tuple[str, ...]:
        """Return ciphers, those first that need no MAC."""
        return self._offer.ciphers

    @property
    def preferred_macs(self) -> tuple[str, ...]:
        """Return MACs, the best first."""
        return self._offer.macs

    def ask_at_once(self) -> None:
        """Send the request to log in behind that for the service of logging in, whose answer is then not waited for.

        RFC 4253, 10, allows it where the host has proved its key by a signature, as it always has here.
        """
        handler: Any = self.auth_handler
        accepted = Message()
        accepted.add_string("ssh-userauth")
        accepted.rewind()
        handler._parse_service_accept(accepted)  # noqa: SLF001  which sends the request
        handler._parse_service_accept = _nothing  # noqa: SLF001  when the service is accepted, all is said

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

    def _parse_kex_init(self, m: Message) -> None:
        """Agree on algorithms; what strict exchanges of keys ask of later messages paramiko looks at."""
        first: bool = not (m.seqno or self.initial_kex_done)
        if not first or not recall(self, self._offer, m):
            super()._parse_kex_init(m)  # type: ignore[misc]  # its stubs leave it out
            if first:
                remember(self, self._offer, m)

    def _parse_debug(self, m: Message) -> None:
        """Read nothing: the text would only be logged, at 5 % of the client's time."""

    def _log(self, level: int, msg: str | list[str], *args: object) -> None:
        """Say nothing while the log is switched off, as it is: it is asked thirty times a connection."""
        if not self.logger.disabled:
            super()._log(level, msg, *args)  # type: ignore[misc]  # its stubs leave it out

    def _compute_key(self, id: str, nbytes: int) -> bytes:  # noqa: A002  # paramiko's name
        """Return a key (RFC 4253, 7.2); paramiko's own way writes the shared secret anew for each of six."""
        engine: Any = self
        if not self._secret:
            secret = Message()
            engine._add_K(secret)  # noqa: SLF001  # an mpint, or a string where K is a hash
            self._secret = secret.asbytes() + engine.H
        digest = engine.kex_engine.hash_algo
        key: bytes = digest(self._secret + id.encode() + engine.session_id).digest()
        while len(key) < nbytes:
            key += digest(self._secret + key).digest()
        return key[:nbytes]

    def _parse_newkeys(self, m: Message) -> None:
        """Forget the shared secret as well: all keys are made of it."""
        super()._parse_newkeys(m)  # type: ignore[misc]  # its stubs leave it out
        self._secret = b""


class InlineTransport(Transport):
    """Driven by the caller's own thread: `start_client(event)` prepares, `run()` talks until `active` is false."""

    packetizer: InlinePacketizer
    packets = InlinePacketizer

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
        if self.active and not self.clear_to_send.is_set():
            raise SSHException("a message of the session while keys are exchanged")
        self._send_message(message)

    def leave(self) -> None:
        """Say goodbye as the OpenSSH client does, and end `run`."""
        message = Message()
        message.add_byte(cMSG_DISCONNECT)
        message.add_int(BY_APPLICATION)
        message.add_string("done")
        message.add_string("")
        self._send_message(message)
        self.packetizer.flush()
        self.active = False

    def forget(self) -> None:
        """Cut the cycles, so that a finished target's memory goes at once."""
        self.guard.before_waiting = _nothing
        self._handler_table.clear()
        self.channel_events.clear()
        self.completion_event = None
        self.auth_handler = None


def quiet_log() -> logging.Logger:
    """Return a logger that is switched off."""
    logger = logging.getLogger(QUIET)
    logger.disabled = True
    return logger


def _nothing(*_: object) -> None:
    """Do nothing."""
