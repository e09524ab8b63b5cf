"""One login, one exec, one script; few packets where gzip is: counted by the server that runs the real collector."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.collectors import bundle
from scanner.collectors.manifest import COMMANDS
from scanner.facts import frame
from scanner.facts.decode import decode
from scanner.limits import Limits
from tests.collectors.conftest import MACHINES, build
from tests.connectors.ssh.conftest import target_at
from tests.corpus.people import people

# RFC 4250, 4.1.2
USERAUTH_REQUEST, USERAUTH_SUCCESS = "50", "52"
CHANNEL_OPEN, CHANNEL_DATA, CHANNEL_EXTENDED_DATA, CHANNEL_REQUEST = "90", "94", "95", "98"
NONCE = "0" * 32
LIMITS = Limits()


@pytest.fixture(scope="module")
def server():
    command = [sys.executable, Path(__file__).with_name("counting_server.py")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.terminate()


@pytest.fixture(scope="module")
def place(server, tmp_path_factory):
    """Return (port, known_hosts) of the counting server."""
    said = json.loads(server.stdout.readline())
    known = tmp_path_factory.mktemp("counting") / "known_hosts"
    known.write_text(f"[127.0.0.1]:{said['port']} {said['key']}\n")
    return said["port"], known


@pytest.fixture
def root(tmp_path):
    """Return a machine whose answer is some 30 kB long, with 20 files of made-up people."""
    made = build((MACHINES / "plain-with-two-sticks.txt").read_text(), tmp_path / "root")
    options = "".join(f"options site_driver_{number} first={number} second=auto\n" for number in range(300))
    (made / "etc" / "modprobe.d").mkdir(parents=True, exist_ok=True)
    (made / "etc" / "modprobe.d" / "site.conf").write_text(options)
    home = made / "home" / "reader"
    home.mkdir(parents=True, exist_ok=True)
    crowd = "".join(f"{one.surname},{one.forename},{one.born:%d/%m/%Y}\n" for one in people(random.Random(20), 40))
    for number in range(20):
        (home / f"list-of-people-{number}.csv").write_text("surname,forename,date of birth\n" + crowd)
    return made


@pytest.fixture
def without_gzip(tmp_path):
    """Return a PATH on which a collector finds everything but gzip."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in COMMANDS:
        if name != "gzip" and (found := shutil.which(name, path=bundle.PATH)):
            (folder / name).symlink_to(found)
    return folder


def script_over(root: Path):
    return bundle.posix_script(NONCE, bundle.Options(root=str(root), stray_roots=("/home",), stray_seconds=20))


@pytest.mark.parametrize("compressed", [True, False])
def test_a_target_costs_one_login_one_exec_one_script_and_few_packets(
    server, place, root, without_gzip, connector, runner, compressed
):
    port, known = place
    script = script_over(root)
    command = script.command if compressed else script.command.replace(bundle.PATH, str(without_gzip))

    output = runner.run(connector(known), target_at(port), command=command, stdin=script.text, seconds=60)

    counted = json.loads(server.stdout.readline())
    assert counted["read"][USERAUTH_REQUEST] == 1
    assert counted["sent"][USERAUTH_SUCCESS] == 1
    assert counted["read"][CHANNEL_OPEN] == 1
    assert counted["read"][CHANNEL_REQUEST] == 1
    assert counted["stdin"] == hashlib.sha256(script.text).hexdigest()
    answer = frame.plain(output.stdout, NONCE, LIMITS)
    assert 30_000 <= len(answer) <= 33_000
    assert (b" gzip\n" in output.stdout) is compressed
    assert len(decode(output, NONCE, LIMITS).facts.stray.require().files) == 20
    assert counted["sent"][CHANNEL_DATA] <= 12
    assert CHANNEL_EXTENDED_DATA not in counted["sent"]
