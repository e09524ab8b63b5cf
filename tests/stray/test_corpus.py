"""Precision and recall over the synthetic corpus: labels were written by the generator, which knows no detector."""

from pathlib import Path

import pytest

from tests.corpus.files import corpus

SEVERITY = ("people", "few", "marked", "encrypted", "not_read", "clean")


@pytest.fixture(scope="module")
def samples():
    return {sample.name: sample for sample in corpus(seed=2008)}


@pytest.fixture
def judged(scan, samples, tmp_path):
    """The gravest judgement on each sample."""
    for sample in samples.values():
        (tmp_path / sample.name).write_bytes(sample.data)
    found = {name: {"verdict": "clean", "people": 0} for name in samples}
    answer = scan(tmp_path)
    for file in answer.files:
        name = Path(file["path"]).name
        found[name] = min(found[name], file, key=lambda one: SEVERITY.index(one["verdict"]))

    assert answer.roots[0]["bytes_read"] == answer.roots[0]["bytes_seen"]
    return found


def test_every_sample_gets_the_verdict_of_its_label(samples, judged):
    wrong = {
        name: (sample.verdict, judged[name]["verdict"])
        for name, sample in samples.items()
        if sample.verdict != judged[name]["verdict"]
    }

    assert wrong == {}


def test_people_are_counted_and_not_rows_or_matches(samples, judged):
    counted = {
        name: (sample.people, judged[name]["people"])
        for name, sample in samples.items()
        if sample.people and not 0.95 <= judged[name]["people"] / sample.people <= 1.05
    }

    assert counted == {}


def test_the_same_seed_makes_the_same_corpus():
    assert list(corpus(seed=7)) == list(corpus(seed=7))
