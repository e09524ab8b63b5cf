"""The one session of a target: one exec, the script on stdin, both outputs kept up to their caps (RFC 4254, 5 and 6).

Our own instead of paramiko.Channel: that one waits without a bound for the exec reply and the exit status, keeps
whatever a peer sends beyond its window, and copies everything once more through buffers made for a second thread.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

from paramiko.common import (
    cMSG_CHANNEL_CLOSE,
    cMSG_CHANNEL_DATA,
    cMSG_CHANNEL_EOF,
    cMSG_CHANNEL_FAILURE,
    cMSG_CHANNEL_OPEN,
    cMSG_CHANNEL_REQUEST,
)
from paramiko.message import Message

from scanner.connectors.capped import Capped
from scanner.connectors.dialogue import Dialogue
from scanner.connectors.ssh.packets import Parts
from scanner.errors import TargetError
from scanner.limits import KIB, Limits

STDERR = 1  # SSH_EXTENDED_DATA_STDERR, RFC 4254, 5.2
PACKET = 32 * KIB
NUMBER = 0
"""Our number of the one channel."""
NUMBERS = struct.Struct(">II").pack
"""The number of a channel, and how many bytes of data follow."""
SLACK = 64 * KIB
"""The window is the caps and this, so that a target that keeps to it can still say too much, and be told so."""


class Session:
    """Knows no transport: `send` takes its messages, `progress` is called whenever the answer may be complete."""

    def __init__(
        self,
        command: str,
        dialogue: Dialogue,
        limits: Limits,
        send: Callable[[Message], None],
        progress: Callable[[], None],
    ) -> None:
        self.is_open = False
        self.accepted = False
        self.eof = False
        self.closed = False
        self.exit_status: int | None = None
        self.signal = ""
        self.all_sent: Callable[[], None] = lambda: None
        """Called when the whole script is on its way."""
        self.stdout = Capped("stdout", limits.stdout_bytes)
        self.stderr = Capped("stderr", limits.stderr_bytes)
        self._command = command
        self._dialogue = dialogue
        self._send = send
        self._progress = progress
        self._remote = 0
        self._window = 0
        self._packet = PACKET
        self._eof_sent = False

    @property
    def complete(self) -> bool:
        """Tell whether nothing more is to come."""
        return self.closed or (self.eof and self.exit_status is not None)

    @property
    def begun(self) -> bool:
        """Tell whether the script has begun to answer; a server may be faster with that than with its reply."""
        return self.accepted or self.eof or self.exit_status is not None or len(self.stdout) > 0

    def open(self) -> None:
        """Ask for the session."""
        window = self.stdout.cap + self.stderr.cap + SLACK
        message = Message()
        message.add_byte(cMSG_CHANNEL_OPEN)
        message.add_string("session")
        message.add_int(NUMBER)
        message.add_int(window)
        message.add_int(PACKET)
        self._send(message)

    def opened(self) -> None:
        """Run the command: the session exists."""
        message = self._message(cMSG_CHANNEL_REQUEST)
        message.add_string("exec")
        message.add_boolean(True)
        message.add_string(self._command)
        self._send(message)
        self._write()

    def _message(self, kind: bytes) -> Message:
        message = Message()
        message.add_byte(kind)
        message.add_int(self._remote)
        return message

    def _write(self) -> None:
        while self._window and (data := self._dialogue.take(min(self._window, self._packet))):
            self._window -= len(data)
            self._send(Parts(cMSG_CHANNEL_DATA, NUMBERS(self._remote, len(data)), data))
        if self._dialogue.done and not self._eof_sent:
            self._eof_sent = True
            self._send(self._message(cMSG_CHANNEL_EOF))
            self.all_sent()

    # What follows is called by the transport's loop: one method for each kind of message.

    def _set_remote_channel(self, number: int, window: int, packet: int) -> None:
        """Take the target's side of the channel; paramiko's loop calls it by this name."""
        self.is_open = True
        self._remote = number
        self._window = window
        self._packet = min(packet, PACKET)

    def request_success(self, _message: Message) -> None:
        """Note that the command runs."""
        self.accepted = True
        self._progress()

    def request_failed(self, _message: Message) -> None:
        """End: the command does not run."""
        raise TargetError(
            "protocol_error", "the target runs no command for this account", remedy="check its shell and ForceCommand"
        )

    def window_adjust(self, message: Message) -> None:
        """Send on."""
        self._window += message.get_int()
        self._write()

    def data(self, message: Message) -> None:
        """Keep what stdout says."""
        data = message.get_binary()
        self.stdout.add(data)
        if self._dialogue.heard_stdout(data):
            self._write()

    def extended_data(self, message: Message) -> None:
        """Keep what stderr says."""
        if message.get_int() == STDERR:
            data = message.get_binary()
            self.stderr.add(data)
            if self._dialogue.heard_stderr(data):
                self._write()

    def request(self, message: Message) -> None:
        """Take the exit status or signal; nothing else is granted."""
        kind = message.get_text()
        wants_reply = message.get_boolean()
        if kind == "exit-status":
            self.exit_status = message.get_int()
        elif kind == "exit-signal":
            self.signal = message.get_text()
        if wants_reply:
            self._send(self._message(cMSG_CHANNEL_FAILURE))
        self._progress()

    def end_of_data(self, _message: Message) -> None:
        """Note the end of both outputs."""
        self.eof = True
        self._progress()

    def close(self, _message: Message) -> None:
        """Note the end of the session."""
        self.closed = True
        self._send(self._message(cMSG_CHANNEL_CLOSE))
        self._progress()

    def _unlink(self) -> None:
        """Do nothing at the end of the connection; paramiko's loop calls it by this name."""
