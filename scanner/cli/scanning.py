"""What `mediascan scan` does: collect, evaluate, report."""

from __future__ import annotations

import gc
import shlex
import sys
from datetime import timedelta
from typing import Any, NoReturn

from scanner import gate
from scanner.cli.estate import catalog_for
from scanner.cli.exits import Exit
from scanner.cli.output import Shown, announced, progress, show_run
from scanner.errors import CutShortError, LedgerError
from scanner.inventory import Inventory
from scanner.inventory.secrets import resolve
from scanner.inventory.select import Selection
from scanner.scan import session
from scanner.scan.beside import Beside
from scanner.scan.known import carried
from scanner.scan.size import Size

YOUNG = 20_000
"""Objects that come before the interpreter looks for circles among them: 700 of its own would be two targets' facts."""


def scan_and_report(
    inventory: Inventory, selection: Selection, given: dict[str, Any], begun: Beside | None
) -> NoReturn:
    """Scan what was selected of `inventory` as the options `given` say, report, and end by Exit."""
    catalog = catalog_for(inventory, frameworks=given["json_to"] is not None)
    asked = gate.request(
        gate=given["gate"], fail_under=given["fail_under"], fail_on=given["fail_on"], checks=catalog.checks
    )
    gate.require_landing(
        asked, [one for one in inventory.sites if not given["sites"] or one.name in given["sites"]], inventory.file
    )
    size = session.size_of(given["jobs"], len(selection.inventory.targets))
    settings = _settings(given, announced(size, quiet=given["quiet"]), begun)
    gc.freeze()  # what a start made stays: no search for circles need walk through it
    gc.set_threshold(YOUNG)
    with progress(quiet=given["quiet"]) as emit:
        outcome = session.scan(selection, catalog, resolve(selection.inventory), settings, emit)
    from scanner.scan.reporting import Which

    shown = Shown(json_to=given["json_to"], quiet=given["quiet"], redact=given["redact"])
    try:
        code = show_run(settings.ledger, Which(outcome.run, outcome.signal), catalog, asked, shown)
    except LedgerError as failure:  # not 2: there was a scan
        raise CutShortError(f"run {outcome.run} is kept but cannot be shown: {failure}", outcome.signal) from failure
    raise Exit(code)


def _settings(given: dict[str, Any], size: Size, begun: Beside | None) -> session.Settings:
    return session.Settings(
        ledger=given["ledger"],
        command=shlex.join(["mediascan", *sys.argv[1:]]),
        size=size,
        seconds=given["deadline"],
        sites=given["sites"],
        stray_seconds=given["stray_seconds"],
        profile=given["profile"],
        resume=given["resume"],
        max_age=timedelta(hours=given["max_age"]),
        accept_new=given["accept_new"],
        record_to=given["record"],
        dotnet=not given["no_dotnet"],
        since_last=given["reread"] if given["since_last"] else None,
        known=carried(given["known"]),
        beside=begun,
    )
