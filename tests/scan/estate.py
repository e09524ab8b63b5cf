"""A made-up estate whose targets answer at once; the program `victim.py` and the tests both build their scans of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

from scanner.catalog import Profile, StrayOptions
from scanner.check import Check, Selected, Severity, failed, passed
from scanner.connectors.table import Settings
from scanner.errors import TargetError
from scanner.facts import Host, LinuxFacts, ok
from scanner.inventory import Auth, Target
from scanner.ledger.rows import Row
from scanner.limits import Deadline, Limits
from scanner.scan.collect import Means
from scanner.scan.pipeline import ScanRequest
from scanner.scan.work import Kit, TargetWorker
from scanner.script import Identity, Output, Script

MOMENT = datetime(2026, 11, 24, 10, tzinfo=UTC)


def by_name(facts: LinuxFacts):
    """Pass unless the host's name ends in an odd digit."""
    name = facts.host.require().hostname
    return failed("odd", name) if name[-1] in "13579" else passed("even", name)


CHECK = Check(
    id="name-even", title="The name is even", severity=Severity.HIGH, why="-", fix={}, reads=("host",), linux=by_name
)
PROFILE = Profile(
    id="server", title="Server", description="-", checks=(Selected(CHECK),), knock_outs=("name-even",),
    fit_at=80, min_coverage=Fraction(95, 100), stray=StrayOptions((), 1),
)  # fmt: skip
PROFILES: Mapping[str, Profile] = {"server": PROFILE, "landing": replace(PROFILE, id="landing", fit_at=90)}
KIT = Kit(settings=Settings(), connectors=("made",), profiles=PROFILES)


class Answering:
    """Answers with the target's name, and writes down every connection (one short write: whole lines, also killed)."""

    def __init__(
        self, contacts: Path | None = None, errors: Mapping[str, Exception] | None = None, recorded: str | None = None
    ) -> None:
        self.contacts, self.errors, self.recorded, self.closed = contacts, errors or {}, recorded, False

    def run(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        if self.contacts is not None:
            handle = os.open(self.contacts, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            os.write(handle, f"{target.site}/{target.name}\n".encode())
            os.close(handle)
        if target.name in self.errors:
            raise self.errors[target.name]
        said = f"{script.nonce} {target.name}".encode()
        return Output(said, b"", 0, Identity.LOCAL, recorded_at=self.recorded)

    def close(self) -> None:
        self.closed = True


@dataclass(frozen=True)
class Understood:
    facts: LinuxFacts
    state: str = "ok"
    reason: str = ""


def decode(output: Output, nonce: str, limits: Limits) -> Understood:
    """Believe the name after the nonce."""
    sent, name = output.stdout.decode().split()
    if sent != nonce:
        raise TargetError("replayed", "another nonce")
    host = Host("linux", name, f"id-{name}", "6.1", "debian", "12", "Debian", "root", 0, "root")
    return Understood(LinuxFacts(host=ok("host", host)))


def means(connector: Answering, **other) -> Means:
    parts = {
        "connectors": {"made": connector},
        "script": lambda target: Script("sh", b"", target.name * 2, "d" * 64),
        "decode": decode,
        "now": lambda: MOMENT,
    }
    return Means(**parts | other)


def worker(connector: Answering, **other) -> TargetWorker:
    return TargetWorker(KIT, means(connector, **other))


def targets(*names: str, site: str = "leeds", **more) -> tuple[Target, ...]:
    fields = {"connector": "made", "profile": "server", "auth": Auth("none")} | more
    return tuple(Target(site=site, name=name, address=name, **fields) for name in names)


def request(wanted: Iterable[Target], **more) -> ScanRequest:
    fields = {
        "targets": tuple(wanted), "profiles": PROFILES, "inventory_digest": "i", "catalog_digest": "c",
        "collector_digest": "s", "command": "mediascan scan", "version": "0.1.0", "now": lambda: MOMENT,
    }  # fmt: skip
    return ScanRequest(**fields | more)


class Inline:
    """A pool that does each job when it is asked for the answer: no thread, always the same order."""

    def __init__(self, work, size: int = 4) -> None:
        self.work, self.jobs, self.closed = work, [], False
        self.size = self.asked = size

    def submit(self, job: Target) -> None:
        self.jobs.append(job)

    def answer(self, seconds: float) -> Row | None:
        return self.work(self.jobs.pop(0)) if self.jobs and seconds > 0 else None

    def close(self) -> None:
        self.closed = True
