"""Each misbehaviour really is what it is called: plain pywinrm falls for it, or a bare socket sees it come."""

from __future__ import annotations

import socket
import ssl
from contextlib import closing

import pytest
import requests
from spnego.exceptions import BadMICError
from winrm.exceptions import WinRMOperationTimeoutError, WinRMTransportError, WSManFaultError

from tests.winrm import behaviours, faults
from tests.winrm.login import PASSWORD

QUESTION = b"POST /wsman HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"
AT_MOST = 5.0


def test_plain_pywinrm_takes_an_unsealed_reply_where_it_asked_for_sealed_ones(serve, plain_client):
    client = plain_client(serve(behaviour=behaviours.PlainReply()), message_encryption="always")

    assert client.open_shell()


def test_a_broken_signature_is_one(serve, plain_client):
    with pytest.raises(BadMICError):
        plain_client(serve(behaviour=behaviours.BadSignature())).open_shell()


def test_plain_pywinrm_logs_in_wherever_it_is_sent(serve, plain_client):
    second = serve()
    first = serve(behaviour=behaviours.Redirect(second.url))

    assert plain_client(first).open_shell()
    assert second.seen.ntlm == [1, 3]


def test_a_server_that_skips_the_login_gets_an_unsealed_mind(serve, plain_client):
    with pytest.raises(AttributeError):  # pywinrm has no key to seal with and does not see that coming
        plain_client(serve(behaviour=behaviours.SkipsLogin())).open_shell()


def test_a_bomb_of_200_kb_is_200_mb(serve, plain_client):
    client = plain_client(serve(behaviour=behaviours.GzipBomb(), methods=("ntlm",)))
    client.transport.build_session()

    answer = client.transport.session.send(
        client.transport.encryption.prepare_encrypted_request(
            client.transport.session, client.transport.endpoint, ENVELOPE
        ),
        stream=True,
    )

    assert int(answer.headers["Content-Length"]) < 250_000
    assert sum(len(part) for part in answer.iter_content(1 << 20)) == 200 << 20


ENVELOPE = (
    b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header></s:Header><s:Body></s:Body></s:Envelope>'
)


def wire(endpoint, question: bytes, size: int) -> bytes:
    """Ask over a bare socket and return so many bytes of what comes."""
    with closing(socket.create_connection((endpoint.address, endpoint.port), AT_MOST)) as connection:
        connection.sendall(question)
        with connection.makefile("rb") as answer:
            return answer.read(size)


@pytest.mark.parametrize(
    ("behaviour", "begins", "goes_on"),
    [
        (behaviours.HeaderDrip, b"HTTP/1.1 401 Unauthorized\r\n", b"XXX"),
        (behaviours.endless_chunks, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"10000\r\nAAA"),
        (behaviours.huge_length, b"HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n", b"AAA"),
        (behaviours.HandshakeDrip, bytes([22, 3, 3, 64, 0]), b"\x02\x02\x02"),
    ],
    ids=["headers", "chunks", "length", "handshake"],
)
def test_what_has_no_end_comes_as_long_as_somebody_reads(serve, nothing_left, behaviour, begins, goes_on):
    with serve(behaviour=behaviour()) as endpoint:
        assert wire(endpoint, QUESTION, len(begins + goes_on)) == begins + goes_on
    nothing_left()


def test_a_body_drips(serve, plain_client):
    client = plain_client(serve(behaviour=behaviours.BodyDrip()))
    session = client.transport.build_session()
    asked = client.transport.encryption.prepare_encrypted_request(session, client.transport.endpoint, ENVELOPE)

    with session.send(asked, stream=True) as answer:
        assert [answer.raw.read(1) for _ in range(3)] == [b" "] * 3


def test_a_fault_comes_so_often_and_no_more(serve, plain_client):
    behaviour = behaviours.Faulty("Receive", faults.timed_out, times=100)
    client = plain_client(serve(lambda *_: (b"at last", b"", 0), behaviour=behaviour))
    shell = client.open_shell()
    command = client.run_command(shell, "x")

    for _ in range(100):
        with pytest.raises(WinRMOperationTimeoutError):
            client.get_command_output_raw(shell, command)

    assert client.get_command_output_raw(shell, command) == (b"at last", b"", 0, True)


def test_a_connection_is_cut_in_the_middle(serve, plain_client):
    client = plain_client(serve(behaviour=behaviours.Dropped("Command")))
    shell = client.open_shell()

    with pytest.raises(requests.ConnectionError):
        client.run_command(shell, "x")


@pytest.mark.parametrize(
    ("change", "got"),
    [
        (behaviours.with_a_chunk_twice, b"a" * 32768 + b"a" * 32768 + b"b" * 7),
        (behaviours.without_a_chunk, b"b" * 7),
        (behaviours.with_a_chunk_cut, b"a" * 32761 + b"b" * 7),
        (behaviours.of_another_command, b"a" * 32768 + b"b" * 7),
    ],
    ids=["twice", "missing", "cut", "another command"],
)
def test_plain_pywinrm_takes_what_it_gets_for_the_answer(serve, plain_client, change, got):
    endpoint = serve(lambda *_: (b"a" * 32768 + b"b" * 7, b"", 0), behaviour=behaviours.Receives(change))
    client = plain_client(endpoint)
    shell = client.open_shell()

    assert client.get_command_output(shell, client.run_command(shell, "x")) == (got, b"", 0)


def test_an_end_without_an_exit_code_is_none_that_pywinrm_expects(serve, plain_client):
    client = plain_client(serve(behaviour=behaviours.Receives(behaviours.without_exit_code)))
    shell = client.open_shell()

    with pytest.raises(StopIteration):
        client.get_command_output(shell, client.run_command(shell, "x"))


def test_an_empty_receive_says_that_the_command_goes_on(serve, plain_client):
    client = plain_client(serve(behaviour=behaviours.Receives(behaviours.empty)))
    shell = client.open_shell()
    command = client.run_command(shell, "x")

    assert {client.get_command_output_raw(shell, command) for _ in range(5)} == {(b"", b"", -1, False)}


def test_quotas_and_pages_reach_the_client_as_such(serve, plain_client):
    quota = behaviours.Faulty("Create", lambda: faults.shells_quota(30))
    with pytest.raises(WSManFaultError):
        plain_client(serve(behaviour=quota)).open_shell()
    with pytest.raises(WinRMTransportError, match="500"):
        plain_client(serve(behaviour=behaviours.ServerError())).open_shell()


def test_a_shell_is_left_behind_by_a_client_that_is_gone(serve, plain_client):
    endpoint = serve()
    client = plain_client(endpoint)
    client.open_shell()

    client.transport.close_session()

    assert endpoint.shells == 1


def test_bad_certificates_are_bad_to_a_client_that_looks(serve, authority):
    context = ssl.create_default_context(cafile=authority.own.file)
    refused = {}
    for certificate in (authority.server(), authority.self_signed(), authority.wrong_name(), authority.expired()):
        endpoint = serve(tls=certificate)
        with closing(socket.create_connection((endpoint.address, endpoint.port), AT_MOST)) as connection:
            try:
                context.wrap_socket(connection, server_hostname="127.0.0.1").close()
            except ssl.SSLCertVerificationError as error:
                refused[certificate.file.stem] = error.verify_message
        assert not endpoint.seen.holds(PASSWORD)

    assert refused == {
        "self-signed": "self-signed certificate",
        "wrong-name": "IP address mismatch, certificate is not valid for '127.0.0.1'.",
        "expired": "certificate has expired",
    }
