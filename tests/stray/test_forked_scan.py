"""A scan in a forked process says what one in a process of its own says, and ends as it does."""

import json
import subprocess
import sys
from itertools import islice

from scanner.collectors.bundle_python import part_by_part
from tests.corpus.files import corpus


def without_times(stdout):
    lines = [json.loads(line) for line in stdout.splitlines()]
    for line in lines:
        line.get("end", {}).update(seconds=0)
    return lines


def test_it_says_of_the_corpus_what_a_process_of_its_own_says(forks, program, tmp_path):
    for sample in islice(corpus(seed=2008), 40):
        (tmp_path / sample.name).write_bytes(sample.data)
    argument = json.dumps({"roots": [str(tmp_path)], "seconds": 180})
    forked = forks.ask(argument)
    plain = subprocess.run(
        [sys.executable, "-I", "-B", "-", argument],
        input=part_by_part(program).encode(),
        capture_output=True,
        check=False,
    )

    assert sorted(map(json.dumps, without_times(forked.stdout))) == sorted(map(json.dumps, without_times(plain.stdout)))
    assert (forked.returncode, forked.stderr) == (plain.returncode, plain.stderr) == (0, b"")
