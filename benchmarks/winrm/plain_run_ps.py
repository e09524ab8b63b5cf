"""A scanner as one writes it first: pywinrm's Session and run_ps, 16 at a time. FOLDER SCHEME PORT...

A command line holds 8,191 characters, run_ps writes UTF-16 in base64, and so the script, compressed, goes in pieces
that append to a file on the target; the last command line runs that file and removes it.
"""

import base64
import gzip
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import winrm

HERE = Path(__file__).parent
LINE = 8191
PIECE = (HERE / "piece.ps1").read_text().strip()
LAST = (HERE / "last_piece.ps1").read_text()
MARK = "@PIECE@"
ROOM = (LINE - len("powershell -encodedcommand ")) // 4 * 3 // 2 - len(PIECE.replace(MARK, ""))


def text_of(script: bytes) -> str:
    """Return what is appended, piece by piece."""
    return base64.b64encode(gzip.compress(script, 9, mtime=0)).decode()


def lines(text: str) -> list[str]:
    """Return the scripts to hand to run_ps, in their order."""
    return [*(PIECE.replace(MARK, text[start : start + ROOM]) for start in range(0, len(text), ROOM)), LAST]


def main() -> None:
    folder, scheme, ports = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    user, password, trusted = (folder / "login").read_text().split("\n")
    scripts = lines((folder / "pieces").read_text())
    expected = (folder / "answer").read_bytes()

    def scan(port: str) -> bool:
        session = winrm.Session(
            f"{scheme}://127.0.0.1:{port}/wsman",
            auth=(user, password),
            transport="ntlm",
            ca_trust_path=trusted,
            proxy=None,
        )
        return [session.run_ps(script).std_out for script in scripts][-1] == expected

    with ThreadPoolExecutor(16) as pool:
        print(sum(pool.map(scan, ports)))


if __name__ == "__main__":
    main()
