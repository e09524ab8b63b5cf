"""What goes to the script's stdin and when: at once, or after sudo's prompt and the ready line (script.Script)."""

from __future__ import annotations

from collections.abc import Callable

from scanner.errors import TargetError
from scanner.script import Script


def always() -> bool:
    """Let the password go: there is nobody between us and this sudo."""
    return True


class Dialogue:
    """Hands out the bytes that may be sent now, as both outputs are heard piece by piece.

    `may_have_password` tells whether this target may be given the sudo password: over a network its identity decides.
    """

    def __init__(self, script: Script, *, may_have_password: Callable[[], bool] = always) -> None:
        self._script = script
        self._may_have_password = may_have_password
        self._ready = _Watch(script.ready)
        self._prompt = _Watch(script.prompt)
        self._started = False
        self._answered = False
        self._behind = b""
        self.waiting = memoryview(b"")
        """What may be sent now and was not yet: never empty while something stands behind it."""
        if not script.ready:
            self._start()

    @property
    def done(self) -> bool:
        """Tell whether the whole script has been sent, so that the input is to be closed."""
        return self._started and not self.waiting

    def sent(self, count: int) -> None:
        """Note that the first `count` bytes of `waiting` have gone."""
        self.waiting = self.waiting[count:]
        self._go_on()

    def take(self, count: int) -> bytes | memoryview:
        """Return at most `count` bytes, fewer only when there are no more, and note that they have gone."""
        data = self.waiting[:count]
        self.sent(len(data))
        return b"".join((data, self.take(count - len(data)))) if self.waiting and len(data) < count else data

    def heard_stdout(self, data: bytes) -> bool:
        """Tell whether there is something to send now that stdout said `data`."""
        if self._started or not self._ready.seen(data):
            return False
        self._start()
        return True

    def heard_stderr(self, data: bytes) -> bool:
        """Tell whether there is something to send now that stderr said `data`; raise TargetError no_privilege."""
        if self._started or not self._prompt.seen(data):
            return False
        if self._answered:
            remedy = "check the password that become.secret names, and that sudoers allows this account"
            raise TargetError("no_privilege", "sudo refused the password", remedy=remedy)
        if self._script.sudo_password is None or not self._may_have_password():
            raise TargetError(
                "no_privilege",
                "sudo asks for a password, and none is given to a host whose identity nobody has confirmed",
                remedy="`mediascan doctor --confirm-key`, or become: {method: none}",
            )
        self._answered = True
        self.waiting = memoryview(self._script.sudo_password.encode() + b"\n")
        return True

    def _start(self) -> None:
        self._started = True
        self.waiting, self._behind = memoryview(self._script.stdin), self._script.shared
        self._go_on()

    def _go_on(self) -> None:
        if not self.waiting and self._behind:
            self.waiting, self._behind = memoryview(self._behind), b""


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
