"""What is plugged into a Windows target without being a disk of it."""

import pytest

from scanner.facts.derive.windows.plugged import idle_storage, phones
from scanner.facts.windows import PnpDevice, WindowsDevices

PHONES = "{eec5ad98-8080-425f-922a-dabf3de3f69a}"
USB = "{36fc9e60-c465-11cf-8056-444553540000}"
CAMERAS = "{ca3e7ab9-b4c3-4ae6-8251-579ef933890f}"


def present(*devices):
    return WindowsDevices(1, 0, devices)


@pytest.mark.parametrize(
    ("device", "phone"),
    [
        (PnpDevice("USB\\VID_04E8&PID_6860\\RF8M", PHONES, "WUDFWpdMtp", "Galaxy S10"), True),
        (PnpDevice("usb\\vid_05ac&pid_12a8\\0001", PHONES, "WUDFWpdMtp", "Apple iPhone"), True),
        (PnpDevice("USB\\VID_04E8&PID_6860\\RF8M", PHONES, "WUDFWpdMtp", "Galaxy S10", fault=22), False),
        (PnpDevice("SWD\\WPDBUSENUM\\_??_USBSTOR#DISK&VEN_SANDISK", PHONES, "WUDFWpdFs", "E:\\"), False),
        (PnpDevice("USB\\VID_5986&PID_118C\\2009", CAMERAS, "usbvideo", "Integrated Camera"), False),
    ],
)
def test_phones_are_in_their_class_and_on_the_usb_itself(device, phone):
    assert bool(phones(present(device))) is phone


@pytest.mark.parametrize(
    ("device", "idle"),
    [
        (PnpDevice("USB\\VID_0951&PID_1666\\60A4", USB, "USBSTOR", "USB Mass Storage Device", fault=32), True),
        (PnpDevice("USB\\VID_0BC2&PID_AB28\\NA7X", USB, "UASPStor", "USB Attached SCSI", fault=22), True),
        (PnpDevice("USBSTOR\\DISK&VEN_SANDISK\\4C53", "", "", "SanDisk Ultra", fault=28), True),
        (PnpDevice("USB\\VID_0781&PID_5581\\4C53", "", "", "SanDisk Ultra", fault=28), True),
        (PnpDevice("USB\\VID_0951&PID_1666\\60A4", USB, "USBSTOR", "USB Mass Storage Device"), False),
        (PnpDevice("USB\\VID_5986&PID_118C\\2009", CAMERAS, "usbvideo", "Integrated Camera", fault=22), False),
        (PnpDevice("PCI\\VEN_8086&DEV_A0E0\\3", "", "", "PCI Communications Controller", fault=28), False),
    ],
)
def test_storage_that_does_not_work_is_idle_and_so_is_what_nothing_was_installed_for(device, idle):
    assert bool(idle_storage(present(device))) is idle
