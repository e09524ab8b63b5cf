from __future__ import annotations

import base64
import gc
import logging
import subprocess
import traceback
from concurrent.futures import ThreadPoolExecutor

import pytest
import spnego
from requests_ntlm import HttpNtlmAuth

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.connectors.winrm.client import Client
from scanner.connectors.winrm.credentials import Certificate
from scanner.connectors.winrm.library import LOGS
from scanner.connectors.winrm.transport import STRONG, Transport
from scanner.errors import TargetError
from scanner.inventory import Auth, SecretRef, Tls
from scanner.limits import Deadline
from tests.connectors.winrm.conftest import LIMITS, script, target
from tests.winrm.behaviours import Behaviour, PlainReply
from tests.winrm.login import PASSWORD


class Weakens(Behaviour):
    """Takes flags out of its challenge, so that seals would be weak."""

    def __init__(self, flag: int) -> None:
        self.flag, self.logins = flag, 0

    def asked(self, http):
        token = base64.b64decode(http.headers.get("Authorization", "").partition(" ")[2])
        if token[8:9] == b"\1":
            challenge = bytearray(spnego.server(protocol="ntlm").step(token))
            flags = int.from_bytes(challenge[20:24], "little") & ~self.flag  # MS-NLMP 2.2.1.2: NegotiateFlags
            challenge[20:24] = flags.to_bytes(4, "little")
            token = f"WWW-Authenticate: Negotiate {base64.b64encode(challenge).decode()}"
            http.answer(401, headers=(token, "Connection: close"))
        elif token[8:9] == b"\3":
            self.logins += 1
            http.answer(200)
        else:
            http.answer(401, headers=("WWW-Authenticate: Negotiate", "Connection: close"))
        return True


@pytest.mark.parametrize("flag", [1 << bit for bit in range(32) if STRONG & (1 << bit)])
def test_a_server_that_weakens_the_seal_is_left_before_the_first_call(serve, scan, flag):
    behaviour = Weakens(flag)

    with pytest.raises(TargetError) as ended:
        scan(serve(behaviour=behaviour))

    assert (ended.value.state, ended.value.reason) == ("protocol_error", "agrees only to weak seals")
    assert behaviour.logins == 1


@pytest.mark.parametrize("level", ["0", "1", "2", "nonsense"])
def test_ntlm_of_version_1_is_never_spoken(serve, scan, monkeypatch, level):
    monkeypatch.setenv("LM_COMPAT_LEVEL", level)
    endpoint = serve()

    with pytest.raises(TargetError, match="auth_failed: LM_COMPAT_LEVEL"):
        scan(endpoint)

    assert endpoint.seen.connections == 0


def test_the_environment_changes_nothing(serve, scan, authority, monkeypatch, tmp_path):
    """Proxies, netrc, bundles of authorities, a file for TLS keys: requests, urllib3 and OpenSSL would each take one."""
    trap = serve()
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login other password other-canary\n")
    (tmp_path / ".netrc").chmod(0o600)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{trap.port}")
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, str(authority.own.file))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    plain, secure = serve(), serve(tls=authority.server(), methods=("ntlm", "basic"))

    assert scan(plain).exit_status == 0
    assert scan(secure, tls=Tls(ca_file=str(authority.own.file))).exit_status == 0
    with pytest.raises(TargetError, match="identity_unknown"):
        scan(secure)  # what SSL_CERT_FILE names is not what this system trusts

    assert trap.seen.connections == 0
    assert not any(one.seen.holds("other-canary") for one in (plain, secure))
    assert not (tmp_path / "keys").exists()


def test_a_certificates_login_is_not_replaced_by_netrc(serve, scan, authority, monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login other password other-canary\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    client = authority.server("client-2")
    client.key_file.chmod(0o600)
    endpoint = serve(tls=authority.server(), methods=("certificate",), trusted=authority.own)
    auth = Auth("certificate", certificate_file=str(client.file), key_file=str(client.key_file))

    assert scan(endpoint, auth=auth, tls=Tls(ca_file=str(authority.own.file))).exit_status == 0
    assert not endpoint.seen.holds("other-canary")


def test_no_log_repr_or_traceback_holds_the_password(serve, connecting, caplog):
    caplog.set_level(logging.DEBUG)
    connector = connecting()
    endpoint = serve(behaviour=PlainReply())

    with pytest.raises(TargetError) as ended:
        connector.run(target(endpoint), script(), LIMITS, Deadline.after(10))

    told = "".join(traceback.format_exception(ended.value)) + repr(connector) + repr(connector._settings) + caplog.text
    assert PASSWORD not in told
    assert "NTLM step" not in caplog.text
    assert {name.partition(".")[0] for name in (record.name for record in caplog.records)}.isdisjoint(LOGS)


def test_after_a_run_nothing_of_it_is_held_by_an_error_or_by_the_connector(serve, connecting):
    connector = connecting()
    with pytest.raises(TargetError) as ended:
        connector.run(target(serve(behaviour=PlainReply())), script(), LIMITS, Deadline.after(10))
    connector.run(target(serve()), script(), LIMITS, Deadline.after(10))
    gc.collect()

    assert [kind for kind in map(type, gc.get_objects()) if kind in (Client, Transport, HttpNtlmAuth)] == []
    assert frames(ended.value) == {"run", "again", "<lambda>", "_once"}


def frames(error: BaseException) -> set[str]:
    """Return the functions of ours that the traceback still holds."""
    found = traceback.extract_tb(error.__traceback__)
    return {frame.name for frame in found if "/scanner/" in frame.filename}


@pytest.fixture
def sealed_key(authority, tmp_path):
    """A certificate whose key wants a passphrase."""
    client = authority.server("client-3")
    key = tmp_path / "sealed.key"
    made = [
        "openssl",
        "pkey",
        "-in",
        str(client.key_file),
        "-aes256",
        "-passout",
        "pass:canary-phrase",
        "-out",
        str(key),
    ]
    subprocess.run(made, check=True)
    key.chmod(0o600)
    return Auth("certificate", certificate_file=str(client.file), key_file=str(key), secret=SecretRef("env", "PHRASE"))


def test_the_passphrase_of_a_key_is_the_secret_of_the_method_certificate(serve, authority, sealed_key):
    endpoint = serve(tls=authority.server(), methods=("certificate",), trusted=authority.own)
    tls = Tls(ca_file=str(authority.own.file))

    def run(phrase: str) -> int | None:
        connector = WinrmConnector(Settings(secrets={sealed_key.secret: phrase}))
        return connector.run(
            target(endpoint, auth=sealed_key, tls=tls), script(), LIMITS, Deadline.after(10)
        ).exit_status

    assert run("canary-phrase") == 0
    with pytest.raises(TargetError, match=r"auth_failed: .*another passphrase"):
        run("wrong")
    assert "canary" not in repr(Certificate("a", "b", "canary"))


def test_a_key_that_others_can_read_is_not_used(serve, scan, authority):
    client = authority.server("client-4")
    client.key_file.chmod(0o640)
    auth = Auth("certificate", certificate_file=str(client.file), key_file=str(client.key_file))

    with pytest.raises(TargetError, match=r"auth_failed: .* can be read by others \(chmod 600"):
        scan(serve(tls=authority.server()), auth=auth, tls=Tls(ca_file=str(authority.own.file)))


def test_one_secret_serves_many_targets_at_once(serve, connecting):
    connector, endpoints = connecting(), [serve(lambda line, stdin, n=n: (str(n).encode(), b"", 0)) for n in range(16)]

    with ThreadPoolExecutor(16) as threads:
        outputs = list(
            threads.map(lambda one: connector.run(target(one), script(), LIMITS, Deadline.after(10)), endpoints)
        )

    assert [output.stdout for output in outputs] == [str(n).encode() for n in range(16)]
