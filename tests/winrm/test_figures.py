"""What one scan takes: five calls and at most eight exchanges with NTLM, while the answer fits one envelope."""

from __future__ import annotations

import base64
import gzip
from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import DEFAULT, Deadline
from scanner.script import Script
from tests.winrm.answers import incompressible
from tests.winrm.login import DOMAIN, PASSWORD, USER
from tests.winrm.shells import Quotas

FIVE = ["Create", "Command", "Send", "Receive", "Delete"]
SECRET = SecretRef("env", "PASSWORD")
COMPRESSED = gzip.compress(incompressible(299_900), 9, mtime=0)
"""300 kB that a target compressed; gzip adds some hundred bytes to what it cannot shorten."""
TEXT = base64.b64encode(COMPRESSED)
"""The same as one line of text."""
SMALL, LARGE = Quotas(envelope=153_600), Quotas(envelope=512_000)
SCRIPT = Script(
    command="powershell.exe", stdin=b"first\n", shared=b"c" * 100_000, nonce="0" * 32, digest="", platform="windows"
)


def target_of(endpoint, tls: Tls) -> Target:
    return Target(
        site="s", name="t", address="127.0.0.1", port=endpoint.port, connector="winrm", platform="windows",
        user=f"{DOMAIN}\\{USER}", auth=Auth(method="ntlm", secret=SECRET), tls=tls,
    )  # fmt: skip


def saying(stdout: bytes):
    return lambda *_: (stdout, b"", 0)


@pytest.fixture
def scanned(serve, authority):
    """Scan one endpoint that says `stdout`; return it and what arrived."""

    def run(stdout: bytes, quotas: Quotas = LARGE, *, tls: bool = False):
        endpoint = serve(saying(stdout), quotas=quotas, tls=authority.server() if tls else None)
        trust = Tls(ca_file=str(authority.own.file)) if tls else Tls(off=True)
        target = target_of(endpoint, trust)
        output = WinrmConnector(Settings(secrets={SECRET: PASSWORD})).run(target, SCRIPT, DEFAULT, Deadline.after(60))
        assert output.stdout == stdout
        return endpoint.seen

    return run


@pytest.mark.parametrize("tls", [False, True], ids=["sealed", "https"])
def test_a_scan_with_an_answer_of_300_kb_compressed_is_five_calls(scanned, tls):
    seen = scanned(COMPRESSED, tls=tls)

    assert len(COMPRESSED) >= 300_000
    assert seen.calls == FIVE
    assert seen.exchanges <= 8
    assert (seen.connections, seen.ntlm) == (1, [1, 3])


@pytest.mark.parametrize("tls", [False, True], ids=["sealed", "https"])
def test_a_small_answer_is_five_calls_and_eight_exchanges(scanned, tls):
    seen = scanned(b"x", tls=tls)

    # Three exchanges are the login: it is over before a call leaves, also where the call could ride on it.
    assert (seen.calls, seen.exchanges) == (FIVE, 8)


def test_the_largest_answer_of_five_calls(scanned):
    # 512,000 less 1,250 around an answer; a Stream of 32,768 bytes is 43,692 in base64 and 88 around: eleven, and in
    # the 29,170 that are left one of (29,170 - 88) / 4 * 3 = 21,810.
    most = 11 * 32_768 + 21_810

    assert scanned(bytes(most)).calls == FIVE
    assert scanned(bytes(most + 1)).calls == [*FIVE[:3], "Receive", "Receive", "Delete"]


def test_the_same_answer_as_text_needs_a_second_receive(scanned):
    # 300,004 bytes and more are 400,008 characters, and those 533,344 in the envelope's own base64: over 512,000.
    assert scanned(TEXT).calls == [*FIVE[:3], "Receive", "Receive", "Delete"]


def test_at_the_envelope_of_an_old_server_it_is_more(scanned):
    seen = scanned(COMPRESSED, SMALL)

    # 512,000 is refused once; 100,006 bytes of input fit one Send; 300 kB of output are three Receives of 113,994.
    assert seen.calls == ["Create", "Create", "Command", "Send", "Receive", "Receive", "Receive", "Delete"]


def test_targets_at_the_same_time_get_their_own_answers_and_one_login_each(serve):
    endpoints = [serve(saying(str(number).encode())) for number in range(50)]
    connector = WinrmConnector(Settings(secrets={SECRET: PASSWORD}))

    def scan(endpoint) -> bytes:
        return connector.run(target_of(endpoint, Tls(off=True)), SCRIPT, DEFAULT, Deadline.after(60)).stdout

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(scan, endpoints))

    assert answers == [str(number).encode() for number in range(50)]
    assert {(tuple(one.seen.calls), one.seen.exchanges, tuple(one.seen.ntlm)) for one in endpoints} == {
        (tuple(FIVE), 8, (1, 3))
    }
