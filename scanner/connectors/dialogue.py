"""What is said to a script while it starts: a sudo password after its prompt, the script after `ready`.

script.Script states the rules; a connector tells what it heard and sends what it is given.
"""

from __future__ import annotations

from scanner.errors import TargetError
from scanner.script import Script


class Dialogue:
    """One conversation; `complete` when the script has been given and the input is to be closed after it."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._asked = False
        self.complete = False

    def opening(self) -> bytes:
        """Return what to send before anything was heard."""
        return b"" if self._script.ready else self._whole()

    def heard(self, stdout: bytes | bytearray, stderr: bytes | bytearray) -> bytes:
        """Return what to send now; `stdout` and `stderr` are everything heard so far."""
        if self.complete:
            return b""
        if self._script.ready in stdout:
            return self._whole()
        prompts = stderr.count(self._script.prompt)
        if prompts > 1:
            remedy = "check the password that `become` names, and that sudo allows this account"
            raise TargetError("no_privilege", "sudo refused the password", remedy=remedy)
        if prompts and not self._asked:
            self._asked = True
            return f"{self._script.sudo_password}\n".encode()
        return b""

    def _whole(self) -> bytes:
        self.complete = True
        return self._script.stdin
