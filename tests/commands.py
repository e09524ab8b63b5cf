"""`python -m scanner` in processes that are forked where its modules are read and what is sent to targets is joined."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping

from tests.forks import ROOT, Forks

SOURCE = """
import importlib, pkgutil, runpy, sys
import checks, scanner
for package in (scanner, checks):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.startswith("scanner.collectors.python") and not module.name.endswith((".__main__", "_hook")):
            importlib.import_module(module.name)
from scanner.collectors import bundle, bundle_windows
bundle.assemble()
bundle_windows.assemble()
def main(argv):
    runpy.run_module("scanner", run_name="__main__", alter_sys=True)
serve(main)
"""


class Commands(Forks):
    """What answers a command line."""

    def __init__(self) -> None:
        super().__init__(SOURCE)

    def run(
        self, *words: object, environment: Mapping[str, str], seconds: float = 60
    ) -> subprocess.CompletedProcess[str]:
        """Return what the command says, which is run in the tree of sources, as subprocess.run has it of texts."""
        done = self.ask(*map(str, words), seconds=seconds, folder=ROOT, environment=environment)
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())
