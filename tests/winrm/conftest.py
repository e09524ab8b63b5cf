"""Endpoints for tests, all closed at the end; a bug of one fails the test that met it, and so does a password told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from winrm.protocol import Protocol

from tests.winrm.certificates import Authority
from tests.winrm.endpoint import Endpoint
from tests.winrm.login import DOMAIN, PASSWORD, USER, accounts
from tests.winrm.scanning import ends, scan

__all__ = ["ends", "scan"]

Serve = Callable[..., Endpoint]


@pytest.fixture(scope="session")
def ntlm_accounts(tmp_path_factory) -> Iterator[None]:
    with accounts(tmp_path_factory.mktemp("accounts")):
        yield


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    return Authority.made_in(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def serve(ntlm_accounts) -> Iterator[Serve]:
    """Start endpoints; one without an answer says its command line."""
    started: list[Endpoint] = []

    def start(answer=lambda line, stdin: (line.encode(), b"", 0), **settings) -> Endpoint:
        started.append(Endpoint(answer, **settings))
        return started[-1]

    yield start
    for endpoint in started:
        endpoint.close()
    assert [problem for endpoint in started for problem in endpoint.seen.problems] == []
    told = [endpoint.url for endpoint in started if endpoint.seen.holds(PASSWORD) and "basic" not in endpoint.methods]
    assert told == []


@pytest.fixture
def plain_client() -> Iterator[Callable[..., Protocol]]:
    """Make pywinrm's own Protocol, as it is."""
    made: list[Protocol] = []

    def make(endpoint: Endpoint, **changes) -> Protocol:
        given = {
            "transport": "ntlm", "username": f"{DOMAIN}\\{USER}", "password": PASSWORD, "ca_trust_path": None, "proxy": None,
            "message_encryption": "auto", "operation_timeout_sec": 5, "read_timeout_sec": 10,
        }  # fmt: skip
        made.append(Protocol(endpoint.url, **{**given, **changes}))
        return made[-1]

    yield make
    for one in made:
        one.transport.close_session()
