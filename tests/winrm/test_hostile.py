"""Whatever a Windows target does, its scan ends in one state, in time, with no password told and nothing left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.errors import EvidenceError, TargetError
from scanner.facts.frame import pieces
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import KIB, MIB, Deadline, Limits
from scanner.script import Output, Script
from tests.winrm import behaviours, faults
from tests.winrm.answers import SOME_NONCE, Collected, incompressible
from tests.winrm.behaviours import Behaviour, Dropped, Faulty, Receives, Rewrites, Slow
from tests.winrm.endpoint import Endpoint
from tests.winrm.login import DOMAIN, PASSWORD, USER
from tests.winrm.noise import NOISE
from tests.winrm.shells import Quotas

ROOT = Path(__file__).parents[2]
AMPLE, BRIEF = 20.0, 2.0
"""Seconds for what ends by itself, however busy the machine; and for what only the deadline ends."""
SMALL = Limits(stdout_bytes=4 * MIB, stderr_bytes=256 * KIB, connect_seconds=AMPLE)
MEMORY = 80 * MIB
NONCE = "5ca1ab1e" * 4
COMMAND = "powershell.exe -NoProfile -EncodedCommand QQ=="
SHARED = b"the collector, line by line\n" * 2000
SECRET = SecretRef("env", "PASSWORD")


def frames(body: bytes) -> bytes:
    mark = b"\n--" + SOME_NONCE.encode()
    return mark + b" host begin ok\n" + body + mark + b" host end 0 %d\n" % len(body) + mark + b" done 1\n"


COMPLIANT = frames(b"|all is well\n")
LONG = frames(b"|" + incompressible(60_000).hex().encode() + b"\n")
"""Some 90 kB on stdout, three chunks, and 120 kB where nothing compresses."""


def collector(text: bytes = COMPLIANT, **changes) -> Collected:
    return Collected(COMMAND, SHARED, text, **changes)


@dataclass(frozen=True)
class Scan:
    """Runs our connector against an endpoint, with little time."""

    pauses: list[float]
    password: str = PASSWORD

    def run(
        self, endpoint: Endpoint, *, tls: Tls | None = None, limits: Limits = SMALL, seconds: float = AMPLE
    ) -> Output:
        target = Target(
            site="s", name="t", address=endpoint.address, port=endpoint.port, connector="winrm", platform="windows",
            user=f"{DOMAIN}\\{USER}", auth=Auth(method="ntlm", secret=SECRET), tls=tls or Tls(off=True),
        )  # fmt: skip
        first = f"mediascan 1 {NONCE} stray=0\n".encode()
        script = Script(command=COMMAND, stdin=first, shared=SHARED, nonce=NONCE, digest="", platform="windows")
        connector = WinrmConnector(Settings(secrets={SECRET: self.password}, pause=self.pauses.append))
        try:
            return connector.run(target, script, limits, Deadline.after(seconds))
        finally:
            connector.close()

    def fail(self, *arguments, **changes) -> TargetError:
        with pytest.raises(TargetError) as caught:
            self.run(*arguments, **changes)
        return caught.value


@pytest.fixture
def scan() -> Scan:
    return Scan([])


@pytest.fixture
def ends(serve, scan, nothing_left, capsys) -> Callable[..., Endpoint]:
    """Check that a scan ends in `state`, and all that must hold after any end; return the endpoint, closed."""

    def check(
        state: str, behaviour: Behaviour, *, seconds: float = AMPLE, trust: Tls | None = None, **settings
    ) -> Endpoint:
        endpoint = serve(collector(), behaviour=behaviour, **settings)
        Path("/proc/self/clear_refs").write_text("5")  # proc(5): resets the peak
        memory, began = peak_memory(), time.monotonic()
        error = scan.fail(endpoint, tls=trust, seconds=seconds)
        took, grew = time.monotonic() - began, peak_memory() - memory
        endpoint.close()
        assert error.state == state
        assert took < seconds + 1
        assert grew < MEMORY
        assert error.reason.isprintable()
        assert len(error.reason) < 400
        assert PASSWORD not in str(error)
        assert "Traceback" not in "".join(capsys.readouterr())
        assert not endpoint.seen.holds(PASSWORD)
        nothing_left()
        return endpoint

    return check


def peak_memory() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * KIB


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


# 21


def test_a_target_that_needs_long_is_waited_for(serve, scan, nothing_left):
    with serve(collector(), behaviour=Faulty("Receive", faults.timed_out, times=100)) as endpoint:
        output = scan.run(endpoint)

    assert output.exit_status == 0
    assert endpoint.seen.calls == ["Create", "Command", "Send", *["Receive"] * 101, "Delete"]
    nothing_left()


def test_a_target_that_needs_longer_than_there_is_time_is_left_tidy(ends):
    endpoint = ends("timeout:exec", Faulty("Receive", faults.timed_out), seconds=BRIEF)

    assert endpoint.seen.calls[-2:] == ["Signal", "Delete"]
    assert endpoint.shells == 0


# 22


MALFORMED = {
    "empty for ever": Receives(behaviours.empty),
    "done without an exit code": Receives(behaviours.without_exit_code),
    "another command": Receives(behaviours.of_another_command),
    "no Receive response": Rewrites("Receive", behaviours.nothing),
    "no shell": Rewrites("Create", behaviours.nothing),
    "no command": Rewrites("Command", behaviours.nothing),
    "no XML": Rewrites("Receive", behaviours.not_xml),
    "XML without end": Rewrites("Receive", behaviours.deep),
    "a bomb of entities": Rewrites("Receive", behaviours.bomb_of_entities),
    "a bomb of entities for a shell": Rewrites("Create", behaviours.bomb_of_entities),
    "related to another message": Rewrites("Receive", behaviours.relating_to_another),
    "a shell related to another message": Rewrites("Create", behaviours.relating_to_another),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_what_is_not_ws_man_is_a_protocol_error(ends, name):
    ends("protocol_error", MALFORMED[name])


def test_a_page_with_status_500_is_a_protocol_error(ends):
    ends("protocol_error", behaviours.ServerError())


@pytest.mark.parametrize("full_language", [True, False], ids=["compressed", "plain"])
@pytest.mark.parametrize(
    "change",
    [behaviours.with_a_chunk_twice, behaviours.without_a_chunk, behaviours.with_a_chunk_cut],
    ids=["twice", "missing", "cut"],
)
def test_an_answer_with_a_chunk_too_many_or_too_few_is_no_evidence(serve, scan, change, full_language):
    endpoint = serve(collector(LONG, full_language=full_language), behaviour=Receives(change))

    output = scan.run(endpoint)

    with pytest.raises(EvidenceError) as caught:
        pieces(output.stdout, NONCE, SMALL)
    assert caught.value.state in ("truncated", "bad_evidence")


@pytest.mark.parametrize("full_language", [True, False], ids=["compressed", "plain"])
def test_the_same_answer_with_all_its_chunks_is_evidence(serve, scan, full_language):
    output = scan.run(serve(collector(LONG, full_language=full_language)))

    assert len(pieces(output.stdout, NONCE, SMALL)["host"].body) == 2 * 60_000 + len("|\n")


# 23


WAITED_FOR = {
    "Create": (lambda: faults.shells_quota(30), "unreachable:quota"),
    "Command": (faults.operations_quota, "unreachable:quota"),
    "Send": (faults.busy, "unreachable:busy"),
}


@pytest.mark.parametrize("call", WAITED_FOR)
def test_a_target_that_has_no_room_now_is_asked_again_after_a_pause(serve, scan, nothing_left, call):
    fault, _ = WAITED_FOR[call]
    with serve(collector(), behaviour=Faulty(call, fault, times=2)) as endpoint:
        output = scan.run(endpoint, seconds=60)

    assert output.exit_status == 0
    assert endpoint.seen.calls.count(call) == 3
    assert scan.pauses == sorted(scan.pauses)
    assert len(scan.pauses) == 2
    assert endpoint.shells == 0
    nothing_left()


@pytest.mark.parametrize("call", WAITED_FOR)
def test_a_target_that_never_has_room_says_so_and_is_left_tidy(serve, scan, nothing_left, call):
    fault, state = WAITED_FOR[call]
    with serve(collector(), behaviour=Faulty(call, fault)) as endpoint:
        error = scan.fail(endpoint, seconds=60)

    assert error.state == state
    assert 3 <= endpoint.seen.calls.count(call) <= 5
    assert endpoint.shells == 0
    nothing_left()


def test_a_shell_that_takes_its_time_is_waited_for(serve, scan):
    endpoint = serve(collector(), behaviour=Slow("Create", 0.3))

    assert scan.run(endpoint).exit_status == 0


def test_a_shell_that_takes_for_ever_is_not(ends):
    ends("timeout:shell", Slow("Create", 3600), seconds=BRIEF)


# 24


@pytest.mark.parametrize("full_language", [True, False], ids=["compressed", "plain"])
@pytest.mark.parametrize("name", NOISE)
def test_noise_beside_and_before_the_answer_changes_nothing(serve, scan, name, full_language):
    endpoint = serve(collector(stderr=NOISE[name], noise=NOISE[name] + b"\r\n", full_language=full_language))

    output = scan.run(endpoint)

    assert pieces(output.stdout, NONCE, SMALL)["host"].body == b"|all is well\n"
    assert output.stderr == NOISE[name]


def test_the_shell_is_asked_for_utf_8_and_without_a_profile(serve, scan):
    endpoint = serve(collector())

    scan.run(endpoint)

    create = endpoint.seen.requests[0]
    assert create.options == {"WINRS_NOPROFILE": "TRUE", "WINRS_CODEPAGE": "65001"}


# 25


def test_a_killed_scanner_leaves_a_shell_and_the_next_one_finds_another(serve, scan, nothing_left):
    with serve(collector(), behaviour=Slow("Command", 3600, times=1)) as endpoint:
        command = [sys.executable, "-m", "tests.winrm.one_scan", str(endpoint.port)]
        with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PASSWORD": PASSWORD}) as killed:
            wait_for(lambda: endpoint.seen.calls == ["Create", "Command"])
            killed.kill()
        assert endpoint.shells == 1

        assert scan.run(endpoint).exit_status == 0
        assert endpoint.shells == 1
    nothing_left()


def test_shells_that_were_left_are_free_again_after_their_idle_time(serve, scan):
    now = [0.0]
    endpoint = serve(collector(), quotas=Quotas(shells=1), behaviour=Dropped("Command", times=1), clock=lambda: now[0])
    assert scan.fail(endpoint).state == "truncated"
    assert (scan.fail(endpoint, seconds=60).state, endpoint.shells) == ("unreachable:quota", 1)

    now[0] = 181.0

    assert (scan.run(endpoint).exit_status, endpoint.shells) == (0, 0)


def wait_for(happened: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(3000):
        if happened():
            return
        tick.wait(0.01)
    pytest.fail("did not happen in 30 seconds")


# And what else cuts a scan short


@pytest.mark.parametrize(
    ("call", "state"),
    [("Create", "unreachable:closed"), ("Command", "truncated"), ("Send", "truncated"), ("Receive", "truncated")],
)
def test_a_connection_that_ends_in_the_middle_says_where(ends, call, state):
    ends(state, Dropped(call))


def test_a_wrong_password_is_offered_once(serve, nothing_left):
    with serve(collector()) as endpoint:
        error = Scan([], "another").fail(endpoint)

    assert error.state == "auth_failed"
    assert endpoint.seen.ntlm == [1, 3]
    nothing_left()
