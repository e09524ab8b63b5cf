"""How the command ends while a connection is still open."""

from __future__ import annotations

import subprocess
import sys

from tests.e2e.conftest import ROOT


def test_a_thread_that_still_works_cannot_change_the_exit_code():
    """Tearing the interpreter down under a thread inside cryptography aborts: one of twelve crashed scans ended so."""
    program = (
        "import atexit, sys, threading; from scanner.cli import main;"
        "atexit.register(lambda: print('the interpreter was torn down'));"
        "threading.Thread(target=threading.Event().wait, daemon=True).start();"
        "sys.argv = ['mediascan', '--fail']; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout) == (2, "")
    assert "--fail" in done.stderr
