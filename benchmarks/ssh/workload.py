"""What every target answers: one recorded machine's answer, cut to 30 kB with 20 stray entries, behind a tiny script.

The script reads all of its input, as the real bootstrap does, takes the nonce from it, and prints the recording with
that nonce and the target's own machine id. A command that is not the collector's runs as it is: Ansible and pyinfra
copy a file first.

Targets answer alike, but for the machine id, or each in its own way: another name, boot, devices, mounts and stray
files, as machines of one fleet differ; two thirds of the bytes then stand in sections that no other target has.
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
    exec sed -e "s/@NONCE@/$nonce/" -e "s/@MACHINE@/$MACHINE_ID/" "@ANSWERS@/$MACHINE_ID"
}
case $SSH_ORIGINAL_COMMAND in
"" | "exec env -i PATH="*) answer ;;
*) exec /bin/sh -c "$SSH_ORIGINAL_COMMAND" ;;
esac
"""


OWN = (
    ("|plain-stick\n", "|host-{0:06}\n"),
    ("|btime 17957", "|btime 1{0:04}"),
    ("LAB0001", "LAB{0:04}"),
    ("|I:6953", "|I:{0:04}"),
    ("|UUID=a3b5284b", "|UUID={0:08x}"),
    ("/run/user/900/documents", "/run/user/900/doc-{0:05}"),
    ("/auditor/Documents/", "/auditor/Docs-{0:04}/"),
)
"""What a target says otherwise than all others, in as many letters; by its number."""


def write(folder: Path, count: int) -> tuple[Path, dict[str, int]]:
    """Write the script and all answers; return the script's path, and what an answer holds."""
    text, facts = answer()
    (folder / "answer").write_text(text)
    for kind in ("alike", "own"):
        (folder / kind).mkdir()
    for number in range(1, count + 1):
        (folder / "alike" / machine_id(number)).symlink_to(folder / "answer")
        (folder / "own" / machine_id(number)).write_text(own(text, number))
    use(folder, own=False)
    script = folder / "respond"
    script.write_text(SCRIPT.replace("@ANSWERS@", str(folder / "answers")))
    script.chmod(0o755)
    return script, facts


def machine_id(number: int) -> str:
    """Return the machine id of a target, counted from 1."""
    return f"{number:032x}"


def use(folder: Path, *, own: bool) -> None:
    """Let every target answer in its own way from now on, or all alike."""
    (folder / "answers").unlink(missing_ok=True)
    (folder / "answers").symlink_to("own" if own else "alike")


def own(text: str, number: int) -> str:
    """Return the answer as one target gives it."""
    for said, instead in OWN:
        if text.count(said) == 0 or len(said) != len(instead.format(number)):
            raise ValueError(f"the recording does not say {said!r}, or not in as many letters")
        text = text.replace(said, instead.format(number))
    return text


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
