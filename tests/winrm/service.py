"""The shell service: one method per action of WS-Man ([MS-WSMV] 3.1.4)."""

from __future__ import annotations

import base64
import binascii
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from tests.winrm import faults
from tests.winrm.behaviours import Behaviour, Receipt
from tests.winrm.login import USER
from tests.winrm.seen import Seen
from tests.winrm.shells import Answer, Command, Quotas, Shells, find_command
from tests.winrm.soap import CMD, SHELL, Request, duration, envelope, read

SMALLEST = 8192
"""DSP0226 13.1: no client may ask for smaller envelopes."""


@dataclass(frozen=True)
class Reply:
    """What goes back for one call."""

    status: int
    xml: bytes


class Service:
    """Does calls one at a time, except that a Receive waits without holding up the others."""

    def __init__(
        self,
        answer: Answer,
        behaviour: Behaviour,
        seen: Seen,
        quotas: Quotas,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._answer, self._behaviour, self._seen, self._quotas = answer, behaviour, seen, quotas
        self.shells = Shells(quotas, clock)
        self.closing = threading.Event()

    def close(self) -> None:
        self.closing.set()
        with self.shells.changed:
            self.shells.changed.notify_all()

    def call(self, xml: bytes) -> Reply:
        request = read(xml)
        with self._seen.lock:
            self._seen.requests.append(request)
        try:
            self._behaviour.call(request, self.closing)
            self._sizes(request)
            body = self._dispatch(request)
        except faults.FaultError as fault:
            return Reply(500, self._behaviour.xml(request, fault.xml(request.message_id)))
        reply = envelope(f"{request.action}Response", request.message_id, body)
        if len(reply) > request.envelope:
            raise AssertionError(f"{request.name}: {len(reply)} bytes for an envelope of {request.envelope}")
        return Reply(200, self._behaviour.xml(request, reply))

    def _sizes(self, request: Request) -> None:
        if request.envelope > self._quotas.envelope:
            raise faults.envelope_asked_too_large()
        if request.envelope < SMALLEST:
            raise faults.envelope_asked_too_small()

    def _dispatch(self, request: Request) -> str:
        actions = {
            "Create": self._create, "Command": self._command, "Send": self._send,
            "Receive": self._receive, "Signal": self._signal, "Delete": self._delete,
        }  # fmt: skip
        if request.name not in actions or request.resource != CMD:
            raise faults.unknown_action()
        with self.shells.changed:
            return actions[request.name](request)

    def _create(self, request: Request) -> str:
        idle = duration(request.text("IdleTimeOut") or "PT7200S")
        if idle is None:
            raise faults.schema()
        shell = self.shells.create(request.options.get("WINRS_CODEPAGE", "437"), idle)
        return (
            f"<x:ResourceCreated><a:Address>http://localhost/wsman</a:Address><a:ReferenceParameters><w:ResourceURI>{CMD}"
            f'</w:ResourceURI><w:SelectorSet><w:Selector Name="ShellId">{shell.id}</w:Selector></w:SelectorSet>'
            f"</a:ReferenceParameters></x:ResourceCreated><rsp:Shell><rsp:ShellId>{shell.id}</rsp:ShellId><rsp:ResourceUri>{CMD}"
            f"</rsp:ResourceUri><rsp:Owner>{USER}</rsp:Owner><rsp:ClientIP>127.0.0.1</rsp:ClientIP>"
            f"<rsp:IdleTimeOut>PT{idle:.3f}S</rsp:IdleTimeOut>"
            f"<rsp:InputStreams>{escape(request.text('InputStreams') or '')}</rsp:InputStreams>"
            f"<rsp:OutputStreams>{escape(request.text('OutputStreams') or '')}</rsp:OutputStreams>"
            "<rsp:ShellRunTime>P0DT0H0M0S</rsp:ShellRunTime><rsp:ShellInactivity>P0DT0H0M0S</rsp:ShellInactivity></rsp:Shell>"
        )

    def _command(self, request: Request) -> str:
        shell = self.shells.find(request.shell)
        line = " ".join(filter(None, (request.text("Command"), request.text("Arguments"))))
        skip = request.options.get("WINRS_SKIP_CMD_SHELL", "FALSE").upper() == "TRUE"
        command = self.shells.command(shell, line, skip_cmd=skip)
        return f"<rsp:CommandResponse><rsp:CommandId>{command.id}</rsp:CommandId></rsp:CommandResponse>"

    def _send(self, request: Request) -> str:
        stream = request.first("Stream")
        command = find_command(self.shells.find(request.shell), stream.get("CommandId"))
        end = stream.get("End", "false").lower() == "true"
        try:
            command.write(base64.b64decode(stream.text or "", validate=True), end=end)
        except binascii.Error:
            raise faults.schema() from None
        if end:
            command.run(self._answer)
            self.shells.changed.notify_all()
        return "<rsp:SendResponse/>"

    def _receive(self, request: Request) -> str:
        shell = self.shells.find(request.shell)
        command = find_command(shell, request.first("DesiredStream").get("CommandId"))
        if command.exit_status is None and not command.written:
            command.ended = True
            command.run(self._answer)
        self._wait(command, request.seconds)
        return render(self._behaviour.receipt(self._receipt(command, request.envelope)))

    def _wait(self, command: Command, seconds: float) -> None:
        def ready() -> bool:
            return command.exit_status is not None or self.closing.is_set()

        if not self.shells.changed.wait_for(ready, seconds) or self.closing.is_set():
            raise faults.timed_out()

    def _receipt(self, command: Command, limit: int) -> Receipt:
        around = len(envelope(f"{SHELL}/ReceiveResponse", "uuid:" + 36 * "0", render(Receipt(command.id, (), 2**31))))
        streams = command.take(limit - around, len(stream("stdout", command.id, b"")))
        return Receipt(command.id, tuple(streams), None if command.pipes else command.exit_status)

    def _signal(self, request: Request) -> str:
        find_command(self.shells.find(request.shell), request.first("Signal").get("CommandId"))
        return "<rsp:SignalResponse/>"

    def _delete(self, request: Request) -> str:
        self.shells.delete(request.shell)
        return ""


def stream(name: str, command: str, data: bytes) -> str:
    text = base64.b64encode(data).decode()
    return f'<rsp:Stream Name="{name}" CommandId="{command}">{text}</rsp:Stream>'


def render(receipt: Receipt) -> str:
    streams = "".join(stream(name, receipt.command, data) for name, data in receipt.streams)
    state, inside = "Running", ""
    if receipt.done:
        state = "Done"
        inside = "" if receipt.exit_status is None else f"<rsp:ExitCode>{receipt.exit_status}</rsp:ExitCode>"
        ends = (
            f'<rsp:Stream Name="{name}" CommandId="{receipt.command}" End="true"></rsp:Stream>'
            for name in ("stdout", "stderr")
        )
        streams += "".join(ends)
    return (
        f'<rsp:ReceiveResponse>{streams}<rsp:CommandState CommandId="{receipt.command}" '
        f'State="{SHELL}/CommandState/{state}">{inside}</rsp:CommandState></rsp:ReceiveResponse>'
    )
