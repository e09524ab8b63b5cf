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
            "usb-guard-rules-restrictive",
            "linux-good-rules-not-in-force.not_applicable",
            "services: usbguard is inactive",
        ),
    ],
)
def test_the_evidence_says(check, case, words):
    subject, _, name = check.partition("-")
    path = HERE / subject / name.replace("-", "_") / f"{case}.json"
    selected = Selected(catalog.load().checks[check], None)
    (finding,) = evaluate([selected], decode_facts(json.loads(path.read_text("utf-8"))))

    assert any(words in line for line in finding.evidence), finding.evidence
