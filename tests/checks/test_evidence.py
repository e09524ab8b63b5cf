"""What a person reads beside a finding, where the status alone would not tell what to do."""

import json
from pathlib import Path

import pytest

from scanner import catalog
from scanner.check import Selected
from scanner.evaluate import evaluate
from scanner.facts.codec import decode_facts

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("check", "case", "words"),
    [
        (
            "usb-authorisation-default",
            "linux-restricted-at-start-and-opened-since.fail",
            "it was started with usbcore.authorized_default=2, which was changed since",
        ),
        (
            "usb-authorisation-default",
            "linux-bare-nousb-means-nothing.fail",
            "the command line has a bare nousb, which current kernels ignore",
        ),
        (
            "usb-storage-unavailable",
            "linux-busybox-ignores-install.fail",
            "BusyBox' modprobe ignores the line install usb_storage /bin/false",
        ),
        (
            "filesystems-encrypted",
            "windows-suspended.fail",
            "drive C: encrypted, but suspended for 2 more restarts: its key lies on it in clear",
        ),
        (
            "filesystems-encrypted",
            "windows-data-volume-without-letter-plain.fail",
            "disk 1 partition 1: not encrypted (NTFS)",
        ),
        (
            "encryption-start-guarded",
            "windows-password-beside-the-tpm.fail",
            "drive C opens with: TPM, password, recovery password",
        ),
        (
            "usb-guard-rules-restrictive",
            "linux-good-rules-not-in-force.not_applicable",
            "services: usbguard is inactive",
        ),
    ],
)
def test_the_evidence_says(check, case, words):
    subject, _, name = check.partition("-")
    path = HERE / subject / name.replace("-", "_") / f"{case}.json"
    chosen = catalog.load().checks[check]
    selected = Selected(chosen, chosen.params)
    (finding,) = evaluate([selected], decode_facts(json.loads(path.read_text("utf-8"))))

    assert any(words in line for line in finding.evidence), finding.evidence


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("storage-access-denied.pass", r"{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}\Deny_Write = 1"),
        ("both-drivers-disabled-and-phones-denied.pass", "UASPStor: Start = 4 (disabled), not running"),
        ("installation-refused.pass", r"DenyDeviceIDs: USB\Class_08"),
        ("device-control-denies-by-default.pass", "DeviceControlState: Enabled, DefaultDeny"),
        ("only-encrypted-drives-writable.pass", r"Policies\Microsoft\FVE\RDVDenyWriteAccess = 1"),
        ("denied-by-mdm-alone.pass", "set by provider B5292708-1619-419B-9923-E5D9F3925E71"),
        ("usbstor-alone-disabled.fail", "only USBSTOR is disabled, and UASPStor: Start = 3"),
        ("writeprotect-alone.fail", "holds what USBSTOR serves, and no UAS disk"),
        ("phones-alone-denied.fail", "only phones are denied, which keeps nothing off a stick"),
        ("one-user-denied.fail", "only user S-1-5-21-"),
        ("wrong-interface-class.fail", "that is no class of this policy"),
        ("only-encrypted-drives-writable-in-the-wrong-hive.fail", "nothing reads it there"),
        ("installation-refused-not-retroactively.fail", "one that was installed before works"),
        ("device-control-disabled-in-spite-of-its-policy.fail", "DeviceControlState: Disabled, although"),
        ("remote-sessions-open-raw-handles.fail", "AllowRemoteDASD = 1: remote sessions open it all the same"),
    ],
)
def test_the_layer_that_closes_the_way_out_of_windows_or_its_hole_is_named_first(case, words):
    path = HERE / "clear" / "write_blocked" / f"windows-{case}.json"
    selected = Selected(catalog.load().checks["clear-write-blocked"], None)
    (finding,) = evaluate([selected], decode_facts(json.loads(path.read_text("utf-8"))))

    assert words in finding.message
