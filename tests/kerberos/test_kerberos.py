"""The login by Kerberos against MIT's KDC and acceptor. `make test-kerberos`: the extra is built from C."""

from __future__ import annotations

import pytest

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.errors import TargetError
from scanner.inventory import Auth, Target, Tls
from scanner.limits import Deadline, Limits
from scanner.script import Identity, Output, Script
from tests.kerberos.login import AnswersPlainly, TakesTickets
from tests.kerberos.realm import ACCOUNT, REALM, Realm, realm
from tests.winrm.conftest import authority, ntlm_accounts, serve  # noqa: F401  # fixtures
from tests.winrm.endpoint import Endpoint

SCRIPT = Script(
    command="powershell.exe -EncodedCommand QQA=", stdin=b"first\n", shared=b"rest\n", nonce="0" * 32, digest="d" * 64
)


@pytest.fixture(scope="session")
def known(tmp_path_factory):
    with realm(tmp_path_factory.mktemp("realm")) as made:
        yield made


@pytest.fixture
def ticket(known, monkeypatch) -> Realm:
    for name, value in known.environment.items():
        monkeypatch.setenv(name, value)
    known.kinit()
    return known


def scan(endpoint: Endpoint, tls: Tls, user: str | None = None) -> Output:
    target = Target(
        site="s", name="t", address="localhost", port=endpoint.port, connector="winrm", platform="windows",
        user=user, auth=Auth("kerberos"), tls=tls,
    )  # fmt: skip
    return WinrmConnector(Settings(secrets={})).run(target, SCRIPT, Limits(), Deadline.after(20))


@pytest.mark.parametrize("user", [None, f"{ACCOUNT}@{REALM}"])
def test_over_http_the_kdc_vouches_for_the_host_and_calls_are_sealed(serve, ticket, nothing_left, user):  # noqa: F811
    endpoint = serve(lambda line, stdin: (stdin, b"", 0), behaviour=TakesTickets())

    output = scan(endpoint, Tls(off=True), user)

    assert output.stdout == b"first\nrest\n"
    assert (output.identity, output.certificate) == (Identity.KNOWN, None)
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]
    assert endpoint.seen.exchanges == 6  # the ticket goes with the first request: nobody needs to ask for it
    endpoint.close()
    nothing_left()


def test_over_https_the_certificate_says_who_it_is(serve, ticket, authority):  # noqa: F811
    endpoint = serve(tls=authority.server(), behaviour=TakesTickets())

    output = scan(endpoint, Tls(ca_file=str(authority.own.file)))

    assert output.identity is Identity.CERTIFICATE
    assert endpoint.seen.exchanges == 6


def test_a_host_that_does_not_prove_itself_is_asked_nothing(serve, ticket):  # noqa: F811
    endpoint = serve(behaviour=TakesTickets(proving=False))

    with pytest.raises(TargetError, match=r"protocol_error: .*MutualAuthenticationError"):
        scan(endpoint, Tls(off=True))

    assert endpoint.seen.calls == []


def test_an_unsealed_reply_is_no_answer(serve, ticket):  # noqa: F811
    endpoint = serve(behaviour=AnswersPlainly())

    with pytest.raises(TargetError, match="protocol_error: answered HTTP 200 without a seal"):
        scan(endpoint, Tls(off=True))


def test_a_host_that_the_kdc_does_not_know_gets_nothing(serve, ticket):  # noqa: F811
    endpoint = serve(behaviour=TakesTickets(), address="127.0.0.1")
    target = Target(
        site="s",
        name="t",
        address="127.0.0.1",
        port=endpoint.port,
        connector="winrm",
        auth=Auth("kerberos"),
        tls=Tls(off=True),
    )

    with pytest.raises(TargetError, match=r"auth_failed: .*kinit"):
        WinrmConnector(Settings(secrets={})).run(target, SCRIPT, Limits(), Deadline.after(20))

    assert endpoint.seen.exchanges == 0


def test_without_a_ticket_the_remedy_is_kinit(serve, ticket):  # noqa: F811
    ticket.kdestroy()

    with pytest.raises(TargetError, match=r"auth_failed: .* \(get a ticket with kinit\)"):
        scan(serve(behaviour=TakesTickets()), Tls(off=True))


def test_nothing_is_delegated(ticket):
    from scanner.connectors.winrm.credentials import login_of

    login = login_of(Target(site="s", name="t", address="localhost", connector="winrm", auth=Auth("kerberos")), {})

    assert login.delegate is False
