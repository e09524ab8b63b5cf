"""ForceCommand of an sshd that stands for OpenSSH on Windows: `python -m tests.e2e.windows_over_ssh SHELL MACHINE CHANGES`.

SHELL is the default shell of that server, as in tests/winrm/over_ssh.py; the command that came through it is run on a
machine of tests/powershell, with CHANGES, in JSON, of its fields.
"""

from __future__ import annotations

import json
import os
import sys

from tests.winrm.interpreted import Interpreted
from tests.winrm.over_ssh import LONGEST, SPECIAL


def main(shell: str, machine: str, changes: str) -> int:
    """Answer the one command of this session."""
    line = os.environ["SSH_ORIGINAL_COMMAND"]
    if (found := SPECIAL[shell] & set(line)) or len(line) > LONGEST[shell]:
        sys.stderr.write(f"{shell} would see {sorted(found)} in {len(line)} characters\n")
        return 1
    stdout, stderr, status = Interpreted(machine, json.loads(changes))(line, sys.stdin.buffer.read())
    sys.stdout.buffer.write(stdout)
    sys.stderr.buffer.write(stderr)
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
