"""pywinrm's calls with our envelope, our time, and replies that are held to the message they answer.

What is overridden or used beyond pywinrm's documented interface is listed in
tests/connectors/winrm/test_internals_of_pywinrm.py, which fails when a new version moves it.
"""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET
from typing import Any

import xmltodict
from winrm.protocol import Protocol

from scanner.connectors.winrm.envelope import SHELL, check_reply
from scanner.connectors.winrm.transport import Transport
from scanner.limits import Deadline

LARGE, SMALL = 512_000, 153_600
"""MaxEnvelopeSizekb as installed since Server 2012 (500), and before (150)."""
AROUND = 2560
"""What stands around the payload of one Send: 1,749 bytes; sealing adds less than 400."""
OPERATION_SECONDS = 20.0
"""How long a target may hold a call before it must say something (OperationTimeout); pywinrm's own default."""
SHORTEST = 0.5
"""Windows refuses less (DSP0226 asks for any)."""


class Client(Protocol):
    """Knows no credential: the transport holds what the login needs, and forgets it."""

    def __init__(self, transport: Transport, deadline: Deadline) -> None:  # their own would keep the password
        self.transport, self.line = transport, transport.line
        self.operation_timeout_sec = int(OPERATION_SECONDS)
        self.envelope = LARGE
        self.calls = 0
        self._deadline = deadline
        self._message = ""
        self._body: ET.Element | None = None

    def build_wsman_header(
        self, action: str, resource_uri: str, shell_id: str | None = None, message_id: str | uuid.UUID | None = None
    ) -> dict[str, Any]:
        """Return pywinrm's header with our sizes and times, and remember whose answer is waited for."""
        envelope: dict[str, Any] = super().build_wsman_header(action, resource_uri, shell_id, message_id)
        header = envelope["env:Header"]
        header["w:MaxEnvelopeSize"]["#text"] = str(self.envelope)
        header["w:OperationTimeout"] = f"PT{self.operation_seconds():.3f}S"
        self._message = header["a:MessageID"]
        return envelope

    def send_message(self, message: str) -> bytes:
        """Send one call and return its reply, once that is known to answer this call."""
        self.calls += 1
        self.line.enter_call(self.operation_seconds())
        reply: bytes = super().send_message(message)
        self._body = check_reply(reply, self._message)
        return reply

    def receive(self, shell: str, command: str) -> ET.Element:
        """Return the Body of the reply to one Receive."""
        request = self.build_wsman_header(f"{SHELL}/Receive", f"{SHELL}/cmd", shell)
        wanted = {"@CommandId": command, "#text": "stdout stderr"}
        request["env:Body"] = {"rsp:Receive": {"rsp:DesiredStream": wanted}}
        self.send_message(xmltodict.unparse({"env:Envelope": request}))
        if self._body is None:
            raise AssertionError
        return self._body

    @property
    def payload(self) -> int:
        """Return how many bytes of input fit into one Send."""
        return (self.envelope - AROUND) // 4 * 3

    def operation_seconds(self) -> float:
        """Return how long the target may hold the next call."""
        return max(SHORTEST, min(OPERATION_SECONDS, self._deadline.remaining()))
