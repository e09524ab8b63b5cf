"""What a contractor consents to on Windows is what runs; and what derivations ask for is what is read."""

import re

import pytest

from scanner.collectors import bundle_windows
from scanner.collectors.manifest_windows import windows_manifest
from scanner.facts.derive.windows import keys

READ = re.compile(r'Read-(?:Policy|Key|Named) (?:"([^"]+)"|\'([^\']+)\') (\d|@\()')
BASES = {
    "$Policies": r"HKLM\SOFTWARE\Policies\Microsoft",
    "$Control": r"HKLM\SYSTEM\CurrentControlSet\Control",
    "$Hive": "Software",
}


def read(text):
    """Return every key that a text reads, and how many levels below it."""
    found = [(one or other, int(depth) if depth.isdigit() else 0) for one, other, depth in READ.findall(text)]
    for path, depth in found:
        head, _, rest = path.partition("\\")
        yield f"{BASES.get(head, head)}\\{rest}".lower(), depth


def covers(path, depth, key):
    below = key.lower().removeprefix(path)
    return key.lower().startswith(path) and (not below or (below[0] == "\\" and below.count("\\") <= depth))


def asked(name):
    text = bundle_windows.files()[name]
    areas = re.search(r"\$Areas = @\((.*?)\)", text, re.DOTALL)
    found = list(read(text))
    if areas:
        found += [
            (rf"hklm\software\microsoft\policymanager\current\device\{area.lower()}", 0)
            for area in re.findall(r"'(\w+)'", areas[1])
        ]
    return found


@pytest.mark.parametrize("key", keys.MACHINE)
def test_every_key_that_a_derivation_asks_for_is_read_on_the_machine(key):
    assert any(covers(path, depth, key) for path, depth in asked("policies.ps1"))


@pytest.mark.parametrize("key", keys.USER)
def test_every_key_that_a_derivation_asks_for_is_read_in_each_hive(key):
    assert any(covers(path, depth, key) for path, depth in asked("user_policies.ps1"))


@pytest.mark.parametrize("driver", keys.DRIVERS)
def test_every_driver_that_a_derivation_asks_for_is_read(driver):
    assert rf"HKLM\SYSTEM\CurrentControlSet\Services\{driver}" in windows_manifest().keys


@pytest.mark.parametrize("setup_class", keys.CLASSES)
def test_every_class_of_devices_that_a_derivation_asks_for_is_listed(setup_class):
    assert f"'{setup_class}'" in bundle_windows.files()["devices.ps1"]


def test_the_manifest_names_classes_methods_keys_and_the_digest_of_reports():
    known = windows_manifest()

    assert known.digest == bundle_windows.digest()
    assert {"MSFT_Disk", "Win32_EncryptableVolume", "Win32_PnPEntity"} <= set(known.classes)
    assert "GetKeyProtectorType" in known.methods
    assert r"HKLM\SOFTWARE\Policies\Microsoft\FVE" in known.keys
    assert r"HKLM\SYSTEM\CurrentControlSet\Policies\Microsoft\FVE" in known.keys
    assert r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" in known.keys
    assert not any(("$Area" in key and "$Sid" not in key) or "$Policies" in key for key in known.keys)


def test_every_key_of_the_scripts_stands_in_the_manifest():
    stated = {key.lower().replace(r"hku\$sid\software", "software") for key in windows_manifest().keys}

    paths = {path for path, _ in read(bundle_windows.program())}
    assert {path for path in paths if path not in stated and not path.endswith(("$name", "device\\$area"))} == set()


def test_the_compilers_files_are_named():
    assert any(".cmdline" in line and ".0.cs" in line and "--no-dotnet" in line for line in windows_manifest().leaves)
