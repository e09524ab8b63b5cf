"""What goes to the script's stdin and when: at once, or after sudo's prompt and the ready line (script.Script)."""

from __future__ import annotations

from collections.abc import Callable

from scanner.errors import TargetError
from scanner.script import Script


class Stdin:
    """Hands out the bytes that may be sent now.

    `may_have_password` tells whether this host may be given the sudo password: its identity decides.
    """

    def __init__(self, script: Script, *, may_have_password: Callable[[], bool]) -> None:
        self._script = script
        self._may_have_password = may_have_password
        self._waiting = memoryview(b"" if script.ready else script.stdin)
        self._ready = _Watch(script.ready)
        self._prompt = _Watch(script.prompt)
        self._started = not script.ready
        self._answered = False

    @property
    def done(self) -> bool:
        """Tell whether the whole script has been taken."""
        return self._started and not self._waiting

    def take(self, count: int) -> bytes:
        """Return at most `count` bytes to send now."""
        data = bytes(self._waiting[:count])
        self._waiting = self._waiting[count:]
        return data

    def heard_stdout(self, data: bytes) -> bool:
        """Tell whether there is something to send now that stdout said `data`."""
        if self._started or not self._ready.seen(data):
            return False
        self._started = True
        self._waiting = memoryview(self._script.stdin)
        return True

    def heard_stderr(self, data: bytes) -> bool:
        """Tell whether there is something to send now that stderr said `data`; raise TargetError no_privilege."""
        if self._started or not self._prompt.seen(data):
            return False
        if self._answered:
            raise TargetError("no_privilege", "sudo refused the password", remedy="check become.secret and sudoers")
        if self._script.sudo_password is None or not self._may_have_password():
            raise TargetError(
                "no_privilege",
                "sudo asks for a password, and none is given to a host whose identity nobody has confirmed",
                remedy="`mediascan doctor --confirm-key`, or become: {method: none}",
            )
        self._answered = True
        self._waiting = memoryview(self._script.sudo_password.encode() + b"\n")
        return True


class _Watch:
    """Finds a token in a stream that arrives in pieces; an empty token is never found."""

    def __init__(self, token: bytes) -> None:
        self._token = token
        self._tail = b""

    def seen(self, data: bytes) -> bool:
        """Tell whether the token ends in `data`; what stood before it is then forgotten."""
        if not self._token:
            return False
        text = self._tail + data
        found = text.rfind(self._token)
        if found >= 0:
            self._tail = text[found + len(self._token) :]
            return True
        self._tail = text[-len(self._token) + 1 :] if len(self._token) > 1 else b""
        return False
