"""A scan of an inventory that crashes; run by evidence.py. Arguments: how it crashes, inventory, ledger.

decode: the decoder blows on what a target said, which stands in the exception together with the secrets.
emit: the display blows in the main thread, where nothing catches it, with the secrets in the frames above.
abort: the process aborts as a fault of a C library would, all threads and their frames alive.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from scanner import catalog as catalogs
from scanner.collectors import bundle
from scanner.inventory import read
from scanner.inventory.secrets import resolve
from scanner.inventory.select import select
from scanner.ledger import store
from scanner.scan import session
from scanner.scan.pipeline import ScanRequest, run
from scanner.scan.pool import ThreadPool
from scanner.scan.stop import Stop
from scanner.scan.work import Kit, TargetWorker
from scanner.scope import as_json


def main(how: str, inventory: str, ledger: str) -> None:
    selection, catalog = select(read(Path(inventory))), catalogs.load()
    secrets = resolve(selection.inventory)
    known = [secrets[reference] for reference in secrets]
    settings = session.Settings(ledger=Path(ledger), command="crash", seconds=30.0)
    targets = selection.inventory.targets
    profiles = {target.profile: catalog.profiles[target.profile] for target in targets}
    means = session.means_of(selection, secrets, settings, lambda target: profiles[target.profile].stray)

    def blow(output, *_):
        raise ValueError(f"{output.stdout!r} {known}")

    def emit(event):
        if how == "abort" and type(event).__name__ == "Finished":
            os.abort()
        if how == "emit" and type(event).__name__ == "Finished":
            raise RuntimeError(type(event).__name__)

    if how == "decode":
        means = replace(means, decode=blow)
    kit = Kit(settings=session.table.Settings(known_hosts=()), connectors=("ssh",), profiles=profiles)
    request = ScanRequest(
        targets=targets, profiles=profiles, inventory_digest=selection.inventory.digest, catalog_digest=catalog.digest,
        collector_digest=bundle.digest(), command="crash", version="0", about=as_json(session.about_selection(selection, None)),
    )  # fmt: skip
    with store.writing(Path(ledger)) as book:
        outcome = run(request, book, ThreadPool(TargetWorker(kit, means), 4), emit, Stop())
    sys.stdout.write(json.dumps({"run": outcome.run, "missing": outcome.missing}) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
