"""pywinrm's Protocol, 16 at a time: the script on stdin, envelopes as pywinrm has them. FOLDER SCHEME PORT..."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from winrm.protocol import Protocol

folder, scheme, ports = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
user, password, trusted = (folder / "login").read_text().split("\n")
program, *arguments = (folder / "command").read_text().split()
stdin = (folder / "stdin").read_bytes()
begins = b"\n--" + stdin.split(maxsplit=3)[2] + b" gzip64\n"


PIECE = 100_000


def scan(port):
    protocol = Protocol(
        f"{scheme}://127.0.0.1:{port}/wsman",
        transport="ntlm",
        username=user,
        password=password,
        ca_trust_path=trusted,
        proxy=None,
    )
    shell = protocol.open_shell(codepage=65001, noprofile=True)
    try:
        command = protocol.run_command(shell, program, arguments, console_mode_stdin=False, skip_cmd_shell=True)
        for start in range(0, len(stdin), PIECE):
            protocol.send_command_input(shell, command, stdin[start : start + PIECE], end=start + PIECE >= len(stdin))
        return protocol.get_command_output(shell, command)[0].startswith(begins)
    finally:
        protocol.close_shell(shell)


with ThreadPoolExecutor(16) as pool:
    print(sum(pool.map(scan, ports)))
