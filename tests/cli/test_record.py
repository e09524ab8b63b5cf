"""`collect --record`: what Windows targets answered, without their people."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.facts import frame
from scanner.facts.decode import WINDOWS
from scanner.facts.frame import Piece
from scanner.facts.section import State
from scanner.limits import DEFAULT

Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]
NONCE = "0123456789abcdef" * 2
HOST = b"@ok host\n.name KESTREL-7\n.user KESTREL-7\\jo.example\n.sid S-1-5-21-1004336348-2-3-1001\n"


def test_a_windows_answer_is_kept_without_its_people_and_another_is_not(mediascan: Mediascan, tmp_path: Path) -> None:
    pieces = {name: Piece(name, State.NOT_COLLECTED, b".reason left out\n") for name in WINDOWS}
    answer = frame.written(pieces | {"host": Piece("host", State.OK, HOST)}, NONCE)
    recording.write(tmp_path / "kept", Recording(nonce=NONCE, exit_status=0, stdout=answer))
    estate = tmp_path / "estate.yml"
    estate.write_text(
        "sites:\n- name: leeds\n  defaults: {connector: replay}\n  targets:\n"
        "  - {name: ws-01, address: a.test, platform: windows, recording: kept}\n"
        "  - {name: gone, address: b.test, recording: nothing}\n"
    )

    done = mediascan("collect", estate, "--record", tmp_path / "given", "--out", tmp_path / "facts")

    (folder,) = (tmp_path / "given").iterdir()
    given = recording.read(folder, DEFAULT).stdout
    assert done.returncode == 3
    assert "leeds/gone is not recorded" in done.stderr
    assert b".user computer-1\\user-1\n" in given
    assert not any(word in given for word in (b"KESTREL", b"jo.example", b"1004336348"))
