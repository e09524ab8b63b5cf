"""Report -> JSON, schema mediascan/report-1 (scanner/schemas/report-1.json), one item of a list per line.

Numbers: `score`, `floor`, `ceiling` and `points` run from 0 to 100 with at most four decimals, `coverage` from 0 to 1
with at most six. Floors, ceilings and coverages are rounded down, so that none reaches a limit it missed; points are
shared out by largest remainder, so that a site's sum is 100 - score to the last digit. No score is null, and so are
then its floor and ceiling. All text outside ASCII is escaped: what a target said cannot steer a terminal.
"""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from json.encoder import encode_basestring_ascii as quoted

from scanner.check import Finding, Severity, Status
from scanner.evaluate import HostResult
from scanner.facts import StrayFile
from scanner.facts.stray import KnownPeople
from scanner.gate import GateDecision
from scanner.report import ControlResult, Held, Report, Silent, TargetNote
from scanner.report.radius import epoch, owner, radius
from scanner.score import Repair, SiteScore
from scanner.score.account import decimals

SCHEMA = "mediascan/report-1"
PLACES = 4
"""Decimals of points; PRODUCT.md, Account."""

WORDS = {None: "null", True: "true", False: "false"}
SAID: Mapping[object, str] = {one: quoted(one.value) for one in (*Status, *Severity)}
"""In quotes: an enumeration takes its time to say the value of one of its members."""

_Row = Mapping[str, object]


def render(report: Report) -> str:
    """Return the whole report as one JSON document; `write` gives the same piece by piece."""
    return "".join(write(report))


def write(report: Report) -> Iterator[str]:
    """Yield the document in pieces, reading `report.results` and `report.stray` once and keeping nothing of them."""
    for piece in _pieces(report):
        yield piece.replace("\x7f", "\\u007f")  # the one control character that JSON lets through


def _pieces(report: Report) -> Iterator[str]:
    same_as = {site.site.name: site.same_as for site in report.sites}
    yield f'{{\n"schema": {_json(SCHEMA)}'
    yield f',\n"run": {_json(_run(report))}'
    yield f',\n"decision": {_json(_decision(report.decision))}'
    yield from _list("sites", (_json(_site(one, report.evidence.get(one.site.name))) for one in report.sites))
    yield from _list("silent", map(_json, map(_silent, report.silent)))
    yield from _list("knock_outs", map(_json, map(_held, report.held)))
    yield from _list("account", map(_json, (row for site in report.sites for row in _account(site))))
    yield from _list("plan", map(_json, map(_repair, report.plan)))
    yield from _list("controls", map(_json, map(_control, report.controls)))
    yield from _list("targets", (_json(_target(one, same_as[one.site].get(one.name))) for one in report.targets))
    yield from _list("findings", _findings(report.results))
    now = epoch(report.run.started)
    yield from _list("stray", (_stray(*found, now) for found in report.stray))
    yield "\n}\n"


def _list(name: str, rows: Iterable[str]) -> Iterator[str]:
    yield f',\n"{name}": ['
    separator = "\n"
    for row in rows:
        yield separator + row
        separator = ",\n"
    yield "]" if separator == "\n" else "\n]"


def _findings(results: Iterable[HostResult]) -> Iterator[str]:
    """Yield the findings of every target that was reached."""
    for result in results:
        head = f'{{"site": {quoted(result.site)}, "target": {quoted(result.target)}, "check": '
        for finding in result.findings if result.reached else ():
            yield head + _finding(finding)


def _run(report: Report) -> _Row:
    run = report.run
    return {
        "id": run.id,
        "title": run.title,
        "started": run.started,
        "finished": run.finished,
        "partial": run.partial,
        "assurance": report.assurance.value,
        "versions": dict(run.versions),
        "inventory_digest": run.inventory_digest,
        "profile_digest": run.profile_digest,
        "catalogue_digest": run.catalogue_digest,
        "profile_override": run.profile_override,
        "scripts": list(report.scripts),
    }


def _decision(decision: GateDecision) -> _Row:
    return {"exit_code": decision.exit_code, "allowed": decision.allowed, "reasons": list(decision.reasons)}


def _site(one: SiteScore, evidence: tuple[str, str] | None) -> _Row:
    scored = one.score is not None
    oldest, newest = evidence or (None, None)
    return {
        "name": one.site.name,
        "title": one.site.title,
        "owner": one.site.owner,
        "score": one.score,
        "floor": _percent(one.floor) if scored else None,
        "ceiling": _percent(one.ceiling) if scored else None,
        "floor_uncapped": _percent(one.floor_uncapped) if scored else None,
        "coverage": _down(one.coverage, 6),
        "verdict": one.verdict.value,
        "because": list(one.because),
        "score_with_waivers": one.score_with_waivers,
        "assurance": one.assurance.value,
        "targets_total": one.targets_total,
        "targets_reached": one.targets_reached,
        "landing_targets": one.landing_targets,
        "evidence_oldest": oldest,
        "evidence_newest": newest,
        "not_selected": list(one.site.not_selected),
        "fit_at": one.fit_at,
        "min_coverage": _down(one.min_coverage, 6),
    }


def _account(one: SiteScore) -> Iterator[_Row]:
    if one.score is None:
        return
    for entry, units in zip(one.account, decimals(one.account, 100 - one.score, PLACES), strict=True):
        yield {
            "site": entry.site,
            "target": entry.target,
            "check": entry.check,
            "kind": entry.kind.value,
            "points": units / 10**PLACES,
        }


def _silent(one: Silent) -> _Row:
    old = one.earlier.finding
    return {
        "site": one.site,
        "target": one.target,
        "check": one.check,
        "now": one.now,
        "run": one.earlier.run,
        "severity": old.severity.value,
        "message": old.message,
        "evidence": list(old.evidence),
    }


def _held(one: Held) -> _Row:
    status = one.knock_out.status
    return {
        "site": one.site,
        "target": one.knock_out.target,
        "check": one.knock_out.check,
        "status": status.value if status else None,
        "message": one.finding.message if one.finding else "",
        "evidence": list(one.finding.evidence) if one.finding else [],
    }


def _repair(one: Repair) -> _Row:
    return {
        "site": one.site,
        "check": one.check,
        "severity": one.severity.value,
        "fix": one.fix,
        "targets": list(one.targets),
        "points": _down(one.points, PLACES),
        "points_uncapped": _down(one.points_uncapped, PLACES),
    }


def _control(one: ControlResult) -> _Row:
    return {
        "site": one.site,
        "framework": one.framework,
        "control": one.control,
        "title": one.title,
        "state": one.state.value,
        "checks": list(one.checks),
        "attest": one.attest,
    }


def _target(one: TargetNote, same_as: str | None) -> _Row:
    return {
        "site": one.site,
        "name": one.name,
        "state": one.state,
        "reason": one.reason,
        "platform": one.platform,
        "privilege": one.privilege,
        "identity": one.identity,
        "first_seen": one.first_seen,
        "assurance": one.tally.assurance.value,
        "profile": one.profile,
        "landing": one.tally.landing,
        "weight": float(one.tally.weight),
        "same_as": same_as,
        "collected_at": one.collected_at,
        "seconds": round(one.seconds, 3),
        "script_digest": one.script_digest,
    }


def _finding(one: Finding) -> str:
    """Return a finding's row from its check on.

    Rows of findings and files are put together by hand: they are nearly all of a report, and the encoder takes three
    times as long over a dict whose keys are known.
    """
    level = f'"{one.level.value}"' if one.level else "null"
    return (
        f'{quoted(one.check)}, "status": {SAID[one.status]}, "severity": {SAID[one.severity]}, '
        f'"message": {quoted(one.message)}, "evidence": {_texts(one.evidence)}, "level": {level}}}'
    )


def _stray(site: str, target: str, one: StrayFile, now: int) -> str:
    reach = radius(one, now)
    return (
        f'{{"site": {quoted(site)}, "target": {quoted(target)}, "path": {quoted(one.path)}, '
        f'"part": {quoted(one.part)}, "verdict": {quoted(one.verdict)}, "people": {one.people}, '
        f'"kinds": {_kinds(one.kinds)}, "place": {quoted(one.place)}, "confidence": {quoted(one.confidence)}, '
        f'"size": {one.size}, "mode": {one.mode}, "modified": {one.modified}, "reason": {quoted(one.reason)}, '
        f'"owner": {quoted(owner(one))}, "audience": {quoted(one.audience)}, "encrypted": {WORDS[one.encrypted]}, '
        f'"portable": {WORDS[one.portable]}, "weight": {reach.weight}, "severity": {SAID[reach.severity]}, '
        f'"known": [{", ".join(map(_known, one.known))}]}}'
    )


def _known(one: KnownPeople) -> str:
    return f'{{"export": {quoted(one.export)}, "people": {one.people}, "of": {one.of}, "canaries": {one.canaries}}}'


def _texts(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


_kinds = functools.lru_cache(maxsize=256)(_texts)
"""Of the sets of kinds of columns there are few."""


def _percent(share: Fraction) -> float:
    return _down(100 * share, PLACES)


def _down(value: Fraction, places: int) -> float:
    unit: int = 10**places
    return math.floor(value * unit) / unit


_json = json.JSONEncoder(check_circular=False).encode
