"""What misbehaviour ends in beyond the numbered cases (tests/winrm/test_hostile_*.py): one state, with nothing left."""

from __future__ import annotations

import threading

import pytest

from scanner.errors import TargetError
from scanner.inventory import Auth, Tls
from tests.connectors.winrm.conftest import REFERENCE
from tests.winrm import behaviours, faults
from tests.winrm.behaviours import Behaviour, Dropped, Faulty, Rewrites
from tests.winrm.login import PASSWORD


class Says(Behaviour):
    """Answers every request alike, before anybody logs in."""

    def __init__(self, status: int, *headers: str) -> None:
        self.status, self.headers = status, headers

    def asked(self, http):
        http.answer(self.status, headers=self.headers)
        return True


class AsksAgain(Behaviour):
    """Asks for the login again where a call stands."""

    def write(self, http, status, body, kind):
        http.answer(401, headers=("WWW-Authenticate: Negotiate",))


class ManyHeaders(Behaviour):
    def asked(self, http):
        http.answer(401, headers=tuple(f"X-{n}: x" for n in range(200)))
        return True


class Continues(Behaviour):
    """Says `100 Continue` without end."""

    def asked(self, http):
        while not http.closing.is_set():
            http.raw(b"HTTP/1.1 100 Continue\r\n\r\n" * 1000)
        return True


class Unsealed(Behaviour):
    """Serves a fault without a seal."""

    def call(self, request, closing):
        raise faults.timed_out()

    body = behaviours.PlainReply.body


def two_exit_codes(xml: bytes) -> bytes:
    return xml.replace(b"<rsp:ExitCode>", b"<rsp:ExitCode>0</rsp:ExitCode><rsp:ExitCode>")


def two_states(xml: bytes) -> bytes:
    start, end = xml.index(b"<rsp:CommandState"), xml.index(b"</rsp:ReceiveResponse>")
    return xml[:end] + xml[start:end] + xml[end:]


def broken_base64(xml: bytes) -> bytes:
    return xml.replace(b'End="true"></rsp:Stream>', b">!!!!</rsp:Stream>")


def after_the_end(xml: bytes) -> bytes:
    stream = xml[xml.index(b"<rsp:Stream") : xml.index(b"</rsp:Stream>") + 13]
    return xml.replace(b"<rsp:CommandState", stream + b"<rsp:CommandState")


ENDS = [
    (Unsealed(), "protocol_error", "without a seal"),
    (Says(407, "Proxy-Authenticate: NTLM"), "protocol_error", "calls itself a proxy"),
    (Says(401, "WWW-Authenticate: Basic realm=x"), "auth_failed", "does not take ntlm, only 'Basic'"),
    (Says(403), "no_privilege", "may not use WinRM"),
    (Says(404), "protocol_error", "answered the login with HTTP 404"),
    (AsksAgain(), "protocol_error", "asked for the login again"),
    (ManyHeaders(), "protocol_error", "makes no sense"),
    (Continues(), "protocol_error", "before the login was done"),
    (Rewrites("Receive", two_exit_codes), "protocol_error", "2 elements ExitCode"),
    (Rewrites("Receive", two_states), "protocol_error", "2 elements CommandState"),
    (Rewrites("Receive", broken_base64), "protocol_error", "base64"),
    (Rewrites("Receive", after_the_end), "protocol_error", "went on with stdout after its end"),
    (Faulty("Create", lambda: faults.shells_quota(30)), "unreachable:quota", "30 concurrent shells"),
    (Faulty("Receive", faults.operations_quota), "unreachable:quota", "1500 concurrent operations"),
    (Faulty("Send", faults.busy), "unreachable:busy", "in use"),
    (Faulty("Create", lambda: faults.FaultError(5, "AccessDenied", "Access is denied. ")), "no_privilege", "Access is denied."),
    (Faulty("Receive", lambda: faults.no_shell("x")), "truncated", "ended on the target"),
    (Faulty("Command", lambda: faults.FaultError(2147942402, "InternalError", "Not found")), "unreachable:no_shell", "not there"),
    (Faulty("Create", faults.schema), "protocol_error", "fault 2150858817"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("behaviour", "state", "said"), ENDS, ids=[f"{type(row[0]).__name__}-{row[2]}" for row in ENDS]
)
def test_a_misbehaving_target_ends_in_one_state_and_learns_no_password(
    serve, scan, nothing_left, behaviour, state, said
):
    endpoint = serve(behaviour=behaviour)

    with pytest.raises(TargetError) as ended:
        scan(endpoint)

    assert (ended.value.state, said in ended.value.reason) == (state, True), ended.value
    assert ended.value.reason.isascii()
    assert ended.value.__context__ is None
    assert not endpoint.seen.holds(PASSWORD)
    endpoint.close()
    nothing_left()


def test_basic_is_not_shown_to_a_host_that_nobody_vouches_for(serve, scan, authority):
    endpoint = serve(tls=authority.self_signed(), methods=("basic",))

    for tls in (Tls(), Tls(ca_file=str(authority.own.file)), Tls(fingerprint="SHA256:" + "0" * 64)):
        with pytest.raises(TargetError) as ended:
            scan(endpoint, auth=Auth("basic", secret=REFERENCE), tls=tls)
        assert ended.value.state == ("identity_changed" if tls.fingerprint else "identity_unknown")

    assert endpoint.seen.exchanges == 0


CERTIFICATES = [
    ("self_signed", "is signed by itself"),
    ("wrong_name", "names another address"),
    ("expired", "is out of date"),
]


@pytest.mark.parametrize(("kind", "why"), CERTIFICATES)
def test_a_certificate_that_does_not_hold_is_refused_with_its_fingerprint(serve, scan, authority, kind, why):
    certificate = getattr(authority, kind)()
    endpoint = serve(tls=certificate)

    with pytest.raises(TargetError) as ended:
        scan(endpoint, tls=Tls(ca_file=str(authority.own.file)))

    assert ended.value.state == "identity_unknown"
    assert f"SHA256:{certificate.fingerprint} {why}" in ended.value.reason
    assert "tls.fingerprint" in ended.value.remedy
    assert endpoint.seen.exchanges == 0


@pytest.mark.parametrize(
    "fault", [faults.busy, lambda: faults.shells_quota(30), faults.operations_quota, faults.timed_out]
)
@pytest.mark.parametrize("call", ["Create", "Command", "Send"])
def test_a_busy_target_is_asked_again_after_a_pause(serve, scan, fault, call):
    endpoint = serve(behaviour=Faulty(call, fault, times=2))

    assert scan(endpoint).exit_status == 0
    assert scan.waited == [1.0, 3.0]
    assert endpoint.shells == 0


def test_no_pause_is_begun_that_outlasts_the_deadline(serve, scan):
    endpoint = serve(behaviour=Faulty("Create", faults.busy))

    with pytest.raises(TargetError) as ended:
        scan(endpoint, seconds=2)

    assert ended.value.state == "unreachable:busy"
    assert scan.waited == [1.0]


def test_a_target_that_closed_before_it_was_asked_is_called_again(serve, scan):
    endpoint = serve(behaviour=Dropped("Create", times=2))

    assert scan(endpoint).exit_status == 0
    assert len(scan.waited) == 2


def test_a_threads_target_does_not_hold_up_another(serve, scan):
    slow, quick = serve(behaviour=behaviours.Slow("Create", 60)), serve()
    ended: list[str] = []

    def run() -> None:
        try:
            scan(slow, seconds=3)
        except TargetError as error:
            ended.append(error.state)

    thread = threading.Thread(target=run)
    thread.start()
    assert scan(quick).exit_status == 0
    assert ended == []
    thread.join()
    assert ended == ["timeout:shell"]
