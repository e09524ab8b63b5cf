"""The control socket of a qemu process (QMP: one JSON object a line, a greeting first)."""

from __future__ import annotations

import json
import socket
import time
from pathlib import Path
from typing import Any, Self


class QmpError(Exception):
    """qemu refused a command."""


class Qmp:
    """One connection to a control socket, ready for commands. A context manager."""

    def __init__(self, path: Path, timeout: float = 120.0) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(timeout)
        self._socket.connect(str(path))
        self._stream = self._socket.makefile("rw", encoding="utf-8")
        self._stream.readline()
        self.call("qmp_capabilities")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *unused: object) -> None:
        self._stream.close()
        self._socket.close()

    def call(self, command: str, **arguments: object) -> Any:
        """Return what `command` answers; events between are passed over."""
        self._stream.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self._stream.flush()
        while True:
            line = self._stream.readline()
            if not line:
                raise QmpError(f"{command}: qemu closed the connection")
            answer = json.loads(line)
            if "error" in answer:
                raise QmpError(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]

    def wait(self, command: str, status: str, seconds: float = 60.0) -> None:
        """Wait until `command` answers with this `status`."""
        end = time.monotonic() + seconds
        while (answer := self.call(command).get("status")) != status:
            if answer == "failed" or time.monotonic() > end:
                raise QmpError(f"{command} says {answer}, not {status}")
            time.sleep(0.05)
