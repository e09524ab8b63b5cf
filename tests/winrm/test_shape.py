"""The endpoint's replies are shaped as those of Windows: rules read off public recordings of Windows, in our own words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field

import pytest
from winrm.exceptions import WinRMError
from winrm.protocol import Protocol

from tests.winrm.behaviours import Behaviour, Faulty
from tests.winrm.faults import busy, line_too_long, operations_quota, shells_quota, timed_out
from tests.winrm.service import Service
from tests.winrm.soap import NAMESPACES, SHELL

GUID = "[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"


@dataclass
class Talk:
    """What one client sent and got, call by call."""

    requests: list[bytes] = field(default_factory=list)
    replies: list[ET.Element] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)

    def listen_to(self, service: Service) -> None:
        real = service.call

        def call(xml: bytes):
            reply = real(xml)
            self.requests.append(xml)
            self.replies.append(ET.fromstring(reply.xml))
            self.statuses.append(reply.status)
            return reply

        service.call = call

    def body(self, call: int) -> ET.Element:
        return self.replies[call].find("s:Body", NAMESPACES)


@pytest.fixture
def talk(serve, plain_client):
    """Run one command with input and everything that a client may say, and return what was said."""

    def run(answer=lambda line, stdin: (b"out" * 20_000, b"err", 1), behaviour: Behaviour | None = None) -> Talk:
        endpoint, said = serve(answer, behaviour=behaviour), Talk()
        said.listen_to(endpoint.service)
        converse(plain_client(endpoint))
        return said

    return run


def converse(client: Protocol) -> None:
    try:
        shell = client.open_shell(idle_timeout="PT7200S")
        command = client.run_command(shell, "x")
        client.send_command_input(shell, command, b"input", end=True)
        client.get_command_output(shell, command)
        client.cleanup_command(shell, command)
        client.close_shell(shell)
    except WinRMError:
        pass


def names(element: ET.Element) -> list[str]:
    return [child.tag.rpartition("}")[2] for child in element]


def test_every_reply_says_whom_it_answers(talk):
    said = talk()

    for request, reply in zip(said.requests, said.replies, strict=True):
        header = reply.find("s:Header", NAMESPACES)
        assert names(header) == ["Action", "MessageID", "ActivityId", "To", "RelatesTo"]
        asked = ET.fromstring(request).find("s:Header", NAMESPACES)
        assert header.findtext("a:RelatesTo", "", NAMESPACES) == asked.findtext("a:MessageID", "", NAMESPACES)
        assert header.findtext("a:Action", "", NAMESPACES) == asked.findtext("a:Action", "", NAMESPACES) + "Response"
        assert re.fullmatch(f"uuid:{GUID}", header.findtext("a:MessageID", "", NAMESPACES))
    assert said.statuses == [200] * 6


def test_a_created_shell_is_named_twice_and_tells_its_idle_time(talk):
    body = talk().body(0)

    assert names(body) == ["ResourceCreated", "Shell"]
    selector = body.find("x:ResourceCreated/a:ReferenceParameters/w:SelectorSet/w:Selector", NAMESPACES)
    assert selector.get("Name") == "ShellId"
    assert selector.text == body.findtext("rsp:Shell/rsp:ShellId", "", NAMESPACES)
    assert re.fullmatch(GUID, selector.text)
    assert body.findtext("rsp:Shell/rsp:IdleTimeOut", "", NAMESPACES) == "PT7200.000S"


def test_a_command_gets_an_identifier_and_input_an_empty_element(talk):
    said = talk()

    assert re.fullmatch(GUID, said.body(1).findtext("rsp:CommandResponse/rsp:CommandId", "", NAMESPACES))
    assert [(names(said.body(call)), names(said.body(call)[0])) for call in (2, 4)] == [
        (["SendResponse"], []),
        (["SignalResponse"], []),
    ]
    assert names(said.body(5)) == []


def test_output_comes_in_several_streams_then_each_stream_ends_then_the_state(talk):
    said = talk()
    command = said.body(1).findtext("rsp:CommandResponse/rsp:CommandId", "", NAMESPACES)

    *streams, state = said.body(3)[0]

    # 60,000 bytes on stdout: one pipe's worth of 32,768 and the rest.
    shown = [(one.get("Name"), one.get("End"), bool(one.text)) for one in streams]
    data, end = ("stdout", None, True), ("stdout", "true", False)
    assert shown == [data, data, ("stderr", None, True), end, ("stderr", "true", False)]
    assert {one.get("CommandId") for one in [*streams, state]} == {command}
    assert state.get("State") == f"{SHELL}/CommandState/Done"
    assert [(name, state[0].text) for name in names(state)] == [("ExitCode", "1")]


def test_a_command_that_goes_on_has_neither_ends_nor_an_exit_code(talk):
    said = talk(lambda line, stdin: (bytes(200_000), b"", 0))

    *streams, state = said.body(3)[0]

    assert state.get("State") == f"{SHELL}/CommandState/Running"
    assert names(state) == []
    assert {one.get("End") for one in streams} == {None}


def test_no_reply_is_larger_than_the_envelope_asked_for(serve, plain_client):
    endpoint, sizes = serve(lambda line, stdin: (bytes(400_000), bytes(50_001), 0)), []
    real = endpoint.service.call
    endpoint.service.call = lambda xml: sizes.append(len((reply := real(xml)).xml)) or reply

    converse(plain_client(endpoint))

    # pywinrm asks for 153,600; room for the ends of both streams and an exit code, some 230 bytes, is always kept.
    receives = sizes[3:-2]
    assert max(sizes) <= 153_600
    assert min(receives[:-1]) > 153_600 - 250


FAULTS = {
    "Receive": [(timed_out, 2150858793, "s:Receiver", "w:TimedOut", False)],
    "Create": [(shells_quota, 2150859173, "s:Receiver", "w:QuotaLimit", False)],
    "Command": [
        (operations_quota, 2150859174, "s:Receiver", "w:QuotaLimit", False),
        (line_too_long, 2147942606, "s:Receiver", "w:InternalError", True),
    ],
    "Send": [(busy, 170, "s:Receiver", "w:InternalError", True)],
}


@pytest.mark.parametrize(
    ("call", "made", "number", "side", "subcode", "plugin"),
    [(call, *row) for call, rows in FAULTS.items() for row in rows],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_fault_is_http_500_and_says_its_number_and_who_speaks(talk, call, made, number, side, subcode, plugin):
    arguments = (30,) if made is shells_quota else ()
    said = talk(behaviour=Faulty(call, lambda: made(*arguments), times=1))

    place = next(at for at, status in enumerate(said.statuses) if status == 500)
    header, fault = said.replies[place].find("s:Header", NAMESPACES), said.body(place)[0]
    assert header.findtext("a:Action", "", NAMESPACES) == "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault"
    assert names(fault) == ["Code", "Reason", "Detail"]
    assert fault.findtext("s:Code/s:Value", "", NAMESPACES) == side
    assert fault.findtext("s:Code/s:Subcode/s:Value", "", NAMESPACES) == subcode
    (detail,) = (one for one in fault.iter() if one.tag.endswith("}WSManFault"))
    assert detail.get("Code") == str(number)
    assert [one.tag.rpartition("}")[2] for one in detail.iter()][1:] == [
        "Message",
        *(["ProviderFault"] if plugin else []),
    ]
