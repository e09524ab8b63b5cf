"""The wide corpus: it knows nothing of the engine, and how right the engine is over the part that is made at once.

The floors are those measured over the development part (benchmarks/results/stray-accuracy.md has the whole corpus); the
frozen third is not looked at here.
"""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.collectors.bundle_python import stray_program
from tests.corpus.wide.every import corpus, recipes
from tests.corpus.wide.scene import Sample, is_frozen

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
SEED = 1971
HEAVY = ("big-insert", "bomb", "tail-", "visits")
"""Samples that take long to make or to read; the command reads them."""
PROGRAMS = frozenset(("7-Zip", "Info-ZIP", "gpg", "age", "cryptsetup", "pandas and sqlite", "pandas", "Faker"))
"""Writers that the tests do not install, or that are slow."""
SEVERITY = ("people", "few", "marked", "credentials", "encrypted", "not_read", "clean")
PRECISION = 0.98
RECALL = 0.96
LONG_AGO = 1_700_000_000


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def test_the_makers_of_the_corpus_import_nothing_that_is_measured():
    foreign = {name.partition(".")[0] for path in (CORPUS / "wide").rglob("*.py") for name in imported(path)}

    assert not foreign & {"scanner", "checks"}


def test_no_two_samples_have_the_same_name():
    names = [recipe.name for recipe in recipes(with_machine=False)]

    assert len(names) == len(set(names))


def test_at_least_two_fifths_of_the_positives_are_written_by_others():
    positives = [recipe.writer for recipe in recipes(with_machine=False) if recipe.verdict == "people"]

    assert sum(writer != "ours" for writer in positives) >= 0.4 * len(positives)


def test_a_third_is_frozen():
    frozen = [is_frozen(recipe.name) for recipe in recipes(with_machine=False)]

    assert 0.28 <= sum(frozen) / len(frozen) <= 0.38


def wanted():
    for recipe in recipes(with_machine=False):
        if not is_frozen(recipe.name) and recipe.writer not in PROGRAMS and not recipe.name.startswith(HEAVY):
            yield recipe


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    """Return the folder of the samples, and the name of a file -> its sample."""
    folder = tmp_path_factory.mktemp("wide")
    made = {}
    for number, sample in enumerate(corpus(SEED, wanted())):
        if isinstance(sample, Sample):
            path = folder / f"{number:04d}-{sample.name}"
            path.write_bytes(sample.data)
            os.utime(path, (LONG_AGO, LONG_AGO))
            made[path.name] = sample
    return folder, made


@pytest.fixture(scope="module")
def answer(samples):
    """Return the files that the program lists, and all that it printed."""
    argument = json.dumps({"roots": [str(samples[0])], "seconds": 90, "listed": 10000})
    command = [sys.executable, "-I", "-B", "-", argument]
    done = subprocess.run(command, input=stray_program().encode(), capture_output=True, timeout=110, check=True)
    output = (done.stdout + done.stderr).decode().replace(str(samples[0]), "")
    return [json.loads(line)["file"] for line in output.splitlines() if line.startswith('{"file"')], output


@pytest.fixture(scope="module")
def judged(samples, answer):
    """Name -> the gravest verdict on the file."""
    found = dict.fromkeys(samples[1], "clean")
    for file in answer[0]:
        path = file["path"].lstrip("/")
        found[path] = min(found[path], file["verdict"], key=SEVERITY.index)
    return found


def test_most_people_are_found_and_hardly_anybody_where_nobody_is(samples, judged):
    said = {path for path, verdict in judged.items() if verdict == "people"}
    true = {path for path, sample in samples[1].items() if sample.verdict == "people"}

    assert len(true) >= 250
    assert len(said & true) >= PRECISION * len(said), sorted(said - true)
    assert len(said & true) >= RECALL * len(true), sorted(true - said)


def test_what_is_locked_is_neither_clean_nor_people(samples, judged):
    locked = [path for path, sample in samples[1].items() if sample.verdict == "encrypted"]

    assert {judged[path] for path in locked} == {"encrypted"}


def test_no_value_that_was_planted_comes_home(samples, answer):
    output = answer[1]
    planted = {value for sample in samples[1].values() for value in sample.planted if len(value) >= 8}
    lines = {line.partition('"path"')[0] + line.partition('"people"')[2] for line in output.splitlines()}
    lengths = {len(value) for value in planted}
    shown = {line[at : at + length] for line in lines for length in lengths for at in range(len(line) - length + 1)}

    assert planted & shown == set()
