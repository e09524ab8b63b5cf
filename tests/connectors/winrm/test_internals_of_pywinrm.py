"""What the connector uses of pywinrm, requests-ntlm, pyspnego, requests and urllib3 beyond their public interface.

A version that moves it fails here first.
"""

from __future__ import annotations

import http.client
import inspect
import re
import socket
import ssl
from importlib.metadata import version
from pathlib import Path

import pytest
import requests.adapters
import requests_ntlm
import spnego
import spnego._ntlm
import urllib3.connection
import urllib3.connectionpool
from requests_ntlm import requests_ntlm as ntlm
from winrm import encryption, protocol, transport

from scanner.connectors.winrm.exchange import Exchange
from scanner.connectors.winrm.sockets import PlainSocket, SecureSocket
from scanner.connectors.winrm.transport import STRONG, Transport

THEIRS = protocol.Protocol
OVERRIDDEN = {"__init__", "build_session", "close_session", "_send_message_request", "_get_message_response_text"}


def source(thing) -> str:
    return inspect.getsource(thing)


def attributes(*functions) -> set[str]:
    """Return what the functions read of self."""
    return set(re.findall(r"self\.(\w+)", "".join(source(function) for function in functions)))


def test_the_versions_are_those_that_these_tests_were_written_for():
    assert version("pywinrm").startswith("0.5.")
    assert version("requests-ntlm").startswith("1.")


def test_what_the_transport_inherits_reads_only_what_our_constructor_sets():
    inherited = {
        name for name, kind in vars(transport.Transport).items() if inspect.isfunction(kind) and name not in OVERRIDDEN
    }

    # setup_encryption is called only by build_session, which is ours.
    assert inherited == {"send_message", "setup_encryption"}
    assert attributes(transport.Transport.send_message, transport.Transport._get_message_response_text) == {
        "build_session", "encryption", "endpoint", "_send_message_request", "_get_message_response_text",
    }  # fmt: skip
    assert set(vars(transport.Transport)) >= OVERRIDDEN
    assert "setup_encryption" not in source(Transport)


def test_the_calls_read_only_what_our_constructor_sets():
    calls = (
        THEIRS.open_shell, THEIRS.run_command, THEIRS.send_command_input, THEIRS.cleanup_command, THEIRS.close_shell,
        THEIRS.build_wsman_header, THEIRS.send_message,
    )  # fmt: skip

    assert attributes(*calls) == {"build_wsman_header", "send_message", "transport", "operation_timeout_sec"}


def test_the_header_has_the_places_that_are_changed():
    header = THEIRS.build_wsman_header(Timed(), "a", "r")["env:Header"]

    assert header["w:MaxEnvelopeSize"] == {"@mustUnderstand": "true", "#text": "153600"}
    assert header["w:OperationTimeout"] == "PT20S"
    assert header["a:MessageID"].startswith("uuid:")


class Timed:
    """All that it reads of a Protocol."""

    operation_timeout_sec = 20


def test_faults_are_read_by_send_message_from_a_transport_error():
    assert "except WinRMTransportError as ex:" in source(THEIRS.send_message)
    assert "ET.fromstring(ex.response_text)" in source(THEIRS.send_message)
    assert "wsman_fault_code=wsmanfault_code" in source(THEIRS.send_message)
    assert "== 2150858793:" in source(THEIRS.send_message)


def test_a_seal_covers_all_that_is_returned_of_a_sealed_reply():
    """pywinrm takes a reply as it is unless its type says that it is sealed: that is why the type is checked before."""
    assert "msg = response.content" in source(encryption.Encryption.parse_encrypted_response)
    opened = source(encryption.Encryption._decrypt_response)

    assert re.findall(r"message \+= (\w+)", opened) == ["decrypted_message"]
    assert "decrypted_message = self._decrypt_message(" in opened
    assert "session_security.unwrap(encrypted_message, signature)" in source(
        encryption.Encryption._decrypt_ntlm_message
    )
    assert attributes(encryption.Encryption._decrypt_ntlm_message, encryption.Encryption._build_ntlm_message) == {
        "session"
    }


def test_ntlm_runs_through_the_adapter_that_brought_the_reply():
    hook = source(ntlm.HttpNtlmAuth.retry_using_http_NTLM_auth)

    assert set(re.findall(r"response\d?\.connection\.send\(", hook)) == {
        "response.connection.send(",
        "response2.connection.send(",
    }
    assert "channel_bindings=cbt" in hook
    assert "self.session_security = ShimSessionSecurity(client)" in hook
    assert hook.index("response3 = ") < hook.index("self.session_security =")


def test_ntlm_with_a_password_is_pyspnegos_own_and_looks_into_no_cache():
    hook = source(ntlm.HttpNtlmAuth.retry_using_http_NTLM_auth)
    client = spnego.client("DOM\\user", "password", protocol="ntlm", options=spnego.NegotiateOptions.use_ntlm)

    assert "if self.username and self.password:" in hook
    assert isinstance(client, spnego._ntlm.NTLMProxy)
    assert client._credential._store == "explicit"
    assert client._nt_v2
    assert not client._nt_v1


def test_the_channel_is_bound_to_the_certificate_of_the_socket_below_the_reply():
    assert "raw_response._fp.fp.raw._sock" in source(ntlm.HttpNtlmAuth._get_server_cert)
    assert "socket.getpeercert(True)" in source(ntlm.HttpNtlmAuth._get_server_cert)
    assert issubclass(SecureSocket, ssl.SSLSocket)


def test_the_flags_of_a_context_are_those_of_the_challenge():
    steps = source(spnego._ntlm.NTLMProxy._step_initiate)

    assert "Authenticate(challenge.flags," in steps
    assert "self._context_attr = authenticate.flags" in steps
    assert "self._context" in source(requests_ntlm.requests_ntlm.ShimSessionSecurity)
    assert STRONG.bit_count() == 5


def test_pyspnego_takes_the_version_of_ntlm_from_the_environment():
    assert 'os.environ.get("LM_COMPAT_LEVEL", 3)' in source(spnego._ntlm.NTLMProxy.__init__)
    assert "self._nt_v1 = lm_compat_level < 3" in source(spnego._ntlm.NTLMProxy.__init__)


def test_every_byte_that_http_reads_and_writes_goes_through_our_sockets():
    read = source(http.client.HTTPResponse.__init__)
    written = source(http.client.HTTPConnection.send)

    assert 'sock.makefile("rb")' in read
    assert set(re.findall(r"self\.sock\.(\w+)", written)) == {"sendall"}
    assert "self._sock.recv_into(" in source(socket.SocketIO.readinto)
    assert "self.send(" in source(ssl.SSLSocket.sendall)
    assert {"recv_into", "sendall"} <= set(vars(PlainSocket))
    assert {"recv_into", "send"} <= set(vars(SecureSocket))


def test_urllib3_makes_connections_by_the_class_of_the_pool_and_sockets_by_new_conn():
    assert "self.ConnectionCls(" in source(urllib3.connectionpool.HTTPConnectionPool._new_conn)
    assert "self.sock = self._new_conn()" in source(urllib3.connection.HTTPConnection.connect)


def test_requests_builds_a_reply_without_asking_the_environment():
    assert not re.search(r"environ|proxies|verify", source(requests.adapters.HTTPAdapter.build_response))
    assert "self.trust_env" in source(requests.Session.prepare_request)


@pytest.mark.parametrize("name", ["credssp", "delegat", "plaintext", "Session("])
def test_nothing_names_what_is_never_used(name):
    found = [
        (file.name, line.strip())
        for file in Path(inspect.getfile(Exchange)).parent.glob("*.py")
        for line in file.read_text().splitlines()
        if name in line
    ]

    assert {line for _, line in found} <= {
        "delegate=False,",
        "session = requests.Session()",
        "Nothing is looked for: no netrc, no credential cache of NTLM's, no other ticket. Nothing is ever delegated.",
    }
