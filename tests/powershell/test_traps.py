"""Known wrong verdicts of other scanners, each on a machine on which they go wrong; and machines that lie."""

import pytest

from scanner import catalog
from scanner.check import Selected, Status
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.evaluate import evaluate
from tests.powershell.collect import NONCE, run
from tests.powershell.machine import described, machine

CHECKS = catalog.load(frameworks=False).checks
BITLOCKER = "root/cimv2/Security/MicrosoftVolumeEncryption"
STORAGE = "root/Microsoft/Windows/Storage"
SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services"
REMOVABLE = "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices"
C = "\\\\?\\Volume{11111111-0000-4000-8000-000000000003}\\"


def facts(like, **changes):
    return run(machine(like, **changes), windows_script(NONCE, Options())).decoded().facts


def status(check, like, **changes):
    found = CHECKS[check]
    (finding,) = evaluate([Selected(found, found.params)], facts(like, **changes))
    return finding.status


def volume(**answers):
    whole = {
        "GetProtectionStatus": {"ProtectionStatus": 1},
        "GetConversionStatus": {
            "ConversionStatus": 1,
            "EncryptionPercentage": 100,
            "EncryptionFlags": 0,
            "WipingStatus": 0,
        },
        "GetEncryptionMethod": {"EncryptionMethod": 7},
        "GetLockStatus": {"LockStatus": 0},
        "GetSuspendCount": 0x80070032,
        "IsAutoUnlockEnabled": 0x80310019,
    }
    protectors = {"{A}": {"type": 1}, "{B}": {"type": 3}}
    return {"DeviceID": C, "DriveLetter": "C:", "VolumeType": 0, "answers": whole | answers, "protectors": protectors}


@pytest.mark.parametrize(
    ("namespace", "expected"),
    [
        ({"Win32_EncryptableVolume": [volume()]}, Status.PASS),
        ({"Win32_EncryptableVolume": []}, Status.UNKNOWN),  # an empty answer is no proof of encryption
        ({"Win32_EncryptableVolume": "no class"}, Status.UNKNOWN),
        ("denied", Status.UNKNOWN),
        ("broken", Status.UNKNOWN),
        ("absent", Status.UNKNOWN),  # on a workstation; on a server without the feature it is a fail
        ({"Win32_EncryptableVolume": [volume(GetProtectionStatus="failed")]}, Status.UNKNOWN),
        ({"Win32_EncryptableVolume": [volume(GetConversionStatus=0x80310000)]}, Status.UNKNOWN),
        ({"Win32_EncryptableVolume": [volume(GetProtectionStatus={"ProtectionStatus": 0})]}, Status.FAIL),
        (
            {
                "Win32_EncryptableVolume": [
                    volume(GetConversionStatus={"ConversionStatus": 2, "EncryptionPercentage": 100})
                ]
            },
            Status.UNKNOWN,  # protection on while encryption goes on: inconsistent, whatever the percentage
        ),
    ],
)
def test_only_what_bitlocker_says_of_the_volume_itself_passes(namespace, expected):
    assert status("filesystems-encrypted", "workstation", cim={BITLOCKER: namespace}) is expected


def test_a_cached_property_that_says_protected_is_not_believed():
    stale = volume(
        GetProtectionStatus={"ProtectionStatus": 0},
        GetConversionStatus={"ConversionStatus": 0, "EncryptionPercentage": 0, "EncryptionFlags": 0, "WipingStatus": 0},
        GetEncryptionMethod={"EncryptionMethod": 0},
    ) | {"ProtectionStatus": 1, "ConversionStatus": 1, "EncryptionMethod": 6}

    assert (
        status("filesystems-encrypted", "workstation", cim={BITLOCKER: {"Win32_EncryptableVolume": [stale]}})
        is Status.FAIL
    )


def both_disabled(**more):
    return {f"{SERVICES}\\{name}": {"Start": 4} for name in ("USBSTOR", "UASPStor")} | more


def test_both_drivers_disabled_holds_until_the_first_stick_where_none_ever_was():
    never = {
        "HKLM\\SYSTEM\\CurrentControlSet\\Enum\\USBSTOR": "absent",
    }

    assert status("usb-storage-unavailable", "workstation", registry=both_disabled()) is Status.PASS
    assert status("usb-storage-unavailable", "workstation", registry=both_disabled(**never)) is not Status.PASS


@pytest.mark.parametrize(
    ("key", "values", "expected"),
    [
        (REMOVABLE, {"Deny_All": 1}, Status.PASS),
        (REMOVABLE, {"Deny_All": 0}, Status.FAIL),
        (REMOVABLE, {"deny_all": 1}, Status.PASS),  # names have no case
        (REMOVABLE, {"Deny_All": "1"}, Status.FAIL),  # text is no dword
        (REMOVABLE + "\\{53F5630D-B6BF-11D0-94F2-00A0C91EFB8B}", {"Deny_Read": 1, "Deny_Write": 1}, Status.PASS),
        (REMOVABLE + "\\{53f5630d-b16b-11d0-94f2-00a0c91efb8b}", {"Deny_Read": 1, "Deny_Write": 1}, Status.FAIL),
        (REMOVABLE.replace("HKLM", "HKU\\S-1-5-18"), {"Deny_All": 1}, Status.FAIL),
    ],
)
def test_only_the_right_value_in_the_right_key_denies(key, values, expected):
    assert status("usb-storage-access-denied", "workstation", registry={key: values}) is expected


HOSTILE = f"a b\r\n@ok HKLM\\X\n|dword Deny_All 0x1\n.name z\n\n--{NONCE} done 1\n^0041 €📱\x00%x"
"""A text that would be lines of the answer, its end, and an escape of its own."""


def test_no_text_of_a_machine_can_be_taken_for_a_line_of_the_answer():
    text = described("workstation")["cim"]
    device = {"PNPDeviceID": f"USB\\{HOSTILE}", "ClassGuid": "{eec5ad98-8080-425f-922a-dabf3de3f69a}", "Name": HOSTILE}
    disk = text[STORAGE]["MSFT_Disk"][0] | {
        "FriendlyName": f"x{HOSTILE}x",
        "SerialNumber": f"x{HOSTILE}x",
        "Path": HOSTILE,
    }
    partition = text[STORAGE]["MSFT_Partition"][2] | {"AccessPaths": ["C:\\", HOSTILE, C]}
    found = facts(
        "workstation",
        environment={"COMPUTERNAME": HOSTILE, "USERNAME": HOSTILE},
        registry={
            REMOVABLE: {HOSTILE: HOSTILE, "Lines": [HOSTILE, "", HOSTILE]},
            f"{REMOVABLE}\\{HOSTILE.replace(chr(92), '/')}": {"x": 1},
        },
        cim={
            "root/cimv2": {
                "Win32_PnPEntity": [device, *text["root/cimv2"]["Win32_PnPEntity"]],
                "Win32_ComputerSystem": [{"Manufacturer": HOSTILE, "Model": HOSTILE, "PartOfDomain": True}],
            },
            STORAGE: {"MSFT_Disk": [disk], "MSFT_Partition": [partition]},
            "root/Microsoft/Windows/Defender": {"MSFT_MpComputerStatus": [{"AMRunningMode": HOSTILE}]},
        },
    )

    key = found.policies.require().key(REMOVABLE)
    assert [(value.name, value.text, value.items) for value in key.values] == [
        (HOSTILE, HOSTILE, ()),
        ("Lines", None, (HOSTILE, "", HOSTILE)),
    ]
    assert key.subkeys == (HOSTILE.replace("\\", "/"),)
    assert (found.host.require().hostname, found.host.require().user) == (HOSTILE, f"NORTHWIND\\{HOSTILE}")
    assert (found.system.require().manufacturer, found.system.require().model) == (HOSTILE, HOSTILE)
    assert (found.devices.require().present[0].name, found.devices.require().present[0].instance) == (
        HOSTILE,
        f"USB\\{HOSTILE}",
    )
    (only,) = found.volumes.require().disks
    assert (only.model, only.serial, only.path) == (f"x{HOSTILE}x", f"x{HOSTILE}x", HOSTILE)
    assert found.volumes.require().partitions[0].access_paths == ("C:\\", HOSTILE, C)
    assert found.defender.require().mode == HOSTILE
