"""Holds a report against literals; every difference is an AssertionError."""

from __future__ import annotations

from decimal import Decimal
from types import ModuleType

from tests.e2e import expected
from tests.e2e.expected import SiteNumbers


def same_sites(report: dict, names: tuple[str, ...] = (), literals: ModuleType = expected) -> None:
    """Compare score, interval, coverage and verdict of every site (or of those named), in any order."""
    found = {
        one["name"]: SiteNumbers(
            one["score"], one["floor"], one["ceiling"], one["floor_uncapped"], one["coverage"], one["verdict"],
            (one["targets_total"], one["targets_reached"]),
        )
        for one in report["sites"]
    }  # fmt: skip
    names = names or tuple(literals.SITES)
    assert found == {name: literals.SITES[name] for name in names}
    held = [(k["site"], k["target"], k["check"], k["status"]) for k in report["knock_outs"]]
    assert sorted(held) == sorted(k for k in literals.KNOCK_OUTS if k[0] in names)


def same_accounts(report: dict, literals: ModuleType = expected) -> None:
    """Compare every entry of every account, in order, and that each account sums to 100 - score exactly."""
    for name, table in literals.ACCOUNT.items():
        entries = [
            (row["target"], row["check"], row["kind"], Decimal(str(row["points"])))
            for row in report["account"]
            if row["site"] == name
        ]
        assert entries == rows(table)
        assert sum(points for *_, points in entries) == 100 - literals.SITES[name].score


def rows(table: str) -> list[tuple[str | None, str | None, str, Decimal]]:
    found = []
    for line in table.strip().splitlines():
        target, check, kind, points = line.split()
        found.append((None if target == "-" else target, None if check == "-" else check, kind, Decimal(points)))
    return found
