"""Real pywinrm, unchanged, logs in to the test endpoint and finds there what it would find at Windows."""

from __future__ import annotations

import base64
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
import winrm
from winrm.exceptions import InvalidCredentialsError, WinRMOperationTimeoutError, WSManFaultError

from tests.winrm.behaviours import Slow
from tests.winrm.login import DOMAIN, PASSWORD, USER
from tests.winrm.shells import Quotas

BIG = bytes(range(256)) * 2000


def test_a_command_with_input_is_five_calls_and_eight_exchanges(serve, plain_client):
    endpoint = serve(lambda line, stdin: (line.encode() + b"|" + stdin, b"aside", 3))
    client = plain_client(endpoint)

    shell = client.open_shell(codepage=65001)
    command = client.run_command(shell, "program", ["-a", "-b"], skip_cmd_shell=True)
    client.send_command_input(shell, command, BIG[:1000], end=True)
    answer = client.get_command_output(shell, command)
    client.close_shell(shell)

    assert answer == (b"program -a -b|" + BIG[:1000], b"aside", 3)
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]
    assert endpoint.seen.ntlm == [1, 3]
    assert (endpoint.seen.exchanges, endpoint.seen.connections, endpoint.shells) == (8, 1, 0)


def test_a_session_of_pywinrm_runs_powershell(serve):
    def answer(line: str, _: bytes) -> tuple[bytes, bytes, int]:
        return base64.b64decode(line.rsplit(maxsplit=1)[-1]).decode("utf-16-le").encode(), b"", 0

    endpoint = serve(answer)

    settings = {"transport": "ntlm", "ca_trust_path": None, "proxy": None}
    session = winrm.Session(endpoint.url, auth=(f"{DOMAIN}\\{USER}", PASSWORD), **settings)
    result = session.run_ps("Get-Date")

    assert (result.std_out, result.std_err, result.status_code) == (b"Get-Date", b"", 0)
    assert endpoint.seen.calls == ["Create", "Command", "Receive", "Signal", "Delete"]


def test_an_answer_longer_than_an_envelope_comes_in_several_and_whole(serve, plain_client):
    endpoint = serve(lambda line, stdin: (BIG, BIG[:100_000], 0))
    client = plain_client(endpoint)

    shell = client.open_shell()
    answer = client.get_command_output(shell, client.run_command(shell, "x"))

    assert answer == (BIG, BIG[:100_000], 0)
    # pywinrm asks for envelopes of 153,600 bytes: 612,000 bytes are 816,000 in base64, six envelopes.
    assert endpoint.seen.calls[2:] == ["Receive"] * 6


@pytest.mark.parametrize("method", ["ntlm", "basic"])
def test_https_serves_ntlm_bound_to_the_channel_and_basic(serve, plain_client, authority, method):
    endpoint = serve(tls=authority.server(), methods=("ntlm", "basic"))
    user = USER if method == "basic" else f"{DOMAIN}\\{USER}"
    client = plain_client(endpoint, transport=method, username=user, ca_trust_path=str(authority.own.file))

    shell = client.open_shell()

    assert client.get_command_output(shell, client.run_command(shell, "hostname")) == (b"hostname", b"", 0)


def test_https_knows_a_client_by_its_certificate(serve, plain_client, authority):
    client = authority.server("client")
    endpoint = serve(tls=authority.server(), methods=("certificate",), trusted=authority.own)
    files = {"cert_pem": str(client.file), "cert_key_pem": str(client.key_file)}
    protocol = plain_client(endpoint, transport="certificate", ca_trust_path=str(authority.own.file), **files)

    assert protocol.open_shell()
    with pytest.raises(InvalidCredentialsError):
        plain_client(endpoint, transport="basic", password="any", ca_trust_path=str(authority.own.file)).open_shell()


def test_a_wrong_password_and_basic_without_tls_are_refused(serve, plain_client):
    endpoint = serve(methods=("ntlm", "basic"))

    for wrong in ({"password": "another"}, {"transport": "basic"}):
        with pytest.raises(InvalidCredentialsError):
            plain_client(endpoint, **wrong).open_shell()

    assert endpoint.seen.calls == []


def test_what_goes_over_http_is_sealed_and_unsealed_calls_are_refused(serve, plain_client):
    endpoint = serve()

    plain_client(endpoint).open_shell()

    assert not endpoint.seen.holds(PASSWORD)
    with pytest.raises(winrm.exceptions.WinRMTransportError, match="500"):
        plain_client(endpoint, message_encryption="never").open_shell()


def test_a_password_is_found_where_it_was_sent(serve, plain_client, authority):
    endpoint = serve(tls=authority.server(), methods=("basic",))

    plain_client(endpoint, transport="basic", username=USER, ca_trust_path=str(authority.own.file)).open_shell()

    assert endpoint.seen.holds(PASSWORD)


def fault(caught) -> tuple[int, str]:
    return caught.value.wsman_fault_code, caught.value.fault_subcode


def test_unknown_shells_and_commands_are_faults(serve, plain_client):
    client = plain_client(serve())
    shell = client.open_shell()

    for wrong in (("00000000-0000-0000-0000-000000000000", "x"), (shell, "00000000-0000-0000-0000-000000000000")):
        with pytest.raises(WSManFaultError) as caught:
            client.get_command_output_raw(*wrong)
        assert fault(caught) == (2150858843, "w:InvalidSelectors")


def test_shells_are_limited_and_idle_ones_are_freed(serve, plain_client):
    now = [0.0]
    endpoint = serve(quotas=Quotas(shells=1), clock=lambda: now[0])
    client = plain_client(endpoint)
    client.open_shell(idle_timeout="PT180S")

    with pytest.raises(WSManFaultError) as caught:
        client.open_shell()
    assert fault(caught) == (2150859173, "w:QuotaLimit")

    now[0] = 181
    assert client.open_shell()


def test_an_idle_time_that_is_no_duration_is_a_fault(serve, plain_client):
    with pytest.raises(WSManFaultError) as caught:
        plain_client(serve()).open_shell(idle_timeout=180)

    assert fault(caught) == (2150858817, "w:SchemaValidationError")


def test_a_command_line_may_be_four_times_as_long_without_cmd(serve, plain_client):
    client = plain_client(serve())
    shell = client.open_shell()

    def run(length: int, *, skip: bool) -> tuple[bytes, bytes, int]:
        return client.get_command_output(shell, client.run_command(shell, "x" * length, skip_cmd_shell=skip))

    assert run(8191, skip=False) == (b"x" * 8191, b"", 0)
    assert run(8192, skip=False) == (b"", b"The command line is too long.\r\n", 1)
    assert run(32767, skip=True) == (b"x" * 32767, b"", 0)
    with pytest.raises(WSManFaultError) as caught:
        run(32768, skip=True)
    assert caught.value.wsman_fault_code == 2147942606


def test_nothing_can_be_sent_after_the_end_of_input(serve, plain_client):
    client = plain_client(serve())
    shell = client.open_shell()
    command = client.run_command(shell, "x")
    client.send_command_input(shell, command, b"a", end=True)

    with pytest.raises(WSManFaultError) as caught:
        client.send_command_input(shell, command, b"b")
    assert caught.value.wsman_fault_code == 232


def test_a_command_whose_input_does_not_end_runs_into_the_operation_timeout(serve, plain_client):
    client = plain_client(serve(), operation_timeout_sec=1)
    shell = client.open_shell()
    command = client.run_command(shell, "x")
    client.send_command_input(shell, command, b"a")

    with pytest.raises(WinRMOperationTimeoutError):
        client.get_command_output_raw(shell, command)


def test_a_server_that_allows_small_envelopes_says_so(serve, plain_client):
    with pytest.raises(WSManFaultError) as caught:
        plain_client(serve(quotas=Quotas(envelope=100_000))).open_shell()
    assert fault(caught) == (2150858823, "w:EncodingLimit")


def test_an_envelope_smaller_than_the_standard_allows_is_refused(serve, plain_client):
    client = plain_client(serve())
    header = client.build_wsman_header

    def small(*words, **named):
        made = header(*words, **named)
        made["env:Header"]["w:MaxEnvelopeSize"]["#text"] = "8191"
        return made

    client.build_wsman_header = small
    with pytest.raises(WSManFaultError) as caught:
        client.open_shell()
    assert fault(caught) == (2150858824, "w:EncodingLimit")


def test_a_call_larger_than_the_servers_envelopes_is_refused(serve, plain_client):
    client = plain_client(serve())
    shell = client.open_shell()
    command = client.run_command(shell, "x")

    with pytest.raises(winrm.exceptions.WinRMTransportError, match="413"):
        client.send_command_input(shell, command, bytes(400_000))


def test_two_hundred_endpoints_serve_in_one_process_and_leave_nothing(serve, plain_client, nothing_left):
    endpoints = [serve() for _ in range(200)]
    clients = [plain_client(endpoint) for endpoint in endpoints]

    shells = {client.open_shell() for client in clients}
    for client, endpoint in zip(clients, endpoints, strict=True):
        client.transport.close_session()
        endpoint.close()

    assert len(shells) == 200
    nothing_left()


def test_closing_an_endpoint_ends_calls_that_wait(serve, plain_client, nothing_left):
    endpoint = serve(behaviour=Slow("Command", 3600))
    client = plain_client(endpoint)
    shell = client.open_shell()

    with ThreadPoolExecutor(1) as other:
        waits = other.submit(client.run_command, shell, "x")
        while endpoint.seen.calls != ["Create", "Command"]:
            assert not waits.done()
        endpoint.close()
        assert isinstance(waits.exception(), requests.ConnectionError)
    client.transport.close_session()

    nothing_left()
