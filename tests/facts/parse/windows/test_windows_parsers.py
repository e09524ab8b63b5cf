"""Parsers of Windows sections: facts or an EvidenceError, whatever a target writes; and what well-formed lines mean."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.errors import EvidenceError
from scanner.facts import codec
from scanner.facts.decode import WINDOWS
from scanner.facts.parse import entries, stray
from scanner.facts.parse.windows import bitlocker, defender, devices, drivers, host, registry, text, volumes
from scanner.facts.registry import RegistryValue
from scanner.facts.section import FactUnavailableError
from scanner.facts.windows import Driver, WindowsFacts
from scanner.limits import DEFAULT

PATHS = (
    "host", "session", "os", "computer", "device_guard", "feature", "status", "preference", "disk", "partition", "volume", "count",
    "device", "profiles", "USBSTOR", r"HKU\S-1-5-21-1-2-3-1001\Software\A", r"HKU\S-1-5-18\Software", r"HKLM\A", r"\\?\Volume{1}^005C",
    host.CURRENT, host.CRYPTOGRAPHY, host.FIRMWARE, devices.INSTALLED,
)  # fmt: skip
NAMES = (
    "name", "user", "sid", "elevated", "clock", "listed", "running", "language_mode", "groups", "narrow", "ProductType", "LastBoot",
    "Number", "BusType", "Size", "IsBoot", "DiskNumber", "PartitionNumber", "AccessPaths", "Path", "DriveLetter", "DriveType",
    "VolumeType", "ProtectionStatus", "protectors", "IsAutoUnlockEnabled", "usb_controllers", "optical_drives", "PNPDeviceID",
    "AvailableSecurityProperties", "AttackSurfaceReductionRules_Ids", "AttackSurfaceReductionRules_Actions", "GptType",
)  # fmt: skip
TEXTS = (
    "", "0", "1", "-1", "9" * 5000, "0x1", "dword Start 0x4", "dword  0xffffffff", "dword Start 0x1ffffffff", "qword a 0x" + "f" * 16,
    "string CurrentBuildNumber 22631", "string MachineGuid 00000000-0000-0000-0000-000000000000", "strings a =b =c", "strings a b",
    "binary a ff", "binary a f", "cut a 70000", "none a", "subkey b", "failed GetSuspendCount 0x80070032", "failed x", "protector 0 1",
    "protector 0 ", "S-1-5-21-1-2-3-1001", "S-1-12-1-1-2", "a^0020b", "^D83D^DE00", "^D83D", "^", "^00e9", "é", "S-1-5-32-544 b",
)  # fmt: skip
texts = st.sampled_from(TEXTS) | st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=30)
lines = st.one_of(
    st.tuples(st.sampled_from(sorted(entries.STATES)), st.sampled_from(PATHS)).map(" ".join).map("@{}".format),
    texts.map("|{}".format),
    st.tuples(st.sampled_from(NAMES), texts).map(" ".join).map(".{}".format),
)
first = st.sampled_from(PATHS).map("@ok {}".format)
bodies = st.tuples(first, st.lists(lines, max_size=12)).map(
    lambda parts: "".join(f"{line}\n" for line in [parts[0], *parts[1]]).encode()
)


def read(*body):
    return entries.read("".join(f"{line}\n" for line in body).encode(), DEFAULT)


@pytest.mark.parametrize("name", WINDOWS)
@settings(max_examples=120, deadline=None)
@given(body=bodies)
def test_a_parser_gives_facts_that_can_be_stored_or_an_evidence_error(name, body):
    try:
        value = WINDOWS[name](entries.read(body, DEFAULT))
    except EvidenceError:
        return

    facts = WindowsFacts(**{name: codec.Section(name, codec.State.OK, value)})
    assert codec.decode_facts(codec.encode_facts(facts)) == facts


@given(st.text(max_size=40))
def test_what_the_collector_writes_is_read_as_the_text_it_was(value):
    units = value.encode("utf-16-le", "surrogatepass")
    codes = [int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2)]
    written = "".join(chr(code) if 32 <= code <= 126 and code != 94 else f"^{code:04X}" for code in codes)

    assert text.plain(written) == value


@pytest.mark.parametrize("written", ["\u00e9", "a^", "a^00e9", "^00E", "\x1b[2J", "a\tb", "\x7f"])
def test_a_text_that_the_collector_does_not_write_is_refused(written):
    with pytest.raises(EvidenceError):
        text.plain(written)


def test_values_of_every_kind_keep_their_bits():
    found = registry.policies(
        read(
            r"@ok HKLM\A^00E9",
            "|dword  0xffffffff",
            "|qword Two^0020words 0xffffffffffffffff",
            "|string Path C:\\Program Files ^2026",
            "|strings List =a^0020b = =c",
            "|binary Mask ff000000",
            "|none Nothing",
            "|cut Rules 70000",
            "|subkey {53f5630d-b6bf-11d0-94f2-00a0c91efb8b}",
            ".listed 1",
        )
    ).keys[0]

    assert found.path == "HKLM\\Aé"
    assert found.values == (
        RegistryValue("", "dword", number=2**32 - 1),
        RegistryValue("Two words", "qword", text="0xffffffffffffffff"),
        RegistryValue("Path", "string", text="C:\\Program Files …"),
        RegistryValue("List", "strings", items=("a b", "", "c")),
        RegistryValue("Mask", "binary", text="ff000000"),
        RegistryValue("Nothing", "none"),
        RegistryValue("Rules", "cut", number=70000),
    )
    assert found.subkeys == ("{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}",)


def test_a_key_below_one_that_was_listed_or_is_absent_is_absent_too():
    found = registry.policies(read(r"@ok HKLM\A", "|subkey B", ".listed 1", r"@denied HKLM\A\B", r"@absent HKLM\C"))

    assert found.key(r"HKLM\A\Z").state == "absent"
    assert found.key(r"HKLM\A\Z\deeper").state == "absent"
    assert found.key(r"HKLM\c\any").state == "absent"


@pytest.mark.parametrize("path", [r"HKLM\A\B\deeper", r"HKLM\D", r"HKLM\E\any"])
def test_a_key_that_nothing_rules_out_is_unknown(path):
    found = registry.policies(read(r"@ok HKLM\A", "|subkey B", ".listed 1", r"@denied HKLM\A\B", r"@ok HKLM\E"))

    with pytest.raises(FactUnavailableError):
        found.key(path)


def test_the_settings_of_each_person_stand_without_the_hive():
    found = registry.user_policies(
        read(
            "@ok profiles",
            "|S-1-5-21-1-2-3-1001",
            "|S-1-12-1-4-5-6-7",
            r"@ok HKU\S-1-5-21-1-2-3-1001\Software\Policies",
            "|dword Deny_All 0x1",
            r"@absent HKU\S-1-5-21-1-2-3-1001\PolicyManager\Storage",
        )
    )

    assert found.profiles == ("S-1-5-21-1-2-3-1001", "S-1-12-1-4-5-6-7")
    assert [hive.sid for hive in found.hives] == ["S-1-5-21-1-2-3-1001"]
    assert found.hives[0].registry.key(r"Software\Policies").number("deny_all") == 1
    assert found.hives[0].registry.key(r"PolicyManager\Storage").state == "absent"


def test_the_host_says_who_where_and_with_which_rights():
    found = host.host(
        read(
            "@ok host",
            ".name PC-7",
            r".user SITE\jo",
            ".sid S-1-5-21-1-2-3-1001",
            ".elevated 1",
            ".clock 1700000000",
            rf"@ok {host.CRYPTOGRAPHY}",
            "|string MachineGuid ABCDEF00-1111-2222-3333-444455556666",
            rf"@ok {host.CURRENT}",
            "|dword CurrentMajorVersionNumber 0xa",
            "|dword CurrentMinorVersionNumber 0x0",
            "|string CurrentBuildNumber 22631",
            "|string ProductName Windows 10 Pro",
            "|string DisplayVersion 23H2",
            rf"@ok {host.FIRMWARE}",
            "|string SystemManufacturer Microsoft Corporation",
            "|string SystemProductName Virtual Machine",
        )
    )

    assert (found.hostname, found.user, found.uid, found.privilege) == ("PC-7", r"SITE\jo", 1001, "administrator")
    assert (found.kernel, found.os_version, found.os_name) == ("10.0.22631", "23H2", "Windows 11 Pro")
    assert found.machine_id == "abcdef00-1111-2222-3333-444455556666"
    assert (found.virtual, found.clock) == ("microsoft", 1700000000)


def test_a_narrow_process_says_its_version_and_no_key():
    found = host.host(
        read(
            "@ok host",
            ".name PC-7",
            ".sid S-1-5-21-1-2-3-500",
            "@ok os",
            ".Version 10.0.22631",
            ".Caption Windows 11 Pro",
        )
    )

    assert (found.kernel, found.os_name, found.machine_id) == ("10.0.22631", "Windows 11 Pro", None)


def test_a_session_of_which_nothing_is_known_is_not_one_without_rights():
    with pytest.raises(EvidenceError, match="whoami"):
        host.system(read("@ok session", ".language_mode FullLanguage"))


def test_a_driver_that_is_not_staged_is_not_one_that_is_disabled():
    found = drivers.drivers(
        read("@ok USBSTOR", "|dword Start 0x4", ".running 0", "@absent UASPStor", "@denied WdFilter", ".running 1")
    )

    assert found == (
        Driver("USBSTOR", registered=True, start=4, running=False),
        Driver("UASPStor", registered=False),
        Driver("WdFilter", registered=True, running=True),
    )


def test_a_method_that_failed_leaves_its_field_unknown_and_its_code_told():
    (found,) = bitlocker.bitlocker(
        read(
            r"@ok \\?\Volume{01234567-89ab-cdef-0123-456789abcdef}\ ".rstrip(),
            ".DriveLetter C:",
            ".VolumeType 0",
            ".ProtectionStatus 1",
            "|failed GetSuspendCount 0x80070032",
            ".protectors 2",
            "|protector 0 4",
            "|protector 0 3",
        )
    )

    assert (found.letter, found.kind, found.protection, found.suspend_count) == ("C", 0, 1, None)
    assert found.protectors == (4, 3)
    assert found.failures == (("GetSuspendCount", 0x80070032),)


def test_protectors_that_could_not_all_be_told_are_unknown():
    (found,) = bitlocker.bitlocker(read("@ok v", ".protectors 2", "|protector 0 1", "|protector ffffffff "))

    assert found.protectors is None


def test_a_volume_without_a_letter_has_none():
    found = volumes.volumes(read("@ok volume", r".Path \\?\Volume{1}\ ".rstrip(), ".DriveLetter ^0000"))

    assert found.volumes[0].letter == ""


def test_attack_surface_rules_go_with_their_actions():
    found = defender.defender(
        read(
            "@ok status",
            ".AntivirusEnabled 1",
            "@ok preference",
            ".AttackSurfaceReductionRules_Ids B2B3 75668C1F",
            ".AttackSurfaceReductionRules_Actions 1 2",
        )
    )

    assert found.rules == (("b2b3", 1), ("75668c1f", 2))


@pytest.mark.parametrize(("state", "ever"), [("ok", True), ("denied", True), ("absent", False), ("unread", None)])
def test_whether_a_stick_was_ever_installed_is_told_by_a_key_that_is_there(state, ever):
    found = devices.devices(
        read("@ok count", ".usb_controllers 2", ".optical_drives 0", *OWN_DISK, f"@{state} {devices.INSTALLED}")
    )

    assert found.usb_storage_ever is ever


OWN_DISK = ("@ok device", r".PNPDeviceID SCSI\DISK&VEN_NVME\1", f".ClassGuid {devices.DISK.upper()}")
DISC_DRIVE = ("@ok device", r".PNPDeviceID SCSI\CDROM\1", f".ClassGuid {devices.OPTICAL}")


@pytest.mark.parametrize(
    "lines",
    [
        (".usb_controllers 0",),
        (".usb_controllers 2", "@ok device", r".PNPDeviceID USB\VID_8087\1"),
        (".usb_controllers 0", *OWN_DISK, "@ok device", r".PNPDeviceID usb\VID_8087\1"),
        (".usb_controllers 0", *OWN_DISK, "@ok device", r".PNPDeviceID USBSTOR\DISK\1"),
    ],
)
def test_a_list_of_devices_that_is_not_whole_says_nothing_of_what_it_does_not_hold(lines):
    with pytest.raises(EvidenceError):
        devices.devices(read("@ok count", ".optical_drives 0", *lines))


@pytest.mark.parametrize(("more", "drives"), [((), 1), ((".ConfigManagerErrorCode 22",), 0)])
def test_an_optical_drive_that_works_is_one_whatever_its_own_class_counts(more, drives):
    found = devices.devices(read("@ok count", ".usb_controllers 0", ".optical_drives 0", *OWN_DISK, *DISC_DRIVE, *more))

    assert found.optical_drives == drives


ROOT = '{"root": {"bytes_read": 1, "bytes_seen": 1, "files": 1, "path": "C:\\\\a", "place": "home", "skipped": [], "state": "ok"}}'
END = '{"end": {"engine": "dotnet", "version": "1", "unlisted": 0, "seconds": 1.5}}'


def test_a_scan_names_the_places_that_never_reached_the_scanner():
    found = stray.stray(read("@ok dotnet", f"|{ROOT}", f"|{END}", "@denied removable", "@absent /srv/a^00E9"))

    assert (found.engine, found.seconds) == ("dotnet", 1.5)
    assert [(root.path, root.place, root.state) for root in found.roots] == [
        ("C:\\a", "home", "ok"),
        ("removable", "removable", "denied"),
        ("/srv/aé", "system", "absent"),
    ]


@pytest.mark.parametrize("lines", [[ROOT], [END, ROOT], ["stray: argument"], [END, END], []])
def test_a_scan_that_did_not_end_by_itself_is_none(lines):
    with pytest.raises(EvidenceError):
        stray.stray(read("@ok dotnet", *(f"|{line}" for line in lines)))
