"""`mediascan list`: checks, profiles, controls, detectors, targets, runs."""

from __future__ import annotations

import dataclasses
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from scanner.cli.options import ledger_option


@click.group("list")
def command() -> None:
    """List checks, profiles, controls, detectors, targets or runs."""


@command.command("checks")
def checks() -> None:
    """List every check: id, severity, platforms, title."""
    from scanner import catalog

    found = catalog.load(frameworks=False).checks
    _show(
        ("check", "severity", "on", "good condition"),
        [
            (c.id, c.severity.value, " ".join(c.platforms), c.title)
            for c in sorted(found.values(), key=lambda c: (-c.severity.weight, c.id))
        ],
    )


@command.command("profiles")
def profiles() -> None:
    """List every profile with its checks and parameters."""
    from scanner import catalog

    for profile in catalog.load(frameworks=False).profiles.values():
        fit = f"fit from {profile.fit_at}, coverage from {float(100 * profile.min_coverage):g} %"
        places = f"{', '.join(profile.stray.roots)} and on removable volumes, for {profile.stray.seconds} s"
        click.echo(f"\n{profile.id}: {profile.title} ({fit})")
        click.echo(_paragraphs(f"{profile.description}\n\nLooks for people's data in {places}.") + "\n")
        _show(
            ("  check", "knock-out", "parameters"),
            [
                (f"  {one.check.id}", "yes" if one.check.id in profile.knock_outs else "", _parameters(one.params))
                for one in profile.checks
            ],
        )


def _paragraphs(text: str) -> str:
    """Return paragraphs two columns in, folded between words to the terminal's width."""
    width = min(shutil.get_terminal_size().columns, 100)
    return click.wrap_text(text, width, "  ", "  ", preserve_paragraphs=True)


def _parameters(params: object) -> str:
    if not dataclasses.is_dataclass(params):
        return ""
    return ", ".join(f"{f.name} = {getattr(params, f.name)}" for f in dataclasses.fields(params))


@command.command("controls")
def controls() -> None:
    """List every control of every framework and what covers it; uncovered ones are listed too."""
    from scanner import catalog

    _show(
        ("framework", "control", "title", "covered by"),
        [
            (
                framework.id,
                control.id,
                control.title,
                _cover(control.satisfied_by, control.supported_by, control.attest),
            )
            for framework in catalog.load().frameworks
            for control in framework.controls
        ],
    )


@command.command("detectors")
def detectors() -> None:
    """List every kind of value that is looked for in people's files, and what it is worth alone."""
    import checks
    from scanner.catalog.detectors import read_detectors

    found = read_detectors(Path(checks.__path__[0]) / "stray/detectors")
    _show(
        ("kind", "of", "alone", "what it is"),
        [(one.kind, one.country, one.alone, one.title) for one in sorted(found, key=lambda one: one.kind)],
    )


def _cover(satisfied: Sequence[str], supported: Sequence[str], attest: str | None) -> str:
    parts = [", ".join(satisfied)] if satisfied else []
    if supported:
        parts.append(f"supported by {', '.join(supported)}")
    if attest:
        parts.append(f"people answer {attest}")
    return "; ".join(parts) or "nothing here"


@command.command("targets")
@click.argument("inventory", required=False, type=click.Path(path_type=Path))
def targets(inventory: Path | None) -> None:
    """List the targets of an inventory, defaults and ranges resolved."""
    from scanner.inventory import read, this_machine

    found = read(inventory) if inventory else this_machine()
    _show(
        ("site", "target", "address", "by", "profile", "landing", "weight", "through"),
        [
            (
                t.site,
                t.name,
                f"{t.address}:{t.port}" if t.connector in ("ssh", "winrm") else t.address,
                t.connector,
                t.profile,
                "landing" if t.landing else "",
                "" if t.weight == 1 else f"{float(t.weight):g}",
                " ".join(t.jump),
            )
            for t in found.targets
        ],
    )


@command.command("runs")
@ledger_option
def runs(ledger: Path) -> None:
    """List the runs of the ledger, newest first."""
    from scanner.ledger import reading, store
    from scanner.scope import about

    with store.reading(ledger) as book:
        rows = [
            (
                str(r.number),
                r.started_at,
                f"{r.done}/{r.targets}",
                "PARTIAL" if r.partial else "done",
                about(r.about).title,
            )
            for r in reading.runs(book)
        ]
    _show(("run", "started", "targets", "state", "estate"), rows)


def _show(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from scanner.render.terminal.lists import show_rows

    show_rows(headings, rows, sys.stdout)
