"""Rows of a fleet judged with a memory are those judged without one, whatever sections its machines share."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scanner import catalog
from scanner.connectors import recording
from scanner.evaluate import HostResult, evaluate
from scanner.facts import frame
from scanner.facts.alike import Alike
from scanner.facts.decode import decode
from scanner.facts.frame import Piece
from scanner.ledger import rows
from scanner.limits import DEFAULT
from scanner.script import Identity, Output

ROOT = Path(__file__).parents[2]
RECORDINGS = sorted((ROOT / "tests" / "vm" / "recordings").iterdir())
DEMO = sorted(path.parent for path in (ROOT / "inventories" / "demo" / "recordings").glob("*/stdout*"))
NONCE = "0123456789abcdef" * 2
PROFILES = catalog.load().profiles
LINUX = "modules"


def sections(folder: Path) -> dict[str, Piece]:
    recorded = recording.read(folder, DEFAULT)
    return frame.pieces(recorded.stdout, recorded.nonce, DEFAULT)


MACHINES = [found for found in map(sections, RECORDINGS) if LINUX in found]


def row(machine: dict[str, Piece], profile: str, alike: Alike | None) -> rows.Row:
    output = Output(frame.written(machine, NONCE), b"", 0, Identity.KNOWN)
    decoded = decode(output, NONCE, DEFAULT, alike)
    again = alike.findings if alike is not None else None
    findings = evaluate(PROFILES[profile].checks, decoded.facts, again)
    result = HostResult(
        site="s", target="t", state=decoded.state, profile=profile, facts=decoded.facts, findings=findings
    )
    return rows.encode(result, alike)


@pytest.mark.parametrize("profile", sorted(PROFILES))
def test_every_recorded_machine_is_judged_the_same(profile: str) -> None:
    alike = Alike()
    for machine in MACHINES * 4:
        assert row(machine, profile, alike) == row(machine, profile, None)


def test_machines_of_several_platforms_are_judged_as_if_alone() -> None:
    """Every machine of the demo, Linux and Windows, one after the other."""
    alike, profiles = Alike(), sorted(PROFILES)
    for number, folder in enumerate([*DEMO, *reversed(DEMO), *DEMO]):
        profile = profiles[number % len(profiles)]

        assert row(sections(folder), profile, alike) == row(sections(folder), profile, None), folder
    assert {kind for folder in DEMO for kind in ("bitlocker", LINUX) if kind in sections(folder)} == {
        "bitlocker",
        LINUX,
    }


@pytest.mark.parametrize("seed", range(4))
def test_machines_that_share_any_sections_are_judged_as_if_alone(seed: int) -> None:
    drawn, alike = random.Random(seed), Alike()
    profiles = sorted(PROFILES)
    base = drawn.choice(MACHINES)
    for _ in range(60):
        others = {name: drawn.choice(MACHINES)[name] for name in base if drawn.random() < 0.15}
        profile = drawn.choice(profiles)

        assert row(base | others, profile, alike) == row(base | others, profile, None)
