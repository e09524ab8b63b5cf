"""What is plugged in and kept out of use is told by the real collector, and judged as connected, not as usable."""

from scanner import catalog
from scanner.check import Selected, Status
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.evaluate import evaluate
from tests.powershell import collect
from tests.powershell.machine import Machine, described

CHECKS = catalog.load(frameworks=False).checks
REFUSED = {
    "PNPDeviceID": "USB\\VID_0781&PID_5581\\4C530001",
    "ClassGuid": None,
    "Service": None,
    "Name": "SanDisk Ultra",
    "ConfigManagerErrorCode": 28,
}


def judged(name, *plugged_in):
    text = described("workstation")
    text["cim"]["root/cimv2"]["Win32_PnPEntity"] += plugged_in
    script = windows_script(collect.NONCE, Options(), dotnet=False)
    check = CHECKS[name]
    (finding,) = evaluate([Selected(check, check.params)], collect.run(Machine(text), script).decoded().facts)
    return finding


def test_a_stick_that_device_installation_refuses_is_connected_and_cannot_be_looked_into():
    assert judged("attached-media-absent", REFUSED).status is Status.PASS
    assert "SanDisk Ultra" in judged("attached-media-absent", REFUSED).evidence[0]
    assert judged("attached-media-encrypted", REFUSED).status is Status.UNKNOWN
    assert judged("stray-none-on-removable-media", REFUSED).status is Status.UNKNOWN


def test_nothing_else_of_the_machine_is_taken_for_a_medium():
    assert judged("attached-media-encrypted").evidence == ("no USB, FireWire or SD disk, no phone",)
