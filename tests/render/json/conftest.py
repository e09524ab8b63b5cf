"""One report that has a bit of everything; the golden file is its JSON."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scanner.catalog import Control, Framework
from scanner.check import Check, Finding, Level, Severity, Status
from scanner.evaluate import HostResult
from scanner.facts import LinuxFacts, StrayFile, StrayRoot, StrayScan, ok
from scanner.gate import GateRequest, decide
from scanner.report import Earlier, RunInfo, build, note, scores
from scanner.score import SiteInfo

LEEDS = SiteInfo("leeds", title="Leeds delivery", owner="K. Okafor")
YORK = SiteInfo("york", not_selected=("york-ws-02",))

BLOCKED = Finding(
    "usb-storage-blocked",
    Status.FAIL,
    Severity.CRITICAL,
    "usb-storage can be loaded",
    ("modprobe.d: no install line", "\x1b[2Jo\u202ebad\u009b\x7f"),
    Level.CONFIGURED,
)
ENCRYPTED = Finding("disks-encrypted", Status.PASS, Severity.HIGH, "every volume lies on LUKS", ("/dev/vda2: LUKS2",))
SWAP = Finding("swap-encrypted", Status.UNKNOWN, Severity.MEDIUM, "could not be read: swaps: denied")
NO_STRAY = Finding("no-people-on-media", Status.FAIL, Severity.HIGH, "a stick holds 500 people")

STICK = StrayFile(
    path="/media/stick/list.csv",
    part="",
    verdict="people",
    people=500,
    kinds=("surname", "date_of_birth"),
    confidence="high",
    place="removable",
    size=52_000,
    mode=0o644,
    modified=1_790_000_000,
)
ROOT = StrayRoot("/media/stick", "removable", "ok", files=1, bytes_seen=52_000, bytes_read=52_000)


def result(site, name, *findings, **more):
    return HostResult(
        **(
            {
                "site": site,
                "target": name,
                "state": "ok",
                "profile": "server",
                "platform": "linux",
                "privilege": "root",
                "identity": "known",
                "collected_at": "2026-11-22T14:05:03Z",
                "seconds": 1.23456,
                "script_digest": "ab" * 32,
                "findings": findings,
            }
            | more
        )
    )


LANDING = {"landing": True, "profile": "landing", "knock_outs": ("usb-storage-blocked", "disks-encrypted")}
RESULTS = (
    result(
        "leeds",
        "leeds-in-01",
        BLOCKED,
        ENCRYPTED,
        SWAP,
        NO_STRAY,
        host_key="SHA256:one",
        facts=LinuxFacts(stray=ok("stray", StrayScan("python", "1", (ROOT,), (STICK,)))),
        **LANDING,
    ),
    result("leeds", "leeds-ws-01", ENCRYPTED, SWAP, weight=Fraction(5, 2), privilege="user"),
    result("leeds", "leeds-ws-one", ENCRYPTED, host_key="SHA256:one"),
    result(
        "leeds",
        "leeds-ws-02",
        state="unreachable:refused",
        reason="nothing listens on port 22: start sshd",
        platform=None,
        privilege=None,
        identity=None,
        script_digest=None,
    ),
    result("york", "york-ws-01", ENCRYPTED),
)
CHECKS = {
    "usb-storage-blocked": Check(
        id="usb-storage-blocked",
        title="USB mass storage is blocked",
        severity=Severity.CRITICAL,
        why="",
        fix={"linux": "install usb-storage /bin/false"},
        reads=(),
    )
}
EARLIER = {
    ("leeds", "leeds-ws-01", "swap-encrypted"): Earlier(
        "run-40",
        Finding("swap-encrypted", Status.FAIL, Severity.MEDIUM, "swap is plain", ("/dev/vda3 swap",)),
    ),
    ("leeds", "leeds-ws-02", "disks-encrypted"): Earlier(
        "run-39", Finding("disks-encrypted", Status.FAIL, Severity.HIGH, "/srv is plain")
    ),
}
FRAMEWORKS = (
    Framework(
        "nist-800-53",
        "NIST SP 800-53 r5",
        "https://csrc.nist.gov/",
        (
            Control("MP-7", "Media Use", satisfied_by=("usb-storage-blocked",)),
            Control("MP-5", "Media Transport", attest="yearly"),
        ),
    ),
)
RUN = RunInfo(
    id="run-41",
    title="Northern contractors",
    started="2026-11-22T14:05:00Z",
    finished="2026-11-22T14:05:41Z",
    versions={"mediascan": "0.1.0"},
    inventory_digest="1" * 64,
    profile_digest="2" * 64,
    catalogue_digest="3" * 64,
)


def made(results=RESULTS, sites=(LEEDS, YORK), **more):
    notes = [note(one) for one in results]
    found = scores(sites, notes)
    known = {"run": RUN, "checks": CHECKS, "earlier": EARLIER, "frameworks": FRAMEWORKS} | more
    return build(sites=found, notes=notes, results=results, decision=decide(found, GateRequest(gate=True)), **known)


@pytest.fixture
def report():
    return made()


@pytest.fixture
def make_report():
    return made
