"""The Windows collector, file for file as it travels, on machines written as data (ADR 0105): no Windows took part."""

import functools
import json
import re

import pytest

from scanner.collectors import bundle_windows
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.collectors.manifest_windows import windows_manifest
from scanner.facts.codec import decode_facts, encode_facts
from scanner.facts.section import State
from tests.powershell.collect import NONCE, encoded, run
from tests.powershell.engine.classes import CLASSES
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.session import Session
from tests.powershell.engine.syntax import compiled, statements_of
from tests.powershell.golden import PLACES, asked, expected, facts_of
from tests.powershell.machine import described, machine, merged, names

MANIFEST = windows_manifest()
"""What a contractor is told that runs."""
SECRETS = re.compile(rb"canary|(?:\d{6}-){7}\d{6}")


@functools.cache
def ran(name):
    found = machine(name)
    return run(found, windows_script(NONCE, asked(found.text)))


def collected(*, stdin=None, options=None, newline="\r\n", dotnet=True, like="workstation", **changes):
    script = windows_script(NONCE, options or Options(), dotnet)
    return run(machine(like, **changes), script, stdin=stdin, newline=newline)


def states(facts):
    return {name: getattr(facts, name).state.value for name in bundle_sections()}


def bundle_sections():
    return (
        "host",
        "system",
        "drivers",
        "policies",
        "user_policies",
        "defender",
        "volumes",
        "bitlocker",
        "devices",
        "stray",
    )


@pytest.mark.parametrize("name", names())
def test_the_facts_of_a_machine_are_those_that_its_story_tells(name):
    assert facts_of(ran(name).decoded()) == expected(name)


@pytest.mark.parametrize("name", names())
def test_every_section_is_read_or_says_why_not(name):
    decoded = ran(name).decoded()

    assert ran(name).stderr == ()
    assert ran(name).status == 0
    assert decoded.state == "ok"
    assert not {section: state for section, state in states(decoded.facts).items() if state == "error"}
    assert decode_facts(encode_facts(decoded.facts)) == decoded.facts


def methods(session):
    return {each.partition(".")[2] for each in session.members_called if each.startswith("Win32_EncryptableVolume.")}


@pytest.mark.parametrize("name", names())
def test_nothing_is_run_or_looked_at_that_the_manifest_does_not_name(name):
    session = ran(name).session
    keys = re.compile("|".join(_pattern(key) for key in MANIFEST.keys), re.IGNORECASE)

    assert session.called <= {command for command, _ in MANIFEST.commands}
    assert methods(session) <= set(MANIFEST.methods)
    assert {kind for _, kind in session.host.cim.asked} <= set(MANIFEST.classes)
    assert {path for path in session.host.registry.opened if not keys.fullmatch(path)} <= {"HKU"}  # the people in it


def _pattern(key):
    """Return what a key of the manifest stands for: $Name is a person or an area, and subkeys come with it."""
    return re.sub(r"\\\$\w+", r"[^\\\\]+", re.escape(key)) + r"(?:\\.*)?"


@pytest.mark.parametrize("name", names())
def test_no_secret_of_a_machine_leaves_it(name):
    bodies = ran(name).decoded().bodies

    assert SECRETS.search(repr(described(name)).encode())
    assert not SECRETS.search(b"\n".join(bodies.values()))


def test_constrained_language_mode_sees_the_same_registry_and_calls_nothing_it_forbids():
    full, constrained = ran("well-kept-laptop"), ran("constrained")

    assert constrained.session.refused == []
    assert b" plain\n" in constrained.stdout
    for section in ("host", "drivers", "policies", "user_policies", "defender", "volumes", "bitlocker", "devices"):
        assert getattr(constrained.decoded().facts, section) == getattr(full.decoded().facts, section)
    assert constrained.decoded().facts.system.require().language_mode == "ConstrainedLanguage"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_the_lines_of_write_host_may_end_either_way(newline):
    decoded = collected(like="constrained", newline=newline).decoded()

    assert facts_of(decoded) == expected("constrained")


def test_what_a_machine_does_not_have_is_absent_and_neither_missing_nor_denied():
    facts = ran("workstation").decoded().facts

    assert (
        facts.policies.require().key("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices").state
        == "absent"
    )
    assert {key.state for key in facts.policies.require().keys} == {"ok", "absent"}
    assert {driver.name for driver in facts.drivers.require() if not driver.registered} >= {"Sense", "veracrypt"}


def test_constrained_language_mode_says_why_there_is_no_content_scan():
    stray = collected(like="constrained", options=Options(stray_roots=PLACES)).decoded().facts.stray

    assert (stray.state, stray.reason) == (State.NOT_COLLECTED, "Constrained Language Mode forbids the content scanner")


NOT_WHOLE = b"mediascan: the collector did not arrive whole, so nothing of it was run\r\n"


@pytest.mark.parametrize("like", ["workstation", "constrained"])
@pytest.mark.parametrize("kept", [0.0, 0.2, 0.5, 0.9, 0.999])
def test_half_a_collector_runs_nothing(like, kept):
    script = windows_script(NONCE, Options())
    found = collected(like=like, stdin=script.stdin + script.shared[: int(len(script.shared) * kept)])

    assert (found.stdout, found.stderr) == (NOT_WHOLE, ())
    assert found.session.called <= {"Write-Host", "ForEach-Object"}


@pytest.mark.parametrize("stdin", [b"", b"\n", b"mediascan 2 " + NONCE.encode() + b"\n"])
def test_a_request_that_is_none_runs_nothing(stdin):
    found = collected(stdin=stdin)

    assert found.stdout == NOT_WHOLE


def test_one_changed_letter_runs_nothing():
    script = windows_script(NONCE, Options())
    place = script.shared.index(b"GetProtectionStatus")
    changed = script.shared[:place] + b"Q" + script.shared[place + 1 :]

    assert collected(stdin=script.stdin + changed).stdout == NOT_WHOLE


def test_a_line_more_runs_nothing_in_constrained_language_mode_either():
    script = windows_script(NONCE, Options())

    assert collected(like="constrained", stdin=script.text + b"Get-Date\n").stdout == NOT_WHOLE


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"Welcome to NORTHWIND\r\n", b"\n"])
def test_what_stands_before_the_request_is_dropped(before):
    script = windows_script(NONCE, Options())
    found = collected(stdin=before + script.text.replace(b"\n", b"\r\n"))

    assert facts_of(found.decoded()) == expected("workstation")


def test_an_unexpected_failure_is_an_error_of_its_section_alone():
    decoded = collected(cim={"root/Microsoft/Windows/Storage": "broken"}).decoded()

    assert decoded.state == "partial"
    assert [section for section, state in states(decoded.facts).items() if state == "error"] == ["volumes"]
    assert decoded.facts.volumes.reason.startswith("root/Microsoft/Windows/Storage: HRESULT 0x80041013,")


def test_a_session_without_whoami_says_neither_who_nor_with_which_rights():
    facts = collected(token="absent").decoded().facts

    assert (facts.host.state, facts.system.state) == (State.ERROR, State.ERROR)
    assert facts.drivers.state is State.OK


def test_a_body_over_its_limit_is_cut_and_says_so():
    decoded = collected(options=Options(section_bytes=2000)).decoded()

    assert decoded.facts.policies.state is State.TRUNCATED
    assert decoded.facts.host.state is State.OK


def test_without_the_dotnet_part_the_places_are_not_looked_into():
    found = collected(like="stick-as-fixed-drive", options=Options(stray_roots=PLACES), dotnet=False)

    assert "Add-Type" not in found.session.called
    assert found.decoded().facts.stray.state is State.NOT_COLLECTED


def test_values_of_every_kind_and_size_arrive():
    kinds = {
        "": "the default",
        "All Bits": 0xFFFFFFFF,
        "Top": 0x80000000,
        "Quad": {"qword": 2**63 - 1},
        "Path": {"expand": "%SystemRoot%\\Temp"},
        "Empty": {"binary": ""},
        "Octets": {"binary": "00 ff 0a"},
        "None": [],
        "Lines": ["a b", "", "=c"],
        "Long": "x" * 60001,
        "Ünï ^ 📱": "€",
    }
    policies = collected(registry={FVE: kinds}).decoded().facts.policies.require()

    found = {value.name: (value.kind, value.number, value.text, value.items) for value in policies.key(FVE).values}
    assert found == {
        "": ("string", None, "the default", ()),
        "All Bits": ("dword", 0xFFFFFFFF, None, ()),
        "Top": ("dword", 0x80000000, None, ()),
        "Quad": ("qword", 2**63 - 1, None, ()),
        "Path": ("string", None, "C:\\Windows\\Temp", ()),
        "Empty": ("binary", None, "", ()),
        "Octets": ("binary", None, "00ff0a", ()),
        "None": ("strings", None, None, ()),
        "Lines": ("strings", None, None, ("a b", "", "=c")),
        "Long": ("cut", 60001, None, ()),
        "Ünï ^ 📱": ("string", None, "€", ()),
    }


CIMV2, STORAGE = "root/cimv2", "root/Microsoft/Windows/Storage"
FVE = "HKLM\\SOFTWARE\\Policies\\Microsoft\\FVE"
BITLOCKER = "root/cimv2/Security/MicrosoftVolumeEncryption"
PEOPLE = (
    "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1004336348-1177238915-682003330-1142"
)


def volume(**said):
    """Return the BitLocker namespace of a machine whose only volume answers as said, and else breaks."""
    none = dict.fromkeys(MANIFEST.methods, "failed")
    answers = none | said
    return {BITLOCKER: {"Win32_EncryptableVolume": [{"DeviceID": "V", "VolumeType": 0, "answers": answers}]}}


BADGE = json.dumps(
    [["badge_number", "B-[0-9]{5}", "", False, "badge", "label", ["A-99999"], ["badge"], ["badge no"], []]]
)
"""A detector of an organisation's own, as the profile hands it on."""

VARIANTS = (
    {"options": Options()},
    {"options": Options(section_bytes=2000)},
    {"like": "constrained"},
    {"like": "narrow"},
    {"stdin": b""},
    {"token": "absent"},
    {
        "options": Options(stray_roots=("D:\\Data", "C:\\Users\\clerk\\Desktop", "/srv", *PLACES)),
        "like": "stick-as-fixed-drive",
    },
    {"cim": {CIMV2: {"Win32_PnPEntity": "broken", "Win32_SystemDriver": "denied", "Win32_OperatingSystem": "failed"}}},
    {"cim": {CIMV2: {"Win32_OperatingSystem": [{"ProductType": 3}], "Win32_OptionalFeature": "denied"}}},
    {"cim": {CIMV2: {"Win32_OperatingSystem": [{"ProductType": 2}], "Win32_OptionalFeature": []}}},
    {"cim": {CIMV2: {"Win32_SystemDriver": [{"Name": "x", "Started": None}]}, STORAGE: "broken"}},
    {
        "registry": {PEOPLE: "denied", "HKU": "denied"},
        "options": Options(stray_roots=("home",)),
        "like": "stick-as-fixed-drive",
    },
    {"registry": {PEOPLE: "denied"}, "options": Options(stray_roots=("home",)), "like": "stick-as-fixed-drive"},
    {
        "cim": {STORAGE: "denied"},
        "options": Options(stray_roots=("removable", "trash")),
        "like": "stick-as-fixed-drive",
    },
    {
        "cim": {STORAGE: {"MSFT_Partition": [], "MSFT_Volume": []}},
        "options": Options(stray_roots=("removable",)),
        "like": "stick-as-fixed-drive",
    },
    {
        "cim": {STORAGE: {"MSFT_Volume": [{"Path": "V", "DriveType": 3, "Size": 1}]}},
        "options": Options(stray_roots=("shared",)),
        "like": "stick-as-fixed-drive",
    },
    {"options": Options(stray_roots=("home",)), "like": "constrained"},
    {"options": Options(stray_roots=("home",)), "dotnet": False},
    {"options": Options(stray_roots=("removable",), detectors=BADGE), "like": "stick-as-fixed-drive"},
    {"options": Options(stray_roots=("removable",), known=(b"x",)), "like": "stick-as-fixed-drive"},
    {"cim": volume(GetKeyProtectors=0x80310008, GetLockStatus="not available")},
    {"registry": {FVE: {"Long": "x" * 60001, "Big": {"binary": "00" * 1025}, "Many": ["y" * 30000, "z" * 30001]}}},
)
"""Runs beside the machines that bring the collector to what only goes wrong."""


NEVER = {"return '|none {0}' -f $Word"}
"""What no machine brings about: a value of the registry that .NET gives as none of its types."""


@pytest.mark.timeout(300)
def test_every_statement_of_the_collector_is_run_by_some_machine():
    visited = set().union(*(ran(name).session.visited for name in names()))
    for variant in VARIANTS:
        visited |= collected(**variant).session.visited
    script = windows_script(NONCE, Options(stray_roots=PLACES))
    whole = statements_of(script.shared.decode().removesuffix("\n")) | statements_of(encoded(script.command))

    assert {text for _, text in whole - visited} == NEVER


def test_detectors_of_an_organisations_own_reach_the_scanner_as_they_are():
    options = Options(stray_roots=("removable",), detectors=BADGE)
    found = collected(options=options, like="stick-as-fixed-drive").decoded().facts.stray

    assert found.require().engine == "dotnet"
    broken = Options(stray_roots=("removable",), detectors="[[]]")
    assert collected(options=broken, like="stick-as-fixed-drive").decoded().facts.stray.state is State.ERROR


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("$Names.Count -eq 0", "$Nmaes.Count -eq 0"),
        ("Format-Property $Volume", "Format-Propery $Volume"),
        ("'GetLockStatus' @{}", "'GetLockState' @{}"),
        ("PrecisionFactor = [uint32]0", "PrecisionFactor = 0"),
        ("'DriveLetter', 'VolumeType'", "'DriveLetter', 'VolumeKind'"),
        ("$Namespace 'MSFT_Disk'", "$Namespace 'MSFT_Disks'"),
        ("-LiteralPath $Provider -Name", "-LiteralPath $Provider -Names"),
        ("return '|dword {0} 0x{1:x}'", "return '|dword {0} 0x{1:q}'"),
        ("Read-Instance 'computer' 'root/cimv2'", "Read-Instance 'computer' 'x' 'root/cimv2'"),
    ],
)
def test_a_slip_of_the_pen_in_the_collector_is_found(right, wrong):
    text = windows_script(NONCE, Options()).shared.decode()
    assert right in text
    session = Session(machine("well-kept-laptop"))
    session.write("Request", f"mediascan 1 {NONCE} bytes=4194304 seconds=9 dotnet=0")
    session.write("FullLanguage", True)
    session.write("ErrorActionPreference", "Stop")
    with pytest.raises(UnknownError):
        compiled(text.replace(right, wrong)).body(session, lambda value: None)


@pytest.mark.parametrize("name", names())
def test_a_machine_is_written_in_the_words_of_its_classes(name):
    found = machine(name)
    known = {(namespace, kind.lower()): schema for (namespace, kind), schema in CLASSES.items()}

    for namespace, classes in found.cim.namespaces.items():
        for kind, instances in classes.items() if isinstance(classes, dict) else ():
            for given in instances if isinstance(instances, list) else ():
                made = found.cim.instance(namespace, kind, known[namespace, kind.lower()], given)
                assert made.text == kind


def test_a_machine_that_is_like_another_is_that_one_but_for_what_it_says():
    base = {
        "story": "a",
        "registry": {"K": {"x": 1, "y": 2}, "L": {}},
        "cim": {"n": {"A": [1], "B": [2]}, "m": "denied"},
    }
    more = {"story": "b", "registry": {"K": {"x": 3}, "L": "absent"}, "cim": {"n": {"A": []}}}

    assert merged(base, more) == {
        "story": "b",
        "registry": {"K": {"x": 3, "y": 2}, "L": "absent"},
        "cim": {"n": {"A": [], "B": [2]}, "m": "denied"},
    }


def test_the_collector_that_ran_is_the_one_whose_digest_the_manifest_prints():
    assert windows_script(NONCE, Options()).digest == bundle_windows.digest()
