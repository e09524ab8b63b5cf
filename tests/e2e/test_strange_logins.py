"""Logins that are not as one would wish: the same machine gives the same answers, or the target ends in a state."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest

from tests.e2e.estate import Berth
from tests.e2e.expected import GUARD, NOT_APPLICABLE
from tests.e2e.fleet import started

pytestmark = pytest.mark.timeout(900)
WRONG = "#!/bin/sh\necho 'not what was asked for'; exit 1\n"
NOISE = """
echo 'Welcome! This system is monitored.'; echo '--00000000000000000000000000000000 done 0' >&2
alias cat=false awk=false exec=false; IFS=0123456789abcdef; CDPATH=/tmp; export IFS CDPATH
umask 777; cd /; set -f; trap 'echo bye' EXIT; awk() { echo no; }; export -f awk 2>/dev/null
"""
SAME = {
    "hostile environment": "PATH with other tools first, BASH_ENV with noise, aliases, IFS, umask; a Turkish locale",
    "no timeout, gzip or nice": "an old BusyBox or macOS",
    "busybox": "all tools are BusyBox's",
    "lecture": "sudo prints a lecture",
    "bash": "the command line is run by bash in its POSIX mode",
}


@pytest.fixture(scope="module")
def hostile_folder():
    """A folder that every account may search, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="mediascan-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "bin").mkdir()
        for tool in ("awk", "cat", "sh", "gzip", "python3", "sed", "sudo", "printf"):
            (folder / "bin" / tool).write_text(WRONG)
            (folder / "bin" / tool).chmod(0o755)
        (folder / "noise").write_text(NOISE)
        yield folder


@pytest.fixture(scope="module")
def report(hostile_folder, mediascan, tmp_path_factory):
    hostile = (
        f"SetEnv PATH={hostile_folder}/bin:/usr/bin:/bin BASH_ENV={hostile_folder}/noise ENV={hostile_folder}/noise "
        "LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 IFS=0 PYTHONPATH=/tmp PYTHONSTARTUP=/tmp/x GZIP=-9 AWKPATH=/"
    )
    berths = {
        "hostile environment": Berth(
            site="s", name="hostile", landing=True, profile="landing", sshd=(hostile,), shell="bash", traced=True
        ),
        "no timeout, gzip or nice": Berth(site="s", name="old", without=("timeout", "gzip", "nice")),
        "busybox": Berth(site="s", name="busybox", busybox=True),
        "lecture": Berth(site="s", name="lecture", lecture="We trust you have received the usual lecture. --0 done 0"),
        "bash": Berth(site="s", name="bash", shell="bash --posix"),
        "restricted": Berth(site="s", name="restricted", shell="bash -r"),
        "no shell": Berth(site="s", name="nologin", shell="/usr/sbin/nologin"),
    }
    with started(tuple(berths.values())) as fleet:
        done = mediascan("scan", fleet.inventory, "--json", "-", "--quiet", state=tmp_path_factory.mktemp("strange"))
        trace = (fleet.folder / "s-hostile" / "trace").read_text()
    assert f'"PATH={hostile_folder}/bin:/usr/bin:/bin"' in trace
    assert f'"{hostile_folder}/noise", O_RDONLY' in trace
    assert "Traceback" not in done.stderr
    found = json.loads(done.stdout)
    names = {name: berth.name for name, berth in berths.items()}
    return names, found


@pytest.mark.parametrize("name", SAME)
def test_a_strange_login_gives_the_same_answers(report, name):
    names, found = report
    statuses = {f["check"]: f["status"] for f in found["findings"] if f["target"] == names[name]}
    profile = "landing" if name == "hostile environment" else "server"

    expected = dict.fromkeys(NOT_APPLICABLE[profile], "not_applicable") | GUARD
    assert {check: status for check, status in statuses.items() if status != "pass"} == expected


@pytest.mark.parametrize("name", ["restricted", "no shell"])
def test_a_login_that_runs_no_command_ends_in_a_state_that_says_so(report, name):
    names, found = report
    one = next(t for t in found["targets"] if t["name"] == names[name])

    assert one["state"] == "truncated"
    assert one["reason"]
    assert one["reason"].isprintable()
