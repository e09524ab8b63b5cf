"""Faults 16 to 20: whatever comes over the wire, a scan ends in one state, in time, and nobody learns a password."""

from __future__ import annotations

import pytest

from scanner.facts.frame import pieces
from scanner.inventory import Tls
from tests.winrm import behaviours
from tests.winrm.endpoint import Endpoint
from tests.winrm.scanning import BRIEF, NONCE, SMALL, collector

# 16


@pytest.mark.parametrize(
    "behaviour",
    [behaviours.PlainReply, behaviours.BadSignature, behaviours.SkipsLogin],
    ids=["unsealed", "bad MIC", "no login"],
)
def test_a_reply_that_the_login_did_not_seal_is_no_answer(ends, behaviour):
    endpoint = ends("protocol_error", behaviour())

    assert set(endpoint.seen.calls) <= {"Create"}


# 17


@pytest.fixture
def elsewhere(serve) -> Endpoint:
    return serve(collector())


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_nobody_is_followed_elsewhere_and_the_other_place_hears_nothing(elsewhere, ends, status):
    first = ends("protocol_error", behaviours.Redirect(elsewhere.url, status))

    assert (elsewhere.seen.connections, elsewhere.seen.ntlm, first.seen.ntlm) == (0, [], [])


# 18


SWELLING = {
    "gzip bomb": (behaviours.GzipBomb, "protocol_error"),
    "endless chunks": (behaviours.endless_chunks, "protocol_error"),
    "10 GB promised": (behaviours.huge_length, "protocol_error"),
    "endless headers": (behaviours.endless_headers, "protocol_error"),
    "one endless header": (behaviours.one_long_header, "protocol_error"),
    "endless chunks to a call": (lambda: behaviours.endless_chunks(to_calls=True), "output_limit"),
    "10 GB promised to a call": (lambda: behaviours.huge_length(to_calls=True), "output_limit"),
    "endless headers to a call": (lambda: behaviours.endless_headers(to_calls=True), "protocol_error"),
}


@pytest.mark.parametrize("name", SWELLING)
def test_what_swells_is_cut_off_in_bounded_memory(ends, name):
    behaviour, state = SWELLING[name]

    ends(state, behaviour())


# 19


def test_headers_byte_by_byte_end_by_the_deadline(ends):
    ends("timeout:auth", behaviours.HeaderDrip(), seconds=BRIEF)


def test_a_body_byte_by_byte_ends_by_the_deadline(ends):
    ends("timeout:shell", behaviours.BodyDrip(), seconds=BRIEF)


def test_a_handshake_byte_by_byte_ends_by_the_deadline(ends, authority):
    trust = Tls(ca_file=str(authority.own.file))

    ends("timeout:tls", behaviours.HandshakeDrip(), seconds=BRIEF, trust=trust, tls=authority.server())


# 20


@pytest.mark.parametrize("name", ["self_signed", "wrong_name", "expired"])
def test_a_certificate_that_proves_nothing_ends_it_before_a_word_is_said(serve, scan, authority, nothing_left, name):
    certificate = getattr(authority, name)()
    with serve(collector(), tls=certificate) as endpoint:
        error = scan.fail(endpoint, tls=Tls(ca_file=str(authority.own.file)))

    assert error.state == "identity_unknown"
    assert f"SHA256:{certificate.fingerprint}" in str(error)
    assert (endpoint.seen.exchanges, endpoint.seen.ntlm, bytes(endpoint.seen.clear)) == (0, [], b"")
    nothing_left()


def test_a_certificate_that_is_not_the_pinned_one_ends_it_before_a_word_is_said(serve, scan, authority, nothing_left):
    before, now = authority.server("before"), authority.server("now")
    with serve(collector(), tls=now) as endpoint:
        error = scan.fail(endpoint, tls=Tls(fingerprint=f"SHA256:{before.fingerprint}"))

    assert error.state == "identity_changed"
    assert f"SHA256:{now.fingerprint}" in str(error)
    assert (endpoint.seen.exchanges, bytes(endpoint.seen.clear)) == (0, b"")
    nothing_left()


@pytest.mark.parametrize("name", ["self_signed", "wrong_name", "expired"])
def test_a_pinned_certificate_is_known_whatever_it_says_of_itself(serve, scan, authority, name):
    certificate = getattr(authority, name)()
    endpoint = serve(collector(), tls=certificate)

    output = scan.run(endpoint, tls=Tls(fingerprint=f"SHA256:{certificate.fingerprint}"))

    assert pieces(output.stdout, NONCE, SMALL)["host"].body == b"|all is well\n"
