"""What the content scan does to the machine it runs on: it gives way, and the kernel holds it to its limits."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from scanner.collectors.bundle_python import stray_program
from tests.e2e.estate import Berth
from tests.e2e.fleet import started

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def commands(mediascan, tmp_path_factory):
    """Return every command line that a scan started on the target."""
    with started((Berth(site="s", name="t", traced=True),)) as fleet:
        done = mediascan("scan", fleet.inventory, "--quiet", state=tmp_path_factory.mktemp("gentle"))
        assert done.returncode == 0, done.stderr
        trace = (fleet.folder / "s-t" / "trace").read_text()
    return [re.findall(r'"([^"]*)"', found)[0:20] for found in re.findall(r"execve\([^\[]*(\[[^\]]*\])", trace)]


def test_the_content_scan_is_started_with_the_lowest_priority_for_processor_and_disk_and_a_time_limit(commands):
    started_by_timeout = next(words for words in commands if words[0] == "timeout" and "python3" in words)

    assert " ".join(started_by_timeout).startswith("timeout -k 5 135 nice -n 19 ionice -c 3 python3 -I -B -c")


def test_the_kernel_holds_it_to_memory_time_files_and_to_writing_nothing(tmp_path):
    traced = ["strace", "-f", "-o", tmp_path / "trace", "-e", "trace=prlimit64,setrlimit,setpriority"]
    asked = json.dumps({"roots": [str(tmp_path)], "seconds": 20, "memory": 64})
    subprocess.run(
        [*traced, "/usr/bin/python3", "-I", "-B", "-", asked],
        input=stray_program().encode(),
        capture_output=True,
        check=True,
    )
    calls = (tmp_path / "trace").read_text()

    for limit in ("AS", "CPU", "NOFILE", "CORE"):
        assert re.search(rf"RLIMIT_{limit}, \{{rlim_cur=\d", calls), limit
    assert "RLIMIT_CORE, {rlim_cur=0," in calls
    assert "RLIMIT_FSIZE, {rlim_cur=0," in calls
    assert re.search(
        r"setpriority\(PRIO_PROCESS, 0, (19|[2-9]\d)\)", calls
    )  # more than 19 where the tests gave way already
