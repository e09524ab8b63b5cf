"""Rules that need more than one policy: cases of the check hold the rest."""

import pytest

from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.device_installation import Outcome, decide, read
from scanner.facts.derive.windows.plug_and_play import FIREWIRE_DISK, KEYBOARD_STICK, PHONES, STICK, UAS_DISK
from scanner.facts.registry import Registry, RegistryKey, RegistryValue

HERE = keys.RESTRICTIONS


def registry(switches=(), **lists):
    root = RegistryKey(
        HERE, "ok", tuple(RegistryValue(name, "dword", number=1) for name in switches), tuple(lists), listed=True
    )
    values = {
        name: tuple(RegistryValue(str(n), "string", text=each) for n, each in enumerate(found))
        for name, found in lists.items()
    }
    return Registry((root, *(RegistryKey(rf"{HERE}\{name}", "ok", found) for name, found in values.items())))


def outcome(device, switches, **lists):
    return decide(read(registry(switches, **lists)), device).outcome


ON = ("DenyDeviceIDs", "DenyDeviceIDsRetroactive")


@pytest.mark.parametrize("device", [STICK, UAS_DISK, KEYBOARD_STICK])
@pytest.mark.parametrize("entry", [r"USB\Class_08", r"usb\class_08", r" USB\CLASS_08 "])
def test_the_id_of_mass_storage_stops_every_kind_of_it_however_it_is_written(device, entry):
    assert outcome(device, ON, DenyDeviceIDs=[entry]) is Outcome.DENIED


def test_the_disks_of_one_driver_are_not_those_of_the_other():
    assert outcome(STICK, ON, DenyDeviceIDs=[r"USBSTOR\Disk"]) is Outcome.DENIED
    assert outcome(UAS_DISK, ON, DenyDeviceIDs=[r"USBSTOR\Disk"]) is Outcome.ALLOWED


@pytest.mark.parametrize("written", [keys.CLASS_SBP2, keys.CLASS_SBP2.strip("{}"), keys.CLASS_SBP2.upper()])
def test_a_class_is_compared_without_case_and_braces(written):
    switches = ("DenyDeviceClasses", "DenyDeviceClassesRetroactive")

    assert outcome(FIREWIRE_DISK, switches, DenyDeviceClasses=[written]) is Outcome.DENIED


@pytest.mark.parametrize("phone", PHONES)
def test_removable_devices_are_stopped_when_new_and_never_when_old(phone):
    assert outcome(phone, ("DenyRemovableDevices",)) is Outcome.OLD_ALLOWED


def test_an_allowed_class_is_beaten_by_a_denied_id_and_beats_removable_devices_where_rules_are_layered():
    layered = ("AllowDenyLayered", "AllowDeviceClasses")
    allowed = {"AllowDeviceClasses": [keys.CLASS_PHONE]}

    assert outcome(PHONES[1], (*layered, *ON), DenyDeviceIDs=[r"USB\MS_COMP_MTP"], **allowed) is Outcome.DENIED
    assert outcome(PHONES[1], (*layered, "DenyRemovableDevices"), **allowed) is Outcome.ALLOWED
    assert outcome(PHONES[1], ("AllowDeviceClasses", "DenyRemovableDevices"), **allowed) is Outcome.OLD_ALLOWED


def test_among_equals_a_prevent_beats_an_allow_where_rules_are_layered():
    both = {"DenyDeviceIDs": [r"USB\MS_COMP_MTP"], "AllowDeviceIDs": [r"USB\VID_F055&PID_1E59"]}

    assert outcome(PHONES[1], (*ON, "AllowDeviceIDs", "AllowDenyLayered"), **both) is Outcome.DENIED


def test_unspecified_devices_are_those_that_no_list_names():
    allowed = {"AllowDeviceClasses": [keys.CLASS_PHONE]}

    assert outcome(PHONES[0], ("DenyUnspecified", "AllowDeviceClasses"), **allowed) is Outcome.ALLOWED
    assert outcome(STICK, ("DenyUnspecified", "AllowDeviceClasses"), **allowed) is Outcome.OLD_ALLOWED
