"""Golden facts: what the collector finds on a machine, and of a machine that is like another, what is different there.

`python -m tests.powershell.golden NAME...` writes them anew; a person then reads the difference against the machine's
story before it is committed.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path

from ruamel.yaml import YAML

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.facts.codec import encode_facts
from scanner.facts.section import State
from tests.powershell.collect import NONCE, run
from tests.powershell.machine import MACHINES, machine, names
from tests.powershell.readable import applied, difference, readable, written

GOLDEN = Path(__file__).parent / "golden"
PLACES = ("removable", "home", "shared", "temp", "trash")


def asked(text):
    """Return what a machine is asked: for people's data only where it has files."""
    return Options(stray_roots=PLACES) if text.get("files") else Options()


def collected(name):
    """Return the decoded answer of a machine."""
    found = machine(name)
    return run(found, windows_script(NONCE, asked(found.text))).decoded()


def facts_of(decoded):
    """Return the sections as a person reads them, without how long anything took."""
    facts = decoded.facts
    if facts.stray.state is State.OK:
        timeless = dataclasses.replace(facts.stray.value_or_none, seconds=0.0)
        facts = dataclasses.replace(facts, stray=dataclasses.replace(facts.stray, value_or_none=timeless))
    return readable(encode_facts(facts)["sections"])


def base_of(name):
    """Return the name of the machine that one is like, or None."""
    return YAML(typ="safe").load((MACHINES / f"{name}.yml").read_text("utf-8")).get("like")


def expected(name):
    """Return the sections that the golden files state for a machine."""
    base = base_of(name)
    own = json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))
    return applied(expected(base), own) if base else own


def renew(name):
    """Write the golden file of a machine."""
    found, base = facts_of(collected(name)), base_of(name)
    own = difference(expected(base), found) if base else found
    GOLDEN.mkdir(exist_ok=True)
    (GOLDEN / f"{name}.json").write_text(written(own) + "\n", encoding="utf-8")


def main():
    """Write the golden files of the machines that are named, or of all, those first that others are like."""
    chosen = sys.argv[1:] or names()

    def depth(name):
        base = base_of(name)
        return 1 + depth(base) if base else 0

    for name in sorted(chosen, key=depth):
        renew(name)


if __name__ == "__main__":
    main()
