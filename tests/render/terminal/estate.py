"""A made-up estate of three sites, to be shown."""

from __future__ import annotations

from dataclasses import replace

from scanner.check import Check, Finding, Severity, Status
from scanner.evaluate import HostResult
from scanner.facts import LinuxFacts, StrayFile, StrayRoot, StrayScan, ok
from scanner.gate import GateRequest, decide
from scanner.report import Earlier, Report, RunInfo, build, note, scores
from scanner.score import SiteInfo

P, F, U = Status.PASS, Status.FAIL, Status.UNKNOWN
CHECKS = {
    check.id: check
    for check in (
        Check(
            id="clear-write-blocked",
            title="No readable data can be put on a removable medium",
            severity=Severity.CRITICAL,
            why="w",
            fix={"linux": "Make usb-storage and uas unloadable: install usb-storage /bin/false"},
            reads=("modprobe",),
        ),
        Check(
            id="filesystems-encrypted",
            title="Every local file system is encrypted",
            severity=Severity.CRITICAL,
            why="w",
            fix={"linux": "Move the file system onto LUKS2"},
            reads=("block",),
        ),
        Check(
            id="swap-encrypted",
            title="Swap is encrypted",
            severity=Severity.MEDIUM,
            why="w",
            fix={"linux": "Use a random-key swap in /etc/crypttab"},
            reads=("swaps",),
        ),
        Check(
            id="encryption-cipher-strength",
            title="Cipher and key derivation are strong",
            severity=Severity.MEDIUM,
            why="w",
            fix={"linux": "Re-encrypt with aes-xts-plain64 and argon2id"},
            reads=("luks",),
        ),
    )
}
MESSAGES = {
    F: "usb_storage loads; no USBGuard; a stick was mounted at /media/root/TRIALDATA",
    U: "luks: denied (this account may not read block devices; allow sudo -n sh)",
    P: "holds",
}
STRAY = StrayScan(
    engine="python",
    version="1",
    roots=(StrayRoot("/home", "home", "ok", 10, 1000, 1000),),
    files=(
        StrayFile(
            "/media/root/TRIALDATA/exports/list.csv",
            "",
            "people",
            84012,
            ("surname", "date_of_birth", "release_date"),
            "high",
            "removable",
            9_000_000,
            0o644,
            1_790_000_000,
        ),
        StrayFile(
            "/home/j/Downloads/extract\x1b[31m.xlsx",
            "sheet 2",
            "people",
            1204,
            ("surname", "nino", "postcode"),
            "high",
            "home",
            90_000,
            0o600,
            1_790_000_000,
        ),
    ),
)


def result(site: str, target: str, statuses: tuple[Status, ...], **more: object) -> HostResult:
    findings = tuple(
        Finding(check.id, status, check.severity, MESSAGES[status], ("evidence",))
        for check, status in zip(CHECKS.values(), statuses, strict=True)
    )
    return HostResult(
        site=site,
        target=target,
        state="ok",
        profile="landing" if more.get("landing") else "workstation",
        platform="linux",
        privilege="root",
        identity="known",
        findings=findings,
        knock_outs=("clear-write-blocked", "filesystems-encrypted"),
        **more,
    )


def results() -> list[HostResult]:
    leeds = [
        result(
            "leeds",
            f"leeds-ws-{n:02d}",
            (F if n % 2 else P, P, F if n < 5 else P, P),
            landing=n == 7,
            facts=LinuxFacts(stray=ok("stray", STRAY)) if n == 7 else None,
        )
        for n in range(1, 19)
    ]
    hull = [result("hull", f"hull-ws-{n:02d}", (P, P, P, P if n > 1 else U), landing=n == 3) for n in range(1, 16)]
    sheffield = [result("sheffield", f"sheff-ws-{n:02d}", (P, P, F, U)) for n in range(1, 15)]
    silent = [
        HostResult(
            site="sheffield",
            target=f"sheff-in-{n:02d}",
            state="unreachable:refused",
            reason="port 22 refused the connection (is sshd running? `mediascan doctor` looks closer)",
            profile="landing",
            landing=n == 1,
            knock_outs=("clear-write-blocked", "filesystems-encrypted"),
        )
        for n in range(1, 4)
    ]
    return [*leeds, *hull, *sheffield, *silent]


def report(*, request: GateRequest | None = None, partial: bool = False) -> Report:
    sites = (
        SiteInfo("leeds", "Leeds delivery"),
        SiteInfo("sheffield", "Sheffield archive"),
        SiteInfo("hull", "Hull print room"),
    )
    found = results()
    notes = [note(one) for one in found]
    scored = scores(sites, notes, partial=partial)
    old = Finding("clear-write-blocked", F, Severity.CRITICAL, "usb_storage loads")
    return build(
        run=RunInfo(
            id="41",
            title="Northern contractors",
            started="2026-11-22T14:05:00+00:00",
            finished="2026-11-22T14:05:41+00:00",
            versions={},
            partial=partial,
        ),
        sites=scored,
        notes=notes,
        results=found,
        decision=decide(scored, request or GateRequest()),
        checks=CHECKS,
        earlier={("sheffield", "sheff-in-01", "clear-write-blocked"): Earlier("40", old)},
    )


def report_of(sites: int) -> Report:
    infos = tuple(SiteInfo(f"site-{n:03d}") for n in range(sites))
    return whole(infos, [result(info.name, f"{info.name}-ws", (F, P, F, U)) for info in infos])


def report_of_unknowns(*reasons: str) -> Report:
    """One site; swap is unknown on as many targets as there are reasons."""
    found = [
        replace(one, findings=(*one.findings[:2], replace(one.findings[2], status=U, message=reason)))
        for n, reason in enumerate(reasons)
        for one in [result("leeds", f"leeds-ws-{n:02d}", (P, P, U, P))]
    ]
    return whole((SiteInfo("leeds"),), found)


def report_with_files(*files: tuple[str, int]) -> Report:
    """One target with a file per (verdict, people), named after its verdict."""
    listed = tuple(
        StrayFile(
            f"/srv/{n}/{verdict}.csv", "", verdict, people, ("surname",), "high", "shared", 90, 0o600, 1_790_000_000
        )
        for n, (verdict, people) in enumerate(files)
    )
    scan = replace(STRAY, files=listed)
    one = result("leeds", "leeds-ws-01", (P, P, P, P), facts=LinuxFacts(stray=ok("stray", scan)))
    return whole((SiteInfo("leeds"),), [one])


def report_with_parts(count: int, *verdicts: str) -> Report:
    """One target with a database of so many tables of 1,000 people and more, and a file for each verdict."""
    first = replace(STRAY.files[0], path="/srv/many.sqlite", place="shared")
    tables = tuple(replace(first, part=f"table {n + 1}", people=1_000 + n) for n in range(count))
    others = tuple(replace(first, path=f"/srv/{verdict}.csv", verdict=verdict, people=5) for verdict in verdicts)
    scan = replace(STRAY, files=(*others, *tables))
    return whole(
        (SiteInfo("leeds"),), [result("leeds", "leeds-ws-01", (P,) * 4, facts=LinuxFacts(stray=ok("stray", scan)))]
    )


def report_of_tills(*sites: str) -> Report:
    """In every site a landing target `till` that fails and holds people's files, and a `desk` that nobody reached."""
    tills = [
        result(site, "till", (F, P, P, P), landing=True, facts=LinuxFacts(stray=ok("stray", STRAY))) for site in sites
    ]
    desks = [
        HostResult(site=site, target="desk", state="unreachable:refused", reason="refused", profile="workstation")
        for site in sites
    ]
    return whole(tuple(map(SiteInfo, sites)), [*tills, *desks])


def whole(infos: tuple[SiteInfo, ...], found: list[HostResult]) -> Report:
    notes = [note(one) for one in found]
    scored = scores(infos, notes)
    return build(
        run=RunInfo(id="1", started="2026-11-22T14:05:00+00:00", finished="2026-11-22T14:05:41+00:00", versions={}),
        sites=scored,
        notes=notes,
        results=found,
        decision=decide(scored, GateRequest()),
        checks=CHECKS,
    )
