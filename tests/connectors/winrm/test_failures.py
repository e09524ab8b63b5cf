from __future__ import annotations

import http.client
import inspect
import pkgutil
import re
import ssl
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.parsers import expat

import pytest
import requests.exceptions
import spnego.exceptions
import urllib3.exceptions
import winrm.exceptions

from scanner.connectors.winrm import failures
from scanner.connectors.winrm.failures import outcome, states, translate
from scanner.errors import TargetError
from scanner.inventory import Auth, Tls
from tests.connectors.winrm.conftest import Scanning

ROOT = Path(__file__).parents[3]
MODULES = (
    winrm.exceptions,
    requests.exceptions,
    spnego.exceptions,
    urllib3.exceptions,
    http.client,
    ssl,
    ET,
    expat,
)


def classes() -> set[type[BaseException]]:
    """Every exception class that one of the modules defines itself; warnings are no errors."""
    return {
        kind
        for module in MODULES
        for kind in vars(module).values()
        if inspect.isclass(kind) and issubclass(kind, Exception) and not issubclass(kind, Warning)
        if kind.__module__ == module.__name__
    }


def test_every_exception_class_of_the_libraries_has_a_state_of_its_own():
    assert len(classes()) > 70
    assert sorted(kind.__name__ for kind in classes() - set(states())) == []


def test_the_libraries_define_exceptions_nowhere_else():
    found: dict[str, set[str]] = {}
    for package in (winrm, requests, spnego, urllib3):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            path = Path(getattr(module.module_finder, "path", "")) / f"{module.name.rpartition('.')[2]}.py"
            if path.is_file() and not module.name.endswith(".exceptions"):
                text = path.read_text(encoding="utf-8")
                names = re.findall(r"^class (\w+)\([\w., ]*(?:Error|Exception)\b[\w., ]*\)", text, re.MULTILINE)
                found |= {module.name: set(names)} if names else {}

    assert found == {
        "requests.cookies": {"CookieConflictError"},  # of reading a cookie by its name, which nobody does
        "urllib3.util.ssl_match_hostname": {"CertificateError"},  # of matching names without OpenSSL, as nobody does
    }


def test_the_states_are_those_that_the_table_of_the_module_names():
    told = set(re.findall(r"[a-z_]+:[a-z_]+|[a-z]+_[a-z]+|truncated", failures.__doc__ or ""))
    short = set(re.findall(r":([a-z_]+)", failures.__doc__ or ""))

    for state in states().values():
        assert state in told or state == "timeout", state
    assert {"dns", "quota", "busy", "tls", "auth", "shell", "exec"} <= short


def test_there_is_one_broad_except_in_the_package():
    files = (ROOT / "scanner/connectors/winrm").glob("*.py")
    found = [
        (file.name, line.strip())
        for file in files
        for line in file.read_text().splitlines()
        if re.search(r"except (Base)?Exception|except:|suppress\((Base)?Exception", line)
    ]

    assert sorted(found) == [
        ("exchange.py", "except BaseException:"),  # ends the command, then raises again
        (
            "failures.py",
            "except Exception as error:  # noqa: BLE001  # house rule 3: whatever a reply brings the libraries to",
        ),
    ]


@pytest.mark.parametrize(
    "kind", [KeyError, IndexError, ValueError, RecursionError, AssertionError, StopIteration, MemoryError]
)
def test_whatever_a_reply_brings_the_libraries_to_is_a_protocol_error_without_its_text(kind):
    def call() -> None:
        raise kind("canary")

    error = outcome(call, lambda: "exec")

    assert isinstance(error, TargetError)
    assert (error.state, error.__context__) == ("protocol_error", None)
    assert kind.__name__ in error.reason
    assert "canary" not in str(error)
    assert error.remedy


@pytest.mark.parametrize("kind", sorted(classes(), key=lambda kind: kind.__name__), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("phase", ["auth", "exec"])
def test_every_class_becomes_a_sentence_with_a_state(kind, phase):
    error = kind.__new__(kind)

    told = translate(error, phase)

    assert re.fullmatch(r"[a-z_]+(:[a-z_]+)?", told.state)
    assert told.reason
    assert told.state != "timeout"


def test_http_where_tls_was_meant_is_said_so(serve, scan, authority):
    endpoint = serve()

    with pytest.raises(TargetError) as ended:
        scan(endpoint, tls=Tls(ca_file=str(authority.own.file)))

    assert ended.value.state == "protocol_error"
    assert "does not speak TLS" in ended.value.reason
    assert "off: true" in ended.value.remedy


def test_tls_where_http_was_meant_is_no_winrm(serve, scan, authority):
    endpoint = serve(tls=authority.server())

    with pytest.raises(TargetError) as ended:
        scan(endpoint, tls=Tls(off=True))

    assert ended.value.state in ("unreachable:closed", "protocol_error")


def test_a_target_that_speaks_only_old_tls_is_named(serve, scan, authority):
    endpoint = serve(tls=authority.server())
    with pytest.warns(DeprecationWarning, match="TLSv1"):
        endpoint._context.minimum_version, endpoint._context.maximum_version = (
            ssl.TLSVersion.TLSv1,
            ssl.TLSVersion.TLSv1_1,
        )
    endpoint._context.set_ciphers("ALL:@SECLEVEL=0")

    with pytest.raises(TargetError) as ended:
        scan(endpoint, tls=Tls(ca_file=str(authority.own.file)))

    assert ended.value.state == "unreachable:legacy_crypto"
    assert "TLS 1.2" in ended.value.remedy


def test_a_wrong_password_says_what_to_check_and_is_tried_once(serve, connecting):
    endpoint = serve()

    with pytest.raises(TargetError) as ended:
        Scanning(connecting("another"))(endpoint)

    assert ended.value.state == "auth_failed"
    assert "refused the login by ntlm" in ended.value.reason
    assert "auth.secret" in ended.value.remedy
    assert endpoint.seen.ntlm == [1, 3]


def test_without_the_kerberos_package_the_error_says_how_to_install_it(serve, scan):
    with pytest.raises(
        TargetError, match=r"auth_failed: .*Kerberos is not installed \(pip install 'mediascan\[kerberos\]'"
    ):
        scan(serve(), auth=Auth("kerberos"))


def test_pywinrm_is_not_imported_before_a_host_is_asked():
    code = "import sys; from scanner.connectors import table; sys.exit('winrm' in sys.modules or 'requests' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_a_missing_secret_is_told(serve, scan):
    with pytest.raises(TargetError, match="auth_failed: no secret"):
        scan(serve(), auth=Auth("ntlm"))
