"""The blocks that a Report answers by itself: costs, knock-outs, repairs, what fell silent, what was not reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from rich.text import Text

from scanner.check import Check, Status
from scanner.render.terminal.escape import clean, plain
from scanner.render.terminal.layout import FAINT, Block, Column, beside, counted, headed, listed
from scanner.render.terminal.naming import naming
from scanner.report import Held, Report
from scanner.score import Kind

MARKS = {
    Status.FAIL: Text("✗", "red"),
    Status.PASS: Text("✓", "green"),
    Status.NOT_APPLICABLE: Text("-", FAINT),
}
LEAST_POINTS = Fraction(1, 20)
"""What would be shown as 0.0 is not."""
DOUBT = Text("?", "yellow")
SIGNS = {Kind.FAIL: MARKS[Status.FAIL], Kind.UNDECIDED: DOUBT, Kind.UNREACHED: DOUBT}


def mark(status: Status | None) -> Text:
    """Return the sign of a status; every state between pass and fail is a question mark."""
    return DOUBT if status is None else MARKS.get(status, DOUBT)


def title(check: str | None, checks: Mapping[str, Check]) -> str:
    """Return what must hold, in words."""
    known = checks.get(check or "")
    return known.title if known else check or ""


def costs(report: Report, checks: Mapping[str, Check], *, wide: bool) -> Block:
    """Return what costs most points, by site and cause."""
    many, longest = len(report.sites) > 1, 24 if wide else 18
    sums: dict[tuple[str, Kind, str], tuple[Fraction, int]] = {}
    names = {site.site.name: site.site.title or site.site.name for site in report.sites}
    for site in report.sites:
        for entry in site.account:
            key = (site.site.name, entry.kind, _cause(entry.kind, entry.target, title(entry.check, checks)))
            points, targets = sums.get(key, (Fraction(0), 0))
            sums[key] = points + entry.points, targets + (entry.target is not None)
    ranked = sorted(sums.items(), key=lambda item: (-item[1][0], item[0][0], item[0][2]))
    rows = tuple(
        (
            Text(f"-{float(points):.1f}", "red"),
            *([plain(names[site], longest=longest)] if many else []),
            SIGNS.get(kind, Text("")),
            plain(cause),
            Text(f"{targets}" if targets else "", FAINT),
        )
        for (site, kind, cause), (points, targets) in ranked
        if points >= LEAST_POINTS
    )
    columns = (
        Column("points", "right"),
        *([Column("site", longest=longest)] if many else []),
        Column(""),
        Column("because", folds=True),
        Column("targets", "right"),
    )
    note = "the account, dearest first: ✗ does not hold, ? is not known"
    return Block("What costs points", note, columns, rows, "mediascan explain SITE")


def _cause(kind: Kind, target: str | None, what: str) -> str:
    match kind:
        case Kind.FAIL | Kind.UNDECIDED:
            return what or "nothing that could be decided was read"
        case Kind.UNREACHED:
            return "not reached"
        case Kind.LANDING_CAP:
            return f"no better than its landing target {target}"
        case Kind.KNOCK_OUT_CAP:
            return f"held at 49 by {target}: {what}"
    return "rounded down"


def in_the_way(report: Report, checks: Mapping[str, Check], *, wide: bool) -> Block:
    """Return the knock-outs that are not passed, with the deciding fact, failed ones first."""
    reasons, called = {(one.site, one.name): one.reason or one.state for one in report.targets}, naming(report.targets)
    groups: dict[tuple[str, str, str], list[Held]] = {}
    for held in report.held:
        fact = held.finding.message if held.finding else reasons.get((held.site, held.knock_out.target), "")
        groups.setdefault((held.site, held.knock_out.target, fact), []).append(held)
    failed_first = sorted(groups.items(), key=lambda item: item[1][0].knock_out.status is not Status.FAIL)
    rows = tuple(
        (
            mark(group[0].knock_out.status),
            plain(f"{site}/{target}" if wide and len(report.sites) > 1 else called(site, target), longest=40),
            *beside(plain(_musts(group, checks)), plain(fact, FAINT), wide=wide),
        )
        for (site, target, fact), group in failed_first
    )
    columns = (
        Column(""),
        Column("target", longest=40 if wide else 24),
        *headed("must hold", "but", wide=wide),
    )
    return Block(
        "Stands between these sites and fit",
        "knock-outs on landing targets",
        columns,
        rows,
        "mediascan explain TARGET",
    )


def _musts(group: Sequence[Held], checks: Mapping[str, Check]) -> str:
    first = title(group[0].knock_out.check, checks) or "its profile names no knock-outs"
    return first if len(group) == 1 else f"{first}, and {len(group) - 1} more"


def repairs(report: Report, checks: Mapping[str, Check], *, wide: bool, whole: bool = False) -> Block:
    """Return the repair plan in order of points regained; capped points are said to come later.

    Where `whole`, all lines of a repair are shown where it is named first.
    """
    many = len(report.sites) > 1
    ranked = sorted(
        (one for one in report.plan if one.points_uncapped >= LEAST_POINTS),
        key=lambda one: (-one.points, -one.points_uncapped, one.site, one.check),
    )
    told: set[str] = set()
    rows = []
    for one in ranked:
        regained, later = float(one.points), float(one.points_uncapped)
        rows.append(
            (
                Text(f"+{regained:.1f}", "green") if one.points else Text(f"(+{later:.1f})", FAINT),
                *([plain(one.site, longest=20)] if many else []),
                _repair(one.fix or title(one.check, checks), whole=whole and one.check not in told),
                plain(listed(one.targets, 2) if wide else str(len(one.targets)), FAINT),
                *([plain(one.check, FAINT)] if wide else []),
            )
        )
        told.add(one.check)
    columns = (
        Column("regained", "right"),
        *([Column("site", longest=20 if wide else 16)] if many else []),
        Column("repair", folds=True),
        Column("on") if wide else Column("targets", "right"),
        *([Column("check")] if wide else []),
    )
    capped = any(not one.points for one in ranked)
    note = "in order of points regained" + ("; (in brackets: once the caps are gone)" if capped and wide else "")
    return Block("Repairs", note, columns, tuple(rows), "mediascan report --plan")


def _repair(fix: str, *, whole: bool) -> Text:
    """Return the first line of a repair, which stands alone, and the others below it where `whole`."""
    first, *others = fix.splitlines()
    shown = plain(first.rstrip(":.") if not (whole and others) else first)
    return Text("\n").join((shown, *(plain(line, FAINT) for line in others))) if whole else shown


def fell_silent(report: Report, checks: Mapping[str, Check]) -> Block:
    """Return what failed when last seen and cannot be seen now."""
    called = naming(report.targets)
    rows = tuple(
        (
            DOUBT,
            plain(called(one.site, one.target), longest=24),
            plain(title(one.check, checks)),
            plain(f"run {one.earlier.run}: {one.earlier.finding.message}; now {one.now.replace('_', ' ')}", FAINT),
        )
        for one in report.silent
    )
    columns = (Column(""), Column("target", longest=24), Column("check", folds=True), Column("was", folds=True))
    return Block("Fell silent", "failed when last seen", columns, rows, "mediascan report --json -")


def not_reached(report: Report) -> Block:
    """Return the targets that gave no facts, by what happened."""
    groups: dict[tuple[str, str], list[str]] = {}
    called = naming(report.targets)
    for one in report.targets:
        if not one.tally.reached:
            groups.setdefault((one.state, one.reason), []).append(called(one.site, one.name))
    ranked = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    rows = tuple(
        (Text("✗", "yellow"), plain(clean(listed(names))), plain(state), plain(reason, FAINT))
        for (state, reason), names in ranked
    )
    columns = (Column(""), Column("targets", folds=True), Column("state"), Column("why, and what to do", folds=True))
    total = sum(len(names) for names in groups.values())
    return Block("Not reached", counted(total, "target"), columns, rows, "mediascan doctor INVENTORY")
