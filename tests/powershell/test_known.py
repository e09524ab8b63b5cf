"""Known exports on Windows: a fingerprint arrives beside the collector, goes into no parameter, and is asked by the C# scanner."""

import base64
import json
from dataclasses import replace

import pytest

from checks.stray.no_known_export import CHECK
from scanner.check import Status
from scanner.collectors import bundle_windows
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.evaluate import Selected, evaluate
from scanner.facts.section import State
from scanner.facts.stray import KNOWN_ASKED
from scanner.fingerprint.build import build
from scanner.scan.collect import TargetResult
from scanner.scan.known import Carried, told
from tests.known.crowds import typed_file, whole
from tests.powershell.collect import NONCE, run
from tests.powershell.content import text_of
from tests.powershell.machine import machine

STICK = "stick-as-fixed-drive"
"""Its drive E: holds the sixty people of `text_of(PEOPLE)`."""
PEOPLE = "prisoners 60 7"


@pytest.fixture(scope="module")
def exports(tmp_path_factory):
    """Return fingerprints of the people on the stick, and of others."""
    folder = tmp_path_factory.mktemp("owner")
    texts = {"wing-c": text_of(PEOPLE), "others": text_of("prisoners 300 99")}
    return {name: whole(build(typed_file(folder / name, text), name)) for name, text in texts.items()}


def scanned(*known, like=STICK, dotnet=True):
    """Return the run of a collector that carries fingerprints."""
    options = Options(stray_roots=("removable",), known=known)
    return run(machine(like), windows_script(NONCE, options, dotnet))


def test_both_fingerprints_are_asked_and_the_right_one_is_told(exports):
    stray = scanned(exports["others"], exports["wing-c"]).decoded().facts.stray.require()

    assert [(name.rpartition("-")[0], reason) for name, reason in stray.known] == [("others", ""), ("wing-c", "")]
    (file,) = [file for file in stray.files if file.path.endswith("wing-c.csv")]
    (one,) = file.known
    assert (one.export.rpartition("-")[0], one.of, one.canaries) == ("wing-c", 60, 0)
    assert one.people == pytest.approx(60, abs=3)
    assert not any(file.known for file in stray.files if file.path != "E:\\transfer\\wing-c.csv")


def test_the_bootstrap_takes_it_out_of_what_it_hashes_and_runs(exports):
    bare, carrying = (windows_script(NONCE, Options(stray_roots=("removable",), known=one)) for one in ((), (b"x",)))

    assert (bare.command, bare.digest) == (carrying.command, carrying.digest)
    assert carrying.shared == b"known " + base64.b64encode(b"x") + b"\n" + bare.shared
    assert not any(line.startswith("known ") for line in bare.shared.decode().splitlines())


def test_the_key_is_in_no_argument_no_parameter_and_no_answer(exports):
    ran = scanned(exports["wing-c"])
    script = windows_script(NONCE, Options(stray_roots=("removable",), known=(exports["wing-c"],)))
    carried = base64.b64encode(exports["wing-c"]).decode()
    key = json.loads(exports["wing-c"].split(b"\n")[1])["key"]

    for place in (script.command, script.stdin.decode(), repr(script), ran.stdout.decode(), *ran.stderr):
        assert key not in place
        assert carried[:40] not in place
    assert carried[:40] not in repr(ran.session.called)
    # Module logging writes down what a function or a cmdlet is given, also by a pipeline; not what a method is.
    lines = [line for text in bundle_windows.files().values() for line in text.splitlines() if "$Fingerprints" in line]
    assert [line.strip() for line in lines if not line.lstrip().startswith("#")] == [
        "$Fingerprints = @()",
        "$Fingerprints += @($Line.Substring(6))",
        "return [Mediascan.Stray.Entry]::Scan([string[]]$Arguments, [string[]]$Fingerprints)",
    ]


def test_a_damaged_one_ends_the_search_and_is_no_clean_answer(exports):
    stray = scanned(exports["wing-c"][:-1]).decoded().facts.stray

    assert stray.state is State.ERROR


@pytest.mark.parametrize(
    ("like", "dotnet", "reason"),
    [
        ("constrained", True, "Constrained Language Mode forbids the content scanner"),
        (STICK, False, "the content scanner was left out (--no-dotnet)"),
    ],
)
def test_where_nothing_may_be_compiled_the_check_is_unknown_with_that_reason(exports, like, dotnet, reason):
    facts = scanned(exports["wing-c"], like=like, dotnet=dotnet).decoded().facts
    result = TargetResult(target=None, state="ok", facts=facts, collected_at="2026-11-26T00:00:00Z")
    stray = told(result, [Carried("wing-c-00000000", b"x")]).facts.stray

    assert (stray.state, stray.reason) == (State.NOT_COLLECTED, f"{reason}; {KNOWN_ASKED}")
    (finding,) = evaluate((Selected(CHECK, CHECK.params),), replace(facts, stray=stray))
    assert (finding.status, reason in finding.message) == (Status.UNKNOWN, True)
