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
