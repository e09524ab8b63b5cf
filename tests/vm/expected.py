"""What is true of every VM, worked out by hand before mediascan was asked: findings.table, and the stray files below."""

from __future__ import annotations

from pathlib import Path

from tests.vm.scenarios import SCENARIOS

TABLE = Path(__file__).with_name("findings.table")
STATUS = {"P": "pass", "F": "fail", "U": "unknown", "N": "not_applicable", "M": "manual"}
PRIVILEGED = frozenset({"root", "steward"})


def findings(target: str) -> dict[str, str]:
    """Return check -> status for a target."""
    return {check: STATUS[cell] for check, cell in _column(target).items() if check != "verdict"}


def verdict(target: str) -> str:
    """Return the verdict of the site that this landing target makes up alone."""
    return _column(target)["verdict"]


def _column(target: str) -> dict[str, str]:
    scenario, _, account = target.rpartition("-")
    lines = [
        line.split() for line in TABLE.read_text(encoding="ascii").splitlines() if line and not line.startswith("#")
    ]
    head, *rows = lines
    if tuple(head[1:]) != tuple(each.name for each in SCENARIOS):
        raise ValueError("the first line of findings.table names the scenarios in their order")
    at = head.index(scenario)
    return {row[0]: _cell(row[at], account) for row in rows}


def _cell(text: str, account: str) -> str:
    """Return what a cell says: `root/ordinary`, or one word for every account."""
    privileged, _, ordinary = text.partition("/")
    return privileged if account in PRIVILEGED or not ordinary else ordinary


STICK = {
    ("/media/root/TRANSFER/exports/prisoners.csv", "people", 500),
    ("/media/root/TRANSFER/exports/drug_programme.csv", "people", 120),
}
DISK = {
    ("/home/auditor/Downloads/leavers.csv", "people", 40),
    ("/srv/data/archive/2025/prisoners.csv", "people", 60),
}
MOUNTED = frozenset({"plain-stick", "usbguard-allowed"})
MEANT = frozenset({"hardened"})
"""There people's files lie in the store that is meant for them, and in no place that is searched."""


def stray(target: str) -> set[tuple[str, str, int]]:
    """Return path, verdict and number of people of every file that is not clean and that this account may read."""
    scenario, _, account = target.rpartition("-")
    if scenario in MEANT:
        return set()
    return DISK | STICK if scenario in MOUNTED and account in PRIVILEGED else set(DISK)
