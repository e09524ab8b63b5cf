"""The collector of this repository, whole and no other, is what runs on a Windows target."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace

import pytest

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.errors import EvidenceError, TargetError
from scanner.facts.decode import decode
from scanner.facts.frame import pieces
from scanner.fingerprint.build import build
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import DEFAULT, Deadline
from scanner.scan.known import TRAVELS
from scanner.script import Output, Script
from tests.known.crowds import typed_file, whole
from tests.powershell.content import text_of
from tests.winrm.answers import SOME_NONCE, Collected, incompressible
from tests.winrm.endpoint import Endpoint
from tests.winrm.interpreted import Interpreted
from tests.winrm.login import DOMAIN, PASSWORD, USER
from tests.winrm.shells import Quotas

NONCE = "5ca1ab1e" * 4
SECRET = SecretRef("env", "PASSWORD")
MARK = f"\n--{SOME_NONCE}".encode()
FRAMES = MARK + b" host begin ok\n|all is well\n" + MARK + b" host end 0 13\n" + MARK + b" done 1\n"
OPTIONS = {"without": Options(), "with": Options(stray_roots=("homes", r"C:\Übergabe 1"))}


def run(endpoint: Endpoint, script: Script) -> Output:
    target = Target(
        site="s", name="t", address="127.0.0.1", port=endpoint.port, connector="winrm", platform="windows",
        user=f"{DOMAIN}\\{USER}", auth=Auth(method="ntlm", secret=SECRET), tls=Tls(off=True),
    )  # fmt: skip
    return WinrmConnector(Settings(secrets={SECRET: PASSWORD})).run(target, script, DEFAULT, Deadline.after(60))


@pytest.mark.parametrize("scanner", OPTIONS)
def test_the_collector_arrives_whole_in_five_calls_with_and_without_the_content_scanner(serve, scanner):
    script = windows_script(NONCE, OPTIONS[scanner])
    answer = Collected.of(windows_script(SOME_NONCE, OPTIONS[scanner]), FRAMES)
    endpoint = serve(answer)

    output = run(endpoint, script)

    assert pieces(output.stdout, NONCE, DEFAULT)["host"].body == b"|all is well\n"
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]
    assert endpoint.seen.exchanges == 8
    assert answer.options == [script.stdin.split(maxsplit=3)[3].decode().strip()]


OF_33_000, OF_84_000 = 61_256, 155_104
"""Bytes of the fingerprint of so many people with five kinds of key (benchmarks/results/known.md)."""


@pytest.mark.parametrize(
    ("size", "sends", "envelope"),
    [(OF_33_000, 2, 512_000), (OF_84_000, 2, 512_000), (TRAVELS, 5, 512_000), (OF_84_000, 6, 153_600)],
)
def test_what_a_fingerprint_costs_in_calls(serve, size, sends, envelope):
    options = Options(stray_roots=("homes",), known=(incompressible(size),))
    endpoint = serve(Collected.of(windows_script(SOME_NONCE, options), FRAMES), quotas=Quotas(envelope=envelope))

    run(endpoint, windows_script(NONCE, options))

    # An old server refuses the large envelope once; nothing else but the Sends depends on what is sent.
    refused = ["Create"] * (envelope < 512_000)
    assert endpoint.seen.calls == [*refused, "Create", "Command", *["Send"] * sends, "Receive", "Delete"]
    assert endpoint.seen.exchanges == 7 + len(refused) + sends


def test_a_line_of_the_collector_that_changes_on_the_way_is_seen(ntlm_accounts):
    script = windows_script(NONCE, Options())
    changed = replace(script, shared=script.shared.replace(b"Get-", b"Set-", 1))
    with Endpoint(Collected.of(script, FRAMES)) as endpoint, pytest.raises(TargetError, match="truncated"):
        run(endpoint, changed)

    (problem,) = endpoint.seen.problems
    assert f"first at {script.shared.index(b'Get-')}" in problem


@pytest.mark.parametrize("scanner", OPTIONS)
def test_the_command_line_carries_the_digest_of_what_follows_the_first_line(scanner):
    script = windows_script(NONCE, OPTIONS[scanner])

    boot = base64.b64decode(script.command.rsplit(maxsplit=1)[-1]).decode("utf-16-le")

    # The bootstrap gets lines and joins them, so the last line's end is not part of what it hashes.
    assert hashlib.sha256(script.shared.removesuffix(b"\n")).hexdigest() in boot
    assert len(script.command) < 8191


def test_the_collector_runs_as_it_arrived_and_its_answer_is_understood(serve):
    endpoint = serve(Interpreted("workstation"))

    output = run(endpoint, windows_script(NONCE, Options()))

    understood = decode(output, NONCE, DEFAULT)
    assert (understood.state, understood.facts.host.require().hostname) == ("ok", "LEEDS-LT-014")
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]


def test_people_of_a_known_export_are_told_by_way_of_winrm(serve, tmp_path):
    owner = typed_file(tmp_path / "owner.csv", text_of("prisoners 60 7"))
    options = Options(stray_roots=("removable",), known=(whole(build(owner, "wing-c")),))
    endpoint = serve(Interpreted("stick-as-fixed-drive"))

    found = decode(run(endpoint, windows_script(NONCE, options)), NONCE, DEFAULT).facts.stray.require()

    assert [one.people for file in found.files for one in file.known] == [pytest.approx(60, abs=3)]
    assert [call for call in endpoint.seen.calls if call != "Send"] == ["Create", "Command", "Receive", "Delete"]


def test_a_collector_that_did_not_arrive_whole_does_not_run(serve):
    script = windows_script(NONCE, Options())

    output = run(serve(Interpreted("workstation")), replace(script, shared=script.shared[:-100]))

    assert b"did not arrive whole" in output.stdout
    with pytest.raises(EvidenceError, match="no answer"):
        pieces(output.stdout, NONCE, DEFAULT)
