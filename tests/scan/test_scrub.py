"""A scrubbed answer: nobody's, and otherwise the same."""

import json
from dataclasses import replace

import pytest
from estate import targets
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.connectors import recording
from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.facts.decode import decode
from scanner.facts.frame import Piece
from scanner.facts.parse.windows.text import written
from scanner.facts.section import State
from scanner.limits import DEFAULT
from scanner.scan.collect import TargetResult
from scanner.scan.pseudonyms import Pseudonyms
from scanner.scan.record import record_scrubbed
from scanner.scan.scrub import scrubbed
from scanner.script import Identity, Output

NONCE = "0123456789abcdef" * 2
VOLUME = "{8c6f0e2a-1b3d-4c5e-9f70-1a2b3c4d5e6f}"
SID = "S-1-5-21-1004336348-1177238915-682003330-1104"
CANARIES = (
    "WS-LEEDS-0417", "KESTREL", "Zoë Example", "zo.example", "0A1B2C3D4E5F", "90210ABCDEF", "8c6f0e2a-1b3d-4c5e-9f70-1a2b3c4d5e6f",
    "1004336348-1177238915-682003330", "fileserver7", "Payroll", "d41d8cd9-8f00-4204-a980-0998ecf8427e", "A4C3F0D91B22", "Kestrel Ltd",
    "Zoës Telefon", "3158271960-1120", "redundancies", "PERSON-SERIAL-77", "0F9E8D7C-6B5A", "Sheet of Zoë",
)  # fmt: skip
FILE = {
    "path": "C:\\Users\\Zoë Example\\Documents\\redundancies 2025.xlsx", "part": "Sheet of Zoë", "verdict": "people", "people": 12,
    "kinds": ["surname"], "confidence": "high", "place": "home", "size": 5, "mode": 0, "modified": 1, "reason": "",
}  # fmt: skip
ROOT = {
    "path": "C:\\Users\\Zoë Example", "place": "home", "state": "ok", "files": 1, "bytes_seen": 5, "bytes_read": 5, "skipped": [],
}  # fmt: skip
END = {"engine": "dotnet", "version": "1", "unlisted": 0, "seconds": 1.0}
SECTIONS = {
    "host": [
        "@ok host", ".name WS-LEEDS-0417", f".user {written('KESTREL')}\\{written('Zoë Example')}", f".sid {SID}", ".elevated 1",
        ".clock 1700000000", r"@ok HKLM\SOFTWARE\Microsoft\Cryptography", "|string MachineGuid d41d8cd9-8f00-4204-a980-0998ecf8427e",
        r"@ok HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion", "|dword CurrentMajorVersionNumber 0xa", "|dword UBR 0x10",
        "|string CurrentBuildNumber 22631", "|string ProductName Windows 10 Pro",
    ],
    "system": ["@ok session", ".language_mode FullLanguage", ".powershell 5.1", ".elevated 1", ".groups S-1-5-32-544 S-1-5-32-545"],
    "drivers": ["@ok USBSTOR", "|dword Start 0x4", ".running 0"],
    "policies": [
        r"@ok HKLM\SOFTWARE\Policies\Microsoft\FVE", "|string IdentificationFieldString Kestrel Ltd", "|dword RDVDenyCrossOrg 0x1",
        r"@ok HKLM\SOFTWARE\Policies\Microsoft\Windows\DeviceInstall\Restrictions\AllowInstanceIDs",
        r"|string 1 USB\VID_0951&PID_1666\0A1B2C3D4E5F", r"|string 2 \\fileserver7\Payroll\groups.xml", "|string 3 mail zo.example@kestrel.test",
        r"|string 4 {4d36e967-e325-11ce-bfc1-08002be10318}",
        r"@ok HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\Storage",
        "|string RemovableDiskDenyWriteAccess_WinningProvider 0F9E8D7C-6B5A", "|dword RemovableDiskDenyWriteAccess 0x1",
        r"@ok HKLM\SOFTWARE\Policies\Microsoft\Windows Defender\Device Control\Policy Groups",
        "|string PolicyGroups <Group><SerialNumberId>PERSON-SERIAL-77</SerialNumberId><FamilyId>RemovableMediaDevices</FamilyId></Group>",
        "|binary Blob " + "5a6f" * 20,
    ],
    "user_policies": [
        "@ok profiles", f"|{SID}", "|S-1-12-1-3158271960-1120-77-9", rf"@ok HKU\{SID}\Software\A", "|dword Deny_All 0x1",
        "|strings Names =WS-LEEDS-0417 =fine",
    ],
    "defender": ["@ok status", ".AntivirusEnabled 1"],
    "volumes": [
        "@ok disk", ".Number 0", ".BusType 7", ".FriendlyName SanDisk Ultra", ".SerialNumber 90210ABCDEF",
        r".Path ^005C^005C?\usbstor#disk&ven_x&prod_y#0A1B2C3D4E5F&0#{53f56307-b6bf-11d0-94f2-00a0c91efb8b}",
        "@ok partition", ".DiskNumber 0", ".PartitionNumber 1", rf".AccessPaths E:\ \\?\Volume{VOLUME}\ ".rstrip(),
        "@ok volume", rf".Path \\?\Volume{VOLUME}\ ".rstrip(), ".DriveLetter E",
    ],
    "bitlocker": [rf"@ok \\?\Volume{VOLUME}\ ".rstrip(), ".DriveLetter E:", ".ProtectionStatus 0", ".protectors 0"],
    "devices": [
        "@ok count", ".usb_controllers 1", ".optical_drives 0", r"@ok HKLM\SYSTEM\CurrentControlSet\Enum\USBSTOR",
        "@ok device", r".PNPDeviceID SWD\WPDBUSENUM\_??_USBSTOR#DISK&VEN_X#0A1B2C3D4E5F&0#{53f56307}",
        ".ClassGuid {eec5ad98-8080-425f-922a-dabf3de3f69a}", f".Name {written('Zoës Telefon')}",
        "@ok device", r".PNPDeviceID BTHENUM\DEV_A4C3F0D91B22\7&1&0", ".ClassGuid {4d36e967-e325-11ce-bfc1-08002be10318}",
        ".Name Kingston DataTraveler",
    ],
    "stray": ["@ok dotnet", *(f"|{json.dumps(one)}" for one in ({"root": ROOT}, {"file": FILE}, {"end": END}))],
}  # fmt: skip


(TARGET,) = targets("ws-leeds-0417.kestrel.test")

(TARGET,) = targets("ws-leeds-0417.kestrel.test")
RESULT = TargetResult(target=TARGET, state="ok", collected_at="2025-01-01T00:00:00+00:00")


def answer(sections=SECTIONS):
    bodies = {name: "".join(f"{line}\n" for line in lines).encode() for name, lines in sections.items()}
    return frame.written({name: Piece(name, State.OK, body) for name, body in bodies.items()}, NONCE)


def facts(stdout):
    decoded = decode(Output(stdout, b"", 0, Identity.RECORDED), NONCE)
    assert (decoded.state, decoded.reason) == ("ok", "")
    return decoded.facts


@pytest.fixture(scope="module")
def clean():
    return scrubbed(answer(), NONCE, DEFAULT)


@pytest.mark.parametrize("canary", CANARIES)
def test_no_personal_word_is_left_in_any_spelling(canary, clean):
    spellings = {canary, written(canary), json.dumps(canary)[1:-1], canary.upper(), canary.lower()}

    assert any(spelling.encode() in answer() for spelling in spellings), "the test would find nothing"
    assert [spelling for spelling in spellings if spelling.encode() in clean] == []


def test_a_scrubbed_answer_is_decoded_to_the_same_settings(clean):
    before, after = facts(answer()), facts(clean)

    assert after.drivers == before.drivers
    assert after.defender == before.defender
    assert after.system == before.system
    assert after.host.require().kernel == before.host.require().kernel
    assert after.host.require().privilege == "administrator"
    restrictions = after.policies.require().keys[1]
    assert restrictions.text("4") == "{4d36e967-e325-11ce-bfc1-08002be10318}"
    assert restrictions.text("1").startswith("USB\\VID_0951&PID_1666\\instance-")
    assert after.policies.require().keys[0].number("RDVDenyCrossOrg") == 1
    assert "<FamilyId>RemovableMediaDevices<" in after.policies.require().keys[3].text("PolicyGroups")


def test_one_thing_has_one_pseudonym_wherever_it_stands(clean):
    found = facts(clean)
    volumes, (bitlocker,) = found.volumes.require(), found.bitlocker.require()
    (hive,) = found.user_policies.require().hives

    assert volumes.volumes[0].path == volumes.partitions[0].access_paths[1] == bitlocker.path
    assert hive.sid == found.user_policies.require().profiles[0] == f"S-1-5-21-{hive.sid.split('-')[4]}-0-0-1104"
    assert found.host.require().hostname == hive.registry.keys[0].get("Names").items[0] == "computer-1"
    user = found.host.require().user.rpartition("\\")[2]
    assert found.stray.require().roots[0].path == f"C:\\Users\\{user}"


def test_a_path_keeps_its_shape_and_extension(clean):
    (file,) = facts(clean).stray.require().files

    assert file.path.startswith("C:\\Users\\user-")
    assert file.path.endswith(".xlsx")
    assert file.path.split("\\")[3] == "Documents"
    assert (file.people, file.kinds, file.part) == (12, ("surname",), "part-1")


def test_scrubbing_what_is_scrubbed_changes_nothing(clean):
    assert scrubbed(clean, NONCE, DEFAULT) == clean


@pytest.mark.parametrize("word", ["host", "disk", "Software", "string", "ok", "device", "Windows", "Volume"])
def test_a_machine_that_is_named_like_a_part_of_the_answer_leaves_it_whole(word):
    mine = [line.replace("WS-LEEDS-0417", word).replace("KESTREL", word) for line in SECTIONS["host"]]

    clean = scrubbed(answer(SECTIONS | {"host": mine}), NONCE, DEFAULT)

    assert facts(clean).host.require().hostname == "computer-1"
    assert facts(clean).drivers == facts(answer()).drivers
    assert [key.path for key in facts(clean).policies.require().keys] == [
        key.path for key in facts(answer()).policies.require().keys
    ]


def test_a_list_whose_names_are_its_values_keeps_no_instance():
    lines = [
        "@ok HKLM\\A",
        r"|string USB\VID_1&PID_2\0A1B2C3D4E5F USB\VID_1&PID_2\0A1B2C3D4E5F",
        r"|subkey USB\VID_1\0A1B2C3D4E5F",
    ]

    (key,) = facts(scrubbed(answer(SECTIONS | {"policies": lines}), NONCE, DEFAULT)).policies.require().keys

    assert key.values[0].name == key.values[0].text == "USB\\VID_1&PID_2\\instance-1"
    assert key.subkeys == ("USB\\VID_1\\instance-1",)


def test_an_answer_of_another_system_is_refused():
    other = {"host": SECTIONS["host"], "modules": ["@ok /proc/modules"]}

    with pytest.raises(EvidenceError, match="Windows"):
        scrubbed(answer(other), NONCE, DEFAULT)


def test_a_recording_is_replayed_and_names_neither_site_nor_target(tmp_path):
    output = Output(answer(), b"KESTREL", 0, Identity.KNOWN)
    result = replace(RESULT, output=output, nonce=NONCE, script_digest="0" * 64)

    assert record_scrubbed(tmp_path, result, DEFAULT) == ""

    (folder,) = tmp_path.iterdir()
    kept = recording.read(folder, DEFAULT)
    assert folder.name == f"windows-{NONCE[:12]}"
    assert (kept.stdout, kept.stderr, kept.digest) == (scrubbed(answer(), NONCE, DEFAULT), b"", "0" * 64)
    written_to = b"".join(file.read_bytes() for file in folder.iterdir())
    assert [word for word in (*CANARIES, RESULT.target.site, RESULT.target.name) if word.encode() in written_to] == []


def test_what_cannot_be_scrubbed_is_not_recorded(tmp_path):
    other = answer({"host": SECTIONS["host"], "modules": ["@ok /proc/modules"]})
    linux = replace(RESULT, output=Output(other, b"", 0, Identity.KNOWN), nonce=NONCE)

    assert "Windows" in record_scrubbed(tmp_path, linux, DEFAULT)
    assert "unreachable" in record_scrubbed(tmp_path, replace(RESULT, state="unreachable"), DEFAULT)
    assert list(tmp_path.iterdir()) == []


def test_what_a_cap_cut_in_half_is_left_out():
    pieces = {
        "host": Piece("host", State.OK, b"@ok host\n.name WS-LEEDS-0417\n"),
        "bitlocker": Piece("bitlocker", State.TRUNCATED, b"@ok host\n.name a\n.sid S-1-5-21-1004336348-117"),
    }

    clean = scrubbed(frame.written(pieces, NONCE), NONCE, DEFAULT)

    assert b"1004336348" not in clean
    assert frame.pieces(clean, NONCE, DEFAULT)["bitlocker"].state is State.TRUNCATED


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "line",
    [
        "a" * 60_000,
        "\\" * 60_000,
        "a@" * 30_000,
        "USB\\a" * 10_000,
        "<Sid>" * 12_000,
        "C:\\Users\\" * 6_000,
        "a." * 30_000,
    ],
)
def test_a_line_that_nearly_has_a_shape_all_along_takes_no_longer_than_its_length(line):
    pieces = {
        "host": Piece("host", State.OK, f"@ok host\n|string a {line}\n".encode()),
        "bitlocker": Piece("bitlocker", State.OK, b""),
    }

    assert frame.pieces(scrubbed(frame.written(pieces, NONCE), NONCE, DEFAULT), NONCE, DEFAULT)


def test_an_answer_that_names_a_crowd_is_refused():
    body = "@ok host\n" + "".join(f"|string {number} C:\\Users\\nobody{number}\n" for number in range(8000))
    pieces = {"host": Piece("host", State.OK, body.encode()), "bitlocker": Piece("bitlocker", State.OK, b"")}

    with pytest.raises(EvidenceError, match="too many people"):
        scrubbed(frame.written(pieces, NONCE), NONCE, DEFAULT)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from([line for lines in SECTIONS.values() for line in lines]) | st.text(max_size=20), max_size=8
    )
)
def test_whatever_the_lines_are_the_answer_stays_one(lines):
    body = "".join(f"{written(line)}\n" for line in lines if line).encode()
    pieces = {"host": Piece("host", State.OK, body), "bitlocker": Piece("bitlocker", State.OK, b"")}

    clean = scrubbed(frame.written(pieces, NONCE), NONCE, DEFAULT)

    assert set(frame.pieces(clean, NONCE, DEFAULT)) == {"host", "bitlocker"}


@settings(max_examples=500)
@given(st.text(st.characters(categories=["L", "Nd"]), min_size=3, max_size=12))
def test_a_learnt_name_is_replaced_in_any_case_but_not_inside_another_word(name):
    names = Pseudonyms()
    named = names.learn("user", name)

    assert names.text(f"of {name.lower()}, {name}!") == f"of {named}, {named}!"
    assert names.text(f"x{name}") == f"x{name}"
