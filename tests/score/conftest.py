"""Results written as one letter per check: P pass, F fail, U unknown, E error, M manual, N not applicable."""

from __future__ import annotations

from fractions import Fraction

import pytest

from scanner.check import Finding, Severity, Status
from scanner.evaluate import HostResult

STATUS = {
    "P": Status.PASS,
    "F": Status.FAIL,
    "U": Status.UNKNOWN,
    "E": Status.ERROR,
    "M": Status.MANUAL,
    "N": Status.NOT_APPLICABLE,
}
SEVERITY = {severity.value[0]: severity for severity in Severity}  # c h m l i


def made(name: str, marks: str, **more) -> HostResult:
    """Return the result of target `name`; marks such as `c:P h:F` name severity and status, checks are k1, k2, ..."""
    findings = tuple(
        Finding(f"k{n}", STATUS[mark[2]], SEVERITY[mark[0]], f"k{n} is {STATUS[mark[2]].value}", (f"fact {n}",))
        for n, mark in enumerate(marks.split(), 1)
    )
    more.setdefault("weight", Fraction(1))
    return HostResult(
        **({"site": "leeds", "target": name, "state": "ok", "profile": "server", "findings": findings} | more)
    )


def unreached(name: str, **more) -> HostResult:
    return made(name, "", state="unreachable:refused", reason="refused on port 22", **more)


@pytest.fixture(scope="session")
def result():
    return made


@pytest.fixture(scope="session")
def silent_target():
    return unreached
