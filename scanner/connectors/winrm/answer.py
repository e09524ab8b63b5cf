"""What the replies to Receive bring: both streams up to their caps, then one exit code (MS-WSMV 2.2.4.34, 2.2.4.33)."""

from __future__ import annotations

import base64
import binascii
import re
import xml.etree.ElementTree as ET

from scanner.connectors.capped import Capped
from scanner.connectors.winrm.envelope import NAMES, SHELL, only
from scanner.errors import TargetError
from scanner.limits import Limits

MAX_EMPTY = 20
"""So many replies in a row may bring nothing; a server that has nothing says OperationTimeout instead."""
STATES = {f"{SHELL}/CommandState/{word}": word for word in ("Running", "Pending", "Done")}
EXIT_CODE = re.compile(r"\s*-?[0-9]{1,10}\s*")


class Answer:
    """Grows by one reply at a time, until `done`."""

    def __init__(self, command: str, limits: Limits) -> None:
        self.stdout = Capped("stdout", limits.stdout_bytes)
        self.stderr = Capped("stderr", limits.stderr_bytes)
        self.done = False
        self.exit_status: int | None = None
        self._command = command
        self._ended: set[str] = set()
        self._empty = 0

    def take(self, body: ET.Element) -> None:
        """Keep what the Body of a reply brings, or raise TargetError protocol_error or output_limit."""
        response = only(body, "rsp:ReceiveResponse")
        before = len(self.stdout) + len(self.stderr)
        for stream in response.findall("rsp:Stream", NAMES):
            self._stream(stream)
        states = response.findall("rsp:CommandState", NAMES)
        if states:
            self._state(only(response, "rsp:CommandState"))
        brought = len(self.stdout) + len(self.stderr) > before
        self._empty = 0 if brought else self._empty + 1
        if not self.done and self._empty >= MAX_EMPTY:
            raise TargetError("protocol_error", f"answered {MAX_EMPTY} times in a row without a word of the script")

    def _stream(self, stream: ET.Element) -> None:
        self._ours(stream)
        name = stream.get("Name", "")
        kept = {"stdout": self.stdout, "stderr": self.stderr}.get(name)
        if kept is None:
            raise TargetError("protocol_error", "answered with a stream that was not asked for")
        data = _decoded(stream.text or "")
        if name in self._ended and data:
            raise TargetError("protocol_error", f"went on with {name} after its end")
        kept.add(data)
        if stream.get("End", "").lower() in ("true", "1"):
            self._ended.add(name)

    def _state(self, state: ET.Element) -> None:
        self._ours(state)
        word = STATES.get(state.get("State", ""))
        if word is None:
            raise TargetError("protocol_error", "answered with a state of the command that there is not")
        if word != "Done":
            return
        text = only(state, "rsp:ExitCode").text or ""
        if not EXIT_CODE.fullmatch(text) or not -(2**31) <= int(text) < 2**32:
            raise TargetError("protocol_error", "the exit code is not a number of 32 bits")
        self.done, self.exit_status = True, int(text)

    def _ours(self, element: ET.Element) -> None:
        if element.get("CommandId", "").lower() != self._command.lower():
            raise TargetError("protocol_error", "answered for another command than the one that was started")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()).encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise TargetError("protocol_error", "answered with base64 that is none") from None
