import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_scripts_are_whole_when_many_threads_make_their_first_at_the_same_moment():
    crowd = subprocess.run(
        [sys.executable, HERE / "crowd.py"],
        capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(HERE.parent.parent)},
    )  # fmt: skip

    assert crowd.stdout.split("\n") == ["whole"] * 4 + [""]
