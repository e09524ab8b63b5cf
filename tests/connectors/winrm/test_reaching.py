from __future__ import annotations

import hashlib
import random
import socket

import pytest

from scanner.errors import TargetError
from scanner.inventory import Tls
from tests.connectors.winrm.conftest import Scanning, script
from tests.winrm import faults
from tests.winrm.behaviours import Behaviour, Faulty
from tests.winrm.shells import Quotas

SMALL = Quotas(envelope=153_600)


def leading_to(*addresses: str):
    def lookup(_name: str, port: int):
        families = (socket.AF_INET6 if ":" in address else socket.AF_INET for address in addresses)
        return [(family, (address, port)) for family, address in zip(families, addresses, strict=True)]

    return lookup


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "169.254.169.254", "fe80::1", "100.100.100.200"])
def test_a_name_that_leads_to_this_machine_or_to_metadata_is_not_called(serve, connecting, address):
    endpoint = serve()

    with pytest.raises(TargetError) as ended:
        Scanning(connecting(lookup=leading_to(address)))(endpoint, address="desk.example")

    assert ended.value.state == "unreachable:address"
    assert endpoint.seen.connections == 0


def test_of_a_names_addresses_each_is_tried(serve, connecting):
    endpoint = serve()
    connector = connecting(lookup=leading_to("::1", "127.0.0.1"))

    assert Scanning(connector)(endpoint, address="localhost").exit_status == 0


@pytest.mark.parametrize("tls", [False, True])
def test_an_ipv6_address_is_called_by_its_number(serve, scan, authority, tls):
    endpoint = serve(address="::1", tls=authority.self_signed() if tls else None)
    pin = {"tls": Tls(fingerprint=f"SHA256:{endpoint.tls.fingerprint}")} if tls else {}

    assert scan(endpoint, **pin).exit_status == 0


def test_a_server_that_allows_only_small_envelopes_is_asked_once_more_for_less(serve, scan):
    text = random.Random(2).randbytes(200_000)
    endpoint = serve(lambda line, stdin: (hashlib.sha256(stdin).digest(), b"", 0), quotas=SMALL)

    output = scan(endpoint, sent=script(b"", text))

    assert output.stdout == hashlib.sha256(text).digest()
    # 153,600 less 4,096, in base64 three quarters of that: 112,128 bytes a Send.
    assert endpoint.seen.calls == ["Create", "Create", "Command", "Send", "Send", "Receive", "Delete"]
    assert [one.envelope for one in endpoint.seen.requests] == [512_000] + [153_600] * 6


class TakesLess(Behaviour):
    """Refuses calls of more than 300,000 bytes by its quota."""

    def call(self, request, closing):
        if request.size > 300_000:
            text = "The request size exceeded the configured MaxEnvelopeSize quota. "
            raise faults.FaultError(2150859025, "QuotaLimit", text)


def test_a_script_that_is_refused_for_its_size_goes_in_smaller_parts(serve, scan):
    text = random.Random(3).randbytes(300_000)
    endpoint = serve(lambda line, stdin: (hashlib.sha256(stdin).digest(), b"", 0), behaviour=TakesLess())

    output = scan(endpoint, sent=script(text, b""))

    assert output.stdout == hashlib.sha256(text).digest()
    assert endpoint.seen.calls.count("Send") == 4  # refused, then 112,128 bytes each


def test_a_server_that_takes_no_small_envelope_either_ends_at_once(serve, scan):
    endpoint = serve(behaviour=Faulty("Create", faults.envelope_asked_too_large))

    with pytest.raises(TargetError, match="protocol_error: refused a call with fault 2150858823"):
        scan(endpoint)

    assert endpoint.seen.calls == ["Create", "Create"]


def test_a_login_that_closes_after_its_first_refusal_goes_on_with_a_new_connection(serve, scan):
    class Closes(Behaviour):
        def asked(self, http):
            if http.headers.get("Authorization"):
                return False
            if not http.login._done:
                http.answer(401, headers=("WWW-Authenticate: Negotiate", "Connection: close"))
                return True
            return False

    endpoint = serve(behaviour=Closes())

    assert scan(endpoint).exit_status == 0
    assert endpoint.seen.connections == 2


class SaysNo(Behaviour):
    """Takes the login, and answers its empty request with an error."""

    def logged_in(self, http):
        http.answer(500)


def test_over_tls_the_answer_to_the_empty_request_of_a_login_means_nothing(serve, scan, authority):
    secure, plain = serve(behaviour=SaysNo(), tls=authority.server()), serve(behaviour=SaysNo())

    assert scan(secure, tls=Tls(ca_file=str(authority.own.file))).exit_status == 0
    with pytest.raises(TargetError, match="protocol_error: answered the login with HTTP 500"):
        scan(plain)
