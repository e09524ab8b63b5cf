"""ForceCommand of an sshd that stands for OpenSSH on Windows: `python over_ssh.py SHELL FRAMES DOTNET ROOT...`.

SHELL is the default shell of that server, cmd or powershell. sshd hands it the command line as one text: what it would
do with a character that means something to it is refused here. Then the repository's collector, and nothing else, gets
the answer in FRAMES; a Windows shell ends its lines with CR LF, and what stands before the answer is such noise.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from tests.winrm.answers import SOME_NONCE, Collected

SPECIAL = {"cmd": set('&|<>^()%!"\r\n'), "powershell": set("&|<>()$;,`'\"{}@#\r\n")}
LONGEST = {"cmd": 8191, "powershell": 32767}
"""Characters of a command line (learn.microsoft.com, KB 830473; CreateProcess)."""


def main(shell: str, frames: str, dotnet: str, *roots: str) -> int:
    """Answer the one command of this session."""
    line = os.environ["SSH_ORIGINAL_COMMAND"]
    if found := SPECIAL[shell] & set(line):
        sys.stderr.write(f"{shell} would see {sorted(found)}\n")
        return 1
    if len(line) > LONGEST[shell]:
        sys.stderr.write("The command line is too long.\r\n")
        return 1
    options = Options(stray_roots=roots) if roots else Options()
    answer = Collected.of(
        windows_script(SOME_NONCE, options, dotnet == "dotnet"),
        Path(frames).read_bytes(),
        noise=b"Microsoft Windows [Version 10.0.22631.4317]\r\n",
    )
    stdout, stderr, status = answer(line, sys.stdin.buffer.read())
    sys.stdout.buffer.write(stdout)
    sys.stderr.buffer.write(stderr)
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
