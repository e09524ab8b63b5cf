"""macOS by made-up tools that print Apple's published formats; no Mac has been seen."""

import plistlib

import pytest

from scanner.facts.macos import ApfsVolume, ExternalVolume, FileVault, MacFacts, StoragePolicy
from scanner.facts.section import State

APFS = {
    "Containers": [
        {
            "Volumes": [
                {
                    "DeviceIdentifier": "disk3s1",
                    "Name": "Data",
                    "Roles": ["Data"],
                    "FileVault": True,
                    "Encryption": True,
                    "Locked": False,
                    "CryptoMigrationOn": True,
                }
            ]
        }
    ]
}
EXTERNAL = {
    "AllDisksAndPartitions": [
        {
            "DeviceIdentifier": "disk4",
            "Size": 64,
            "Partitions": [
                {
                    "DeviceIdentifier": "disk4s1",
                    "Content": "DOS_FAT_32",
                    "VolumeName": "STICK",
                    "MountPoint": "/Volumes/STICK",
                    "Size": 60,
                }
            ],
        },
        {"DeviceIdentifier": "disk5", "Content": "", "Size": 128},
    ]
}
POLICY = {"Restrictions": {"ExternalStorage": "ReadOnly", "NetworkStorage": "Allowed"}}
SERVER = {"mount-controls": {"harddisk-external": ["deny", "eject"]}}
ACCESS = {"allowUSBRestrictedMode": False}
SETTINGS = {
    "/var/db/ManagedConfigurationFiles/DiskManagement/DiskManagement_Settings.plist": POLICY,
    "/Library/Managed Preferences/com.apple.systemuiserver.plist": SERVER,
    "/Library/Managed Preferences/com.apple.applicationaccess.plist": ACCESS,
}


@pytest.fixture
def mac(open_path, collect):
    """Return a function that collects from a Mac whose tools print what is given; `None` takes a tool away."""

    def make(settings=SETTINGS, **changes):
        root, tools = open_path / "root", open_path / "bin"
        tools.mkdir()
        root.mkdir()
        for path, value in settings.items():
            (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
            (root / path[1:]).write_bytes(plistlib.dumps(value) if isinstance(value, dict) else value)
        (open_path / "apfs").write_bytes(plistlib.dumps(APFS))
        (open_path / "external").write_bytes(plistlib.dumps(EXTERNAL))
        texts = {
            "id": "case $1 in -u) echo 501 ;; *) echo alice ;; esac",
            "hostname": "echo mac-7.local",
            "uname": "echo 24.1.0",
            "sw_vers": "echo 15.1",
            "ioreg": """printf '    "IOPlatformUUID" = "12345678-1234-1234-1234-1234567890AB"\\n'""",
            "date": "echo 1700000000",
            "fdesetup": "echo 'FileVault is On.'",
            "diskutil": f"case $1 in apfs) cat {open_path}/apfs ;; *) cat {open_path}/external ;; esac",
            "plutil": 'cat "$5"',
        } | changes
        for name, text in texts.items():
            if text is not None:
                (tools / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
                (tools / name).chmod(0o755)
        for name in ("sh", "cat", "awk", "sleep", "true", "gzip"):
            (tools / name).symlink_to(f"/usr/bin/{name}")
        return collect(root, path=str(tools))

    return make


def test_every_section_of_a_mac_is_read(mac):
    decoded = mac()

    facts = decoded.facts
    assert isinstance(facts, MacFacts)
    assert (decoded.state, decoded.reason) == ("ok", "")
    host = facts.host.require()
    assert (host.platform, host.hostname, host.os_version, host.user, host.uid) == (
        "macos",
        "mac-7.local",
        "15.1",
        "alice",
        501,
    )
    assert (host.machine_id, host.clock) == ("12345678-1234-1234-1234-1234567890AB", 1700000000)
    assert facts.filevault.require() == FileVault(on=True)
    assert facts.apfs.require() == (
        ApfsVolume("disk3s1", "Data", ("Data",), filevault=True, encryption=True, locked=False, migrating=True),
    )
    assert facts.external.require() == (
        ExternalVolume("disk4s1", "STICK", "DOS_FAT_32", "/Volumes/STICK", 60),
        ExternalVolume("disk5", "", "", None, 128),
    )
    assert facts.storage_policy.require() == StoragePolicy(
        external_storage="ReadOnly",
        network_storage="Allowed",
        mount_controls=(("harddisk-external", ("deny", "eject")),),
        usb_restricted_mode=False,
    )


def test_an_unmanaged_mac_restricts_nothing(mac):
    assert mac(settings={}).facts.storage_policy.require() == StoragePolicy()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("FileVault is Off.", FileVault(on=False)),
        (
            "FileVault is Off.\nDeferred enablement appears to be active for user 'alice'.",
            FileVault(on=False, deferred=True),
        ),
        ("FileVault is On.\nEncryption in progress: Percent completed = 12", FileVault(on=True, in_progress=True)),
    ],
)
def test_filevault_is_read_with_what_is_under_way(said, expected, mac):
    assert mac(fdesetup=f'echo "{said}"').facts.filevault.require() == expected


@pytest.mark.parametrize(
    ("section", "change"),
    [
        ("filevault", {"fdesetup": None}),
        ("filevault", {"fdesetup": "echo 'FileVault ist aktiviert.'"}),
        ("apfs", {"diskutil": None}),
        ("external", {"diskutil": "echo '<!DOCTYPE plist [<!ENTITY a \"b\">]><plist><dict/></plist>'"}),
        ("apfs", {"diskutil": "echo '<plist><array/></plist>'"}),
        ("apfs", {"diskutil": "echo '<plist><dict>'; exit 1"}),
        ("storage_policy", {"plutil": "exit 1"}),
    ],
)
def test_an_answer_that_cannot_be_understood_is_an_error_of_that_section(section, change, mac):
    decoded = mac(**change)

    assert getattr(decoded.facts, section).state is State.ERROR
    assert decoded.state == "partial"
