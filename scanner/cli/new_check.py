"""`mediascan new-check SUBJECT/NAME`: a check that works and three cases that pass, to be rewritten."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from string import Template

import click

from scanner.errors import UsageError
from scanner.facts import LinuxFacts, Section, State, ok
from scanner.facts.codec import encode_facts
from scanner.facts.linux import Service, Services

NAME = re.compile(r"[a-z][a-z0-9_]{1,40}/[a-z][a-z0-9_]{1,40}")


@click.command("new-check")
@click.argument("path", metavar="SUBJECT/NAME")
@click.option(
    "--into",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=Path(),
    help="The root of a clone of mediascan (default: this folder).",
)
def command(path: str, into: Path) -> None:
    """Write a new check and its three cases, such as usb/phones_blocked."""
    if not NAME.fullmatch(path):
        raise UsageError(
            f"{path!r} is not SUBJECT/NAME", remedy="lower case and underscores, such as usb/phones_blocked"
        )
    if not (into / "checks").is_dir() or not (into / "tests/checks").is_dir():
        raise UsageError(f"{into} holds no checks/ and tests/checks/", remedy="call it in a clone, or give --into")
    written = write(path, into)
    for file in written:
        click.echo(file)
    click.echo(
        "\nNext: rewrite the decision, make the cases real, select the check in checks/profiles/*.yml.", err=True
    )


def write(path: str, root: Path) -> list[Path]:
    """Write the files and return their paths; a file that exists is an error and nothing is written."""
    subject, name = path.split("/")
    template = Template(files("scanner.cli").joinpath("templates/check.py.txt").read_text(encoding="utf-8"))
    identifier = path.replace("/", "-").replace("_", "-")
    check = root / "checks" / subject / f"{name}.py"
    texts = {check: template.substitute(ID=identifier, NAME=name.replace("_", "-"))}
    if not (package := check.parent / "__init__.py").exists():
        texts[package] = f'"""Checks on {subject}."""\n'
    for case, facts in _cases(name.replace("_", "-")).items():
        texts[root / "tests/checks" / subject / name / case] = json.dumps(encode_facts(facts), indent=1) + "\n"
    if there := [file for file in texts if file.exists()]:
        raise UsageError(f"{there[0]} exists", remedy="choose another name, or remove it")
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return list(texts)


def _cases(service: str) -> dict[str, LinuxFacts]:
    def seen(*, active: bool) -> LinuxFacts:
        return LinuxFacts(
            services=ok("services", Services((Service(service, installed=active, enabled=active, active=active),)))
        )

    return {
        "linux-not-installed.pass.json": seen(active=False),
        "linux-running.fail.json": seen(active=True),
        "linux-denied.unknown.json": LinuxFacts(services=Section("services", State.DENIED, None, "needs root")),
    }
