"""What every target answers: one recorded machine's answer, cut to 30 kB with 20 stray entries, behind a tiny script.

The script reads all of its input, as the real bootstrap does, takes the nonce from it, and prints the recording with
that nonce and the target's own machine id. A command that is not the collector's runs as it is: Ansible and pyinfra
copy a file first.
"""

from __future__ import annotations

import json
from pathlib import Path

from scanner.connectors import recording
from scanner.facts import frame
from scanner.limits import DEFAULT

RECORDED = Path(__file__).parents[2] / "tests" / "vm" / "recordings" / "plain-stick"
BYTES = 30_000
STRAY = 20
SCRIPT = """#!/bin/sh
answer() {
    script=$(cat)
    nonce=${script#*NONCE=}
    nonce=${nonce%%"
"*}
    exec sed -e "s/@NONCE@/$nonce/" -e "s/@MACHINE@/$MACHINE_ID/" @ANSWER@
}
case $SSH_ORIGINAL_COMMAND in
"" | "exec env -i PATH="*) answer ;;
*) exec /bin/sh -c "$SSH_ORIGINAL_COMMAND" ;;
esac
"""


def write(folder: Path) -> tuple[Path, dict[str, int]]:
    """Write the script and its answer; return the script's path, and what the answer holds."""
    text, facts = answer()
    (folder / "answer").write_text(text)
    script = folder / "respond"
    script.write_text(SCRIPT.replace("@ANSWER@", str(folder / "answer")))
    script.chmod(0o755)
    return script, facts


def answer() -> tuple[str, dict[str, int]]:
    """Return the answer with placeholders for nonce and machine id, and its sizes."""
    recorded = recording.read(RECORDED, DEFAULT)
    bodies = frame.pieces(recorded.stdout, recorded.nonce, DEFAULT)
    texts = {name: piece.body.decode() for name, piece in bodies.items()}
    texts["stray"] = _few(texts["stray"])
    machine = next(line for line in texts["host"].splitlines() if len(line) == 33 and line.startswith("|"))
    texts["host"] = texts["host"].replace(machine, "|" + "0" * 32)
    missing = BYTES - len(_framed(bodies, texts))
    mount = "|{0} 26 0:{0} / /run/user/{0}/documents rw,nosuid,nodev,relatime shared:{0} - tmpfs tmpfs rw,size=65536k\n"
    mounts = "".join(mount.format(900 + number) for number in range(missing // 2 // len(mount)))
    option = "|options site_driver_{0} first={0} second=automatic\n"
    options = "".join(option.format(900 + number) for number in range(missing // 2 // len(option)))
    texts["mounts"] += mounts
    texts["modprobe"] += options
    framed = _framed(bodies, texts)
    facts = {"bytes": len(framed), "sections": len(texts), "stray entries": STRAY}
    return framed.replace("|" + "0" * 32, "|@MACHINE@"), facts


def _few(stray: str) -> str:
    """Return a content scan's lines with only the first STRAY files."""
    kept, files = [], 0
    for line in stray.splitlines(keepends=True):
        files += line.startswith('|{"file"')
        if not line.startswith('|{"file"') or files <= STRAY:
            kept.append(line)
    return "".join(kept)


def _framed(bodies: dict[str, frame.Piece], texts: dict[str, str]) -> str:
    sections = (
        f"\n--@NONCE@ {name} begin {piece.state.value}\n{texts[name]}"
        f"\n--@NONCE@ {name} end {piece.status} {len(texts[name].encode())}\n"
        for name, piece in bodies.items()
    )
    return f"\n--@NONCE@ plain\n{''.join(sections)}\n--@NONCE@ done {len(bodies)}\n"


if __name__ == "__main__":
    print(json.dumps(answer()[1]))
