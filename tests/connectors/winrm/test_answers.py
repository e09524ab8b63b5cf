from __future__ import annotations

import hashlib
import random

import pytest

from scanner.inventory import Auth, Tls
from scanner.script import Identity
from tests.connectors.winrm.conftest import COMMAND, REFERENCE, script
from tests.winrm.login import PASSWORD

ANSWER = random.Random(7).randbytes(225_000)  # 300,000 characters of base64, as the collector's compressed answer is


def test_a_scan_is_five_calls_and_eight_exchanges_on_one_connection(serve, scan):
    endpoint = serve(lambda line, stdin: (line.encode() + b"|" + stdin, b"aside", 3))

    output = scan(endpoint)

    assert output.stdout == COMMAND.encode() + b"|first\nrest\n"
    assert (output.stderr, output.exit_status) == (b"aside", 3)
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]
    assert (endpoint.seen.exchanges, endpoint.seen.connections, endpoint.shells) == (8, 1, 0)
    assert endpoint.seen.ntlm == [1, 3]
    assert scan.waited == []


def test_with_an_answer_of_300_kb_the_calls_are_still_five(serve, scan):
    endpoint = serve(lambda line, stdin: (ANSWER, b"", 0))

    output = scan(endpoint)

    assert output.stdout == ANSWER
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]
    assert endpoint.seen.exchanges == 8


def test_shell_and_command_are_asked_for_as_windows_needs_it(serve, scan):
    endpoint = serve()

    scan(endpoint)

    create, command, send, receive, delete = endpoint.seen.requests
    assert create.options == {"WINRS_NOPROFILE": "TRUE", "WINRS_CODEPAGE": "65001"}
    assert create.text("IdleTimeOut") == "PT180S"
    assert command.options == {"WINRS_CONSOLEMODE_STDIN": "FALSE", "WINRS_SKIP_CMD_SHELL": "TRUE"}
    assert {one.envelope for one in endpoint.seen.requests} == {512_000}
    assert send.first("Stream").get("End") == "true"
    assert len({one.message_id for one in endpoint.seen.requests}) == 5
    assert {one.shell for one in (command, send, receive, delete)} == {command.shell}


@pytest.mark.parametrize("size", [0, 1, 382_080, 382_081, 1_000_000])
def test_a_script_of_any_size_arrives_whole_in_as_few_sends_as_the_envelope_allows(serve, scan, size):
    text = random.Random(1).randbytes(size)
    endpoint = serve(lambda line, stdin: (hashlib.sha256(stdin).hexdigest().encode(), b"", 0))

    output = scan(endpoint, sent=script(text[:10], text[10:]))

    assert output.stdout == hashlib.sha256(text).hexdigest().encode()
    # 512,000 less 2,560 around it, in base64 three quarters of that: 382,080 bytes a Send.
    assert endpoint.seen.calls.count("Send") == max(1, -(-size // 382_080))
    assert [one.first("Stream").get("End") for one in endpoint.seen.requests if one.name == "Send"][-1] == "true"


@pytest.mark.parametrize("method", ["ntlm", "basic"])
def test_over_https_the_certificate_says_who_it_is(serve, scan, authority, method):
    endpoint = serve(tls=authority.server(), methods=("ntlm", "basic"))

    output = scan(endpoint, auth=Auth(method, secret=REFERENCE), tls=Tls(ca_file=str(authority.own.file)))

    assert output.identity is Identity.CERTIFICATE
    assert output.certificate == f"SHA256:{endpoint.tls.fingerprint}"
    assert endpoint.seen.exchanges == (8 if method == "ntlm" else 5)
    assert endpoint.seen.problems == []


def test_a_pinned_certificate_needs_no_name_and_no_chain(serve, scan, authority):
    endpoint = serve(tls=authority.self_signed())

    output = scan(endpoint, tls=Tls(fingerprint=f"SHA256:{endpoint.tls.fingerprint}"))

    assert output.identity is Identity.KNOWN
    assert output.certificate == f"SHA256:{endpoint.tls.fingerprint}"


def test_over_http_the_target_proves_no_more_than_the_accounts_key(serve, scan):
    output = scan(serve())

    assert (output.identity, output.certificate, output.channel) == (Identity.ACCOUNT, None, "verified")
    assert output.notes == ("HTTP, sealed by ntlm", "login by ntlm", "5 calls in 8 exchanges")


def test_a_certificate_logs_in_without_a_password(serve, scan, authority):
    client = authority.server("client")
    client.key_file.chmod(0o600)
    endpoint = serve(tls=authority.server(), methods=("certificate",), trusted=authority.own)
    auth = Auth("certificate", certificate_file=str(client.file), key_file=str(client.key_file))

    output = scan(endpoint, auth=auth, user=None, tls=Tls(ca_file=str(authority.own.file)))

    assert output.identity is Identity.CERTIFICATE
    assert endpoint.seen.exchanges == 5


def test_the_password_is_never_sent_by_ntlm(serve, scan, authority):
    plain, secure = serve(), serve(tls=authority.server())

    scan(plain)
    scan(secure, tls=Tls(ca_file=str(authority.own.file)))

    assert not plain.seen.holds(PASSWORD)
    assert not secure.seen.holds(PASSWORD)
